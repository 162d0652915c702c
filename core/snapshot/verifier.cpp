// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/verifier.h"

#include "base/parallel.h"
#include "base/progressmeter.h"
#include "repository/annotation.h"
#include "repository/proof.h"
#include "repository/rowindex.h"
#include "snapshot/segmentcheck.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace tidemark {

namespace {

constexpr std::size_t kMaxIds = 10'000;
/// Of a segment, for one thread: some groups.
constexpr std::uint64_t kPartBytes = std::uint64_t{16} << 20;

bool isDamaged(const DamagedSnapshot& snapshot)
{
    return snapshot.manifestDamaged || !snapshot.namespaces.empty() || !snapshot.detail.empty();
}

/// Two manifests that disagree on a file's size or hash cannot both be right, so they are checked apart.
struct FileOrder {
    bool operator()(const FileRef& a, const FileRef& b) const
    {
        if (a.name != b.name)
            return a.name < b.name;
        return a.sizeBytes != b.sizeBytes ? a.sizeBytes < b.sizeBytes : a.footerHash < b.footerHash;
    }
};

std::string belowRepository(const Repository& repository, const std::string& path)
{
    const std::string directory = repository.directory() + "/";
    return path.starts_with(directory) ? path.substr(directory.size()) : path;
}

/// What of one namespace is lost, given the damage of its segments.
DamagedNamespace lossOf(const ManifestNamespace& ns, const std::vector<RowMask>& masks,
                        const std::map<FileRef, SegmentDamage, FileOrder>& damages)
{
    DamagedNamespace lost;
    lost.name = ns.info.name;
    for (std::size_t i = 0; i < ns.segments.size(); ++i) {
        const SegmentRef& segment = ns.segments[i];
        const auto it = damages.find(segment.file);
        if (it == damages.end() || it->second.detail.empty())
            continue;
        const SegmentDamage& damage = it->second;
        const RowMask live = damage.whole ? RowMask() : damage.badRows - masks[i];
        const std::uint64_t rows = damage.whole ? segment.liveRows() : live.cardinality();
        if (rows == 0)
            continue;
        lost.rows += rows;
        lost.files.push_back("segments/" + toHex(segment.file.name));
        for (const auto& [row, id] : damage.ids) {
            if (lost.ids.size() < kMaxIds && live.contains(row))
                lost.ids.push_back(id);
        }
    }
    return lost;
}

/// Of the damage of a snapshot's segments, what was found first.
std::string firstCause(const Manifest& manifest, const std::map<FileRef, SegmentDamage, FileOrder>& damages)
{
    for (const ManifestNamespace& ns : manifest.namespaces) {
        for (const SegmentRef& segment : ns.segments) {
            const auto it = damages.find(segment.file);
            if (it != damages.end() && !it->second.detail.empty())
                return it->second.detail;
        }
    }
    return "for no reason that is known";
}

} // namespace

struct Verifier::Work {
    VerifyReport report;
    std::vector<Manifest> manifests;
    std::map<std::string, std::string> annotations; ///< By snapshot: why its annotation cannot be read.
    std::map<FileRef, SegmentDamage, FileOrder> segments;
};

Result<VerifyReport> Verifier::verify(const VerifyRequest& request, const JobContext& context) const
{
    Work work;
    work.report.quick = request.quick;
    TM_TRY(readManifests(request, work));
    TM_TRY(checkSegments(request, work, context));
    for (const Manifest& manifest : work.manifests) {
        TM_TRY(context.checkStop());
        TM_TRY_ASSIGN(DamagedSnapshot damaged, judge(manifest, work, request.quick, context));
        if (isDamaged(damaged))
            work.report.damaged.push_back(std::move(damaged));
        else
            work.report.intact.push_back(manifest.metadata.id);
    }
    return std::move(work.report);
}

Result<void> Verifier::readManifests(const VerifyRequest& request, Work& work) const
{
    std::vector<std::string> ids = request.ids;
    if (ids.empty()) {
        TM_TRY_ASSIGN(const Listing listing, m_catalog.list(m_config.threadCount()));
        for (const SnapshotMetadata& metadata : listing.snapshots)
            ids.push_back(metadata.id);
        std::set<std::string> reported;
        for (const UnreadableSnapshot& unreadable : listing.unreadable) {
            // One that is listed all the same has an annotation that cannot be read: seen below.
            if (std::find(ids.begin(), ids.end(), unreadable.name) != ids.end())
                continue;
            if (reported.insert(unreadable.name).second)
                ++work.report.snapshotsChecked;
            work.report.damaged.push_back({unreadable.name, toString(unreadable.error), true, {}});
        }
    }
    for (const std::string& id : ids) {
        ++work.report.snapshotsChecked;
        auto manifest = m_catalog.read(id);
        if (manifest) {
            for (const ManifestNamespace& ns : manifest->namespaces) {
                for (const SegmentRef& segment : ns.segments)
                    work.segments.emplace(segment.file, SegmentDamage());
            }
            if (const auto annotation = readAnnotation(m_repository, id); !annotation)
                work.annotations.emplace(id, toString(annotation.error()));
            work.manifests.push_back(std::move(*manifest));
            continue;
        }
        if (manifest.error().code == Errc::NotFound && !request.ids.empty())
            return fail(std::move(manifest).error());
        if (manifest.error().code != Errc::NotFound) // else it was deleted meanwhile
            work.report.damaged.push_back({id, toString(manifest.error()), true, {}});
    }
    return {};
}

Result<void> Verifier::checkSegments(const VerifyRequest& request, Work& work, const JobContext& context) const
{
    // Parts of segments, so that no thread ends alone with a large one.
    struct Item {
        const FileRef* file = nullptr;
        SegmentPart part;
        SegmentDamage found;
    };
    std::vector<Item> items;
    std::uint64_t total = 0;
    for (const auto& [file, damage] : work.segments) {
        const std::size_t parts = request.quick ? 1 : static_cast<std::size_t>(file.sizeBytes / kPartBytes) + 1;
        for (std::size_t part = 0; part < parts; ++part)
            items.push_back({&file, {part, parts}, {}});
        total += file.sizeBytes;
    }
    ProgressMeter progress(context, Phase::Verifying, total);
    std::atomic<std::size_t> next = 0;
    const auto workThrough = [&](std::size_t) -> Result<void> {
        SegmentCheckRoom room;
        for (std::size_t i = next++; i < items.size(); i = next++) {
            TM_TRY(context.checkStop());
            const FileRef& file = *items[i].file;
            const SegmentPart& part = items[i].part;
            TM_TRY_ASSIGN(items[i].found, checkSegment(m_repository, file, part, request.quick, room, context));
            progress.add(file.sizeBytes * (part.part + 1) / part.parts - file.sizeBytes * part.part / part.parts,
                         toHex(file.name));
        }
        return {};
    };
    // Twice the threads: while some wait for the device, the others have work.
    const unsigned threads = m_config.threadCount() == 1 ? 1 : m_config.threadCount() * 2;
    const std::size_t workers = std::min<std::size_t>(items.size(), threads);
    if (Result<void> checked = parallelFor(workers, threads, workThrough); !checked)
        return checked;
    for (Item& item : items)
        addDamage(work.segments.find(*item.file)->second, std::move(item.found));
    work.report.segmentsChecked = work.segments.size();
    for (const auto& [file, damage] : work.segments) {
        work.report.vectorsChecked += damage.rowsChecked;
        work.report.bytesChecked += request.quick ? 0 : file.sizeBytes;
    }
    return {};
}

Result<DamagedSnapshot> Verifier::judge(const Manifest& manifest, const Work& work, bool quick,
                                        const JobContext& context) const
{
    DamagedSnapshot damaged;
    damaged.id = manifest.metadata.id;
    // The vectors may be as they were; what was written about them is lost.
    if (const auto annotation = work.annotations.find(damaged.id); annotation != work.annotations.end())
        damaged.detail = annotation->second;
    for (const ManifestNamespace& ns : manifest.namespaces) {
        const auto masks = readMasks(m_repository.files(), m_repository.segments(), manifest, ns);
        DamagedNamespace lost;
        if (masks) {
            lost = lossOf(ns, *masks, work.segments);
        } else {
            // Without the masks nobody knows which rows were deleted, so none of the namespace can be believed.
            lost.name = ns.info.name;
            lost.rows = ns.rows();
            lost.files.push_back(belowRepository(m_repository, masks.error().path));
            damaged.detail = toString(masks.error());
        }
        if (lost.rows != 0)
            damaged.namespaces.push_back(std::move(lost));
    }
    if (!damaged.namespaces.empty()) {
        if (damaged.detail.empty())
            damaged.detail = "data files are damaged or missing: " + firstCause(manifest, work.segments);
        return damaged;
    }
    if (quick)
        return damaged;
    // Every frame is well: what is left is whether they add up to what the storage had.
    if (Result<void> proved = proveManifest(m_repository, manifest, m_config.threadCount(), context); !proved) {
        if (proved.error().code == Errc::Cancelled)
            return fail(std::move(proved).error());
        damaged.detail = toString(proved.error());
    }
    return damaged;
}

} // namespace tidemark
