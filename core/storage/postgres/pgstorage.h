// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgtable.h"
#include "storage/vectorstorage.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>

namespace tidemark {

struct PgStorageOptions {
    std::optional<std::string> secret; ///< The role's password; else libpq looks into .pgpass and PGPASSWORD.
    bool readOnly = false;
    std::chrono::milliseconds lockTimeout{5000}; ///< How long to wait for another program's lock.
    std::stop_token stop = {};                   ///< As OpenStorageOptions::stop.
};

/// What was learnt about a server when it was reached; for eyes.
struct PgServer {
    std::string version;  ///< "18.4"
    std::string pgvector; ///< Its version, or empty: the extension is not installed in this database.
    std::string database;
    std::string role;
    bool isEncrypted = false; ///< The connection is.
    bool isVerified = false;  ///< By sslmode=verify-full: nobody can stand in between. Else it is advisable.
    bool isLocal = false;     ///< By a socket of this machine, or its loopback.
    bool isStandby = false;
};

/// `postgresql://…` and `postgres://…` as libpq reads them, with service files, .pgpass and the PG* variables: the
/// tables of a database that hold vectors (pgschema.h), named `schema.table`. Any thread; each reader and writer has
/// connections of its own.
class PgStorage final : public VectorStorage {
public:
    /// Connects once, to learn what the server is. InvalidArgument for a URI that is malformed or holds a password.
    static Result<std::unique_ptr<PgStorage>> open(const std::string& uri, const PgStorageOptions& options);

    const std::string& uri() const override { return m_opening.uri; }
    /// The cluster's own number and the database; host, port and database where the role may not see that number.
    const std::string& identity() const override { return m_identity; }
    /// What the engine can do and hold, whatever the server; capabilities() of a storage may be less.
    static StorageCapabilities engineCapabilities();
    StorageCapabilities capabilities() const override;
    /// As they were when the storage was opened.
    Result<std::vector<ConnectionFact>> connectionFacts() override;
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override;
    Result<std::unique_ptr<StorageWriter>> openWriter() override;
    Result<std::unique_ptr<StorageWriter>> openWriterFor(const std::vector<std::string>& namespaceNames) override;
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override;
    /// `public.NAME`, unless the name begins with a schema that the database has.
    std::string hostedName(const std::string& name) const override;
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override;
    /// Asks the server: what depends on a table that would be dropped, what the role may do, what types it lacks.
    PlanRemarks remarks(const NamespaceInfo* existing, const NamespaceInfo* wanted) const override;

    const PgServer& server() const { return m_server; }

private:
    PgStorage(PgOpening opening, const PgStorageOptions& options);
    Result<void> learn(PgConnection& connection);

    PgOpening m_opening;
    PgStorageOptions m_options;
    std::string m_identity;
    PgServer m_server;
    PgVectorTypes m_types;
    std::set<std::string> m_schemas;
};

} // namespace tidemark
