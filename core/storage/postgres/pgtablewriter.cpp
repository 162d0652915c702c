// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgtablewriter.h"

#include "base/hash.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace tidemark {

namespace {

constexpr std::size_t kRemovedIds = 8192;
constexpr std::size_t kCopyBytes = std::size_t{256} << 10;

std::string insertSql(const PgTable& table, const PgBatchEncoder& encoder, bool withConflict)
{
    std::string sql = fmt::format("INSERT INTO {} AS t ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM {}",
                                  table.name.sql(), encoder.columnList(), encoder.valuesSql(), encoder.arraysSql());
    if (!withConflict)
        return sql;
    std::string key;
    std::string changes;
    for (const std::size_t at : table.key)
        key += (key.empty() ? "" : ", ") + pgQuoted(table.columns[at].name);
    for (const std::size_t at : encoder.columns()) {
        if (table.columns[at].role != PgRole::Key)
            changes +=
                fmt::format("{0}{1}=EXCLUDED.{1}", changes.empty() ? "" : ", ", pgQuoted(table.columns[at].name));
    }
    return sql + fmt::format(" ON CONFLICT ({}) DO UPDATE SET {}", key, changes);
}

/// Keys of several columns as a list in parentheses, of a table with an alias.
std::string columnsSql(const Json& names, const char* alias)
{
    std::string sql;
    for (const Json& name : names)
        sql += fmt::format("{}{}.{}", sql.empty() ? "" : ", ", alias, pgQuoted(name.get<std::string>()));
    return "(" + sql + ")";
}

/// For each foreign key of another table that changes its rows when ours go: whether there are such rows.
std::vector<std::pair<std::string, std::string>> cascadesOf(const PgTable& table)
{
    std::vector<std::pair<std::string, std::string>> cascades;
    const auto list = table.config.find("referenced_by");
    if (list == table.config.end() || !list->is_array())
        return cascades;
    for (const Json& json : *list) {
        const std::string action = json.value("on_delete", "");
        if (action != "c" && action != "n" && action != "d")
            continue;
        const PgName from{json.value("schema", ""), json.value("table", "")};
        cascades.emplace_back(
            fmt::format("SELECT EXISTS (SELECT 1 FROM {} AS t JOIN {} ON {} JOIN {} AS r ON {} = {})",
                        table.sourceSql(), pgKeyListSql(table), pgKeyConditionSql(table), from.sql(),
                        columnsSql(json["columns"], "r"), columnsSql(json["to_columns"], "t")),
            fmt::format(
                "rows of {} refer to rows that are to be removed, and would be removed or changed with them (the "
                "foreign key {})",
                shownName(pgNamespaceName(from)), shownName(json.value("name", ""))));
    }
    return cascades;
}

/// An identity column besides the key that takes no value on UPDATE, rules of uniqueness besides the key, a key that
/// ON CONFLICT does not go by: then a row has to go before the new one comes.
bool removesFirst(const PgTable& table)
{
    const bool hasAlways = std::any_of(table.columns.begin(), table.columns.end(), [](const PgColumn& column) {
        return column.role != PgRole::Key && column.identity == "a";
    });
    return hasAlways || table.hasOtherUnique || table.hasDeferrableKey;
}

} // namespace

bool PgSeenIds::place(std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        if (m_slots[at] == hash)
            return false;
        if (m_slots[at] == 0) {
            m_slots[at] = hash;
            return true;
        }
    }
}

void PgSeenIds::grow()
{
    std::vector<std::uint64_t> old(std::max<std::size_t>(1024, m_slots.size() * 2), 0);
    old.swap(m_slots);
    for (const std::uint64_t hash : old) {
        if (hash != 0)
            place(hash);
    }
}

bool PgSeenIds::insert(IdType type, std::string_view id)
{
    if (m_used * 4 >= m_slots.size() * 3)
        grow();
    const std::uint64_t hash = hash128(asBytes(id), static_cast<std::uint64_t>(type)).low;
    if (!place(hash == 0 ? 1 : hash))
        return false;
    ++m_used;
    return true;
}

void PgSeenIds::clear()
{
    m_slots = {};
    m_used = 0;
}

PgTableWriter::PgTableWriter(PgConnection& connection, PgTable table, const PgVectorTypes& types,
                             const PgBatchEncoder::VectorOids& oids, bool isEmpty)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_encoder(m_table, types, oids)
    , m_doing(fmt::format("writing the table {}", shownName(pgNamespaceName(m_table.name))))
    , m_cascades(cascadesOf(m_table))
    , m_canCopy(isEmpty && m_encoder.canCopy())
    , m_removesFirst(removesFirst(m_table))
{
    m_insertSql = insertSql(m_table, m_encoder, !m_removesFirst);
    m_removeSql = fmt::format("DELETE FROM {} AS t USING {} WHERE {}", m_table.sourceSql(), pgKeyListSql(m_table),
                              pgKeyConditionSql(m_table));
}

Result<void> PgTableWriter::upsert(const VectorBatch& batch)
{
    if (batch.rows() == 0)
        return {};
    TM_TRY(m_encoder.take(batch));
    m_hasWritten = true;
    std::size_t row = 0;
    if (m_canCopy)
        TM_TRY(copyRows(batch, row));
    if (row == batch.rows())
        return {};
    return insertRows(batch, row);
}

/// Copies up to the first row whose id may have come before, or that COPY cannot be given.
Result<void> PgTableWriter::copyRows(const VectorBatch& batch, std::size_t& row)
{
    if (!m_isCopying) {
        TM_TRY(m_connection.beginCopyIn(
            fmt::format("COPY {} ({}) FROM STDIN (FORMAT binary)", m_table.name.sql(), m_encoder.columnList()),
            m_doing));
        m_isCopying = true;
        m_buffer = PgBatchEncoder::copyHead();
    }
    for (; row < batch.rows(); ++row) {
        if (!m_seen.insert(batch.idType(row), batch.ids[row])) {
            m_canCopy = false;
            break;
        }
        TM_TRY_ASSIGN(const bool isCopied, m_encoder.appendCopyRow(row, m_buffer));
        if (!isCopied) {
            m_canCopy = false;
            break;
        }
        ++m_copied;
        if (m_buffer.size() >= kCopyBytes) {
            TM_TRY(m_connection.copyIn(m_buffer, m_doing));
            m_buffer.clear();
        }
    }
    return m_canCopy ? Result<void>() : flush();
}

Result<void> PgTableWriter::flush()
{
    if (!m_isCopying)
        return {};
    m_isCopying = false;
    m_buffer += PgBatchEncoder::copyEnd();
    TM_TRY(m_connection.copyIn(m_buffer, m_doing));
    m_buffer.clear();
    TM_TRY_ASSIGN(const std::uint64_t rows, m_connection.endCopyIn(m_doing));
    if (rows != m_copied)
        return fail(Errc::Conflict,
                    fmt::format("{}: the server took {} of {} rows: a trigger or a rule of the table keeps "
                                "the others away",
                                m_doing, rows, m_copied));
    m_copied = 0;
    // What was copied is in the table now. A later COPY may follow as long as no id comes again.
    return {};
}

Result<void> PgTableWriter::insertRows(const VectorBatch& batch, std::size_t from)
{
    m_canCopy = false;
    m_seen.clear();
    // Of two rows with one id the later one: a statement may not change a row twice.
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t row = from; row < batch.rows(); ++row)
        last[batch.ids[row]] = row;
    std::vector<std::size_t> rows;
    for (std::size_t row = from; row < batch.rows(); ++row) {
        if (last[batch.ids[row]] == row)
            rows.push_back(row);
    }
    TM_TRY_ASSIGN(const std::vector<std::string> arrays, m_encoder.arrays(rows));
    if (m_removesFirst) {
        BytesColumn ids;
        std::vector<std::uint8_t> types;
        for (const std::size_t row : rows) {
            ids.append(batch.ids[row]);
            types.push_back(static_cast<std::uint8_t>(batch.idType(row)));
        }
        TM_TRY(remove(ids, types));
    }
    std::vector<PgConnection::Parameter> parameters;
    for (const std::string& array : arrays)
        parameters.push_back({array, true, false});
    auto done = m_connection.execute(m_insertSql, parameters, false, m_doing);
    if (!done) {
        Error error = std::move(done).error();
        error.detail += fmt::format("; it is one of {} rows from {} on", rows.size(),
                                    shownRow(pgNamespaceName(m_table.name), batch, rows.front()));
        return fail(std::move(error));
    }
    if (done->affectedRows() != rows.size())
        return fail(Errc::Conflict,
                    fmt::format("{}: the server took {} of {} rows: a trigger or a rule of the table keeps "
                                "the others away",
                                m_doing, done->affectedRows(), rows.size()));
    return {};
}

Result<void> PgTableWriter::checkCascades(const std::vector<std::string>& keys)
{
    std::vector<PgConnection::Parameter> parameters;
    for (const std::string& list : keys)
        parameters.push_back({list, true, false});
    for (const auto& [question, words] : m_cascades) {
        TM_TRY_ASSIGN(const PgResult answer, m_connection.execute(question, parameters, false, m_doing));
        if (answer.boolean(0, 0))
            return fail(Errc::Conflict, words);
    }
    return {};
}

Result<std::uint64_t> PgTableWriter::removeSome(const std::vector<std::string>& keys)
{
    TM_TRY(checkCascades(keys));
    std::vector<PgConnection::Parameter> parameters;
    for (const std::string& list : keys)
        parameters.push_back({list, true, false});
    TM_TRY_ASSIGN(const PgResult done, m_connection.execute(m_removeSql, parameters, false, m_doing));
    return done.affectedRows();
}

Result<std::uint64_t> PgTableWriter::remove(const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes)
{
    TM_TRY(flush());
    std::uint64_t removed = 0;
    for (std::size_t from = 0; from < ids.size(); from += kRemovedIds) {
        const auto keys = pgKeyListWire(m_table, ids, idTypes, from, std::min(from + kRemovedIds, ids.size()));
        TM_TRY_ASSIGN(const std::uint64_t some, removeSome(keys));
        removed += some;
    }
    return removed;
}

} // namespace tidemark
