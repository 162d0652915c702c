// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgnames.h"

namespace tidemark {

namespace {

std::string enclosed(std::string_view text, char mark)
{
    std::string quoted(1, mark);
    for (const char c : text) {
        quoted += c;
        if (c == mark)
            quoted += c;
    }
    return quoted += mark;
}

} // namespace

std::string pgQuoted(std::string_view name)
{
    return enclosed(name, '"');
}

std::string pgLiteral(std::string_view text)
{
    // standard_conforming_strings is on: a backslash is a backslash.
    return enclosed(text, '\'');
}

std::string pgNamespaceName(const PgName& name)
{
    const bool isPlain = name.schema.find_first_of(".\"") == std::string::npos;
    return (isPlain ? name.schema : pgQuoted(name.schema)) + "." + name.table;
}

std::optional<PgName> pgNameOf(std::string_view namespaceName)
{
    PgName name;
    std::size_t at = 0;
    if (namespaceName.starts_with('"')) {
        for (at = 1; at < namespaceName.size(); ++at) {
            if (namespaceName[at] == '"' && ++at < namespaceName.size() && namespaceName[at] != '"')
                break;
            if (at < namespaceName.size())
                name.schema += namespaceName[at];
        }
    } else {
        at = namespaceName.find('.');
        name.schema = namespaceName.substr(0, at);
    }
    if (at >= namespaceName.size() || namespaceName[at] != '.')
        return std::nullopt;
    name.table = namespaceName.substr(at + 1);
    if (name.schema.empty() || name.table.empty() || namespaceName.find('\0') != std::string_view::npos ||
        pgNamespaceName(name) != namespaceName)
        return std::nullopt;
    return name;
}

} // namespace tidemark
