// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitenames.h"

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kPrefixes[] = {"CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX ", "CREATE TRIGGER ",
                                          "CREATE VIRTUAL TABLE "};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isBareCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The length of the quoted name that `text` starts with, its meaning in `name`; 0 if it does not end.
std::size_t readQuoted(std::string_view text, char close, std::string& name)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != close) {
            name += text[i];
        } else if (close != ']' && i + 1 < text.size() && text[i + 1] == close) {
            name += close;
            ++i;
        } else {
            return i + 1;
        }
    }
    return 0;
}

std::size_t readName(std::string_view text, std::string& name)
{
    if (text.empty())
        return 0;
    if (text[0] == '"' || text[0] == '\'' || text[0] == '`')
        return readQuoted(text, text[0], name);
    if (text[0] == '[')
        return readQuoted(text, ']', name);
    std::size_t end = 0;
    while (end < text.size() && isBareCharacter(text[end]))
        ++end;
    name = text.substr(0, end);
    return end;
}

} // namespace

std::string quotedName(std::string_view name)
{
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    quoted += '"';
    return quoted;
}

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && startsWithName(a, b);
}

bool startsWithName(std::string_view name, std::string_view prefix)
{
    return name.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), name.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<CreateSql> splitCreateSql(std::string_view sql)
{
    for (const std::string_view prefix : kPrefixes) {
        if (!sql.starts_with(prefix))
            continue;
        CreateSql parts;
        parts.prefix = sql.substr(0, prefix.size());
        const std::string_view text = sql.substr(prefix.size());
        const std::size_t length = readName(text, parts.name);
        if (length == 0)
            return std::nullopt;
        parts.token = text.substr(0, length);
        parts.rest = text.substr(length);
        return parts;
    }
    return std::nullopt;
}

std::string withName(const CreateSql& parts, std::string_view name)
{
    return std::string(parts.prefix) + quotedName(name) + std::string(parts.rest);
}

} // namespace tidemark
