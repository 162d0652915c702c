// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "integration/chroma/chromafixture.h"

#include "storage/chroma/chromacollection.h"

#include <atomic>

namespace tidemark::test {

TestServer& chromaServer()
{
    static ScratchDirectory directory;
    static TestServer server(TIDEMARK_CHROMA_SERVER, {directory.path()});
    static const bool isReady = (server.waitUntilReady("/api/v2/heartbeat"), true);
    static_cast<void>(isReady);
    return server;
}

ChromaDatabase::ChromaDatabase()
{
    static std::atomic<int> number{0};
    m_name = "db" + std::to_string(number.fetch_add(1)) + "x" + std::to_string(::getpid());
    m_port = chromaServer().port();
    chromaServer().request("POST", "/api/v2/tenants/default_tenant/databases", dumpJson({{"name", m_name}}));
}

std::unique_ptr<ChromaStorage> ChromaDatabase::open(HttpOptions options) const
{
    return must(ChromaStorage::open(uri(), std::nullopt, std::move(options)));
}

std::string ChromaDatabase::create(const std::string& name, const Json& configuration, const Json& metadata)
{
    Json body = {{"name", name}, {"configuration", configuration.is_null() ? cheapIndex("l2") : configuration}};
    if (!metadata.is_null())
        body["metadata"] = metadata;
    const std::string answer = chromaServer().request("POST", base() + "/collections", dumpJson(body));
    return must(parseJson(answer, answer.size()))["id"].get<std::string>();
}

std::string ChromaDatabase::idOf(const std::string& name)
{
    const std::string answer = chromaServer().request("GET", base() + "/collections/" + name);
    return must(parseJson(answer, answer.size()))["id"].get<std::string>();
}

Json ChromaDatabase::post(const std::string& name, const std::string& action, const Json& body)
{
    const std::string answer =
        chromaServer().request("POST", base() + "/collections/" + idOf(name) + "/" + action, dumpJson(body));
    return must(parseJson(answer, answer.size()));
}

std::uint64_t ChromaDatabase::count(const std::string& name)
{
    return std::stoull(chromaServer().request("GET", base() + "/collections/" + idOf(name) + "/count"));
}

std::vector<std::string> ChromaDatabase::names()
{
    const std::string answer = chromaServer().request("GET", base() + "/collections");
    std::vector<std::string> names;
    for (const Json& collection : must(parseJson(answer, answer.size())))
        names.push_back(collection["name"].get<std::string>());
    std::sort(names.begin(), names.end());
    return names;
}

void ChromaDatabase::drop(const std::string& name)
{
    chromaServer().request("DELETE", base() + "/collections/" + name);
}

Json cheapIndex(const std::string& space)
{
    return {{"hnsw", {{"space", space}, {"ef_construction", 16}, {"max_neighbors", 4}}}};
}

NamespaceInfo chromaNamespace(const std::string& name, const std::string& space, std::uint32_t dimension)
{
    NamespaceInfo info;
    info.name = name;
    info.dimension = dimension;
    info.metric = space;
    info.engine = kChromaEngine;
    info.config = {{"configuration", cheapIndex(space)}};
    return info;
}

} // namespace tidemark::test
