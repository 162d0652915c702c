// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/showntext.h"
#include "model/vectorbatch.h"

#include <string>
#include <string_view>

namespace tidemark {

/// A hostile id as it may stand in an error, by its type.
std::string shownId(IdType type, std::string_view id);
/// `row "a" of "docs"`.
std::string shownRow(std::string_view namespaceName, const VectorBatch& batch, std::size_t row);

} // namespace tidemark
