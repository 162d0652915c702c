// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "model/namespaceinfo.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

constexpr std::string_view kChromaEngine = "chroma";
/// The cell columns of a Chroma record besides its metadata.
constexpr std::string_view kChromaDocument = "document";
constexpr std::string_view kChromaUri = "uri";
constexpr std::string_view kChromaReservedKeys = "chroma:"; ///< Metadata keys that begin so are the server's.

/// A collection as the server describes it.
struct ChromaCollection {
    NamespaceInfo info; ///< Without a count.
    std::string id;     ///< The UUID that rows are asked for by.
};

/// Damaged if it is no description of a collection. `config` holds what was configured, and nothing that the server
/// works out from the rows, so that it is the same as long as nobody changes it.
Result<ChromaCollection> chromaCollectionFromJson(const Json& json);

/// The body that creates a collection like `info` under a name: from its config if that is of Chroma, else with the
/// metric and the server's defaults. Conflict for a config that Chroma could not have made.
Result<std::string> chromaCreateBody(const NamespaceInfo& info, const std::string& name);

/// Why Chroma takes no collection of this name; empty if it does.
std::string whyNoChromaName(std::string_view name);
/// The nearest name that it takes.
std::string nearestChromaName(std::string_view name);

/// A name of the kind that a collection has before it takes its own, and of one that is about to go. Nobody's own
/// collection is called like it.
std::string chromaStagedName(std::string_view name);
std::string chromaReplacedName(std::string_view name);
/// What such a collection is, for a report; nothing for all others.
std::optional<std::string> chromaLeftover(std::string_view name);

} // namespace tidemark
