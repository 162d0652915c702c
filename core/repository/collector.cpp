// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/collector.h"

#include "repository/collectplan.h"

namespace tidemark {

namespace {

/// Takes the steps of a plan. Between two steps whose order matters stands the barrier that makes the first durable;
/// inside a step any subset may survive a crash.
class Collection {
public:
    Collection(const Repository& repository, const CollectPlan& plan, bool emptyTrash)
        : m_repository(repository)
        , m_files(repository.files())
        , m_plan(plan)
        , m_emptyTrash(emptyTrash)
    {
    }

    Result<CollectResult> run()
    {
        TM_TRY(settle());
        TM_TRY(returnNeeded());
        // Manifests before what they list: no moment has a manifest without its files.
        TM_TRY(purge(m_plan.doubled, nullptr));
        TM_TRY(purge(m_plan.oldManifests, &m_result.snapshotsPurged));
        TM_TRY(m_emptyTrash ? removeUnreferenced() : trashUnreferenced());
        TM_TRY(purge(m_plan.oldFiles, &m_result.filesPurged));
        TM_TRY(removeAll(m_repository.annotations(), m_plan.annotations, nullptr));
        TM_TRY(removeAll(m_repository.temporary(), m_plan.temporary, &m_result.temporaryRemoved));
        TM_TRY(removeAll(m_repository.restores(), m_plan.journal, nullptr));
        m_result.bytesInTrash += m_plan.bytesKeptInTrash;
        return m_result;
    }

private:
    /// What the plan saw may be younger than the last barrier: a deletion or its undoing whose process died before it
    /// synced. Acting on it is safe once a power loss can no longer take it back.
    Result<void> settle()
    {
        TM_TRY(m_files.syncDirectory(m_repository.snapshots()));
        TM_TRY(m_files.syncDirectory(m_repository.trash()));
        return m_files.syncDirectory(m_repository.segments());
    }

    Result<void> returnNeeded()
    {
        if (m_plan.returned.empty())
            return {};
        for (const CollectPlan::Return& file : m_plan.returned)
            TM_TRY(
                m_files.link(m_repository.trash() + "/" + file.trashName, m_repository.segments() + "/" + file.name));
        TM_TRY(m_files.syncDirectory(m_repository.segments()));
        for (const CollectPlan::Return& file : m_plan.returned)
            TM_TRY(m_files.remove(m_repository.trash() + "/" + file.trashName));
        return m_files.syncDirectory(m_repository.trash());
    }

    Result<std::uint64_t> sizeOf(const std::string& path)
    {
        TM_TRY_ASSIGN(const FileStatus status, m_files.status(path));
        return status.size;
    }

    /// At every moment at least one of the two names of a file is durable.
    Result<void> trashUnreferenced()
    {
        if (m_plan.unreferenced.empty())
            return {};
        const std::int64_t now = m_repository.environment().clock.unixMillis();
        for (const std::string& name : m_plan.unreferenced) {
            const std::string from = m_repository.segments() + "/" + name;
            TM_TRY_ASSIGN(const std::uint64_t size, sizeOf(from));
            // The name is taken if a collection died between the two steps at this very millisecond: the same file.
            const Result<void> linked = m_files.link(from, m_repository.trash() + "/" + trashNameOf(name, now));
            if (!linked && linked.error().code != Errc::AlreadyExists)
                return fail(linked.error());
            m_result.bytesInTrash += size;
            ++m_result.segmentsTrashed;
        }
        TM_TRY(m_files.syncDirectory(m_repository.trash()));
        return removeAll(m_repository.segments(), m_plan.unreferenced, nullptr, /*freed=*/false);
    }

    Result<void> removeUnreferenced()
    {
        return removeAll(m_repository.segments(), m_plan.unreferenced, &m_result.filesPurged);
    }

    Result<void> purge(const std::vector<std::string>& names, std::uint64_t* counter)
    {
        // Without a counter it is a second name: nothing is freed.
        return removeAll(m_repository.trash(), names, counter, counter != nullptr);
    }

    Result<void> removeAll(const std::string& directory, const std::vector<std::string>& names, std::uint64_t* counter,
                           bool freed = true)
    {
        if (names.empty())
            return {};
        for (const std::string& name : names) {
            const std::string path = directory + "/" + name;
            TM_TRY_ASSIGN(const std::uint64_t size, sizeOf(path));
            TM_TRY(m_files.remove(path));
            if (freed)
                m_result.bytesFreed += size;
            if (counter != nullptr)
                ++*counter;
        }
        return m_files.syncDirectory(directory);
    }

    const Repository& m_repository;
    FileSystem& m_files;
    const CollectPlan& m_plan;
    bool m_emptyTrash;
    CollectResult m_result;
};

} // namespace

Result<CollectResult> collectGarbage(const Repository& repository, const CollectRequest& request,
                                     const JobContext& context)
{
    TM_TRY_ASSIGN(const auto held, repository.lock(LockMode::Exclusive));
    TM_TRY_ASSIGN(const CollectPlan plan, planCollection(repository, request, context));
    TM_TRY(context.checkStop());
    context.report({Phase::Committing, 0, 0, {}});
    auto result = Collection(repository, plan, request.emptyTrash).run();
    if (!result)
        result.error().consequence = Consequence::PartlyDone;
    return result;
}

} // namespace tidemark
