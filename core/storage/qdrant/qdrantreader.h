// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/qdrant/qdrantapi.h"
#include "storage/vectorstorage.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace tidemark {

/// The collections of a Qdrant server, read page by page in the order of their ids. Pages are of different moments: a
/// point that comes before the page that is read is missed, and warnings() says so when the number of points changed.
/// A namespace is one range. Any thread.
class QdrantReader final : public StorageReader {
public:
    QdrantReader(QdrantApi api, std::vector<QdrantCollection> collections, std::vector<SkippedObject> skipped,
                 unsigned maxStreams, bool watchesDrift);

    const std::vector<NamespaceInfo>& namespaces() const override { return m_namespaces; }
    const std::vector<SkippedObject>& skipped() const override { return m_skipped; }
    unsigned maxStreams() const override { return m_maxStreams; }
    Result<std::vector<ScanRange>> split(const std::string& namespaceName, unsigned wanted) override;
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& range) override;
    Result<void> fetch(const std::string& namespaceName, const BytesColumn& ids,
                       const std::vector<std::uint8_t>& idTypes, VectorBatch& batch) override;
    std::vector<std::string> warnings() const override;

private:
    friend class QdrantStream;
    Result<const QdrantCollection*> collection(const std::string& namespaceName) const;
    Result<void> finish(const QdrantCollection& collection, std::uint64_t delivered);

    QdrantApi m_api;
    std::vector<QdrantCollection> m_collections;
    std::vector<NamespaceInfo> m_namespaces;
    std::vector<SkippedObject> m_skipped;
    const unsigned m_maxStreams;
    const bool m_watchesDrift;
    std::atomic<unsigned> m_openStreams{0};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_warnings; ///< Guarded by m_mutex.
};

} // namespace tidemark
