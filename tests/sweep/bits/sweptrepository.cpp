// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweptrepository.h"

#include "repository/catalog.h"
#include "repository/restorejournal.h"
#include "repository/rowindex.h"

#include <algorithm>

namespace tidemark::test {

namespace {

constexpr std::uint32_t kDimension = 2;
constexpr std::int64_t kMoreThanAWeek = std::int64_t{8} * 24 * 60 * 60 * 1000;

std::string fileNameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string idOf(int number)
{
    return "id" + std::to_string(number);
}

} // namespace

const char* nameOf(SweptKind kind)
{
    switch (kind) {
    case SweptKind::Identity: return "REPOSITORY";
    case SweptKind::Manifest: return "manifest";
    case SweptKind::Segment: return "segment";
    case SweptKind::Masks: return "masks";
    case SweptKind::Annotation: return "annotation";
    case SweptKind::Base: return "base";
    case SweptKind::Hint: return "sequence hint";
    case SweptKind::RestoreNote: return "note of a restore";
    case SweptKind::TrashedManifest: return "trashed manifest";
    case SweptKind::TrashedData: return "trashed data";
    case SweptKind::Lock: return "lock";
    }
    return "";
}

SweptRepository::SweptRepository() : m_source("source", m_engine.clock)
{
    build();
    look();
}

void SweptRepository::putRows(const std::string& name, int begin, int end, float value)
{
    std::vector<Row> rows;
    for (int i = begin; i < end; ++i) {
        Row row{idOf(i), {value, static_cast<float>(i)}};
        if (i % 3 != 0)
            row.metadata = "{\"n\":" + std::to_string(i) + "}";
        if (i % 4 == 1)
            row.ttl = i;
        rows.push_back(row);
    }
    put(m_source, name, batchOf(kDimension, rows));
}

void SweptRepository::build()
{
    putRows("docs", 0, 16, 1);
    putRows("other", 0, 3, 1);
    put(m_source, "void", batchOf(kDimension, {}));

    // A snapshot that was deleted so long ago that its data has come to the trash.
    must(m_engine.manager->remove({m_engine.createFull(m_source).id}));
    m_engine.clock.advance(kMoreThanAWeek);
    must(m_engine.manager->collect({}, {}));

    const std::string first = m_engine.createFull(m_source).id;
    // One row of the first group is changed, and the third group goes as a whole.
    putRows("docs", 1, 2, 2);
    removeIds(m_source, "docs", {idOf(8), idOf(9), idOf(10), idOf(11)});
    const std::string second = m_engine.create(m_source).id;
    m_engine.createFull(m_source);
    putRows("other", 1, 2, 3);
    dropNamespace(m_source, "void");
    m_engine.create(m_source);
    AnnotationEdit edit;
    edit.description = "what people wrote";
    edit.tags = {"kept"};
    edit.pinned = true;
    must(m_engine.manager->annotate(first, edit));
    edit.pinned = false;
    must(m_engine.manager->annotate(second, edit));

    putRows("docs", 20, 22, 4);
    m_trashedId = m_engine.create(m_source).id;
    for (const std::string& id : m_engine.listedIds()) {
        if (id != m_trashedId)
            m_contents[id] = m_engine.contentAfterRestore(id);
    }
    m_trashedContent = m_engine.contentAfterRestore(m_trashedId);
    must(m_engine.manager->remove({m_trashedId}));
    // A restore that died on the way.
    InterruptedRestore restore;
    restore.snapshotId = second;
    restore.storage = "source";
    restore.storageIdentity = m_source.identity();
    restore.touched = {"docs"};
    must(RestoreJournal::begin(m_engine.manager->repository(), restore)).reset();
    m_base = m_trashedId;
    must(Catalog(m_engine.manager->repository()).raiseSequence(40));
}

SweptKind SweptRepository::kindOf(const std::string& path) const
{
    const std::string name = fileNameOf(path);
    const auto isIn = [&](const char* directory) { return path.starts_with(std::string("/repo/") + directory + "/"); };
    if (isIn("snapshots"))
        return SweptKind::Manifest;
    if (isIn("segments"))
        return m_maskUses.contains(path) ? SweptKind::Masks : SweptKind::Segment;
    if (isIn("annotations"))
        return SweptKind::Annotation;
    if (isIn("bases"))
        return name == "sequence.json" ? SweptKind::Hint : SweptKind::Base;
    if (isIn("restores") && name.ends_with(".json"))
        return SweptKind::RestoreNote;
    if (isIn("trash"))
        return name.ends_with(".jsonl") ? SweptKind::TrashedManifest : SweptKind::TrashedData;
    return name == "REPOSITORY" ? SweptKind::Identity : SweptKind::Lock;
}

void SweptRepository::look()
{
    const Repository& repository = m_engine.manager->repository();
    const Catalog catalog(repository);
    for (const auto& [id, content] : m_contents) {
        const Manifest manifest = must(catalog.read(id));
        const auto pathOf = [&](const FileRef& ref) { return repository.segments() + "/" + toHex(ref.name); };
        for (const FileRef& ref : manifest.maskFiles)
            m_maskUses[pathOf(ref)].insert(id);
        for (const ManifestNamespace& ns : manifest.namespaces) {
            const auto masks = must(readMasks(repository.files(), repository.segments(), manifest, ns));
            for (std::size_t i = 0; i < ns.segments.size(); ++i) {
                const SegmentRef& segment = ns.segments[i];
                const std::string maskFile =
                    segment.mask ? pathOf(manifest.maskFiles.at(segment.mask->file)) : std::string();
                m_uses[pathOf(segment.file)].push_back({id, ns.info.name, ns.rows(), maskFile, masks[i]});
                const auto reader = must(SegmentReader::open(repository.files(), repository.segments(), segment.file));
                Segment& known = m_segments[reader->path()];
                known = {};
                FrameDecoder decoder;
                for (std::size_t g = 0; g < reader->layout().groups.size(); ++g) {
                    const RowGroup& group = reader->layout().groups[g];
                    for (const ColumnChunk& chunk : group.chunks)
                        known.stretches.push_back({chunk.offset, chunk.offset + chunk.storedBytes(),
                                                   reader->layout().columns[chunk.column].role,
                                                   static_cast<std::uint32_t>(group.firstRow), group.rows});
                    const GroupIdentities identities = must(reader->readIdentities(decoder, g));
                    for (std::uint32_t row = 0; row < group.rows; ++row)
                        known.ids.emplace_back(identities.ids[row]);
                }
            }
        }
    }
    for (const std::string& path : m_engine.files.allFiles())
        m_files.push_back({path, kindOf(path), must(m_engine.files.bytesOf(path))});
}

Losses SweptRepository::lossAt(const File& file, std::size_t offset) const
{
    const auto segment = m_segments.find(file.path);
    if (segment == m_segments.end())
        return lossOf(file);
    const auto& stretches = segment->second.stretches;
    const auto stretch = std::find_if(stretches.begin(), stretches.end(),
                                      [&](const Stretch& s) { return offset >= s.begin && offset < s.end; });
    if (stretch == stretches.end())
        return lossOf(file); // header, footer or trailer
    Losses losses;
    for (const Use& use : m_uses.at(file.path)) {
        NamespaceLoss loss;
        for (std::uint32_t row = stretch->firstRow; row < stretch->firstRow + stretch->rows; ++row) {
            if (use.masked.contains(row))
                continue;
            ++loss.rows;
            if (stretch->role != ColumnRole::Ids && stretch->role != ColumnRole::IdTypes)
                loss.ids.insert(segment->second.ids[row]);
        }
        if (loss.rows == 0)
            continue; // Nothing of this snapshot is in the row group.
        loss.files = {"segments/" + fileNameOf(file.path)};
        losses[use.snapshot].namespaces[use.namespaceName] = loss;
    }
    return losses;
}

Losses SweptRepository::lossOf(const File& file) const
{
    Losses losses;
    const std::string stem = fileNameOf(file.path).substr(0, fileNameOf(file.path).find('.'));
    if (file.kind == SweptKind::Manifest)
        losses[stem].manifest = true;
    if (file.kind == SweptKind::Annotation && m_contents.contains(stem))
        losses[stem] = {};
    for (const auto& [path, uses] : m_uses) {
        for (const Use& use : uses) {
            if (path != file.path && use.maskFile != file.path)
                continue;
            NamespaceLoss& loss = losses[use.snapshot].namespaces[use.namespaceName];
            // Without its masks nobody knows which rows of a namespace were deleted.
            const std::uint64_t all = m_segments.at(path).ids.size();
            loss.rows = use.maskFile == file.path ? use.namespaceRows : loss.rows + all - use.masked.cardinality();
            loss.files = {"segments/" + fileNameOf(file.path)};
        }
    }
    return losses;
}

} // namespace tidemark::test
