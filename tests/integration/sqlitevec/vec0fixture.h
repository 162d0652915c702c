// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqlitestorage.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

#include <string>

namespace tidemark::test {

/// Where sqlite-vec is; fetched by tests/servers/sqlite-vec/install once a process. Empty if it cannot be had, `reason`
/// says why.
struct SqliteVec {
    std::string library;
    std::string reason;
};
const SqliteVec& sqliteVec();

/// A database with vec0 tables, made by sqlite-vec itself. Every test is skipped, with the reason, where it cannot be
/// had. TIDEMARK_SQLITE_VEC names it while a test runs, unless withoutExtension() was called.
class Vec0Test : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;
    void withExtension();
    void withoutExtension();

    /// A connection of another program, with sqlite-vec.
    std::unique_ptr<SqliteFixture> database(const std::string& path = {});
    void run(const std::string& sql) { database()->run(sql); }
    std::string query(const std::string& sql) { return database()->text(sql); }
    std::unique_ptr<SqliteStorage> storage() { return openSqlite(m_path); }
    RowMap rows(const std::string& name) { return rowsOf(*storage(), name); }
    NamespaceInfo infoOf(const std::string& name);
    std::string skippedReason(const std::string& name);

    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("vectors.db");
};

/// A table with a column of every kind, all rows of it, and what its rows are as vec0 itself says.
extern const char* const kEveryKindSql;
std::string everyKindRows();
/// SELECT of everything in it, in an order of its own.
extern const char* const kEveryKindQuery;

} // namespace tidemark::test
