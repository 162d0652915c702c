// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/http/stagedrows.h"
#include "storage/vectorstorage.h"

#include <atomic>
#include <map>
#include <memory>

namespace tidemark {

/// What is staged for each namespace, by its name.
using StagedChanges = std::map<std::string, const StagedRows*>;

/// A reader as it will be once the changes are made: rows that were put stand in the place of those on the server.
/// Splits nothing and has one stream. One thread at a time. Borrows the changes, which must outlive it.
class OverlayReader final : public StorageReader {
public:
    OverlayReader(std::unique_ptr<StorageReader> under, StagedChanges changes);

    const std::vector<NamespaceInfo>& namespaces() const override { return m_namespaces; }
    const std::vector<SkippedObject>& skipped() const override { return m_under->skipped(); }
    unsigned maxStreams() const override { return 1; }
    Result<std::vector<ScanRange>> split(const std::string& namespaceName, unsigned wanted) override;
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& range) override;
    Result<void> fetch(const std::string& namespaceName, const BytesColumn& ids,
                       const std::vector<std::uint8_t>& idTypes, VectorBatch& batch) override;

private:
    const StagedRows* changesOf(const std::string& namespaceName) const;

    std::unique_ptr<StorageReader> m_under;
    StagedChanges m_changes;
    std::vector<NamespaceInfo> m_namespaces;
    std::atomic<bool> m_isScanning{false};
};

} // namespace tidemark
