// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/sqlite/sqliteschema.h"

namespace tidemark {

/// Which column of a table holds the vectors, and how long they are. `reason` says why none does.
struct VectorColumnChoice {
    std::string column;
    std::optional<std::uint32_t> dimension;
    std::string reason;
};

/// Looks at the first 64 rows. A column holds vectors if three quarters of its cells that are not NULL are blobs of one
/// length, a multiple of 4 and not 0. The rest may be anything: if one wrong vector made a table no namespace, no
/// restore could mend it. If several do, those count whose floats look like floats: at least half of them 0 or of a
/// size between 1e-12 and 1e6; then those without an exception. Exactly one must remain. Where no row says anything (an
/// empty table, or only NULL), the one column that is declared as a blob is it, with an unknown dimension. `candidates`
/// are the columns to consider: all but the key.
Result<VectorColumnChoice> chooseVectorColumn(SqliteConnection& connection, const std::string& table,
                                              const std::vector<SqliteColumns::Column>& candidates);

/// The dimension that most of the first 64 rows have in a column that may hold anything; nothing if none has one.
Result<std::optional<std::uint32_t>> commonDimension(SqliteConnection& connection, const std::string& table,
                                                     const std::string& column);

} // namespace tidemark
