// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/rowfetch.h"

#include "base/showntext.h"
#include "model/rowhash.h"
#include "snapshot/snapshotrows.h"

#include <fmt/format.h>

#include <set>

namespace tidemark {

Result<VectorBatch> fetchRows(const Repository& repository, const Manifest& manifest, const std::string& namespaceName,
                              const std::vector<DiffId>& ids, unsigned threads, const JobContext& context)
{
    if (ids.size() > kMaxFetchedRows)
        return fail(Errc::LimitExceeded,
                    fmt::format("{} rows were asked for; at most {} are given at once", ids.size(), kMaxFetchedRows));
    const ManifestNamespace* ns = manifest.find(namespaceName);
    if (ns == nullptr)
        return fail(Errc::NotFound,
                    fmt::format("snapshot {} has no namespace {}", manifest.metadata.id, shownName(namespaceName)));
    TM_TRY_ASSIGN(const auto index, RowIndex::load(repository.files(), repository.segments(), manifest, *ns,
                                                   repository.secret(), threads, context));
    std::set<std::uint32_t> wanted;
    for (const DiffId& id : ids) {
        if (id.type >= kIdTypeCount)
            return fail(Errc::InvalidArgument, fmt::format("{} is no type of an id", id.type));
        const std::uint32_t row =
            index->find(idHash(static_cast<IdType>(id.type), id.id, repository.secret()), RowIndex::kNone);
        if (row != RowIndex::kNone)
            wanted.insert(row);
    }
    VectorBatch found;
    found.dimension = ns->info.dimension.value_or(0);
    if (wanted.empty())
        return found;
    SnapshotRows rows(
        *index, repository.secret(), [&wanted](std::uint32_t row) { return wanted.contains(row); }, context);
    std::unique_ptr<SnapshotRows::Batch> batch;
    while (true) {
        TM_TRY_ASSIGN(batch, rows.next(std::move(batch)));
        if (!batch)
            return found;
        found.dimension = batch->rows.dimension;
        for (std::size_t row = 0; row < batch->rows.rows(); ++row)
            found.appendRow(batch->rows, row);
    }
}

} // namespace tidemark
