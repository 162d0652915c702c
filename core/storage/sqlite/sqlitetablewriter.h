// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqliterowwriter.h"

namespace tidemark {

/// Writes the rows of one ordinary table. Borrows the connection.
class SqliteTableWriter final : public SqliteRowWriter {
public:
    static Result<SqliteTableWriter> open(SqliteConnection& connection, const SqliteTable& table);

    const SqliteTable& table() const override { return m_table; }

    /// Writes each row over the one with its id, or adds it. Rows whose unique values change places within one batch
    /// are no problem; a unique value that a row outside the batch has is a Conflict that names the row, as is anything
    /// else the table does not take. No other row is ever replaced.
    Result<void> upsert(const VectorBatch& batch) override;
    /// Removes exactly these ids: neither 1 for "1", nor "A" for "a" under a collation that takes them for the same.
    Result<std::uint64_t> remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes) override;

private:
    /// Where the cells of a batch go: one for each column of the statement after the key.
    struct Columns {
        const BytesColumn* vector = nullptr;
        std::vector<const BytesColumn*> others;
    };
    Result<Columns> columnsOf(const VectorBatch& batch) const;
    /// Conflict for another dimension; a table without one takes that of its first vector.
    Result<void> adoptDimension(const VectorBatch& batch);
    Result<void> checkRoles(const VectorBatch& batch) const;
    Result<void> bindRow(SqliteStatement& statement, const VectorBatch& batch, std::size_t row, const Columns& columns);
    Result<int> bindCell(SqliteStatement& statement, int at, std::string_view cell) const;
    Result<int> bindRole(SqliteStatement& statement, int at, const VectorBatch& batch, std::size_t row) const;
    Result<void> removeThenInsert(const VectorBatch& batch, const Columns& columns);
    Result<void> removeOne(IdType type, std::string_view id);
    Error located(Error error, const VectorBatch& batch, std::size_t row) const;

    SqliteConnection* m_connection = nullptr;
    SqliteTable m_table;
    SqliteStatement m_upsert;
    SqliteStatement m_insert;
    SqliteStatement m_remove;
    std::string m_doing;
};

} // namespace tidemark
