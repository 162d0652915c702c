// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakeradirectory.h"

#include "io/memoryfilesystem.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tidemark {
namespace {

std::string meta(const std::string& id, const std::string& parent = "", std::int64_t createdAt = 5)
{
    return fmt::format(R"({{"id":"{}","created_at":{},"snapshot_type":"{}","parent_id":{}}})", id, createdAt,
                       parent.empty() ? "Full" : "Incremental", parent.empty() ? "null" : '"' + parent + '"');
}

void add(MemoryFileSystem& files, const std::string& id, const std::string& parent = "", std::int64_t createdAt = 5)
{
    const std::string text = meta(id, parent, createdAt);
    files.replaceBytes("/d/" + id + ".meta", text);
    files.replaceBytes("/d/" + id + ".snap", "{\"metadata\":" + text + ",\"namespaces\":[]}");
}

std::vector<std::string> idsOf(const DakeraDirectory& directory)
{
    std::vector<std::string> ids;
    for (const DakeraSnapshot& snapshot : directory.snapshots)
        ids.push_back(snapshot.id + (snapshot.parentId ? "<" + *snapshot.parentId : "") +
                      (snapshot.incomplete ? "!" : ""));
    return ids;
}

DakeraDirectory read(MemoryFileSystem& files)
{
    Result<DakeraDirectory> directory = readDakeraDirectory(files, "/d");
    EXPECT_TRUE(directory) << (directory ? "" : toString(directory.error()));
    return directory ? *std::move(directory) : DakeraDirectory();
}

bool noted(const DakeraDirectory& directory, const std::string& part)
{
    return std::any_of(directory.notes.begin(), directory.notes.end(),
                       [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

using Ids = std::vector<std::string>;

TEST(DakeraDirectory, ParentsComeFirstThenTimeThenNumber)
{
    MemoryFileSystem files;
    add(files, "snap_5_10");
    add(files, "snap_5_9");
    add(files, "snap_4_0", "snap_5_10", 4); // Its clock ran back.
    add(files, "snap_1_0", "", 1);
    const DakeraDirectory directory = read(files);
    EXPECT_EQ(idsOf(directory), (Ids{"snap_1_0", "snap_5_9", "snap_5_10", "snap_4_0<snap_5_10"}));
    EXPECT_TRUE(directory.notes.empty());
    EXPECT_EQ(directory.snapshots[0].path, "/d/snap_1_0.snap");
}

TEST(DakeraDirectory, CyclesAreCutAtTheOldest) // D22
{
    MemoryFileSystem files;
    add(files, "a", "c", 3);
    add(files, "b", "a", 1);
    add(files, "c", "b", 2);
    add(files, "child", "c", 0);
    add(files, "self", "self", 9);
    const DakeraDirectory directory = read(files);
    EXPECT_EQ(idsOf(directory), (Ids{"b!", "c<b", "child<c", "a<c", "self!"})) << "b<a was cut";
    EXPECT_TRUE(noted(directory, "the parents of \"b\" go round in a circle of 3"));
    EXPECT_TRUE(noted(directory, "the parents of \"self\" go round in a circle of 1"));
    EXPECT_EQ(directory.notes.size(), 2U);
}

TEST(DakeraDirectory, MissingParentsAndFiles) // D11, D20
{
    MemoryFileSystem files;
    add(files, "orphan", "gone", 1);
    add(files, "good", "", 2);
    add(files, "hurt", "good", 3);
    files.replaceBytes("/d/hurt.meta", "{\"id\":");
    add(files, "bare", "good", 4);
    ASSERT_TRUE(files.remove("/d/bare.meta"));
    add(files, "lost", "", 5);
    ASSERT_TRUE(files.remove("/d/lost.snap"));
    add(files, "torn", "", 6);
    files.replaceBytes("/d/torn.meta", "");
    files.replaceBytes("/d/torn.snap", "");
    add(files, "wrong", "", 7);
    files.replaceBytes("/d/wrong.meta", meta("other", "", 7));
    files.replaceBytes("/d/README", "x");
    files.replaceBytes("/d/.snap", "x");
    ASSERT_TRUE(files.createDirectory("/d/dir.snap"));
    const DakeraDirectory directory = read(files);
    EXPECT_EQ(idsOf(directory), (Ids{"orphan!", "good", "hurt<good", "bare<good", "wrong"}));
    for (const char* part : {"\"orphan\" is incremental and its parent \"gone\" is missing",
                             "\"hurt\" has no readable .meta (byte", "\"bare\" has no readable .meta (there is none)",
                             "\"lost\" has a .meta and no .snap", "\"wrong\" calls itself \"other\""})
        EXPECT_TRUE(noted(directory, part)) << part;
    EXPECT_EQ(directory.notes.size(), 5U);
    ASSERT_EQ(directory.skipped.size(), 2U);
    EXPECT_EQ(directory.skipped[0].name, "dir.snap");
    EXPECT_EQ(directory.skipped[1].name, "torn.snap");
    EXPECT_FALSE(directory.skipped[1].reason.empty());
}

TEST(DakeraDirectory, IdsAreNeverPaths) // D10
{
    MemoryFileSystem files;
    add(files, "child", "../../etc/passwd", 2);
    files.replaceBytes("/d/abs.snap", "{\"metadata\":" + meta("/etc/passwd") + ",\"namespaces\":[]}");
    const DakeraDirectory directory = read(files);
    EXPECT_EQ(idsOf(directory), (Ids{"child!", "abs"}));
    EXPECT_EQ(directory.snapshots[1].path, "/d/abs.snap");
}

TEST(DakeraDirectory, MetadataOfEveryShape)
{
    const auto parse = [](const std::string& text) {
        MemoryFileSystem files;
        files.replaceBytes("/f", text);
        const auto file = *files.openFile("/f");
        JsonScanner json(*file, "/f");
        return readDakeraMeta(json);
    };
    const auto good =
        parse(R"({"version":"9","created_at":-5,"description":"a\nb","id":"x","snapshot_type":"Incremental"})");
    ASSERT_TRUE(good);
    EXPECT_EQ(good->createdAt, -5);
    EXPECT_EQ(good->description, "a\nb");
    EXPECT_FALSE(good->full);
    for (const char* text :
         {"{}", "[]", R"({"id":"x","created_at":1})", R"({"id":"x","created_at":1.5,"snapshot_type":"Full"})",
          R"({"id":"x","created_at":"1","snapshot_type":"Full"})",
          R"({"id":"x","created_at":1,"snapshot_type":"full"})",
          R"({"id":"x","created_at":18446744073709551615,"snapshot_type":"Full"})",
          R"({"id":"x","created_at":1e3,"snapshot_type":"Full"})",
          R"({"id":null,"created_at":1,"snapshot_type":"Full"})",
          R"({"id":"x","id":"x","created_at":1,"snapshot_type":"Full"})",
          R"({"id":"x","created_at":1,"snapshot_type":"Full","parent_id":7})"})
        EXPECT_FALSE(parse(text)) << text;
}

TEST(DakeraDirectory, RandomLineagesBecomeForests)
{
    std::mt19937_64 random(17);
    for (int round = 0; round < 300; ++round) {
        MemoryFileSystem files;
        const std::uint64_t count = random() % 12 + 1;
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t parent = random() % (count + 3);
            add(files, "s" + std::to_string(i), parent > count + 1 ? "" : "s" + std::to_string(parent),
                static_cast<std::int64_t>(random() % 4));
        }
        const DakeraDirectory directory = read(files);
        ASSERT_EQ(directory.snapshots.size(), count);
        std::set<std::string> before;
        for (const DakeraSnapshot& snapshot : directory.snapshots) {
            ASSERT_TRUE(!snapshot.parentId || before.count(*snapshot.parentId) == 1);
            ASSERT_EQ(snapshot.incomplete, !snapshot.full && !snapshot.parentId);
            before.insert(snapshot.id);
        }
        ASSERT_EQ(before.size(), count);
    }
}

TEST(DakeraDirectory, ALongChainNeedsNoStack)
{
    MemoryFileSystem files;
    for (int i = 0; i < 3000; ++i)
        add(files, std::to_string(i), std::to_string((i + 1) % 3000), 3000 - i);
    const DakeraDirectory directory = read(files);
    ASSERT_EQ(directory.snapshots.size(), 3000U);
    EXPECT_EQ(directory.snapshots[0].id, "2999");
    EXPECT_EQ(directory.notes.size(), 1U);
}

TEST(DakeraDirectory, NoDirectory)
{
    MemoryFileSystem files;
    const auto directory = readDakeraDirectory(files, "/none");
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code, Errc::NotFound);
}

} // namespace
} // namespace tidemark
