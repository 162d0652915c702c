// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/chroma/chromaapi.h"
#include "storage/vectorstorage.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace tidemark {

/// The collections of a database. The server has no view of one moment and no pages that stay in place, so the ids of a
/// collection are read first, in one request, then the rows by their ids, then the ids again: rows that came meanwhile
/// are not delivered, rows that went are not either, and warnings() says how many. A row that was changed meanwhile is
/// delivered as it is when it is read. Ranges are places in the list of ids. Any thread.
class ChromaReader final : public StorageReader {
public:
    ChromaReader(ChromaApi api, std::vector<ChromaCollection> collections, std::vector<SkippedObject> skipped,
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
    friend class ChromaStream;
    /// The ids of a collection, and how much of them has been read.
    struct Listing {
        BytesColumn ids;
        std::atomic<std::size_t> done{0};
        std::atomic<std::size_t> missing{0};
    };
    Result<const ChromaCollection*> collection(const std::string& namespaceName) const;
    Result<std::shared_ptr<Listing>> listing(const ChromaCollection& collection);
    Result<void> finish(const ChromaCollection& collection, const Listing& listing);

    ChromaApi m_api;
    std::vector<ChromaCollection> m_collections; ///< Sorted by name, as m_namespaces.
    std::vector<NamespaceInfo> m_namespaces;
    std::vector<SkippedObject> m_skipped;
    const unsigned m_maxStreams;
    const bool m_watchesDrift;
    std::atomic<unsigned> m_openStreams{0};
    mutable std::mutex m_mutex; ///< Guards the two below.
    std::map<std::string, std::shared_ptr<Listing>> m_listings;
    std::vector<std::string> m_warnings;
};

} // namespace tidemark
