// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/contentlimits.h"
#include "model/namespaceinfo.h"
#include "model/snapshotmetadata.h"
#include "model/vectorbatch.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// A batch a reader delivers has at most this many rows, and ends after the row that passes this many bytes.
constexpr std::size_t kBatchRows = 4096;
constexpr std::size_t kBatchBytes = std::size_t{4} << 20;

struct StorageCapabilities {
    std::string engine;                                 ///< "memory", "sqlite", …
    Consistency consistency = Consistency::PointInTime; ///< Of one reader over all its namespaces.
    bool transactional = true;                          ///< A writer's commit is all or nothing over all namespaces.
    bool parallelRanges = false;                        ///< A reader may be able to split a namespace.
    bool readOnly = false;                              ///< openWriter() will fail with ReadOnly.
    ContentLimits limits;                               ///< Of namespaces that come from another engine.
    /// Empty if this engine was tested against a real server; else what that means for the user, a sentence.
    std::string unverified;
};

/// Something to know of the connection to a server: its version, whether it is encrypted, who is logged in.
struct ConnectionFact {
    std::string what;     ///< "server", "encryption"
    std::string value;    ///< "PostgreSQL 15.4", "none"
    bool warning = false; ///< It works, and there is a risk.
};

/// A part of a namespace for parallel reading; opaque to all but the reader that made it.
struct ScanRange {
    std::int64_t first = INT64_MIN; ///< Inclusive.
    std::int64_t last = INT64_MAX;  ///< Inclusive.
};

/// Delivers the rows of one range once each. One thread at a time. Borrows its reader, which must outlive it.
class BatchStream {
public:
    virtual ~BatchStream() = default;
    /// Replaces the content of the batch by the next rows (never zero of them); false at the end.
    virtual Result<bool> next(VectorBatch& batch) = 0;
};

/// One view of all namespaces of a storage: of one moment where the engine can (StorageCapabilities::consistency).
/// Any thread; a stream belongs to one thread at a time.
class StorageReader {
public:
    virtual ~StorageReader() = default;
    /// Sorted by name.
    virtual const std::vector<NamespaceInfo>& namespaces() const = 0;
    virtual const std::vector<SkippedObject>& skipped() const = 0;
    /// How many streams may be open at once; at least 1.
    virtual unsigned maxStreams() const = 0;
    /// Disjoint ranges that together are the namespace, in scan order; one if it cannot be split. At most `wanted`.
    virtual Result<std::vector<ScanRange>> split(const std::string& namespaceName, unsigned wanted) = 0;
    /// Busy if maxStreams() are open. NotFound for an unknown namespace.
    virtual Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& range) = 0;
    /// Appends the rows with these ids to the batch (its dimension becomes the namespace's), in any order; ids that do
    /// not exist are left out. Counts as an open stream while it runs. Id types as in VectorBatch.
    virtual Result<void> fetch(const std::string& namespaceName, const BytesColumn& ids,
                               const std::vector<std::uint8_t>& idTypes, VectorBatch& batch) = 0;
    /// What was noticed while reading, a sentence each: that somebody wrote meanwhile, where the engine cannot hold a
    /// moment still. Complete when the streams are at their ends.
    virtual std::vector<std::string> warnings() const { return {}; }

    const NamespaceInfo* find(std::string_view namespaceName) const;
};

/// Stages changes, then commits them so that a crash leaves the old or the new state. Destroying an uncommitted writer
/// leaves no trace. One thread at a time. While it is open no other writer can commit to the storage (for engines
/// with transactions), so a reader opened before anything is staged sees exactly what the writer starts from; it must
/// be destroyed before the first change is staged.
class StorageWriter {
public:
    virtual ~StorageWriter() = default;
    /// The storage with everything staged so far; valid until the next staged change. maxStreams() is 1.
    virtual Result<std::unique_ptr<StorageReader>> view() = 0;
    /// Creates an empty namespace as `info` describes it. AlreadyExists, or Conflict if the engine cannot.
    virtual Result<void> createNamespace(const NamespaceInfo& info) = 0;
    /// Drops the namespace with all its rows, and nothing that is no part of it.
    virtual Result<void> dropNamespace(const std::string& namespaceName) = 0;
    /// Adds the rows; a row whose id exists is replaced whole.
    virtual Result<void> upsert(const std::string& namespaceName, const VectorBatch& batch) = 0;
    /// Removes the rows with these ids (types as in VectorBatch::idTypes) and says how many there were; ids that do not
    /// exist are ignored.
    virtual Result<std::uint64_t> remove(const std::string& namespaceName, const BytesColumn& ids,
                                         const std::vector<std::uint8_t>& idTypes) = 0;
    /// False if the namespace has a uniqueness rule besides its id, so that an upsert may collide with a row that is to
    /// be replaced later: then all rows to be replaced have to be removed before the first upsert.
    virtual bool replacesInPlace(const std::string& namespaceName) = 0;
    /// Commit point. On failure the storage is as it was, unless the error says OutcomeUnknown.
    virtual Result<void> commit() = 0;
    /// What of a namespace could not be brought back as its info describes it, a sentence each (an index that needs a
    /// function this program lacks). Complete after commit().
    virtual const std::vector<std::string>& notes() const = 0;
};

/// What an engine has to say to a plan, in sentences.
struct PlanRemarks {
    std::vector<std::string> conflicts; ///< Why it cannot be done.
    std::vector<std::string> notes;     ///< What will be different, or will not come back.
};

/// A connected vector database. Any thread.
class VectorStorage {
public:
    virtual ~VectorStorage() = default;
    /// As it may be shown and saved: without a password.
    virtual const std::string& uri() const = 0;
    /// The same text for the same storage however its URI is spelled (a canonical path).
    virtual const std::string& identity() const = 0;
    virtual StorageCapabilities capabilities() const = 0;

    /// Asks the server; empty for storages that are files. Fails as openReader() would.
    virtual Result<std::vector<ConnectionFact>> connectionFacts() { return std::vector<ConnectionFact>(); }
    /// `streams` is how many parallel streams are wished for; the reader may allow fewer.
    virtual Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) = 0;
    virtual Result<std::unique_ptr<StorageWriter>> openWriter() = 0;
    /// A writer that will touch only these namespaces, existing or not: an engine that locks namespaces one by one need
    /// not lock the others.
    virtual Result<std::unique_ptr<StorageWriter>> openWriterFor(const std::vector<std::string>& /*namespaceNames*/)
    {
        return openWriter();
    }

    /// Why this storage cannot take a namespace with such content, a reason a line; empty if it can. Asked while
    /// planning, before anything is written. `info` may come from another engine.
    virtual std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const = 0;
    /// Why a namespace of this engine, existing or to be created, can be neither created, changed nor dropped as things
    /// are (an extension is missing), a reason a line. Asked while planning for what a restore would touch; a namespace
    /// that stays as it is needs nothing.
    virtual std::vector<std::string> cannotChange(const NamespaceInfo& /*info*/) const { return {}; }
    /// What a namespace of another engine is called here, unless the user says something else.
    virtual std::string hostedName(const std::string& name) const { return name; }
    /// True if the existing namespace would have to be dropped and created again to become `wanted`
    /// (another table definition or dimension).
    virtual bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const = 0;
    /// Asked while planning what is to become of one namespace: `existing` is null where there is none, `wanted` where
    /// it is to be dropped. May ask the server, with bounded waits.
    virtual PlanRemarks remarks(const NamespaceInfo* /*existing*/, const NamespaceInfo* /*wanted*/) const { return {}; }
};

} // namespace tidemark
