// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Every operation of the facade is stopped at each of its file system calls, power is lost with any part of what was
// not synced, and the repository must be what it was before or after, with nothing acknowledged lost.
#include "io/faultfilesystem.h"
#include "io/memoryfilesystem.h"
#include "snapshot/snapshotmanager.h"
#include "support/modelstorage.h"

#include <cstdlib>
#include <functional>

namespace tidemark::test {

namespace {

/// How often power is lost, each time with other survivors, at one call.
constexpr int kLossesPerCall = 6;

/// The state that every operation starts from: three snapshots of a storage, one of them deleted.
struct World {
    World() : names(7), clock(1'800'000'000'000), storage("crash", clock), random(11)
    {
        auto opened = manager(files);
        for (int i = 0; i < 3; ++i) {
            for (int n = 0; n < 4; ++n)
                storage.change(random);
            clock.advance(10);
            const auto created = opened->create(storage.storage(), {}, {});
            EXPECT_TRUE(succeeded(created));
            ids.push_back(created->metadata.id);
            contents[created->metadata.id] = storage.model();
        }
        EXPECT_TRUE(succeeded(opened->remove({ids[1]})));
        storage.change(random);
        // What was acknowledged is durable: losing all that is pending must lose nothing of it.
        files.powerLoss([](std::size_t) { return false; });
    }

    std::unique_ptr<SnapshotManager> manager(FileSystem& on)
    {
        SnapshotConfig config;
        config.threads = 1;
        auto opened =
            SnapshotManager::open({on, names, clock}, "/repo", SnapshotManager::OpenMode::CreateIfMissing, config);
        return opened ? std::move(*opened) : nullptr;
    }

    MemoryFileSystem files;
    SeededRandom names;
    ManualClock clock;
    ModelStorage storage;
    std::mt19937_64 random;
    std::vector<std::string> ids;
    std::map<std::string, Content> contents;
};

/// What an operation did, as far as it said so.
struct Outcome {
    bool succeeded = false;
    std::vector<std::string> created;
    std::vector<std::string> deleted;
    std::vector<std::string> undeleted;
};

using Operation = std::function<Outcome(World&, SnapshotManager&)>;

Outcome create(World& world, SnapshotManager& manager)
{
    const auto created = manager.create(world.storage.storage(), {}, {});
    return created ? Outcome{true, {created->metadata.id}, {}, {}} : Outcome{};
}

Outcome createFull(World& world, SnapshotManager& manager)
{
    CreateRequest request;
    request.type = CreateRequest::Type::Full;
    const auto created = manager.create(world.storage.storage(), request, {});
    return created ? Outcome{true, {created->metadata.id}, {}, {}} : Outcome{};
}

Outcome removeOne(World& world, SnapshotManager& manager)
{
    return manager.remove({world.ids[0]}) ? Outcome{true, {}, {world.ids[0]}, {}} : Outcome{};
}

Outcome undelete(World& world, SnapshotManager& manager)
{
    return manager.undelete(world.ids[1]) ? Outcome{true, {}, {}, {world.ids[1]}} : Outcome{};
}

Outcome collect(World&, SnapshotManager& manager)
{
    return Outcome{manager.collect({}, {}).has_value(), {}, {}, {}};
}

Outcome emptyTrash(World& world, SnapshotManager& manager)
{
    return Outcome{manager.collect({true}, {}).has_value(), {}, {world.ids[1]}, {}};
}

Outcome annotate(World& world, SnapshotManager& manager)
{
    AnnotationEdit edit;
    edit.description = "changed";
    edit.pinned = true;
    return Outcome{manager.annotate(world.ids[2], edit).has_value(), {}, {}, {}};
}

Outcome restoreOld(World& world, SnapshotManager& manager)
{
    const auto restored = manager.restore(world.ids[0], world.storage.storage(), {}, {});
    if (!restored)
        return {};
    return Outcome{true, {*restored->safetySnapshotId}, {}, {}};
}

Outcome exportAndImport(World& world, SnapshotManager& manager)
{
    if (!manager.exportBundle({world.ids[2]}, "/bundle", {}))
        return {};
    auto other = SnapshotManager::open(manager.repository().environment(), "/other",
                                       SnapshotManager::OpenMode::CreateIfMissing, manager.config());
    return Outcome{other && (*other)->importBundle("/bundle", {}).has_value(), {}, {}, {}};
}

bool contains(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// After a crash: opens what is left as the next process would.
void checkAfter(World& world, MemoryFileSystem& files, const Outcome& outcome, const Content& storageBefore)
{
    auto manager = world.manager(files);
    ASSERT_NE(manager, nullptr) << "the repository does not open";
    auto listing = manager->list();
    ASSERT_TRUE(succeeded(listing));
    EXPECT_TRUE(listing->unreadable.empty());
    std::vector<std::string> listed;
    for (const SnapshotMetadata& metadata : listing->snapshots)
        listed.push_back(metadata.id);
    // I1, I4: what was acknowledged before, or by this operation, is there.
    EXPECT_TRUE(contains(listed, world.ids[2])) << "an acknowledged snapshot is gone";
    if (!contains(outcome.deleted, world.ids[0]) && !contains(listed, world.ids[0])) {
        // A deletion that was not acknowledged may have happened or not; in the trash it is whole as well.
        EXPECT_TRUE(succeeded(manager->undelete(world.ids[0]))) << "a snapshot is neither there nor in the trash";
    }
    for (const std::string& id : outcome.created)
        EXPECT_TRUE(contains(listed, id)) << "an acknowledged snapshot is gone";
    for (const std::string& id : outcome.undeleted)
        EXPECT_TRUE(contains(listed, id)) << "an acknowledged undelete is undone";
    for (const std::string& id : outcome.deleted)
        EXPECT_FALSE(contains(listed, id)) << "an acknowledged deletion is undone";
    // I2: whatever is listed is whole.
    const auto report = manager->verify({}, {});
    ASSERT_TRUE(succeeded(report));
    for (const DamagedSnapshot& damaged : report->damaged)
        ADD_FAILURE() << damaged.id << ": " << damaged.detail;
    for (const std::string& id : report->intact) {
        MemoryStorage fresh("fresh", world.clock);
        RestoreRequest request;
        ASSERT_TRUE(succeeded(manager->restore(id, fresh, request, {})));
        const auto known = world.contents.find(id);
        EXPECT_EQ(contentOf(fresh), known != world.contents.end() ? known->second : storageBefore) << id;
    }
    // I5, I6: the next commands work, and nothing is left over.
    EXPECT_TRUE(succeeded(manager->create(world.storage.storage(), {}, {})));
    EXPECT_TRUE(succeeded(manager->collect({true}, {})));
    for (const std::string& path : files.allFiles()) {
        EXPECT_FALSE(path.starts_with("/repo/tmp/")) << path;
        EXPECT_FALSE(path.starts_with("/repo/trash/")) << path;
    }
    const auto again = manager->verify({}, {});
    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE(again->damaged.empty());
}

void sweep(const Operation& operation)
{
    std::uint64_t points = 0;
    for (std::uint64_t call = 1;; ++call) {
        for (int loss = 0; loss < kLossesPerCall; ++loss) {
            World world;
            const Content storageBefore = world.storage.model();
            FaultFileSystem faulty(world.files);
            auto manager = world.manager(faulty);
            ASSERT_NE(manager, nullptr);
            faulty.arm({faulty.calls() + call, Fault::kill(loss % 2 == 1), false});
            const Outcome outcome = operation(world, *manager);
            manager.reset();
            const bool killed = faulty.fired();
            world.storage.setModel(contentOf(world.storage.storage()));
            std::mt19937_64 survivors(call * 31 + static_cast<std::uint64_t>(loss));
            // All lost, all kept, and mixtures.
            world.files.powerLoss([&](std::size_t) { return loss == 0 ? false : loss == 1 || survivors() % 2 == 0; });
            SCOPED_TRACE("call " + std::to_string(call) + ", loss " + std::to_string(loss));
            checkAfter(world, world.files, outcome, storageBefore);
            ++points;
            if (::testing::Test::HasFailure())
                return;
            if (!killed && loss == kLossesPerCall - 1) {
                EXPECT_TRUE(outcome.succeeded);
                ::testing::Test::RecordProperty("points", static_cast<int>(points));
                return;
            }
        }
    }
}

} // namespace

TEST(Crash, Create)
{
    sweep(create);
}
TEST(Crash, CreateFull)
{
    sweep(createFull);
}
TEST(Crash, Delete)
{
    sweep(removeOne);
}
TEST(Crash, Undelete)
{
    sweep(undelete);
}
TEST(Crash, Collect)
{
    sweep(collect);
}
TEST(Crash, EmptyTrash)
{
    sweep(emptyTrash);
}
TEST(Crash, Annotate)
{
    sweep(annotate);
}
TEST(Crash, RestoreWithSafetySnapshot)
{
    sweep(restoreOld);
}
TEST(Crash, ExportAndImport)
{
    sweep(exportAndImport);
}

/// The same calls fail instead: no false success, and the repository goes on.
TEST(Fault, EveryCallOfCreateFails)
{
    for (const int code : {EIO, ENOSPC, EMFILE}) {
        for (std::uint64_t call = 1;; ++call) {
            World world;
            const Content storageBefore = world.storage.model();
            FaultFileSystem faulty(world.files);
            auto manager = world.manager(faulty);
            faulty.arm({faulty.calls() + call, Fault::error(code), false});
            const Outcome outcome = create(world, *manager);
            SCOPED_TRACE("errno " + std::to_string(code) + " at call " + std::to_string(call));
            EXPECT_TRUE(faulty.violations().empty()) << faulty.violations().front();
            const bool fired = faulty.fired();
            manager.reset();
            world.files.powerLoss([](std::size_t) { return false; });
            checkAfter(world, world.files, outcome, storageBefore);
            if (HasFailure())
                return;
            if (!fired)
                break;
        }
    }
}

} // namespace tidemark::test
