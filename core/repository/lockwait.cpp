// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/lockwait.h"

#include <chrono>
#include <thread>

namespace tidemark {

namespace {
constexpr auto kLockWait = std::chrono::seconds(5);
constexpr auto kLockPause = std::chrono::milliseconds(50);
} // namespace

Result<std::unique_ptr<FileLock>> waitForLock(FileSystem& files, const std::string& path, LockMode mode)
{
    const auto deadline = std::chrono::steady_clock::now() + kLockWait;
    for (;;) {
        auto held = files.lock(path, mode);
        if (held || held.error().code != Errc::Busy || std::chrono::steady_clock::now() >= deadline)
            return held;
        std::this_thread::sleep_for(kLockPause);
    }
}

} // namespace tidemark
