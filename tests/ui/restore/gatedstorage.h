// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/hookedstorage.h"
#include "ui/workspace/engine.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

namespace tidemark::test {

/// Holds calls that reach a storage while it is closed, so that a test can look at an operation half-way. Any thread.
class Gate {
public:
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = false;
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    /// Lets `calls` more calls through, then closes.
    void closeAfter(int calls)
    {
        const std::scoped_lock lock(m_mutex);
        m_left = calls;
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        if (m_left > 0 && --m_left == 0)
            m_open = false;
        ++m_waiting;
        m_changed.wait(lock, [this] { return m_open; });
        --m_waiting;
    }
    int waiting() const { return m_waiting; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = true;
    int m_left = 0;
    std::atomic<int> m_waiting = 0;
};

/// Opens storages behind a gate. Borrows it.
inline ui::StorageFactory gated(ui::StorageFactory inner, Gate& gate)
{
    return [inner = std::move(inner), &gate](
               const std::string& uri, const OpenStorageOptions& options) -> Result<std::unique_ptr<VectorStorage>> {
        TM_TRY_ASSIGN(auto storage, inner(uri, options));
        const auto pass = [&gate](HookedStorage::Call call) -> Result<void> {
            if (call != HookedStorage::Call::Commit)
                gate.pass();
            return {};
        };
        return std::unique_ptr<VectorStorage>(new HookedStorage(std::move(storage), pass));
    };
}

} // namespace tidemark::test
