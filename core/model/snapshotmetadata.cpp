// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/snapshotmetadata.h"

#include <algorithm>

namespace tidemark {

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
