// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/repository.h"

#include "io/faultfilesystem.h"
#include "repository/base.h"
#include "repository/manifest.h"
#include "support/repositoryfixture.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <thread>

namespace tidemark::test {
namespace {

class RepositoryTest : public testing::Test {
protected:
    RepositoryEnvironment environment() { return {m_files, m_random, m_clock}; }
    RepositoryEnvironment over(FileSystem& files) { return {files, m_random, m_clock}; }

    MemoryFileSystem m_files;
    SeededRandom m_random{1};
    ManualClock m_clock{1'700'000'000'000};
};

TEST_F(RepositoryTest, CreatesOnceAndOpensTheSame)
{
    EXPECT_TRUE(failedWith(Repository::open(environment(), "/a/b/repo"), Errc::NotFound));
    EXPECT_TRUE(failedWith(Repository::open(environment(), ""), Errc::InvalidArgument));
    const auto created = Repository::openOrCreate(environment(), "/a/b/repo/");
    ASSERT_TRUE(succeeded(created));
    EXPECT_EQ((*created)->directory(), "/a/b/repo");
    const auto again = Repository::openOrCreate(environment(), "/a/b/repo");
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ((*again)->id(), (*created)->id());
    EXPECT_EQ((*again)->secret(), (*created)->secret());
    EXPECT_NE((*again)->secret(), HashSecret());
    EXPECT_TRUE(m_files.list("/a/b/repo/tmp")->empty());
}

TEST_F(RepositoryTest, IsDurableOnceItIsCreated)
{
    ASSERT_TRUE(succeeded(Repository::openOrCreate(environment(), "/a/b/c/repo")));
    m_files.powerLoss([](std::size_t) { return false; });
    EXPECT_TRUE(succeeded(Repository::open(environment(), "/a/b/c/repo")));
}

TEST_F(RepositoryTest, LeavesAForeignDirectoryAlone)
{
    m_files.replaceBytes("/home/letter.txt", "x");
    EXPECT_TRUE(failedWith(Repository::openOrCreate(environment(), "/home"), Errc::NotARepository));
    EXPECT_EQ(m_files.allFiles(), std::vector<std::string>{"/home/letter.txt"});
    m_files.replaceBytes("/other/REPOSITORY", sealLine(Json{{"format", "x"}, {"format_version", 1}}) + "\n");
    EXPECT_TRUE(failedWith(Repository::openOrCreate(environment(), "/other"), Errc::NotARepository));
}

TEST_F(RepositoryTest, GivesNoNewSecretToWhatHasContent)
{
    for (const char* content : {"snapshots/snap_1_1.jsonl", "segments/aa", "trash/x"}) {
        MemoryFileSystem files;
        ASSERT_TRUE(succeeded(Repository::openOrCreate(over(files), "/repo")));
        files.replaceBytes(std::string("/repo/") + content, "x");
        ASSERT_TRUE(succeeded(files.remove("/repo/REPOSITORY")));
        EXPECT_TRUE(failedWith(Repository::openOrCreate(over(files), "/repo"), Errc::Damaged)) << content;
        EXPECT_FALSE(files.status("/repo/REPOSITORY"));
    }
    MemoryFileSystem files;
    ASSERT_TRUE(succeeded(Repository::openOrCreate(over(files), "/repo")));
    ASSERT_TRUE(succeeded(files.remove("/repo/REPOSITORY")));
    FaultFileSystem faults(files);
    for (std::uint64_t call = 1; call <= 3; ++call) {
        // A listing that fails is no empty directory.
        faults.arm({faults.calls() + call, Fault::error(EIO), false});
        EXPECT_TRUE(failedWith(Repository::open(over(faults), "/repo"), Errc::Io)) << call;
    }
    EXPECT_TRUE(failedWith(Repository::open(over(files), "/repo"), Errc::NotFound));
}

TEST_F(RepositoryTest, TellsANewerVersionFromDamage)
{
    ASSERT_TRUE(succeeded(Repository::openOrCreate(environment(), "/repo")));
    const std::string text = *m_files.bytesOf("/repo/REPOSITORY");
    Json json = *parseJson(text, 1 << 20);
    json.erase("check");
    json["format_version"] = 2;
    m_files.replaceBytes("/repo/REPOSITORY", sealLine(json) + "\n");
    EXPECT_TRUE(failedWith(Repository::open(environment(), "/repo"), Errc::UnsupportedVersion));
    json["format_version"] = 1;
    json["hash_secret"] = "zz";
    m_files.replaceBytes("/repo/REPOSITORY", sealLine(json) + "\n");
    EXPECT_TRUE(failedWith(Repository::open(environment(), "/repo"), Errc::Damaged));
    m_files.replaceBytes("/repo/REPOSITORY", "");
    EXPECT_TRUE(failedWith(Repository::openOrCreate(environment(), "/repo"), Errc::Damaged));
}

TEST_F(RepositoryTest, TwoCreatorsGetOneRepository)
{
    for (int turn = 0; turn < 20; ++turn) {
        MemoryFileSystem files;
        std::vector<Result<std::unique_ptr<Repository>>> opened(4);
        {
            std::vector<std::jthread> threads;
            for (auto& result : opened)
                threads.emplace_back([&] { result = Repository::openOrCreate(over(files), "/x/repo"); });
        }
        for (const auto& result : opened) {
            ASSERT_TRUE(succeeded(result));
            EXPECT_EQ((*result)->id(), (*opened[0])->id());
            EXPECT_EQ((*result)->secret(), (*opened[0])->secret());
        }
    }
}

TEST_F(RepositoryTest, ACreationThatWasCutShortIsDoneAgain)
{
    bool fired = true;
    for (std::uint64_t call = 1; fired; ++call) {
        for (const Fault fault : {Fault::error(EIO), Fault::kill(), Fault::kill(true), Fault::error(ENOSPC)}) {
            for (const bool lose : {false, true}) {
                MemoryFileSystem files;
                FaultFileSystem faults(files);
                faults.arm({call, fault, false});
                const auto created = Repository::openOrCreate(over(faults), "/a/repo");
                fired = faults.fired();
                const std::string id = created ? (*created)->id() : "";
                if (lose)
                    files.powerLoss([](std::size_t) { return false; });
                const auto again = Repository::openOrCreate(over(files), "/a/repo");
                ASSERT_TRUE(succeeded(again)) << "call " << call;
                if (created) {
                    EXPECT_EQ((*again)->id(), id) << "call " << call;
                }
            }
        }
    }
}

TEST_F(RepositoryTest, PublishesOnceAndReplacesAlways)
{
    const auto repository = Repository::openOrCreate(environment(), "/repo");
    ASSERT_TRUE(succeeded(repository));
    const std::string where = (*repository)->bases();
    ASSERT_TRUE(succeeded((*repository)->publish(where, "x", "one")));
    EXPECT_TRUE(failedWith((*repository)->publish(where, "x", "two"), Errc::AlreadyExists));
    EXPECT_EQ(*m_files.bytesOf(where + "/x"), "one");
    ASSERT_TRUE(succeeded((*repository)->replace(where, "x", "three")));
    EXPECT_EQ(*m_files.bytesOf(where + "/x"), "three");
    EXPECT_TRUE(m_files.list("/repo/tmp")->empty());
}

TEST_F(RepositoryTest, ALinkWhoseAnswerWasLostIsPublished)
{
    ASSERT_TRUE(succeeded(Repository::openOrCreate(environment(), "/repo")));
    FaultFileSystem faults(m_files);
    const auto repository = Repository::open(over(faults), "/repo");
    ASSERT_TRUE(succeeded(repository));
    const std::uint64_t before = faults.calls();
    ASSERT_TRUE(succeeded((*repository)->publish("/repo/bases", "first", "content")));
    const auto log = faults.log();
    std::uint64_t link = before;
    while (!log[link].starts_with("link"))
        ++link;
    Fault lost = Fault::error(EIO);
    lost.afterEffect = true;
    faults.arm({faults.calls() + link - before + 1, lost, false});
    EXPECT_TRUE(succeeded((*repository)->publish("/repo/bases", "second", "content")));
    EXPECT_TRUE(faults.fired());
    m_files.powerLoss([](std::size_t) { return false; });
    EXPECT_EQ(*m_files.bytesOf("/repo/bases/second"), "content");
}

TEST_F(RepositoryTest, ABaseIsNeverAnError)
{
    const auto repository = Repository::openOrCreate(environment(), "/repo");
    ASSERT_TRUE(succeeded(repository));
    EXPECT_FALSE(readBase(**repository, "sqlite:/x"));
    ASSERT_TRUE(succeeded(writeBase(**repository, "sqlite:/x", "sqlite:/x", "snap_1_1")));
    EXPECT_EQ(readBase(**repository, "sqlite:/x"), "snap_1_1");
    EXPECT_FALSE(readBase(**repository, "sqlite:/y"));
    const std::string path = "/repo/bases/" + m_files.list("/repo/bases")->at(0).name;
    const std::string text = *m_files.bytesOf(path);
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string damaged = text;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        m_files.replaceBytes(path, damaged);
        EXPECT_FALSE(readBase(**repository, "sqlite:/x")) << at;
    }
}

} // namespace
} // namespace tidemark::test
