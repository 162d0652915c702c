// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitestatement.h"

#include "storage/sqlite/sqliteerror.h"

#include <fmt/format.h>

namespace tidemark {

Result<SqliteStatement> SqliteStatement::prepare(sqlite3* db, std::string_view sql, std::string_view doing)
{
    if (sql.find('\0') != std::string_view::npos)
        return fail(Errc::Conflict, fmt::format("{}: the SQL has a NUL byte", doing));
    if (sql.size() > INT32_MAX)
        return fail(Errc::LimitExceeded, fmt::format("{}: {} bytes of SQL", doing, sql.size()));
    SqliteStatement statement;
    const char* tail = nullptr;
    const int rc = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement.m_statement, &tail);
    if (rc != SQLITE_OK)
        return fail(sqliteError(db, rc, doing));
    const std::string_view rest = sql.substr(static_cast<std::size_t>(tail - sql.data()));
    if (statement.m_statement == nullptr || rest.find_first_not_of(" \t\r\n;") != std::string_view::npos)
        return fail(Errc::Conflict, fmt::format("{}: the SQL is not exactly one statement", doing));
    return statement;
}

Result<bool> SqliteStatement::step(std::string_view doing)
{
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    return fail(sqliteError(db(), rc, doing));
}

int SqliteStatement::run()
{
    int rc = SQLITE_ROW;
    while (rc == SQLITE_ROW)
        rc = sqlite3_step(m_statement);
    // The message of a failed step stays with the connection through the reset.
    sqlite3_reset(m_statement);
    return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int SqliteStatement::bindText(int at, std::string_view text)
{
    return sqlite3_bind_text64(m_statement, at, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                               SQLITE_UTF8);
}

int SqliteStatement::bindBlob(int at, std::string_view bytes)
{
    return sqlite3_bind_blob64(m_statement, at, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC);
}

std::string_view SqliteStatement::text(int column) const
{
    const void* const bytes = type(column) == SQLITE_TEXT
                                  ? static_cast<const void*>(sqlite3_column_text(m_statement, column))
                                  : sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

Result<std::int64_t> sqliteInteger(sqlite3* db, std::string_view sql, std::string_view doing, std::int64_t otherwise)
{
    TM_TRY_ASSIGN(SqliteStatement statement, SqliteStatement::prepare(db, sql, doing));
    TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
    return hasRow && !statement.isNull(0) ? statement.integer(0) : otherwise;
}

Result<void> sqliteExecute(sqlite3* db, std::string_view sql, std::string_view doing)
{
    TM_TRY_ASSIGN(SqliteStatement statement, SqliteStatement::prepare(db, sql, doing));
    if (const int rc = statement.run(); rc != SQLITE_OK)
        return fail(sqliteError(db, rc, doing));
    return {};
}

} // namespace tidemark
