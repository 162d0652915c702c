// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// URIs of storages. Those of PostgreSQL are taken apart by libpq and would connect; they are left out. A password that
/// somebody put there appears in no error.
#include "storage/http/httpendpoint.h"
#include "storage/openstorage.h"

#include "../fuzztarget.h"
#include "../tinyfiles.h"

#include <algorithm>

namespace tidemark::fuzz {
namespace {

constexpr std::string_view kCanary = "c4n4ry";

void readEndpoint(std::string_view url)
{
    const auto endpoint = parseHttpEndpoint(url, 8000);
    if (!endpoint)
        return FUZZ_HOLDS(isRefusal(endpoint.error()));
    FUZZ_HOLDS(!endpoint->host.empty() && endpoint->port != 0);
    std::string again = endpoint->origin();
    for (const std::string& segment : endpoint->path)
        again += "/" + urlEncoded(segment);
    const auto parsed = parseHttpEndpoint(again, 8000);
    FUZZ_HOLDS(parsed && parsed->origin() == endpoint->origin() && parsed->path == endpoint->path &&
               parsed->tls == endpoint->tls && parsed->isLoopback() == endpoint->isLoopback());
    FUZZ_HOLDS(endpoint->origin().find(kCanary) == std::string::npos || url.find('@') == std::string_view::npos);
}

void open(const std::string& uri)
{
    if (uri.starts_with("postgres"))
        return;
    StorageOpener opener;
    const auto storage = opener.open(uri, {});
    if (!storage)
        return FUZZ_HOLDS(isRefusal(storage.error()) || storage.error().code == Errc::PermissionDenied ||
                          storage.error().code == Errc::Io);
    FUZZ_HOLDS(!(*storage)->uri().empty() && !(*storage)->identity().empty());
    const auto again = opener.open((*storage)->uri(), {});
    FUZZ_HOLDS(again && (*again)->identity() == (*storage)->identity());
}

/// `scheme://user:c4n4ry@` and what the input has behind its first slash.
void hidePassword(std::string_view input)
{
    for (const char* const scheme : {"chroma+http", "qdrant+https", "mysql", "postgresql"}) {
        const std::size_t slash = std::min(input.find('/'), input.size());
        const std::string uri = std::string(scheme) + "://user:" + std::string(kCanary) + "@" +
                                std::string(input.substr(0, slash)) + std::string(input.substr(slash));
        StorageOpener opener;
        const auto storage = opener.open(uri, {});
        // A user name with a slash or the like in it ends the authority before the password begins: not ours to know.
        if (uri.find_first_of("/?#", uri.find("//") + 2) < uri.find('@'))
            continue;
        FUZZ_HOLDS(!storage && toString(storage.error()).find(kCanary) == std::string::npos);
    }
}

void run(std::string_view input)
{
    readEndpoint(input);
    open(std::string(input));
    hidePassword(input);
}

std::vector<std::string> seeds()
{
    return {"memory:name",
            "sqlite:/nowhere/at/all.db",
            "sqlite:",
            "http://localhost:8000/tenant/data%20base",
            "https://[::1]:443",
            "chroma+http://127.0.0.1:8000/default_tenant/default_database",
            "qdrant+https://host.example",
            "chroma+http://user@host",
            "qdrant+http://host:6333/?api-key=1",
            "milvus+http://host",
            "nothing"};
}

const Registered registered({"uri", run, seeds});

} // namespace
} // namespace tidemark::fuzz
