// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// One damaged frame costs its rows and nothing else: verify names exactly the snapshots, namespaces and ids, a restore
// of what is damaged is refused and changes nothing, and all else goes on.
#include "support/damageframe.h"

#include <set>

namespace tidemark::test {

namespace {

constexpr std::uint32_t kDimension = 128;
constexpr int kRows = 8'000;

class Damage : public testing::Test {
protected:
    Damage()
    {
        putRows("big", 0, kRows, 1);
        putRows("small", 0, 10, 1);
        first = engine.create(storage).id;
        putRows("big", 2'100, 2'110, 2); // ten rows within the second frame of values
        second = engine.create(storage).id;
        copy = engine.createFull(storage).id;
        // A descendant of the second that no longer has any row of that frame.
        putRows("big", 2'048, 4'096, 3);
        CreateRequest request;
        request.parentId = second;
        without = engine.create(storage, request).id;
        const SnapshotDetails details = must(engine.manager->show(without));
        EXPECT_EQ(details.namespaces.at(0).segments, 2U) << "it has the rest of the segment and one of its own";
        EXPECT_EQ(details.namespaces.at(0).segmentRows, std::uint64_t{kRows} + 2'048);
    }

    void putRows(const std::string& name, int begin, int end, float value)
    {
        std::vector<Row> rows;
        for (int i = begin; i < end; ++i) {
            Row row{idOf(i), std::vector<float>(kDimension, value)};
            row.values[static_cast<std::size_t>(i) % kDimension] = static_cast<float>(i);
            rows.push_back(row);
        }
        put(storage, name, batchOf(kDimension, rows));
    }
    static std::string idOf(int number) { return "id" + std::to_string(number); }

    /// Of the first segment of "big".
    std::string damageFrame(ColumnRole role, std::size_t frame)
    {
        return test::damageFrame(engine, first, "big", role, frame);
    }
    static std::set<std::string> idsOf(const DamagedNamespace& ns)
    {
        std::set<std::string> ids;
        for (const DiffId& id : ns.ids)
            ids.insert(id.id);
        return ids;
    }

    Engine engine;
    MemoryStorage storage{"source", engine.clock};
    std::string first;
    std::string second;
    std::string copy;
    std::string without;
};

} // namespace

TEST_F(Damage, VerifyNamesExactlyWhatIsLost)
{
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
    const std::string path = damageFrame(ColumnRole::Values, 1);
    std::set<std::string> lost;
    for (int i = 2'048; i < 4'096; ++i)
        lost.insert(idOf(i));

    const VerifyReport report = must(engine.manager->verify({}, {}));
    EXPECT_EQ(std::set<std::string>(report.intact.begin(), report.intact.end()),
              (std::set<std::string>{copy, without}));
    ASSERT_EQ(report.damaged.size(), 2U);
    for (const DamagedSnapshot& damaged : report.damaged) {
        EXPECT_FALSE(damaged.manifestDamaged);
        EXPECT_FALSE(damaged.detail.empty());
        ASSERT_EQ(damaged.namespaces.size(), 1U);
        EXPECT_EQ(damaged.namespaces[0].name, "big");
        EXPECT_EQ(damaged.namespaces[0].files, std::vector<std::string>{path.substr(6)});
    }
    const bool firstIsFirst = report.damaged[0].id == first;
    const DamagedNamespace& ofFirst = report.damaged[firstIsFirst ? 0 : 1].namespaces[0];
    const DamagedNamespace& ofSecond = report.damaged[firstIsFirst ? 1 : 0].namespaces[0];
    EXPECT_EQ(report.damaged[firstIsFirst ? 1 : 0].id, second);
    EXPECT_EQ(ofFirst.rows, lost.size());
    EXPECT_EQ(idsOf(ofFirst), lost);
    for (int i = 2'100; i < 2'110; ++i)
        lost.erase(idOf(i)); // The second has these from a segment of its own.
    EXPECT_EQ(ofSecond.rows, lost.size());
    EXPECT_EQ(idsOf(ofSecond), lost);

    // Only the named ones are looked at, and only intact ones are noted as verified.
    EXPECT_TRUE(must(engine.manager->verify({{copy}, false}, {})).damaged.empty());
    EXPECT_TRUE(must(engine.manager->show(copy)).metadata.verifiedAt.has_value());
    EXPECT_TRUE(must(engine.manager->verify({{}, true}, {})).damaged.empty()) << "a quick one reads no frames";
}

TEST_F(Damage, ARestoreOfIsRefusedAndChangesNothing)
{
    const std::string path = damageFrame(ColumnRole::Values, 1);
    MemoryStorage target("target", engine.clock);
    put(target, "big", batchOf(1, {{"precious", {1}}}));
    const Content before = contentOf(target);
    const std::vector<std::string> listed = engine.listedIds();
    for (const std::string& id : {first, second}) {
        const auto result = engine.manager->restore(id, target, {}, {});
        ASSERT_TRUE(failedWith(result, Errc::Damaged));
        EXPECT_EQ(result.error().path, path);
        EXPECT_EQ(result.error().consequence, Consequence::NothingChanged);
        EXPECT_TRUE(sameContent(contentOf(target), before));
        EXPECT_EQ(engine.listedIds(), listed) << "the safety snapshot of a restore that failed goes";
        EXPECT_TRUE(failedWith(engine.manager->exportBundle({id}, "/bundle", {}), Errc::Damaged));
    }
    EXPECT_TRUE(failedWith(engine.files.status("/bundle"), Errc::NotFound));
    // The others restore, and so does the undamaged namespace.
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(without), contentOf(storage)));
    EXPECT_EQ(engine.contentAfterRestore(copy).at("big").size(), static_cast<std::size_t>(kRows));
    RestoreRequest part;
    part.namespaces = {{"small", "small"}};
    EXPECT_EQ(engine.restore(first, target, part).vectorsRestored, 10U);
}

TEST_F(Damage, DamagedIdsAndHashesAreFoundToo)
{
    for (const ColumnRole role : {ColumnRole::Ids, ColumnRole::RowHashes}) {
        const auto files = engine.repositoryFiles();
        const std::string path = damageFrame(role, 0);
        const VerifyReport report = must(engine.manager->verify({}, {}));
        EXPECT_EQ(report.intact, std::vector<std::string>{copy});
        MemoryStorage target("target", engine.clock);
        EXPECT_TRUE(failedWith(engine.manager->restore(first, target, {}, {}), Errc::Damaged));
        EXPECT_TRUE(failedWith(engine.manager->planRestore(first, storage, {}, {}), Errc::Damaged));
        EXPECT_TRUE(failedWith(engine.manager->diff(first, copy, {}, {}), Errc::Damaged));
        EXPECT_TRUE(contentOf(target).empty());
        engine.files.replaceBytes(path, files.at(path));
        EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
    }
}

/// Any byte of any data file, mask file or manifest: found, and never restored as if nothing had happened.
TEST_F(Damage, EveryFileIsUnderAChecksum)
{
    const auto files = engine.repositoryFiles();
    for (const auto& [path, content] : files) {
        if (!path.starts_with("/repo/segments/") && !path.starts_with("/repo/snapshots/"))
            continue;
        for (const std::size_t at : {std::size_t{0}, std::size_t{9}, content.size() / 3, content.size() - 1}) {
            std::string bytes = content;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            engine.files.replaceBytes(path, bytes);
            EXPECT_FALSE(must(engine.manager->verify({}, {})).damaged.empty()) << path << " at " << at;
        }
        for (const std::string& bytes : {content.substr(0, content.size() - 1), std::string(), content + '\0'}) {
            engine.files.replaceBytes(path, bytes);
            EXPECT_FALSE(must(engine.manager->verify({}, {})).damaged.empty()) << path << " of " << bytes.size();
        }
        must(engine.files.remove(path));
        EXPECT_EQ(must(engine.manager->verify({}, {})).damaged.empty(), path.starts_with("/repo/snapshots/")) << path;
        engine.files.replaceBytes(path, content);
    }
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

TEST_F(Damage, AnUnreadableManifestBlocksTheCollectionAndNothingElse)
{
    const std::string path = "/repo/snapshots/" + second + ".jsonl";
    std::string bytes = must(engine.files.bytesOf(path));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    engine.files.replaceBytes(path, bytes);
    const auto files = engine.repositoryFiles();
    for (const bool emptyTrash : {false, true}) {
        const auto collected = engine.manager->collect({emptyTrash}, {});
        ASSERT_TRUE(failedWith(collected, Errc::Damaged));
        EXPECT_EQ(collected.error().path, path);
        EXPECT_EQ(collected.error().consequence, Consequence::NothingChanged);
        EXPECT_EQ(engine.repositoryFiles(), files);
    }
    EXPECT_TRUE(failedWith(engine.manager->show(second), Errc::Damaged));
    const VerifyReport report = must(engine.manager->verify({}, {}));
    ASSERT_EQ(report.damaged.size(), 1U);
    EXPECT_EQ(report.damaged[0].id, second);
    EXPECT_EQ(report.intact.size(), 3U);
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(without), contentOf(storage)));
    const std::string next = engine.create(storage).id;
    EXPECT_TRUE(succeeded(engine.manager->exportBundle({next}, "/bundle", {})));
    EXPECT_TRUE(succeeded(engine.manager->annotate(next, {"described", {}, {}})));
    EXPECT_TRUE(succeeded(engine.manager->remove({first})));
    // Deleting it is a way out.
    EXPECT_TRUE(succeeded(engine.manager->remove({second})));
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(next), contentOf(storage)));
}

} // namespace tidemark::test
