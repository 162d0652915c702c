// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakerareader.h"

#include "snapshot/dakerarows.h"

#include <algorithm>

namespace tidemark {

namespace {

/// Reads the rows of one namespace again, less the superseded ones. Shares the file; borrows the rest.
class DakeraStream final : public BatchStream {
public:
    DakeraStream(std::shared_ptr<const ReadableFile> file, std::string path, const DakeraContent::Place& place,
                 std::uint32_t dimension)
        : m_file(std::move(file))
        , m_path(std::move(path))
        , m_place(place)
        , m_dimension(dimension)
    {
    }

    Result<bool> next(VectorBatch& batch) override
    {
        batch.clear();
        batch.dimension = m_dimension;
        while (batch.rows() < kBatchRows && batch.contentBytes() < kBatchBytes) {
            TM_TRY_ASSIGN(const bool more, nextRow());
            if (!more)
                break;
            append(batch);
        }
        return batch.rows() != 0;
    }

private:
    /// The next row that counts into m_row.
    Result<bool> nextRow()
    {
        for (;;) {
            if (!m_rows) {
                if (m_array == m_place.arrays.size())
                    return m_ordinal == m_place.rows ? Result<bool>(false) : changed();
                m_json = std::make_unique<JsonScanner>(*m_file, m_path, m_place.arrays[m_array++]);
                m_rows = std::make_unique<DakeraRows>(*m_json);
            }
            TM_TRY_ASSIGN(const bool more, m_rows->next(m_row));
            if (!more) {
                m_rows.reset();
                continue;
            }
            if (m_row.values.size() != m_dimension || m_ordinal == m_place.rows)
                return changed();
            const std::uint64_t ordinal = m_ordinal++;
            if (m_passed < m_place.superseded.size() && m_place.superseded[m_passed] == ordinal)
                ++m_passed;
            else
                return true;
        }
    }

    Result<bool> changed() const { return fail(Errc::Damaged, "the file changed while it was read", m_path); }

    void append(VectorBatch& batch) const
    {
        batch.ids.append(m_row.id);
        batch.values.insert(batch.values.end(), m_row.values.begin(), m_row.values.end());
        if (m_row.hasMetadata)
            batch.metadata.append(m_row.metadata);
        else
            batch.metadata.appendAbsent();
    }

    std::shared_ptr<const ReadableFile> m_file;
    std::string m_path;
    const DakeraContent::Place& m_place;
    std::uint32_t m_dimension;
    std::size_t m_array = 0;     ///< The next one to open.
    std::uint64_t m_ordinal = 0; ///< Of the next row.
    std::size_t m_passed = 0;    ///< Superseded rows left behind.
    std::unique_ptr<JsonScanner> m_json;
    std::unique_ptr<DakeraRows> m_rows;
    DakeraRow m_row;
};

} // namespace

Result<std::unique_ptr<BatchStream>> DakeraContent::scan(const std::string& namespaceName) const
{
    const auto found = std::find_if(m_infos.begin(), m_infos.end(),
                                    [&](const NamespaceInfo& info) { return info.name == namespaceName; });
    if (found == m_infos.end())
        return fail(Errc::NotFound, "no such namespace in the file", m_path);
    const Place& place = m_places[static_cast<std::size_t>(found - m_infos.begin())];
    return std::unique_ptr<BatchStream>(
        std::make_unique<DakeraStream>(m_file, m_path, place, found->dimension.value_or(0)));
}

} // namespace tidemark
