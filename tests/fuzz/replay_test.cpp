// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Every target on its corpus, its seeds, and some thousand changes of them: what fuzzing found stays found, without
// libFuzzer.
#include "fuzztarget.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tidemark::fuzz {

/// For the names of tests.
static void PrintTo(const FuzzTarget& target, std::ostream* out)
{
    *out << target.name;
}

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 1 << 16;

void turnBit(std::string& bytes, std::mt19937& random)
{
    char& byte = bytes[random() % bytes.size()];
    byte = static_cast<char>(byte ^ (1 << random() % 8));
}

/// One change at random, of the kinds that libFuzzer makes.
void changeBytes(std::string& bytes, std::size_t limit, std::mt19937& random)
{
    const auto at = [&] { return bytes.empty() ? 0 : random() % bytes.size(); };
    const auto byte = [&] { return static_cast<char>(random()); };
    switch (random() % 7) {
    case 0:
        if (!bytes.empty())
            turnBit(bytes, random);
        break;
    case 1: bytes.insert(at(), 1, byte()); break;
    case 2: bytes.erase(at(), random() % 9); break;
    case 3: bytes.insert(at(), bytes.substr(at(), random() % 33)); break;
    case 4: {
        constexpr std::uint32_t kOdd[] = {0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x100000, 0x10000};
        const std::uint32_t word = kOdd[random() % std::size(kOdd)];
        const std::size_t from = at();
        if (from + sizeof word <= bytes.size())
            std::memcpy(bytes.data() + from, &word, sizeof word);
        break;
    }
    case 5: bytes.insert(at(), std::string(random() % 65, byte())); break;
    default:
        if (!bytes.empty())
            bytes[at()] = byte();
    }
    if (bytes.size() > limit)
        bytes.resize(limit);
}

std::vector<std::string> corpusOf(const FuzzTarget& target)
{
    std::vector<std::string> inputs = target.seeds();
    std::vector<fs::path> paths;
    std::error_code missing; // Nothing was found yet that seeds do not reach.
    for (const auto& entry : fs::directory_iterator(fs::path(TIDEMARK_CORPUS) / target.name, missing))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    for (const fs::path& path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

unsigned long long g_tried = 0;

/// TIDEMARK_CHANGES=n takes another number than the 3,000 of a test, and TIDEMARK_SEED=n other ones.
std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* const text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

class Replay : public testing::TestWithParam<FuzzTarget> {};

TEST_P(Replay, CorpusAndChangesOfIt)
{
    const FuzzTarget& target = GetParam();
    const std::vector<std::string> inputs = corpusOf(target);
    ASSERT_FALSE(inputs.empty());
    const auto run = [&](const std::string& input) {
        currentInput() = input;
        target.run(input);
    };
    for (const std::string& input : inputs)
        run(input);
    const std::uint64_t changes = fromEnvironment("TIDEMARK_CHANGES", 3'000);
    g_tried += inputs.size() + changes;
    std::mt19937 random(static_cast<std::uint32_t>(fromEnvironment("TIDEMARK_SEED", 4)));
    const BytesMutator bytes = [&](std::string& changed, std::size_t limit) { changeBytes(changed, limit, random); };
    for (std::uint64_t i = 0; i < changes; ++i) {
        std::string input = inputs[random() % inputs.size()];
        for (auto n = random() % 4 + 1; n != 0; --n) {
            if (target.mutate != nullptr && random() % 16 != 0)
                target.mutate(input, kMostBytes, random, bytes);
            else
                bytes(input, kMostBytes);
        }
        run(input);
    }
    currentInput() = {};
}

std::vector<FuzzTarget> sortedTargets()
{
    std::vector<FuzzTarget> targets = fuzzTargets();
    std::sort(targets.begin(), targets.end(),
              [](const FuzzTarget& a, const FuzzTarget& b) { return std::strcmp(a.name, b.name) < 0; });
    return targets;
}

// Asked for by InitGoogleTest(), when the objects of all files have registered their targets.
INSTANTIATE_TEST_SUITE_P(All, Replay, testing::ValuesIn(sortedTargets()), [](const auto& target) {
    std::string name = target.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace

unsigned long long inputsTried()
{
    return g_tried;
}

} // namespace tidemark::fuzz

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const int code = RUN_ALL_TESTS();
    // For tests/sweep/run. A property that does not hold ends the process before.
    std::printf("SWEEP fuzz tried=%llu violations=%d\n", tidemark::fuzz::inputsTried(), code);
    return code;
}
