// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitevectors.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace tidemark {

namespace {

constexpr int kSampleRows = 64;
/// Three quarters of the cells make a column of vectors.
constexpr int kMost = 3;
constexpr int kMostOf = 4;
/// Enough of a vector to see whether it looks like one.
constexpr int kPlausibleBytes = 4096;

/// Lengths of the blobs among the first rows of a column.
struct ColumnSample {
    std::map<std::int64_t, int> blobLengths; ///< How many of each length.
    int nulls = 0;
    int others = 0; ///< Numbers and texts.

    int cells() const
    {
        int cells = others;
        for (const auto& [bytes, times] : blobLengths)
            cells += times;
        return cells;
    }
};

bool isVectorLength(std::int64_t bytes)
{
    return bytes > 0 && bytes % static_cast<std::int64_t>(sizeof(float)) == 0 && bytes / 4 <= UINT32_MAX;
}

struct CommonLength {
    std::uint32_t dimension = 0;
    int times = 0; ///< 0: no cell can be a vector.
};

CommonLength commonLengthOf(const ColumnSample& sample)
{
    CommonLength common;
    for (const auto& [bytes, times] : sample.blobLengths) {
        if (isVectorLength(bytes) && times > common.times)
            common = {static_cast<std::uint32_t>(bytes / 4), times};
    }
    return common;
}

std::string doingOf(const std::string& table)
{
    return fmt::format("looking for vectors in the table {}", shownName(table));
}

/// typeof() and length() of a blob read the head of a row only, so a column of photographs costs nothing.
Result<ColumnSample> sampleColumn(SqliteConnection& connection, const std::string& table, const std::string& column)
{
    const std::string doing = doingOf(table);
    const std::string name = quotedName(column);
    const std::string sql =
        fmt::format("SELECT typeof({0}), length({0}) FROM {1} LIMIT {2}", name, quotedName(table), kSampleRows);
    TM_TRY_ASSIGN(SqliteStatement statement, SqliteStatement::prepare(connection.get(), sql, doing));
    ColumnSample sample;
    while (true) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
        if (!hasRow)
            return sample;
        const std::string_view type = statement.text(0);
        if (type == "blob")
            ++sample.blobLengths[statement.integer(1)];
        else if (type == "null")
            ++sample.nulls;
        else
            ++sample.others;
    }
}

bool isPlausible(float value)
{
    constexpr float kSmallest = 1e-12F;
    constexpr float kLargest = 1e6F;
    const float size = std::fabs(value);
    return value == 0.0F || (size >= kSmallest && size <= kLargest);
}

Result<bool> looksLikeFloats(SqliteConnection& connection, const std::string& table, const std::string& column)
{
    const std::string doing = doingOf(table);
    const std::string sql = fmt::format("SELECT substr({}, 1, {}) FROM {} LIMIT {}", quotedName(column),
                                        kPlausibleBytes, quotedName(table), kSampleRows);
    TM_TRY_ASSIGN(SqliteStatement statement, SqliteStatement::prepare(connection.get(), sql, doing));
    std::size_t all = 0;
    std::size_t plausible = 0;
    while (true) {
        TM_TRY_ASSIGN(const bool hasRow, statement.step(doing));
        if (!hasRow)
            return plausible * 2 >= all;
        const std::string_view bytes = statement.text(0);
        for (std::size_t at = 0; at + sizeof(float) <= bytes.size(); at += sizeof(float)) {
            float value = 0;
            std::memcpy(&value, bytes.data() + at, sizeof value);
            ++all;
            plausible += isPlausible(value) ? 1 : 0;
        }
    }
}

/// A column that may be the one of the vectors.
struct Fit {
    std::string column;
    std::uint32_t dimension = 0;
    bool withoutException = true;
};

/// Those whose floats look like floats; of several, those without an exception.
Result<std::vector<Fit>> narrow(SqliteConnection& connection, const std::string& table, const std::vector<Fit>& fits)
{
    std::vector<Fit> plausible;
    for (const Fit& fit : fits) {
        TM_TRY_ASSIGN(const bool looksRight, looksLikeFloats(connection, table, fit.column));
        if (looksRight)
            plausible.push_back(fit);
    }
    if (plausible.size() > 1)
        std::erase_if(plausible, [](const Fit& fit) { return !fit.withoutException; });
    return plausible;
}

/// BLOB, or what extensions call a column of vectors.
bool isDeclaredBlob(const std::string& type)
{
    return sameName(type, "BLOB") || startsWithName(type, "F32_BLOB") || startsWithName(type, "FLOAT32") ||
           startsWithName(type, "FLOAT[") || startsWithName(type, "VECTOR");
}

std::string listed(const std::vector<std::string>& columns)
{
    std::string list;
    for (const std::string& column : columns)
        list += (list.empty() ? "" : ", ") + shownName(column);
    return list;
}

} // namespace

Result<VectorColumnChoice> chooseVectorColumn(SqliteConnection& connection, const std::string& table,
                                              const std::vector<SqliteColumns::Column>& candidates)
{
    std::vector<Fit> fits;
    std::vector<std::string> silent; // Declared as a blob, and no row says otherwise.
    for (const SqliteColumns::Column& column : candidates) {
        TM_TRY_ASSIGN(const ColumnSample sample, sampleColumn(connection, table, column.name));
        if (sample.others == 0 && sample.blobLengths.empty() && isDeclaredBlob(column.declaredType))
            silent.push_back(column.name);
        const CommonLength common = commonLengthOf(sample);
        if (common.times > 0 && common.times * kMostOf >= sample.cells() * kMost)
            fits.push_back({column.name, common.dimension, common.times == sample.cells()});
    }
    if (fits.empty() && silent.size() == 1)
        return VectorColumnChoice{silent.front(), std::nullopt, {}};
    if (fits.empty() && !silent.empty())
        return VectorColumnChoice{{}, {}, fmt::format("several columns could hold vectors: {}", listed(silent))};
    if (fits.empty())
        return VectorColumnChoice{{}, {}, "no column holds float32 vectors of one length"};
    if (fits.size() > 1) {
        std::vector<std::string> names;
        for (const Fit& fit : fits)
            names.push_back(fit.column);
        TM_TRY_ASSIGN(fits, narrow(connection, table, fits));
        if (fits.size() != 1)
            return VectorColumnChoice{{}, {}, fmt::format("several columns could hold vectors: {}", listed(names))};
    }
    return VectorColumnChoice{fits.front().column, fits.front().dimension, {}};
}

Result<std::optional<std::uint32_t>> commonDimension(SqliteConnection& connection, const std::string& table,
                                                     const std::string& column)
{
    TM_TRY_ASSIGN(const ColumnSample sample, sampleColumn(connection, table, column));
    const CommonLength common = commonLengthOf(sample);
    return common.times > 0 ? std::optional(common.dimension) : std::nullopt;
}

} // namespace tidemark
