// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgdefinition.h"
#include "storage/postgres/pgschema.h"
#include "storage/postgres/pgtablewriter.h"
#include "storage/vectorstorage.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tidemark {

/// One transaction over any number of tables. Those that it may touch are locked against changes by others from its
/// beginning (SHARE ROW EXCLUSIVE: everybody may read on), and two writers of Tidemark's keep each other out by
/// advisory locks even where there is no table yet. One thread at a time; owns its connection.
class PgWriter final : public StorageWriter {
public:
    /// `names`: the only namespaces it will touch; nothing: all. Busy if somebody holds a lock longer than the
    /// opening's time for locks.
    static Result<std::unique_ptr<StorageWriter>> open(const PgOpening& opening,
                                                       const std::optional<std::vector<std::string>>& names);
    ~PgWriter() override;

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
        PgTable table;
        std::unique_ptr<PgTableWriter> writer;
        std::optional<NamespaceInfo> pending; ///< Its dimension is not known yet, so it is not created yet.
        std::vector<PgStep> indexes;
        std::vector<PgStep> foreignKeys;
        bool isCreatedHere = false;
    };

    PgWriter(PgOpening opening, PgConnection connection);
    Result<void> begin(const std::optional<std::vector<std::string>>& names);
    Result<void> takeAdvisoryLocks(const std::optional<std::vector<std::string>>& names);
    Result<void> readOids();
    Result<void> checkOpen() const;
    template <typename Value>
    Result<Value> guarded(Result<Value> result);
    Result<Entry*> entry(const std::string& namespaceName);
    Result<PgTableWriter*> tableWriter(Entry& entry);
    Result<void> create(Entry& entry, const NamespaceInfo& info);
    Result<void> beginChanges();
    Result<void> flushOthers(const PgTableWriter* except);
    Result<void> flushAll();
    Result<void> createPending();
    Result<void> silenceTriggers(const PgTable& table);
    /// Runs a step under a savepoint; what the database lacks becomes a note, anything else fails.
    Result<void> runStep(const PgStep& step, const PgTable& table);
    Result<void> advanceSequences(const PgTable& table);
    Result<void> finish();
    Result<void> sendCommit();

    PgOpening m_opening;
    PgConnection m_connection;
    PgVectorTypes m_types;
    PgBatchEncoder::VectorOids m_oids;
    std::map<std::string, Entry> m_entries;
    std::vector<SkippedObject> m_skipped;
    std::set<std::string> m_locked;       ///< Names of the namespaces that it may touch without asking.
    std::vector<std::string> m_undoAtEnd; ///< Statements that give triggers and foreign keys back what they were.
    std::vector<std::string> m_notes;
    bool m_hasBegunChanges = false;
    bool m_isDone = false;
    bool m_hasFailed = false;
};

} // namespace tidemark
