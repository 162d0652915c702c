// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/memorystate.h"

namespace tidemark::io {

/// Keeps a node of a MemoryState alive; knows whether a power loss has made it void. Any thread; must be made and
/// destroyed without holding the mutex of the state, except that the constructor needs it held.
class MemoryHandle {
public:
    MemoryHandle(std::shared_ptr<MemoryState> state, NodeId node, std::string path);
    MemoryHandle(const MemoryHandle&) = delete;
    MemoryHandle& operator=(const MemoryHandle&) = delete;
    ~MemoryHandle();

    MemoryState& state() const { return *m_state; }
    const std::string& path() const { return m_path; }
    /// The rest needs the mutex held.
    bool isAlive() const { return m_generation == m_state->generation; }
    NodeId id() const { return m_node; }
    MemoryNode& node() const { return m_state->nodes.at(m_node); }

private:
    std::shared_ptr<MemoryState> m_state;
    NodeId m_node;
    std::uint64_t m_generation;
    std::string m_path;
};

/// Each needs the mutex of the state held, and the node to be a regular file.
std::unique_ptr<WritableFile> memoryWriter(std::shared_ptr<MemoryState> state, NodeId node, std::string path);
std::unique_ptr<ReadableFile> memoryReader(std::shared_ptr<MemoryState> state, NodeId node, std::string path);
Result<std::unique_ptr<FileLock>> memoryLock(std::shared_ptr<MemoryState> state, NodeId node, std::string path,
                                             LockMode mode);

} // namespace tidemark::io
