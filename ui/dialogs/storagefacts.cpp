// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/storagefacts.h"

#include <algorithm>

namespace tidemark::ui {

std::optional<std::uint64_t> freeBytesNear(const Engine& engine, const std::string& path)
{
    std::string at = path;
    for (;;) {
        if (const auto bytes = engine.environment.files.freeBytes(at.empty() ? std::string(".") : at))
            return *bytes;
        const std::size_t slash = at.rfind('/');
        if (at.empty() || at == "/")
            return std::nullopt;
        at = slash == std::string::npos ? std::string() : at.substr(0, std::max<std::size_t>(slash, 1));
    }
}

Result<StorageFacts> readStorageFacts(const Engine& engine, const JobContext& context)
{
    StorageFacts facts;
    facts.freeBytes = freeBytesNear(engine, engine.repository);
    TM_TRY(context.checkStop());
    TM_TRY_ASSIGN(const auto storage, engine.storage(context));
    TM_TRY_ASSIGN(const auto reader, storage->openReader(1));
    facts.namespaces = reader->namespaces();
    facts.skipped = reader->skipped();
    return facts;
}

namespace {

const NamespaceSummary* summaryOf(const SnapshotDetails* base, const std::string& name)
{
    if (base == nullptr)
        return nullptr;
    for (const NamespaceSummary& summary : base->namespaces) {
        if (summary.info.name == name && summary.rows != 0)
            return &summary;
    }
    return nullptr;
}

const NamespaceDiff* changesOf(const DiffResult* changes, const std::string& name)
{
    if (changes == nullptr)
        return nullptr;
    for (const NamespaceDiff& diff : changes->namespaces) {
        if (diff.name == name)
            return &diff;
    }
    return nullptr;
}

} // namespace

CreateEstimate estimateCreate(const StorageFacts& facts, const std::vector<std::string>& chosen, bool full,
                              const SnapshotDetails* base, const DiffResult* changes)
{
    CreateEstimate estimate;
    std::uint64_t written = 0;
    bool writtenKnown = full || changes != nullptr;
    for (const NamespaceInfo& info : facts.namespaces) {
        if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), info.name) == chosen.end())
            continue;
        const NamespaceSummary* known = summaryOf(base, info.name);
        if (!info.count)
            estimate.countsKnown = false;
        const std::uint64_t rows = info.count.value_or(known == nullptr ? 0 : known->rows);
        const double rowBytes = known == nullptr
                                    ? 4.0 * info.dimension.value_or(0)
                                    : static_cast<double>(known->logicalBytes) / static_cast<double>(known->rows);
        estimate.metadataUnknown = estimate.metadataUnknown || (known == nullptr && rows != 0);
        const auto bytesOf = [rowBytes](std::uint64_t count) {
            return static_cast<std::uint64_t>(rowBytes * static_cast<double>(count));
        };
        estimate.vectors += rows;
        estimate.readBytes += bytesOf(rows);
        if (full)
            written += bytesOf(rows);
        else if (const NamespaceDiff* diff = changesOf(changes, info.name))
            written += bytesOf(diff->counts.added + diff->counts.changed);
        else
            writtenKnown = false;
    }
    // Without the metadata's size nothing is an upper bound.
    if (writtenKnown && estimate.countsKnown && !estimate.metadataUnknown)
        estimate.mostWritten = written;
    return estimate;
}

} // namespace tidemark::ui
