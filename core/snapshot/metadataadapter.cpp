// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/metadataadapter.h"

#include "base/bytes.h"

#include <algorithm>
#include <limits>

namespace tidemark {

namespace {

constexpr const char* kWholeKey = "_metadata";

/// Text of any bytes as a JSON string.
std::string jsonStringOf(std::string_view bytes)
{
    if (isValidUtf8(bytes))
        return canonicalText(SortedJson(std::string(bytes)));
    return canonicalText(SortedJson(toBase64(bytes)));
}

/// A kind of scalars that a list may consist of; 0 for anything else.
int scalarKind(const SortedJson& value)
{
    if (value.is_string())
        return 1;
    if (value.is_boolean())
        return 2;
    if (value.is_number_integer())
        return 3;
    return value.is_number_float() ? 4 : 0;
}

bool isBeyondInt64(const SortedJson& value)
{
    return value.is_number_unsigned() &&
           value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
}

bool isFlatList(const SortedJson& value)
{
    if (!value.is_array() || value.empty())
        return false;
    const int kind = scalarKind(value.front());
    return kind != 0 && std::all_of(value.begin(), value.end(), [kind](const SortedJson& item) {
               return scalarKind(item) == kind && !isBeyondInt64(item);
           });
}

bool holdsNul(const SortedJson& value)
{
    if (value.is_string())
        return value.get_ref<const std::string&>().find('\0') != std::string::npos;
    return value.is_array() && std::any_of(value.begin(), value.end(), holdsNul);
}

} // namespace

std::optional<std::string> MetadataAdapter::adaptText(std::string_view metadata, LossCounter& losses) const
{
    if (m_model == MetadataModel::Bytes) {
        if (!m_utf8Only || (isValidUtf8(metadata) && metadata.find('\0') == std::string_view::npos))
            return std::string(metadata);
        losses.count("metadata that is no UTF-8 or holds a NUL becomes base 64");
        return toBase64(metadata);
    }
    // JSON as it is written. A NUL cannot stand in it, and an escaped one is no business of a text.
    if (isValidUtf8(metadata) && parseMetadata(metadata))
        return std::string(metadata);
    losses.count("metadata that is no JSON becomes a JSON string");
    return jsonStringOf(metadata);
}

SortedJson MetadataAdapter::objectFrom(std::optional<std::string_view> metadata, LossCounter& losses) const
{
    if (!metadata)
        return SortedJson::object();
    std::optional<SortedJson> document = isValidUtf8(*metadata) ? parseMetadata(*metadata) : std::nullopt;
    if (!document) {
        losses.count("metadata that is no JSON becomes text under the key _metadata");
        return SortedJson{{kWholeKey, isValidUtf8(*metadata) ? std::string(*metadata) : toBase64(*metadata)}};
    }
    if (!document->is_object()) {
        losses.count("metadata that is no JSON object goes under the key _metadata");
        return SortedJson{{kWholeKey, std::move(*document)}};
    }
    if (canonicalText(*document) != *metadata)
        losses.count("metadata is written in another form: the order of keys, white space, the form of numbers");
    return std::move(*document);
}

SortedJson MetadataAdapter::flattened(const SortedJson& object, LossCounter& losses) const
{
    SortedJson flat = SortedJson::object();
    for (const auto& [given, value] : object.items()) {
        std::string key = given;
        if (!m_reservedPrefix.empty() && key.starts_with(m_reservedPrefix)) {
            losses.count("metadata keys that are reserved there get an underscore before them");
            do
                key.insert(0, 1, '_');
            while (object.contains(key));
        }
        if (value.is_null()) {
            losses.count("metadata keys whose value is null are left out");
        } else if (key.empty() || key.find('\0') != std::string::npos || holdsNul(value)) {
            losses.count("metadata keys that are empty, and keys and values with a NUL, are left out");
        } else if (isBeyondInt64(value)) {
            losses.count("metadata numbers above 2^63 - 1 become text");
            flat[key] = value.dump();
        } else if (scalarKind(value) != 0 || isFlatList(value)) {
            flat[key] = value;
        } else {
            losses.count("nested, mixed and empty metadata values become JSON text");
            flat[key] = canonicalText(value);
        }
    }
    return flat;
}

std::optional<std::string> MetadataAdapter::adapt(std::optional<std::string_view> metadata,
                                                  const std::vector<std::pair<std::string, SortedJson>>& extra,
                                                  LossCounter& losses) const
{
    if (m_model == MetadataModel::None) {
        if (metadata)
            losses.count("metadata is left out");
        return std::nullopt;
    }
    const bool keepsText = m_model == MetadataModel::Bytes || m_model == MetadataModel::JsonText;
    if (keepsText && extra.empty())
        return metadata ? adaptText(*metadata, losses) : std::nullopt;
    if (!metadata && extra.empty())
        return std::nullopt;
    SortedJson object = objectFrom(metadata, losses);
    for (const auto& [name, value] : extra) {
        std::string key = name;
        while (object.contains(key))
            key += '_';
        object[key] = value;
    }
    if (keepsText)
        return canonicalText(object);
    if (m_model == MetadataModel::Flat)
        object = flattened(object, losses);
    if (object.empty()) {
        losses.count("metadata without a key is left out");
        return std::nullopt;
    }
    return canonicalText(object);
}

} // namespace tidemark
