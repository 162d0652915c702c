// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/memory/memoryreader.h"

#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

class MemoryStream final : public BatchStream {
public:
    MemoryStream(std::shared_ptr<const MemoryNamespace> content, std::size_t first, std::size_t end,
                 std::atomic<unsigned>& openStreams)
        : m_content(std::move(content))
        , m_next(first)
        , m_end(end)
        , m_openStreams(openStreams)
    {
    }
    ~MemoryStream() override { m_openStreams.fetch_sub(1); }

    Result<bool> next(VectorBatch& batch) override
    {
        batch.clear();
        batch.dimension = m_content->dimension();
        const std::uint64_t valueBytes = std::uint64_t{batch.dimension} * sizeof(float);
        std::uint64_t bytes = 0;
        while (m_next < m_end && batch.rows() < kBatchRows && bytes <= kBatchBytes) {
            const MemoryRow& row = m_content->rows[m_next++];
            batch.appendRow(*row.batch, row.row);
            bytes += valueBytes + row.batch->ids[row.row].size();
            if (row.batch->hasMetadata(row.row))
                bytes += row.batch->metadata[row.row].size();
            for (const CellColumn& column : row.batch->cells)
                bytes += column.cells.size() == 0 ? 0 : column.cells[row.row].size();
        }
        return batch.rows() != 0;
    }

private:
    std::shared_ptr<const MemoryNamespace> m_content;
    std::size_t m_next;
    std::size_t m_end;
    std::atomic<unsigned>& m_openStreams;
};

} // namespace

MemoryReader::MemoryReader(MemoryState state, unsigned maxStreams)
    : m_state(std::move(state))
    , m_maxStreams(std::max(1U, maxStreams))
{
    for (const auto& [name, content] : m_state)
        m_namespaces.push_back(content->info);
}

Result<std::shared_ptr<const MemoryNamespace>> MemoryReader::content(const std::string& namespaceName) const
{
    const auto it = m_state.find(namespaceName);
    if (it == m_state.end())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)));
    return it->second;
}

Result<std::vector<ScanRange>> MemoryReader::split(const std::string& namespaceName, unsigned wanted)
{
    TM_TRY_ASSIGN(const auto found, content(namespaceName));
    const std::size_t rows = found->rows.size();
    const std::size_t pieces = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(rows, 1));
    std::vector<ScanRange> ranges;
    for (std::size_t i = 0; i < pieces; ++i)
        ranges.push_back(
            {static_cast<std::int64_t>(rows * i / pieces), static_cast<std::int64_t>(rows * (i + 1) / pieces) - 1});
    return ranges;
}

Result<std::unique_ptr<BatchStream>> MemoryReader::scan(const std::string& namespaceName, const ScanRange& range)
{
    TM_TRY_ASSIGN(auto found, content(namespaceName));
    if (m_openStreams.fetch_add(1) >= m_maxStreams) {
        m_openStreams.fetch_sub(1);
        return fail(Errc::Busy, fmt::format("all {} streams of this reader are open", m_maxStreams));
    }
    const auto rows = static_cast<std::int64_t>(found->rows.size());
    const std::int64_t first = std::clamp<std::int64_t>(range.first, 0, rows);
    const std::int64_t last = std::clamp<std::int64_t>(range.last, -1, rows - 1);
    const auto end = static_cast<std::size_t>(std::max(first, last + 1));
    return std::unique_ptr<BatchStream>(
        new MemoryStream(std::move(found), static_cast<std::size_t>(first), end, m_openStreams));
}

const MemoryReader::Index& MemoryReader::index(const std::string& namespaceName, const MemoryNamespace& content)
{
    const std::lock_guard lock(m_mutex);
    const auto [it, isNew] = m_indexes.try_emplace(namespaceName);
    if (isNew) {
        for (std::size_t i = 0; i < content.rows.size(); ++i) {
            const MemoryRow& row = content.rows[i];
            it->second.emplace(memoryIndexKey(row.batch->idType(row.row), row.batch->ids[row.row]), i);
        }
    }
    return it->second;
}

Result<void> MemoryReader::fetch(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    TM_TRY_ASSIGN(const auto found, content(namespaceName));
    batch.dimension = found->dimension();
    const Index& places = index(namespaceName, *found);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const IdType type = idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]);
        const auto it = places.find(memoryIndexKey(type, ids[i]));
        if (it == places.end())
            continue;
        const MemoryRow& row = found->rows[it->second];
        batch.appendRow(*row.batch, row.row);
    }
    return {};
}

} // namespace tidemark
