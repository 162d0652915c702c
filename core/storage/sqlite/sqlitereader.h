// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/sqlite/sqliteschema.h"
#include "storage/vectorstorage.h"

#include <mutex>

namespace tidemark {

/// One moment of a database, seen by several connections that read in parallel. Any thread; owns its connections.
///
/// Why they see one moment: with a rollback journal the first connection's shared lock keeps every commit away until
/// the reader is closed. In WAL mode nobody is kept away; there the first connection reads PRAGMA data_version before
/// and after the others began to read. It changes with every commit of others, so if it did not, nothing was committed
/// while they began. If something was, all begin again; after some attempts the reader makes do with one connection.
/// In no mode does a reader write, and in WAL mode no writer waits for it or gets SQLITE_BUSY from it.
class SqliteReader final : public StorageReader {
public:
    /// Opens up to `streams` connections.
    static Result<std::unique_ptr<StorageReader>> open(const SqliteOpening& opening, unsigned streams);
    /// What a writer's own connection sees, with the tables it knows. Borrows the connection.
    static std::unique_ptr<StorageReader> overWriter(SqliteConnection& connection, SqliteSchema schema);
    /// A database that does not exist yet.
    static std::unique_ptr<StorageReader> ofNothing();
    ~SqliteReader() override;

    const std::vector<NamespaceInfo>& namespaces() const override { return m_namespaces; }
    const std::vector<SkippedObject>& skipped() const override { return m_schema.skipped; }
    unsigned maxStreams() const override;
    /// One range for a table without rowid, or while every connection is in use by a stream.
    Result<std::vector<ScanRange>> split(const std::string& namespaceName, unsigned wanted) override;
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& range) override;
    Result<void> fetch(const std::string& namespaceName, const BytesColumn& ids,
                       const std::vector<std::uint8_t>& idTypes, VectorBatch& batch) override;

private:
    friend class SqliteStream;
    SqliteReader(std::vector<SqliteConnection> connections, SqliteConnection* borrowed, SqliteSchema schema);
    Result<const SqliteTable*> table(const std::string& namespaceName) const;
    /// Busy if all are in use.
    Result<SqliteConnection*> takeConnection();
    void giveBack(SqliteConnection& connection);

    std::vector<SqliteConnection> m_connections;
    SqliteSchema m_schema;
    std::vector<NamespaceInfo> m_namespaces;
    std::mutex m_mutex;
    std::vector<SqliteConnection*> m_free; ///< Guarded by m_mutex.
    unsigned m_maxStreams = 1;
};

} // namespace tidemark
