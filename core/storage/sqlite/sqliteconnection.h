// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqlitepath.h"
#include "storage/sqlite/sqlitestatement.h"

#include <chrono>
#include <memory>
#include <string>

namespace tidemark {

/// How to open a database file.
struct SqliteOpening {
    std::string path; ///< Canonical: absolute, so SQLite can take it neither for a URI nor for ":memory:".
    std::chrono::milliseconds busyTimeout{5000};
    /// Never write to the database, not even to undo what a crashed program left half done. (SQLite still makes the
    /// -shm file of a WAL database: without it, it could not respect other programs' locks.)
    bool strictlyReadOnly = false;
};

/// A hardened connection: no triggers, no views, no extensions, no double-quoted strings, no memory map, an untrusted
/// schema, cells checked. One thread at a time (it has no mutex); owns the handle.
class SqliteConnection {
public:
    /// A connection that reads only, and has read: a missing, foreign or corrupt file fails here. It does open the file
    /// for writing where it may, because a journal that a crash left behind has to be rolled back before anybody can
    /// read. A WAL database in a directory without write permission is opened as immutable, if nothing but the file
    /// itself holds content: see checkUnchanged().
    static Result<SqliteConnection> openForReading(const SqliteOpening& opening);
    /// A connection for writing; REQUIRES: the file exists. ReadOnly if it cannot be written.
    static Result<SqliteConnection> openForWriting(const SqliteOpening& opening);
    /// An empty database in memory, to try SQL from a hostile file on.
    static Result<SqliteConnection> openScratch();

    sqlite3* get() const { return m_db.get(); }
    Result<void> execute(std::string_view sql, std::string_view doing) { return sqliteExecute(get(), sql, doing); }
    void setBusyTimeout(std::chrono::milliseconds timeout);

    /// Starts a read transaction and reads, so that it has its moment.
    Result<void> beginRead();
    /// Ends whatever transaction is open.
    void rollBack();
    /// Changes between two calls whenever another connection committed something in between.
    Result<std::int64_t> dataVersion();
    /// Whether the database is in WAL mode.
    Result<bool> isWal();
    /// Learns what isUtf8() says; readers have done so.
    Result<void> readEncoding();
    /// True if text is stored as UTF-8.
    bool isUtf8() const { return m_isUtf8; }
    /// True if the file is read without locks, on trust that nobody writes.
    bool isImmutable() const { return m_isImmutable; }
    /// For an immutable connection: fails with Conflict if the file changed since it was opened.
    Result<void> checkUnchanged() const;

private:
    struct Close {
        void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
    };
    static Result<SqliteConnection> open(const std::string& name, int flags, const SqliteOpening& opening,
                                         const char* vfs = nullptr);
    Result<void> harden(bool forReading);
    Result<void> firstRead();

    std::unique_ptr<sqlite3, Close> m_db;
    std::string m_path;
    FileStamp m_stamp;
    bool m_isImmutable = false;
    bool m_isUtf8 = true;
};

} // namespace tidemark
