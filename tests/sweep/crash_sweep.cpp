// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The long form of the crash sweep: each operation stopped at each call with every loss of up to 2^12, and each pair of
// operations, the second after the first was killed at each call.
//
//   crash_sweep [--quick] [--effects N] [--pair-effects N] [--jobs N] [--only NAME]
#include "sweep/crashsweep.h"
#include "sweep/sweepline.h"

#include <atomic>
#include <chrono>
#include <malloc.h>
#include <thread>

namespace tidemark::test {

namespace {

struct Options {
    unsigned effects = 12;
    unsigned pairEffects = 6;
    unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
    bool pairs = true;
    std::string only; ///< Items whose name begins so.
};

struct Item {
    const CrashOperation* first = nullptr; ///< None: the second alone.
    const CrashOperation* second = nullptr;
    std::string name() const { return (first != nullptr ? first->name + " + " : "") + second->name; }
};

std::vector<Item> itemsOf(const Options& options)
{
    std::vector<Item> items;
    for (const CrashOperation& operation : crashOperations())
        items.push_back({nullptr, &operation});
    for (const CrashOperation& first : crashOperations()) {
        for (const CrashOperation& second : crashOperations()) {
            // A real database makes it slow, and adds nothing to a pair; a repository begins once.
            const bool isSlow = first.name == "restore-sqlite" || second.name == "restore-sqlite";
            if (options.pairs && !isSlow && (first.onEmpty ? second.onEmpty : !second.onEmpty))
                items.push_back({&first, &second});
        }
    }
    std::erase_if(items, [&](const Item& item) { return !item.name().starts_with(options.only); });
    return items;
}

CrashSweepCounts sweepAll(const Options& options)
{
    const std::vector<Item> items = itemsOf(options);
    CrashSweepCounts total;
    std::mutex mutex;
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < items.size(); i = next++) {
            const auto started = std::chrono::steady_clock::now();
            CrashSweepSettings settings;
            settings.exhaustiveEffects = items[i].first == nullptr ? options.effects : options.pairEffects;
            CrashSweep sweep(settings);
            if (items[i].first == nullptr)
                sweep.stop(*items[i].second);
            else
                sweep.stopAfter(*items[i].first, *items[i].second);
            const CrashSweepCounts& counts = sweep.counts();
            const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
            const std::scoped_lock lock(mutex);
            std::fprintf(stderr, "%-30s %7llu points %10llu states, %8llu distinct, %zu violations, %.1f s\n",
                         items[i].name().c_str(), static_cast<unsigned long long>(counts.points),
                         static_cast<unsigned long long>(counts.states),
                         static_cast<unsigned long long>(counts.distinct), counts.violations.size(), seconds.count());
            total += counts;
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < options.jobs; ++i)
        threads.emplace_back(work);
    threads.clear();
    return total;
}

} // namespace

} // namespace tidemark::test

int main(int count, char** words)
{
    using namespace tidemark::test;
    // A check makes and drops dozens of zstd's contexts, whose pages the kernel would zero each time.
    ::mallopt(M_MMAP_THRESHOLD, 64 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const char* value = i + 1 < count ? words[i + 1] : "";
        if (word == "--quick") {
            options.effects = 5;
            options.pairs = false;
        } else if (word == "--effects" || word == "--pair-effects" || word == "--jobs") {
            (word == "--jobs"      ? options.jobs
             : word == "--effects" ? options.effects
                                   : options.pairEffects) = static_cast<unsigned>(std::strtoul(value, nullptr, 10));
            ++i;
        } else if (word == "--only") {
            options.only = value;
            ++i;
        } else {
            std::fprintf(stderr, "unknown option %s\n", word.c_str());
            return 2;
        }
    }
    const CrashSweepCounts counts = sweepAll(options);
    std::printf("%llu points, %llu states of which %llu were different\n",
                static_cast<unsigned long long>(counts.points), static_cast<unsigned long long>(counts.states),
                static_cast<unsigned long long>(counts.distinct));
    const int code = reportSweep("crash", counts.states, counts.violations);
    // A check of the support code that failed outside of a test.
    return testing::UnitTest::GetInstance()->Failed() ? 1 : code;
}
