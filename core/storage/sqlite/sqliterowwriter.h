// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqlitetable.h"
#include "storage/vectorstorage.h"

namespace tidemark {

/// Writes the rows of one table within its connection's transaction. One thread at a time. A failure leaves the table
/// half changed: the transaction has to be given up.
class SqliteRowWriter {
public:
    virtual ~SqliteRowWriter() = default;
    virtual const SqliteTable& table() const = 0;
    /// As StorageWriter::upsert().
    virtual Result<void> upsert(const VectorBatch& batch) = 0;
    /// As StorageWriter::remove().
    virtual Result<std::uint64_t> remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes) = 0;
};

} // namespace tidemark
