// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgencode.h"
#include "storage/postgres/pgtable.h"

#include <string>
#include <vector>

namespace tidemark {

/// Hashes of ids that were written, to tell that one may come again; eight bytes an id, at most three quarters full. It
/// may take another id for one that it has seen, which costs time and nothing else.
class PgSeenIds {
public:
    /// False if it may have been there before.
    bool insert(IdType type, std::string_view id);
    void clear();

private:
    void grow();
    bool place(std::uint64_t hash);
    std::vector<std::uint64_t> m_slots;
    std::size_t m_used = 0;
};

/// Writes the rows of one table within its connection's transaction: by COPY while the table is empty and no id comes
/// twice, else by INSERT … ON CONFLICT, a batch a statement. One thread at a time; borrows the connection. A failure
/// leaves the transaction failed.
class PgTableWriter {
public:
    /// `isEmpty`: the table has no row.
    PgTableWriter(PgConnection& connection, PgTable table, const PgVectorTypes& types,
                  const PgBatchEncoder::VectorOids& oids, bool isEmpty);
    PgTableWriter(const PgTableWriter&) = delete;
    PgTableWriter& operator=(const PgTableWriter&) = delete;

    const PgTable& table() const { return m_table; }
    bool hasWritten() const { return m_hasWritten; }
    /// True if a row that is there is replaced without being removed first.
    bool replacesInPlace() const { return !m_removesFirst; }

    /// Each row over the one with its id, or added; of two with one id the later one stays.
    Result<void> upsert(const VectorBatch& batch);
    /// Conflict if rows of other tables would be removed or changed with them.
    Result<std::uint64_t> remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes);
    /// Ends a running COPY, so that the connection is free for something else.
    Result<void> flush();

private:
    Result<void> copyRows(const VectorBatch& batch, std::size_t& row);
    Result<void> insertRows(const VectorBatch& batch, std::size_t from);
    Result<std::uint64_t> removeSome(const std::vector<std::string>& keys);
    Result<void> checkCascades(const std::vector<std::string>& keys);

    PgConnection& m_connection;
    PgTable m_table;
    PgBatchEncoder m_encoder;
    std::string m_doing;
    std::string m_insertSql;
    std::string m_removeSql;
    std::vector<std::pair<std::string, std::string>> m_cascades; ///< A question, and the words if the answer is yes.
    PgSeenIds m_seen;
    std::string m_buffer;
    std::uint64_t m_copied = 0;
    bool m_canCopy = false;
    bool m_isCopying = false;
    bool m_removesFirst = false;
    bool m_hasWritten = false;
};

} // namespace tidemark
