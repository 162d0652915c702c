// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Promise 5: every long operation is stopped at each call that it makes of a file system or a storage. It fails with
// Cancelled and leaves no trace, or it is done, and what it reports never goes backwards.
#include "support/enginefixture.h"
#include "support/hookedfilesystem.h"
#include "support/hookedstorage.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark::test {

namespace {

/// Requests a stop at a given call, and watches the reports.
class Stopper final : public ProgressSink {
public:
    void arm(std::uint64_t atCall)
    {
        m_atCall = atCall;
        m_calls = 0;
    }
    void call()
    {
        if (++m_calls != m_atCall)
            return;
        m_source.request_stop();
        m_commitsAtStop = m_commits;
    }
    void report(const Progress& progress) override
    {
        EXPECT_TRUE(progress.phase != m_last.phase || progress.done >= m_last.done) << name(progress.phase);
        m_last = progress;
        ++m_reports;
        if (progress.phase == Phase::Committing)
            ++m_commits;
    }

    JobContext context() { return JobContext(m_source.get_token(), this); }
    bool stopped() const { return m_source.stop_requested(); }
    int commitsAtStop() const { return m_commitsAtStop; }
    int commits() const { return m_commits; }
    int reports() const { return m_reports; }

private:
    std::stop_source m_source;
    std::uint64_t m_atCall = 0;
    std::uint64_t m_calls = 0;
    Progress m_last;
    int m_reports = 0;
    int m_commits = 0;
    int m_commitsAtStop = 0;
};

VectorBatch someRows(int first, int last, float value)
{
    std::vector<Row> rows;
    for (int i = first; i < last; ++i)
        rows.push_back({"id" + std::to_string(i), {value, static_cast<float>(i)}, "m"});
    return batchOf(2, rows);
}

/// Three snapshots of a storage that has changed since: several batches, segments and namespaces.
struct World {
    World()
        : hookedFiles(engine.files, [this] { stopper.call(); })
        , storage("storage", engine.clock)
        , hookedStorage(borrowed(storage), [this](HookedStorage::Call call) -> Result<void> {
            if (call != HookedStorage::Call::Commit)
                stopper.call();
            return {};
        })
    {
        put(storage, "many", someRows(0, 5'000, 1));
        put(storage, "few", someRows(0, 10, 1));
        first = engine.create(storage).id;
        put(storage, "many", someRows(2'000, 2'100, 2));
        second = engine.create(storage).id;
        put(storage, "many", someRows(4'950, 5'050, 3));
        removeIds(storage, "many", {"id1", "id2"});
        dropNamespace(storage, "few");
        put(storage, "later", someRows(0, 10, 1));
        must(engine.manager->exportBundle({second}, "/bundle", {}));
        manager = must(SnapshotManager::open({hookedFiles, engine.random, engine.clock}, "/repo",
                                             SnapshotManager::OpenMode::MustExist, oneThread()));
        other = must(SnapshotManager::open({hookedFiles, engine.random, engine.clock}, "/other",
                                           SnapshotManager::OpenMode::CreateIfMissing, oneThread()));
        files = engine.repositoryFiles();
        content = contentOf(storage);
    }

    Engine engine;
    Stopper stopper;
    HookedFileSystem hookedFiles;
    MemoryStorage storage;
    HookedStorage hookedStorage;
    std::unique_ptr<SnapshotManager> manager;
    std::unique_ptr<SnapshotManager> other;
    std::string first;
    std::string second;
    std::map<std::string, std::string> files;
    Content content;
};

/// Runs the operation: the error, or nothing if it succeeded.
using Operation = std::function<std::optional<Error>(World&)>;

template <typename T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

struct Expected {
    /// How often the operation reports that it commits. Stopped before the last of them, it must not succeed. 0: only
    /// what the stop leaves behind is looked at.
    int commits = 0;
    bool mayTrash = false; ///< A safety snapshot goes to the trash.
};

void expectNoTrace(World& world, const Expected& expected)
{
    EXPECT_TRUE(sameContent(contentOf(world.storage), world.content));
    EXPECT_EQ(world.engine.listedIds(), (std::vector<std::string>{world.second, world.first}));
    const auto trashed = must(world.engine.manager->trashed());
    EXPECT_LE(trashed.size(), expected.mayTrash ? 1U : 0U);
    if (!trashed.empty())
        must(world.engine.manager->collect({true}, {}));
    for (const auto& [path, content] : world.engine.repositoryFiles()) {
        const auto it = world.files.find(path);
        EXPECT_TRUE(it != world.files.end() && it->second == content) << path << " is left behind";
    }
    EXPECT_GE(world.engine.repositoryFiles().size(), world.files.size());
}

/// Stops at each call in turn; `stride` keeps long operations affordable.
void sweep(const Expected& expected, const Operation& operation)
{
    int cancelled = 0;
    std::uint64_t call = 0;
    for (;; call += call < 150 ? 1 : 17) {
        World world;
        world.stopper.arm(call + 1);
        const std::optional<Error> error = operation(world);
        SCOPED_TRACE("stopped at call " + std::to_string(call + 1));
        if (error) {
            ++cancelled;
            EXPECT_EQ(error->code, Errc::Cancelled) << toString(*error);
            EXPECT_EQ(error->consequence, Consequence::NothingChanged);
            expectNoTrace(world, expected);
            // And the next one works.
            world.engine.create(world.storage);
        } else if (world.stopper.stopped() && expected.commits != 0) {
            EXPECT_EQ(world.stopper.commitsAtStop(), expected.commits) << "a stop before the commit point was ignored";
        }
        if (testing::Test::HasFailure())
            return;
        if (!world.stopper.stopped()) {
            EXPECT_GT(world.stopper.reports(), 0);
            break;
        }
    }
    EXPECT_GT(call, 5U);
    EXPECT_GT(cancelled, 3);
}

} // namespace

TEST(Cancel, CreateFull)
{
    sweep({1, false}, [](World& world) {
        CreateRequest request;
        request.type = CreateRequest::Type::Full;
        return errorOf(world.manager->create(world.hookedStorage, request, world.stopper.context()));
    });
}

TEST(Cancel, CreateIncremental)
{
    sweep({1, false}, [](World& world) {
        return errorOf(world.manager->create(world.hookedStorage, {}, world.stopper.context()));
    });
}

TEST(Cancel, RestoreWithSafetySnapshot)
{
    sweep({2, true}, [](World& world) {
        return errorOf(world.manager->restore(world.first, world.hookedStorage, {}, world.stopper.context()));
    });
}

TEST(Cancel, RestoreWithoutSafetySnapshot)
{
    sweep({1, false}, [](World& world) {
        RestoreRequest request;
        request.safetySnapshot = false;
        return errorOf(world.manager->restore(world.first, world.hookedStorage, request, world.stopper.context()));
    });
}

TEST(Cancel, PlanRestore)
{
    sweep({}, [](World& world) {
        return errorOf(world.manager->planRestore(world.first, world.hookedStorage, {}, world.stopper.context()));
    });
}

TEST(Cancel, DiffOfSnapshots)
{
    sweep({}, [](World& world) {
        DiffRequest request;
        request.ids = true;
        return errorOf(world.manager->diff(world.first, world.second, request, world.stopper.context()));
    });
}

TEST(Cancel, DiffWithTheStorage)
{
    sweep({}, [](World& world) {
        return errorOf(world.manager->diff(world.first, world.hookedStorage, {}, world.stopper.context()));
    });
}

TEST(Cancel, Verify)
{
    sweep({}, [](World& world) { return errorOf(world.manager->verify({}, world.stopper.context())); });
}

TEST(Cancel, Export)
{
    sweep({}, [](World& world) {
        return errorOf(world.manager->exportBundle({world.first}, "/out", world.stopper.context()));
    });
}

TEST(Cancel, Import)
{
    sweep({}, [](World& world) { return errorOf(world.other->importBundle("/bundle", world.stopper.context())); });
}

} // namespace tidemark::test
