// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqlitetable.h"
#include "storage/sqlite/vec0blob.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// The name of a shadow table of a vec0 table, quoted for SQL: `"docs_chunks"`, `"docs_vector_chunks00"`.
std::string vec0Shadow(std::string_view table, std::string_view part);
std::string vec0Shadow(std::string_view table, std::string_view part, std::size_t number);

/// Finds rows by ascending rowids without a search for each: the next row is often the wanted one. One thread.
class RowidCursor {
public:
    /// The statement's first column is the rowid, ?1 the least one it delivers, in ascending order.
    explicit RowidCursor(SqliteStatement statement) : m_statement(std::move(statement)) {}
    RowidCursor() = default;
    /// True if the row exists; the statement then stands on it.
    Result<bool> seek(std::int64_t rowid, std::string_view doing);
    const SqliteStatement& row() const { return m_statement; }

private:
    SqliteStatement m_statement;
    bool m_hasRow = false;
    std::int64_t m_rowid = 0;
};

/// One chunk of a vec0 table, put together from its shadow tables, each of which is hostile: every length is checked
/// before it is used, and a row counts only if T_rowids says that it lies here. One thread at a time; borrows the
/// connection and the table.
class Vec0Chunk {
public:
    static Result<Vec0Chunk> open(SqliteConnection& connection, const SqliteTable& table);

    /// Makes another chunk the current one. `row` is of the statement chunkSql(): id, size, validity, rowids, partition
    /// values.
    Result<void> load(const SqliteStatement& row);
    /// With " FROM … " and nothing behind it.
    static std::string chunkSql(const SqliteTable& table);

    std::size_t size() const { return m_size; }
    bool holds(std::size_t place) const { return (m_validity[place / 8] >> (place % 8) & 1) != 0; }
    std::int64_t rowid(std::size_t place) const;

    /// Gives the batch the columns that appendRow() fills; it keeps the memory of those it had.
    void prepare(VectorBatch& batch) const;
    /// Everything of a row but its vectors. Adds its bytes, with the vectors', to `bytes`.
    Result<void> appendRow(std::size_t place, VectorBatch& batch, std::uint64_t& bytes);
    /// The vectors of the last `count` rows of the batch, which lie next to each other from `first` on.
    Result<void> appendVectors(std::size_t first, std::size_t count, VectorBatch& batch);

private:
    struct VectorSource {
        const Vec0Column* column;
        Vec0Blob blob;
        std::size_t target = 0; ///< Among VectorBatch::vectors; unused for the plain one.
    };
    struct MetadataSource {
        const Vec0Column* column;
        Vec0Blob blob;
        SqliteStatement longTexts; ///< For texts only.
        std::string data;          ///< Of the current chunk.
    };
    Result<void> appendId(std::size_t place, VectorBatch& batch, std::uint64_t& bytes);
    Result<void> appendMetadata(MetadataSource& source, std::size_t place, BytesColumn& cells, std::uint64_t& bytes);
    Result<void> appendText(MetadataSource& source, std::size_t place);
    Result<void> appendAuxiliary(std::size_t place, VectorBatch& batch, std::uint64_t& bytes);
    /// As model/cell.h encodes it, into m_cell.
    Result<void> readCell(const SqliteStatement& row, int at);
    Error unfit(std::size_t place, std::string_view why) const;

    SqliteConnection* m_connection = nullptr;
    const SqliteTable* m_table = nullptr;
    std::string m_doing;
    RowidCursor m_ids;
    RowidCursor m_auxiliary;
    std::vector<VectorSource> m_vectors;
    std::vector<MetadataSource> m_metadata;
    std::vector<std::string> m_otherNames; ///< Of the other vectors, sorted.
    std::vector<VectorKind> m_otherKinds;
    /// Cell columns of a batch, in the order of the definition: the partition keys' and the others' places in it.
    std::vector<std::string> m_cellNames;
    std::vector<std::size_t> m_partitionAt;
    std::vector<std::size_t> m_metadataAt;
    std::vector<std::size_t> m_auxiliaryAt;
    std::size_t m_vectorBytes = 0; ///< Of one row.

    std::int64_t m_id = 0;
    std::size_t m_size = 0;
    std::string m_validity;
    std::string m_rowids;
    std::vector<std::string> m_partition; ///< Encoded cells.
    std::string m_cell;                   ///< Scratch.
    std::string m_piece;                  ///< Scratch.
};

} // namespace tidemark
