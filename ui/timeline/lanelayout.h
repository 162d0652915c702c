// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace tidemark::ui {

// Lanes of the lineage graph as data: a pure function from rows, newest on top, to what is drawn in each. Every
// snapshot has at most one parent, so there are forks and no merges. Any thread.

/// One row of the timeline, as the lanes see it.
struct LaneRow {
    static constexpr std::int32_t kNoParent = -1;
    static constexpr std::int32_t kMissingParent = -2;
    static constexpr std::int32_t kElsewhere = -3; ///< It has a row, but no lane leads there.

    std::int32_t parent = kNoParent; ///< Row of the nearest ancestor that is shown; always below.
    bool node = false;               ///< False for headers, gaps and open folds: lanes only pass.
    bool main = false;               ///< In the lineage of the current state, which has lane 0 for itself.
    bool skipped = false;            ///< Rows between it and its parent are not shown.
};

struct LaneSegment {
    enum class Kind : std::uint8_t {
        Through, ///< From top to bottom.
        Arrive,  ///< From the top to the node, in its lane.
        Bend,    ///< From the top of this lane to the node, which is in another one.
        Leave,   ///< From the node to the bottom.
        Stub,    ///< From the node half-way down: its parent is missing.
        Fork,    ///< From the node to the side: its parent is elsewhere.
    };
    std::int32_t child = 0; ///< Row of the snapshot whose edge to its parent this is part of.
    std::uint16_t lane = 0;
    Kind kind = Kind::Through;
    bool dashed = false;
    friend bool operator==(const LaneSegment&, const LaneSegment&) = default;
};

struct Lanes {
    struct Span {
        const LaneSegment* first = nullptr;
        const LaneSegment* last = nullptr;
        const LaneSegment* begin() const { return first; }
        const LaneSegment* end() const { return last; }
    };
    static constexpr std::int32_t kNoNode = -1;

    std::vector<LaneSegment> segments; ///< Of all rows, one after the other.
    std::vector<std::uint32_t> begins; ///< One more than there are rows.
    std::vector<std::int32_t> nodes;   ///< Lane of each row's node, kNoNode if it has none.
    std::vector<std::uint16_t> hidden; ///< How many lanes of a row are beyond the limit.
    int width = 0;                     ///< Lanes in use, at most the limit.
    bool anyHidden = false;            ///< A row has lanes beyond it.

    int size() const { return static_cast<int>(nodes.size()); }
    Span row(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return {segments.data() + begins[at], segments.data() + begins[at + 1]};
    }
};

/// Cost: rows × the lanes that are open, of which those beyond `mostLanes` are only counted. Iterative.
Lanes layOutLanes(const std::vector<LaneRow>& rows, int mostLanes);

} // namespace tidemark::ui
