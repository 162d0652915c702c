// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/differ.h"

#include "base/showntext.h"
#include "snapshot/namespacediff.h"
#include "snapshot/rounding.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

namespace tidemark {

namespace {

bool sameDefinition(const NamespaceInfo& a, const NamespaceInfo& b)
{
    return a.dimension == b.dimension && a.metric == b.metric && a.vectors == b.vectors && a.engine == b.engine &&
           a.config == b.config;
}

/// The names to compare: the chosen ones, each of which must be on one side at least, or all.
Result<std::set<std::string>> namesOf(const std::set<std::string>& first, const std::set<std::string>& second,
                                      const DiffRequest& request)
{
    std::set<std::string> all = first;
    all.insert(second.begin(), second.end());
    if (request.namespaces.empty())
        return all;
    for (const std::string& name : request.namespaces) {
        if (!all.contains(name))
            return fail(Errc::NotFound, fmt::format("neither side has a namespace {}", shownName(name)));
    }
    return std::set<std::string>(request.namespaces.begin(), request.namespaces.end());
}

std::set<std::string> namesOf(const Manifest& manifest)
{
    std::set<std::string> names;
    for (const ManifestNamespace& ns : manifest.namespaces)
        names.insert(ns.info.name);
    return names;
}

void addTotals(DiffResult& result)
{
    for (const NamespaceDiff& ns : result.namespaces) {
        result.total.added += ns.counts.added;
        result.total.changed += ns.counts.changed;
        result.total.removed += ns.counts.removed;
        result.total.unchanged += ns.counts.unchanged;
        result.changedValues += ns.changedValues;
        result.changedMetadata += ns.changedMetadata;
    }
}

} // namespace

Result<DiffResult> Differ::snapshots(const Manifest& first, const Manifest& second, const DiffRequest& request,
                                     const JobContext& context) const
{
    const unsigned threads = m_config.threadCount();
    DiffResult result;
    result.first = first.metadata.id;
    result.second = second.metadata.id;
    TM_TRY_ASSIGN(const std::set<std::string> names, namesOf(namesOf(first), namesOf(second), request));
    ProgressMeter progress(context, Phase::Comparing, names.size());
    for (const std::string& name : names) {
        TM_TRY(context.checkStop());
        const ManifestNamespace* a = first.find(name);
        const ManifestNamespace* b = second.find(name);
        // A side that does not have it compares as an empty namespace.
        const ManifestNamespace none;
        TM_TRY_ASSIGN(const auto indexA,
                      RowIndex::load(m_repository.files(), m_repository.segments(), first, a != nullptr ? *a : none,
                                     m_repository.secret(), threads, context));
        TM_TRY_ASSIGN(const auto indexB,
                      RowIndex::load(m_repository.files(), m_repository.segments(), second, b != nullptr ? *b : none,
                                     m_repository.secret(), threads, context));
        RowComparer comparer(*indexA);
        const NamespaceDiffJob job{m_repository, comparer, request, context};
        TM_TRY_ASSIGN(SecondSide side, compareSnapshot(job, *indexB));
        TM_TRY_ASSIGN(NamespaceDiff diff, finishNamespaceDiff(job, std::move(side)));
        diff.name = name;
        diff.inFirst = a != nullptr;
        diff.inSecond = b != nullptr;
        diff.definitionChanged = a != nullptr && b != nullptr && !sameDefinition(a->info, b->info);
        result.namespaces.push_back(std::move(diff));
        progress.add(1, name);
    }
    addTotals(result);
    return result;
}

Result<DiffResult> Differ::storage(const Manifest& first, VectorStorage& second, const DiffRequest& request,
                                   const JobContext& context) const
{
    const unsigned threads = m_config.threadCount();
    TM_TRY_ASSIGN(const auto reader, second.openReader(threads));
    DiffResult result;
    result.first = first.metadata.id;
    result.second = second.uri();
    std::set<std::string> present;
    std::uint64_t total = 0;
    for (const NamespaceInfo& info : reader->namespaces()) {
        // A snapshot of chosen namespaces says nothing of the others.
        if (first.metadata.wholeStorage || first.find(info.name) != nullptr)
            present.insert(info.name);
        total += info.count.value_or(0);
    }
    TM_TRY_ASSIGN(const std::set<std::string> names, namesOf(namesOf(first), present, request));
    ProgressMeter progress(context, Phase::Comparing, total);
    const ScanOptions options{m_repository.secret(), first.withMetadata, threads};
    for (const std::string& name : names) {
        const ManifestNamespace* a = first.find(name);
        const NamespaceInfo* info = reader->find(name);
        const ManifestNamespace none;
        TM_TRY_ASSIGN(const auto index,
                      RowIndex::load(m_repository.files(), m_repository.segments(), first, a != nullptr ? *a : none,
                                     m_repository.secret(), threads, context));
        RowComparer comparer(*index);
        const NamespaceDiffJob job{m_repository, comparer, request, context};
        SecondSide side;
        if (info != nullptr) {
            TM_TRY_ASSIGN(side, compareStorage(job, *reader, *info, options, progress));
        }
        std::uint64_t rounded = 0;
        if (info != nullptr && side.counts.changed != 0 && roundsValues(second.capabilities(), *info)) {
            TM_TRY_ASSIGN(rounded, keepRounded(job, *reader, *info, side));
        }
        TM_TRY_ASSIGN(NamespaceDiff diff, finishNamespaceDiff(job, std::move(side)));
        diff.rounded = rounded;
        diff.name = name;
        diff.inFirst = a != nullptr;
        diff.inSecond = info != nullptr;
        diff.definitionChanged = a != nullptr && info != nullptr && !sameDefinition(a->info, *info);
        result.namespaces.push_back(std::move(diff));
    }
    addTotals(result);
    return result;
}

} // namespace tidemark
