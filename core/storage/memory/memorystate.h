// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/namespaceinfo.h"
#include "model/vectorbatch.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tidemark {

/// One vector of a memory namespace: a row of an immutable batch that it shares with its neighbours.
struct MemoryRow {
    std::shared_ptr<const VectorBatch> batch;
    std::size_t row = 0;
};

/// The rows of one namespace in the order of their insertion. Immutable once published in a MemoryState.
/// Every batch that a row refers to has the dimension `info.dimension`, or 0 while that is absent.
struct MemoryNamespace {
    NamespaceInfo info;
    std::vector<MemoryRow> rows;
    bool anyExpiry = false;

    std::uint32_t dimension() const { return info.dimension.value_or(0); }
};

/// Everything a memory storage holds at one moment. Immutable once published: a commit replaces it whole.
using MemoryState = std::map<std::string, std::shared_ptr<const MemoryNamespace>, std::less<>>;

/// The namespace without the rows whose expiry is not after `unixSeconds`; itself if there are none.
std::shared_ptr<const MemoryNamespace> withoutExpired(std::shared_ptr<const MemoryNamespace> content,
                                                      std::int64_t unixSeconds);

/// The type and bytes of an id as one key.
std::string memoryIndexKey(IdType type, std::string_view id);

/// A namespace that is being changed, with an index by id. One thread at a time.
class MemoryEdit {
public:
    explicit MemoryEdit(MemoryNamespace start);

    /// A row whose id exists is replaced in its place. Conflict for a row of another dimension; nothing was changed
    /// then.
    Result<void> upsert(const VectorBatch& batch);
    /// How many of them there were.
    std::uint64_t remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes);
    /// What it has become; the edit may go on.
    std::shared_ptr<const MemoryNamespace> content();

private:
    Result<void> adoptDimension(const VectorBatch& batch);
    void compact();

    MemoryNamespace m_content;                            ///< A removed row has no batch until compact().
    std::unordered_map<std::string, std::size_t> m_index; ///< Type byte and id to the place in rows.
    std::size_t m_removed = 0;
};

} // namespace tidemark
