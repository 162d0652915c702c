// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqliteconnection.h"

#include "storage/sqlite/sqliteerror.h"
#include "storage/sqlite/sqlitereadahead.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr int kCommonFlags =
    SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;

/// `file:` URI of an absolute path, every byte that could mean something escaped.
std::string immutableUri(const std::string& path)
{
    std::string uri = "file://";
    for (const char c : path) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                             c == '-' || c == '_' || c == '.';
        if (isPlain)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri + "?immutable=1";
}

/// Without write permission SQLite cannot make the shared memory file of a WAL database.
bool maySucceedImmutable(const Error& error, const std::string& path)
{
    const bool isPermission =
        error.code == Errc::ReadOnly || error.code == Errc::PermissionDenied || error.code == Errc::Io;
    return isPermission && !isSqliteFileWritable(path) && !hasContent(path + "-wal") && !hasContent(path + "-journal");
}

} // namespace

Result<SqliteConnection> SqliteConnection::open(const std::string& name, int flags, const SqliteOpening& opening,
                                                const char* vfs)
{
    SqliteConnection connection;
    connection.m_path = opening.path;
    connection.m_stamp = stampOf(opening.path);
    sqlite3* db = nullptr;
    const int rc = sqlite3_open_v2(name.c_str(), &db, flags | kCommonFlags, vfs);
    connection.m_db.reset(db);
    if (rc != SQLITE_OK) {
        Error error = sqliteError(db, rc, "opening the database");
        error.path = opening.path;
        return fail(std::move(error));
    }
    connection.setBusyTimeout(opening.busyTimeout);
    return connection;
}

Result<void> SqliteConnection::harden(bool forReading)
{
    struct Setting {
        int option;
        int value;
    };
    const Setting settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, forReading ? 1 : 0},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 0}, // A restore must not cascade into what it was not asked to touch.
        {SQLITE_DBCONFIG_DQS_DML, 0},     // A column that is missing is an error, not a string.
    };
    for (const Setting& setting : settings) {
        if (const int rc = sqlite3_db_config(get(), setting.option, setting.value, nullptr); rc != SQLITE_OK)
            return fail(sqliteError(get(), rc, "configuring the connection"));
    }
    sqlite3_limit(get(), SQLITE_LIMIT_ATTACHED, 0);
    TM_TRY(execute("PRAGMA cell_size_check=ON", "configuring the connection"));
    // With the VFS of readers this maps nothing: it makes SQLite use pages where they were read ahead.
    TM_TRY(execute(forReading && readAheadVfs() != nullptr ? "PRAGMA mmap_size=1099511627776" : "PRAGMA mmap_size=0",
                   "configuring the connection"));
    if (forReading)
        TM_TRY(execute("PRAGMA query_only=ON", "configuring the connection"));
    return {};
}

Result<void> SqliteConnection::firstRead()
{
    constexpr std::string_view kDoing = "opening the database";
    TM_TRY(sqliteInteger(get(), "SELECT count(*) FROM sqlite_schema", kDoing));
    return readEncoding();
}

Result<void> SqliteConnection::readEncoding()
{
    constexpr std::string_view kDoing = "reading the encoding";
    TM_TRY_ASSIGN(SqliteStatement encoding, SqliteStatement::prepare(get(), "PRAGMA encoding", kDoing));
    TM_TRY_ASSIGN(const bool hasRow, encoding.step(kDoing));
    m_isUtf8 = hasRow && encoding.text(0) == "UTF-8";
    return {};
}

Result<SqliteConnection> SqliteConnection::openForReading(const SqliteOpening& opening)
{
    const auto attempt = [&](const std::string& name, int flags) -> Result<SqliteConnection> {
        // Content that is in the log already stays there: reading a database moves nothing.
        const bool hadLog = hasContent(opening.path + "-wal");
        TM_TRY_ASSIGN(SqliteConnection connection, open(name, flags, opening, readAheadVfs()));
        TM_TRY(connection.harden(true));
        sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hadLog ? 1 : 0, nullptr);
        if (auto read = connection.firstRead(); !read) {
            // A schema that SQLite cannot parse is an SQL error to it; to us the file is no usable database.
            if (read.error().code == Errc::Unsupported)
                read.error().code = Errc::NotAStorage;
            return fail(std::move(read).error());
        }
        return connection;
    };
    auto connection = attempt(opening.path, opening.strictlyReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    if (connection || !maySucceedImmutable(connection.error(), opening.path))
        return connection;
    auto immutable = attempt(immutableUri(opening.path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!immutable)
        return connection;
    immutable->m_isImmutable = true;
    return immutable;
}

Result<SqliteConnection> SqliteConnection::openForWriting(const SqliteOpening& opening)
{
    TM_TRY_ASSIGN(SqliteConnection connection, open(opening.path, SQLITE_OPEN_READWRITE, opening));
    if (sqlite3_db_readonly(connection.get(), "main") == 1)
        return fail(Errc::ReadOnly, "the database file cannot be written", opening.path);
    TM_TRY(connection.harden(false));
    return connection;
}

Result<SqliteConnection> SqliteConnection::openScratch()
{
    SqliteOpening opening;
    TM_TRY_ASSIGN(SqliteConnection connection,
                  open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, opening));
    TM_TRY(connection.harden(false));
    return connection;
}

void SqliteConnection::setBusyTimeout(std::chrono::milliseconds timeout)
{
    sqlite3_busy_timeout(get(), static_cast<int>(timeout.count()));
}

Result<void> SqliteConnection::beginRead()
{
    TM_TRY(execute("BEGIN", "starting to read"));
    if (auto read = sqliteInteger(get(), "SELECT count(*) FROM sqlite_schema", "starting to read"); !read) {
        rollBack();
        return fail(std::move(read).error());
    }
    return {};
}

void SqliteConnection::rollBack()
{
    if (sqlite3_get_autocommit(get()) == 0)
        ignoreError(execute("ROLLBACK", "rolling back"),
                    "SQLite has rolled back by itself, or the next program to open the file will");
}

Result<std::int64_t> SqliteConnection::dataVersion()
{
    return sqliteInteger(get(), "PRAGMA data_version", "starting to read");
}

Result<bool> SqliteConnection::isWal()
{
    constexpr std::string_view kDoing = "reading the journal mode";
    TM_TRY_ASSIGN(SqliteStatement statement, SqliteStatement::prepare(get(), "PRAGMA journal_mode", kDoing));
    TM_TRY_ASSIGN(const bool hasRow, statement.step(kDoing));
    return hasRow && statement.text(0) == "wal";
}

Result<void> SqliteConnection::checkUnchanged() const
{
    if (m_isImmutable && (stampOf(m_path) != m_stamp || hasContent(m_path + "-wal")))
        return fail(Errc::Conflict, "the database was changed while it was read without locks", m_path);
    return {};
}

} // namespace tidemark
