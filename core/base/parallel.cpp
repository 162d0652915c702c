// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace tidemark {

Result<void> parallelFor(std::size_t count, unsigned threads, const std::function<Result<void>(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> firstError;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            Result<void> done = work(i);
            if (done)
                continue;
            const std::scoped_lock lock(mutex);
            if (!firstError)
                firstError = std::move(done).error();
            next = count;
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t t = 1; t < std::min<std::size_t>(threads, count); ++t)
            helpers.emplace_back(run);
        run();
    }
    if (firstError)
        return fail(std::move(*firstError));
    return {};
}

} // namespace tidemark
