// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitetext.h"

#include <cstdint>
#include <cstring>

namespace tidemark {

namespace {

bool isWellFormedUtf16(const void* data, std::size_t bytes)
{
    const auto unit = [&](std::size_t i) {
        std::uint16_t value = 0;
        std::memcpy(&value, static_cast<const char*>(data) + i * sizeof value, sizeof value);
        return value;
    };
    const auto isHigh = [](std::uint16_t value) { return value >= 0xd800 && value < 0xdc00; };
    const auto isLow = [](std::uint16_t value) { return value >= 0xdc00 && value < 0xe000; };
    const std::size_t units = bytes / sizeof(std::uint16_t);
    for (std::size_t i = 0; i < units; ++i) {
        if (isLow(unit(i)))
            return false;
        if (!isHigh(unit(i)))
            continue;
        if (++i == units || !isLow(unit(i)))
            return false;
    }
    return bytes % sizeof(std::uint16_t) == 0;
}

std::string_view view(const void* data, int size)
{
    return data == nullptr ? std::string_view()
                           : std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

} // namespace

Result<std::string_view> columnText(sqlite3_stmt* statement, int column, bool isUtf8Database)
{
    if (isUtf8Database) {
        // As a blob, which spares SQLite the terminating NUL; the bytes are the same.
        const void* const data = sqlite3_column_blob(statement, column);
        return view(data, sqlite3_column_bytes(statement, column));
    }
    const void* const wide = sqlite3_column_text16(statement, column);
    const int wideBytes = sqlite3_column_bytes16(statement, column);
    if (wide != nullptr && !isWellFormedUtf16(wide, static_cast<std::size_t>(wideBytes)))
        return fail(Errc::Unsupported, "a text that is no well-formed UTF-16 cannot be kept");
    const void* const data = sqlite3_column_text(statement, column);
    return view(data, sqlite3_column_bytes(statement, column));
}

} // namespace tidemark
