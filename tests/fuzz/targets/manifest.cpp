// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A whole manifest. What is read is written back and read as the same.
#include "repository/manifest.h"

#include "../fuzztarget.h"
#include "../sealedlines.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

void run(std::string_view input)
{
    const auto manifest = decodeManifest(input);
    if (!manifest) {
        FUZZ_HOLDS(isRefusal(manifest.error()));
        return;
    }
    // The head is read by another parser.
    const auto head = decodeManifestHead(input);
    FUZZ_HOLDS(head && toJson(*head) == toJson(manifest->metadata));
    for (const ManifestNamespace& ns : manifest->namespaces) {
        for (const SegmentRef& segment : ns.segments) {
            FUZZ_HOLDS(segment.rows != 0 && segment.rows <= UINT32_MAX);
            FUZZ_HOLDS(!segment.mask || (segment.mask->file < manifest->maskFiles.size() && segment.liveRows() != 0));
        }
    }
    const std::string text = encodeManifest(*manifest);
    const auto again = decodeManifest(text);
    FUZZ_HOLDS(again && encodeManifest(*again) == text);
}

void mutate(std::string& input, std::size_t limit, std::mt19937& /*random*/, const BytesMutator& bytes)
{
    bytes(input, limit);
    input = resealedManifest(input);
}

const Registered registered({"manifest", run, tinyManifests, mutate});

} // namespace
} // namespace tidemark::fuzz
