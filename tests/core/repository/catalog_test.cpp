// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/catalog.h"

#include "support/repositoryfixture.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace tidemark::test {
namespace {

class CatalogTest : public testing::Test {
protected:
    RepositoryFixture m_fixture;
    Catalog m_catalog = m_fixture.catalog();
};

TEST_F(CatalogTest, ListsNewestFirstAndNamesTheDamaged)
{
    const auto ids = m_fixture.addChain(4);
    m_fixture.files.replaceBytes("/repo/snapshots/" + ids[1] + ".jsonl", "garbage\n");
    m_fixture.files.replaceBytes("/repo/snapshots/\xff.txt", "foreign");
    m_fixture.files.replaceBytes("/repo/snapshots/snap_9_9.jsonl",
                                 *m_fixture.files.bytesOf("/repo/snapshots/" + ids[0] + ".jsonl"));
    for (const unsigned threads : {1u, 4u}) {
        const auto listing = m_catalog.list(threads);
        ASSERT_TRUE(succeeded(listing));
        ASSERT_EQ(listing->snapshots.size(), 3U);
        EXPECT_EQ(listing->snapshots[0].id, ids[3]);
        EXPECT_EQ(listing->snapshots[1].id, ids[2]);
        EXPECT_EQ(listing->snapshots[2].id, ids[0]);
        ASSERT_EQ(listing->unreadable.size(), 3U);
        EXPECT_EQ(listing->unreadable[0].name, ids[1]);
        EXPECT_EQ(listing->unreadable[1].name, "snap_9_9");
    }
    EXPECT_TRUE(failedWith(m_catalog.read(ids[1]), Errc::Damaged));
    EXPECT_TRUE(failedWith(m_catalog.read("snap_9_9"), Errc::Damaged));
    EXPECT_TRUE(failedWith(m_catalog.read("snap_1_1"), Errc::NotFound));
    EXPECT_TRUE(failedWith(m_catalog.read("../REPOSITORY"), Errc::NotFound));
    EXPECT_FALSE(*m_catalog.exists("../REPOSITORY"));
    EXPECT_TRUE(*m_catalog.exists(ids[0]));
}

TEST_F(CatalogTest, LaysTheAnnotationOverTheManifest)
{
    const auto ids = m_fixture.addChain(1);
    const Annotation annotation{"b\xff", {"x", "y"}, false, 77};
    ASSERT_TRUE(succeeded(writeAnnotation(m_fixture.repository(), ids[0], annotation)));
    EXPECT_EQ(m_catalog.read(ids[0])->metadata.description, "b\xff");
    EXPECT_EQ(m_catalog.list(1)->snapshots[0].tags, annotation.tags);
    EXPECT_EQ(m_catalog.list(1)->snapshots[0].verifiedAt, 77);
    EXPECT_FALSE(m_catalog.list(1)->snapshots[0].pinned);

    const std::string path = "/repo/annotations/" + ids[0] + ".json";
    const std::string text = *m_fixture.files.bytesOf(path);
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string damaged = text;
        damaged[at] = static_cast<char>(damaged[at] ^ 2);
        m_fixture.files.replaceBytes(path, damaged);
        const auto listing = m_catalog.list(1);
        ASSERT_TRUE(succeeded(listing));
        EXPECT_TRUE(listing->snapshots.at(0).pinned) << at;
        EXPECT_EQ(listing->unreadable.size(), 1U) << at;
        EXPECT_TRUE(m_catalog.read(ids[0])->metadata.pinned) << at;
    }
}

TEST_F(CatalogTest, TrashRoundTrip)
{
    const auto ids = m_fixture.addChain(2);
    EXPECT_TRUE(failedWith(m_catalog.moveToTrash("snap_1_1", 5), Errc::NotFound));
    EXPECT_TRUE(failedWith(m_catalog.restoreFromTrash(ids[0]), Errc::AlreadyExists));
    EXPECT_TRUE(failedWith(m_catalog.restoreFromTrash("snap_1_1"), Errc::NotFound));
    for (int turn = 0; turn < 3; ++turn) { // Within one millisecond.
        ASSERT_TRUE(succeeded(m_catalog.moveToTrash(ids[0], 5)));
        EXPECT_TRUE(failedWith(m_catalog.read(ids[0]), Errc::NotFound));
        const auto trashed = m_catalog.trashed();
        ASSERT_TRUE(succeeded(trashed));
        ASSERT_EQ(trashed->size(), 1U);
        EXPECT_EQ(trashed->at(0).id, ids[0]);
        EXPECT_EQ(m_catalog.readTrashed(trashed->at(0))->metadata.id, ids[0]);
        ASSERT_TRUE(succeeded(m_catalog.restoreFromTrash(ids[0])));
        EXPECT_EQ(*m_fixture.read(ids[0]), m_fixture.chainStates()[0]);
    }
    m_fixture.files.replaceBytes("/repo/trash/snap_1_1.x.jsonl", "");
    m_fixture.files.replaceBytes("/repo/trash/snap_1_1..jsonl", "");
    m_fixture.files.replaceBytes("/repo/trash/../x.jsonl", "");
    EXPECT_TRUE(m_catalog.trashed()->empty());
}

TEST_F(CatalogTest, TheTrashIsDescribed)
{
    const auto ids = m_fixture.addChain(3);
    ASSERT_TRUE(succeeded(writeAnnotation(m_fixture.repository(), ids[1], {"annotated", {"x"}, false, {}})));
    for (std::size_t i = 0; i < ids.size(); ++i)
        ASSERT_TRUE(succeeded(m_catalog.moveToTrash(ids[i], static_cast<std::int64_t>(i) + 1)));
    m_fixture.files.replaceBytes("/repo/trash/" + ids[2] + ".3.jsonl", "rubbish\n");
    for (const unsigned threads : {1U, 4U}) {
        const auto trashed = m_catalog.describeTrash(threads);
        ASSERT_TRUE(succeeded(trashed));
        ASSERT_EQ(trashed->size(), 3U);
        EXPECT_EQ(trashed->at(0).id, ids[2]);
        EXPECT_FALSE(trashed->at(0).metadata) << "named all the same";
        ASSERT_TRUE(trashed->at(1).metadata);
        EXPECT_EQ(trashed->at(1).metadata->id, ids[1]);
        EXPECT_EQ(trashed->at(1).metadata->description, "annotated");
        EXPECT_EQ(trashed->at(1).metadata->tags, std::vector<std::string>{"x"});
        ASSERT_TRUE(trashed->at(2).metadata);
        EXPECT_EQ(trashed->at(2).metadata->id, ids[0]);
        EXPECT_EQ(trashed->at(2).metadata->description, m_catalog.readTrashed(trashed->at(2))->metadata.description);
    }
}

TEST_F(CatalogTest, ADeletionSurvivesAnyPowerLossUnderOneName)
{
    const auto ids = m_fixture.addChain(1);
    ASSERT_TRUE(succeeded(m_catalog.moveToTrash(ids[0], 5)));
    m_fixture.files.powerLoss([](std::size_t) { return false; });
    EXPECT_EQ(m_catalog.trashed()->size(), 1U);
    ASSERT_TRUE(succeeded(m_catalog.restoreFromTrash(ids[0])));
    m_fixture.files.powerLoss([](std::size_t) { return false; });
    EXPECT_TRUE(succeeded(m_fixture.read(ids[0])));
}

TEST_F(CatalogTest, NextIdIsBeyondAllThatEverWere)
{
    EXPECT_EQ(m_catalog.nextId(7)->id, "snap_7_1");
    EXPECT_EQ(m_catalog.nextId(-7)->id, "snap_0_1");
    const auto ids = m_fixture.addChain(3);
    EXPECT_EQ(m_catalog.nextId(7)->sequence, 4U);
    ASSERT_TRUE(succeeded(m_catalog.moveToTrash(ids[2], 5)));
    EXPECT_EQ(m_catalog.nextId(7)->sequence, 4U);
    ASSERT_TRUE(succeeded(m_catalog.raiseSequence(40)));
    EXPECT_EQ(m_catalog.nextId(7)->sequence, 41U);
    m_fixture.files.replaceBytes("/repo/bases/sequence.json", "damaged");
    EXPECT_EQ(m_catalog.nextId(7)->sequence, 4U);
    m_fixture.files.replaceBytes(fmt::format("/repo/snapshots/snap_1_{}.jsonl", UINT64_MAX), "hostile");
    EXPECT_TRUE(succeeded(m_catalog.nextId(7)));
}

TEST_F(CatalogTest, CommitRefusesWhatNoReaderWouldTake)
{
    const auto ids = m_fixture.addChain(1);
    Manifest manifest = *m_catalog.read(ids[0]);
    EXPECT_TRUE(failedWith(m_catalog.commit(manifest), Errc::AlreadyExists));
    manifest.metadata.id = "snap_5_5";
    manifest.metadata.totalVectors += 1;
    EXPECT_TRUE(failedWith(m_catalog.commit(manifest), Errc::Damaged));
    EXPECT_FALSE(*m_catalog.exists("snap_5_5"));
}

} // namespace
} // namespace tidemark::test
