// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rowhash.h"

#include <algorithm>

namespace tidemark {

namespace {

struct ScalarParts {
    std::int64_t ttlSeconds = 0;
    std::int64_t expiresAt = 0;
    std::uint32_t flags = 0; ///< 1 metadata, 2 TTL, 4 expiry, 8 other cells, 16 irregular vector, 32 other vectors.
    std::uint32_t idType = 0;
};

/// What the row hash is taken over; its bytes are the definition, so it has no padding.
struct RowRecord {
    Hash128 id;
    Hash128 values;
    Hash128 metadata;
    Hash128 cells;
    ScalarParts scalars;
};
static_assert(sizeof(RowRecord) == 4 * 16 + 24 && std::has_unique_object_representations_v<RowRecord>);

/// Sum over the row's present cells of H(H(column name), H(cell)): columns are a set, not a list.
Hash128 hashCells(const VectorBatch& batch, std::span<const Hash128> names, std::size_t row, const HashSecret& secret,
                  bool& any)
{
    Hash128 sum;
    for (std::size_t c = 0; c < batch.cells.size(); ++c) {
        const BytesColumn& cells = batch.cells[c].cells;
        if (cells.size() == 0 || cells.isAbsent(row))
            continue;
        any = true;
        const Hash128 pair[2] = {names[c], hash128(asBytes(cells[row]), secret)};
        sum += hash128(std::as_bytes(std::span(pair)), secret);
    }
    return sum;
}

/// Sum over the row's other vectors of H(H(name) ‖ H(value) ‖ kind). Its length keeps it apart from the sum of the
/// cells.
Hash128 hashVectors(const VectorBatch& batch, std::size_t row, const HashSecret& secret, bool& any)
{
    struct VectorRecord {
        Hash128 name;
        Hash128 value;
        std::uint64_t kind = 0;
    };
    static_assert(std::has_unique_object_representations_v<VectorRecord>);
    Hash128 sum;
    for (const VectorColumn& column : batch.vectors) {
        if (column.values.size() == 0 || column.values.isAbsent(row))
            continue;
        any = true;
        const VectorRecord record{hash128(asBytes(column.name), secret), hash128(asBytes(column.values[row]), secret),
                                  static_cast<std::uint64_t>(column.kind)};
        sum += hash128(std::as_bytes(std::span(&record, 1)), secret);
    }
    return sum;
}

std::vector<Hash128> hashNames(const VectorBatch& batch, const HashSecret& secret)
{
    std::vector<Hash128> names;
    names.reserve(batch.cells.size());
    for (const CellColumn& column : batch.cells)
        names.push_back(hash128(asBytes(column.name), secret));
    return names;
}

/// The row but for its other vectors.
RowRecord recordOf(const VectorBatch& batch, std::span<const Hash128> names, std::size_t row, const HashSecret& secret)
{
    RowRecord record;
    record.id = idHash(batch.idType(row), batch.ids[row], secret);
    record.scalars.idType = static_cast<std::uint32_t>(batch.idType(row));
    if (batch.isIrregular(row))
        record.scalars.flags |= 16;
    else
        record.values = hash128(std::as_bytes(batch.rowValues(row)), secret);
    if (batch.hasMetadata(row)) {
        record.scalars.flags |= 1;
        record.metadata = hash128(asBytes(batch.metadata[row]), secret);
    }
    if (const auto ttl = batch.ttl(row)) {
        record.scalars.flags |= 2;
        record.scalars.ttlSeconds = *ttl;
    }
    if (const auto expiry = batch.expiry(row)) {
        record.scalars.flags |= 4;
        record.scalars.expiresAt = *expiry;
    }
    bool anyCells = false;
    record.cells = hashCells(batch, names, row, secret, anyCells);
    if (anyCells)
        record.scalars.flags |= 8;
    return record;
}

Hash128 rowHashOf(RowRecord record, const VectorBatch& batch, std::size_t row, const HashSecret& secret)
{
    bool anyVectors = false;
    record.cells += hashVectors(batch, row, secret, anyVectors);
    if (anyVectors)
        record.scalars.flags |= 32;
    return hash128(std::as_bytes(std::span(&record, 1)), secret);
}

} // namespace

Hash128 idHash(IdType type, std::string_view id, const HashSecret& secret)
{
    Hash128 hash = hash128(asBytes(id), secret);
    // A type other than Text moves the hash by a constant that only the secret knows how to meet.
    hash.low += static_cast<std::uint64_t>(type) * 0x9e3779b97f4a7c15u;
    return hash;
}

void hashRows(const VectorBatch& batch, const HashSecret& secret, RowHashes& out, std::size_t first)
{
    const std::size_t rows = batch.rows();
    out.ids.resize(rows);
    out.rows.resize(rows);
    const std::vector<Hash128> names = hashNames(batch, secret);
    for (std::size_t row = first; row < rows; ++row) {
        const RowRecord record = recordOf(batch, names, row, secret);
        out.ids[row] = record.id;
        out.rows[row] = rowHashOf(record, batch, row, secret);
    }
}

bool hasVector(const VectorBatch& batch, std::size_t row, const Hash128& rowHash, const Hash128& values,
               const HashSecret& secret)
{
    RowRecord record = recordOf(batch, hashNames(batch, secret), row, secret);
    record.values = values;
    return rowHashOf(record, batch, row, secret) == rowHash;
}

RowParts hashRowParts(const VectorBatch& batch, std::size_t row, const HashSecret& secret)
{
    RowRecord record = recordOf(batch, hashNames(batch, secret), row, secret);
    RowParts parts;
    bool anyVectors = false;
    parts.vectors = hashVectors(batch, row, secret, anyVectors);
    parts.values = record.values;
    if (batch.isIrregular(row)) {
        // The vector's own cell stands among the cells; the regular values count as different from any of it.
        parts.values = Hash128{1, 1};
    }
    record.id = {};
    record.values = {};
    parts.metadata = hash128(std::as_bytes(std::span(&record, 1)), secret);
    return parts;
}

} // namespace tidemark
