// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantserver.h"

#include "storage/qdrant/qdrantreader.h"
#include "storage/qdrant/qdrantrows.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kMostPoints = 1'000;

IdType typeOf(const std::vector<std::uint8_t>& types, std::size_t row)
{
    return types.empty() ? IdType::Text : static_cast<IdType>(types[row]);
}

QdrantCollection collectionOf(const ServerNamespace& target)
{
    return {target.info, target.handle, {}};
}

} // namespace

Result<std::vector<ServerNamespace>> QdrantServer::list()
{
    TM_TRY_ASSIGN(auto collections, m_api.list());
    std::vector<ServerNamespace> namespaces;
    m_aliases.clear();
    for (QdrantCollection& collection : collections) {
        if (collection.aliases.empty() && qdrantLeftover(collection.name))
            continue;
        m_aliases[collection.name] = std::move(collection.aliases);
        namespaces.push_back({std::move(collection.info), std::move(collection.name)});
    }
    return namespaces;
}

std::unique_ptr<StorageReader> QdrantServer::reader(std::vector<ServerNamespace> namespaces)
{
    std::vector<QdrantCollection> collections;
    for (const ServerNamespace& target : namespaces)
        collections.push_back(collectionOf(target));
    return std::make_unique<QdrantReader>(m_api, std::move(collections), std::vector<SkippedObject>(), 1, false);
}

Result<ServerNamespace> QdrantServer::createStaged(const NamespaceInfo& info)
{
    if (const std::string why = whyNoQdrantName(info.name); !why.empty())
        return fail(Errc::Conflict, why, m_uri);
    const std::string name = qdrantStagedName(info.name);
    m_staged.insert(name);
    TM_TRY(m_api.create(name, info));
    TM_TRY_ASSIGN(auto collections, m_api.list());
    const auto made = std::find_if(collections.begin(), collections.end(),
                                   [&](const QdrantCollection& collection) { return collection.name == name; });
    if (made == collections.end())
        return fail(Errc::Io, "a collection that was just made is not there", m_uri);
    made->info.name = info.name;
    return ServerNamespace{std::move(made->info), name};
}

void QdrantServer::discard(const ServerNamespace& staged)
{
    if (m_staged.erase(staged.handle) != 0)
        ignoreError(m_api.drop(staged.handle, false), "a reader reports what is left, and what it is");
}

Result<void> QdrantServer::publish(const ServerNamespace& staged, const ServerNamespace* replaced,
                                   std::vector<std::string>& notes)
{
    const std::string& name = staged.info.name;
    const std::vector<std::string> aliases =
        replaced == nullptr ? std::vector<std::string>() : m_aliases[replaced->handle];
    if (replaced != nullptr && aliases.empty()) {
        // An alias cannot have the name of a collection, so the old one goes first.
        TM_TRY(m_api.drop(replaced->handle, true));
        m_staged.erase(staged.handle);
        if (Result<void> reached = m_api.switchAliases({}, {name}, staged.handle); !reached) {
            Error error = std::move(reached).error();
            error.consequence = Consequence::Unknown;
            error.detail += fmt::format("; all that {} is to be is in the collection {}, which needs an alias of that "
                                        "name",
                                        shownName(name), shownName(staged.handle));
            return fail(std::move(error));
        }
    } else {
        TM_TRY(m_api.switchAliases(aliases, aliases.empty() ? std::vector<std::string>{name} : aliases, staged.handle));
        m_staged.erase(staged.handle);
        if (replaced != nullptr) {
            if (const auto dropped = m_api.drop(replaced->handle, true); !dropped)
                notes.push_back(fmt::format("what {} was could not be deleted and is still there as {}: {}",
                                            shownName(name), shownName(replaced->handle), dropped.error().detail));
        }
    }
    notes.push_back(fmt::format("{} is an alias of the new collection {}", shownName(name), shownName(staged.handle)));
    return {};
}

Result<void> QdrantServer::drop(const ServerNamespace& target)
{
    TM_TRY(m_api.switchAliases(m_aliases[target.handle], {}, target.handle));
    return m_api.drop(target.handle, true);
}

Result<void> QdrantServer::prepare(const NamespaceInfo& info, VectorBatch& batch)
{
    Result<void> prepared = prepareQdrantRows(info, batch);
    if (!prepared && prepared.error().path.empty())
        prepared.error().path = m_uri;
    return prepared;
}

Result<void> QdrantServer::put(const ServerNamespace& target, const VectorBatch& batch, bool /*mayExist*/)
{
    for (std::size_t first = 0; first < batch.rows();) {
        std::size_t end = first;
        std::string shardKey;
        const std::string body = qdrantPointsBody(target.info, batch, first, kMostPoints, end, shardKey);
        if (!shardKey.empty() && m_shardKeys.emplace(target.handle, shardKey).second)
            TM_TRY(m_api.createShardKey(target.handle, shardKey));
        TM_TRY(m_api.upsert(target.handle, body));
        first = end;
    }
    return {};
}

Result<std::vector<bool>> QdrantServer::existing(const ServerNamespace& target, const BytesColumn& ids,
                                                 const std::vector<std::uint8_t>& idTypes)
{
    std::vector<std::string> wanted;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        std::string id = qdrantId(typeOf(idTypes, i), ids[i]);
        if (!id.empty())
            wanted.push_back(std::move(id));
    }
    // Without vectors every row would be irregular: only its ids are looked at.
    VectorBatch found;
    TM_TRY(m_api.get(collectionOf(target), wanted, false, found));
    std::set<std::pair<IdType, std::string_view>> there;
    for (std::size_t row = 0; row < found.rows(); ++row)
        there.emplace(found.idType(row), found.ids[row]);
    std::vector<bool> flags(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        flags[i] = there.contains({typeOf(idTypes, i), ids[i]});
    return flags;
}

Result<void> QdrantServer::remove(const ServerNamespace& target, const BytesColumn& ids,
                                  const std::vector<std::uint8_t>& idTypes)
{
    std::vector<std::string> gone;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        std::string id = qdrantId(typeOf(idTypes, i), ids[i]);
        if (!id.empty())
            gone.push_back(std::move(id));
    }
    return m_api.remove(target.handle, gone);
}

} // namespace tidemark
