// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <set>

namespace tidemark::io {

using NodeId = std::uint64_t;

/// A file or directory of MemoryFileSystem. What a running system sees, and what a power loss would certainly leave.
struct MemoryNode {
    FileKind kind = FileKind::Regular;

    // A file: blocks of kMemoryBlock bytes, the last one shorter. They are never changed in place, so that clones may
    // share them across threads.
    std::vector<std::shared_ptr<const std::string>> blocks;
    std::uint64_t size = 0;
    std::uint64_t synced = 0; ///< Files only grow, so this prefix is durable.
    int open = 0;             ///< Handles and locks that use the node.

    // A directory.
    std::map<std::string, NodeId> entries;
    std::map<std::string, NodeId> durableEntries;
};

/// One change of a directory that is not durable yet.
struct DirectoryEffect {
    NodeId directory = 0;
    std::string name;
    NodeId target = 0; ///< What the name stands for now, or 0 if it is removed.
};

/// Holders of the lock of one node.
struct MemoryLocks {
    int shared = 0;
    bool exclusive = false;
};

constexpr std::size_t kMemoryBlock = 4096;
constexpr NodeId kMemoryRoot = 1;

/// The content of a MemoryFileSystem, shared with its open files and locks. Every function needs `mutex` held, except
/// that a state nobody else knows yet needs nothing.
struct MemoryState {
    MemoryState() { nodes[kMemoryRoot].kind = FileKind::Directory; }

    mutable std::mutex mutex;
    std::map<NodeId, MemoryNode> nodes;
    NodeId lastId = kMemoryRoot;
    std::vector<DirectoryEffect> effects; ///< In the order in which they happened.
    std::map<NodeId, MemoryLocks> locks;
    std::uint64_t generation = 0; ///< Counts power losses: handles of an older generation are dead.
    std::uint64_t capacity = std::numeric_limits<std::uint64_t>::max();
    bool readOnly = false;

    /// A name in its directory; `node` is 0 if there is none of that name. The root has an empty name.
    struct Place {
        NodeId directory = 0;
        std::string name;
        NodeId node = 0;
    };
    /// NotFound if a component before the last is missing or no directory.
    Result<Place> find(const char* call, const std::string& path) const;
    /// The same, and the entry must exist.
    Result<Place> findExisting(const char* call, const std::string& path) const;
    /// The same, and it must be a regular file.
    Result<Place> findFile(const char* call, const std::string& path) const;
    /// The same, and it must be a directory.
    Result<Place> findDirectory(const char* call, const std::string& path) const;
    Result<void> checkWritable(const char* call, const std::string& path) const;

    NodeId add(FileKind kind);
    /// Gives a name to a node (0: takes it away), not durably.
    void setEntry(const Place& place, NodeId target);
    void syncDirectory(NodeId directory);
    void append(MemoryNode& file, ByteView bytes);
    std::uint64_t usedBytes() const;

    /// Forgets nodes that no name, effect or handle can ever reach again.
    void prune();
    /// The files whose unsynced blocks count as effects, in the order of the effects.
    std::vector<NodeId> unsyncedFiles() const;
    std::size_t effectCount() const;
    std::vector<std::string> effectNames() const;
    void powerLoss(const std::vector<bool>& survives);
    std::unique_ptr<MemoryState> clone() const;

private:
    std::set<NodeId> reachable(bool volatileOnly) const;
};

/// All bytes of a file, or as many as `limit`.
std::string bytesOf(const MemoryNode& file, std::uint64_t limit = std::numeric_limits<std::uint64_t>::max());

} // namespace tidemark::io
