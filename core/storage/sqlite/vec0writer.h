// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqliterowwriter.h"

namespace tidemark {

/// Writes the rows of a vec0 table through sqlite-vec, which must be loaded. A row is replaced by taking it out and
/// putting it in again: vec0 knows no other way (INSERT OR REPLACE fails, a partition key cannot be updated). Borrows
/// the connection.
class Vec0Writer final : public SqliteRowWriter {
public:
    static Result<std::unique_ptr<SqliteRowWriter>> open(SqliteConnection& connection, const SqliteTable& table);

    const SqliteTable& table() const override { return m_table; }
    Result<void> upsert(const VectorBatch& batch) override;
    Result<std::uint64_t> remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes) override;

private:
    /// Where the values of a column are in a batch; both null for the plain vector.
    struct Source {
        const BytesColumn* cells = nullptr;
        const BytesColumn* vectors = nullptr;
    };
    Vec0Writer(SqliteConnection& connection, const SqliteTable& table) : m_connection(connection), m_table(table) {}
    Result<void> prepare();
    /// Conflict if the batch has something that no column of the table can take.
    Result<std::vector<Source>> sourcesOf(const VectorBatch& batch) const;
    Result<void> checkRow(const VectorBatch& batch, std::size_t row) const;
    Result<void> bindRow(const VectorBatch& batch, std::size_t row, const std::vector<Source>& sources);
    Result<int> bindVector(int at, const Vec0Column& column, const Source& source, std::size_t row);
    Result<int> bindCell(int at, const Vec0Column& column, const Source& source, std::size_t row);
    /// True if there was such a row.
    Result<bool> removeOne(IdType type, std::string_view id);
    Error located(Error error, const VectorBatch& batch, std::size_t row) const;

    SqliteConnection& m_connection;
    SqliteTable m_table;
    std::vector<const Vec0Column*> m_columns; ///< Without the key, as the statement has them.
    std::string m_doing;
    SqliteStatement m_insert;
    SqliteStatement m_find;
    SqliteStatement m_remove;
    std::vector<std::string> m_bits; ///< Mirrored bits of the row being written, one for each column.
};

} // namespace tidemark
