// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Every file system call of every operation fails with every fault, once and for good.
//
//   fault_sweep [--quick] [--only OPERATION]
#include "sweep/faultsweep.h"
#include "sweep/sweepline.h"

#include <atomic>
#include <thread>

int main(int count, char** words)
{
    using namespace tidemark::test;
    FaultSweepSettings settings;
    std::string only;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--quick") {
            settings.everyNth = 17;
        } else if (word == "--only" && i + 1 < count) {
            only = words[++i];
        } else {
            std::fprintf(stderr, "unknown option %s\n", words[i]);
            return 2;
        }
    }
    FaultSweepCounts total;
    std::mutex mutex;
    std::atomic<std::size_t> next = 0;
    const std::size_t items = crashOperations().size() * faultCases().size();
    const auto work = [&] {
        for (std::size_t i = next++; i < items; i = next++) {
            const CrashOperation& operation = crashOperations()[i / faultCases().size()];
            if (!only.empty() && operation.name != only)
                continue;
            const FaultSweepCounts counts = sweepFaults(operation, faultCases()[i % faultCases().size()], settings);
            const std::scoped_lock lock(mutex);
            total += counts;
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    threads.clear();
    std::printf("%llu faults, of which %llu ended their operation\n", static_cast<unsigned long long>(total.tried),
                static_cast<unsigned long long>(total.failed));
    const int code = reportSweep("fault", total.tried, total.violations);
    return testing::UnitTest::GetInstance()->Failed() ? 1 : code;
}
