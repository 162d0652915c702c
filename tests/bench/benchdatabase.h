// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchrow.h"

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace benchdata {

/// A prepared statement that throws with SQLite's message; the program has one place that catches.
class Statement {
public:
    Statement(sqlite3* database, const std::string& sql) : m_database(database)
    {
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &m_statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Borrowed until step().
    void bindText(int index, const std::string& text)
    {
        sqlite3_bind_text(m_statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    void bindValues(int index, const std::vector<float>& values)
    {
        sqlite3_bind_blob(m_statement, index, values.data(), static_cast<int>(values.size() * sizeof(float)),
                          SQLITE_STATIC);
    }
    void bindInteger(int index, std::int64_t value) { sqlite3_bind_int64(m_statement, index, value); }
    void bindOptional(int index, const std::optional<std::int64_t>& value)
    {
        if (value)
            bindInteger(index, *value);
        else
            sqlite3_bind_null(m_statement, index);
    }
    /// Runs it, gives the first column of the first row if there is one, and is ready for the next run.
    std::int64_t run()
    {
        const int code = sqlite3_step(m_statement);
        const std::int64_t value = code == SQLITE_ROW ? sqlite3_column_int64(m_statement, 0) : 0;
        if ((code != SQLITE_ROW && code != SQLITE_DONE))
            throw std::runtime_error(sqlite3_errmsg(m_database));
        sqlite3_reset(m_statement);
        return value;
    }

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// A database file that is made or changed in one go. It has no journal: what goes wrong here is made anew.
class Database {
public:
    explicit Database(const std::string& path)
    {
        if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
            throw std::runtime_error(path + ": " + sqlite3_errmsg(m_handle));
        run("PRAGMA page_size=4096");
        run("PRAGMA journal_mode=OFF");
        run("PRAGMA synchronous=OFF");
        run("PRAGMA cache_size=-131072");
        run("BEGIN IMMEDIATE");
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    sqlite3* handle() const { return m_handle; }
    std::int64_t run(const std::string& sql) { return Statement(m_handle, sql).run(); }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace benchdata
