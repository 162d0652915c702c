// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A segment: what is read in one way is read in the others, and what is written of it is read as the same.
#include "io/memoryfilesystem.h"
#include "model/rowhash.h"
#include "repository/filecheck.h"
#include "repository/segmentreader.h"
#include "repository/segmentwriter.h"

#include "../framefilebytes.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

#include <cstring>

namespace tidemark::fuzz {
namespace {

bool isSame(const BytesColumn& a, const BytesColumn& b, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const bool absentA = a.size() == 0 || a.isAbsent(row);
        const bool absentB = b.size() == 0 || b.isAbsent(row);
        if (absentA != absentB || (!absentA && a[row] != b[row]))
            return false;
    }
    return true;
}

/// One group written to a segment of its own has the same rows.
void writeBack(const VectorBatch& batch, std::uint32_t dimension)
{
    const HashSecret secret{};
    RowHashes hashes;
    hashRows(batch, secret, hashes);
    MemoryFileSystem files;
    SeededRandom random(1);
    FUZZ_HOLDS(files.createDirectory("/s").has_value());
    const auto writer = SegmentWriter::create(files, random, "/s", dimension, true);
    FUZZ_HOLDS(writer && (*writer)->append(batch, hashes.rows));
    const auto written = (*writer)->finish();
    FUZZ_HOLDS(written.has_value());
    const auto reader = SegmentReader::open(files, "/s", written->file);
    FUZZ_HOLDS(reader.has_value());
    FrameDecoder decoder;
    VectorBatch again;
    std::vector<Hash128> stored;
    FUZZ_HOLDS((*reader)->readRows(decoder, 0, {}, again, &stored));
    RowHashes hashesAgain;
    hashRows(again, secret, hashesAgain);
    FUZZ_HOLDS(stored == hashes.rows && hashesAgain.rows == hashes.rows && isSame(again.ids, batch.ids, batch.rows()));
}

void readGroup(const SegmentReader& reader, std::size_t group)
{
    FrameDecoder decoder;
    const std::uint32_t rows = reader.layout().groups[group].rows;
    VectorBatch batch;
    std::vector<Hash128> stored;
    if (const auto read = reader.readRows(decoder, group, {}, batch, &stored); !read) {
        FUZZ_HOLDS(isRefusal(read.error()));
        return;
    }
    FUZZ_HOLDS(batch.rows() == rows && stored.size() == rows);
    FUZZ_HOLDS(batch.values.size() == std::size_t{rows} * reader.layout().dimension);
    const auto identities = reader.readIdentities(decoder, group);
    FUZZ_HOLDS(identities && identities->rowHashes == stored && isSame(identities->ids, batch.ids, rows));
    const auto details = reader.readDetails(decoder, group);
    FUZZ_HOLDS(details && isSame(details->metadata, batch.metadata, rows));
    // Every other row.
    std::vector<std::uint8_t> wanted(rows);
    for (std::size_t row = 0; row < rows; row += 2)
        wanted[row] = 1;
    VectorBatch some;
    FUZZ_HOLDS(reader.readRows(decoder, group, wanted, some, nullptr).has_value());
    FUZZ_HOLDS(some.rows() == (rows + 1) / 2 && some.ids[0] == batch.ids[0]);
    FUZZ_HOLDS(some.values.empty() ||
               std::memcmp(some.values.data(), batch.values.data(), reader.layout().dimension * sizeof(float)) == 0);
    writeBack(batch, reader.layout().dimension);
}

void run(std::string_view input)
{
    const FileRef ref = refOf(input);
    MemoryFileSystem files;
    files.replaceBytes("/s/" + toHex(ref.name), std::string(input));
    const auto reader = SegmentReader::open(files, "/s", ref);
    const auto checked = checkDataFile(files, "/s", ref, FrameFileKind::Segment, {});
    if (!reader) {
        FUZZ_HOLDS(isRefusal(reader.error()) && !checked);
        return;
    }
    const SegmentLayout& layout = (*reader)->layout();
    // What readers allocate for rows is in proportion to the file.
    FUZZ_HOLDS(layout.rows() * sizeof(Hash128) <= input.size());
    for (std::size_t group = 0; group < layout.groups.size(); ++group)
        readGroup(**reader, group);
}

const Registered registered({"segment", run, tinySegments, mutateFrameFile});

} // namespace
} // namespace tidemark::fuzz
