// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/chroma/chromaapi.h"
#include "storage/http/stagingserver.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace tidemark {

/// What a writer does on a Chroma server. Rows are replaced by removing and adding them, since an upsert would merge
/// their metadata with what was there.
class ChromaServer final : public StagingServer {
public:
    ChromaServer(ChromaApi api, std::string uri) : m_api(std::move(api)), m_uri(std::move(uri)) {}

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
    bool roundsValues(const NamespaceInfo& info) const override;
    void passCommitPoint() override { m_api.passCommitPoint(); }

private:
    Result<void> empty(const ServerNamespace& target, bool patient);

    ChromaApi m_api;
    std::string m_uri;
    std::optional<ChromaLimits> m_limits;
    std::map<std::string, std::string> m_stagedNames; ///< By handle: what a staged collection is called now.
    std::set<std::string> m_withLists;                ///< Handles of what was written to with lists in its metadata.
};

} // namespace tidemark
