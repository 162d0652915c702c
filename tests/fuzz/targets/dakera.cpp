// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A directory of the reference system: up to a zero byte a .meta, behind it a .snap. What is found in it is imported,
/// and what is imported verifies.
#include "io/memoryfilesystem.h"
#include "snapshot/dakerareader.h"
#include "snapshot/snapshotmanager.h"

#include "../fuzztarget.h"
#include "../tinyfiles.h"

#include <fstream>
#include <iterator>

#include <algorithm>

namespace tidemark::fuzz {
namespace {

void readRows(const DakeraContent& content)
{
    for (const NamespaceInfo& info : content.namespaces()) {
        const auto stream = content.scan(info.name);
        FUZZ_HOLDS(stream.has_value());
        std::uint64_t rows = 0;
        VectorBatch batch;
        for (;;) {
            // It was read whole when it was opened.
            const auto more = (*stream)->next(batch);
            FUZZ_HOLDS(more.has_value());
            if (!*more)
                break;
            FUZZ_HOLDS(batch.rows() != 0 && batch.dimension == info.dimension.value_or(0) &&
                       batch.values.size() == batch.rows() * batch.dimension);
            rows += batch.rows();
        }
        FUZZ_HOLDS(rows == info.count);
    }
}

void run(std::string_view input)
{
    const std::size_t zero = std::min(input.find('\0'), input.size());
    MemoryFileSystem files;
    if (zero != 0)
        files.replaceBytes("/d/s.meta", std::string(input.substr(0, zero)));
    files.replaceBytes("/d/s.snap", std::string(input.substr(std::min(zero + 1, input.size()))));
    const auto directory = readDakeraDirectory(files, "/d");
    FUZZ_HOLDS(directory.has_value());
    if (directory->snapshots.empty())
        return;
    FUZZ_HOLDS(directory->snapshots.size() == 1 && directory->snapshots[0].id == "s");
    const auto content = readDakeraSnapshot(files, directory->snapshots[0]);
    if (!content)
        FUZZ_HOLDS(isRefusal(content.error()));
    else
        readRows(**content);
    SeededRandom random(1);
    const ManualClock clock(1'900'000'000'000);
    SnapshotConfig config;
    config.threads = 1;
    const auto manager =
        SnapshotManager::open({files, random, clock}, "/r", SnapshotManager::OpenMode::CreateIfMissing, config);
    FUZZ_HOLDS(manager.has_value());
    const auto imported = (*manager)->importDakera("/d", {});
    if (!imported) {
        FUZZ_HOLDS(isRefusal(imported.error()));
        return;
    }
    const auto report = (*manager)->verify({}, {});
    FUZZ_HOLDS(report && report->damaged.empty() && report->intact.size() == imported->snapshots.size());
}

std::string bytesOf(const std::string& name)
{
    std::ifstream file(std::string(TIDEMARK_FIXTURES) + "/dakera/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> seeds()
{
    const std::string compact = "edge-compact/snap_1795351865601_0.";
    const std::string pretty = "edge-pretty/snap_1795351865605_0.";
    return {bytesOf(compact + "meta") + '\0' + bytesOf(compact + "snap"),
            bytesOf(pretty + "meta") + '\0' + bytesOf(pretty + "snap"), '\0' + bytesOf(compact + "snap")};
}

const Registered registered({"dakera", run, seeds});

} // namespace
} // namespace tidemark::fuzz
