// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/stagingwriter.h"

#include "storage/http/overlayreader.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <set>

namespace tidemark {

namespace {

constexpr std::size_t kIdsAtOnce = 1000;

std::mutex g_placesMutex;
std::set<std::string> g_places; // Guarded by g_placesMutex.

IdType typeOf(const std::vector<std::uint8_t>& types, std::size_t row)
{
    return types.empty() ? IdType::Text : static_cast<IdType>(types[row]);
}

std::size_t hashOf(IdType type, std::string_view id)
{
    return std::hash<std::string_view>()(id) + static_cast<std::size_t>(type) * 0x9e3779b97f4a7c15U;
}

/// The batch without the rows that a later one with the same id replaces; nothing if there are none.
std::optional<VectorBatch> withoutDuplicates(const VectorBatch& batch)
{
    std::unordered_set<std::string> later;
    std::vector<bool> stays(batch.rows());
    std::size_t left = 0;
    for (std::size_t row = batch.rows(); row-- > 0;) {
        stays[row] = later.insert(static_cast<char>(batch.idType(row)) + std::string(batch.ids[row])).second;
        left += stays[row] ? 1 : 0;
    }
    if (left == batch.rows())
        return std::nullopt;
    VectorBatch rest;
    rest.dimension = batch.dimension;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (stays[row])
            rest.appendRow(batch, row);
    }
    return rest;
}

/// What was done to a namespace that nobody takes for one yet is no change of the storage.
template <typename T>
Result<T> harmless(Result<T> result)
{
    if (!result)
        result.error().consequence = Consequence::NothingChanged;
    return result;
}

/// Calls `work` with at most kIdsAtOnce ids at a time.
template <typename Work>
Result<void> forSomeIds(const BytesColumn& ids, const std::vector<std::uint8_t>& types, const Work& work)
{
    for (std::size_t first = 0; first < ids.size(); first += kIdsAtOnce) {
        BytesColumn some;
        std::vector<std::uint8_t> someTypes;
        for (std::size_t i = first; i < std::min(first + kIdsAtOnce, ids.size()); ++i) {
            some.append(ids[i]);
            someTypes.push_back(static_cast<std::uint8_t>(typeOf(types, i)));
        }
        TM_TRY(work(some, someTypes));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<WriterPlace>> WriterPlace::take(const std::string& identity)
{
    const std::lock_guard lock(g_placesMutex);
    if (!g_places.insert(identity).second)
        return fail(Errc::Busy, "another writer is open", identity);
    return std::unique_ptr<WriterPlace>(new WriterPlace(identity));
}

WriterPlace::~WriterPlace()
{
    const std::lock_guard lock(g_placesMutex);
    g_places.erase(m_identity);
}

Result<std::unique_ptr<StorageWriter>> StagingWriter::open(std::unique_ptr<StagingServer> server,
                                                           const std::string& identity)
{
    TM_TRY_ASSIGN(auto place, WriterPlace::take(identity));
    TM_TRY_ASSIGN(auto namespaces, server->list());
    std::unique_ptr<StagingWriter> writer(new StagingWriter(std::move(server), std::move(place)));
    for (ServerNamespace& found : namespaces) {
        std::string name = found.info.name;
        writer->m_entries[std::move(name)].original = std::move(found);
    }
    return std::unique_ptr<StorageWriter>(std::move(writer));
}

StagingWriter::StagingWriter(std::unique_ptr<StagingServer> server, std::unique_ptr<WriterPlace> place)
    : m_server(std::move(server))
    , m_place(std::move(place))
{
}

StagingWriter::~StagingWriter()
{
    for (const auto& [name, entry] : m_entries) {
        if (entry.staged)
            m_server->discard(*entry.staged);
    }
}

Result<void> StagingWriter::checkOpen() const
{
    if (m_isDone)
        return fail(Errc::Internal, "the writer has committed already", m_server->uri());
    return {};
}

Result<StagingWriter::Entry*> StagingWriter::entry(const std::string& namespaceName)
{
    TM_TRY(checkOpen());
    const auto it = m_entries.find(namespaceName);
    if (it == m_entries.end() || !it->second.exists())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)), m_server->uri());
    return &it->second;
}

Result<std::unique_ptr<StorageReader>> StagingWriter::view()
{
    TM_TRY(checkOpen());
    std::vector<ServerNamespace> namespaces;
    StagedChanges changes;
    for (auto& [name, entry] : m_entries) {
        if (!entry.exists())
            continue;
        namespaces.push_back(entry.target());
        if (entry.changes != nullptr)
            changes.emplace(name, entry.changes.get());
    }
    return std::unique_ptr<StorageReader>(
        new OverlayReader(m_server->reader(std::move(namespaces)), std::move(changes)));
}

Result<void> StagingWriter::createNamespace(const NamespaceInfo& info)
{
    TM_TRY(checkOpen());
    Entry& target = m_entries[info.name];
    if (target.exists())
        return fail(Errc::AlreadyExists, fmt::format("the namespace {} exists already", shownName(info.name)),
                    m_server->uri());
    TM_TRY_ASSIGN(target.staged, harmless(m_server->createStaged(info)));
    return {};
}

Result<void> StagingWriter::dropNamespace(const std::string& namespaceName)
{
    TM_TRY_ASSIGN(Entry* const target, entry(namespaceName));
    if (target->staged) {
        m_server->discard(*target->staged);
        target->staged.reset();
        target->seen.clear();
    }
    target->isDropped = target->original.has_value();
    target->changes.reset();
    return {};
}

Result<void> StagingWriter::putStaged(Entry& entry, const VectorBatch& batch)
{
    const std::optional<VectorBatch> unique = withoutDuplicates(batch);
    const VectorBatch& rows = unique ? *unique : batch;
    bool mayExist = false;
    for (std::size_t row = 0; row < rows.rows(); ++row)
        mayExist = !entry.seen.insert(hashOf(rows.idType(row), rows.ids[row])).second || mayExist;
    return harmless(m_server->put(*entry.staged, rows, mayExist));
}

Result<void> StagingWriter::upsert(const std::string& namespaceName, const VectorBatch& batch)
{
    TM_TRY_ASSIGN(Entry* const target, entry(namespaceName));
    if (batch.rows() == 0)
        return {};
    NamespaceInfo& info = target->target().info;
    if (info.dimension && *info.dimension != batch.dimension)
        return fail(Errc::Conflict,
                    fmt::format("{} has {} dimensions, the namespace has {}", shownRow(info.name, batch, 0),
                                batch.dimension, *info.dimension),
                    m_server->uri());
    VectorBatch prepared = batch;
    TM_TRY(m_server->prepare(info, prepared));
    if (!info.dimension && batch.dimension != 0)
        info.dimension = batch.dimension;
    if (target->staged)
        return putStaged(*target, prepared);
    if (target->changes == nullptr) {
        TM_TRY_ASSIGN(target->changes, StagedRows::create());
    }
    return target->changes->put(prepared);
}

Result<std::uint64_t> StagingWriter::removeStaged(Entry& entry, const BytesColumn& ids,
                                                  const std::vector<std::uint8_t>& idTypes)
{
    TM_TRY_ASSIGN(const std::vector<bool> isThere, m_server->existing(*entry.staged, ids, idTypes));
    BytesColumn found;
    std::vector<std::uint8_t> foundTypes;
    std::set<std::pair<IdType, std::string_view>> unique;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!isThere[i] || !unique.emplace(typeOf(idTypes, i), ids[i]).second)
            continue;
        found.append(ids[i]);
        foundTypes.push_back(static_cast<std::uint8_t>(typeOf(idTypes, i)));
        entry.seen.erase(hashOf(typeOf(idTypes, i), ids[i]));
    }
    if (!found.empty())
        TM_TRY(harmless(m_server->remove(*entry.staged, found, foundTypes)));
    return found.size();
}

Result<std::uint64_t> StagingWriter::remove(const std::string& namespaceName, const BytesColumn& ids,
                                            const std::vector<std::uint8_t>& idTypes)
{
    TM_TRY_ASSIGN(Entry* const target, entry(namespaceName));
    std::uint64_t removed = 0;
    TM_TRY(
        forSomeIds(ids, idTypes, [&](const BytesColumn& some, const std::vector<std::uint8_t>& types) -> Result<void> {
            if (target->staged) {
                TM_TRY_ASSIGN(const std::uint64_t gone, removeStaged(*target, some, types));
                removed += gone;
                return {};
            }
            if (target->changes == nullptr) {
                TM_TRY_ASSIGN(target->changes, StagedRows::create());
            }
            TM_TRY_ASSIGN(const std::vector<bool> isThere, m_server->existing(*target->original, some, types));
            for (std::size_t i = 0; i < some.size(); ++i) {
                const StagedRows::Fate fate = target->changes->fateOf(typeOf(types, i), some[i]);
                if (fate == StagedRows::Fate::Removed || (fate == StagedRows::Fate::Untouched && !isThere[i]))
                    continue;
                target->changes->remove(typeOf(types, i), some[i]);
                ++removed;
            }
            return {};
        }));
    return removed;
}

Result<void> StagingWriter::checkUnchanged()
{
    TM_TRY_ASSIGN(const auto now, m_server->list());
    for (const auto& [name, entry] : m_entries) {
        const bool isTouched = entry.staged || entry.isDropped || (entry.changes != nullptr && !entry.changes->empty());
        if (!isTouched)
            continue;
        const auto it = std::find_if(now.begin(), now.end(), [&, &wanted = name](const ServerNamespace& found) {
            return found.info.name == wanted;
        });
        const bool isSame = entry.original ? it != now.end() && it->handle == entry.original->handle : it == now.end();
        if (!isSame)
            return fail(Errc::Conflict,
                        fmt::format("the namespace {} was created, dropped or replaced by somebody else meanwhile; "
                                    "nothing was changed",
                                    shownName(name)),
                        m_server->uri());
    }
    return {};
}

Result<void> StagingWriter::apply(Entry& entry)
{
    BytesColumn ids;
    std::vector<std::uint8_t> types;
    entry.changes->removedIds(ids, types);
    TM_TRY(forSomeIds(ids, types, [&](const BytesColumn& some, const std::vector<std::uint8_t>& someTypes) {
        m_hasChanged = true;
        return m_server->remove(*entry.original, some, someTypes);
    }));
    VectorBatch batch;
    std::uint64_t cursor = 0;
    for (;;) {
        TM_TRY_ASSIGN(const bool more, entry.changes->next(cursor, batch));
        if (!more)
            return {};
        m_hasChanged = true;
        TM_TRY(m_server->put(*entry.original, batch, true));
    }
}

Result<void> StagingWriter::prove(Entry& entry)
{
    BytesColumn ids;
    std::vector<std::uint8_t> types;
    entry.changes->removedIds(ids, types);
    const std::string& name = entry.original->info.name;
    TM_TRY(forSomeIds(
        ids, types, [&](const BytesColumn& some, const std::vector<std::uint8_t>& someTypes) -> Result<void> {
            TM_TRY_ASSIGN(const std::vector<bool> isThere, m_server->existing(*entry.original, some, someTypes));
            const auto left = std::find(isThere.begin(), isThere.end(), true);
            if (left == isThere.end())
                return {};
            const auto row = static_cast<std::size_t>(left - isThere.begin());
            return fail(Errc::ProofFailed,
                        fmt::format("row {} is still there", shownId(typeOf(someTypes, row), some[row])));
        }));
    const bool rounds = m_server->roundsValues(entry.original->info);
    const auto reader = m_server->reader({*entry.original});
    VectorBatch written;
    std::uint64_t cursor = 0;
    for (;;) {
        TM_TRY_ASSIGN(const bool more, entry.changes->next(cursor, written, kIdsAtOnce));
        if (!more)
            return {};
        VectorBatch read;
        TM_TRY(reader->fetch(name, written.ids, written.idTypes, read));
        if (const std::string difference = differenceOf(written, read, rounds); !difference.empty())
            return fail(Errc::ProofFailed, fmt::format("what was written does not read back: {}", difference));
    }
}

Result<void> StagingWriter::makeChanges(std::string& current)
{
    for (auto& [name, entry] : m_entries) {
        if (!entry.staged)
            continue;
        current = name;
        TM_TRY(m_server->publish(*entry.staged, entry.isDropped ? &*entry.original : nullptr, m_notes));
        m_hasChanged = true;
        entry.staged.reset();
        entry.isDropped = false;
    }
    for (auto& [name, entry] : m_entries) {
        if (entry.changes == nullptr || entry.changes->empty())
            continue;
        current = name;
        TM_TRY(apply(entry));
        TM_TRY(prove(entry));
    }
    for (auto& [name, entry] : m_entries) {
        if (!entry.isDropped)
            continue;
        current = name;
        TM_TRY(m_server->drop(*entry.original));
        m_hasChanged = true;
    }
    return {};
}

Result<void> StagingWriter::commit()
{
    TM_TRY(checkOpen());
    m_isDone = true;
    const bool isTouched = std::any_of(m_entries.begin(), m_entries.end(), [](const auto& named) {
        const Entry& entry = named.second;
        return entry.staged || entry.isDropped || (entry.changes != nullptr && !entry.changes->empty());
    });
    if (!isTouched)
        return {};
    TM_TRY(checkUnchanged());
    m_server->passCommitPoint();
    std::string current;
    Result<void> made = makeChanges(current);
    if (made)
        return {};
    Error error = std::move(made).error();
    if (!m_hasChanged && error.consequence != Consequence::Unknown)
        return fail(std::move(error));
    error.detail = fmt::format("the storage is partly changed: the server has no transactions, and it failed at "
                               "namespace {}: {}. Restoring the same snapshot again completes it; restoring the safety "
                               "snapshot undoes it",
                               shownName(current), error.detail);
    error.code = Errc::OutcomeUnknown;
    error.consequence = Consequence::Unknown;
    return fail(std::move(error));
}

} // namespace tidemark
