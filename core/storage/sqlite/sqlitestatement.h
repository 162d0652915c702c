// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tidemark {

/// A prepared statement. One thread at a time, that of its connection, which must outlive it.
class SqliteStatement {
public:
    SqliteStatement() = default;
    SqliteStatement(SqliteStatement&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    SqliteStatement& operator=(SqliteStatement&& other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }
    ~SqliteStatement() { sqlite3_finalize(m_statement); }

    /// `doing` names the work in the error. The text must be exactly one statement, without a NUL byte.
    static Result<SqliteStatement> prepare(sqlite3* db, std::string_view sql, std::string_view doing);

    explicit operator bool() const { return m_statement != nullptr; }
    sqlite3_stmt* get() const { return m_statement; }
    sqlite3* db() const { return sqlite3_db_handle(m_statement); }

    /// True if there is a row, false at the end.
    Result<bool> step(std::string_view doing);
    /// For a statement without rows: runs it and makes it ready to run again.
    int run();
    void reset() { sqlite3_reset(m_statement); }

    // Values are borrowed until the next reset; an empty one is empty, not NULL. Binding fails only with SQLITE_TOOBIG
    // or out of memory: the code is to be checked.
    int bindText(int at, std::string_view text);
    int bindBlob(int at, std::string_view bytes);
    int bindInteger(int at, std::int64_t value) { return sqlite3_bind_int64(m_statement, at, value); }
    int bindReal(int at, double value) { return sqlite3_bind_double(m_statement, at, value); }
    int bindNull(int at) { return sqlite3_bind_null(m_statement, at); }

    int type(int column) const { return sqlite3_column_type(m_statement, column); }
    bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    /// The bytes of a text or blob, borrowed until the next step. Text of a UTF-16 database comes as UTF-8.
    std::string_view text(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// Prepares, steps to the first row and reads its first column; no row or NULL gives `otherwise`.
Result<std::int64_t> sqliteInteger(sqlite3* db, std::string_view sql, std::string_view doing,
                                   std::int64_t otherwise = 0);
/// Runs SQL of our own without results.
Result<void> sqliteExecute(sqlite3* db, std::string_view sql, std::string_view doing);

} // namespace tidemark
