// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/lanelayout.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr std::int32_t kNobody = -1;

/// An edge on its way down.
struct OpenLane {
    std::int32_t child = kNobody; ///< kNobody: the lane is free.
    std::int32_t parent = kNobody;
    std::int32_t nextWaiting = kNobody; ///< Another lane that waits for the same parent.
    bool dashed = false;
};

/// Goes down the rows once. Lanes beyond the limit cost nothing but the look-up of a free one.
class Walk {
public:
    Walk(const std::vector<LaneRow>& rows, int mostLanes)
        : m_rows(rows)
        , m_most(std::clamp(mostLanes, 1, 0xFFFF))
        , m_waiting(rows.size(), kNobody)
    {
        // Without a current state, its lane is like any other.
        if (std::any_of(rows.begin(), rows.end(), [](const LaneRow& row) { return row.main; }))
            m_open.resize(1);
        m_result.begins.reserve(rows.size() + 1);
        m_result.nodes.reserve(rows.size());
        m_result.hidden.reserve(rows.size());
        m_result.segments.reserve(rows.size() * 2);
    }

    Lanes run()
    {
        for (std::int32_t row = 0; row < static_cast<std::int32_t>(m_rows.size()); ++row)
            step(row);
        m_result.begins.push_back(static_cast<std::uint32_t>(m_result.segments.size()));
        return std::move(m_result);
    }

private:
    void step(std::int32_t row)
    {
        m_result.begins.push_back(static_cast<std::uint32_t>(m_result.segments.size()));
        const LaneRow& data = m_rows[static_cast<std::size_t>(row)];
        const std::int32_t node = data.node ? laneOf(row, data) : kNobody;
        const auto shown = std::min<std::int32_t>(m_most, static_cast<std::int32_t>(m_open.size()));
        for (std::int32_t lane = 0; lane < shown; ++lane) {
            const OpenLane& open = m_open[static_cast<std::size_t>(lane)];
            if (open.child == kNobody)
                continue;
            const bool arrives = data.node && open.parent == row;
            put(open.child, lane,
                !arrives       ? LaneSegment::Kind::Through
                : lane == node ? LaneSegment::Kind::Arrive
                               : LaneSegment::Kind::Bend,
                open.dashed);
        }
        m_result.nodes.push_back(data.node ? node : Lanes::kNoNode);
        const bool nodeHidden = node >= m_most && m_open[static_cast<std::size_t>(node)].child == kNobody;
        m_result.hidden.push_back(static_cast<std::uint16_t>(std::min(m_hiddenOpen + (nodeHidden ? 1 : 0), 0xFFFF)));
        m_result.anyHidden = m_result.anyHidden || m_result.hidden.back() != 0;
        if (data.node)
            pass(row, node, data);
    }

    /// The edges that arrived end, and that of the node begins.
    void pass(std::int32_t row, std::int32_t node, const LaneRow& data)
    {
        for (std::int32_t lane = m_waiting[static_cast<std::size_t>(row)]; lane != kNobody;) {
            OpenLane& open = m_open[static_cast<std::size_t>(lane)];
            const std::int32_t next = open.nextWaiting;
            open = {};
            if (lane != node)
                release(lane);
            m_hiddenOpen -= lane >= m_most ? 1 : 0;
            lane = next;
        }
        if (node < m_most)
            m_result.width = std::max(m_result.width, node + 1);
        if (data.parent >= 0) {
            std::int32_t& waiting = m_waiting[static_cast<std::size_t>(data.parent)];
            m_open[static_cast<std::size_t>(node)] = {row, data.parent, waiting, data.skipped};
            waiting = node;
            m_hiddenOpen += node >= m_most ? 1 : 0;
            put(row, node, LaneSegment::Kind::Leave, data.skipped);
            return;
        }
        if (data.parent == LaneRow::kMissingParent)
            put(row, node, LaneSegment::Kind::Stub, true);
        if (data.parent == LaneRow::kElsewhere)
            put(row, node, LaneSegment::Kind::Fork, false);
        if (!data.main)
            release(node);
    }

    /// The leftmost lane that waits for it, or the leftmost free one.
    std::int32_t laneOf(std::int32_t row, const LaneRow& data)
    {
        if (data.main)
            return 0;
        std::int32_t leftmost = m_waiting[static_cast<std::size_t>(row)];
        for (std::int32_t lane = leftmost; lane != kNobody; lane = m_open[static_cast<std::size_t>(lane)].nextWaiting)
            leftmost = std::min(leftmost, lane);
        if (leftmost != kNobody)
            return leftmost;
        if (!m_free.empty()) {
            const std::int32_t lane = m_free.top();
            m_free.pop();
            return lane;
        }
        m_open.emplace_back();
        return static_cast<std::int32_t>(m_open.size()) - 1;
    }

    void release(std::int32_t lane) { m_free.push(lane); }

    void put(std::int32_t child, std::int32_t lane, LaneSegment::Kind kind, bool dashed)
    {
        if (lane >= m_most)
            return;
        m_result.segments.push_back({child, static_cast<std::uint16_t>(lane), kind, dashed});
        m_result.width = std::max(m_result.width, lane + 1);
    }

    const std::vector<LaneRow>& m_rows;
    const std::int32_t m_most;
    std::vector<std::int32_t> m_waiting; ///< By row: the first of the lanes that wait for it.
    std::vector<OpenLane> m_open;
    std::priority_queue<std::int32_t, std::vector<std::int32_t>, std::greater<>> m_free;
    std::int32_t m_hiddenOpen = 0; ///< Open lanes beyond the limit.
    Lanes m_result;
};

} // namespace

Lanes layOutLanes(const std::vector<LaneRow>& rows, int mostLanes)
{
    return Walk(rows, mostLanes).run();
}

} // namespace tidemark::ui
