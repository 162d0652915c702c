// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/record.h"
#include "storage/vectorstorage.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::cli {

/// Stages records in a storage: creates the namespaces that are missing, under names that the engine allows
/// (VectorStorage::hostedName()), and gathers vectors into batches. The caller commits the writer after finish().
/// Borrows storage and writer.
class RecordLoader {
public:
    struct Loaded {
        bool created = false;
        std::uint64_t vectors = 0; ///< Lines; a later one may have replaced an earlier one.
    };

    /// Looks at what is there.
    static Result<RecordLoader> open(const VectorStorage& storage, StorageWriter& writer);

    /// Conflict for a vector or a definition of another dimension than its namespace has.
    Result<void> add(const Record& record);
    /// Stages what is still gathered.
    Result<void> finish();
    const std::map<std::string, Loaded>& loaded() const { return m_loaded; }

private:
    struct Target {
        std::optional<std::uint32_t> dimension;
        VectorBatch pending;
    };

    RecordLoader(const VectorStorage& storage, StorageWriter& writer) : m_storage(&storage), m_writer(&writer) {}
    const std::string& nameHere(const std::string& given);
    Result<void> define(const NamespaceInfo& info);
    Result<void> addVector(const std::string& name, const Record& record, Target& target);
    Result<void> flush(const std::string& name, Target& target);

    const VectorStorage* m_storage;
    StorageWriter* m_writer;
    std::map<std::string, std::string> m_names; ///< As given, and as they are here.
    std::map<std::string, Target> m_targets;
    std::map<std::string, Loaded> m_loaded;
    std::uint64_t m_pendingBytes = 0;
};

} // namespace tidemark::cli
