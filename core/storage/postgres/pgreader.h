// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgschema.h"
#include "storage/vectorstorage.h"

#include <mutex>

namespace tidemark {

/// One moment of a database, seen by several sessions that read in parallel: a REPEATABLE READ transaction whose
/// snapshot the others import. All its tables are locked against being altered, dropped and truncated as long as the
/// reader lives, as pg_dump does; nobody who reads or writes rows waits for it. Any thread; owns its connections.
class PgReader final : public StorageReader {
public:
    /// Opens up to `streams` connections; fewer where the server has no more to give.
    static Result<std::unique_ptr<StorageReader>> open(const PgOpening& opening, unsigned streams);
    /// What a writer's own connection sees, with the tables it knows. Borrows the connection.
    static std::unique_ptr<StorageReader> overWriter(PgConnection& connection, PgSchema schema);

    const std::vector<NamespaceInfo>& namespaces() const override { return m_namespaces; }
    const std::vector<SkippedObject>& skipped() const override { return m_schema.skipped; }
    unsigned maxStreams() const override { return m_maxStreams; }
    /// Ranges of the table's pages. One for a partitioned table, and on servers before PostgreSQL 14.
    Result<std::vector<ScanRange>> split(const std::string& namespaceName, unsigned wanted) override;
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& range) override;
    Result<void> fetch(const std::string& namespaceName, const BytesColumn& ids,
                       const std::vector<std::uint8_t>& idTypes, VectorBatch& batch) override;

private:
    friend class PgStream;
    PgReader(std::vector<PgConnection> connections, PgConnection* borrowed, PgSchema schema);
    Result<const PgTable*> table(const std::string& namespaceName) const;
    /// Busy if all are in use.
    Result<PgConnection*> takeConnection();
    void giveBack(PgConnection& connection);

    std::vector<PgConnection> m_connections;
    PgSchema m_schema;
    std::vector<NamespaceInfo> m_namespaces;
    std::mutex m_mutex;
    std::vector<PgConnection*> m_free; ///< Guarded by m_mutex.
    unsigned m_lost = 0;               ///< Guarded by m_mutex.
    unsigned m_maxStreams = 1;
};

} // namespace tidemark
