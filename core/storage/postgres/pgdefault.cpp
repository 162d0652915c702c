// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgdefault.h"

#include "model/cell.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tidemark {

namespace {

constexpr std::uint32_t kIndexedVector = 2000; ///< pgvector's limit for an index over vector.
constexpr std::uint32_t kIndexedHalf = 4000;

Json column(std::string_view name, std::string_view type, std::string_view base, std::int64_t typmod, bool notNull)
{
    std::string text(type);
    if (typmod >= 0)
        text += fmt::format("({})", typmod);
    return Json{{"name", name}, {"type", type},          {"typmod", typmod},   {"type_text", text},
                {"base", base}, {"base_typmod", typmod}, {"not_null", notNull}};
}

Json vectorColumn(const VectorField& field, const PgVectorTypes& types, bool hasPlain)
{
    const auto typmod = field.dimension && *field.dimension > 0 ? std::int64_t{*field.dimension} : -1;
    switch (field.kind) {
    case VectorKind::Float16: return column(field.name, types.sql("halfvec"), "halfvec", typmod, false);
    case VectorKind::Sparse: return column(field.name, types.sql("sparsevec"), "sparsevec", typmod, false);
    case VectorKind::Bit:
        return typmod > 1 ? column(field.name, "bit", "bit", typmod, false)
                          : column(field.name, "bit varying", "varbit", -1, false);
    default:
        // The first vector with a dimension would be the plain one: a namespace without it has none with a dimension.
        return column(field.name, types.sql("vector"), "vector", hasPlain ? typmod : -1, false);
    }
}

Json cellColumn(const ColumnField& field)
{
    constexpr std::uint8_t kNull = 1U << static_cast<unsigned>(CellClass::Null);
    const auto only = [&](CellClass cellClass) {
        return (field.classes & ~kNull) == (1U << static_cast<unsigned>(cellClass));
    };
    if (only(CellClass::Integer))
        return column(field.name, "bigint", "int8", -1, false);
    if (only(CellClass::Real))
        return column(field.name, "double precision", "float8", -1, false);
    if (only(CellClass::Boolean))
        return column(field.name, "boolean", "bool", -1, false);
    if (only(CellClass::Blob))
        return column(field.name, "bytea", "bytea", -1, false);
    if (only(CellClass::JsonText))
        return column(field.name, "json", "json", -1, false);
    return column(field.name, "text", "text", -1, false);
}

Json idColumn(const std::string& name, IdType type)
{
    switch (type) {
    case IdType::Integer: return column(name, "bigint", "int8", -1, true);
    case IdType::Real: return column(name, "double precision", "float8", -1, true);
    case IdType::Blob: return column(name, "bytea", "bytea", -1, true);
    case IdType::Uuid: return column(name, "uuid", "uuid", -1, true);
    case IdType::Text:
    case IdType::Composite: break;
    }
    return column(name, "text", "text", -1, true);
}

/// Nothing if pgvector has no index of this metric for it.
std::optional<Json> nearestIndex(const std::string& columnName, std::string_view type, std::string_view metric,
                                 std::optional<std::uint32_t> dimension, const PgVectorTypes& types)
{
    const std::uint32_t most = type == "halfvec" ? kIndexedHalf : kIndexedVector;
    const bool isKnown = metric == "cosine" || metric == "l2" || metric == "ip" || metric == "l1";
    if (!isKnown || !dimension || *dimension == 0 || *dimension > most)
        return std::nullopt;
    return Json{{"name", ""},
                {"method", "hnsw"},
                {"unique", false},
                {"valid", true},
                {"columns",
                 Json::array({Json{{"name", columnName},
                                   {"opclass", Json::array({types.schema, fmt::format("{}_{}_ops", type, metric)})}}})},
                {"definition", fmt::format("hnsw ({} {})", columnName, metric)}};
}

bool startsWord(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && text.substr(0, word.size()) == word;
}

/// The end of a literal in single quotes that begins at 0; npos if it does not end.
std::size_t endOfLiteral(std::string_view text)
{
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] != '\'')
            continue;
        if (at + 1 < text.size() && text[at + 1] == '\'')
            ++at;
        else
            return at + 1;
    }
    return std::string_view::npos;
}

std::size_t endOfNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t begin = at;
    while (at < text.size() && (text[at] == '.' || (text[at] >= '0' && text[at] <= '9')))
        ++at;
    return at == begin ? std::string_view::npos : at;
}

} // namespace

Json pgDefaultConfig(const NamespaceInfo& info, const PgVectorTypes& types)
{
    const PgName name = pgNameOf(info.name).value_or(PgName{"public", info.name});
    std::set<std::string> taken;
    for (const VectorField& field : info.vectors)
        taken.insert(field.name);
    for (const ColumnField& field : info.columns)
        taken.insert(field.name);
    const auto freeName = [&](std::string wanted) {
        while (!taken.insert(wanted).second)
            wanted += '_';
        return wanted;
    };
    const bool hasPlain = info.dimension.value_or(0) != 0;
    const bool isUnsized = !info.dimension && info.vectors.empty();
    const std::string vectorName = freeName(info.vectorName.empty() ? "embedding" : info.vectorName);
    const std::string id = freeName("id");
    Json columns = Json::array();
    columns.push_back(idColumn(id, info.idType.value_or(IdType::Text)));
    Json indexes = Json::array();
    const auto addIndex = [&](std::optional<Json> index) {
        if (index)
            indexes.push_back(std::move(*index));
    };
    if (hasPlain || isUnsized) {
        columns.push_back(
            column(vectorName, types.sql("vector"), "vector", hasPlain ? std::int64_t{*info.dimension} : -1, false));
        addIndex(nearestIndex(vectorName, "vector", info.metric, info.dimension, types));
    }
    columns.push_back(column(freeName("metadata"), "json", "json", -1, false));
    columns.push_back(column(freeName("ttl_seconds"), "bigint", "int8", -1, false));
    columns.push_back(column(freeName("expires_at"), "bigint", "int8", -1, false));
    for (const VectorField& field : info.vectors) {
        columns.push_back(vectorColumn(field, types, hasPlain));
        if (field.kind == VectorKind::Float32 && hasPlain)
            addIndex(nearestIndex(field.name, "vector", field.metric, field.dimension, types));
        else if (field.kind == VectorKind::Float16)
            addIndex(nearestIndex(field.name, "halfvec", field.metric, field.dimension, types));
    }
    for (const ColumnField& field : info.columns)
        columns.push_back(cellColumn(field));
    return Json{{"schema", name.schema},
                {"table", name.table},
                {"partitioned", false},
                {"columns", std::move(columns)},
                {"primary_key", Json{{"name", ""}, {"columns", Json::array({id})}, {"deferrable", false}}},
                {"indexes", std::move(indexes)}};
}

std::optional<PgSafeDefault> pgSafeDefault(std::string_view expression)
{
    if (expression.find('\0') != std::string_view::npos)
        return std::nullopt; // It would end the statement.
    PgSafeDefault safe;
    std::string_view rest = expression;
    while (rest.size() > 2 && rest.starts_with('(') && rest.ends_with(')') &&
           rest.find_first_of("()", 1) == rest.size() - 1)
        rest = rest.substr(1, rest.size() - 2); // (-1)
    constexpr std::string_view kWords[] = {
        "now()", "CURRENT_TIMESTAMP", "CURRENT_DATE", "gen_random_uuid()", "true", "false", "NULL", "ARRAY[]"};
    std::size_t end = std::string_view::npos;
    if (rest.starts_with('\''))
        end = endOfLiteral(rest);
    else
        end = endOfNumber(rest);
    for (const std::string_view word : kWords) {
        if (end == std::string_view::npos && startsWord(rest, word))
            end = word.size();
    }
    if (end == std::string_view::npos)
        return std::nullopt;
    safe.sql = rest.substr(0, end);
    rest.remove_prefix(end);
    if (rest.empty())
        return safe;
    if (!rest.starts_with("::"))
        return std::nullopt;
    rest.remove_prefix(2);
    // The name is resolved by the server as a name and never becomes SQL as it stands; several casts are none of ours.
    if (rest.empty() || rest.size() > 200 || rest.find("::") != std::string_view::npos ||
        rest.find('\0') != std::string_view::npos)
        return std::nullopt;
    safe.cast = std::string(rest);
    return safe;
}

} // namespace tidemark
