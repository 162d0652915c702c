// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqlitestatement.h"

#include <string>

namespace tidemark {

/// One column of one shadow table, read piece by piece: a chunk of vectors may have a hundred megabytes. One thread at
/// a time; borrows the connection.
class Vec0Blob {
public:
    Vec0Blob(sqlite3* db, std::string table, const char* column) : m_db(db), m_table(std::move(table)), m_column(column)
    {
    }
    Vec0Blob(Vec0Blob&& other) noexcept
        : m_db(other.m_db)
        , m_table(std::move(other.m_table))
        , m_column(other.m_column)
        , m_blob(std::exchange(other.m_blob, nullptr))
    {
    }
    Vec0Blob& operator=(Vec0Blob&& other) noexcept
    {
        std::swap(m_db, other.m_db);
        std::swap(m_table, other.m_table);
        std::swap(m_column, other.m_column);
        std::swap(m_blob, other.m_blob);
        return *this;
    }
    ~Vec0Blob() { sqlite3_blob_close(m_blob); }

    /// Goes to the row with this rowid. NotAStorage unless it holds exactly so many bytes.
    Result<void> seek(std::int64_t rowid, std::size_t wantedBytes, std::string_view doing);
    /// REQUIRES: within the bytes that the last seek() asked for.
    Result<void> read(void* to, std::size_t offset, std::size_t bytes, std::string_view doing);

private:
    sqlite3* m_db;
    std::string m_table;
    const char* m_column;
    sqlite3_blob* m_blob = nullptr;
};

} // namespace tidemark
