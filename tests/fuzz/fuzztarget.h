// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark::fuzz {

/// Changes bytes at random, as libFuzzer or the replay does it: the result is at most `limit` long.
using BytesMutator = std::function<void(std::string& bytes, std::size_t limit)>;

/// A parser of hostile bytes and what has to hold of it. A file in targets/ defines one.
struct FuzzTarget {
    const char* name;
    /// Must come back from any bytes within a second and 512 MB; ends the process where a property does not hold.
    void (*run)(std::string_view input);
    /// Valid inputs, made by the product itself where it writes the format.
    std::vector<std::string> (*seeds)();
    /// Changes an input within its structure and makes its checksums right again: without it nothing gets behind them.
    /// Null: bytes are changed at random.
    void (*mutate)(std::string& input, std::size_t limit, std::mt19937& random, const BytesMutator& bytes) = nullptr;
};

/// All targets that are linked in: one in a program of libFuzzer's, all in the replay.
inline std::vector<FuzzTarget>& fuzzTargets()
{
    static std::vector<FuzzTarget> targets;
    return targets;
}

/// `const Registered registered({"manifest", run, seeds, mutate});`
struct Registered {
    explicit Registered(const FuzzTarget& target) { fuzzTargets().push_back(target); }
};

/// What the replay runs; libFuzzer keeps it by itself.
inline std::string_view& currentInput()
{
    static std::string_view input;
    return input;
}

[[noreturn]] inline void propertyFails(const char* property, const char* file, int line)
{
    if (!currentInput().empty()) {
        std::fputs("input, as printf of the shell takes it: '", stderr);
        for (const char c : currentInput().substr(0, 4'096))
            std::fprintf(stderr, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
        std::fputs("'\n", stderr);
    }
    std::fprintf(stderr, "%s:%d: this does not hold: %s\n", file, line, property);
    std::abort();
}

} // namespace tidemark::fuzz

/// A property of a target; an expression without a value.
#define FUZZ_HOLDS(property) ((property) ? void() : ::tidemark::fuzz::propertyFails(#property, __FILE__, __LINE__))
