// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/canonicaljson.h"
#include "model/contentlimits.h"
#include "snapshot/losscounter.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidemark {

/// Makes the metadata of one row what a target can hold, and puts into it what has no place of its own there (TTL,
/// other columns, an id that had to change).
class MetadataAdapter {
public:
    explicit MetadataAdapter(const ContentLimits& limits)
        : m_model(limits.metadata)
        , m_reservedPrefix(limits.reservedKeyPrefix)
        , m_utf8Only(limits.utf8Only)
    {
    }
    /// True if metadata that exists may have to change.
    bool changesMetadata() const { return m_model != MetadataModel::Bytes || m_utf8Only; }
    /// Absent in and out as nothing. `extra` are keys to add; a key that is taken gets underscores behind it.
    std::optional<std::string> adapt(std::optional<std::string_view> metadata,
                                     const std::vector<std::pair<std::string, SortedJson>>& extra,
                                     LossCounter& losses) const;

private:
    std::optional<std::string> adaptText(std::string_view metadata, LossCounter& losses) const;
    SortedJson objectFrom(std::optional<std::string_view> metadata, LossCounter& losses) const;

    SortedJson flattened(const SortedJson& object, LossCounter& losses) const;

    MetadataModel m_model;
    std::string m_reservedPrefix;
    bool m_utf8Only;
};

} // namespace tidemark
