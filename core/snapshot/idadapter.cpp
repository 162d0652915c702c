// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/idadapter.h"

#include "base/bytes.h"
#include "base/hash.h"

#include <fmt/format.h>

#include <array>
#include <bit>

namespace tidemark {

namespace {

constexpr std::array<std::string_view, kIdTypeCount> kToText = {
    "",
    "ids that are integers become text",
    "ids that are real numbers become text",
    "ids that are bytes become hexadecimal text",
    "ids that are UUIDs become text",
    "ids of several columns become the text of a JSON array",
};

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isLowerHex(text.substr(i, 1)))
            return false;
    }
    return true;
}

/// A UUID of version 8 (RFC 9562 §5.8: free content) from a hash of type and id, the same every time and everywhere.
std::string derivedUuid(IdType type, std::string_view id)
{
    std::string bytes(1, static_cast<char>(type));
    bytes += id;
    const Hash128 hash = hash128(asBytes(bytes));
    const std::uint64_t high = (hash.high & ~0xf000ull) | 0x8000ull;
    const std::uint64_t low = (hash.low & ~(3ull << 62)) | (2ull << 62);
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, (high >> 16) & 0xffff, high & 0xffff,
                       low >> 48, low & 0xffffffffffffull);
}

} // namespace

std::string idText(IdType type, std::string_view id)
{
    switch (type) {
    case IdType::Text:
    case IdType::Integer:
    case IdType::Uuid:
    case IdType::Composite: return std::string(id);
    case IdType::Real: {
        double value = 0;
        if (id.size() == sizeof value) {
            std::memcpy(&value, id.data(), sizeof value);
            return fmt::format("{}", value);
        }
        break;
    }
    case IdType::Blob: break;
    }
    return toHex(asBytes(id));
}

IdAdapter::IdAdapter(const ContentLimits& limits, std::uint8_t types)
    : m_types(types)
    , m_kept(static_cast<std::uint8_t>(limits.idTypes & types))
    , m_text((limits.idTypes & bitOf(IdType::Text)) != 0)
    , m_utf8Only(limits.utf8Only)
{
    // Where one namespace has one type of ids, several become text together.
    if (!limits.mixedIds && m_text && (std::popcount(types) > 1 || m_kept != types))
        m_kept = static_cast<std::uint8_t>(types & bitOf(IdType::Text));
}

std::optional<IdType> IdAdapter::onlyType() const
{
    if (m_kept == m_types && std::popcount(m_types) == 1)
        return static_cast<IdType>(std::countr_zero(m_types));
    if ((m_kept & ~bitOf(IdType::Text)) == 0)
        return m_text ? IdType::Text : IdType::Uuid;
    return std::nullopt;
}

AdaptedId IdAdapter::adapt(IdType type, std::string_view id, LossCounter& losses) const
{
    const bool keeps = (m_kept & bitOf(type)) != 0;
    if (keeps && type == IdType::Text && m_utf8Only) {
        if (id.empty() || id.find('\0') != std::string_view::npos || !isValidUtf8(id)) {
            losses.count("ids that are empty, no UTF-8 or hold a NUL become hexadecimal text");
            return {IdType::Text, "x" + toHex(asBytes(id)), true};
        }
    }
    if (keeps && !(type == IdType::Integer && !m_text && id.starts_with('-')))
        return {type, std::string(id), false};
    if (m_text) {
        losses.count(kToText[static_cast<std::size_t>(type)]);
        return {IdType::Text, idText(type, id), false};
    }
    if (type == IdType::Text && isUuid(id)) {
        losses.count("ids that are the text of a UUID become UUIDs");
        return {IdType::Uuid, std::string(id), false};
    }
    losses.count("ids that are neither whole numbers nor UUIDs become UUIDs made from them; the old id is kept in the "
                 "metadata as _id");
    return {IdType::Uuid, derivedUuid(type, id), true};
}

} // namespace tidemark
