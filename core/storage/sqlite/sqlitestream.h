// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"
#include "storage/vectorstorage.h"

namespace tidemark {

/// Reads the rows of a table from SQLite into batches, in the order of the rowid where there is one (its b-tree is read
/// front to back, nothing is sorted). Nothing is allocated per row once a batch has its memory. One thread at a time;
/// borrows the connection, which has a read transaction.
class SqliteRowReader {
public:
    static Result<SqliteRowReader> open(SqliteConnection& connection, const SqliteTable& table, const ScanRange& range);

    /// For fetch() instead of next().
    static Result<SqliteRowReader> openFetch(SqliteConnection& connection, const SqliteTable& table);

    /// Appends the rows with these ids; those that do not exist are left out.
    Result<void> fetch(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes, VectorBatch& batch);
    /// As BatchStream::next().
    Result<bool> next(VectorBatch& batch);

private:
    Result<bool> readNextRow(VectorBatch& batch);
    void prepareBatch(VectorBatch& batch) const;
    Result<void> readRow(VectorBatch& batch);
    Result<void> readKey(VectorBatch& batch);
    Result<void> readVector(VectorBatch& batch);
    Result<void> readRoles(VectorBatch& batch);
    Result<void> readCell(BytesColumn& column, int at);
    Result<void> readOddCell(VectorBatch& batch, const std::string& name, int at);
    Result<std::string_view> text(int at);
    Error located(Error error, const VectorBatch& batch) const;
    void finishBatch(VectorBatch& batch) const;

    SqliteConnection* m_connection = nullptr;
    SqliteTable m_table;
    SqliteStatement m_statement;
    std::string m_doing;
    std::string m_cell;     ///< Scratch.
    std::size_t m_rows = 0; ///< Complete rows of the batch being filled.
    std::uint64_t m_bytes = 0;
    bool m_atEnd = false;
};

} // namespace tidemark
