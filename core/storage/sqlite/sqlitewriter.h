// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqlitedefinition.h"
#include "storage/sqlite/sqliterowwriter.h"
#include "storage/sqlite/sqliteschema.h"
#include "storage/vectorstorage.h"

#include <map>

namespace tidemark {

/// One transaction over a database file, begun as BEGIN IMMEDIATE: from then on nobody else can write. One thread at a
/// time; owns its connection. No trigger fires and no foreign key cascades. Indexes and triggers of namespaces that it
/// creates are made by commit(), after their rows. Commit point: COMMIT, durable when it returns. After a failed change
/// the writer can only be destroyed.
class SqliteWriter final : public StorageWriter {
public:
    /// `isNew`: this process has just created the file, empty; it goes again if nothing is committed.
    static Result<std::unique_ptr<StorageWriter>> open(const SqliteOpening& opening, bool isNew);
    ~SqliteWriter() override;

    Result<std::unique_ptr<StorageReader>> view() override;
    Result<void> createNamespace(const NamespaceInfo& info) override;
    Result<void> dropNamespace(const std::string& namespaceName) override;
    Result<void> upsert(const std::string& namespaceName, const VectorBatch& batch) override;
    Result<std::uint64_t> remove(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes) override;
    bool replacesInPlace(const std::string& namespaceName) override;
    Result<void> commit() override;
    const std::vector<std::string>& notes() const override { return m_notes; }

private:
    struct Entry {
        SqliteTable table;
        std::unique_ptr<SqliteRowWriter> writer; ///< From the first change on.
        bool isCreatedHere = false;              ///< Its indexes, triggers and sequence are still to be made.
    };
    SqliteWriter(SqliteConnection connection, std::string path, bool isNew);
    /// Remembers a failure of a change, after which nothing can be committed.
    Result<void> guarded(Result<void> result);
    Result<void> checkOpen() const;
    Result<SqliteRowWriter*> tableWriter(const std::string& namespaceName);
    Result<void> create(const NamespaceInfo& info);
    Result<void> createVec0(SqliteTable table);
    /// Loads sqlite-vec, once: only a change of one of its tables needs it.
    Result<void> needVec0();
    Result<void> finish(const Entry& entry);
    Result<void> makeIndex(const std::string& sql, SqliteObject object, const SqliteTable& table);
    Result<bool> exists(std::string_view name);
    Result<void> setSequence(const SqliteTable& table);

    SqliteConnection m_connection;
    std::string m_path;
    std::map<std::string, Entry> m_entries;
    std::vector<SkippedObject> m_skipped;
    std::vector<std::string> m_notes;
    bool m_isNew;
    bool m_hasVec0 = false; ///< sqlite-vec is loaded into the connection.
    bool m_hasFailed = false;
    bool m_isDone = false;
};

} // namespace tidemark
