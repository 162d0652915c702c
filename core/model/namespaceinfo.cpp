// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/namespaceinfo.h"

#include <algorithm>
#include <iterator>

namespace tidemark {

void ContentTraits::merge(const ContentTraits& other)
{
    idTypes |= other.idTypes;
    metadata = metadata || other.metadata;
    ttl = ttl || other.ttl;
    expiry = expiry || other.expiry;
    irregular = irregular || other.irregular;
    nonFinite = nonFinite || other.nonFinite;
    if (cellColumns == other.cellColumns)
        return;
    std::vector<std::string> both;
    std::set_union(cellColumns.begin(), cellColumns.end(), other.cellColumns.begin(), other.cellColumns.end(),
                   std::back_inserter(both));
    cellColumns = std::move(both);
}

Json toJson(const ContentTraits& traits)
{
    Json columns = Json::array();
    for (const std::string& column : traits.cellColumns)
        columns.push_back(jsonFromBytes(column));
    return Json{{"id_types", traits.idTypes},   {"metadata", traits.metadata},   {"ttl", traits.ttl},
                {"expiry", traits.expiry},      {"irregular", traits.irregular}, {"non_finite", traits.nonFinite},
                {"columns", std::move(columns)}};
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
    return traits;
}

} // namespace tidemark
