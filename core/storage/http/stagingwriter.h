// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/http/stagedrows.h"
#include "storage/http/stagingserver.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_set>

namespace tidemark {

/// The only writer of a storage in this process, by the storage's identity. Nothing keeps others from writing to the
/// server meanwhile.
class WriterPlace {
public:
    /// Busy if there is one.
    static Result<std::unique_ptr<WriterPlace>> take(const std::string& identity);
    ~WriterPlace();
    WriterPlace(const WriterPlace&) = delete;
    WriterPlace& operator=(const WriterPlace&) = delete;

private:
    explicit WriterPlace(std::string identity) : m_identity(std::move(identity)) {}
    std::string m_identity;
};

/// Stages changes for a server that has no transactions, and makes them as safe as they can be there.
///
/// A namespace that is created (again) is filled under another name and takes its name by a rename at commit: readers
/// see the old or the new one. Changes to the rows of an existing namespace are kept in a file until commit() and made
/// then, replaced rows by removing and adding them. That is not atomic: if the server or the network dies in the
/// middle, commit() fails with OutcomeUnknown and says how far it came; restoring the same snapshot again completes it,
/// the safety snapshot undoes it. Whatever was changed in place is read again before commit() succeeds.
///
/// One thread at a time. Commit point: the first change of commit(). Between opening and commit nobody is locked out;
/// commit() fails with Conflict, changing nothing, if a namespace was replaced or dropped meanwhile.
class StagingWriter final : public StorageWriter {
public:
    static Result<std::unique_ptr<StorageWriter>> open(std::unique_ptr<StagingServer> server,
                                                       const std::string& identity);
    ~StagingWriter() override;

    Result<std::unique_ptr<StorageReader>> view() override;
    Result<void> createNamespace(const NamespaceInfo& info) override;
    Result<void> dropNamespace(const std::string& namespaceName) override;
    Result<void> upsert(const std::string& namespaceName, const VectorBatch& batch) override;
    Result<std::uint64_t> remove(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes) override;
    bool replacesInPlace(const std::string& /*namespaceName*/) override { return true; }
    Result<void> commit() override;
    const std::vector<std::string>& notes() const override { return m_notes; }

private:
    struct Entry {
        std::optional<ServerNamespace> original; ///< What the server has under the name.
        std::optional<ServerNamespace> staged;   ///< What is to take its place.
        bool isDropped = false;                  ///< The original goes. With `staged`: it is replaced.
        std::unique_ptr<StagedRows> changes;     ///< Of the original's rows.
        std::unordered_set<std::size_t> seen;    ///< Hashes of the ids in `staged`.

        bool exists() const { return staged || (original && !isDropped); }
        ServerNamespace& target() { return staged ? *staged : *original; }
    };
    StagingWriter(std::unique_ptr<StagingServer> server, std::unique_ptr<WriterPlace> place);
    Result<void> checkOpen() const;
    Result<Entry*> entry(const std::string& namespaceName);
    Result<void> putStaged(Entry& entry, const VectorBatch& batch);
    Result<std::uint64_t> removeStaged(Entry& entry, const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes);
    Result<void> checkUnchanged();
    Result<void> apply(Entry& entry);
    Result<void> prove(Entry& entry);
    Result<void> makeChanges(std::string& current);

    std::unique_ptr<StagingServer> m_server;
    std::unique_ptr<WriterPlace> m_place;
    std::map<std::string, Entry> m_entries;
    std::vector<std::string> m_notes;
    bool m_hasChanged = false; ///< Something on the server was changed by commit().
    bool m_isDone = false;
};

} // namespace tidemark
