// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Somebody who may write to the directory of a repository plants links, pipes and devices at every name of its layout.
// Whatever Tidemark then does, it changes nothing outside, it does not hang, and it restores nothing that a snapshot
// did not hold.
#include "io/posixfilesystem.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace tidemark::test {
namespace {

namespace fs = std::filesystem;

enum class Plant { LinkToFile, LinkToDirectory, LinkToNothing, HardLink, Pipe, Device, Directory };
constexpr Plant kPlants[] = {Plant::LinkToFile, Plant::LinkToDirectory, Plant::LinkToNothing, Plant::HardLink,
                             Plant::Pipe,       Plant::Device,          Plant::Directory};

/// Every entry below a directory, with its kind, mode and content.
std::map<std::string, std::string> treeOf(const fs::path& root)
{
    std::map<std::string, std::string> tree;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        struct stat status = {};
        EXPECT_EQ(::lstat(entry.path().c_str(), &status), 0);
        std::string text = std::to_string(status.st_mode);
        if (S_ISREG(status.st_mode)) {
            std::ifstream file(entry.path(), std::ios::binary);
            text += ":" + std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
        tree[entry.path().lexically_relative(root).string()] = text;
    }
    return tree;
}

class Planted : public testing::Test {
protected:
    Planted()
    {
        // A repository with every kind of file, to be copied for each case.
        Engine made(oneThread(), &m_files, m_template.string());
        put(m_source, "docs", batchOf(2, {{"a", {1, 2}, "{}"}, {"b", {3, 4}}, {"c", {5, 6}}}));
        m_ids.push_back(made.create(m_source).id);
        m_contents.push_back(contentOf(m_source));
        removeIds(m_source, "docs", {"a"});
        m_ids.push_back(made.create(m_source).id);
        m_contents.push_back(contentOf(m_source));
        const std::string gone = made.createFull(m_source).id;
        must(made.manager->remove({gone}));
        AnnotationEdit edit;
        edit.description = "words";
        must(made.manager->annotate(m_ids[0], edit));
        must(Catalog(made.manager->repository()).raiseSequence(20));
    }

    /// Every file and directory of the layout, and names of each kind that do not exist yet.
    std::vector<std::string> places() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(m_template))
            names.push_back(entry.path().lexically_relative(m_template).string());
        for (const char* const name :
             {"segments/00000000000000000000000000000001", "snapshots/snap_1_1.jsonl", "annotations/snap_1_1.json",
              "bases/00000000000000000000000000000001.json", "trash/snap_1_1.5.jsonl",
              "trash/00000000000000000000000000000001.5", "tmp/00000000000000000000000000000001", "quarantine/x"})
            names.emplace_back(name);
        return names;
    }

    static bool plant(Plant what, const fs::path& at, const fs::path& outside)
    {
        fs::remove_all(at);
        switch (what) {
        case Plant::LinkToFile: fs::create_symlink(outside / "file", at); return true;
        case Plant::LinkToDirectory: fs::create_directory_symlink(outside / "directory", at); return true;
        case Plant::LinkToNothing: fs::create_symlink(outside / "nothing", at); return true;
        case Plant::HardLink: fs::create_hard_link(outside / "file", at); return true;
        case Plant::Pipe: return ::mkfifo(at.c_str(), 0600) == 0;
        case Plant::Device: return ::mknod(at.c_str(), S_IFCHR | 0600, makedev(1, 5)) == 0; // zeros without an end
        case Plant::Directory: return fs::create_directory(at);
        }
        return false;
    }

    /// Everything that can be done with a repository. What fails may fail.
    void doEverything(const std::string& directory, const std::string& scratch)
    {
        SeededRandom random(9);
        ManualClock clock(1'900'000'000'000);
        auto opened = SnapshotManager::open({m_files, random, clock}, directory,
                                            SnapshotManager::OpenMode::CreateIfMissing, oneThread());
        if (!opened)
            return;
        SnapshotManager& manager = **opened;
        attempt(manager.list());
        attempt(manager.trashed());
        attempt(manager.verify({}, {}));
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            attempt(manager.show(m_ids[i]));
            attempt(manager.rawManifest(m_ids[i]));
            MemoryStorage target("target", clock);
            if (manager.restore(m_ids[i], target, {}, {})) {
                EXPECT_TRUE(sameContent(contentOf(target), m_contents[i]));
            } else {
                EXPECT_TRUE(contentOf(target).empty());
            }
        }
        AnnotationEdit edit;
        edit.tags = {"t"};
        attempt(manager.annotate(m_ids[1], edit));
        attempt(manager.create(m_source, {}, {}));
        attempt(manager.exportBundle({m_ids[0]}, scratch + "/bundle", {}));
        attempt(manager.importBundle(scratch + "/bundle", {}));
        attempt(manager.remove({m_ids[1]}));
        attempt(manager.undelete(m_ids[1]));
        attempt(manager.collect({true}, {}));
    }

    template <typename T>
    static void attempt(const Result<T>& result)
    {
        if (!result) {
            EXPECT_NE(result.error().code, Errc::Internal) << toString(result.error());
        }
    }

    ScratchDirectory m_directory;
    fs::path m_template = fs::path(m_directory.path()) / "template";
    PosixFileSystem m_files;
    ManualClock m_clock{1'800'000'000'000};
    MemoryStorage m_source{"source", m_clock};
    std::vector<std::string> m_ids;
    std::vector<Content> m_contents;
};

TEST_F(Planted, AtEveryNameNothingOutsideIsTouched)
{
    std::size_t cases = 0;
    std::size_t refusedDevices = 0;
    for (const std::string& place : places()) {
        for (const Plant what : kPlants) {
            const ScratchDirectory scratch;
            const fs::path outside = fs::path(scratch.path()) / "outside";
            fs::create_directories(outside / "directory");
            std::ofstream(outside / "file") << "precious";
            std::ofstream(outside / "directory" / "00000000000000000000000000000001") << "precious too";
            const fs::path repository = fs::path(scratch.path()) / "repository";
            fs::copy(m_template, repository, fs::copy_options::recursive);
            if (!plant(what, repository / place, outside)) {
                ASSERT_EQ(what, Plant::Device) << place;
                ++refusedDevices;
                continue;
            }
            const auto before = treeOf(outside);
            doEverything(repository.string(), scratch.path());
            EXPECT_EQ(treeOf(outside), before) << place << ", plant " << static_cast<int>(what);
            ++cases;
        }
    }
    EXPECT_GT(cases, 150U);
    if (refusedDevices != 0)
        GTEST_SKIP() << refusedDevices << " devices were not planted: only root may make them. All else was tried.";
}

TEST_F(Planted, ABundleIsNoLinkPipeOrDevice)
{
    Engine made(oneThread(), &m_files, m_template.string());
    for (const Plant what : kPlants) {
        const ScratchDirectory scratch;
        const fs::path outside = fs::path(scratch.path()) / "outside";
        fs::create_directories(outside / "directory");
        std::ofstream(outside / "file") << "precious";
        const fs::path at = fs::path(scratch.path()) / "bundle";
        if (!plant(what, at, outside))
            continue;
        const auto before = treeOf(outside);
        EXPECT_FALSE(made.manager->exportBundle({m_ids[0]}, at.string(), {})) << static_cast<int>(what);
        EXPECT_FALSE(made.manager->inspectBundle(at.string(), {})) << static_cast<int>(what);
        EXPECT_FALSE(made.manager->importBundle(at.string(), {})) << static_cast<int>(what);
        EXPECT_EQ(treeOf(outside), before) << static_cast<int>(what);
    }
}

} // namespace
} // namespace tidemark::test
