// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "iotesting.h"

#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::test {
namespace {

constexpr std::size_t kBuffer = 8U << 20U;

class BulkFiles : public testing::TestWithParam<std::string> {
protected:
    /// Writes the first `size` pattern bytes in parts, checks them, and checks that no blocks are left beyond the end.
    void roundTrip(std::size_t size, std::size_t part, bool sync)
    {
        SCOPED_TRACE(testing::Message() << size << " bytes in parts of " << part);
        const std::string path = m_scratch.file("f");
        const ByteView bytes = asBytes(pattern()).first(size);
        auto file = *m_files.createFile(path, WriteHint::Bulk);
        for (std::size_t done = 0; done < size; done += part)
            ASSERT_TRUE(succeeded(file->append(bytes.subspan(done, std::min(part, size - done)))));
        EXPECT_EQ(file->size(), size);
        if (sync) {
            ASSERT_TRUE(succeeded(file->sync()));
        }
        ASSERT_TRUE(succeeded(file->close()));
        ASSERT_TRUE(readFile(m_files, path) == asText(bytes));
        struct stat status = {};
        ASSERT_EQ(::stat(path.c_str(), &status), 0);
        EXPECT_LE(static_cast<std::size_t>(status.st_blocks) * 512, size + 64 * 1024);
        ASSERT_TRUE(succeeded(m_files.remove(path)));
    }

    static const std::string& pattern()
    {
        static const std::string bytes = patternBytes(3 * kBuffer + 10'000);
        return bytes;
    }

    ScratchDirectory m_scratch{GetParam()};
    PosixFileSystem m_files;
};

TEST_P(BulkFiles, EveryTailAroundABlock)
{
    for (std::size_t size = 0; size <= 9'000; size += size > 4'000 && size < 4'200 ? 1 : 97)
        roundTrip(size, 1'000, size % 2 == 0);
}

TEST_P(BulkFiles, TailsAroundTheBuffer)
{
    for (const std::size_t edge : {kBuffer, 2 * kBuffer, 3 * kBuffer})
        for (const std::size_t size :
             {edge - 4097, edge - 4096, edge - 512, edge - 1, edge, edge + 1, edge + 511, edge + 4096, edge + 4097})
            roundTrip(size, (1U << 20U) + 77, size % 2 == 0);
}

TEST_P(BulkFiles, PartsOfAnySize)
{
    roundTrip(2 * kBuffer + 5, 2 * kBuffer + 5, true);
    roundTrip(3 * kBuffer + 5'000, kBuffer, true);
    roundTrip(kBuffer + 5'000, 313, true);
}

TEST_P(BulkFiles, GoOnAfterAnUnalignedSync)
{
    const std::string path = m_scratch.file("f");
    auto file = *m_files.createFile(path, WriteHint::Bulk);
    std::size_t done = 0;
    for (const std::size_t part : {kBuffer, std::size_t{8'192}, std::size_t{3}, kBuffer + 1, std::size_t{4'096}}) {
        ASSERT_TRUE(succeeded(file->append(asBytes(pattern()).subspan(done, part))));
        done += part;
        ASSERT_TRUE(succeeded(file->sync()));
        ASSERT_TRUE(readFile(m_files, path) == pattern().substr(0, done));
    }
    ASSERT_TRUE(succeeded(file->close()));
}

TEST_P(BulkFiles, AbandonedFilesHoldNoExtraBlocks)
{
    const std::string path = m_scratch.file("f");
    auto file = *m_files.createFile(path, WriteHint::Bulk);
    ASSERT_TRUE(succeeded(file->append(asBytes(pattern()))));
    file.reset();
    const std::string left = readFile(m_files, path);
    EXPECT_EQ(left.size() % kBuffer, 0U);
    EXPECT_TRUE(left == pattern().substr(0, left.size()));
    struct stat status = {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_LE(static_cast<std::size_t>(status.st_blocks) * 512, left.size() + 64 * 1024);
}

TEST_P(BulkFiles, AreReadFromAnyPlaceAndUpToTheirEnd)
{
    const std::string path = m_scratch.file("f");
    ReadRoom room;
    for (const std::size_t size : {std::size_t{1}, std::size_t{300'000}, std::size_t{1'048'576}, kBuffer + 4'097}) {
        auto written = *m_files.createFile(path, WriteHint::Bulk);
        ASSERT_TRUE(succeeded(written->append(asBytes(pattern()).first(size))));
        ASSERT_TRUE(succeeded(written->close()));
        const auto file = *m_files.openBulkFile(path);
        EXPECT_EQ(file->size(), size);
        for (const std::size_t offset : {std::size_t{0}, std::size_t{1}, std::size_t{4'095}, std::size_t{4'096},
                                         std::size_t{262'145}, size - 1, size}) {
            const std::size_t rest = size - std::min(offset, size);
            for (const std::size_t wanted : {rest, rest / 2, std::min(rest, std::size_t{262'144}), rest + 1}) {
                const auto read = file->readInto(room, offset, wanted);
                if (offset > size || wanted > rest) {
                    EXPECT_TRUE(failedWith(read, Errc::Damaged)) << size << " " << offset << " " << wanted;
                    continue;
                }
                ASSERT_TRUE(succeeded(read));
                EXPECT_TRUE(asText(*read) == std::string_view(pattern()).substr(offset, wanted))
                    << size << " " << offset << " " << wanted;
            }
        }
        ASSERT_TRUE(succeeded(m_files.remove(path)));
    }
}

TEST_P(BulkFiles, ThatAreCutWhileTheyAreReadAreDamaged)
{
    const std::string path = m_scratch.file("f");
    auto written = *m_files.createFile(path, WriteHint::Bulk);
    ASSERT_TRUE(succeeded(written->append(asBytes(pattern()).first(kBuffer))));
    ASSERT_TRUE(succeeded(written->close()));
    const auto file = *m_files.openBulkFile(path);
    ASSERT_EQ(::chmod(path.c_str(), 0600), 0);
    ReadRoom room;
    for (const off_t left : {off_t{kBuffer} - 5'000, off_t{4'096}, off_t{100}}) {
        ASSERT_EQ(::truncate(path.c_str(), left), 0);
        EXPECT_TRUE(failedWith(file->readInto(room, 0, kBuffer), Errc::Damaged)) << left;
        EXPECT_TRUE(succeeded(file->readInto(room, 0, static_cast<std::size_t>(left)))) << left;
    }
    EXPECT_TRUE(failedWith(m_files.openBulkFile(m_scratch.path()), Errc::NotARepository));
    EXPECT_TRUE(failedWith(m_files.openBulkFile(m_scratch.file("none")), Errc::NotFound));
}

INSTANTIATE_TEST_SUITE_P(All, BulkFiles, testing::Values("", "/dev/shm"),
                         [](const auto& parameter) { return parameter.param.empty() ? "Disk" : "Tmpfs"; });

} // namespace
} // namespace tidemark::test
