// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// An engine that gives values back with rounded last bits: a restore into it succeeds, the same again has nothing to
// do, a diff says so, and a real change is still seen.
#include "support/enginefixture.h"
#include "support/limitedstorage.h"

#include <cmath>

namespace tidemark::test {
namespace {

ContentLimits roundingLimits()
{
    ContentLimits limits;
    limits.roundingMetrics = {"cosine"};
    return limits;
}

class Rounding : public testing::Test {
protected:
    Rounding() : source("source", engine.clock), target(engine.clock, roundingLimits())
    {
        target.rounding = [](std::span<float> values) {
            for (float& value : values)
                value = std::nextafter(value, 0.0F);
        };
        NamespaceInfo info = plainNamespace("docs", 3);
        info.metric = "cosine";
        const auto writer = must(source.openWriter());
        must(writer->createNamespace(info));
        std::vector<Row> rows;
        for (int i = 0; i < 3000; ++i)
            rows.push_back({"id" + std::to_string(i), {static_cast<float>(i) + 0.1F, -1.0F, 1e-30F}, "{}"});
        must(writer->upsert("docs", batchOf(3, rows)));
        must(writer->commit());
        snapshot = engine.create(source);
        engine.restore(snapshot.id, target);
    }

    Engine engine;
    MemoryStorage source;
    LimitedStorage target;
    SnapshotMetadata snapshot;
};

TEST_F(Rounding, TheSameAgainHasNothingToDo)
{
    const RestorePlan plan = must(engine.manager->planRestore(snapshot.id, target, {}, {}));
    EXPECT_EQ(plan.namespaces[0].action, NamespaceAction::Keep);
    EXPECT_EQ(plan.total.unchanged, 3000U);
    ASSERT_EQ(plan.namespaces[0].notes.size(), 1U) << "it is said";
}

TEST_F(Rounding, ARealChangeIsStillSeenAndUndone)
{
    put(target, "docs", batchOf(3, {{"id7", {7.1001F, -1, 1e-30F}, "{}"}, {"id8", {8.1F, -1, 1e-30F}, "{\"k\":1}"}}));
    removeIds(target, "docs", {"id9"});
    const DiffResult diff = must(engine.manager->diff(snapshot.id, target, {}, {}));
    EXPECT_EQ(diff.total.changed, 2U);
    EXPECT_EQ(diff.total.removed, 1U);
    EXPECT_EQ(diff.namespaces[0].rounded, 2997U);
    const RestoreResult result = engine.restore(snapshot.id, target);
    EXPECT_EQ(result.counts.changed, 2U);
    EXPECT_EQ(result.counts.added, 1U);
    EXPECT_EQ(contentOf(target.inner()), contentOf(source)) << "what was written is exact; reading rounds";
}

TEST_F(Rounding, AWriterThatLosesARowIsFound)
{
    target.rounding = [](std::span<float> values) {
        if (!values.empty())
            values[0] *= 1.0001F;
    };
    EXPECT_TRUE(failedWith(engine.manager->restore(snapshot.id, target, {}, {}), Errc::ProofFailed));
}

} // namespace
} // namespace tidemark::test
