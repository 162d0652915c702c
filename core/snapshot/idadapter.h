// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/contentlimits.h"
#include "snapshot/losscounter.h"

#include <string>
#include <string_view>

namespace tidemark {

struct AdaptedId {
    IdType type = IdType::Text;
    std::string id;
    bool derived = false; ///< The old id cannot be told from the new one: it has to be kept elsewhere.
};

/// Makes ids what a target can hold. Two ids may become the same; that is found when the adapted rows are indexed.
class IdAdapter {
public:
    /// `types` are those that occur (ContentTraits::idTypes).
    IdAdapter(const ContentLimits& limits, std::uint8_t types);
    /// The one type of all ids after it, if there is only one.
    std::optional<IdType> onlyType() const;
    bool changesAnything() const { return m_utf8Only || (m_types & ~m_kept) != 0; }
    AdaptedId adapt(IdType type, std::string_view id, LossCounter& losses) const;

private:
    std::uint8_t m_types;
    std::uint8_t m_kept; ///< Types that stay what they are.
    bool m_text;         ///< Others become text; if not, UUIDs.
    bool m_utf8Only;
};

/// The text that stands for an id of any type where only text is to be had.
std::string idText(IdType type, std::string_view id);

} // namespace tidemark
