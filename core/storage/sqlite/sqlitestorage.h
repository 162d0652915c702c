// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteconnection.h"
#include "storage/vectorstorage.h"

#include <chrono>

namespace tidemark {

struct SqliteStorageOptions {
    bool createIfMissing = false; ///< A missing file is an empty storage, and is created by the first writer.
    bool readOnly = false;        ///< Not even a crashed program's journal is rolled back.
    std::chrono::milliseconds busyTimeout{5000}; ///< How long to wait for another program's lock.
};

/// `sqlite:PATH`: the tables of a database file that hold vectors (sqliteschema.h), among them those of sqlite-vec. The
/// path is taken as it stands, never as a URI of SQLite's. Any thread. Nothing else in the process may open and close
/// the file while it is in use: that would drop the POSIX locks that SQLite holds on it.
class SqliteStorage final : public VectorStorage {
public:
    /// NotFound for a missing file that is not to be created, NotAStorage for what is no regular file. Whether a file
    /// is a database shows when it is read.
    static Result<std::unique_ptr<SqliteStorage>> open(const std::string& path, const SqliteStorageOptions& options);

    const std::string& uri() const override { return m_uri; }
    const std::string& identity() const override { return m_identity; }
    /// What the engine can do and hold, whatever the server; capabilities() of a storage may be less.
    static StorageCapabilities engineCapabilities();
    StorageCapabilities capabilities() const override;
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override;
    Result<std::unique_ptr<StorageWriter>> openWriter() override;
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override;
    std::vector<std::string> cannotChange(const NamespaceInfo& info) const override;
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override;

private:
    SqliteStorage(const std::string& path, std::string canonicalPath, const SqliteStorageOptions& options);
    SqliteOpening opening() const;

    std::string m_uri;
    std::string m_path; ///< Canonical.
    std::string m_identity;
    SqliteStorageOptions m_options;
};

} // namespace tidemark
