// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/snapshotmetadata.h"

#include <algorithm>
#include <charconv>

namespace tidemark {

namespace {
constexpr std::size_t kMaxNamespaces = 65'536;
constexpr std::size_t kMaxTags = 1'024;
} // namespace

std::string_view name(SnapshotType type)
{
    return type == SnapshotType::Full ? "Full" : "Incremental";
}

std::string_view name(Consistency consistency)
{
    switch (consistency) {
    case Consistency::PointInTime: return "point-in-time";
    case Consistency::PerNamespace: return "per-namespace";
    case Consistency::BestEffort: return "best-effort";
    }
    return "best-effort";
}

Result<SnapshotType> snapshotTypeFromName(std::string_view text)
{
    for (const SnapshotType type : {SnapshotType::Full, SnapshotType::Incremental}) {
        if (name(type) == text)
            return type;
    }
    return fail(Errc::Damaged, "unknown snapshot type");
}

Result<Consistency> consistencyFromName(std::string_view text)
{
    for (const Consistency c : {Consistency::PointInTime, Consistency::PerNamespace, Consistency::BestEffort}) {
        if (name(c) == text)
            return c;
    }
    return fail(Errc::Damaged, "unknown consistency");
}

Json toJson(const SnapshotMetadata& metadata)
{
    const auto list = [](const std::vector<std::string>& strings) {
        Json array = Json::array();
        for (const std::string& text : strings)
            array.push_back(jsonFromBytes(text));
        return array;
    };
    Json json;
    json["id"] = metadata.id;
    json["sequence"] = metadata.sequence;
    json["created_at"] = metadata.createdAt;
    json["description"] = jsonFromBytes(metadata.description);
    json["namespaces"] = list(metadata.namespaces);
    json["whole_storage"] = metadata.wholeStorage;
    json["total_vectors"] = metadata.totalVectors;
    json["size_bytes"] = metadata.sizeBytes;
    json["logical_bytes"] = metadata.logicalBytes;
    json["snapshot_type"] = name(metadata.type);
    json["parent_id"] = metadata.parentId ? Json(*metadata.parentId) : Json(nullptr);
    json["version"] = metadata.version;
    json["storage"] = jsonFromBytes(metadata.storage);
    json["consistency"] = name(metadata.consistency);
    json["added"] = metadata.added;
    json["changed"] = metadata.changed;
    json["removed"] = metadata.removed;
    json["tags"] = list(metadata.tags);
    json["pinned"] = metadata.pinned;
    json["safety"] = metadata.safety;
    json["verified_at"] = metadata.verifiedAt ? Json(*metadata.verifiedAt) : Json(nullptr);
    json["state_digest"] = toHex(metadata.stateDigest);
    json["duration_ms"] = metadata.durationMs;
    return json;
}

Result<SnapshotMetadata> snapshotMetadataFromJson(const Json& json)
{
    SnapshotMetadata metadata;
    TM_TRY_ASSIGN(metadata.id, stringMember(json, "id"));
    if (!isSnapshotId(metadata.id))
        return fail(Errc::Damaged, "the snapshot id has a wrong form");
    TM_TRY_ASSIGN(metadata.sequence, unsignedMember(json, "sequence"));
    TM_TRY_ASSIGN(metadata.createdAt, integerMember(json, "created_at"));
    TM_TRY_ASSIGN(metadata.description, bytesMember(json, "description"));
    TM_TRY_ASSIGN(metadata.namespaces, bytesListMember(json, "namespaces", kMaxNamespaces));
    TM_TRY_ASSIGN(metadata.wholeStorage, boolMember(json, "whole_storage"));
    TM_TRY_ASSIGN(metadata.totalVectors, unsignedMember(json, "total_vectors"));
    TM_TRY_ASSIGN(metadata.sizeBytes, unsignedMember(json, "size_bytes"));
    TM_TRY_ASSIGN(metadata.logicalBytes, unsignedMember(json, "logical_bytes"));
    TM_TRY_ASSIGN(const std::string type, stringMember(json, "snapshot_type"));
    TM_TRY_ASSIGN(metadata.type, snapshotTypeFromName(type));
    TM_TRY_ASSIGN(metadata.parentId, optionalStringMember(json, "parent_id"));
    TM_TRY_ASSIGN(metadata.version, stringMember(json, "version"));
    TM_TRY_ASSIGN(metadata.storage, bytesMember(json, "storage"));
    TM_TRY_ASSIGN(const std::string consistency, stringMember(json, "consistency"));
    TM_TRY_ASSIGN(metadata.consistency, consistencyFromName(consistency));
    TM_TRY_ASSIGN(metadata.added, unsignedMember(json, "added"));
    TM_TRY_ASSIGN(metadata.changed, unsignedMember(json, "changed"));
    TM_TRY_ASSIGN(metadata.removed, unsignedMember(json, "removed"));
    TM_TRY_ASSIGN(metadata.tags, bytesListMember(json, "tags", kMaxTags));
    TM_TRY_ASSIGN(metadata.pinned, boolMember(json, "pinned"));
    TM_TRY_ASSIGN(metadata.safety, boolMember(json, "safety"));
    if (json.contains("verified_at") && !json["verified_at"].is_null()) {
        TM_TRY_ASSIGN(metadata.verifiedAt, integerMember(json, "verified_at"));
    }
    TM_TRY_ASSIGN(const std::string digest, stringMember(json, "state_digest"));
    TM_TRY_ASSIGN(metadata.stateDigest, hash128FromHex(digest));
    TM_TRY_ASSIGN(metadata.durationMs, unsignedMember(json, "duration_ms"));
    return metadata;
}

bool isSnapshotId(std::string_view id)
{
    constexpr std::string_view kPrefix = "snap_";
    constexpr std::size_t kMaxDigits = 20;
    if (!id.starts_with(kPrefix))
        return false;
    id.remove_prefix(kPrefix.size());
    const std::size_t bar = id.find('_');
    const auto isNumber = [](std::string_view digits) {
        return !digits.empty() && digits.size() <= kMaxDigits &&
               std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return bar != std::string_view::npos && isNumber(id.substr(0, bar)) && isNumber(id.substr(bar + 1));
}

bool isNewer(const SnapshotMetadata& a, const SnapshotMetadata& b)
{
    return a.sequence != b.sequence ? a.sequence > b.sequence : a.id > b.id;
}

} // namespace tidemark
