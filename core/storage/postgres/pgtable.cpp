// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgtable.h"

#include "model/cell.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kMaxColumns = 1600; ///< PostgreSQL's own limit.
constexpr std::string_view kMetadataNames[] = {"metadata", "payload", "meta", "attributes", "properties"};
constexpr const char* kTtlName = "ttl_seconds";
constexpr const char* kExpiryName = "expires_at";

struct BaseCarrier {
    std::string_view base;
    PgCarrier carrier;
};
constexpr BaseCarrier kCarriers[] = {
    {"int2", PgCarrier::Int2},     {"int4", PgCarrier::Int4},     {"int8", PgCarrier::Int8},
    {"float4", PgCarrier::Float4}, {"float8", PgCarrier::Float8}, {"bool", PgCarrier::Bool},
    {"text", PgCarrier::Text},     {"varchar", PgCarrier::Text},  {"bpchar", PgCarrier::Text},
    {"bytea", PgCarrier::Bytea},   {"json", PgCarrier::JsonText}, {"jsonb", PgCarrier::JsonBinary},
};

PgCarrier plainCarrier(const PgColumn& column)
{
    for (const BaseCarrier& known : kCarriers) {
        if (known.base == column.base)
            return known.carrier;
    }
    return PgCarrier::ByText;
}

/// How a column travels as a vector; nothing if it never is one. `hasOthers`: the table has columns of pgvector's
/// types.
std::optional<PgCarrier> vectorCarrier(const PgColumn& column, bool hasOthers)
{
    if (column.base == "vector")
        return PgCarrier::Vector;
    if (column.base == "halfvec")
        return PgCarrier::HalfVector;
    if (column.base == "sparsevec")
        return PgCarrier::SparseVector;
    if (column.base == "_float4")
        return PgCarrier::RealArray;
    // One bit is a flag; more of them are a vector where there is a sign of it.
    const bool isBits = (column.base == "bit" && column.baseTypmod > 1) || column.base == "varbit";
    if (isBits && (column.isIndexedVector || hasOthers))
        return PgCarrier::Bit;
    return std::nullopt;
}

bool isPgvector(const PgColumn& column)
{
    return column.base == "vector" || column.base == "halfvec" || column.base == "sparsevec";
}

void chooseMetadata(PgTable& table)
{
    std::vector<PgColumn*> named;
    std::vector<PgColumn*> all;
    for (PgColumn& column : table.columns) {
        if (column.role != PgRole::Cell ||
            (column.carrier != PgCarrier::JsonText && column.carrier != PgCarrier::JsonBinary))
            continue;
        all.push_back(&column);
        if (std::find(std::begin(kMetadataNames), std::end(kMetadataNames), column.name) != std::end(kMetadataNames))
            named.push_back(&column);
    }
    if (named.size() == 1)
        named.front()->role = PgRole::Metadata;
    else if (all.size() == 1)
        all.front()->role = PgRole::Metadata;
}

/// Tidemark's own columns, told by their names and types, and only both together.
void chooseTtl(PgTable& table)
{
    const auto find = [&](std::string_view name) -> PgColumn* {
        for (PgColumn& column : table.columns) {
            if (column.role == PgRole::Cell && column.name == name && column.base == "int8" && column.identity.empty())
                return &column;
        }
        return nullptr;
    };
    PgColumn* const ttl = find(kTtlName);
    PgColumn* const expiry = find(kExpiryName);
    if (ttl == nullptr || expiry == nullptr)
        return;
    ttl->role = PgRole::Ttl;
    expiry->role = PgRole::Expiry;
}

Result<PgColumn> columnFromConfig(const Json& json)
{
    PgColumn column;
    TM_TRY_ASSIGN(column.name, stringMember(json, "name"));
    TM_TRY_ASSIGN(column.type, stringMember(json, "type"));
    TM_TRY_ASSIGN(column.typeText, stringMember(json, "type_text"));
    TM_TRY_ASSIGN(const std::int64_t typmod, integerMember(json, "typmod"));
    TM_TRY_ASSIGN(column.base, stringMember(json, "base"));
    TM_TRY_ASSIGN(const std::int64_t baseTypmod, integerMember(json, "base_typmod"));
    TM_TRY_ASSIGN(column.notNull, boolMember(json, "not_null"));
    if (column.name.empty() || column.name.find('\0') != std::string::npos ||
        column.type.find('\0') != std::string::npos)
        return fail(Errc::Damaged, "a column has no name");
    if (typmod < -1 || typmod > INT32_MAX || baseTypmod < -1 || baseTypmod > INT32_MAX)
        return fail(Errc::Damaged, "a column's length is no number of 32 bits");
    column.typmod = static_cast<std::int32_t>(typmod);
    column.baseTypmod = static_cast<std::int32_t>(baseTypmod);
    TM_TRY_ASSIGN(const auto identity, optionalStringMember(json, "identity"));
    column.identity = identity.value_or("");
    if (!column.identity.empty() && column.identity != "a" && column.identity != "d")
        return fail(Errc::Damaged, "a column's kind of identity is unknown");
    TM_TRY_ASSIGN(const auto generated, optionalStringMember(json, "generated"));
    column.generated = generated.value_or("");
    if (json.contains("indexed_vector")) {
        TM_TRY_ASSIGN(column.isIndexedVector, boolMember(json, "indexed_vector"));
    }
    TM_TRY_ASSIGN(const auto metric, optionalStringMember(json, "metric"));
    column.metric = metric.value_or("");
    return column;
}

Result<void> readKey(const Json& config, PgTable& table)
{
    TM_TRY_ASSIGN(const Json* const key, objectMember(config, "primary_key"));
    TM_TRY_ASSIGN(const Json* const names, arrayMember(*key, "columns"));
    for (const Json& name : *names) {
        const auto it = std::find_if(table.columns.begin(), table.columns.end(), [&](const PgColumn& column) {
            return name.is_string() && column.name == name.get_ref<const std::string&>();
        });
        if (it == table.columns.end())
            return fail(Errc::Damaged, "the primary key names a column that is none");
        table.key.push_back(static_cast<std::size_t>(it - table.columns.begin()));
    }
    if (table.key.empty() || table.key.size() > 32)
        return fail(Errc::Damaged, "the primary key has no columns");
    if (key->contains("deferrable")) {
        TM_TRY_ASSIGN(table.hasDeferrableKey, boolMember(*key, "deferrable"));
    }
    return {};
}

bool hasUnique(const Json& config)
{
    const auto list = config.find("indexes");
    if (list != config.end() && list->is_array()) {
        for (const Json& index : *list) {
            if (index.is_object() && index.value("unique", Json(false)) == Json(true))
                return true;
        }
    }
    const auto constraints = config.find("unique");
    return constraints != config.end() && constraints->is_array() && !constraints->empty();
}

} // namespace

VectorKind PgColumn::vectorKind() const
{
    switch (carrier) {
    case PgCarrier::HalfVector: return VectorKind::Float16;
    case PgCarrier::SparseVector: return VectorKind::Sparse;
    case PgCarrier::Bit: return VectorKind::Bit;
    default: return VectorKind::Float32;
    }
}

std::optional<std::uint32_t> PgColumn::dimension() const
{
    if (carrier == PgCarrier::RealArray || base == "varbit" || baseTypmod <= 0)
        return std::nullopt;
    return static_cast<std::uint32_t>(baseTypmod);
}

const PgColumn* PgTable::plain() const
{
    for (const PgColumn& column : columns) {
        if (column.role == PgRole::Plain)
            return &column;
    }
    return nullptr;
}

IdType PgTable::idType() const
{
    if (key.size() != 1)
        return IdType::Composite;
    switch (columns[key.front()].carrier) {
    case PgCarrier::Int2:
    case PgCarrier::Int4:
    case PgCarrier::Int8: return IdType::Integer;
    case PgCarrier::Float8: return IdType::Real;
    case PgCarrier::Bytea: return IdType::Blob;
    case PgCarrier::Uuid: return IdType::Uuid;
    default: return IdType::Text;
    }
}

std::string classifyPgColumns(PgTable& table)
{
    for (PgColumn& column : table.columns) {
        column.carrier = plainCarrier(column);
        column.role = column.generated.empty() ? PgRole::Cell : PgRole::Generated;
    }
    for (const std::size_t at : table.key) {
        PgColumn& column = table.columns[at];
        if (isPgvector(column) || column.base == "_float4")
            return "a column of vectors is part of its primary key";
        if (!column.generated.empty())
            return "a generated column is part of its primary key";
        column.role = PgRole::Key;
        // Single ids have types of their own; parts of a key and numbers that are not exact travel as text.
        if (column.base == "uuid")
            column.carrier = table.key.size() == 1 ? PgCarrier::Uuid : PgCarrier::ByText;
        const bool isInJson = column.carrier == PgCarrier::Int2 || column.carrier == PgCarrier::Int4 ||
                              column.carrier == PgCarrier::Int8 || column.carrier == PgCarrier::Text ||
                              column.carrier == PgCarrier::Bool;
        const bool isSingle = column.carrier == PgCarrier::Float8 || column.carrier == PgCarrier::Bytea ||
                              column.carrier == PgCarrier::Uuid;
        if ((!isInJson && !(table.key.size() == 1 && isSingle)) ||
            (table.key.size() == 1 && column.carrier == PgCarrier::Bool))
            column.carrier = PgCarrier::ByText;
    }
    const bool hasOthers = std::any_of(table.columns.begin(), table.columns.end(), isPgvector);
    bool hasPlain = false;
    bool hasAny = false;
    for (PgColumn& column : table.columns) {
        const auto carrier = vectorCarrier(column, hasOthers);
        if (column.role != PgRole::Cell || !carrier)
            continue;
        column.carrier = *carrier;
        const bool isPlain = !hasPlain && column.base == "vector" && column.baseTypmod > 0;
        column.role = isPlain ? PgRole::Plain : PgRole::Vector;
        hasPlain = hasPlain || isPlain;
        hasAny = true;
    }
    if (!hasAny)
        return "no column holds vectors that are not generated";
    chooseMetadata(table);
    chooseTtl(table);
    return {};
}

Result<PgTable> pgTableFromConfig(const Json& config)
{
    PgTable table;
    TM_TRY_ASSIGN(table.name.schema, stringMember(config, "schema"));
    TM_TRY_ASSIGN(table.name.table, stringMember(config, "table"));
    TM_TRY_ASSIGN(table.isPartitioned, boolMember(config, "partitioned"));
    TM_TRY_ASSIGN(const Json* const columns, arrayMember(config, "columns"));
    if (columns->size() > kMaxColumns)
        return fail(Errc::Damaged, "it has more columns than a table can have");
    for (const Json& json : *columns) {
        TM_TRY_ASSIGN(PgColumn column, columnFromConfig(json));
        table.columns.push_back(std::move(column));
    }
    TM_TRY(readKey(config, table));
    table.hasOtherUnique = hasUnique(config);
    table.config = config;
    if (const std::string reason = classifyPgColumns(table); !reason.empty())
        return fail(Errc::Damaged, reason);
    return table;
}

namespace {

constexpr std::uint8_t bitOfClass(CellClass cellClass)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(cellClass));
}

std::uint8_t classesOfColumn(const PgColumn& column)
{
    const std::uint8_t null = column.notNull ? 0 : bitOfClass(CellClass::Null);
    const auto with = [&](CellClass cellClass) { return static_cast<std::uint8_t>(null | bitOfClass(cellClass)); };
    switch (column.carrier) {
    case PgCarrier::Int2:
    case PgCarrier::Int4:
    case PgCarrier::Int8: return with(CellClass::Integer);
    case PgCarrier::Float4:
    case PgCarrier::Float8: return with(CellClass::Real);
    case PgCarrier::Bool: return with(CellClass::Boolean);
    case PgCarrier::Bytea: return with(CellClass::Blob);
    case PgCarrier::JsonText:
    case PgCarrier::JsonBinary: return with(CellClass::JsonText);
    default: return with(CellClass::Text);
    }
}

} // namespace

NamespaceInfo toNamespaceInfo(const PgTable& table)
{
    NamespaceInfo info;
    info.name = pgNamespaceName(table.name);
    info.engine = "postgres";
    info.config = table.config;
    info.count = table.count;
    info.idType = table.idType();
    for (const PgColumn& column : table.columns) {
        if (column.role == PgRole::Plain) {
            info.dimension = column.dimension();
            info.metric = column.metric;
            info.vectorName = column.name;
        } else if (column.role == PgRole::Vector) {
            info.vectors.push_back({column.name, column.vectorKind(), column.dimension(), column.metric});
        } else if (column.role == PgRole::Cell) {
            info.columns.push_back({column.name, column.typeText, classesOfColumn(column)});
        }
    }
    std::sort(info.vectors.begin(), info.vectors.end(),
              [](const VectorField& a, const VectorField& b) { return a.name < b.name; });
    return info;
}

Result<std::optional<PgTable>> pgTableOf(const NamespaceInfo& info)
{
    if (info.engine != "postgres" || info.config.is_null())
        return std::optional<PgTable>();
    auto table = pgTableFromConfig(info.config);
    if (!table)
        return fail(Errc::Damaged, fmt::format("the PostgreSQL definition of {} in the snapshot: {}",
                                               shownName(info.name), table.error().detail));
    const std::optional<PgName> name = pgNameOf(info.name);
    if (!name)
        return fail(Errc::Conflict, fmt::format("{}: a namespace of PostgreSQL is named schema.table, as \"public.{}\"",
                                                shownName(info.name), info.name.substr(0, 40)));
    table->name = *name;
    return std::optional<PgTable>(std::move(*table));
}

} // namespace tidemark
