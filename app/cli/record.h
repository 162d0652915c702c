// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "model/namespaceinfo.h"
#include "model/vectorbatch.h"

#include <string>
#include <string_view>

namespace tidemark::cli {

// A line of `storage dump` and `storage load`: one JSON object that keeps every bit of a vector. kRecordFormat is the
// full description, for --help.

extern const char* const kRecordFormat;

/// A line that was read.
struct Record {
    /// A namespace of its own rather than a vector: it is created if it is missing.
    bool isDefinition = false;
    NamespaceInfo info; ///< `name` always; the rest for a definition.
    VectorBatch row;    ///< One row; its dimension is the number of its values, 0 for a row without a vector.
};

/// Appends the line, with its end. `namespaceJson` is what appendName() gave.
void appendRecord(std::string& out, std::string_view namespaceJson, const VectorBatch& batch, std::size_t row);
/// A line that creates the namespace; with `whole` it carries all that the engine needs to make it as it was.
void appendDefinition(std::string& out, const NamespaceInfo& info, bool whole);
/// A byte string: a JSON string if it is UTF-8, else {"$base64": "…"}.
void appendName(std::string& out, std::string_view bytes);

/// InvalidArgument for anything that appendRecord() and appendDefinition() do not write. `record` is overwritten.
Result<void> parseRecord(std::string_view line, Record& record);

/// An id as it stands in a line, for other documents: "text", 12, {"$real": 1.5}, {"$blob": "…"}, {"$base64": "…"}.
Json idToJson(IdType type, std::string_view id);

/// The bytes that a "metadata" value stands for: itself, or what {"$text": …} or {"$base64": …} holds.
Result<std::string> metadataFromJson(std::string_view json);

/// Keys of "columns" that are not UTF-8, or would look as if they were not, start with this.
constexpr std::string_view kEncodedKey = "$base64:";

} // namespace tidemark::cli
