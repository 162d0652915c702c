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

/// A storage behind a gate. Owns the storage, borrows the gate.
class GatedStorage final : public VectorStorage {
public:
    GatedStorage(std::unique_ptr<VectorStorage> inner, Gate& gate)
        : m_inner(std::move(inner))
        , m_hooked(*m_inner, [&gate] { gate.pass(); })
    {
    }
    const std::string& uri() const override { return m_hooked.uri(); }
    const std::string& identity() const override { return m_hooked.identity(); }
    StorageCapabilities capabilities() const override { return m_hooked.capabilities(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        return m_hooked.openReader(streams);
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override { return m_hooked.openWriter(); }
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
    {
        return m_hooked.cannotHold(info, traits);
    }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return m_hooked.mustRecreate(existing, wanted);
    }

private:
    std::unique_ptr<VectorStorage> m_inner;
    HookedStorage m_hooked;
};

inline ui::StorageFactory gated(ui::StorageFactory inner, Gate& gate)
{
    return [inner = std::move(inner), &gate](
               const std::string& uri, const OpenStorageOptions& options) -> Result<std::unique_ptr<VectorStorage>> {
        TM_TRY_ASSIGN(auto storage, inner(uri, options));
        return std::unique_ptr<VectorStorage>(new GatedStorage(std::move(storage), gate));
    };
}

} // namespace tidemark::test
