// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/qdrant/qdrantapi.h"
#include "storage/vectorstorage.h"

#include <memory>
#include <optional>
#include <string>

namespace tidemark {

/// `qdrant+http://host:6333` (or qdrant+https): the collections of a Qdrant server, by its REST API. Not yet verified
/// against a live server. Any thread.
class QdrantStorage final : public VectorStorage {
public:
    /// `rest`: the URI without `qdrant+`. InvalidArgument for a malformed URI. Does not talk to the server.
    static Result<std::unique_ptr<QdrantStorage>> open(const std::string& rest, const std::optional<std::string>& key,
                                                       HttpOptions options);

    const std::string& uri() const override { return m_uri; }
    const std::string& identity() const override { return m_identity; }
    /// What the engine can do and hold, whatever the server; capabilities() of a storage may be less.
    static StorageCapabilities engineCapabilities();
    StorageCapabilities capabilities() const override { return engineCapabilities(); }
    Result<std::vector<ConnectionFact>> connectionFacts() override { return m_api.facts(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override;
    Result<std::unique_ptr<StorageWriter>> openWriter() override;
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override;
    std::string hostedName(const std::string& name) const override { return nearestQdrantName(name); }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override;

private:
    QdrantStorage(const std::string& rest, std::string identity, QdrantApi api);

    std::string m_uri;
    std::string m_identity;
    QdrantApi m_api;
};

} // namespace tidemark
