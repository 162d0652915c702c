// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0table.h"

#include "model/cell.h"
#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/vec0validity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

// sqlite-vec's own limits.
constexpr std::array<std::size_t, 5> kMaxOfRole = {1, 4, 16, 16, 16};
constexpr std::uint32_t kMaxDimension = 8192;
constexpr std::uint32_t kMaxChunkSize = 4096;
constexpr std::size_t kMaxName = 1000;
constexpr std::size_t kMaxColumns = 64;

constexpr std::array<std::string_view, 5> kRoleNames = {"key", "partition", "vector", "metadata", "auxiliary"};
constexpr std::array<std::string_view, 8> kTypeNames = {"text", "integer", "float", "boolean",
                                                        "blob", "float32", "int8",  "bit"};
constexpr std::array<std::string_view, 4> kMetrics = {"l2", "l1", "cosine", "hamming"};

bool isOfVector(Vec0Type type)
{
    return type == Vec0Type::Float || type == Vec0Type::Int8 || type == Vec0Type::Bit;
}

bool mayHave(Vec0Role role, Vec0Type type)
{
    switch (role) {
    case Vec0Role::Key:
    case Vec0Role::Partition: return type == Vec0Type::Text || type == Vec0Type::Integer;
    case Vec0Role::Vector: return isOfVector(type);
    case Vec0Role::Metadata: return !isOfVector(type) && type != Vec0Type::Blob;
    case Vec0Role::Auxiliary: return !isOfVector(type) && type != Vec0Type::Boolean;
    }
    return false;
}

bool isVec0Name(std::string_view name)
{
    return !name.empty() && name.size() <= kMaxName && isAsciiLetter(name[0]) &&
           std::all_of(name.begin(), name.end(), isVec0NameCharacter);
}

tl::unexpected<Error> unfit(const std::string& why)
{
    return fail(Errc::Unsupported, "its definition is none that sqlite-vec takes: " + why);
}

Result<void> checkColumn(const Vec0Column& column)
{
    if (!isVec0Name(column.name))
        return unfit(fmt::format("the name {}", shownName(column.name)));
    if (!mayHave(column.role, column.type))
        return unfit(fmt::format("the kind of the column {}", column.name));
    if (column.role != Vec0Role::Vector)
        return {};
    const bool isBits = column.type == Vec0Type::Bit;
    if (column.dimension == 0 || column.dimension > kMaxDimension || (isBits && column.dimension % 8 != 0))
        return unfit(fmt::format("{} dimensions of the column {}", column.dimension, column.name));
    const bool isKnown = std::find(kMetrics.begin(), kMetrics.end(), column.metric) != kMetrics.end();
    if (!isKnown || isBits != (column.metric == "hamming"))
        return unfit(fmt::format("the metric of the column {}", column.name));
    return {};
}

VectorKind kindOf(Vec0Type type)
{
    switch (type) {
    case Vec0Type::Int8: return VectorKind::Int8;
    case Vec0Type::Bit: return VectorKind::Bit;
    default: return VectorKind::Float32;
    }
}

CellClass classOf(Vec0Type type)
{
    switch (type) {
    case Vec0Type::Integer: return CellClass::Integer;
    case Vec0Type::Real: return CellClass::Real;
    case Vec0Type::Boolean: return CellClass::Boolean;
    case Vec0Type::Blob: return CellClass::Blob;
    default: return CellClass::Text;
    }
}

ColumnField fieldOf(const Vec0Column& column)
{
    ColumnField field{column.name, std::string(kTypeNames[static_cast<std::size_t>(column.type)]), 0};
    field.classes = static_cast<std::uint8_t>(1U << static_cast<unsigned>(classOf(column.type)));
    if (column.role == Vec0Role::Partition)
        field.type += " partition key";
    else if (column.role == Vec0Role::Auxiliary)
        field.type.insert(0, "+");
    if (column.role != Vec0Role::Metadata)
        field.classes |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(CellClass::Null));
    return field;
}

template <std::size_t N>
Result<std::size_t> indexOf(const std::array<std::string_view, N>& names, const std::string& name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    if (it == names.end())
        return fail(Errc::Damaged, "a column is of no known kind");
    return static_cast<std::size_t>(it - names.begin());
}

Result<Vec0Column> columnFromConfig(const Json& json)
{
    Vec0Column column;
    TM_TRY_ASSIGN(column.name, stringMember(json, "name"));
    TM_TRY_ASSIGN(const std::string role, stringMember(json, "role"));
    TM_TRY_ASSIGN(const std::size_t roleIndex, indexOf(kRoleNames, role));
    column.role = static_cast<Vec0Role>(roleIndex);
    TM_TRY_ASSIGN(const std::string type, stringMember(json, "type"));
    TM_TRY_ASSIGN(const std::size_t typeIndex, indexOf(kTypeNames, type));
    column.type = static_cast<Vec0Type>(typeIndex);
    if (column.role != Vec0Role::Vector)
        return column;
    TM_TRY_ASSIGN(const std::uint64_t dimension, unsignedMember(json, "dimension"));
    column.dimension = static_cast<std::uint32_t>(std::min<std::uint64_t>(dimension, UINT32_MAX));
    TM_TRY_ASSIGN(column.metric, stringMember(json, "metric"));
    return column;
}

std::string definitionOf(const Vec0Column& column)
{
    const std::string_view type = kTypeNames[static_cast<std::size_t>(column.type)];
    switch (column.role) {
    case Vec0Role::Key: return fmt::format("{} {} primary key", column.name, type);
    case Vec0Role::Partition: return fmt::format("{} {} partition key", column.name, type);
    case Vec0Role::Auxiliary: return fmt::format("+{} {}", column.name, type);
    case Vec0Role::Metadata: return fmt::format("{} {}", column.name, type);
    case Vec0Role::Vector: break;
    }
    const std::string vector =
        fmt::format("{} {}[{}]", column.name, column.type == Vec0Type::Float ? "float" : type, column.dimension);
    return column.metric == "l2" || column.metric == "hamming" ? vector : vector + " distance_metric=" + column.metric;
}

} // namespace

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isVec0NameCharacter(char c)
{
    return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '_';
}

std::size_t Vec0Column::vectorBytes() const
{
    switch (type) {
    case Vec0Type::Float: return std::size_t{dimension} * sizeof(float);
    case Vec0Type::Int8: return dimension;
    case Vec0Type::Bit: return dimension / 8;
    default: return 0;
    }
}

const Vec0Column* Vec0Table::key() const
{
    const auto it = std::find_if(columns.begin(), columns.end(), [](const auto& c) { return c.role == Vec0Role::Key; });
    return it == columns.end() ? nullptr : &*it;
}

const Vec0Column* Vec0Table::plainVector() const
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [](const auto& c) { return c.type == Vec0Type::Float; });
    return it == columns.end() ? nullptr : &*it;
}

std::vector<const Vec0Column*> Vec0Table::ofRole(Vec0Role role) const
{
    std::vector<const Vec0Column*> found;
    for (const Vec0Column& column : columns) {
        if (column.role == role)
            found.push_back(&column);
    }
    return found;
}

bool isVec0ShadowPart(std::string_view part)
{
    for (const std::string_view numbered : {"vector_chunks", "metadatachunks", "metadatatext"}) {
        if (part.starts_with(numbered) && part.size() == numbered.size() + 2)
            return part.find_first_not_of("0123456789", numbered.size()) == std::string_view::npos;
    }
    return part == "info" || part == "chunks" || part == "rowids" || part == "auxiliary";
}

std::vector<std::string> vec0ShadowParts(const Vec0Table& table)
{
    std::vector<std::string> parts{"info", "chunks", "rowids"};
    for (std::size_t i = 0; i < table.ofRole(Vec0Role::Vector).size(); ++i)
        parts.push_back(fmt::format("vector_chunks{:02}", i));
    const std::vector<const Vec0Column*> metadata = table.ofRole(Vec0Role::Metadata);
    for (std::size_t i = 0; i < metadata.size(); ++i) {
        parts.push_back(fmt::format("metadatachunks{:02}", i));
        if (metadata[i]->type == Vec0Type::Text)
            parts.push_back(fmt::format("metadatatext{:02}", i));
    }
    if (!table.ofRole(Vec0Role::Auxiliary).empty())
        parts.emplace_back("auxiliary");
    return parts;
}

Result<void> checkVec0(const Vec0Table& table)
{
    if (table.columns.size() > kMaxColumns)
        return unfit("too many columns");
    for (const Vec0Column& column : table.columns) {
        TM_TRY(checkColumn(column));
        const auto sameNames = std::count_if(table.columns.begin(), table.columns.end(),
                                             [&](const Vec0Column& c) { return sameName(c.name, column.name); });
        if (sameNames != 1 || sameName(column.name, "distance") || sameName(column.name, "k"))
            return unfit(fmt::format("the name {} is taken", column.name));
    }
    for (std::size_t role = 0; role < kMaxOfRole.size(); ++role) {
        if (table.ofRole(static_cast<Vec0Role>(role)).size() > kMaxOfRole[role])
            return unfit(fmt::format("more than {} columns of the kind {}", kMaxOfRole[role], kRoleNames[role]));
    }
    if (table.ofRole(Vec0Role::Vector).empty())
        return unfit("no column of vectors");
    const std::uint32_t chunk = table.chunkSize.value_or(8);
    if (chunk == 0 || chunk > kMaxChunkSize || chunk % 8 != 0)
        return unfit(fmt::format("chunks of {}", chunk));
    return {};
}

std::string vec0Sql(std::string_view name, const Vec0Table& table)
{
    std::string list;
    for (const Vec0Column& column : table.columns)
        list += (list.empty() ? "" : ", ") + definitionOf(column);
    if (table.chunkSize)
        list += fmt::format(", chunk_size={}", *table.chunkSize);
    return fmt::format("CREATE VIRTUAL TABLE {} USING vec0({})", quotedName(name), list);
}

void appendMirroredBits(std::string_view bytes, std::string& to)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        unsigned mirrored = 0;
        for (unsigned bit = 0; bit < 8; ++bit)
            mirrored |= (byte >> bit & 1U) << (7 - bit);
        to += static_cast<char>(mirrored);
    }
}

void describeVec0(const Vec0Table& table, NamespaceInfo& info)
{
    const Vec0Column* const plain = table.plainVector();
    if (plain != nullptr) {
        info.dimension = plain->dimension;
        info.metric = plain->metric;
        info.vectorName = plain->name;
    }
    info.idType = table.hasTextKey() ? IdType::Text : IdType::Integer;
    Json columns = Json::array();
    for (const Vec0Column& column : table.columns) {
        Json json{{"name", column.name},
                  {"role", kRoleNames[static_cast<std::size_t>(column.role)]},
                  {"type", kTypeNames[static_cast<std::size_t>(column.type)]}};
        if (column.role == Vec0Role::Vector) {
            json["dimension"] = column.dimension;
            json["metric"] = column.metric;
            if (&column != plain)
                info.vectors.push_back({column.name, kindOf(column.type), column.dimension, column.metric});
        } else if (column.role != Vec0Role::Key) {
            info.columns.push_back(fieldOf(column));
        }
        columns.push_back(std::move(json));
    }
    std::sort(info.vectors.begin(), info.vectors.end(),
              [](const VectorField& a, const VectorField& b) { return a.name < b.name; });
    info.engine = "sqlite";
    info.config = Json{{"layout", kVec0Layout}, {"columns", std::move(columns)}};
    if (table.chunkSize)
        info.config["chunk_size"] = *table.chunkSize;
}

Result<Vec0Table> vec0FromConfig(const Json& config)
{
    Vec0Table table;
    TM_TRY_ASSIGN(const Json* const columns, arrayMember(config, "columns"));
    if (columns->size() > kMaxColumns)
        return fail(Errc::Damaged, "too many columns");
    for (const Json& json : *columns) {
        TM_TRY_ASSIGN(Vec0Column column, columnFromConfig(json));
        table.columns.push_back(std::move(column));
    }
    TM_TRY_ASSIGN(const std::optional<std::uint64_t> chunkSize, optionalUnsignedMember(config, "chunk_size"));
    if (chunkSize)
        table.chunkSize = static_cast<std::uint32_t>(std::min<std::uint64_t>(*chunkSize, UINT32_MAX));
    if (auto fit = checkVec0(table); !fit)
        return fail(Errc::Damaged, fit.error().detail);
    return table;
}

} // namespace tidemark
