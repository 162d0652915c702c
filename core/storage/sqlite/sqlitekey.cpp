// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitekey.h"

#include "storage/sqlite/sqlitenames.h"

#include <fmt/format.h>

#include <charconv>

namespace tidemark {

std::string exactKeyCondition(const SqliteTable& table)
{
    const std::string key = quotedName(table.keyColumn);
    if (table.key != SqliteKey::Column)
        return key + "=?1";
    return fmt::format("{0}=?1 AND typeof({0})=typeof(?1) AND {0}=?1 COLLATE BINARY", key);
}

Result<void> checkText(const SqliteConnection& connection, std::string_view text)
{
    if (!connection.isUtf8() && !isValidUtf8(text))
        return fail(Errc::Conflict, "a text that is no UTF-8 cannot be written to a database in UTF-16");
    return {};
}

Result<int> bindKey(SqliteStatement& statement, int at, const SqliteTable& table, const SqliteConnection& connection,
                    IdType type, std::string_view id)
{
    const bool isOwnKey = !table.isTidemarkLayout || type == IdType::Text || type == IdType::Blob;
    if (table.key == SqliteKey::Column ? !isOwnKey : type != IdType::Integer)
        return fail(Errc::Conflict, "the table's key cannot be of this type");
    switch (type) {
    case IdType::Text: {
        TM_TRY(checkText(connection, id));
        return statement.bindText(at, id);
    }
    case IdType::Blob: return statement.bindBlob(at, id);
    case IdType::Integer: {
        std::int64_t value = 0;
        const auto parsed = std::from_chars(id.data(), id.data() + id.size(), value);
        if (parsed.ec != std::errc() || parsed.ptr != id.data() + id.size())
            return fail(Errc::Damaged, "an integer id is no integer");
        return statement.bindInteger(at, value);
    }
    case IdType::Real: {
        double value = 0;
        if (id.size() != sizeof value)
            return fail(Errc::Damaged, "a real id has not 8 bytes");
        std::memcpy(&value, id.data(), sizeof value);
        return statement.bindReal(at, value);
    }
    case IdType::Uuid:
    case IdType::Composite: return fail(Errc::Conflict, "the table's key cannot be of this type");
    }
    return fail(Errc::Damaged, "an id is of no known type");
}

} // namespace tidemark
