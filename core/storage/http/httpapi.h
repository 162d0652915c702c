// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/http/httpanswer.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace tidemark {

/// What an answer that names things (collections, limits) may be long.
constexpr std::size_t kNamesBytes = std::size_t{64} << 20;

/// The calls of a server whose every call can be done twice (rows are replaced whole, names are nobody else's), so that
/// what failed on the way is tried again. Any thread, but for passCommitPoint(). Shares the pool.
class HttpApi {
public:
    const HttpPool& pool() const { return *m_pool; }
    /// From here on a stop has no effect on a call of this object.
    void passCommitPoint() { m_isStoppable = false; }

protected:
    explicit HttpApi(std::shared_ptr<HttpPool> pool) : m_pool(std::move(pool)) {}

    /// Asks; `what` as in httpanswer.h. LimitExceeded for a longer answer. Not `patient` is what cleans up: no stop
    /// ends it, and it does not try again.
    Result<HttpResponse> call(const char* method, std::string path, std::string_view body, std::string_view what,
                              std::size_t bodyLimit, bool patient = true) const;
    /// Changes something; the answer has nothing to say. A lost answer has Consequence::Unknown. `patient` as in
    /// call().
    Result<void> change(const char* method, std::string path, std::string_view body, std::string_view what,
                        bool patient = true) const;
    /// An answer of at most kNamesBytes as JSON; NotAStorage if it is none.
    Result<Json> callJson(const char* method, std::string path, std::string_view body, std::string_view what) const;

private:
    std::shared_ptr<HttpPool> m_pool;
    bool m_isStoppable = true;
};

} // namespace tidemark
