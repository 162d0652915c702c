// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/memory/memorystate.h"

#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

std::size_t firstRegularRow(const VectorBatch& batch)
{
    std::size_t row = 0;
    while (row < batch.rows() && batch.isIrregular(row))
        ++row;
    return row;
}

/// A copy of a batch without regular rows, with another dimension: its values are zeros by definition.
std::shared_ptr<const VectorBatch> withDimension(const VectorBatch& batch, std::uint32_t dimension)
{
    auto copy = std::make_shared<VectorBatch>(batch);
    if (copy->dimension != dimension) {
        copy->dimension = dimension;
        copy->values.assign(copy->rows() * dimension, 0.0F);
    }
    return copy;
}

bool isExpired(const MemoryRow& row, std::int64_t unixSeconds)
{
    const auto expiry = row.batch->expiry(row.row);
    return expiry && *expiry <= unixSeconds;
}

} // namespace

std::string memoryIndexKey(IdType type, std::string_view id)
{
    std::string key(1, static_cast<char>(type));
    key += id;
    return key;
}

std::shared_ptr<const MemoryNamespace> withoutExpired(std::shared_ptr<const MemoryNamespace> content,
                                                      std::int64_t unixSeconds)
{
    const auto expired = [&](const MemoryRow& row) { return isExpired(row, unixSeconds); };
    if (!content->anyExpiry || std::none_of(content->rows.begin(), content->rows.end(), expired))
        return content;
    auto rest = std::make_shared<MemoryNamespace>(*content);
    std::erase_if(rest->rows, expired);
    rest->info.count = rest->rows.size();
    return rest;
}

MemoryEdit::MemoryEdit(MemoryNamespace start) : m_content(std::move(start))
{
    m_index.reserve(m_content.rows.size());
    for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
        const MemoryRow& row = m_content.rows[i];
        m_index.emplace(memoryIndexKey(row.batch->idType(row.row), row.batch->ids[row.row]), i);
    }
}

Result<void> MemoryEdit::adoptDimension(const VectorBatch& batch)
{
    const std::size_t regular = firstRegularRow(batch);
    if (regular == batch.rows() || m_content.info.dimension == batch.dimension)
        return {};
    if (m_content.info.dimension)
        return fail(Errc::Conflict, fmt::format("{} has {} dimensions, the namespace has {}",
                                                shownRow(m_content.info.name, batch, regular), batch.dimension,
                                                *m_content.info.dimension));
    // The first regular row says the dimension; the rows before it are all irregular and follow.
    m_content.info.dimension = batch.dimension;
    std::map<const VectorBatch*, std::shared_ptr<const VectorBatch>> converted;
    for (MemoryRow& row : m_content.rows) {
        if (row.batch == nullptr)
            continue;
        std::shared_ptr<const VectorBatch>& copy = converted[row.batch.get()];
        if (copy == nullptr)
            copy = withDimension(*row.batch, batch.dimension);
        row.batch = copy;
    }
    return {};
}

Result<void> MemoryEdit::upsert(const VectorBatch& batch)
{
    TM_TRY(adoptDimension(batch));
    const std::shared_ptr<const VectorBatch> shared = withDimension(batch, m_content.dimension());
    for (std::size_t row = 0; row < shared->rows(); ++row) {
        m_content.anyExpiry = m_content.anyExpiry || shared->expiry(row).has_value();
        const auto [it, isNew] =
            m_index.emplace(memoryIndexKey(shared->idType(row), shared->ids[row]), m_content.rows.size());
        if (isNew)
            m_content.rows.push_back({shared, row});
        else
            m_content.rows[it->second] = {shared, row};
    }
    return {};
}

std::uint64_t MemoryEdit::remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes)
{
    const std::size_t before = m_removed;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const IdType type = idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]);
        const auto it = m_index.find(memoryIndexKey(type, ids[i]));
        if (it == m_index.end())
            continue;
        m_content.rows[it->second].batch.reset();
        m_index.erase(it);
        ++m_removed;
    }
    return m_removed - before;
}

void MemoryEdit::compact()
{
    if (m_removed == 0)
        return;
    std::size_t to = 0;
    for (MemoryRow& row : m_content.rows) {
        if (row.batch == nullptr)
            continue;
        m_index[memoryIndexKey(row.batch->idType(row.row), row.batch->ids[row.row])] = to;
        if (&m_content.rows[to] != &row)
            m_content.rows[to] = std::move(row);
        ++to;
    }
    m_content.rows.resize(to);
    m_removed = 0;
}

std::shared_ptr<const MemoryNamespace> MemoryEdit::content()
{
    compact();
    m_content.info.count = m_content.rows.size();
    return std::make_shared<const MemoryNamespace>(m_content);
}

} // namespace tidemark
