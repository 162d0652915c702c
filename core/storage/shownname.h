// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"

#include <string>
#include <string_view>

namespace tidemark {

/// A hostile name or id as it may stand in an error: quoted, control and non-UTF-8 bytes escaped, cut if long.
std::string shownName(std::string_view bytes);
std::string shownId(IdType type, std::string_view id);
/// `row "a" of "docs"`.
std::string shownRow(std::string_view namespaceName, const VectorBatch& batch, std::size_t row);

} // namespace tidemark
