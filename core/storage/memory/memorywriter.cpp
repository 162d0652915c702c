// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/memory/memorywriter.h"

#include "storage/memory/memoryreader.h"
#include "storage/memory/memorystorage.h"
#include "storage/shownname.h"

#include <fmt/format.h>

namespace tidemark {

MemoryWriter::MemoryWriter(MemoryStorage& storage, MemoryState start) : m_storage(storage), m_state(std::move(start)) {}

MemoryWriter::~MemoryWriter()
{
    const std::lock_guard lock(m_storage.m_mutex);
    m_storage.m_writerOpen = false;
}

Result<void> MemoryWriter::checkOpen() const
{
    if (m_committed)
        return fail(Errc::Internal, "the writer has committed already", m_storage.uri());
    return {};
}

Result<MemoryEdit*> MemoryWriter::edit(const std::string& namespaceName)
{
    TM_TRY(checkOpen());
    if (const auto it = m_edits.find(namespaceName); it != m_edits.end())
        return &it->second;
    const auto it = m_state.find(namespaceName);
    if (it == m_state.end())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)), m_storage.uri());
    return &m_edits.emplace(namespaceName, MemoryEdit(*it->second)).first->second;
}

void MemoryWriter::publishEdits()
{
    for (auto& [name, edit] : m_edits)
        m_state[name] = edit.content();
}

Result<std::unique_ptr<StorageReader>> MemoryWriter::view()
{
    TM_TRY(checkOpen());
    publishEdits();
    return std::unique_ptr<StorageReader>(new MemoryReader(m_state, 1));
}

Result<void> MemoryWriter::createNamespace(const NamespaceInfo& info)
{
    TM_TRY(checkOpen());
    if (m_state.contains(info.name))
        return fail(Errc::AlreadyExists, fmt::format("the namespace {} exists already", shownName(info.name)),
                    m_storage.uri());
    auto content = std::make_shared<MemoryNamespace>();
    content->info = info;
    content->info.count = 0;
    m_state.emplace(info.name, std::move(content));
    return {};
}

Result<void> MemoryWriter::dropNamespace(const std::string& namespaceName)
{
    TM_TRY(checkOpen());
    m_edits.erase(namespaceName);
    if (m_state.erase(namespaceName) == 0)
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)), m_storage.uri());
    return {};
}

Result<void> MemoryWriter::upsert(const std::string& namespaceName, const VectorBatch& batch)
{
    TM_TRY_ASSIGN(MemoryEdit* const target, edit(namespaceName));
    return target->upsert(batch);
}

Result<std::uint64_t> MemoryWriter::remove(const std::string& namespaceName, const BytesColumn& ids,
                                           const std::vector<std::uint8_t>& idTypes)
{
    TM_TRY_ASSIGN(MemoryEdit* const target, edit(namespaceName));
    return target->remove(ids, idTypes);
}

Result<void> MemoryWriter::commit()
{
    TM_TRY(checkOpen());
    publishEdits();
    auto state = std::make_shared<const MemoryState>(std::move(m_state));
    m_edits.clear();
    m_committed = true;
    const std::lock_guard lock(m_storage.m_mutex);
    m_storage.m_state = std::move(state);
    return {};
}

} // namespace tidemark
