// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The first line of a manifest, which is all that a list of snapshots reads.
#include "repository/manifesthead.h"

#include "../fuzztarget.h"
#include "../sealedlines.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

void run(std::string_view input)
{
    const auto head = decodeManifestHeadLine(input);
    if (!head) {
        FUZZ_HOLDS(isRefusal(head.error()));
        return;
    }
    FUZZ_HOLDS(isSnapshotId(head->metadata.id));
    const std::string line = encodeManifestHead(*head);
    FUZZ_HOLDS(line.find('\n') == std::string::npos);
    const auto again = decodeManifestHeadLine(line);
    FUZZ_HOLDS(again && encodeManifestHead(*again) == line);
}

std::vector<std::string> seeds()
{
    std::vector<std::string> lines = tinyManifests();
    for (std::string& line : lines)
        line.resize(line.find('\n'));
    return lines;
}

void mutate(std::string& input, std::size_t limit, std::mt19937& /*random*/, const BytesMutator& bytes)
{
    bytes(input, limit);
    input = resealed(input);
}

const Registered registered({"manifesthead", run, seeds, mutate});

} // namespace
} // namespace tidemark::fuzz
