// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/recordloader.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

/// All namespaces together: interleaved lines of many namespaces must not gather a full batch each.
constexpr std::uint64_t kMaxPendingBytes = std::uint64_t{64} << 20;

tl::unexpected<Error> otherDimension(const std::string& name, std::uint32_t given, std::uint32_t wanted)
{
    return fail(Errc::Conflict,
                fmt::format("{} values, but the namespace \"{}\" has vectors of {}", given, name, wanted));
}

} // namespace

Result<RecordLoader> RecordLoader::open(const VectorStorage& storage, StorageWriter& writer)
{
    RecordLoader loader(storage, writer);
    // The view ends here, before the first change is staged.
    TM_TRY_ASSIGN(const auto view, writer.view());
    for (const NamespaceInfo& info : view->namespaces())
        loader.m_targets[info.name].dimension = info.dimension;
    return loader;
}

Result<void> RecordLoader::define(const NamespaceInfo& info)
{
    const auto known = m_targets.find(info.name);
    if (known == m_targets.end()) {
        TM_TRY(m_writer->createNamespace(info));
        m_targets[info.name].dimension = info.dimension;
        m_loaded[info.name].created = true;
        return {};
    }
    std::optional<std::uint32_t>& dimension = known->second.dimension;
    if (info.dimension && dimension && *info.dimension != *dimension)
        return otherDimension(info.name, *info.dimension, *dimension);
    if (info.dimension && !dimension)
        dimension = info.dimension;
    m_loaded[info.name]; // Named in the result, though nothing was done.
    return {};
}

const std::string& RecordLoader::nameHere(const std::string& given)
{
    const auto known = m_names.find(given);
    if (known != m_names.end())
        return known->second;
    return m_names[given] = m_targets.contains(given) ? given : m_storage->hostedName(given);
}

Result<void> RecordLoader::add(const Record& record)
{
    const std::string& name = nameHere(record.info.name);
    if (record.isDefinition || !m_targets.contains(name)) {
        NamespaceInfo info;
        if (record.isDefinition)
            info = record.info;
        else if (!record.row.isIrregular(0))
            info.dimension = record.row.dimension;
        info.name = name;
        TM_TRY(define(info));
    }
    if (record.isDefinition)
        return {};
    TM_TRY(addVector(name, record, m_targets[name]));
    if (m_pendingBytes >= kMaxPendingBytes)
        return finish();
    return {};
}

Result<void> RecordLoader::addVector(const std::string& name, const Record& record, Target& target)
{
    const VectorBatch* row = &record.row;
    VectorBatch padded;
    if (!row->isIrregular(0)) {
        if (target.dimension && *target.dimension != row->dimension)
            return otherDimension(name, row->dimension, *target.dimension);
        target.dimension = row->dimension;
    } else if (target.dimension.value_or(0) > 0) {
        // A row without a vector has zeros in its place, as many as its neighbours have values.
        padded = *row;
        padded.dimension = *target.dimension;
        padded.values.assign(padded.dimension, 0.0F);
        row = &padded;
    }
    if (target.pending.rows() > 0 && target.pending.dimension != row->dimension)
        TM_TRY(flush(name, target)); // Rows without a vector came before the dimension was known.
    target.pending.dimension = row->dimension;
    target.pending.appendRow(*row, 0);
    m_pendingBytes += row->contentBytes();
    ++m_loaded[name].vectors;
    if (target.pending.rows() >= kBatchRows || target.pending.contentBytes() >= kBatchBytes)
        return flush(name, target);
    return {};
}

Result<void> RecordLoader::flush(const std::string& name, Target& target)
{
    if (target.pending.rows() == 0)
        return {};
    const std::uint64_t bytes = target.pending.contentBytes();
    m_pendingBytes -= std::min(m_pendingBytes, bytes);
    Result<void> staged = m_writer->upsert(name, target.pending);
    target.pending = VectorBatch();
    return staged;
}

Result<void> RecordLoader::finish()
{
    for (auto& [name, target] : m_targets)
        TM_TRY(flush(name, target));
    return {};
}

} // namespace tidemark::cli
