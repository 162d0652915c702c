// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/chroma/chromaserver.h"

#include "storage/chroma/chromareader.h"
#include "storage/chroma/chromarows.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace tidemark {

namespace {

ChromaCollection collectionOf(const ServerNamespace& target)
{
    return {target.info, target.handle};
}

} // namespace

Result<std::vector<ServerNamespace>> ChromaServer::list()
{
    TM_TRY_ASSIGN(auto collections, m_api.list());
    std::vector<ServerNamespace> namespaces;
    for (ChromaCollection& collection : collections) {
        if (!chromaLeftover(collection.info.name))
            namespaces.push_back({std::move(collection.info), std::move(collection.id)});
    }
    return namespaces;
}

std::unique_ptr<StorageReader> ChromaServer::reader(std::vector<ServerNamespace> namespaces)
{
    std::vector<ChromaCollection> collections;
    for (const ServerNamespace& target : namespaces)
        collections.push_back(collectionOf(target));
    return std::make_unique<ChromaReader>(m_api, std::move(collections), std::vector<SkippedObject>(), 1, false);
}

Result<ServerNamespace> ChromaServer::createStaged(const NamespaceInfo& info)
{
    if (const std::string why = whyNoChromaName(info.name); !why.empty())
        return fail(Errc::Conflict, why, m_uri);
    const std::string name = chromaStagedName(info.name);
    TM_TRY_ASSIGN(ChromaCollection made, m_api.create(info, name));
    m_stagedNames[made.id] = name;
    const std::optional<std::uint32_t> dimension = info.dimension;
    made.info.name = info.name;
    made.info.dimension = dimension; // The server learns it from the first row.
    return ServerNamespace{std::move(made.info), std::move(made.id)};
}

/// Chroma 1.5.9 keeps the lists in the metadata of a dropped collection and gives them to later rows of others. Those
/// of rows that are deleted go. `patient` as in HttpApi::call().
Result<void> ChromaServer::empty(const ServerNamespace& target, bool patient)
{
    if (!m_limits) {
        TM_TRY_ASSIGN(m_limits, m_api.limits());
    }
    const ChromaCollection collection = collectionOf(target);
    TM_TRY_ASSIGN(const BytesColumn ids, m_api.ids(collection, patient));
    for (std::size_t first = 0; first < ids.size(); first += m_limits->batchRows)
        TM_TRY(m_api.remove(collection, ids, first, std::min(first + m_limits->batchRows, ids.size()), patient));
    return {};
}

void ChromaServer::discard(const ServerNamespace& staged)
{
    const auto it = m_stagedNames.find(staged.handle);
    if (it == m_stagedNames.end())
        return;
    if (m_withLists.contains(staged.handle))
        ignoreError(empty(staged, false), "the server is gone; then nothing can be deleted either");
    ignoreError(m_api.drop(it->second, false), "a reader reports what is left, and what it is");
    m_stagedNames.erase(it);
}

Result<void> ChromaServer::publish(const ServerNamespace& staged, const ServerNamespace* replaced,
                                   std::vector<std::string>& notes)
{
    const std::string& name = staged.info.name;
    if (replaced == nullptr) {
        TM_TRY(m_api.rename(collectionOf(staged), name));
        m_stagedNames.erase(staged.handle);
        return {};
    }
    // Names are unique, so there is a moment in which nothing is called so; both are whole all the time.
    const std::string away = chromaReplacedName(name);
    TM_TRY(m_api.rename(collectionOf(*replaced), away));
    if (Result<void> renamed = m_api.rename(collectionOf(staged), name); !renamed) {
        Error error = std::move(renamed).error();
        if (m_api.rename(collectionOf(*replaced), name)) {
            error.consequence = Consequence::NothingChanged;
            return fail(std::move(error));
        }
        error.consequence = Consequence::Unknown;
        error.detail += fmt::format("; what {} was is now called {}", shownName(name), away);
        return fail(std::move(error));
    }
    m_stagedNames.erase(staged.handle);
    notes.push_back(fmt::format("{} is a new collection: applications that hold the old one open have to get it again",
                                shownName(name)));
    Result<void> dropped = empty(*replaced, true);
    if (dropped)
        dropped = m_api.drop(away, true);
    if (!dropped)
        notes.push_back(fmt::format("what {} was could not be deleted and is still there as {}: {}", shownName(name),
                                    away, dropped.error().detail));
    return {};
}

Result<void> ChromaServer::drop(const ServerNamespace& target)
{
    TM_TRY(empty(target, true));
    return m_api.drop(target.info.name, true);
}

Result<void> ChromaServer::prepare(const NamespaceInfo& info, VectorBatch& batch)
{
    Result<void> prepared = prepareChromaRows(info.name, batch);
    if (!prepared && prepared.error().path.empty())
        prepared.error().path = m_uri;
    return prepared;
}

Result<void> ChromaServer::put(const ServerNamespace& target, const VectorBatch& batch, bool mayExist)
{
    if (!m_limits) {
        TM_TRY_ASSIGN(m_limits, m_api.limits());
    }
    const ChromaCollection collection = collectionOf(target);
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (batch.hasMetadata(row) && batch.metadata[row].find('[') != std::string_view::npos)
            m_withLists.insert(target.handle);
    }
    for (std::size_t first = 0; first < batch.rows();) {
        std::size_t end = first;
        const std::string body = chromaRowsBody(batch, first, m_limits->batchRows, m_limits->base64, end);
        if (mayExist)
            TM_TRY(m_api.remove(collection, batch.ids, first, end));
        TM_TRY(m_api.add(collection, body));
        first = end;
    }
    return {};
}

Result<std::vector<bool>> ChromaServer::existing(const ServerNamespace& target, const BytesColumn& ids,
                                                 const std::vector<std::uint8_t>& idTypes)
{
    BytesColumn texts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if ((idTypes.empty() || static_cast<IdType>(idTypes[i]) == IdType::Text) && isValidUtf8(ids[i]))
            texts.append(ids[i]);
    }
    TM_TRY_ASSIGN(const BytesColumn found, m_api.existing(collectionOf(target), texts));
    std::unordered_set<std::string_view> names;
    for (std::size_t i = 0; i < found.size(); ++i)
        names.insert(found[i]);
    std::vector<bool> flags(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        flags[i] = (idTypes.empty() || static_cast<IdType>(idTypes[i]) == IdType::Text) && names.contains(ids[i]);
    return flags;
}

Result<void> ChromaServer::remove(const ServerNamespace& target, const BytesColumn& ids,
                                  const std::vector<std::uint8_t>& /*idTypes*/)
{
    return m_api.remove(collectionOf(target), ids, 0, ids.size());
}

bool ChromaServer::roundsValues(const NamespaceInfo& info) const
{
    return info.metric == "cosine";
}

} // namespace tidemark
