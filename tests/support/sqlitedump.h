// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "support/sqlitefixture.h"

#include <map>
#include <set>
#include <string>

namespace tidemark::test {

/// A whole database without the engine's eyes: "table NAME" to its rows with the class and bits of every cell, sorted,
/// and "schema TYPE NAME" to the statement that made it.
using SqliteDump = std::map<std::string, std::multiset<std::string>>;

inline std::string cellText(sqlite3_stmt* statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    if (type == SQLITE_INTEGER)
        return "i" + std::to_string(sqlite3_column_int64(statement, column));
    if (type == SQLITE_FLOAT)
        return "r" + std::to_string(std::bit_cast<std::uint64_t>(sqlite3_column_double(statement, column)));
    if (type == SQLITE_NULL)
        return "null";
    const auto* const bytes = static_cast<const std::byte*>(sqlite3_column_blob(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    return (type == SQLITE_TEXT ? "t" : "b") + toHex(ByteView(bytes, size));
}

inline std::multiset<std::string> rowTexts(sqlite3* db, const std::string& sql)
{
    std::multiset<std::string> rows;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::string row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row += std::string(sqlite3_column_name(statement, column)) + "=" + cellText(statement, column) + "|";
        rows.insert(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

inline SqliteDump dumpSqlite(const std::string& path)
{
    SqliteFixture db(path);
    SqliteDump dump;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(db.get(), "SELECT type, name, coalesce(sql, '') FROM sqlite_schema", -1, &statement,
                                 nullptr),
              SQLITE_OK);
    const auto column = [&](int at) { return reinterpret_cast<const char*>(sqlite3_column_text(statement, at)); };
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const std::string type = column(0);
        const std::string name = column(1);
        dump["schema " + type + " " + name].insert(column(2));
        std::string quoted;
        for (const char c : name)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        if (type == "table")
            dump["table " + name] = rowTexts(db.get(), "SELECT * FROM \"" + quoted + "\"");
    }
    sqlite3_finalize(statement);
    EXPECT_EQ(db.text("PRAGMA integrity_check"), "ok\n");
    return dump;
}

/// Names what differs; empty if nothing does. `but` are keys that may.
inline std::string dumpDifference(const SqliteDump& actual, const SqliteDump& expected,
                                  const std::set<std::string>& but = {})
{
    std::string text;
    for (const auto& [key, rows] : expected) {
        const auto it = actual.find(key);
        if (but.contains(key) || (it != actual.end() && it->second == rows))
            continue;
        text += key + (it == actual.end() ? " is missing\n" : " differs\n");
        for (const std::string& row : rows) {
            if (it != actual.end() && it->second.count(row) != rows.count(row))
                text += "  expected " + row.substr(0, 300) + "\n";
        }
        if (it == actual.end())
            continue;
        for (const std::string& row : it->second) {
            if (it->second.count(row) != rows.count(row))
                text += "  found    " + row.substr(0, 300) + "\n";
        }
    }
    for (const auto& [key, rows] : actual) {
        if (!expected.contains(key) && !but.contains(key))
            text += key + " is too much\n";
    }
    return text;
}

} // namespace tidemark::test
