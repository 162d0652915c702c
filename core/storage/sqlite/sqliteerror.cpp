// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqliteerror.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>

namespace tidemark {

namespace {

Errc codeOfErrno(int sysErrno, Errc otherwise)
{
    switch (sysErrno) {
    case ENOENT:
    case ENOTDIR: return Errc::NotFound;
    case ENOSPC:
    case EDQUOT: return Errc::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS: return Errc::PermissionDenied;
    default: return otherwise;
    }
}

Errc codeOf(int primary, int sysErrno)
{
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return Errc::Busy;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return Errc::NotAStorage;
    case SQLITE_FULL: return Errc::NoSpace;
    case SQLITE_READONLY: return Errc::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH: return Errc::PermissionDenied;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return codeOfErrno(sysErrno, Errc::Io);
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return Errc::Conflict;
    case SQLITE_NOMEM: return Errc::LimitExceeded;
    case SQLITE_INTERRUPT: return Errc::Cancelled;
    case SQLITE_ERROR: return Errc::Unsupported; // SQL that SQLite refuses: an unknown function, a missing column.
    default: return Errc::Internal;
    }
}

} // namespace

Error sqliteError(sqlite3* db, int resultCode, std::string_view doing)
{
    const int primary = resultCode & 0xff;
    const bool isSystem = primary == SQLITE_CANTOPEN || primary == SQLITE_IOERR;
    Error error;
    error.sysErrno = isSystem && db != nullptr ? sqlite3_system_errno(db) : 0;
    error.code = codeOf(primary, error.sysErrno);
    // The connection's message belongs to the code only if it was its last one.
    const bool hasMessage = db != nullptr && (sqlite3_errcode(db) & 0xff) == primary;
    const char* const message = hasMessage ? sqlite3_errmsg(db) : sqlite3_errstr(primary);
    error.detail = fmt::format("{}: SQLite says \"{}\" ({})", doing, message, resultCode);
    if (error.code == Errc::Busy)
        error.detail += "; another program holds the database";
    if (resultCode == SQLITE_READONLY_ROLLBACK || resultCode == SQLITE_READONLY_RECOVERY)
        error.detail += "; a program that crashed left a transaction to roll back, which needs write access";
    if (db != nullptr) {
        if (const char* const path = sqlite3_db_filename(db, "main"))
            error.path = path;
    }
    return error;
}

} // namespace tidemark
