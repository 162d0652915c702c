// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A mask file: only what the writer would have written is believed.
#include "io/memoryfilesystem.h"
#include "repository/maskfile.h"

#include "../framefilebytes.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

void run(std::string_view input)
{
    const FileRef ref = refOf(input);
    MemoryFileSystem files;
    files.replaceBytes("/s/" + toHex(ref.name), std::string(input));
    const auto masks = readMaskFile(files, "/s", ref);
    if (!masks) {
        FUZZ_HOLDS(isRefusal(masks.error()));
        return;
    }
    SeededRandom random(1);
    FUZZ_HOLDS(files.createDirectory("/again").has_value());
    const auto written = writeMaskFile(files, random, "/again", *masks, true);
    FUZZ_HOLDS(written.has_value());
    const auto again = readMaskFile(files, "/again", *written);
    FUZZ_HOLDS(again && *again == *masks);
}

std::vector<std::string> seeds()
{
    std::vector<std::string> all = tinyMaskFiles();
    // Each kind of container that Roaring has, and several of them.
    RowMask runs;
    runs.addRange(10, 60'000);
    runs.runOptimize();
    RowMask bits;
    for (std::uint32_t row = 0; row < 40'000; row += 3)
        bits.add(row);
    RowMask many = runs | bits;
    for (std::uint32_t container = 0; container < 6; ++container)
        many.add(container * 65'536 + 5);
    MemoryFileSystem files;
    SeededRandom random(1);
    for (const std::vector<RowMask>& masks :
         std::vector<std::vector<RowMask>>{{}, {runs}, {bits, RowMask::bitmapOf(2, 1, 70'000)}, {many}, {RowMask()}}) {
        const auto written = writeMaskFile(files, random, "/", masks, true);
        FUZZ_HOLDS(written.has_value());
        all.push_back(files.bytesOf("/" + toHex(written->name)).value());
    }
    return all;
}

const Registered registered({"masks", run, seeds, mutateFrameFile});

} // namespace
} // namespace tidemark::fuzz
