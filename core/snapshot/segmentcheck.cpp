// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/segmentcheck.h"

#include "model/rowhash.h"
#include "repository/segmentreader.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

/// Checks one segment; the row numbers are those of the segment.
class SegmentChecker {
public:
    SegmentChecker(const SegmentReader& reader, const HashSecret& secret, SegmentCheckRoom& room)
        : m_reader(reader)
        , m_secret(secret)
        , m_room(room)
    {
    }

    void checkGroup(std::size_t group)
    {
        const RowGroup& rows = m_reader.layout().groups[group];
        m_damage.rowsChecked += rows.rows;
        m_room.batch.clear();
        m_room.stored.clear();
        const Result<void> read = m_reader.readRows(m_room.decoder, group, {}, m_room.batch, &m_room.stored);
        if (read)
            compareHashes(static_cast<std::uint32_t>(rows.firstRow));
        else
            narrowDown(group, read.error());
    }

    SegmentDamage take() { return std::move(m_damage); }

private:
    /// m_room.batch and m_room.stored hold rows that begin at `first`.
    void compareHashes(std::uint32_t first)
    {
        hashRows(m_room.batch, m_secret, m_room.hashes);
        for (std::uint32_t row = 0; row < m_room.stored.size(); ++row) {
            if (m_room.hashes.rows[row] == m_room.stored[row])
                continue;
            note("a row does not match its hash");
            m_damage.badRows.add(first + row);
            m_damage.ids[first + row] = {std::string(m_room.batch.ids[row]),
                                         static_cast<std::uint8_t>(m_room.batch.idType(row))};
        }
    }

    void note(const std::string& detail)
    {
        if (m_damage.detail.empty())
            m_damage.detail = detail;
    }

    /// A frame of the group is damaged: reads the rows of each values frame apart.
    void narrowDown(std::size_t group, const Error& error)
    {
        note(error.detail);
        const RowGroup& rows = m_reader.layout().groups[group];
        const auto first = static_cast<std::uint32_t>(rows.firstRow);
        const std::uint32_t step = m_reader.layout().rowsPerValueFrame() == 0
                                       ? rows.rows
                                       : std::min(m_reader.layout().rowsPerValueFrame(), rows.rows);
        std::vector<std::uint8_t> wanted(rows.rows);
        const Result<GroupIdentities> identities = m_reader.readIds(m_room.decoder, group);
        for (std::uint32_t at = 0; at < rows.rows; at += step) {
            const std::uint32_t end = std::min(at + step, rows.rows);
            std::fill(wanted.begin(), wanted.end(), std::uint8_t{0});
            std::fill(wanted.begin() + at, wanted.begin() + end, std::uint8_t{1});
            m_room.batch.clear();
            m_room.stored.clear();
            if (m_reader.readRows(m_room.decoder, group, wanted, m_room.batch, &m_room.stored)) {
                compareHashes(first + at);
                continue;
            }
            m_damage.badRows.addRange(std::uint64_t{first} + at, std::uint64_t{first} + end);
            for (std::uint32_t row = at; identities && row < end; ++row) {
                const std::uint8_t type = identities->idTypes.empty() ? std::uint8_t{0} : identities->idTypes[row];
                m_damage.ids[first + row] = {std::string(identities->ids[row]), type};
            }
        }
    }

    const SegmentReader& m_reader;
    const HashSecret& m_secret;
    SegmentCheckRoom& m_room;
    SegmentDamage m_damage;
};

} // namespace

Result<SegmentDamage> checkSegment(const Repository& repository, const FileRef& file, const SegmentPart& part,
                                   bool quick, SegmentCheckRoom& room, const JobContext& context)
{
    const auto reader = SegmentReader::open(repository.files(), repository.segments(), file, !quick);
    if (!reader) {
        SegmentDamage damage;
        damage.detail = reader.error().detail;
        damage.whole = true;
        return damage;
    }
    SegmentChecker checker(**reader, repository.secret(), room);
    const std::size_t groups = quick ? 0 : (*reader)->layout().groups.size();
    for (std::size_t g = groups * part.part / part.parts; g < groups * (part.part + 1) / part.parts; ++g) {
        TM_TRY(context.checkStop());
        checker.checkGroup(g);
    }
    return checker.take();
}

void addDamage(SegmentDamage& damage, SegmentDamage other)
{
    if (damage.detail.empty())
        damage.detail = std::move(other.detail);
    damage.whole = damage.whole || other.whole;
    damage.badRows |= other.badRows;
    damage.ids.merge(other.ids);
    damage.rowsChecked += other.rowsChecked;
}

} // namespace tidemark
