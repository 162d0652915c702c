// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0chunk.h"

#include "model/cell.h"
#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/sqlitetext.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tidemark {

namespace {

// Columns of chunkSql().
constexpr int kChunkAt = 0;
constexpr int kSizeAt = 1;
constexpr int kValidityAt = 2;
constexpr int kRowidsAt = 3;
constexpr int kPartitionAt = 4;
/// More than sqlite-vec makes; bounds what a chunk takes in memory besides its vectors.
constexpr std::int64_t kMaxPlaces = 65536;
/// A text of metadata: its length, then its first bytes. One that is longer stands whole in a table of its own.
constexpr std::size_t kTextView = 16;
constexpr std::size_t kShortText = 12;

std::size_t metadataBytes(Vec0Type type, std::size_t places)
{
    switch (type) {
    case Vec0Type::Boolean: return places / 8;
    case Vec0Type::Text: return places * kTextView;
    default: return places * 8;
    }
}

std::string unquotedShadow(std::string_view table, std::string_view part, std::size_t number)
{
    return fmt::format("{}_{}{:02}", table, part, number);
}

} // namespace

std::string vec0Shadow(std::string_view table, std::string_view part)
{
    return quotedName(std::string(table) + "_" + std::string(part));
}

std::string vec0Shadow(std::string_view table, std::string_view part, std::size_t number)
{
    return quotedName(unquotedShadow(table, part, number));
}

Result<bool> RowidCursor::seek(std::int64_t rowid, std::string_view doing)
{
    const auto step = [&]() -> Result<void> {
        TM_TRY_ASSIGN(m_hasRow, m_statement.step(doing));
        if (m_hasRow)
            m_rowid = m_statement.integer(0);
        return {};
    };
    if (m_hasRow && m_rowid == rowid)
        return true;
    if (m_hasRow && m_rowid < rowid)
        TM_TRY(step());
    if (m_hasRow && m_rowid == rowid)
        return true;
    m_statement.reset();
    m_statement.bindInteger(1, rowid);
    TM_TRY(step());
    return m_hasRow && m_rowid == rowid;
}

std::string Vec0Chunk::chunkSql(const SqliteTable& table)
{
    std::string sql = "SELECT chunk_id, size, validity, rowids";
    for (std::size_t i = 0; i < table.vec0->ofRole(Vec0Role::Partition).size(); ++i)
        sql += fmt::format(", partition{:02}", i);
    return sql + " FROM " + vec0Shadow(table.name, "chunks");
}

Result<Vec0Chunk> Vec0Chunk::open(SqliteConnection& connection, const SqliteTable& table)
{
    Vec0Chunk chunk;
    chunk.m_connection = &connection;
    chunk.m_table = &table;
    chunk.m_doing = fmt::format("reading the vec0 table {}", shownName(table.name));
    const auto cursor = [&](const std::string& columns, std::string_view part) -> Result<RowidCursor> {
        TM_TRY_ASSIGN(SqliteStatement statement,
                      SqliteStatement::prepare(connection.get(),
                                               fmt::format("SELECT rowid, {} FROM {} WHERE rowid>=?1 ORDER BY rowid",
                                                           columns, vec0Shadow(table.name, part)),
                                               chunk.m_doing));
        return RowidCursor(std::move(statement));
    };
    TM_TRY_ASSIGN(chunk.m_ids, cursor("id, chunk_id, chunk_offset", "rowids"));
    std::string values;
    std::size_t vectors = 0;
    std::size_t metadata = 0;
    for (const Vec0Column& column : table.vec0->columns) {
        const std::size_t at = chunk.m_cellNames.size();
        switch (column.role) {
        case Vec0Role::Key: continue;
        case Vec0Role::Vector:
            chunk.m_vectors.push_back(
                {&column,
                 Vec0Blob(connection.get(), unquotedShadow(table.name, "vector_chunks", vectors++), "vectors")});
            chunk.m_vectorBytes += column.vectorBytes();
            continue;
        case Vec0Role::Partition: chunk.m_partitionAt.push_back(at); break;
        case Vec0Role::Metadata: {
            MetadataSource source{
                &column,
                Vec0Blob(connection.get(), unquotedShadow(table.name, "metadatachunks", metadata), "data"),
                {},
                {}};
            if (column.type == Vec0Type::Text) {
                const std::string sql =
                    fmt::format("SELECT data FROM {} WHERE rowid=?1", vec0Shadow(table.name, "metadatatext", metadata));
                TM_TRY_ASSIGN(source.longTexts, SqliteStatement::prepare(connection.get(), sql, chunk.m_doing));
            }
            ++metadata;
            chunk.m_metadata.push_back(std::move(source));
            chunk.m_metadataAt.push_back(at);
            break;
        }
        case Vec0Role::Auxiliary:
            values += fmt::format("{}value{:02}", values.empty() ? "" : ", ", chunk.m_auxiliaryAt.size());
            chunk.m_auxiliaryAt.push_back(at);
            break;
        }
        chunk.m_cellNames.push_back(column.name);
    }
    if (!values.empty()) {
        TM_TRY_ASSIGN(chunk.m_auxiliary, cursor(values, "auxiliary"));
    }
    NamespaceInfo info;
    describeVec0(*table.vec0, info);
    for (const VectorField& field : info.vectors) {
        for (VectorSource& source : chunk.m_vectors) {
            if (source.column->name == field.name)
                source.target = chunk.m_otherNames.size();
        }
        chunk.m_otherNames.push_back(field.name);
        chunk.m_otherKinds.push_back(field.kind);
    }
    return chunk;
}

Error Vec0Chunk::unfit(std::size_t place, std::string_view why) const
{
    return Error{Errc::NotAStorage, fmt::format("{}: chunk {}, place {}: {}", m_doing, m_id, place, why), {}, 0, {}};
}

Result<void> Vec0Chunk::load(const SqliteStatement& row)
{
    m_id = row.integer(kChunkAt);
    const std::int64_t size = row.integer(kSizeAt);
    if (row.type(kSizeAt) != SQLITE_INTEGER || size <= 0 || size > kMaxPlaces || size % 8 != 0)
        return fail(Errc::NotAStorage, fmt::format("{}: chunk {} has {} places", m_doing, m_id, size));
    m_size = static_cast<std::size_t>(size);
    m_validity = row.text(kValidityAt);
    m_rowids = row.text(kRowidsAt);
    if (m_validity.size() != m_size / 8 || m_rowids.size() != m_size * 8)
        return fail(Errc::NotAStorage,
                    fmt::format("{}: the lists of chunk {} have not the length of its {} places", m_doing, m_id, size));
    m_partition.resize(m_partitionAt.size());
    for (std::size_t i = 0; i < m_partition.size(); ++i) {
        TM_TRY(readCell(row, kPartitionAt + static_cast<int>(i)));
        m_partition[i] = m_cell;
    }
    for (VectorSource& source : m_vectors)
        TM_TRY(source.blob.seek(m_id, m_size * source.column->vectorBytes(), m_doing));
    for (MetadataSource& source : m_metadata) {
        const std::size_t bytes = metadataBytes(source.column->type, m_size);
        TM_TRY(source.blob.seek(m_id, bytes, m_doing));
        source.data.resize(bytes);
        TM_TRY(source.blob.read(source.data.data(), 0, bytes, m_doing));
    }
    return {};
}

std::int64_t Vec0Chunk::rowid(std::size_t place) const
{
    std::int64_t rowid = 0;
    std::memcpy(&rowid, m_rowids.data() + place * sizeof rowid, sizeof rowid);
    return rowid;
}

void Vec0Chunk::prepare(VectorBatch& batch) const
{
    std::vector<CellColumn> cells = std::move(batch.cells);
    std::vector<VectorColumn> vectors = std::move(batch.vectors);
    batch.clear();
    const Vec0Column* const plain = m_table->vec0->plainVector();
    batch.dimension = plain == nullptr ? 0 : plain->dimension;
    cells.resize(m_cellNames.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].name = m_cellNames[i];
        cells[i].cells.clear();
    }
    vectors.resize(m_otherNames.size());
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        vectors[i].name = m_otherNames[i];
        vectors[i].kind = m_otherKinds[i];
        vectors[i].values.clear();
    }
    batch.cells = std::move(cells);
    batch.vectors = std::move(vectors);
}

Result<void> Vec0Chunk::appendRow(std::size_t place, VectorBatch& batch, std::uint64_t& bytes)
{
    TM_TRY(appendId(place, batch, bytes));
    for (std::size_t i = 0; i < m_partitionAt.size(); ++i) {
        batch.cells[m_partitionAt[i]].cells.append(m_partition[i]);
        bytes += m_partition[i].size();
    }
    for (std::size_t i = 0; i < m_metadata.size(); ++i)
        TM_TRY(appendMetadata(m_metadata[i], place, batch.cells[m_metadataAt[i]].cells, bytes));
    bytes += m_vectorBytes;
    return m_auxiliaryAt.empty() ? Result<void>() : appendAuxiliary(place, batch, bytes);
}

Result<void> Vec0Chunk::appendId(std::size_t place, VectorBatch& batch, std::uint64_t& bytes)
{
    const std::int64_t number = rowid(place);
    TM_TRY_ASSIGN(const bool exists, m_ids.seek(number, m_doing));
    const SqliteStatement& row = m_ids.row();
    // A place that two tables disagree about holds a row twice, or another one's vector.
    if (!exists || row.type(2) != SQLITE_INTEGER || row.type(3) != SQLITE_INTEGER || row.integer(2) != m_id ||
        row.integer(3) != static_cast<std::int64_t>(place))
        return fail(unfit(place, fmt::format("row {} is not said to lie there", number)));
    if (m_table->vec0->hasTextKey()) {
        if (row.type(1) != SQLITE_TEXT)
            return fail(unfit(place, fmt::format("the id of row {} is no text", number)));
        TM_TRY_ASSIGN(const std::string_view id, columnText(row.get(), 1, m_connection->isUtf8()));
        batch.ids.append(id);
        bytes += id.size();
        return {};
    }
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    batch.ids.append({digits, static_cast<std::size_t>(end - digits)});
    batch.idTypes.push_back(static_cast<std::uint8_t>(IdType::Integer));
    return {};
}

Result<void> Vec0Chunk::appendMetadata(MetadataSource& source, std::size_t place, BytesColumn& cells,
                                       std::uint64_t& bytes)
{
    const char* const data = source.data.data();
    switch (source.column->type) {
    case Vec0Type::Text: TM_TRY(appendText(source, place)); break;
    case Vec0Type::Boolean:
        m_cell.assign(1, static_cast<char>(CellClass::Boolean));
        m_cell += static_cast<char>(static_cast<unsigned char>(data[place / 8]) >> (place % 8) & 1);
        break;
    default:
        m_cell.assign(1,
                      static_cast<char>(source.column->type == Vec0Type::Real ? CellClass::Real : CellClass::Integer));
        m_cell.append(data + place * 8, 8);
    }
    cells.append(m_cell);
    bytes += m_cell.size();
    return {};
}

Result<void> Vec0Chunk::appendText(MetadataSource& source, std::size_t place)
{
    const char* const view = source.data.data() + place * kTextView;
    std::uint32_t length = 0;
    std::memcpy(&length, view, sizeof length);
    m_cell.assign(1, static_cast<char>(CellClass::Text));
    if (length <= kShortText) {
        m_cell.append(view + sizeof length, length);
        return {};
    }
    SqliteStatement& statement = source.longTexts;
    statement.reset();
    statement.bindInteger(1, rowid(place));
    TM_TRY_ASSIGN(const bool hasRow, statement.step(m_doing));
    if (!hasRow || statement.type(0) != SQLITE_TEXT)
        return fail(unfit(place, fmt::format("the text of {} is missing", source.column->name)));
    TM_TRY_ASSIGN(const std::string_view text, columnText(statement.get(), 0, m_connection->isUtf8()));
    if (text.size() != length || !text.starts_with(std::string_view(view + sizeof length, kShortText)))
        return fail(unfit(place, fmt::format("the text of {} is another one", source.column->name)));
    m_cell += text;
    return {};
}

Result<void> Vec0Chunk::appendAuxiliary(std::size_t place, VectorBatch& batch, std::uint64_t& bytes)
{
    TM_TRY_ASSIGN(const bool exists, m_auxiliary.seek(rowid(place), m_doing));
    if (!exists)
        return fail(unfit(place, "its auxiliary columns are missing"));
    for (std::size_t i = 0; i < m_auxiliaryAt.size(); ++i) {
        TM_TRY(readCell(m_auxiliary.row(), 1 + static_cast<int>(i)));
        batch.cells[m_auxiliaryAt[i]].cells.append(m_cell);
        bytes += m_cell.size();
    }
    return {};
}

Result<void> Vec0Chunk::readCell(const SqliteStatement& row, int at)
{
    const auto setWord = [&](CellClass cellClass, auto word) {
        m_cell.resize(1 + sizeof word);
        m_cell[0] = static_cast<char>(cellClass);
        std::memcpy(m_cell.data() + 1, &word, sizeof word);
    };
    switch (row.type(at)) {
    case SQLITE_INTEGER: setWord(CellClass::Integer, row.integer(at)); break;
    case SQLITE_FLOAT: setWord(CellClass::Real, sqlite3_column_double(row.get(), at)); break;
    case SQLITE_TEXT: {
        TM_TRY_ASSIGN(const std::string_view text, columnText(row.get(), at, m_connection->isUtf8()));
        m_cell.assign(1, static_cast<char>(CellClass::Text));
        m_cell += text;
        break;
    }
    case SQLITE_BLOB:
        m_cell.assign(1, static_cast<char>(CellClass::Blob));
        m_cell += row.text(at);
        break;
    default: m_cell.assign(1, static_cast<char>(CellClass::Null));
    }
    return {};
}

Result<void> Vec0Chunk::appendVectors(std::size_t first, std::size_t count, VectorBatch& batch)
{
    const Vec0Column* const plain = m_table->vec0->plainVector();
    for (VectorSource& source : m_vectors) {
        const std::size_t bytes = source.column->vectorBytes();
        if (source.column == plain) {
            const std::size_t before = batch.values.size();
            batch.values.resize(before + count * plain->dimension);
            TM_TRY(source.blob.read(batch.values.data() + before, first * bytes, count * bytes, m_doing));
            continue;
        }
        m_piece.resize(count * bytes);
        TM_TRY(source.blob.read(m_piece.data(), first * bytes, count * bytes, m_doing));
        BytesColumn& values = batch.vectors[source.target].values;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view vector = std::string_view(m_piece).substr(i * bytes, bytes);
            if (source.column->type != Vec0Type::Bit) {
                values.append(vector);
                continue;
            }
            m_cell.resize(sizeof source.column->dimension);
            std::memcpy(m_cell.data(), &source.column->dimension, sizeof source.column->dimension);
            appendMirroredBits(vector, m_cell);
            values.append(m_cell);
        }
    }
    return {};
}

} // namespace tidemark
