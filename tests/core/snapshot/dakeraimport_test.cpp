// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// import-dakera through the facade: content, lineage and ids of the reference system's snapshots.
#include "support/enginefixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tidemark::test {

namespace {

class DakeraImport : public testing::Test {
protected:
    /// Copies a directory of fixtures into the file system in memory.
    void plant(const std::string& fixture)
    {
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(TIDEMARK_FIXTURES) + "/dakera/" + fixture)) {
            std::ifstream file(entry.path(), std::ios::binary);
            engine.files.replaceBytes("/" + fixture + "/" + entry.path().filename().string(),
                                      std::string(std::istreambuf_iterator<char>(file), {}));
        }
    }
    /// A snapshot as the reference system writes it. `vectors` is JSON per namespace.
    void write(const std::string& id, int createdAt, const std::optional<std::string>& parent,
               const std::map<std::string, std::string>& vectors)
    {
        std::string names;
        std::string namespaces;
        for (const auto& [name, json] : vectors) {
            names += fmt::format("{}\"{}\"", names.empty() ? "" : ",", name);
            namespaces +=
                fmt::format(R"({}{{"namespace":"{}","vector_count":{},"dimension":2,"vectors":[{}]}})",
                            namespaces.empty() ? "" : ",", name, std::count(json.begin(), json.end(), '{'), json);
        }
        const std::string meta =
            fmt::format(R"({{"id":"{}","created_at":{},"description":"about {}","namespaces":[{}],"total_vectors":0,)"
                        R"("size_bytes":0,"snapshot_type":"{}","parent_id":{},"version":"1.0.0"}})",
                        id, createdAt, id, names, parent ? "Incremental" : "Full",
                        parent ? "\"" + *parent + "\"" : std::string("null"));
        engine.files.replaceBytes("/dakera/" + id + ".meta", meta);
        engine.files.replaceBytes("/dakera/" + id + ".snap",
                                  fmt::format(R"({{"metadata":{},"namespaces":[{}]}})", meta, namespaces));
    }
    SnapshotMetadata metadataOf(const std::string& id) { return must(engine.manager->show(id)).metadata; }

    Engine engine;
};

std::string vectorJson(const std::string& id, const std::string& values)
{
    return fmt::format(R"({{"id":"{}","values":[{}],"metadata":null}})", id, values);
}

Row row(const std::string& id, float a, float b)
{
    return {id, {a, b}};
}

} // namespace

TEST_F(DakeraImport, FixturesOfTheReferenceSystem)
{
    plant("edge-compact");
    plant("edge-pretty");
    const ImportResult compact = must(engine.manager->importDakera("/edge-compact", {}));
    ASSERT_EQ(compact.snapshots.size(), 1U);
    const std::string id = "snap_1795351865601_0";
    EXPECT_EQ(compact.snapshots[0].id, id);
    EXPECT_EQ(compact.snapshots[0].originalId, id);
    const SnapshotMetadata metadata = metadataOf(id);
    EXPECT_EQ(metadata.createdAt, 1'795'351'865);
    EXPECT_EQ(metadata.type, SnapshotType::Full);
    EXPECT_EQ(metadata.totalVectors, 10U);
    EXPECT_EQ(metadata.namespaces, (std::vector<std::string>{"emptyns", "floats", "ids", "meta", "ns with space/é中"}));
    const Content content = engine.contentAfterRestore(id);
    EXPECT_TRUE(content.at("emptyns").empty());
    EXPECT_TRUE(content.at("floats").contains("0:negzero"));
    EXPECT_EQ(content.at("floats").at("0:negzero").substr(0, 24), "000000800000000001000000") << "-0, 0, denormal";
    EXPECT_TRUE(content.at("ids").contains("0:"));
    EXPECT_EQ(content.at("meta").at("0:none"), "0000803f|||");
    EXPECT_EQ(content.at("meta").at("0:emptyobj"), "0000803f|m={}||");
    // The same content in the other form; imported twice, its id is taken.
    const ImportResult pretty = must(engine.manager->importDakera("/edge-pretty", {}));
    ASSERT_EQ(pretty.snapshots.size(), 1U);
    const Content again = engine.contentAfterRestore(pretty.snapshots[0].id);
    for (const char* name : {"emptyns", "floats", "ids"})
        EXPECT_EQ(again.at(name), content.at(name)) << name;
    // Metadata is kept byte for byte, so this one is indented.
    EXPECT_EQ(again.at("meta").size(), content.at("meta").size());
    EXPECT_NE(again.at("meta").at("0:arr"), content.at("meta").at("0:arr"));
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

TEST_F(DakeraImport, LineageAndIdsAreKept)
{
    write("snap_1000_0", 1, std::nullopt,
          {{"a", vectorJson("x", "1,2") + "," + vectorJson("y", "3,4")}, {"b", vectorJson("z", "5,6")}});
    // An incremental one there is the whole of each changed namespace; the others are the parent's.
    write("snap_2000_0", 2, "snap_1000_0", {{"a", vectorJson("x", "1,2") + "," + vectorJson("y", "9,9")}});
    write("snap_3000_0", 3, "snap_2000_0", {{"c", vectorJson("new", "7,7")}});
    write("snap_2500_0", 2, "snap_1000_0", {{"b", ""}});
    const ImportResult result = must(engine.manager->importDakera("/dakera", {}));
    EXPECT_EQ(result.snapshots.size(), 4U);
    for (const ImportedSnapshot& imported : result.snapshots)
        EXPECT_EQ(imported.id, imported.originalId);
    EXPECT_EQ(metadataOf("snap_1000_0").parentId, std::nullopt);
    EXPECT_EQ(metadataOf("snap_2000_0").parentId, "snap_1000_0");
    EXPECT_EQ(metadataOf("snap_3000_0").parentId, "snap_2000_0");
    EXPECT_EQ(metadataOf("snap_2500_0").parentId, "snap_1000_0") << "a branch";
    EXPECT_EQ(metadataOf("snap_2000_0").description, "about snap_2000_0");
    EXPECT_EQ(metadataOf("snap_2000_0").changed, 1U);
    EXPECT_EQ(metadataOf("snap_3000_0").totalVectors, 4U);

    const RowMap oldA = rowsOf(batchOf(2, {row("x", 1, 2), row("y", 3, 4)}));
    const RowMap newA = rowsOf(batchOf(2, {row("x", 1, 2), row("y", 9, 9)}));
    const RowMap b = rowsOf(batchOf(2, {row("z", 5, 6)}));
    const RowMap c = rowsOf(batchOf(2, {row("new", 7, 7)}));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore("snap_1000_0"), {{"a", oldA}, {"b", b}}));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore("snap_2000_0"), {{"a", newA}, {"b", b}}));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore("snap_3000_0"), {{"a", newA}, {"b", b}, {"c", c}}));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore("snap_2500_0"), {{"a", oldA}, {"b", {}}}));

    // What comes next is newer than all of them, whatever the clock says.
    MemoryStorage storage("source", engine.clock);
    engine.clock.set(1);
    put(storage, "a", batchOf(2, {row("x", 1, 2)}));
    EXPECT_EQ(engine.listedIds().size(), 4U);
    const std::string next = engine.create(storage).id;
    EXPECT_EQ(engine.listedIds().front(), next);
    // No imported snapshot needs its parent.
    must(engine.manager->remove({"snap_1000_0", "snap_2000_0"}));
    must(engine.manager->collect({true}, {}));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore("snap_3000_0"), {{"a", newA}, {"b", b}, {"c", c}}));
}

TEST_F(DakeraImport, TakenIdsAreRenamedAndTheLineageFollows)
{
    write("snap_1000_0", 1, std::nullopt, {{"a", vectorJson("x", "1,2")}});
    write("snap_2000_0", 2, "snap_1000_0", {{"a", vectorJson("x", "3,4")}});
    must(engine.manager->importDakera("/dakera", {}));
    const Content first = engine.contentAfterRestore("snap_1000_0");
    write("snap_1000_0", 1, std::nullopt, {{"a", vectorJson("other", "5,6")}});
    write("snap_2000_0", 2, "snap_1000_0", {{"b", vectorJson("more", "7,8")}});
    const ImportResult again = must(engine.manager->importDakera("/dakera", {}));
    ASSERT_EQ(again.snapshots.size(), 2U);
    const std::string newFirst = again.snapshots[0].id;
    const std::string newSecond = again.snapshots[1].id;
    EXPECT_EQ(again.snapshots[0].originalId, "snap_1000_0");
    EXPECT_NE(newFirst, "snap_1000_0");
    EXPECT_EQ(metadataOf(newSecond).parentId, newFirst);
    const auto tellsRenaming = [](const std::string& note) { return note.find(" became ") != std::string::npos; };
    EXPECT_EQ(std::count_if(again.notes.begin(), again.notes.end(), tellsRenaming), 2);
    EXPECT_TRUE(sameContent(engine.contentAfterRestore("snap_1000_0"), first)) << "nothing was replaced";
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(newSecond), {{"a", rowsOf(batchOf(2, {row("other", 5, 6)}))},
                                                                    {"b", rowsOf(batchOf(2, {row("more", 7, 8)}))}}));
    EXPECT_EQ(engine.listedIds().size(), 4U);
}

TEST_F(DakeraImport, ADamagedFileKeepsTheOthersFromNothing)
{
    write("snap_1000_0", 1, std::nullopt, {{"a", vectorJson("x", "1,2")}});
    write("snap_2000_0", 2, std::nullopt, {{"a", vectorJson("x", "3,4")}});
    std::string bytes = must(engine.files.bytesOf("/dakera/snap_1000_0.snap"));
    engine.files.replaceBytes("/dakera/snap_1000_0.snap", bytes.substr(0, bytes.size() - 4));
    const ImportResult result = must(engine.manager->importDakera("/dakera", {}));
    ASSERT_EQ(result.snapshots.size(), 1U);
    EXPECT_EQ(result.snapshots[0].id, "snap_2000_0");
    ASSERT_FALSE(result.notes.empty());
    EXPECT_NE(result.notes.front().find("snap_1000_0"), std::string::npos);
    EXPECT_EQ(engine.listedIds(), std::vector<std::string>{"snap_2000_0"});
    const auto files = engine.repositoryFiles();
    for (const auto& [path, content] : files)
        EXPECT_FALSE(path.starts_with("/repo/tmp/")) << path;
}

} // namespace tidemark::test
