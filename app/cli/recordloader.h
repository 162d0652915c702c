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

/// Stages records in a storage: creates the namespaces that are missing, gathers vectors into batches. The caller
/// commits the writer after finish(). Borrows the writer.
class RecordLoader {
public:
    struct Loaded {
        bool created = false;
        std::uint64_t vectors = 0; ///< Lines; a later one may have replaced an earlier one.
    };

    /// Looks at what is there.
    static Result<RecordLoader> open(StorageWriter& writer);

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

    explicit RecordLoader(StorageWriter& writer) : m_writer(&writer) {}
    Result<void> define(const NamespaceInfo& info);
    Result<void> addVector(const Record& record, Target& target);
    Result<void> flush(const std::string& name, Target& target);

    StorageWriter* m_writer;
    std::map<std::string, Target> m_targets;
    std::map<std::string, Loaded> m_loaded;
    std::uint64_t m_pendingBytes = 0;
};

} // namespace tidemark::cli
