// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/jsonscanner.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string_view>

namespace tidemark {

/// Walks over the members of an object whose keys are known: in any order, each at most once (Damaged), unknown ones
/// skipped. Borrows the scanner and the array of at most 32 keys. One thread at a time.
class JsonObject {
public:
    /// Remembers at most this many names of unknown keys.
    static constexpr std::size_t kMaxUnknown = 16;

    JsonObject(JsonScanner& json, std::span<const std::string_view> known) : m_json(json), m_known(known) {}

    /// The index of the next known key, whose value must be taken next; nothing after the last member.
    Result<std::optional<std::size_t>> next();
    bool has(std::size_t index) const { return (m_seen >> index & 1) != 0; }
    /// Damaged if one of the first `count` known keys did not occur.
    Result<void> requireFirst(std::size_t count) const;
    const std::set<std::string>& unknown() const { return m_unknown; }

private:
    JsonScanner& m_json;
    std::span<const std::string_view> m_known;
    std::uint32_t m_seen = 0; ///< A bit for each known key.
    bool m_isOpen = false;
    bool m_isFirst = true;
    std::string m_key;
    std::set<std::string> m_unknown;
};

} // namespace tidemark
