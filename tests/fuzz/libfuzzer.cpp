// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What libFuzzer calls, for the one target that is linked in.
#include "fuzztarget.h"

#include <algorithm>
#include <cstring>
#include <fstream>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

/// `fuzz_TARGET --seeds DIRECTORY` writes the seeds there and fuzzes nothing.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    if (*argc != 3 || std::strcmp((*argv)[1], "--seeds") != 0)
        return 0;
    int number = 0;
    for (const std::string& seed : tidemark::fuzz::fuzzTargets().front().seeds())
        std::ofstream((*argv)[2] + std::string("/seed") + std::to_string(number++), std::ios::binary) << seed;
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    tidemark::fuzz::fuzzTargets().front().run({reinterpret_cast<const char*>(data), size});
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    const auto mutate = [](std::string& bytes, std::size_t limit) {
        const std::size_t kept = std::min(bytes.size(), limit);
        bytes.resize(limit);
        bytes.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(bytes.data()), kept, limit));
    };
    const auto& target = tidemark::fuzz::fuzzTargets().front();
    std::string input(reinterpret_cast<const char*>(data), size);
    std::mt19937 random(seed);
    // Now and then as it comes, for what looks at the checksums themselves.
    if (target.mutate != nullptr && random() % 16 != 0)
        target.mutate(input, maxSize, random, mutate);
    else
        mutate(input, maxSize);
    if (input.size() > maxSize)
        input.resize(maxSize);
    std::memcpy(data, input.data(), input.size());
    return input.size();
}
