// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// What a namespace is, apart from its vectors: enough for its engine to create it again as it was.
struct NamespaceInfo {
    std::string name;                       ///< A byte string; hostile.
    std::optional<std::uint32_t> dimension; ///< Absent while nothing says it (an empty table).
    std::string metric;                     ///< "cosine", "l2", "ip", …; empty where the engine has none.
    std::optional<std::uint64_t> count;     ///< Rows, where the engine knows them without a scan.
    /// Which engine `config` belongs to ("sqlite"); empty for a namespace without one.
    std::string engine;
    /// Opaque to all but the engine: table definition, index kind and parameters. null if there is none.
    Json config;
};

/// What the rows of a namespace make use of: known after a scan, and what a target of another engine is asked about.
struct ContentTraits {
    std::uint8_t idTypes = 0; ///< Bit 1 << IdType for each type that occurs.
    bool metadata = false;
    bool ttl = false;
    bool expiry = false;
    bool irregular = false;
    bool nonFinite = false;               ///< A NaN or an infinity occurs among the values.
    std::vector<std::string> cellColumns; ///< Sorted names of the other columns.

    void merge(const ContentTraits& other);
    friend bool operator==(const ContentTraits&, const ContentTraits&) = default;
};

/// Something in a storage that is no namespace, and why: named in every report, never silently skipped.
struct SkippedObject {
    std::string name;
    std::string reason;
};

Json toJson(const ContentTraits& traits);
Result<ContentTraits> contentTraitsFromJson(const Json& json);

} // namespace tidemark
