// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "model/namespaceinfo.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

constexpr std::string_view kQdrantEngine = "qdrant";
/// The cell column of the shard that a record was put into, where the user chooses it.
constexpr std::string_view kQdrantShardKey = "shard_key";

/// A collection as the server describes it.
struct QdrantCollection {
    NamespaceInfo info;               ///< Named by the first alias, if it has one. Without a count.
    std::string name;                 ///< What the server calls it.
    std::vector<std::string> aliases; ///< Sorted.
};

/// `result` of GET /collections/{name}. Damaged if it is none. Vectors of a record: the unnamed dense one, or else the
/// first named dense one, is VectorBatch::values; all others are NamespaceInfo::vectors.
Result<QdrantCollection> qdrantCollectionFromJson(const std::string& name, std::vector<std::string> aliases,
                                                  const Json& result);

/// The body that creates a collection like `info`: from its config if that is of Qdrant, else with the server's
/// defaults. Conflict for a config that Qdrant could not have made, or for a namespace without a dimension.
Result<std::string> qdrantCreateBody(const NamespaceInfo& info);
/// The bodies that make its payload indexes.
std::vector<std::string> qdrantIndexBodies(const NamespaceInfo& info);

/// "Cosine" for "cosine" and so on; empty if Qdrant has no such metric. An empty metric is the server's usual one.
std::string qdrantDistance(std::string_view metric);

std::string whyNoQdrantName(std::string_view name);
/// The nearest name that it takes.
std::string nearestQdrantName(std::string_view name);
std::string qdrantStagedName(std::string_view name);
/// What a collection that no alias reaches and that has such a name is; nothing for all others.
std::optional<std::string> qdrantLeftover(std::string_view name);

} // namespace tidemark
