// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "model/vectorbatch.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tidemark {

/// What is to become of the rows of one namespace of a server that has no transactions: rows put and ids removed, kept
/// until the commit. The rows stand in a file that has no name (it goes with the process, however that ends); in memory
/// is an entry an id. One thread at a time.
class StagedRows {
public:
    enum class Fate : std::uint8_t {
        Untouched,
        Put,     ///< It is, or becomes, the row that was put.
        Removed, ///< It is no more.
    };
    /// Io or NoSpace if no file can be made below $TMPDIR, /var/tmp or /tmp.
    static Result<std::unique_ptr<StagedRows>> create();
    ~StagedRows();
    StagedRows(const StagedRows&) = delete;
    StagedRows& operator=(const StagedRows&) = delete;

    /// The later row with an id replaces the earlier one.
    Result<void> put(const VectorBatch& batch);
    void remove(IdType type, std::string_view id);
    Fate fateOf(IdType type, std::string_view id) const;

    /// Replaces the batch by the rows from `cursor` on, in the order in which they were put, as many as a batch may
    /// hold; false at the end. Rows that were replaced or removed later are left out. `cursor` is 0 at first.
    Result<bool> next(std::uint64_t& cursor, VectorBatch& batch, std::size_t mostRows = SIZE_MAX) const;
    /// Appends one row that was put.
    Result<void> append(IdType type, std::string_view id, VectorBatch& batch) const;
    /// Ids to remove, appended; and how many there are.
    void removedIds(BytesColumn& ids, std::vector<std::uint8_t>& idTypes) const;

    std::uint64_t puts() const { return m_puts; }
    std::uint64_t removals() const { return m_index.size() - m_puts; }
    bool empty() const { return m_index.empty(); }

private:
    explicit StagedRows(int descriptor) : m_descriptor(descriptor) {}
    struct Place {
        std::uint64_t offset = 0;
        std::uint32_t length = 0; ///< 0: removed.
    };
    Result<void> flush();
    Result<ByteBuffer> read(std::uint64_t offset, std::size_t length) const;

    int m_descriptor;
    std::uint64_t m_end = 0;                        ///< Of the file.
    ByteBuffer m_tail;                              ///< What follows it and is not written yet.
    std::unordered_map<std::string, Place> m_index; ///< By type byte and id.
    std::uint64_t m_puts = 0;
};

} // namespace tidemark
