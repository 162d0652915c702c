// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweep/crashworld.h"

#include "io/faultfilesystem.h"
#include "support/enginefixture.h"

#include <algorithm>

namespace tidemark::test {

namespace {

constexpr std::int64_t kStart = 1'800'000'000'000;
constexpr std::int64_t kNineDays = std::int64_t{9} * 24 * 3600 * 1000;

/// A namespace whose segment takes several blocks: any of them may be lost alone.
void putWide(VectorStorage& storage, std::mt19937_64& random)
{
    constexpr std::uint32_t kDimension = 96;
    std::vector<Row> rows;
    for (int i = 0; i < 24; ++i) {
        Row row{"wide" + std::to_string(i), {}};
        for (std::uint32_t k = 0; k < kDimension; ++k)
            row.values.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(random())));
        rows.push_back(row);
    }
    put(storage, "wide", batchOf(kDimension, rows));
}

SnapshotMetadata create(SnapshotManager& manager, VectorStorage& storage, const CreateRequest& request = {})
{
    return must(manager.create(storage, request, {})).metadata;
}

} // namespace

CrashWorld::CrashWorld()
    : files(std::make_unique<MemoryFileSystem>())
    , clock(std::make_unique<ManualClock>(kStart))
    , names(std::make_unique<SeededRandom>(7))
    , storage(std::make_unique<MemoryStorage>("crash", *clock))
{
}

Label labelOf(const SnapshotMetadata& metadata)
{
    return {metadata.description, metadata.tags, metadata.pinned};
}

void copyStorage(VectorStorage& from, VectorStorage& to)
{
    const auto reader = must(from.openReader(1));
    const auto writer = must(to.openWriter());
    for (const NamespaceInfo& info : reader->namespaces()) {
        must(writer->createNamespace(info));
        const auto stream = must(reader->scan(info.name, {}));
        VectorBatch batch;
        while (must(stream->next(batch)))
            must(writer->upsert(info.name, batch));
    }
    must(writer->commit());
}

CrashWorld CrashWorld::empty()
{
    CrashWorld world;
    std::mt19937_64 random(5);
    putWide(*world.storage, random);
    must(world.files->createDirectory("/exports"));
    world.files->powerLoss([](std::size_t) { return true; });
    world.ledger.mayBeMissing = true;
    return world;
}

CrashWorld CrashWorld::withHistory()
{
    CrashWorld world;
    world.fillImports();
    std::mt19937_64 random(11);
    ModelStorage model("model", *world.clock);
    const auto edit = [&](int times) {
        for (int n = 0; n < times; ++n)
            model.change(random);
        world.storage = std::make_unique<MemoryStorage>("crash", *world.clock);
        copyStorage(model.storage(), *world.storage);
    };
    putWide(model.storage(), random);
    const auto manager = world.open(*world.files, SnapshotManager::OpenMode::CreateIfMissing);
    // A deletion whose undo window is over, so that a collection has something to purge.
    edit(6);
    must(manager->remove({create(*manager, *world.storage).id}));
    world.leaveOrphans(/*inTrash=*/true);
    world.clock->advance(kNineDays);
    for (int i = 0; i < 4; ++i) {
        edit(4);
        world.clock->advance(10);
        CreateRequest request;
        Content content = contentOf(*world.storage);
        if (i == 1) {
            // Nothing of it is needed by any other: what only the trash needs is needed as well.
            request.type = CreateRequest::Type::Full;
            request.namespaces = {"wide"};
            content = {{"wide", content.at("wide")}};
        }
        const SnapshotMetadata taken = create(*manager, *world.storage, request);
        world.know(taken, content);
        world.ids.push_back(taken.id);
    }
    must(manager->remove({world.ids[1]}));
    world.ledger.snapshots[world.ids[1]].places = kTrashed;
    world.know(must(manager->annotate(world.ids[2], {"labelled", std::vector<std::string>{"release"}, {}})),
               world.ledger.snapshots[world.ids[2]].content);
    edit(2);
    // What was acknowledged is durable: losing all that is pending must lose nothing of it.
    world.files->powerLoss([](std::size_t) { return false; });
    world.leaveOrphans(/*inTrash=*/false);
    world.files->powerLoss([](std::size_t) { return true; });
    world.clock->advance(10);
    return world;
}

/// Processes that died just before their commit, some of whose files a collection has moved to the trash since.
void CrashWorld::leaveOrphans(bool inTrash)
{
    FaultFileSystem dying(*files);
    const auto manager = open(dying, SnapshotManager::OpenMode::MustExist);
    CreateRequest full;
    full.type = CreateRequest::Type::Full;
    // The calls of a whole creation, seen on a copy, tell when the link of its manifest comes.
    {
        CrashWorld rehearsal = copy(3);
        FaultFileSystem watched(*rehearsal.files);
        const auto rehearsed = rehearsal.open(watched, SnapshotManager::OpenMode::MustExist);
        const std::uint64_t before = watched.calls();
        must(rehearsed->create(*rehearsal.storage, full, {}));
        const std::vector<std::string> log = watched.log();
        const auto link = std::find_if(log.begin() + static_cast<std::ptrdiff_t>(before), log.end(),
                                       [](const std::string& call) { return call.starts_with("link "); });
        const auto at = static_cast<std::uint64_t>(link - log.begin()) - before + 1;
        dying.arm({dying.calls() + at, Fault::kill(), false});
    }
    EXPECT_FALSE(manager->create(*storage, full, {}).has_value());
    if (inTrash)
        must(open(*files, SnapshotManager::OpenMode::MustExist)->collect({}, {}));
}

void CrashWorld::fillImports()
{
    std::mt19937_64 random(23);
    ModelStorage model("elsewhere", *clock);
    const auto manager = must(SnapshotManager::open({*files, *names, *clock}, "/elsewhere",
                                                    SnapshotManager::OpenMode::CreateIfMissing, oneThread()));
    std::vector<std::string> exported;
    for (int i = 0; i < 2; ++i) {
        for (int n = 0; n < 6; ++n)
            model.change(random);
        const SnapshotMetadata taken = create(*manager, model.storage());
        importable[taken.id] = model.model();
        exported.push_back(taken.id);
        clock->advance(10);
    }
    must(files->createDirectory("/imports"));
    must(manager->exportBundle(exported, kBundleToImport, {}));
    // Only the bundle stays.
    const std::string bundle = must(files->bytesOf(kBundleToImport));
    files = std::make_unique<MemoryFileSystem>();
    files->replaceBytes(kBundleToImport, bundle);
    must(files->createDirectory("/exports"));
    files->powerLoss([](std::size_t) { return true; });
}

CrashWorld CrashWorld::copy(std::uint64_t seed) const
{
    CrashWorld world;
    world.files = files->clone();
    world.clock->set(clock->unixMillis());
    world.names = std::make_unique<SeededRandom>(seed);
    copyStorage(*storage, *world.storage);
    world.ids = ids;
    world.importable = importable;
    world.ledger = ledger;
    return world;
}

std::unique_ptr<SnapshotManager> CrashWorld::open(FileSystem& on, SnapshotManager::OpenMode mode)
{
    auto opened = SnapshotManager::open({on, *names, *clock}, kCrashRepository, mode, oneThread());
    return opened ? std::move(*opened) : nullptr;
}

void CrashWorld::know(const SnapshotMetadata& metadata, const Content& content)
{
    ledger.snapshots[metadata.id] = {content, metadata.stateDigest, kListed, {labelOf(metadata)}};
}

} // namespace tidemark::test
