// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/jsonobject.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

Result<std::optional<std::size_t>> JsonObject::next()
{
    if (!m_isOpen) {
        TM_TRY(m_json.expect('{'));
        m_isOpen = true;
    }
    for (;;) {
        TM_TRY_ASSIGN(const bool more, m_json.nextMember(m_isFirst, m_key));
        if (!more)
            return std::optional<std::size_t>();
        const auto found = std::find(m_known.begin(), m_known.end(), m_key);
        if (found == m_known.end()) {
            TM_TRY(m_json.skipValue());
            if (m_unknown.size() < kMaxUnknown)
                m_unknown.insert(m_key);
            continue;
        }
        const auto index = static_cast<std::size_t>(found - m_known.begin());
        if (has(index))
            return m_json.damaged(fmt::format("the key \"{}\" occurs twice", m_key));
        m_seen |= std::uint32_t{1} << index;
        return std::optional<std::size_t>(index);
    }
}

Result<void> JsonObject::requireFirst(std::size_t count) const
{
    for (std::size_t index = 0; index < count; ++index) {
        if (!has(index))
            return m_json.damaged(fmt::format("the key \"{}\" is missing in the object before it", m_known[index]));
    }
    return {};
}

} // namespace tidemark
