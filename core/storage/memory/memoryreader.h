// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystate.h"
#include "storage/vectorstorage.h"

#include <atomic>
#include <mutex>

namespace tidemark {

/// One moment of a memory storage: it keeps the state alive, and nobody can change it. Ranges are places in the order
/// of insertion. Any thread.
class MemoryReader final : public StorageReader {
public:
    MemoryReader(MemoryState state, unsigned maxStreams);

    const std::vector<NamespaceInfo>& namespaces() const override { return m_namespaces; }
    const std::vector<SkippedObject>& skipped() const override { return m_skipped; }
    unsigned maxStreams() const override { return m_maxStreams; }
    Result<std::vector<ScanRange>> split(const std::string& namespaceName, unsigned wanted) override;
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& range) override;
    Result<void> fetch(const std::string& namespaceName, const BytesColumn& ids,
                       const std::vector<std::uint8_t>& idTypes, VectorBatch& batch) override;

private:
    using Index = std::unordered_map<std::string, std::size_t>; ///< As memoryIndexKey() makes it, to the row.
    const Index& index(const std::string& namespaceName, const MemoryNamespace& content);
    Result<std::shared_ptr<const MemoryNamespace>> content(const std::string& namespaceName) const;

    MemoryState m_state;
    std::vector<NamespaceInfo> m_namespaces;
    std::vector<SkippedObject> m_skipped; ///< Always empty: everything in memory is a namespace.
    unsigned m_maxStreams;
    std::atomic<unsigned> m_openStreams{0};
    std::mutex m_mutex;
    std::map<std::string, Index> m_indexes; ///< Guarded by m_mutex; made when first asked for.
};

} // namespace tidemark
