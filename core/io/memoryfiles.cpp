// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/memoryfiles.h"

#include "io/ioerror.h"

#include <algorithm>
#include <cerrno>
#include <optional>

namespace tidemark::io {
namespace {

class MemoryWriter final : public WritableFile {
public:
    MemoryWriter(std::shared_ptr<MemoryState> state, NodeId node, std::string path)
        : m_handle(std::move(state), node, std::move(path))
    {
    }

    Result<void> append(ByteView bytes) override
    {
        MemoryState& state = m_handle.state();
        const std::lock_guard lock(state.mutex);
        TM_TRY(checkUsable("write"));
        if (state.readOnly)
            return giveUp(EROFS, "write");
        // Like a real disk: what still fits arrives, then the call fails.
        ByteView fitting = bytes;
        if (state.capacity != std::numeric_limits<std::uint64_t>::max()) {
            const std::uint64_t used = state.usedBytes();
            const std::uint64_t room = state.capacity > used ? state.capacity - used : 0;
            fitting = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(room, bytes.size())));
        }
        state.append(m_handle.node(), fitting);
        m_size += fitting.size();
        if (fitting.size() < bytes.size())
            return giveUp(ENOSPC, "write");
        return {};
    }

    Result<void> sync() override
    {
        const std::lock_guard lock(m_handle.state().mutex);
        TM_TRY(checkUsable("fdatasync"));
        m_handle.node().synced = m_handle.node().size;
        return {};
    }

    Result<void> close() override
    {
        const std::lock_guard lock(m_handle.state().mutex);
        if (m_closed || !m_handle.isAlive())
            return sysError(EBADF, "close", m_handle.path());
        m_closed = true;
        if (m_failure)
            return givenUp(*m_failure, "close");
        return {};
    }

    std::uint64_t size() const override { return m_size; }

private:
    Result<void> checkUsable(const char* call) const
    {
        if (m_closed || !m_handle.isAlive())
            return sysError(EBADF, call, m_handle.path());
        if (m_failure)
            return givenUp(*m_failure, call);
        return {};
    }

    Result<void> giveUp(int sysErrno, const char* call)
    {
        m_failure = errorFromErrno(sysErrno, call, m_handle.path());
        return fail(*m_failure);
    }

    MemoryHandle m_handle;
    std::uint64_t m_size = 0;
    bool m_closed = false;
    std::optional<Error> m_failure;
};

class MemoryReader final : public ReadableFile {
public:
    MemoryReader(std::shared_ptr<MemoryState> state, NodeId node, std::string path)
        : m_handle(std::move(state), node, std::move(path))
        , m_size(m_handle.node().size)
    {
    }

    std::uint64_t size() const override { return m_size; }

    Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override
    {
        const std::lock_guard lock(m_handle.state().mutex);
        if (!m_handle.isAlive())
            return sysError(EBADF, "read", m_handle.path());
        const MemoryNode& file = m_handle.node();
        const std::uint64_t size = std::min(m_size, file.size); // Smaller if a test has damaged the file since.
        if (offset > size || into.size() > size - offset)
            return endsEarly(offset, into.size(), size, m_handle.path());
        while (!into.empty()) {
            const std::string_view block = *file.blocks[static_cast<std::size_t>(offset / kMemoryBlock)];
            const std::string_view part = block.substr(static_cast<std::size_t>(offset % kMemoryBlock), into.size());
            std::memcpy(into.data(), part.data(), part.size());
            into = into.subspan(part.size());
            offset += part.size();
        }
        return {};
    }

private:
    MemoryHandle m_handle;
    std::uint64_t m_size;
};

class MemoryLock final : public FileLock {
public:
    MemoryLock(std::shared_ptr<MemoryState> state, NodeId node, std::string path, LockMode mode)
        : m_handle(std::move(state), node, std::move(path))
        , m_mode(mode)
    {
    }
    MemoryLock(const MemoryLock&) = delete;
    MemoryLock& operator=(const MemoryLock&) = delete;

    ~MemoryLock() override
    {
        const std::lock_guard lock(m_handle.state().mutex);
        if (!m_handle.isAlive())
            return;
        MemoryLocks& locks = m_handle.state().locks[m_handle.id()];
        if (m_mode == LockMode::Exclusive)
            locks.exclusive = false;
        else
            --locks.shared;
    }

private:
    MemoryHandle m_handle;
    LockMode m_mode;
};

} // namespace

MemoryHandle::MemoryHandle(std::shared_ptr<MemoryState> state, NodeId node, std::string path)
    : m_state(std::move(state))
    , m_node(node)
    , m_generation(m_state->generation)
    , m_path(std::move(path))
{
    ++m_state->nodes.at(m_node).open;
}

MemoryHandle::~MemoryHandle()
{
    const std::lock_guard lock(m_state->mutex);
    if (isAlive())
        --m_state->nodes.at(m_node).open;
}

std::unique_ptr<WritableFile> memoryWriter(std::shared_ptr<MemoryState> state, NodeId node, std::string path)
{
    return std::make_unique<MemoryWriter>(std::move(state), node, std::move(path));
}

std::unique_ptr<ReadableFile> memoryReader(std::shared_ptr<MemoryState> state, NodeId node, std::string path)
{
    return std::make_unique<MemoryReader>(std::move(state), node, std::move(path));
}

Result<std::unique_ptr<FileLock>> memoryLock(std::shared_ptr<MemoryState> state, NodeId node, std::string path,
                                             LockMode mode)
{
    MemoryLocks& locks = state->locks[node];
    if (locks.exclusive || (mode == LockMode::Exclusive && locks.shared > 0))
        return sysError(EWOULDBLOCK, "flock", path);
    if (mode == LockMode::Exclusive)
        locks.exclusive = true;
    else
        ++locks.shared;
    return std::unique_ptr<FileLock>(std::make_unique<MemoryLock>(std::move(state), node, std::move(path), mode));
}

} // namespace tidemark::io
