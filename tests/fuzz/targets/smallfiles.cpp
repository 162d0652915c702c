// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// REPOSITORY, annotations, bases and the sequence hint: sealed lines. The first byte says which.
#include "io/memoryfilesystem.h"
#include "repository/annotation.h"
#include "repository/base.h"
#include "repository/catalog.h"

#include "../fuzztarget.h"
#include "../sealedlines.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

constexpr char kId[] = "snap_1700000000000_1"; // Of the annotated snapshot of the tiny repository.
constexpr char kIdentity[] = "memory:source";

void readIdentity(std::string_view bytes)
{
    MemoryFileSystem files;
    SeededRandom random(1);
    const ManualClock clock(1);
    files.replaceBytes("/r/REPOSITORY", std::string(bytes));
    const auto repository = Repository::open({files, random, clock}, "/r");
    if (!repository)
        FUZZ_HOLDS(isRefusal(repository.error()));
    else
        FUZZ_HOLDS((*repository)->id().size() == 32 && isLowerHex((*repository)->id()));
}

struct Place {
    Place()
    {
        auto opened = Repository::openOrCreate({files, random, clock}, "/r");
        FUZZ_HOLDS(opened.has_value());
        repository = std::move(*opened);
    }
    MemoryFileSystem files;
    SeededRandom random{1};
    ManualClock clock{1};
    std::unique_ptr<Repository> repository;
};

void readOther(char which, std::string_view bytes)
{
    static Place place;
    const Repository& repository = *place.repository;
    if (which == 'a') {
        place.files.replaceBytes(repository.annotations() + "/" + kId + ".json", std::string(bytes));
        const auto annotation = readAnnotation(repository, kId);
        if (!annotation)
            return FUZZ_HOLDS(isRefusal(annotation.error()));
        FUZZ_HOLDS(annotation->has_value() && writeAnnotation(repository, kId, **annotation));
        const auto again = readAnnotation(repository, kId);
        FUZZ_HOLDS(again && *again && (*again)->description == (*annotation)->description &&
                   (*again)->tags == (*annotation)->tags && (*again)->pinned == (*annotation)->pinned &&
                   (*again)->verifiedAt == (*annotation)->verifiedAt);
    } else if (which == 'b') {
        const std::string path = repository.bases() + "/" + toHex(hash128(asBytes(kIdentity))) + ".json";
        place.files.replaceBytes(path, std::string(bytes));
        const auto base = readBase(repository, kIdentity);
        FUZZ_HOLDS(!base || isSnapshotId(*base));
    } else {
        place.files.replaceBytes(repository.bases() + "/sequence.json", std::string(bytes));
        const auto next = Catalog(repository).nextId(5);
        FUZZ_HOLDS(next && isSnapshotId(next->id) && next->sequence != 0);
    }
}

void run(std::string_view input)
{
    if (input.empty())
        return;
    if (input[0] == 'r')
        readIdentity(input.substr(1));
    else
        readOther(input[0], input.substr(1));
}

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const std::string& identity : tinyIdentities())
        all.push_back("r" + identity);
    for (const std::string& annotation : tinyAnnotations())
        all.push_back("a" + annotation);
    all.push_back("b" + resealed(R"({"identity":"memory:source","storage":"memory:source","snapshot":"snap_1_1"})") +
                  "\n");
    all.push_back("s" + resealed(R"({"sequence":18446744073709551615})") + "\n");
    return all;
}

void mutate(std::string& input, std::size_t limit, std::mt19937& /*random*/, const BytesMutator& bytes)
{
    bytes(input, limit);
    if (!input.empty())
        input = input.substr(0, 1) + resealed(std::string_view(input).substr(1)) + "\n";
}

const Registered registered({"smallfiles", run, seeds, mutate});

} // namespace
} // namespace tidemark::fuzz
