// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/memoryfilesystem.h"
#include "model/cell.h"
#include "model/rowhash.h"
#include "repository/filecheck.h"
#include "repository/segmentreader.h"
#include "repository/segmentwriter.h"
#include "support/resulttesting.h"

#include <gtest/gtest.h>

#include <bit>
#include <limits>

namespace tidemark::test {
namespace {

class SegmentTest : public testing::Test {
protected:
    SegmentTest() { EXPECT_TRUE(succeeded(m_files.createDirectory("/s"))); }

    static std::vector<Hash128> hashesOf(const VectorBatch& batch)
    {
        RowHashes hashes;
        hashRows(batch, HashSecret(), hashes);
        return hashes.rows;
    }

    FileRef write(const std::vector<VectorBatch>& batches, bool compress = true)
    {
        auto writer = SegmentWriter::create(m_files, m_random, "/s", batches.front().dimension, compress);
        EXPECT_TRUE(succeeded(writer));
        for (const VectorBatch& batch : batches)
            EXPECT_TRUE(succeeded((*writer)->append(batch, hashesOf(batch))));
        const auto written = (*writer)->finish();
        EXPECT_TRUE(succeeded(written));
        return written->file;
    }

    /// Every row through its hash, which covers all that is promised; the values of irregular rows apart.
    void expectRoundTrip(const std::vector<VectorBatch>& batches, bool compress = true)
    {
        const FileRef file = write(batches, compress);
        EXPECT_TRUE(succeeded(checkDataFile(m_files, "/s", file, FrameFileKind::Segment, JobContext())));
        const auto reader = SegmentReader::open(m_files, "/s", file);
        ASSERT_TRUE(succeeded(reader));
        ASSERT_EQ((*reader)->layout().groups.size(), batches.size());
        FrameDecoder decoder;
        for (std::size_t g = 0; g < batches.size(); ++g) {
            const VectorBatch& batch = batches[g];
            VectorBatch back;
            std::vector<Hash128> stored;
            ASSERT_TRUE(succeeded((*reader)->readRows(decoder, g, {}, back, &stored)));
            EXPECT_EQ(stored, hashesOf(batch));
            EXPECT_EQ(hashesOf(back), stored);
            EXPECT_EQ(back.ids, batch.ids);
            ASSERT_EQ(back.values.size(), batch.values.size());
            if (!batch.values.empty()) {
                EXPECT_EQ(std::memcmp(back.values.data(), batch.values.data(), batch.values.size() * 4), 0);
            }
            const auto identities = (*reader)->readIdentities(decoder, g);
            ASSERT_TRUE(succeeded(identities));
            EXPECT_EQ(identities->rowHashes, stored);
            EXPECT_EQ(identities->ids, batch.ids);
            expectSelection(**reader, g, batch, stored);
        }
    }

    /// Every other row, behind rows that are there already.
    static void expectSelection(const SegmentReader& reader, std::size_t g, const VectorBatch& batch,
                                const std::vector<Hash128>& stored)
    {
        FrameDecoder decoder;
        std::vector<std::uint8_t> wanted(batch.rows(), 0);
        std::vector<Hash128> expected;
        for (int turn = 0; turn < 2; ++turn) {
            for (std::size_t r = static_cast<std::size_t>(turn); r < batch.rows(); r += 2)
                expected.push_back(stored[r]);
        }
        VectorBatch back;
        std::vector<Hash128> hashes;
        for (std::size_t turn = 0; turn < 2; ++turn) {
            for (std::size_t r = 0; r < batch.rows(); ++r)
                wanted[r] = r % 2 == turn ? 1 : 0;
            ASSERT_TRUE(succeeded(reader.readRows(decoder, g, wanted, back, &hashes)));
        }
        EXPECT_EQ(hashes, expected);
        EXPECT_EQ(hashesOf(back), expected);
    }

    MemoryFileSystem m_files;
    SeededRandom m_random{3};
};

VectorBatch plainBatch(std::uint32_t dimension, std::size_t rows, const std::string& prefix = "id")
{
    VectorBatch batch;
    batch.dimension = dimension;
    for (std::size_t r = 0; r < rows; ++r) {
        batch.ids.append(prefix + std::to_string(r));
        for (std::uint32_t d = 0; d < dimension; ++d)
            batch.values.push_back(static_cast<float>(r) + static_cast<float>(d) * 0.125F);
    }
    return batch;
}

VectorBatch fullBatch()
{
    VectorBatch batch = plainBatch(4, 6, std::string("\0\xff", 2));
    batch.idTypes = {0, 1, 2, 3, 0, 0};
    batch.values[0] = -0.0F;
    batch.values[1] = std::numeric_limits<float>::denorm_min();
    batch.values[2] = -std::numeric_limits<float>::infinity();
    const std::uint32_t signallingNan = 0x7fa12345;
    std::memcpy(&batch.values[3], &signallingNan, 4);
    batch.irregular = {0, 0, 0, 0, 0, 1};
    std::fill(batch.values.end() - 4, batch.values.end(), 0.0F);
    for (const char* text : {"{}", "", "null", "{\"a\":1}"})
        batch.metadata.append(text);
    batch.metadata.appendAbsent();
    batch.metadata.append("x");
    for (int r = 0; r < 6; ++r) {
        batch.ttlSeconds.append(r % 2 == 0 ? std::optional<std::int64_t>(r) : std::nullopt);
        batch.expiresAt.append(r % 3 == 0 ? std::optional<std::int64_t>(INT64_MIN + r) : std::nullopt);
    }
    CellColumn column{"embedding", {}};
    for (int r = 0; r < 5; ++r)
        column.cells.appendAbsent();
    column.cells.append(encodeNullCell());
    batch.cells.push_back(column);
    return batch;
}

TEST_F(SegmentTest, KeepsEveryKindOfColumn)
{
    expectRoundTrip({fullBatch()});
    expectRoundTrip({fullBatch()}, false);
}

TEST_F(SegmentTest, TakesColumnsThatAppearLate)
{
    expectRoundTrip({plainBatch(4, 3), fullBatch(), plainBatch(4, 1, "z")});
}

TEST_F(SegmentTest, KeepsRowsWithoutValues)
{
    expectRoundTrip({plainBatch(0, 100)});
}

TEST_F(SegmentTest, KeepsOneRowAndManyFrames)
{
    expectRoundTrip({plainBatch(1, 1)});
    expectRoundTrip({plainBatch(131, 5000)}); // 2.5 MiB of values, whose rows do not fill a frame exactly.
}

TEST_F(SegmentTest, KeepsARowThatIsLongerThanAFrame)
{
    expectRoundTrip({plainBatch(300'000, 3)});
}

TEST_F(SegmentTest, KeepsLongMetadataAndCells)
{
    VectorBatch batch = plainBatch(2, 3);
    batch.metadata.append("short");
    std::string noise(10 << 20, 'm');
    for (std::size_t i = 0; i < noise.size(); i += 7)
        noise[i] = static_cast<char>(i * i >> 3);
    batch.metadata.append(noise);
    batch.metadata.appendAbsent();
    CellColumn column{"blob", {}};
    column.cells.append(encodeBytesCell(CellClass::Blob, std::string((3 << 20) + 1, 'b')));
    column.cells.appendAbsent();
    column.cells.append(encodeBytesCell(CellClass::Blob, ""));
    batch.cells.push_back(column);
    expectRoundTrip({batch});
}

TEST_F(SegmentTest, IsTheFileThatWasAskedFor)
{
    const FileRef first = write({plainBatch(2, 2)});
    const FileRef second = write({plainBatch(2, 3)});
    const std::string pathOfFirst = "/s/" + toHex(first.name);
    m_files.replaceBytes(pathOfFirst, *m_files.bytesOf("/s/" + toHex(second.name)));
    EXPECT_TRUE(failedWith(SegmentReader::open(m_files, "/s", first), Errc::Damaged));
    FileRef wrongName = second;
    wrongName.name = first.name;
    EXPECT_TRUE(failedWith(SegmentReader::open(m_files, "/s", wrongName), Errc::Damaged));
    FileRef wrongHash = second;
    wrongHash.footerHash.high ^= 1;
    EXPECT_TRUE(failedWith(SegmentReader::open(m_files, "/s", wrongHash), Errc::Damaged));
    ASSERT_TRUE(succeeded(m_files.remove(pathOfFirst)));
    EXPECT_TRUE(failedWith(SegmentReader::open(m_files, "/s", first), Errc::Damaged));
}

/// The footer as a hostile writer could seal it: any of it may be a lie, and none of it may be trusted.
TEST_F(SegmentTest, SurvivesEveryLieInALayout)
{
    const FileRef file = write({plainBatch(4, 3), fullBatch()});
    const std::string bytes = *m_files.bytesOf("/s/" + toHex(file.name));
    std::uint64_t footerBytes = 0;
    std::memcpy(&footerBytes, bytes.data() + bytes.size() - 32, 8);
    const std::uint64_t end = bytes.size() - 32 - footerBytes;
    const std::string footer = bytes.substr(end, footerBytes);
    const std::uint64_t first = FrameFileReader::firstFrameOffset();
    ASSERT_TRUE(succeeded(decodeLayout(asBytes(footer), first, end)));
    for (std::size_t length = 0; length < footer.size(); ++length) {
        const std::vector<char> copy(footer.begin(), footer.begin() + static_cast<std::ptrdiff_t>(length));
        EXPECT_FALSE(decodeLayout(std::as_bytes(std::span(copy)), first, end)) << length;
    }
    for (std::size_t at = 0; at < footer.size(); ++at) {
        for (const int change : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
            std::string lie = footer;
            lie[at] = static_cast<char>(lie[at] ^ change);
            // A whole file around it, with checksums that fit.
            std::string file2 = bytes.substr(0, end) + lie;
            StreamingHash128 hash;
            hash.update(asBytes(bytes.substr(0, 32)));
            hash.update(asBytes(lie));
            hash.update(std::as_bytes(std::span(&footerBytes, 1)));
            FileRef ref = file;
            ref.footerHash = hash.digest();
            file2 += bytes.substr(bytes.size() - 32, 8);
            file2 += asText(std::as_bytes(std::span(&ref.footerHash, 1)));
            file2 += "TIDE.END";
            m_files.replaceBytes("/s/" + toHex(file.name), file2);
            const auto reader = SegmentReader::open(m_files, "/s", ref);
            if (!reader)
                continue;
            FrameDecoder decoder;
            for (std::size_t g = 0; g < (*reader)->layout().groups.size(); ++g) {
                VectorBatch batch;
                std::vector<Hash128> hashes;
                const auto read = (*reader)->readRows(decoder, g, {}, batch, &hashes);
                if (read)
                    hashesOf(batch); // Must be well-formed enough to be hashed.
            }
        }
    }
}

TEST_F(SegmentTest, RefusesRowHashesThatAreNotRaw)
{
    SegmentLayout layout;
    layout.columns = {{ColumnRole::Ids, ""}, {ColumnRole::RowHashes, ""}};
    RowGroup group;
    group.rows = 1000;
    group.chunks.push_back({0, {FrameInfo{FrameCodec::Raw, 4000, 4000, 0}}, 0});
    group.chunks.push_back({1, {FrameInfo{FrameCodec::Raw, 16000, 16000, 0}}, 0});
    layout.groups.push_back(group);
    EXPECT_TRUE(succeeded(decodeLayout(encodeLayout(layout), 32, 32 + 20000)));
    layout.groups[0].chunks[1].frames[0] = FrameInfo{FrameCodec::Zstd, 20, 16000, 0};
    EXPECT_TRUE(failedWith(decodeLayout(encodeLayout(layout), 32, 32 + 4020), Errc::Damaged));
}

} // namespace
} // namespace tidemark::test
