// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/namespaceinfo.h"

#include "model/cell.h"

#include <algorithm>

namespace tidemark {

void ContentTraits::merge(const ContentTraits& other)
{
    idTypes |= other.idTypes;
    metadata = metadata || other.metadata;
    ttl = ttl || other.ttl;
    expiry = expiry || other.expiry;
    irregular = irregular || other.irregular;
    nonFinite = nonFinite || other.nonFinite;
    for (std::size_t i = 0; i < other.cellColumns.size(); ++i)
        addCells(other.cellColumns[i], other.cellClasses[i]);
}

void ContentTraits::addCells(const std::string& column, std::uint8_t classes)
{
    const auto it = std::lower_bound(cellColumns.begin(), cellColumns.end(), column);
    const auto at = it - cellColumns.begin();
    if (it == cellColumns.end() || *it != column) {
        cellColumns.insert(it, column);
        cellClasses.insert(cellClasses.begin() + at, classes);
        return;
    }
    cellClasses[static_cast<std::size_t>(at)] |= classes;
}

namespace {

constexpr std::size_t kMaxFields = 40'000;

Json toJson(const VectorField& field)
{
    return Json{{"name", jsonFromBytes(field.name)},
                {"kind", name(field.kind)},
                {"dimension", field.dimension ? Json(*field.dimension) : Json(nullptr)},
                {"metric", jsonFromBytes(field.metric)}};
}

Result<std::vector<VectorField>> vectorFieldsFromJson(const Json& json)
{
    if (!json.is_array() || json.size() > kMaxFields)
        return fail(Errc::Damaged, "the vectors of a namespace are no list of sensible length");
    std::vector<VectorField> fields;
    for (const Json& item : json) {
        VectorField field;
        TM_TRY_ASSIGN(field.name, bytesMember(item, "name"));
        TM_TRY_ASSIGN(const std::string kind, stringMember(item, "kind"));
        TM_TRY_ASSIGN(field.kind, vectorKindFromName(kind));
        TM_TRY_ASSIGN(const auto dimension, optionalUnsignedMember(item, "dimension"));
        if (dimension && *dimension > UINT32_MAX)
            return fail(Errc::Damaged, "a vector has an impossible dimension");
        if (dimension)
            field.dimension = static_cast<std::uint32_t>(*dimension);
        TM_TRY_ASSIGN(field.metric, bytesMember(item, "metric"));
        if (!fields.empty() && fields.back().name >= field.name)
            return fail(Errc::Damaged, "the vectors of a namespace are out of order");
        fields.push_back(std::move(field));
    }
    return fields;
}

Json toJson(const ColumnField& field)
{
    return Json{{"name", jsonFromBytes(field.name)}, {"type", jsonFromBytes(field.type)}, {"classes", field.classes}};
}

Result<std::vector<ColumnField>> columnFieldsFromJson(const Json& json)
{
    if (!json.is_array() || json.size() > kMaxFields)
        return fail(Errc::Damaged, "the columns of a namespace are no list of sensible length");
    std::vector<ColumnField> fields;
    for (const Json& item : json) {
        ColumnField field;
        TM_TRY_ASSIGN(field.name, bytesMember(item, "name"));
        TM_TRY_ASSIGN(field.type, bytesMember(item, "type"));
        TM_TRY_ASSIGN(const std::uint64_t classes, unsignedMember(item, "classes"));
        if (classes >= 1u << kCellClassCount)
            return fail(Errc::Damaged, "a column has an unknown class of values");
        field.classes = static_cast<std::uint8_t>(classes);
        fields.push_back(std::move(field));
    }
    return fields;
}

template <typename Field>
Json listOf(const std::vector<Field>& fields)
{
    Json list = Json::array();
    for (const Field& field : fields)
        list.push_back(toJson(field));
    return list;
}

} // namespace

void addFields(Json& json, const NamespaceInfo& info)
{
    if (!info.vectorName.empty())
        json["vector_name"] = jsonFromBytes(info.vectorName);
    if (!info.vectors.empty())
        json["vectors"] = listOf(info.vectors);
    if (!info.columns.empty())
        json["columns"] = listOf(info.columns);
    if (info.idType)
        json["id_type"] = static_cast<unsigned>(*info.idType);
}

Result<void> readFields(const Json& json, NamespaceInfo& info)
{
    if (json.contains("vector_name")) {
        TM_TRY_ASSIGN(info.vectorName, bytesMember(json, "vector_name"));
    }
    if (const auto vectors = json.find("vectors"); vectors != json.end()) {
        TM_TRY_ASSIGN(info.vectors, vectorFieldsFromJson(*vectors));
    }
    if (const auto columns = json.find("columns"); columns != json.end()) {
        TM_TRY_ASSIGN(info.columns, columnFieldsFromJson(*columns));
    }
    if (json.contains("id_type")) {
        TM_TRY_ASSIGN(const std::uint64_t type, unsignedMember(json, "id_type"));
        if (type >= kIdTypeCount)
            return fail(Errc::Damaged, "the ids of a namespace are of an unknown type");
        info.idType = static_cast<IdType>(type);
    }
    return {};
}

Json toJson(const ContentTraits& traits)
{
    Json columns = Json::array();
    for (const std::string& column : traits.cellColumns)
        columns.push_back(jsonFromBytes(column));
    const Json classes(traits.cellClasses);
    return Json{{"id_types", traits.idTypes},    {"metadata", traits.metadata},   {"ttl", traits.ttl},
                {"expiry", traits.expiry},       {"irregular", traits.irregular}, {"non_finite", traits.nonFinite},
                {"columns", std::move(columns)}, {"column_classes", classes}};
}

Result<ContentTraits> contentTraitsFromJson(const Json& json)
{
    constexpr std::size_t kMaxColumns = 32768;
    ContentTraits traits;
    TM_TRY_ASSIGN(const std::uint64_t idTypes, unsignedMember(json, "id_types"));
    if (idTypes > 0xff)
        return fail(Errc::Damaged, "id_types is beyond its range");
    traits.idTypes = static_cast<std::uint8_t>(idTypes);
    TM_TRY_ASSIGN(traits.metadata, boolMember(json, "metadata"));
    TM_TRY_ASSIGN(traits.ttl, boolMember(json, "ttl"));
    TM_TRY_ASSIGN(traits.expiry, boolMember(json, "expiry"));
    TM_TRY_ASSIGN(traits.irregular, boolMember(json, "irregular"));
    TM_TRY_ASSIGN(traits.nonFinite, boolMember(json, "non_finite"));
    TM_TRY_ASSIGN(traits.cellColumns, bytesListMember(json, "columns", kMaxColumns));
    if (!std::is_sorted(traits.cellColumns.begin(), traits.cellColumns.end()))
        return fail(Errc::Damaged, "columns are not in order");
    TM_TRY_ASSIGN(const Json* classes, arrayMember(json, "column_classes"));
    for (const Json& mask : *classes) {
        if (!mask.is_number_unsigned() || mask.get<std::uint64_t>() >= 1u << kCellClassCount)
            return fail(Errc::Damaged, "a column has an unknown class of values");
        traits.cellClasses.push_back(mask.get<std::uint8_t>());
    }
    if (traits.cellClasses.size() != traits.cellColumns.size())
        return fail(Errc::Damaged, "columns lack their classes");
    return traits;
}

} // namespace tidemark
