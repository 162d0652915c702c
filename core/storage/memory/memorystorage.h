// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "storage/memory/memorystate.h"
#include "storage/vectorstorage.h"

#include <mutex>

namespace tidemark {

/// Gives every vector that has a TTL and no expiry the expiry `now + ttl`, as a database does when a vector is put.
void setExpiryFromTtl(VectorBatch& batch, std::int64_t nowUnixSeconds);

/// `memory:NAME`: namespaces in this process, for tests and for trying things out. It holds whatever a batch can hold,
/// except two dimensions in one namespace. The state is immutable and swapped by a commit, so a reader sees one moment
/// and blocks nobody. Vectors whose expiry has passed when a reader is opened are not delivered by it; those
/// that have when a writer is opened go with its commit, while its view delivers all that it staged itself. Any thread.
/// Borrows the clock, which must outlive it; it must outlive its readers and writers.
class MemoryStorage final : public VectorStorage {
public:
    MemoryStorage(std::string name, const Clock& clock);

    const std::string& uri() const override { return m_uri; }
    const std::string& identity() const override { return m_uri; }
    /// What the engine can do and hold, whatever the server; capabilities() of a storage may be less.
    static StorageCapabilities engineCapabilities();
    StorageCapabilities capabilities() const override { return engineCapabilities(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override;
    /// Busy while another writer is open.
    Result<std::unique_ptr<StorageWriter>> openWriter() override;
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override;
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override;

    /// What an application does: puts vectors into a namespace, which is created if it is missing; a TTL without an
    /// expiry sets the expiry. Commits.
    Result<void> put(const std::string& namespaceName, VectorBatch batch);

private:
    friend class MemoryWriter;
    std::shared_ptr<const MemoryState> state() const;

    std::string m_uri;
    const Clock& m_clock;
    mutable std::mutex m_mutex; ///< Guards the two below.
    std::shared_ptr<const MemoryState> m_state;
    bool m_writerOpen = false;
};

} // namespace tidemark
