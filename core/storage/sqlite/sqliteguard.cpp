// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitedefinition.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::size_t kMaxSqlBytes = std::size_t{1} << 20;

std::string_view orEmpty(const char* text)
{
    return text == nullptr ? std::string_view() : std::string_view(text);
}

std::string_view nameOf(SqliteObject object)
{
    switch (object) {
    case SqliteObject::Table: return "table";
    case SqliteObject::Index: return "index";
    case SqliteObject::Trigger: return "trigger";
    }
    return "object";
}

/// Decides what a statement may do while it stands. One thread; lives on the stack of executeGuarded().
class Guard {
public:
    Guard(sqlite3* db, SqliteObject object, const std::string& table) : m_db(db), m_object(object), m_table(table)
    {
        sqlite3_set_authorizer(db, &Guard::authorize, this);
    }
    ~Guard() { sqlite3_set_authorizer(m_db, nullptr, nullptr); }
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;

private:
    static int authorize(void* self, int action, const char* first, const char* second, const char* database,
                         const char* /*trigger*/)
    {
        const bool isAllowed = static_cast<const Guard*>(self)->allows(action, orEmpty(first), orEmpty(second)) &&
                               (database == nullptr || orEmpty(database) == "main");
        return isAllowed ? SQLITE_OK : SQLITE_DENY;
    }

    bool allows(int action, std::string_view first, std::string_view second) const
    {
        const bool isSchema = first == "sqlite_master" || first == "sqlite_schema";
        const bool isOwn = first == m_table;
        switch (action) {
        case SQLITE_INSERT:
        case SQLITE_UPDATE: return isSchema; // How SQLite notes the new object.
        case SQLITE_READ: return isSchema || isOwn;
        case SQLITE_FUNCTION: return second != "load_extension";
        case SQLITE_REINDEX: return m_object == SqliteObject::Index;
        case SQLITE_CREATE_TABLE: return m_object == SqliteObject::Table && (isOwn || first == "sqlite_sequence");
        case SQLITE_CREATE_INDEX: {
            const bool isAutomatic = startsWithName(first, "sqlite_autoindex_");
            return second == m_table && isAutomatic == (m_object == SqliteObject::Table);
        }
        case SQLITE_CREATE_TRIGGER: return m_object == SqliteObject::Trigger && second == m_table;
        default: return false;
        }
    }

    sqlite3* m_db;
    SqliteObject m_object;
    const std::string& m_table;
};

} // namespace

Result<void> executeGuarded(SqliteConnection& connection, const std::string& sql, SqliteObject object,
                            const std::string& table)
{
    const std::string doing = fmt::format("creating the {} of the table {}", nameOf(object), shownName(table));
    if (sql.size() > kMaxSqlBytes)
        return fail(Errc::Conflict, fmt::format("{}: {} bytes of SQL", doing, sql.size()));
    const Guard guard(connection.get(), object, table);
    auto run = connection.execute(sql, doing);
    if (!run && run.error().code == Errc::PermissionDenied) {
        run.error().code = Errc::Conflict;
        run.error().detail += "; its SQL does more than to create this one object";
    }
    return run;
}

} // namespace tidemark
