// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/vec0chunk.h"
#include "storage/vectorstorage.h"

namespace tidemark {

/// Reads the rows of a vec0 table from its shadow tables into batches, chunk after chunk, without sqlite-vec. One
/// thread at a time; borrows the connection, which has a read transaction, and the table.
class Vec0RowReader {
public:
    /// The range is one of chunks (splitByChunk()).
    static Result<Vec0RowReader> open(SqliteConnection& connection, const SqliteTable& table, const ScanRange& range);
    /// For fetch() instead of next().
    static Result<Vec0RowReader> openFetch(SqliteConnection& connection, const SqliteTable& table);

    /// Appends the rows with these ids; those that do not exist are left out.
    Result<void> fetch(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes, VectorBatch& batch);
    /// As BatchStream::next().
    Result<bool> next(VectorBatch& batch);

private:
    /// Goes to the next row of m_chunks and makes it the current chunk; false at the end.
    Result<bool> nextChunk();

    SqliteConnection* m_connection = nullptr;
    const SqliteTable* m_table = nullptr;
    std::string m_doing;
    SqliteStatement m_chunks;
    SqliteStatement m_places; ///< For fetch(): where an id lies.
    Vec0Chunk m_chunk;
    std::size_t m_place = 0; ///< The next one of the current chunk to look at.
    bool m_atEnd = false;
};

/// Binds an id to ?1 of a statement that compares it with the id of T_rowids or of the vec0 table; false if the table
/// cannot have such an id.
Result<bool> bindVec0Id(SqliteStatement& statement, const SqliteConnection& connection, const SqliteTable& table,
                        IdType type, std::string_view id);
/// The condition on T_rowids that a row has the id ?1.
const char* vec0IdCondition(const SqliteTable& table);

} // namespace tidemark
