// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/namespaceinfo.h"
#include "model/vectorbatch.h"
#include "storage/http/httpclient.h"

#include <optional>
#include <string>

namespace tidemark {

/// Appends the points of a `scroll` answer or of a look-up by ids to a batch, whose dimension is set. The next offset
/// of a scroll as JSON, absent at the end. Ids never pass through a double. Damaged if it is no such answer.
Result<std::optional<std::string>> appendQdrantPoints(const HttpResponse& response, const NamespaceInfo& info,
                                                      VectorBatch& batch);

/// Payloads in canonical form, and cosine vectors of length 1, as the server keeps them. Conflict, which names the row,
/// for what Qdrant cannot hold.
Result<void> prepareQdrantRows(const NamespaceInfo& info, VectorBatch& batch);

/// The body of an upsert for rows from `first` on that have one shard key, as many as fit; `end` becomes the first row
/// that is not in it. `shardKey`: JSON, or empty.
std::string qdrantPointsBody(const NamespaceInfo& info, const VectorBatch& batch, std::size_t first,
                             std::size_t mostRows, std::size_t& end, std::string& shardKey);

/// An id as JSON; empty if Qdrant can have no such id.
std::string qdrantId(IdType type, std::string_view id);

} // namespace tidemark
