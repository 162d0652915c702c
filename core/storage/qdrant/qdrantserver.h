// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/http/stagingserver.h"
#include "storage/qdrant/qdrantapi.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tidemark {

/// What a writer does on a Qdrant server, where an upsert replaces whole points. Collections have no rename, so one
/// that is made (again) has a name of its own and is reached by an alias, which switches to it at once.
class QdrantServer final : public StagingServer {
public:
    QdrantServer(QdrantApi api, std::string uri) : m_api(std::move(api)), m_uri(std::move(uri)) {}

    std::string uri() const override { return m_uri; }
    Result<std::vector<ServerNamespace>> list() override;
    std::unique_ptr<StorageReader> reader(std::vector<ServerNamespace> namespaces) override;
    Result<ServerNamespace> createStaged(const NamespaceInfo& info) override;
    void discard(const ServerNamespace& staged) override;
    Result<void> publish(const ServerNamespace& staged, const ServerNamespace* replaced,
                         std::vector<std::string>& notes) override;
    Result<void> drop(const ServerNamespace& target) override;
    Result<void> prepare(const NamespaceInfo& info, VectorBatch& batch) override;
    Result<void> put(const ServerNamespace& target, const VectorBatch& batch, bool mayExist) override;
    Result<std::vector<bool>> existing(const ServerNamespace& target, const BytesColumn& ids,
                                       const std::vector<std::uint8_t>& idTypes) override;
    Result<void> remove(const ServerNamespace& target, const BytesColumn& ids,
                        const std::vector<std::uint8_t>& idTypes) override;
    bool roundsValues(const NamespaceInfo& info) const override { return info.metric == "cosine"; }
    void passCommitPoint() override { m_api.passCommitPoint(); }

private:
    QdrantApi m_api;
    std::string m_uri;
    std::map<std::string, std::vector<std::string>> m_aliases; ///< By collection.
    std::set<std::string> m_staged;                            ///< Collections that nobody reaches yet.
    std::set<std::pair<std::string, std::string>> m_shardKeys; ///< Collection and key: made, or there.
};

} // namespace tidemark
