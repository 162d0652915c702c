// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/openstorage.h"
#include "support/hookedstorage.h"
#include "ui/workspace/engine.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace tidemark::test {

/// What a scripted storage does instead of working: shared by a test and by every storage that its factory opens. Calls
/// are counted from 1 over all of them: opening, readers, streams, writers, and the commit. Any thread.
///
/// A test releases what it blocked before it waits for the work's end; a call that is never released fails after a
/// minute, so that a failed test ends.
class StorageScript {
public:
    /// The n-th call waits until release().
    void blockAt(std::uint64_t call)
    {
        const std::scoped_lock lock(m_mutex);
        m_blockAt = call;
    }
    /// Blocks the next call, whichever that is.
    void blockNext()
    {
        const std::scoped_lock lock(m_mutex);
        m_blockAt = m_calls + 1;
    }
    /// The next commit waits until release(); what comes before it goes on.
    void blockCommit()
    {
        const std::scoped_lock lock(m_mutex);
        m_blockCommit = true;
    }
    /// The next commit fails so, having changed nothing; what comes before it goes on.
    void failCommit(Error error)
    {
        const std::scoped_lock lock(m_mutex);
        m_failCommit = std::move(error);
    }
    /// Whether the storage says that its commits are all or nothing.
    void setTransactional(bool transactional)
    {
        const std::scoped_lock lock(m_mutex);
        m_isTransactional = transactional;
    }
    bool isTransactional() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_isTransactional;
    }
    bool isBlocked() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting != 0;
    }
    /// Lets go of what is blocked, and forgets gates that nothing has come to.
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_blockAt.reset();
        m_blockCommit = false;
        ++m_releases;
        m_changed.notify_all();
    }
    /// The n-th call fails so, and only that one.
    void failAt(std::uint64_t call, Error error)
    {
        const std::scoped_lock lock(m_mutex);
        m_failAt = call;
        m_error = std::move(error);
    }
    void failNext(Error error) { failAt(calls() + 1, std::move(error)); }
    /// Every call fails with Io until reconnect().
    void disconnect() { setConnected(false); }
    void reconnect() { setConnected(true); }
    std::uint64_t calls() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }

    /// One call: for ScriptedStorage.
    Result<void> step(bool isCommit = false)
    {
        std::unique_lock lock(m_mutex);
        const std::uint64_t call = ++m_calls;
        if (m_blockAt == call || (isCommit && m_blockCommit)) {
            const std::uint64_t releases = m_releases;
            ++m_waiting;
            const bool released =
                m_changed.wait_for(lock, std::chrono::minutes(1), [&] { return m_releases != releases; });
            --m_waiting;
            if (!released)
                return fail(Errc::Internal, "the test never released this call");
        }
        if (m_failAt == call) {
            m_failAt.reset();
            return fail(m_error);
        }
        if (!m_isConnected)
            return fail(Errc::Io, "the connection is lost");
        if (isCommit && m_failCommit)
            return fail(*std::exchange(m_failCommit, std::nullopt));
        return {};
    }

private:
    void setConnected(bool connected)
    {
        const std::scoped_lock lock(m_mutex);
        m_isConnected = connected;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_calls = 0;
    std::uint64_t m_releases = 0;
    std::uint64_t m_waiting = 0;
    std::optional<std::uint64_t> m_blockAt;
    bool m_blockCommit = false;
    std::optional<std::uint64_t> m_failAt;
    Error m_error;
    std::optional<Error> m_failCommit;
    bool m_isTransactional = true;
    bool m_isConnected = true;
};

/// Asks a script before every call that reaches another storage, its readers, streams and writers.
class ScriptedStorage final : public HookedStorage {
public:
    ScriptedStorage(std::shared_ptr<VectorStorage> inner, const std::shared_ptr<StorageScript>& script)
        : HookedStorage(std::move(inner), [script](Call call) { return script->step(call == Call::Commit); })
        , m_script(script)
    {
    }
    StorageCapabilities capabilities() const override
    {
        StorageCapabilities capabilities = HookedStorage::capabilities();
        capabilities.transactional = capabilities.transactional && m_script->isTransactional();
        return capabilities;
    }

private:
    std::shared_ptr<StorageScript> m_script;
};

/// Opens what the opener opens, under the script's control. Borrows the opener.
inline ui::StorageFactory scriptedFactory(std::shared_ptr<StorageScript> script, StorageOpener& opener)
{
    return [script = std::move(script), &opener](
               const std::string& uri, const OpenStorageOptions& options) -> Result<std::unique_ptr<VectorStorage>> {
        TM_TRY(script->step());
        TM_TRY_ASSIGN(auto storage, opener.open(uri, options));
        return std::unique_ptr<VectorStorage>(new ScriptedStorage(std::move(storage), script));
    };
}

} // namespace tidemark::test
