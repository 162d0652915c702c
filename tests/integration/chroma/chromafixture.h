// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "storage/chroma/chromastorage.h"
#include "support/enginefixture.h"
#include "support/testserver.h"

#include <memory>
#include <string>
#include <vector>

namespace tidemark::test {

/// The one Chroma server of the test program. Started when first asked for.
TestServer& chromaServer();

/// A database of its own on that server: no test sees what another left. Names are unique in the process.
class ChromaDatabase {
public:
    ChromaDatabase();

    /// The rest of its URI, as ChromaStorage::open() wants it.
    std::string uri() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/default_tenant/" + m_name; }
    /// Through another port: a proxy's.
    std::string uriAt(std::uint16_t port) const
    {
        return "http://127.0.0.1:" + std::to_string(port) + "/default_tenant/" + m_name;
    }
    std::unique_ptr<ChromaStorage> open(HttpOptions options = {}) const;

    /// What an application does, past Tidemark: a collection is created (its id comes back), rows are added.
    std::string create(const std::string& name, const Json& configuration = {}, const Json& metadata = {});
    std::string idOf(const std::string& name);
    Json post(const std::string& name, const std::string& action, const Json& body);
    std::uint64_t count(const std::string& name);
    std::vector<std::string> names();
    void drop(const std::string& name);
    /// Of the paths of the API.
    std::string base() const { return "/api/v2/tenants/default_tenant/databases/" + m_name; }

private:
    std::string m_name;
    std::uint16_t m_port;
};

/// An index that costs little to build.
Json cheapIndex(const std::string& space);

/// A namespace as the engine itself would describe it, with an index that costs little.
NamespaceInfo chromaNamespace(const std::string& name, const std::string& space, std::uint32_t dimension);

} // namespace tidemark::test
