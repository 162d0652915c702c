// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tidemark {

/// A value or an Error. Dropping one is a compiler warning, and in CI an error; ignoreError() says why one may be.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
};

/// What a function returns that has failed: `return fail(Errc::NotFound, "…", path);`
inline tl::unexpected<Error> fail(Errc code, std::string detail, std::string path = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(path), 0, Consequence::NothingChanged});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Drops a result on purpose; `reason` is documentation that the reader needs at the call.
template <typename T>
void ignoreError(const Result<T>& /*result*/, [[maybe_unused]] const char* reason)
{
}

} // namespace tidemark

/// Leaves the function with the error if the expression failed.
#define TM_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto tmResult_ = (expression); !tmResult_)                                                                 \
            return ::tidemark::fail(std::move(tmResult_).error());                                                     \
    } while (false)

#define TM_CONCAT_INNER(a, b) a##b
#define TM_CONCAT(a, b) TM_CONCAT_INNER(a, b)
#define TM_TRY_ASSIGN_INNER(temporary, declaration, expression)                                                        \
    auto temporary = (expression);                                                                                     \
    if (!temporary)                                                                                                    \
        return ::tidemark::fail(std::move(temporary).error());                                                         \
    declaration = std::move(*temporary)

/// `TM_TRY_ASSIGN(auto x, f());` declares x from the value, or leaves the function with the error.
#define TM_TRY_ASSIGN(declaration, expression)                                                                         \
    TM_TRY_ASSIGN_INNER(TM_CONCAT(tmResult_, __LINE__), declaration, expression)
