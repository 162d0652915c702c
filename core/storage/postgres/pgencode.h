// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgkey.h"
#include "storage/postgres/pgtable.h"

#include <string>
#include <vector>

namespace tidemark {

/// Puts the rows of a batch into the server's binary form: as rows for COPY, or as one array a column for a statement's
/// parameters. One thread at a time; borrows the table, which must outlive it.
class PgBatchEncoder {
public:
    /// `typeOids`: of vector, halfvec and sparsevec, which every database has others of.
    struct VectorOids {
        std::uint32_t vector = 0;
        std::uint32_t half = 0;
        std::uint32_t sparse = 0;
    };
    PgBatchEncoder(const PgTable& table, const PgVectorTypes& types, const VectorOids& oids);

    /// Finds the batch's columns. Conflict, naming a row, for another dimension, or for what the table has no column
    /// for. Borrows the batch until the next call.
    Result<void> take(const VectorBatch& batch);

    /// True if COPY in binary form can take all of the table's columns: none of them has to travel as text.
    bool canCopy() const { return m_canCopy; }
    /// `"id", "embedding", …`: the columns that are written.
    const std::string& columnList() const { return m_columnList; }
    /// `unnest($1::bigint[], …) AS r(c0, …)`
    const std::string& arraysSql() const { return m_arraysSql; }
    /// `r.c0, r.c1::timestamptz, …`: the same columns for an INSERT … SELECT.
    const std::string& valuesSql() const { return m_valuesSql; }
    /// Indexes of the written columns into the table's.
    const std::vector<std::size_t>& columns() const { return m_columns; }

    /// Appends the row as COPY takes it. False, with nothing appended, if one of its values has to travel as text.
    /// Conflict, naming the row, for a value that its column cannot have.
    Result<bool> appendCopyRow(std::size_t row, std::string& out) const;
    /// The arrays for arraysSql() with these rows of the batch.
    Result<std::vector<std::string>> arrays(const std::vector<std::size_t>& rows) const;

    static const std::string& copyHead();
    static const std::string& copyEnd();

private:
    enum class Form { Copy, Array };
    struct Source {
        const BytesColumn* cells = nullptr; ///< Of a column's own cells, or the odd ones of a vector.
        const VectorColumn* vectors = nullptr;
    };
    /// Appends the field with its length. False: NULL.
    Result<bool> appendField(std::size_t at, std::size_t row, Form form, const PgKeyParts& key, std::string& out) const;
    Result<bool> appendCell(const PgColumn& column, std::string_view cell, Form form, std::string& out) const;
    Result<bool> appendVector(const PgColumn& column, std::string_view value, Form form, std::string& out) const;
    Result<PgKeyParts> keyOf(std::size_t row) const;
    Error located(Error error, std::size_t row) const;
    std::uint32_t elementOid(const PgColumn& column) const;

    const PgTable& m_table;
    VectorOids m_oids;
    std::vector<std::size_t> m_columns;
    std::vector<std::size_t> m_keyPlace; ///< Of each written column among the key's.
    std::vector<Source> m_sources;
    const VectorBatch* m_batch = nullptr;
    std::string m_columnList;
    std::string m_arraysSql;
    std::string m_valuesSql;
    bool m_canCopy = true;
    mutable bool m_needsText = false; ///< The field that was appended last.
};

} // namespace tidemark
