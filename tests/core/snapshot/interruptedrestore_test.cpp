// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A server without transactions dies in the middle of a commit: the repository knows it from then on, the error names
// the safety snapshot, the same restore again completes what was begun, and the safety snapshot undoes it.
#include "repository/restorejournal.h"
#include "support/enginefixture.h"
#include "support/limitedstorage.h"

namespace tidemark::test {
namespace {

class Interrupted : public testing::Test {
protected:
    Interrupted() : target(engine.clock, {})
    {
        put(target, "docs", batchOf(1, {{"a", {1}}, {"b", {2}}, {"c", {3}}}));
        wanted = contentOf(target);
        snapshot = engine.create(target);
        put(target, "docs", batchOf(1, {{"a", {10}}, {"d", {40}}}));
        removeIds(target, "docs", {"b"});
        before = contentOf(target);
        target.isTransactional = false;
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

    std::vector<InterruptedRestore> interrupted() const { return must(engine.manager->interruptedRestores()); }
    /// What is left in restores/.
    std::size_t journalFiles() { return must(engine.files.list("/repo/restores")).size(); }

    Engine engine;
    LimitedStorage target;
    Content wanted;
    Content before;
    SnapshotMetadata snapshot;
};

TEST_F(Interrupted, TheSameRestoreAgainCompletesIt)
{
    breakOff();
    EXPECT_NE(contentOf(target), before);
    const auto known = interrupted();
    ASSERT_EQ(known.size(), 1U);
    engine.restore(known[0].snapshotId, target, known[0].request);
    EXPECT_EQ(contentOf(target), wanted);
    EXPECT_TRUE(interrupted().empty());
}

TEST_F(Interrupted, TheSafetySnapshotUndoesIt)
{
    const std::string safety = breakOff();
    const auto known = interrupted();
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0].safetySnapshotId, safety);
    engine.restore(safety, target);
    EXPECT_EQ(contentOf(target), before);
    EXPECT_TRUE(interrupted().empty());
    EXPECT_EQ(journalFiles(), 0U);
}

TEST_F(Interrupted, ARestoreThatFindsNothingToDoEndsItToo)
{
    const auto result = engine.manager->restore(snapshot.id, target, {}, {}); // It died before its first change.
    ASSERT_TRUE(failedWith(result, Errc::OutcomeUnknown));
    target.committing = nullptr;
    const auto known = interrupted();
    ASSERT_EQ(known.size(), 1U);
    ASSERT_TRUE(known[0].safetySnapshotId);
    engine.restore(*known[0].safetySnapshotId, target);
    EXPECT_EQ(contentOf(target), before);
    EXPECT_TRUE(interrupted().empty());
}

TEST_F(Interrupted, TheRepositoryKnowsWhatAndWhere)
{
    const std::string safety = breakOff();
    const auto known = engine.open(oneThread())->interruptedRestores();
    ASSERT_TRUE(known);
    ASSERT_EQ(known->size(), 1U);
    const InterruptedRestore& restore = known->front();
    EXPECT_EQ(restore.snapshotId, snapshot.id);
    EXPECT_EQ(restore.safetySnapshotId, safety);
    EXPECT_EQ(restore.storage, target.uri());
    EXPECT_EQ(restore.storageIdentity, target.identity());
    EXPECT_EQ(restore.touched, std::vector<std::string>{"docs"});
    EXPECT_EQ(restore.startedAt, engine.clock.unixSeconds());
    EXPECT_FALSE(restore.isRunning);
    const auto created = must(engine.manager->create(target, {}, {}));
    ASSERT_EQ(created.warnings.size(), 1U);
    EXPECT_NE(created.warnings[0].find("was interrupted"), std::string::npos);
}

TEST_F(Interrupted, ItIsNotedDurablyBeforeTheFirstChangeAndRunsThen)
{
    bool wasCalled = false;
    target.committing = [&](StorageWriter& inner) {
        wasCalled = true;
        const auto known = interrupted();
        EXPECT_EQ(known.size(), 1U);
        EXPECT_TRUE(!known.empty() && known[0].isRunning);
        // A process that dies here takes its lock with it; what it knew is on the disk.
        const auto disk = engine.files.clone();
        disk->powerLoss([](std::size_t) { return false; });
        SeededRandom random{1};
        const auto survivor = must(SnapshotManager::open({*disk, random, engine.clock}, "/repo",
                                                         SnapshotManager::OpenMode::MustExist, oneThread()));
        const auto left = must(survivor->interruptedRestores());
        EXPECT_TRUE(left.size() == 1 && !left[0].isRunning && left[0].snapshotId == snapshot.id);
        EXPECT_TRUE(known.empty() || failedWith(engine.manager->forgetInterruptedRestore(known[0].id), Errc::Busy));
        return inner.commit();
    };
    engine.restore(snapshot.id, target);
    EXPECT_TRUE(wasCalled);
    EXPECT_TRUE(interrupted().empty());
    EXPECT_EQ(journalFiles(), 0U);
}

TEST_F(Interrupted, WhoOnlyLooksIsNotTakenForARunningRestore)
{
    breakOff();
    const std::string id = interrupted().at(0).id;
    // Another process is asking the same just now.
    const auto looking = must(engine.files.lock("/repo/restores/" + id + ".lock", LockMode::Shared));
    EXPECT_FALSE(interrupted().at(0).isRunning);
}

TEST_F(Interrupted, WhatChangedNothingOrIsATransactionLeavesNoNote)
{
    for (const bool isTransactional : {true, false}) {
        target.isTransactional = isTransactional;
        target.committing = [](StorageWriter&) -> Result<void> { return fail(Errc::Conflict, "replaced meanwhile"); };
        EXPECT_TRUE(failedWith(engine.manager->restore(snapshot.id, target, {}, {}), Errc::Conflict));
        EXPECT_TRUE(interrupted().empty());
        EXPECT_EQ(journalFiles(), 0U);
    }
    target.isTransactional = true;
    target.committing = [&](StorageWriter& inner) {
        EXPECT_EQ(journalFiles(), 0U);
        return inner.commit();
    };
    engine.restore(snapshot.id, target);
    EXPECT_EQ(contentOf(target), wanted);
}

TEST_F(Interrupted, WhatItNeedsCannotBeDeleted)
{
    const std::string safety = breakOff();
    for (const std::string& id : {snapshot.id, safety})
        EXPECT_TRUE(failedWith(engine.manager->remove({id}), Errc::Pinned));
    RetentionPolicy policy;
    policy.keepLast = 1;
    engine.create(target);
    const RetentionPlan plan = must(engine.manager->planRetention(policy));
    for (const std::string& id : plan.toRemove())
        EXPECT_TRUE(id != snapshot.id && id != safety);
    must(engine.manager->forgetInterruptedRestore(interrupted().at(0).id));
    EXPECT_TRUE(interrupted().empty());
    must(engine.manager->remove({safety}));
}

TEST_F(Interrupted, ARestoreOfSomethingElseDoesNotCountAsItsEnd)
{
    target.committing = nullptr;
    put(target, "other", batchOf(1, {{"x", {1}}}));
    const SnapshotMetadata both = engine.create(target);
    target.committing = [](StorageWriter&) -> Result<void> {
        return tl::unexpected(Error{Errc::OutcomeUnknown, "cut", "limited:", 0, Consequence::Unknown});
    };
    ASSERT_TRUE(failedWith(engine.manager->restore(snapshot.id, target, {}, {}), Errc::OutcomeUnknown));
    target.committing = nullptr;
    put(target, "other", batchOf(1, {{"y", {1}}}));
    RestoreRequest request;
    request.namespaces = {{"other", "other"}};
    engine.restore(both.id, target, request);
    EXPECT_EQ(interrupted().size(), 1U);
    request.namespaces.clear();
    request.mode = RestoreRequest::Mode::Merge;
    engine.restore(both.id, target, request);
    EXPECT_EQ(interrupted().size(), 1U) << "a merge leaves what the interrupted one had added";
    request.mode = RestoreRequest::Mode::Exact;
    engine.restore(both.id, target, request);
    EXPECT_TRUE(interrupted().empty());
}

TEST_F(Interrupted, ADamagedNoteIsNotBelievedAndHindersNothingElse)
{
    breakOff();
    const std::string path = "/repo/restores/" + interrupted().at(0).id + ".json";
    engine.files.replaceBytes(path, "{}\n");
    const auto known = engine.manager->interruptedRestores();
    ASSERT_TRUE(failedWith(known, Errc::Damaged));
    EXPECT_EQ(known.error().path, path);
    EXPECT_TRUE(engine.manager->list());
    engine.restore(snapshot.id, target);
    EXPECT_EQ(contentOf(target), wanted);
}

TEST_F(Interrupted, CollectingRemovesLocksOfRestoresThatAreOver)
{
    breakOff();
    const std::string path = "/repo/restores/" + interrupted().at(0).id;
    must(engine.manager->collect({}, {}));
    EXPECT_EQ(journalFiles(), 2U) << "the note is needed";
    must(engine.files.remove(path + ".json"));
    must(engine.manager->collect({}, {}));
    EXPECT_EQ(journalFiles(), 0U);
}

} // namespace
} // namespace tidemark::test
