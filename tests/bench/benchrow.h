// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vectormixture.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace benchdata {

struct Row {
    std::string id;
    std::vector<float> values;
    std::string metadata;
    std::optional<std::int64_t> ttlSeconds;
    std::optional<std::int64_t> expiresAt;

    std::uint64_t contentBytes() const { return id.size() + values.size() * sizeof(float) + metadata.size(); }
};

struct NamespaceShape {
    const char* name;
    unsigned percent; ///< Of all rows.
    bool uuids;       ///< Else doc-00000001 and so on.
    bool expiring;    ///< A tenth of its rows have a TTL.
};

constexpr NamespaceShape kNamespaces[] = {
    {"articles", 50, false, false},
    {"support-tickets", 30, true, false},
    {"session-memory", 20, true, true},
};

/// Makes row `number` of a namespace, the same for the same seed whatever was made before. `version` 0 is the first
/// content; another version has the same id and other values and metadata.
class RowMaker {
public:
    RowMaker(std::uint64_t seed, std::size_t dimension) : m_seed(seed), m_mixture(seed, dimension)
    {
        m_row.values.resize(dimension);
    }
    /// Valid until the next call.
    const Row& make(std::size_t nameSpace, std::uint64_t number, std::uint64_t version);

private:
    std::uint64_t m_seed;
    VectorMixture m_mixture;
    Row m_row;
};

} // namespace benchdata
