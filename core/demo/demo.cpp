// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demo.h"

#include "demo/demodata.h"
#include "snapshot/snapshotmanager.h"
#include "storage/openstorage.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;
/// What play() waits altogether, and some hours, so that the last snapshot is of yesterday.
constexpr std::int64_t kHistoryMs = 48 * kDayMs;

/// Plays the history: an admin who edits the storage and takes snapshots of it.
class DemoHistory {
public:
    DemoHistory(SnapshotManager& manager, VectorStorage& storage, ManualClock& clock,
                std::map<std::uint64_t, DemoNamespaces> edits, const JobContext& context)
        : m_manager(manager)
        , m_storage(storage)
        , m_clock(clock)
        , m_edits(std::move(edits))
        , m_context(context)
    {
    }

    Result<void> load(const DemoNamespaces& namespaces)
    {
        TM_TRY_ASSIGN(const auto writer, m_storage.openWriter());
        for (const auto& [name, batch] : namespaces) {
            NamespaceInfo info;
            info.name = name;
            info.dimension = batch.dimension;
            TM_TRY(writer->createNamespace(info));
            TM_TRY(writer->upsert(name, batch));
        }
        return writer->commit();
    }

    Result<void> edit(std::uint64_t revision)
    {
        TM_TRY_ASSIGN(const auto writer, m_storage.openWriter());
        for (const auto& [name, batch] : m_edits[revision])
            TM_TRY(writer->upsert(name, batch));
        return writer->commit();
    }

    Result<void> remove(const std::string& name, std::initializer_list<const char*> ids)
    {
        TM_TRY_ASSIGN(const auto writer, m_storage.openWriter());
        BytesColumn column;
        for (const char* id : ids)
            column.append(id);
        TM_TRY_ASSIGN(const std::uint64_t removed, writer->remove(name, column, {}));
        if (removed != ids.size())
            return fail(Errc::Internal, "the demo has lost a text");
        return writer->commit();
    }

    Result<std::string> snapshot(const std::string& description, std::vector<std::string> tags = {}, bool pin = false)
    {
        CreateRequest request;
        request.description = description;
        request.tags = std::move(tags);
        request.pin = pin;
        TM_TRY_ASSIGN(const CreateResult created, m_manager.create(m_storage, request, m_context));
        ++m_snapshots;
        return created.metadata.id;
    }

    Result<void> restore(const std::string& id)
    {
        TM_TRY_ASSIGN(const RestoreResult result, m_manager.restore(id, m_storage, {}, m_context));
        m_snapshots += result.safetySnapshotId ? 1 : 0;
        return {};
    }

    Result<void> verify(const std::string& id)
    {
        const auto report = m_manager.verify({{id}, false}, m_context);
        return report ? Result<void>() : Result<void>(fail(report.error()));
    }

    void wait(std::int64_t millis) { m_clock.advance(millis); }
    std::uint64_t snapshots() const { return m_snapshots; }

private:
    SnapshotManager& m_manager;
    VectorStorage& m_storage;
    ManualClock& m_clock;
    std::map<std::uint64_t, DemoNamespaces> m_edits;
    JobContext m_context;
    std::uint64_t m_snapshots = 0;
};

Result<void> play(DemoHistory& history, const DemoNamespaces& vectors)
{
    TM_TRY(history.load(vectors));
    TM_TRY_ASSIGN(const std::string first, history.snapshot("First import", {"baseline"}, true));
    TM_TRY(history.verify(first));
    const char* const descriptions[] = {"",
                                        "Emoji say what people mean",
                                        "Elements: mass and phase",
                                        "Cities: local names",
                                        "Status codes met in the field",
                                        "Cities without a zone"};
    std::string beforeExperiment;
    for (std::uint64_t revision = 1; revision <= 5; ++revision) {
        history.wait(4 * kDayMs + static_cast<std::int64_t>(revision) * kHourMs);
        TM_TRY(history.edit(revision));
        TM_TRY_ASSIGN(beforeExperiment, history.snapshot(descriptions[revision]));
    }
    history.wait(2 * kDayMs);
    TM_TRY(history.edit(6));
    TM_TRY(history.remove("http_status", {"305"}));
    TM_TRY_ASSIGN(const std::string main, history.snapshot("Before the model experiment", {"release"}, true));
    TM_TRY(history.verify(main));

    // The branch: an older state comes back, is worked on for a week, and is left again.
    history.wait(1 * kDayMs);
    TM_TRY(history.restore(beforeExperiment));
    history.wait(2 * kDayMs + 5 * kHourMs);
    TM_TRY(history.edit(7));
    TM_TRY_ASSIGN(const std::string experiment, history.snapshot("Experiment: newer emoji", {"experiment"}));
    TM_TRY(history.verify(experiment));
    history.wait(3 * kDayMs + kHourMs);
    TM_TRY(history.edit(8));
    TM_TRY_ASSIGN(const std::string second, history.snapshot("Experiment: longer city texts", {"experiment"}));
    TM_TRY(history.verify(second));
    history.wait(1 * kDayMs);
    TM_TRY(history.restore(main));

    for (std::uint64_t revision = 9; revision <= 11; ++revision) {
        history.wait(6 * kDayMs - static_cast<std::int64_t>(revision) * kHourMs);
        TM_TRY(history.edit(revision));
        if (revision == 10)
            TM_TRY(history.remove("emoji", {"U+1F32D", "U+1F32E", "U+1F32F"}));
        TM_TRY_ASSIGN(const std::string id, history.snapshot(revision == 10 ? "Country names corrected" : "Weekly"));
        TM_TRY(history.verify(id));
    }
    // What has changed since: the current state is not the last snapshot.
    history.wait(7 * kHourMs);
    TM_TRY(history.edit(12));
    return history.remove("cities", {"Antarctica/Troll"});
}

} // namespace

Result<DemoResult> createDemo(FileSystem& files, const std::string& directory, const JobContext& context)
{
    DemoResult result;
    const std::string database = directory + "/demo.sqlite";
    result.storageUri = "sqlite:" + database;
    result.repositoryDirectory = directory + "/repository";
    TM_TRY_ASSIGN(const DemoNamespaces vectors, readDemoVectors());
    TM_TRY_ASSIGN(auto edits, readDemoEdits());
    SystemRandom random;
    ManualClock clock(SystemClock().unixMillis() - kHistoryMs);

    if (Result<void> made = files.createDirectory(directory); !made && made.error().code != Errc::NotFound)
        return fail(std::move(made).error());
    for (const std::string& path : {database, result.repositoryDirectory}) {
        if (files.status(path))
            return fail(Errc::AlreadyExists, "the demo would overwrite what is there", path);
    }
    TM_TRY_ASSIGN(const auto manager,
                  SnapshotManager::open({files, random, clock}, result.repositoryDirectory,
                                        SnapshotManager::OpenMode::CreateIfMissing, SnapshotConfig()));
    StorageOpener opener;
    TM_TRY_ASSIGN(const auto storage, opener.open(result.storageUri, {true, false}));
    DemoHistory history(*manager, *storage, clock, std::move(edits), context);
    TM_TRY(play(history, vectors));
    result.snapshots = history.snapshots();
    TM_TRY_ASSIGN(const auto reader, storage->openReader(1));
    for (const NamespaceInfo& info : reader->namespaces())
        result.vectors += info.count.value_or(0);
    return result;
}

} // namespace tidemark
