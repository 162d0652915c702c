// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What a report of damage says is all that is damaged, and nothing else: ids that can still be read are named, rows
// that a snapshot no longer has cost it nothing, and what a person wrote beside a snapshot is neither lost nor hidden.
#include "support/damageframe.h"

#include <algorithm>
#include <set>

namespace tidemark::test {

namespace {

constexpr std::uint32_t kDimension = 2;
constexpr int kGroupRows = 4'096; // What a storage delivers at a time.
constexpr int kRows = 3 * kGroupRows;

class DamageReport : public testing::Test {
protected:
    DamageReport()
    {
        std::vector<Row> rows;
        for (int i = 0; i < kRows; ++i)
            rows.push_back({idOf(i), {static_cast<float>(i), 1}});
        put(storage, "docs", batchOf(kDimension, rows));
        first = engine.create(storage).id;
    }
    static std::string idOf(int number) { return "id" + std::to_string(number); }
    /// The only snapshot that is reported; an empty one if there are others.
    DamagedSnapshot onlyDamaged(const VerifyRequest& request = {}) const
    {
        const VerifyReport report = must(engine.manager->verify(request, {}));
        EXPECT_EQ(report.damaged.size(), 1U);
        for (const std::string& id : report.intact) {
            EXPECT_TRUE(std::none_of(report.damaged.begin(), report.damaged.end(),
                                     [&](const DamagedSnapshot& damaged) { return damaged.id == id; }))
                << id << " is both";
        }
        return report.damaged.size() == 1 ? report.damaged[0] : DamagedSnapshot();
    }

    Engine engine;
    MemoryStorage storage{"source", engine.clock};
    std::string first;
};

} // namespace

TEST_F(DamageReport, IdsAreNamedAlthoughTheirRowHashesAreDamaged)
{
    const std::string path = damageFrame(engine, first, "docs", ColumnRole::RowHashes, 1);
    const DamagedSnapshot damaged = onlyDamaged();
    ASSERT_EQ(damaged.namespaces.size(), 1U);
    EXPECT_EQ(damaged.namespaces[0].rows, std::uint64_t{kGroupRows});
    std::set<std::string> ids;
    for (const DiffId& id : damaged.namespaces[0].ids)
        ids.insert(id.id);
    std::set<std::string> expected;
    for (int i = kGroupRows; i < 2 * kGroupRows; ++i)
        expected.insert(idOf(i));
    EXPECT_EQ(ids, expected);
}

TEST_F(DamageReport, RowsThatASnapshotNoLongerHasCostItNothing)
{
    std::vector<std::string> gone;
    for (int i = 2 * kGroupRows; i < kRows; ++i)
        gone.push_back(idOf(i));
    removeIds(storage, "docs", gone);
    const std::string second = engine.create(storage).id;
    ASSERT_EQ(must(engine.manager->show(second)).namespaces.at(0).segmentRows, std::uint64_t{kRows})
        << "it lists the segment with all its rows";
    for (const ColumnRole role : {ColumnRole::Ids, ColumnRole::RowHashes, ColumnRole::Values}) {
        const auto files = engine.repositoryFiles();
        const std::string path = damageFrame(engine, first, "docs", role, 2);
        EXPECT_EQ(onlyDamaged().id, first);
        EXPECT_TRUE(sameContent(engine.contentAfterRestore(second), contentOf(storage)));
        EXPECT_EQ(must(engine.manager->diff(second, storage, {}, {})).total.changed, 0U);
        const SnapshotMetadata third = engine.create(storage);
        EXPECT_EQ(third.type, SnapshotType::Incremental);
        EXPECT_TRUE(sameContent(engine.contentAfterRestore(third.id), contentOf(storage)));
        engine.files.replaceBytes(path, files.at(path));
    }
}

TEST_F(DamageReport, AnUnreadableAnnotationIsReportedEachTimeAndLeftToAPerson)
{
    AnnotationEdit edit;
    edit.description = "what somebody wrote";
    edit.tags = {"precious"};
    must(engine.manager->annotate(first, edit));
    const std::string second = engine.create(storage).id;
    const std::string path = "/repo/annotations/" + first + ".json";
    std::string bytes = must(engine.files.bytesOf(path));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    engine.files.replaceBytes(path, bytes);
    for (const VerifyRequest& request : {VerifyRequest(), VerifyRequest{{first}, false}, VerifyRequest{{}, true}}) {
        const DamagedSnapshot damaged = onlyDamaged(request);
        EXPECT_EQ(damaged.id, first);
        EXPECT_FALSE(damaged.manifestDamaged);
        EXPECT_TRUE(damaged.namespaces.empty());
        EXPECT_NE(damaged.detail.find(path), std::string::npos) << damaged.detail;
        EXPECT_EQ(must(engine.files.bytesOf(path)), bytes) << "a verification does not write over it";
    }
    EXPECT_TRUE(must(engine.manager->show(second)).metadata.verifiedAt.has_value());
    EXPECT_TRUE(sameContent(engine.contentAfterRestore(first), contentOf(storage)));
    // Writing it anew is the way out.
    must(engine.manager->annotate(first, edit));
    EXPECT_TRUE(must(engine.manager->verify({}, {})).damaged.empty());
}

TEST_F(DamageReport, MaskFilesAreNamedLikeSegments)
{
    removeIds(storage, "docs", {idOf(1)});
    const std::string second = engine.create(storage).id;
    const Manifest manifest = must(Catalog(engine.manager->repository()).read(second));
    const std::string name = "segments/" + toHex(manifest.maskFiles.at(0).name);
    must(engine.files.remove("/repo/" + name));
    const DamagedSnapshot damaged = onlyDamaged();
    EXPECT_EQ(damaged.id, second);
    ASSERT_EQ(damaged.namespaces.size(), 1U);
    EXPECT_EQ(damaged.namespaces[0].rows, std::uint64_t{kRows} - 1);
    EXPECT_EQ(damaged.namespaces[0].files, std::vector<std::string>{name});
}

} // namespace tidemark::test
