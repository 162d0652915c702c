// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystate.h"
#include "storage/vectorstorage.h"

namespace tidemark {

class MemoryStorage;

/// Changes a private copy of the state and swaps it in. One thread at a time. Borrows its storage.
/// Commit point: the swap.
class MemoryWriter final : public StorageWriter {
public:
    MemoryWriter(MemoryStorage& storage, MemoryState start);
    ~MemoryWriter() override;

    Result<std::unique_ptr<StorageReader>> view() override;
    Result<void> createNamespace(const NamespaceInfo& info) override;
    Result<void> dropNamespace(const std::string& namespaceName) override;
    Result<void> upsert(const std::string& namespaceName, const VectorBatch& batch) override;
    Result<std::uint64_t> remove(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes) override;
    bool replacesInPlace(const std::string& /*namespaceName*/) override { return true; }
    Result<void> commit() override;
    const std::vector<std::string>& notes() const override { return m_notes; }

private:
    Result<MemoryEdit*> edit(const std::string& namespaceName);
    Result<void> checkOpen() const;
    void publishEdits();

    MemoryStorage& m_storage;
    MemoryState m_state;
    std::map<std::string, MemoryEdit> m_edits; ///< Namespaces touched so far; each overrides its one in m_state.
    std::vector<std::string> m_notes;          ///< Always empty: what is given is kept.
    bool m_committed = false;
};

} // namespace tidemark
