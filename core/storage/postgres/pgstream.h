// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgdecode.h"
#include "storage/postgres/pgreader.h"

namespace tidemark {

/// Reads one range of a table by `COPY … TO STDOUT (FORMAT binary)`, under a savepoint, so that it can be given up
/// without losing the transaction: the destructor ends a COPY that is still running. One thread at a time; borrows the
/// reader, and one of its connections until it is gone.
class PgStream final : public BatchStream {
public:
    PgStream(PgReader& reader, PgConnection& connection, const PgTable& table);
    ~PgStream() override;
    PgStream(const PgStream&) = delete;
    PgStream& operator=(const PgStream&) = delete;

    Result<void> open(const ScanRange& range);
    Result<bool> next(VectorBatch& batch) override;

private:
    enum class State { New, Copying, Ended, Failed };
    Result<bool> readRow(VectorBatch& batch);
    Error located(Error error, const VectorBatch& batch) const;

    PgReader& m_reader;
    PgConnection& m_connection;
    const PgTable& m_table;
    PgRowDecoder m_decoder;
    std::string m_doing;
    State m_state = State::New;
};

/// Appends the rows with these ids to the batch, in any order.
Result<void> fetchPgRows(PgConnection& connection, const PgTable& table, const BytesColumn& ids,
                         const std::vector<std::uint8_t>& idTypes, VectorBatch& batch);

} // namespace tidemark
