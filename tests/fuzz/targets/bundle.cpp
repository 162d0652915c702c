// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A bundle from a stranger: what is imported verifies, and what is refused leaves the repository as it was.
#include "repository/bundle.h"
#include "io/memoryfilesystem.h"
#include "repository/bundleformat.h"
#include "repository/catalog.h"
#include "repository/filecheck.h"
#include "repository/proof.h"

#include "../framefilebytes.h"
#include "../fuzztarget.h"
#include "../sealedlines.h"
#include "../tinyfiles.h"

#include <algorithm>
#include <cstring>

namespace tidemark::fuzz {
namespace {

/// All of a repository but its lock.
std::vector<std::string> filesOf(const MemoryFileSystem& files)
{
    std::vector<std::string> paths = files.allFiles();
    std::erase_if(paths, [](const std::string& path) { return path.ends_with("/lock") || !path.starts_with("/r/"); });
    return paths;
}

bool isWhole(const Repository& repository)
{
    const Catalog catalog(repository);
    const auto listing = catalog.list(1);
    if (!listing || !listing->unreadable.empty())
        return false;
    for (const SnapshotMetadata& metadata : listing->snapshots) {
        const auto manifest = catalog.read(metadata.id);
        if (!manifest || !proveManifest(repository, *manifest, 1, {}))
            return false;
        for (const ManifestNamespace& ns : manifest->namespaces) {
            for (const SegmentRef& segment : ns.segments) {
                if (!checkDataFile(repository.files(), repository.segments(), segment.file, FrameFileKind::Segment, {}))
                    return false;
            }
        }
    }
    return true;
}

void run(std::string_view input)
{
    MemoryFileSystem files;
    SeededRandom random(1);
    const ManualClock clock(1'900'000'000'000);
    files.replaceBytes("/bundle", std::string(input));
    const auto inspected = inspectBundle(files, "/bundle", {});
    const auto repository = Repository::openOrCreate({files, random, clock}, "/r");
    FUZZ_HOLDS(repository.has_value());
    const std::vector<std::string> before = filesOf(files);
    const auto imported = readBundle(**repository, "/bundle", true, {});
    if (!imported) {
        FUZZ_HOLDS(isRefusal(imported.error()));
        FUZZ_HOLDS(imported.error().consequence == Consequence::NothingChanged && filesOf(files) == before);
        return;
    }
    FUZZ_HOLDS(inspected && inspected->size() == imported->snapshots.size());
    FUZZ_HOLDS(isWhole(**repository));
    // Now it is here already.
    const std::vector<std::string> after = filesOf(files);
    FUZZ_HOLDS(readBundle(**repository, "/bundle", true, {}) && filesOf(files) == after);
}

struct Record {
    std::uint8_t kind = 0;
    std::string name;
    std::string content;
};

/// The records as far as lengths allow; the rest is dropped.
std::vector<Record> recordsOf(std::string_view bundle)
{
    std::vector<Record> records;
    bundle.remove_prefix(std::min(bundle.size(), kBundleHeaderBytes));
    ByteReader reader(asBytes(bundle));
    for (;;) {
        const auto kind = reader.u8();
        const auto name = reader.string(kMaxBundleName);
        const auto length = reader.u64();
        if (!kind || !name || !length || *length > reader.left())
            return records;
        const ByteView content = *reader.raw(*length);
        records.push_back({*kind, std::string(*name), std::string(asText(content))});
        if (!reader.raw(sizeof(Hash128)))
            return records;
    }
}

std::string bundleOf(std::string header, const std::vector<Record>& records)
{
    header.resize(kBundleHeaderBytes - sizeof(Hash128));
    const auto hashOf = [](const std::string& bytes) {
        const Hash128 hash = hash128(asBytes(bytes));
        return std::string(asText(storedBytes(hash)));
    };
    std::string bundle = header + hashOf(header);
    for (const Record& record : records) {
        const ByteBuffer head =
            encodeBundleRecordHead(static_cast<BundleRecordKind>(record.kind), record.name, record.content.size());
        const std::string bytes = std::string(asText(head)) + record.content;
        bundle += bytes + hashOf(bytes);
    }
    ByteWriter end;
    end.u8(static_cast<std::uint8_t>(BundleRecordKind::End));
    end.u64(records.size());
    bundle += asText(end.view());
    return bundle + hashOf(bundle) + std::string(kBundleEndMagic);
}

/// Lets the manifests speak of a data file as it is now.
void follow(std::vector<Record>& records, const std::string& name, const std::string& content)
{
    const FileRef now = refOf(content);
    const auto update = [&](FileRef& ref) {
        if (toHex(ref.name) == name) {
            ref.sizeBytes = now.sizeBytes;
            ref.footerHash = now.footerHash;
        }
    };
    for (Record& record : records) {
        auto manifest = decodeManifest(record.content);
        if (!manifest)
            continue;
        for (FileRef& ref : manifest->maskFiles)
            update(ref);
        for (ManifestNamespace& ns : manifest->namespaces) {
            for (SegmentRef& segment : ns.segments)
                update(segment.file);
        }
        record.content = encodeManifest(*manifest);
    }
}

void mutate(std::string& input, std::size_t limit, std::mt19937& random, const BytesMutator& bytes)
{
    std::vector<Record> records = recordsOf(input);
    if (records.empty() || random() % 8 == 0) {
        bytes(input, limit);
        records = recordsOf(input);
    } else {
        Record& record = records[random() % records.size()];
        const std::size_t spare = limit - std::min(limit, input.size());
        if (record.kind != static_cast<std::uint8_t>(BundleRecordKind::File)) {
            bytes(record.content, record.content.size() + spare);
            record.content = resealedManifest(record.content);
        } else if (auto parts = FrameFileBytes::parse(record.content)) {
            parts->mutate(record.content.size() + spare, random, bytes);
            record.content = parts->file();
            const Record changed = record;
            follow(records, changed.name, changed.content);
        }
    }
    input = bundleOf(input.substr(0, kBundleHeaderBytes), records);
}

const Registered registered({"bundle", run, tinyBundles, mutate});

} // namespace
} // namespace tidemark::fuzz
