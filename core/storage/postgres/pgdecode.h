// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgkey.h"
#include "storage/postgres/pgtable.h"
#include "storage/postgres/pgwire.h"

#include <string>
#include <vector>

namespace tidemark {

/// Puts rows in the server's binary form into a batch's columns. Nothing is allocated per row once a batch has its
/// memory. One thread at a time; borrows the table, which must outlive it.
class PgRowDecoder {
public:
    explicit PgRowDecoder(const PgTable& table);

    /// The columns that the rows must have, in this order, of a table under the alias t.
    const std::string& selectList() const { return m_selectList; }
    /// Empties the batch and gives it the table's columns; a batch of ours keeps its memory.
    void begin(VectorBatch& batch);
    /// Damaged (NotAStorage) if the server sent what the catalog does not say.
    Result<void> append(const std::vector<PgField>& fields, VectorBatch& batch);
    /// One row of COPY in binary form. False for its last message.
    Result<bool> appendCopyRow(std::string_view bytes, VectorBatch& batch);
    /// Gives every column all rows, and drops those that no row has.
    void finish(VectorBatch& batch) const;

    std::size_t rows() const { return m_rows; }
    std::uint64_t bytes() const { return m_bytes; }

private:
    Result<void> appendField(const PgColumn& column, const PgField& field, std::size_t place, VectorBatch& batch);
    Result<void> appendPlain(const PgColumn& column, const PgField& field, VectorBatch& batch);
    Result<void> appendVector(const PgColumn& column, const PgField& field, VectorColumn& vectors, VectorBatch& batch);
    Result<void> appendCell(const PgColumn& column, const PgField& field, BytesColumn& cells);
    Result<void> appendMetadata(const PgColumn& column, const PgField& field, VectorBatch& batch) const;
    void appendOddCell(const std::string& name, std::string_view cell, VectorBatch& batch) const;
    tl::unexpected<Error> unexpectedForm(const PgColumn& column) const;

    const PgTable& m_table;
    std::vector<std::size_t> m_columns; ///< Those that are read, as indexes into the table's.
    std::vector<std::size_t> m_places;  ///< Of each of them among the key's, the cells or the vectors.
    std::string m_selectList;
    std::vector<PgField> m_key; ///< Scratch.
    std::vector<PgField> m_fields;
    std::string m_scratch;
    std::size_t m_rows = 0; ///< Complete ones.
    std::uint64_t m_bytes = 0;
    bool m_isFirst = true;
};

} // namespace tidemark
