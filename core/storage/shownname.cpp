// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kShownBytes = 80;

} // namespace

std::string shownId(IdType type, std::string_view id)
{
    switch (type) {
    case IdType::Composite:
    case IdType::Text: return shownName(id);
    case IdType::Uuid:
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
