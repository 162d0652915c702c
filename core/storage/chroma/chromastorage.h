// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/chroma/chromaapi.h"
#include "storage/vectorstorage.h"

#include <memory>
#include <optional>
#include <string>

namespace tidemark {

/// `chroma+http://host:8000/tenant/database` (or chroma+https): the collections of one database of a Chroma server, by
/// its HTTP API v2. Without tenant and database the server's defaults. Any thread.
class ChromaStorage final : public VectorStorage {
public:
    /// `rest`: the URI without `chroma+`. `options` have no key yet: it is given apart. InvalidArgument for a malformed
    /// URI. Does not talk to the server.
    static Result<std::unique_ptr<ChromaStorage>> open(const std::string& rest, const std::optional<std::string>& key,
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
    std::string hostedName(const std::string& name) const override { return nearestChromaName(name); }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override;

private:
    ChromaStorage(const std::string& rest, std::string identity, ChromaApi api);

    std::string m_uri;
    std::string m_identity;
    ChromaApi m_api;
};

} // namespace tidemark
