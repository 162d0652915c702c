// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/http/httpapi.h"
#include "storage/qdrant/qdrantcollection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// The calls of Qdrant's REST API that a storage needs. Any thread, but for passCommitPoint(). Shares the pool.
class QdrantApi final : public HttpApi {
public:
    explicit QdrantApi(std::shared_ptr<HttpPool> pool) : HttpApi(std::move(pool)) {}

    Result<std::vector<ConnectionFact>> facts() const;
    /// All collections, leftovers included, sorted by the name of their infos. NotAStorage if it is no Qdrant.
    Result<std::vector<QdrantCollection>> list() const;
    Result<std::uint64_t> count(const std::string& collection) const;
    /// Appends the points from `offset` (JSON; empty: from the first) on; the next offset, absent at the end.
    Result<std::optional<std::string>> scroll(const QdrantCollection& collection, const std::string& offset,
                                              std::size_t limit, VectorBatch& batch) const;
    /// Appends those of the points that exist; `whole`: with payload and vectors.
    Result<void> get(const QdrantCollection& collection, const std::vector<std::string>& ids, bool whole,
                     VectorBatch& batch) const;

    Result<void> create(const std::string& collection, const NamespaceInfo& info) const;
    /// NotFound counts as done.
    Result<void> drop(const std::string& collection, bool patient) const;
    /// Makes the aliases lead to the collection, all at once, wherever they led before.
    Result<void> switchAliases(const std::vector<std::string>& existing, const std::vector<std::string>& wanted,
                               const std::string& collection) const;
    Result<void> createShardKey(const std::string& collection, const std::string& key) const;
    Result<void> upsert(const std::string& collection, const std::string& body) const;
    Result<void> remove(const std::string& collection, const std::vector<std::string>& ids) const;

private:
    /// The member `result`.
    Result<Json> callResult(const char* method, std::string path, std::string_view body, std::string_view what) const;
};

} // namespace tidemark
