// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <variant>
#include <vector>

namespace tidemark::test {

struct Blob {
    std::string bytes;
};
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

/// The blob of a vector.
inline Blob floats(const std::vector<float>& values)
{
    std::string bytes(values.size() * sizeof(float), '\0');
    if (!values.empty())
        std::memcpy(bytes.data(), values.data(), bytes.size());
    return {bytes};
}

/// A database as some other program makes it: plain SQLite, nothing hardened. One thread at a time; a statement that
/// fails fails the test.
class SqliteFixture {
public:
    explicit SqliteFixture(const std::string& path)
    {
        EXPECT_EQ(sqlite3_open_v2(path.c_str(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr), SQLITE_OK)
            << path;
    }
    SqliteFixture(const SqliteFixture&) = delete;
    SqliteFixture& operator=(const SqliteFixture&) = delete;
    ~SqliteFixture() { sqlite3_close_v2(m_db); }

    sqlite3* get() const { return m_db; }

    /// Runs one statement or, without values, several.
    int tryRun(const std::string& sql, const std::vector<SqlValue>& values = {})
    {
        if (values.empty())
            return sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
        sqlite3_stmt* statement = prepare(sql, values);
        int rc = SQLITE_ROW;
        while (rc == SQLITE_ROW)
            rc = sqlite3_step(statement);
        sqlite3_finalize(statement);
        return rc == SQLITE_DONE ? SQLITE_OK : rc;
    }
    void run(const std::string& sql, const std::vector<SqlValue>& values = {})
    {
        EXPECT_EQ(tryRun(sql, values), SQLITE_OK) << sql << ": " << sqlite3_errmsg(m_db);
    }
    std::int64_t integer(const std::string& sql, const std::vector<SqlValue>& values = {})
    {
        sqlite3_stmt* statement = prepare(sql, values);
        std::int64_t value = -1;
        if (sqlite3_step(statement) == SQLITE_ROW)
            value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }
    /// The first column of all rows, each followed by a newline; quote() makes any value readable.
    std::string text(const std::string& sql)
    {
        sqlite3_stmt* statement = prepare(sql, {});
        std::string all;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const void* const bytes = sqlite3_column_blob(statement, 0);
            if (bytes != nullptr)
                all.append(static_cast<const char*>(bytes),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
            all += '\n';
        }
        sqlite3_finalize(statement);
        return all;
    }

private:
    sqlite3_stmt* prepare(const std::string& sql, const std::vector<SqlValue>& values)
    {
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr), SQLITE_OK)
            << sql << ": " << sqlite3_errmsg(m_db);
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(statement, static_cast<int>(i) + 1, values[i]);
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int at, const SqlValue& value)
    {
        if (const auto* const integer = std::get_if<std::int64_t>(&value))
            sqlite3_bind_int64(statement, at, *integer);
        else if (const auto* const real = std::get_if<double>(&value))
            sqlite3_bind_double(statement, at, *real);
        else if (const auto* const text = std::get_if<std::string>(&value))
            sqlite3_bind_text64(statement, at, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
        else if (const auto* const blob = std::get_if<Blob>(&value))
            sqlite3_bind_blob64(statement, at, blob->bytes.data(), blob->bytes.size(), SQLITE_TRANSIENT);
        else
            sqlite3_bind_null(statement, at);
    }

    sqlite3* m_db = nullptr;
};

} // namespace tidemark::test
