// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0blob.h"

#include "base/showntext.h"
#include "storage/sqlite/sqliteerror.h"

#include <fmt/format.h>

namespace tidemark {

Result<void> Vec0Blob::seek(std::int64_t rowid, std::size_t wantedBytes, std::string_view doing)
{
    // A failed attempt leaves a handle that can only be closed.
    const int rc = m_blob == nullptr ? sqlite3_blob_open(m_db, "main", m_table.c_str(), m_column, rowid, 0, &m_blob)
                                     : sqlite3_blob_reopen(m_blob, rowid);
    if (rc != SQLITE_OK) {
        Error error = sqliteError(m_db, rc, doing);
        sqlite3_blob_close(m_blob);
        m_blob = nullptr;
        // No such row, or a number where bytes belong.
        if (error.code == Errc::Unsupported)
            error.code = Errc::NotAStorage;
        return fail(std::move(error));
    }
    if (static_cast<std::size_t>(sqlite3_blob_bytes(m_blob)) != wantedBytes)
        return fail(Errc::NotAStorage, fmt::format("{}: row {} of {} has {} bytes instead of {}", doing, rowid,
                                                   shownName(m_table), sqlite3_blob_bytes(m_blob), wantedBytes));
    return {};
}

Result<void> Vec0Blob::read(void* to, std::size_t offset, std::size_t bytes, std::string_view doing)
{
    const int rc = sqlite3_blob_read(m_blob, to, static_cast<int>(bytes), static_cast<int>(offset));
    if (rc != SQLITE_OK)
        return fail(sqliteError(m_db, rc, doing));
    return {};
}

} // namespace tidemark
