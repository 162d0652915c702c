// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kShownBytes = 80;

} // namespace

std::string shownName(std::string_view bytes)
{
    const bool isText = isValidUtf8(bytes);
    std::size_t end = std::min(bytes.size(), kShownBytes);
    // Never cut inside a character: a continuation byte is 10xxxxxx.
    while (isText && end < bytes.size() && end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80)
        --end;
    std::string shown = "\"";
    for (const char c : bytes.substr(0, end)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !isText))
            shown += fmt::format("\\x{:02x}", byte);
        else
            shown += c;
    }
    shown += '"';
    if (end < bytes.size())
        shown += fmt::format("… ({} bytes)", bytes.size());
    return shown;
}

std::string shownId(IdType type, std::string_view id)
{
    switch (type) {
    case IdType::Text: return shownName(id);
    case IdType::Integer: return std::string(id.substr(0, kShownBytes));
    case IdType::Real: {
        double value = 0;
        if (id.size() != sizeof value)
            break;
        std::memcpy(&value, id.data(), sizeof value);
        return fmt::format("{}", value);
    }
    case IdType::Blob: break;
    }
    return fmt::format("x'{}'", toHex(asBytes(id.substr(0, kShownBytes / 2))));
}

std::string shownRow(std::string_view namespaceName, const VectorBatch& batch, std::size_t row)
{
    return fmt::format("row {} of {}", shownId(batch.idType(row), batch.ids[row]), shownName(namespaceName));
}

} // namespace tidemark
