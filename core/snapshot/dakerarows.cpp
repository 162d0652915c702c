// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakerarows.h"

#include "snapshot/jsonobject.h"
#include "snapshot/jsontext.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <array>
#include <limits>
#include <string_view>

namespace tidemark {

Result<bool> DakeraRows::next(DakeraRow& row)
{
    if (!m_isOpen) {
        TM_TRY(m_json.expect('['));
        m_isOpen = true;
    }
    TM_TRY_ASSIGN(const bool more, m_json.nextItem(m_isFirst));
    if (!more)
        return false;
    row.id.clear();
    if (Result<void> read = readRow(row); !read) {
        Error error = std::move(read).error();
        if (!row.id.empty())
            error.detail = fmt::format("vector {}: {}", shownName(row.id), error.detail);
        return fail(std::move(error));
    }
    return true;
}

Result<void> DakeraRows::readRow(DakeraRow& row)
{
    enum Key : std::size_t { Id, Values, Metadata };
    static constexpr std::array<std::string_view, 3> kKeys = {"id", "values", "metadata"};
    row.values.clear();
    row.metadata.clear();
    row.hasMetadata = row.metadataIsNull = false;
    row.nullValues = 0;
    m_beyond.clear();

    JsonObject object(m_json, kKeys);
    for (;;) {
        TM_TRY_ASSIGN(const std::optional<std::size_t> key, object.next());
        if (!key)
            break;
        switch (*key) {
        case Id: TM_TRY(m_json.readString(row.id)); break;
        case Values: TM_TRY(readValues(row)); break;
        case Metadata: {
            TM_TRY_ASSIGN(row.metadataIsNull, m_json.takeNull());
            row.hasMetadata = !row.metadataIsNull;
            if (row.hasMetadata) {
                TM_TRY(m_json.readRaw(row.metadata));
            }
            break;
        }
        default: break;
        }
    }
    TM_TRY(object.requireFirst(2));
    if (!object.unknown().empty() && m_unknown.size() < JsonObject::kMaxUnknown)
        m_unknown.insert(object.unknown().begin(), object.unknown().end());
    if (!m_beyond.empty()) // Not before the end of the row, which may name the id last.
        return m_json.damaged(fmt::format("the value {} is beyond the range of float32", shownName(m_beyond)));
    return {};
}

Result<void> DakeraRows::readValues(DakeraRow& row)
{
    TM_TRY(m_json.expect('['));
    for (bool isFirst = true;;) {
        TM_TRY_ASSIGN(const bool more, m_json.nextItem(isFirst));
        if (!more)
            return {};
        if (row.values.size() == kMaxDimension)
            return fail(Errc::LimitExceeded, fmt::format("a vector has more than {} values", kMaxDimension));
        TM_TRY_ASSIGN(const bool isNull, m_json.takeNull());
        if (isNull) {
            row.values.push_back(std::numeric_limits<float>::quiet_NaN());
            ++row.nullValues;
            continue;
        }
        TM_TRY(m_json.readNumber(m_number));
        const std::optional<float> value = floatOfJsonNumber(m_number);
        if (!value && m_beyond.empty())
            m_beyond = m_number;
        row.values.push_back(value.value_or(0.0F));
    }
}

} // namespace tidemark
