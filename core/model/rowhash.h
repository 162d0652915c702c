// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "model/vectorbatch.h"

#include <span>
#include <vector>

namespace tidemark {

/// The identity of a vector within its namespace: keyed XXH3-128 of the id's bytes, moved by its type.
/// FORMAT.md "Row hash".
Hash128 idHash(IdType type, std::string_view id, const HashSecret& secret);

/// The hash of all that a snapshot promises to keep of one row: id, values, metadata, TTL, expiry, other cells, other
/// vectors. Absent cells add nothing, so the order and presence of all-absent columns do not matter. FORMAT.md "Row
/// hash".
struct RowHashes {
    std::vector<Hash128> ids;
    std::vector<Hash128> rows;
};

/// Hashes every row of a batch into `out` (resized to the batch's rows). Any thread. Rows before `first` are left as
/// they are in `out`: they were hashed by a call before.
void hashRows(const VectorBatch& batch, const HashSecret& secret, RowHashes& out, std::size_t first = 0);

/// The parts of a row apart, to tell what changed in it.
struct RowParts {
    Hash128 values;   ///< The vector in VectorBatch::values.
    Hash128 vectors;  ///< The other vectors; zero if it has none.
    Hash128 metadata; ///< Metadata, TTL, expiry and other cells.
    friend bool operator==(const RowParts&, const RowParts&) = default;
};
RowParts hashRowParts(const VectorBatch& batch, std::size_t row, const HashSecret& secret);

/// Whether values that hash to `values` are those of the row whose hash is `rowHash`. Tells so without the vector:
/// `batch` needs everything else of the row. REQUIRES: the row is regular.
bool hasVector(const VectorBatch& batch, std::size_t row, const Hash128& rowHash, const Hash128& values,
               const HashSecret& secret);

} // namespace tidemark
