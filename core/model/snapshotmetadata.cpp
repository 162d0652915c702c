// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/snapshotmetadata.h"

#include <algorithm>
#include <charconv>
#include <concepts>
#include <type_traits>

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

namespace {

/// The members in the order of the JSON: put(key, value).
template <typename Put>
void putMembers(const SnapshotMetadata& metadata, Put&& put)
{
    put("id", metadata.id);
    put("sequence", metadata.sequence);
    put("created_at", metadata.createdAt);
    put("description", metadata.description);
    put("namespaces", metadata.namespaces);
    put("whole_storage", metadata.wholeStorage);
    put("total_vectors", metadata.totalVectors);
    put("size_bytes", metadata.sizeBytes);
    put("logical_bytes", metadata.logicalBytes);
    put("snapshot_type", name(metadata.type));
    put("parent_id", metadata.parentId);
    put("version", metadata.version);
    put("storage", metadata.storage);
    put("consistency", name(metadata.consistency));
    put("added", metadata.added);
    put("changed", metadata.changed);
    put("removed", metadata.removed);
    put("tags", metadata.tags);
    put("pinned", metadata.pinned);
    put("safety", metadata.safety);
    put("verified_at", metadata.verifiedAt);
    put("state_digest", toHex(metadata.stateDigest));
    put("duration_ms", metadata.durationMs);
}

template <typename Value>
Json jsonOf(const Value& value)
{
    if constexpr (std::is_convertible_v<Value, std::string_view>)
        return jsonFromBytes(value);
    else
        return Json(value);
}

template <typename Value>
Json jsonOf(const std::optional<Value>& value)
{
    return value ? jsonOf(*value) : Json(nullptr);
}

Json jsonOf(const std::vector<std::string>& strings)
{
    Json array = Json::array();
    for (const std::string& text : strings)
        array.push_back(jsonFromBytes(text));
    return array;
}

void append(std::string& out, std::string_view bytes)
{
    appendBytesAsJson(out, bytes);
}

void append(std::string& out, bool value)
{
    out += value ? "true" : "false";
}

template <typename Integer>
requires(std::integral<Integer> && !std::same_as<Integer, bool>) void append(std::string& out, Integer value)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

template <typename Value>
void append(std::string& out, const std::optional<Value>& value)
{
    if (value)
        append(out, *value);
    else
        out += "null";
}

void append(std::string& out, const std::vector<std::string>& strings)
{
    out += '[';
    for (const std::string& text : strings) {
        if (&text != &strings.front())
            out += ',';
        append(out, text);
    }
    out += ']';
}

} // namespace

Json toJson(const SnapshotMetadata& metadata)
{
    Json json;
    putMembers(metadata, [&json](const char* key, const auto& value) { json[key] = jsonOf(value); });
    return json;
}

void appendJson(std::string& out, const SnapshotMetadata& metadata)
{
    char before = '{';
    putMembers(metadata, [&](const char* key, const auto& value) {
        out += before;
        out += '"';
        out += key;
        out += "\":";
        if constexpr (std::is_convertible_v<decltype(value), std::string_view>)
            append(out, std::string_view(value));
        else
            append(out, value);
        before = ',';
    });
    out += '}';
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
