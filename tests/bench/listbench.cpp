// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// How long a repository of many snapshots takes to list: listbench DIRECTORY [--snapshots N, default 100000].
// DIRECTORY is a throw-away repository with at least one snapshot: it is filled up with manifests that the engine's own
// encoder makes from that one, with other ids, times and descriptions. They stay, so that other programs can list them
// too. Prints one JSON object. The files were just written: the page cache is warm.
#include "io/posixfilesystem.h"
#include "repository/catalog.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace {

using namespace tidemark;

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int failed(const Error& error)
{
    fmt::print(stderr, "listbench: {} {}\n", error.detail, error.path);
    return 1;
}

/// Written past the engine's commit, whose syncs would take minutes for files that nobody will miss.
Result<void> fillUp(const Repository& repository, const Manifest& model, std::size_t wanted)
{
    constexpr std::int64_t kHour = 3600;
    Manifest copy = model;
    for (std::size_t i = 0; i < wanted; ++i) {
        SnapshotMetadata& metadata = copy.metadata;
        metadata.parentId = i == 0 ? model.metadata.id : metadata.id;
        metadata.sequence = model.metadata.sequence + 1 + i;
        metadata.createdAt = model.metadata.createdAt + static_cast<std::int64_t>(i) * kHour;
        metadata.id = fmt::format("snap_{}_{}", metadata.createdAt * 1000, metadata.sequence);
        metadata.type = SnapshotType::Incremental;
        metadata.description = fmt::format("hour {} of many", i);
        const std::string path = repository.snapshots() + "/" + metadata.id + ".jsonl";
        std::ofstream file(path, std::ios::binary);
        file << encodeManifest(copy);
        if (!file.flush())
            return fail(Errc::Io, "cannot write a manifest", path);
    }
    return {};
}

/// The best of three: what the machine can do, not what else ran.
Result<double> timeOfListing(const Catalog& catalog, unsigned threads, std::size_t expected)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const double start = seconds();
        TM_TRY_ASSIGN(const Listing listing, catalog.list(threads));
        best = std::min(best, seconds() - start);
        if (listing.snapshots.size() != expected || !listing.unreadable.empty())
            return fail(Errc::Internal, fmt::format("{} snapshots listed and {} unreadable instead of {}",
                                                    listing.snapshots.size(), listing.unreadable.size(), expected));
    }
    return best;
}

Result<void> run(const std::string& directory, std::size_t wanted)
{
    PosixFileSystem files;
    SystemRandom random;
    SystemClock clock;
    TM_TRY_ASSIGN(const auto repository, Repository::open({files, random, clock}, directory));
    const Catalog catalog(*repository);
    TM_TRY_ASSIGN(const Listing before, catalog.list(1));
    if (before.snapshots.empty())
        return fail(Errc::InvalidArgument, "the repository has no snapshot to copy", directory);
    TM_TRY_ASSIGN(const Manifest model, catalog.read(before.snapshots.front().id));
    const std::size_t missing = wanted - std::min(wanted, before.snapshots.size());
    const double start = seconds();
    TM_TRY(fillUp(*repository, model, missing));
    const double writing = seconds() - start;

    const std::size_t all = before.snapshots.size() + missing;
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    TM_TRY_ASSIGN(const double one, timeOfListing(catalog, 1, all));
    TM_TRY_ASSIGN(const double several, timeOfListing(catalog, threads, all));
    fmt::print(R"({{"snapshots":{},"manifest_bytes":{},"writing_s":{:.3f},"list_1_thread_s":{:.3f},)"
               R"("threads":{},"list_s":{:.3f}}})"
               "\n",
               all, encodeManifest(model).size(), writing, one, threads, several);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const bool counted = argc == 4 && std::string(argv[2]) == "--snapshots";
    const std::size_t wanted = counted ? std::strtoull(argv[3], nullptr, 10) : 100000;
    if ((argc != 2 && !counted) || wanted == 0) {
        fmt::print(stderr, "usage: listbench DIRECTORY [--snapshots N]\n");
        return 2;
    }
    if (const auto result = run(argv[1], wanted); !result)
        return failed(result.error());
    return 0;
}
