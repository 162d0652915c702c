// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/openstorage.h"

#include "storage/chroma/chromastorage.h"
#include "storage/engines.h"
#include "storage/memory/memorystorage.h"
#include "storage/postgres/pgstorage.h"
#include "storage/qdrant/qdrantstorage.h"
#include "storage/sqlite/sqlitestorage.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

const SystemClock kSystemClock;

/// A storage as it is handed out: shared with its opener or not, and read-only if so wished. Any thread.
class OpenedStorage final : public VectorStorage {
public:
    OpenedStorage(std::shared_ptr<VectorStorage> storage, bool readOnly)
        : m_storage(std::move(storage))
        , m_readOnly(readOnly)
    {
    }
    const std::string& uri() const override { return m_storage->uri(); }
    const std::string& identity() const override { return m_storage->identity(); }
    StorageCapabilities capabilities() const override
    {
        StorageCapabilities capabilities = m_storage->capabilities();
        capabilities.readOnly = capabilities.readOnly || m_readOnly;
        return capabilities;
    }
    Result<std::vector<ConnectionFact>> connectionFacts() override { return m_storage->connectionFacts(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        return m_storage->openReader(streams);
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        if (m_readOnly)
            return fail(Errc::ReadOnly, "the storage was opened read-only", uri());
        return m_storage->openWriter();
    }
    Result<std::unique_ptr<StorageWriter>> openWriterFor(const std::vector<std::string>& namespaceNames) override
    {
        if (m_readOnly)
            return fail(Errc::ReadOnly, "the storage was opened read-only", uri());
        return m_storage->openWriterFor(namespaceNames);
    }
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
    {
        return m_storage->cannotHold(info, traits);
    }
    std::vector<std::string> cannotChange(const NamespaceInfo& info) const override
    {
        return m_storage->cannotChange(info);
    }
    std::string hostedName(const std::string& name) const override { return m_storage->hostedName(name); }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return m_storage->mustRecreate(existing, wanted);
    }
    PlanRemarks remarks(const NamespaceInfo* existing, const NamespaceInfo* wanted) const override
    {
        return m_storage->remarks(existing, wanted);
    }

private:
    std::shared_ptr<VectorStorage> m_storage;
    bool m_readOnly;
};

std::string uriForms()
{
    std::string forms;
    for (const EngineInfo& engine : knownEngines())
        forms += (forms.empty() ? "" : ", ") + engine.uri;
    return forms;
}

/// `scheme://user:password@host`: such a URI must not get into a profile, a log or an error.
bool holdsPassword(std::string_view afterScheme)
{
    if (!afterScheme.starts_with("//"))
        return false;
    const std::string_view authority = afterScheme.substr(2, afterScheme.find_first_of("/?#", 2) - 2);
    const std::size_t at = authority.rfind('@');
    return at != std::string_view::npos && authority.substr(0, at).find(':') != std::string_view::npos;
}

} // namespace

StorageOpener::StorageOpener() : StorageOpener(kSystemClock) {}

StorageOpener::StorageOpener(const Clock& clock) : m_clock(clock) {}

StorageOpener::~StorageOpener() = default;

Result<std::unique_ptr<VectorStorage>> StorageOpener::open(const std::string& uri, const OpenStorageOptions& options)
{
    const std::size_t colon = uri.find(':');
    if (colon == std::string::npos)
        return fail(Errc::InvalidArgument, "a storage is named by a URI: " + uriForms(), uri);
    const std::string scheme = uri.substr(0, colon);
    const std::string rest = uri.substr(colon + 1);
    const auto opened = [&](std::shared_ptr<VectorStorage> storage) {
        return std::unique_ptr<VectorStorage>(new OpenedStorage(std::move(storage), options.readOnly));
    };
    if (scheme == "sqlite") {
        SqliteStorageOptions sqlite;
        sqlite.createIfMissing = options.createIfMissing && !options.readOnly;
        sqlite.readOnly = options.readOnly;
        TM_TRY_ASSIGN(std::shared_ptr<VectorStorage> storage, SqliteStorage::open(rest, sqlite));
        return opened(std::move(storage));
    }
    if (scheme == "memory") {
        if (rest.empty())
            return fail(Errc::InvalidArgument, "the URI names no storage: memory:NAME", uri);
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<MemoryStorage>& storage = m_memory[rest];
        if (storage == nullptr)
            storage = std::make_shared<MemoryStorage>(rest, m_clock);
        return opened(storage);
    }
    if (holdsPassword(rest))
        return fail(Errc::InvalidArgument, "the URI holds a password, which must not stand there");
    HttpOptions http = defaultHttpOptions();
    http.stop = options.stop;
    const std::string url = uri.substr(uri.find('+') + 1);
    if (scheme == "chroma+http" || scheme == "chroma+https") {
        TM_TRY_ASSIGN(std::shared_ptr<VectorStorage> storage,
                      ChromaStorage::open(url, options.secret, std::move(http)));
        return opened(std::move(storage));
    }
    if (scheme == "qdrant+http" || scheme == "qdrant+https") {
        TM_TRY_ASSIGN(std::shared_ptr<VectorStorage> storage,
                      QdrantStorage::open(url, options.secret, std::move(http)));
        return opened(std::move(storage));
    }
    if (scheme == "postgresql" || scheme == "postgres") {
        PgStorageOptions postgres;
        postgres.secret = options.secret;
        postgres.readOnly = options.readOnly;
        postgres.stop = options.stop;
        TM_TRY_ASSIGN(std::shared_ptr<VectorStorage> storage, PgStorage::open(uri, postgres));
        return opened(std::move(storage));
    }
    return fail(Errc::InvalidArgument,
                fmt::format("the engine {} is unknown; a storage is named by a URI: {}", scheme, uriForms()), uri);
}

} // namespace tidemark
