// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/rowindex.h"

#include "model/rowhash.h"
#include "repository/segmentwriter.h"
#include "support/repositoryfixture.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

class RowIndexTest : public testing::Test {
protected:
    Result<std::unique_ptr<RowIndex>> load(const Manifest& manifest, unsigned threads = 1) const
    {
        return RowIndex::load(m_repository.files(), m_repository.segments(), manifest, manifest.namespaces[0],
                              m_repository.secret(), threads, JobContext());
    }
    Hash128 hashOf(const std::string& id) const { return idHash(IdType::Text, id, m_repository.secret()); }

    RepositoryFixture m_fixture;
    const Repository& m_repository = m_fixture.repository();
};

TEST_F(RowIndexTest, FindsEveryLiveRowAndNoOther)
{
    const auto ids = m_fixture.addChain(4);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Manifest manifest = *m_fixture.catalog().read(ids[i]);
        for (const unsigned threads : {1u, 3u}) {
            const auto index = load(manifest, threads);
            ASSERT_TRUE(succeeded(index));
            const TinyRows& rows = m_fixture.chainStates()[i].at("docs");
            EXPECT_EQ((*index)->liveRows(), rows.size());
            std::uint32_t live = 0;
            for (std::uint32_t r = 0; r < (*index)->rows(); ++r)
                live += (*index)->isLive(r) ? 1 : 0;
            EXPECT_EQ(live, rows.size());
            for (const auto& [id, row] : rows) {
                for (std::uint32_t hint = 0; hint <= (*index)->rows(); ++hint) {
                    const std::uint32_t at = (*index)->find(hashOf(id), hint);
                    ASSERT_NE(at, RowIndex::kNone) << id;
                    EXPECT_TRUE((*index)->isLive(at));
                    EXPECT_EQ((*index)->idHash(at), hashOf(id));
                }
            }
            EXPECT_EQ((*index)->find(hashOf("nobody"), 0), RowIndex::kNone);
            if (i > 0) {
                EXPECT_EQ((*index)->find(hashOf("id0"), 0), RowIndex::kNone);
            }
        }
    }
}

TEST_F(RowIndexTest, TakesAnEmptyNamespace)
{
    const std::string id = m_fixture.add({{"docs", {}}});
    const auto index = load(*m_fixture.catalog().read(id));
    ASSERT_TRUE(succeeded(index));
    EXPECT_EQ((*index)->find(hashOf("x"), 0), RowIndex::kNone);
    EXPECT_EQ((*index)->rows(), 0U);
}

TEST_F(RowIndexTest, RefusesWhatDoesNotAddUp)
{
    const auto ids = m_fixture.addChain(2);
    const Manifest good = *m_fixture.catalog().read(ids[1]);
    ASSERT_TRUE(succeeded(load(good)));
    Manifest bad = good;
    bad.namespaces[0].digest.low ^= 1;
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
    bad = good;
    bad.namespaces[0].segments[0].mask.reset();
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
    bad = good;
    bad.namespaces[0].segments[0].mask->entry = 9;
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
    bad = good;
    bad.namespaces[0].segments[0].mask->rows = 1;
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
    bad = good;
    bad.namespaces[0].segments[0].rows = 1;
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
    bad = good;
    bad.namespaces[0].info.dimension = 3;
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
    bad = good;
    bad.maskFiles[0] = good.namespaces[0].segments[1].file;
    EXPECT_TRUE(failedWith(load(bad), Errc::Damaged));
}

TEST_F(RowIndexTest, RefusesAnIdThatOccursTwice)
{
    const std::string id = m_fixture.add({{"docs", {{"x", {{1, 2}, std::nullopt}}, {"y", {{3, 4}, std::nullopt}}}}});
    Manifest manifest = *m_fixture.catalog().read(id);
    ManifestNamespace& ns = manifest.namespaces[0];
    ns.segments.push_back(ns.segments[0]);
    const Hash128 once = ns.digest;
    ns.digest += once;
    EXPECT_TRUE(failedWith(load(manifest), Errc::Damaged));
}

} // namespace
} // namespace tidemark::test
