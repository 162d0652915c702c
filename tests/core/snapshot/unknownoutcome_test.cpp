// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A server without transactions dies in the middle of a commit: the error names the safety snapshot, the same restore
// again completes what was begun, and the safety snapshot undoes it.
#include "support/enginefixture.h"
#include "support/limitedstorage.h"

namespace tidemark::test {
namespace {

class UnknownOutcome : public testing::Test {
protected:
    UnknownOutcome() : target(engine.clock, {})
    {
        put(target, "docs", batchOf(1, {{"a", {1}}, {"b", {2}}, {"c", {3}}}));
        wanted = contentOf(target);
        snapshot = engine.create(target);
        put(target, "docs", batchOf(1, {{"a", {10}}, {"d", {40}}}));
        removeIds(target, "docs", {"b"});
        before = contentOf(target);
        target.committing = [](StorageWriter&) -> Result<void> {
            return tl::unexpected(
                Error{Errc::OutcomeUnknown, "the storage is partly changed", "limited:", 0, Consequence::Unknown});
        };
    }

    /// Runs the restore that breaks off, and gives the id of the safety snapshot that its error names.
    std::string breakOff()
    {
        const auto result = engine.manager->restore(snapshot.id, target, {}, {});
        EXPECT_TRUE(failedWith(result, Errc::OutcomeUnknown));
        target.committing = nullptr;
        removeIds(target, "docs", {"d"}); // What such a server leaves: one of three changes.
        for (const std::string& id : engine.listedIds()) {
            if (id != snapshot.id && !result && result.error().detail.find(id) != std::string::npos)
                return id;
        }
        ADD_FAILURE() << "the error names no safety snapshot";
        return {};
    }

    Engine engine;
    LimitedStorage target;
    Content wanted;
    Content before;
    SnapshotMetadata snapshot;
};

TEST_F(UnknownOutcome, TheSameRestoreAgainCompletesIt)
{
    breakOff();
    EXPECT_NE(contentOf(target), before);
    engine.restore(snapshot.id, target);
    EXPECT_EQ(contentOf(target), wanted);
}

TEST_F(UnknownOutcome, TheSafetySnapshotUndoesIt)
{
    const std::string safety = breakOff();
    engine.restore(safety, target);
    EXPECT_EQ(contentOf(target), before);
}

} // namespace
} // namespace tidemark::test
