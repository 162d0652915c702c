// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/inheritance.h"

#include "repository/segmentwriter.h"

#include <algorithm>
#include <bit>
#include <map>

namespace tidemark {

namespace {

constexpr std::size_t kTierSegments = 8;

std::uint64_t liveBytes(const InheritableSegment& segment)
{
    return segment.rows == 0
               ? 0
               : static_cast<std::uint64_t>(static_cast<double>(segment.bytes) * static_cast<double>(segment.live) /
                                            static_cast<double>(segment.rows));
}

void rewriteMostMasked(const std::vector<InheritableSegment>& segments, std::vector<Inheritance>& plan)
{
    std::uint64_t listed = 0;
    std::uint64_t live = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        live += segments[i].live;
        listed += plan[i] == Inheritance::Inherit ? segments[i].rows : segments[i].live;
    }
    while (listed * 2 > live * 3) {
        std::size_t worst = segments.size();
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const auto masked = [&](std::size_t s) {
                return static_cast<double>(segments[s].rows - segments[s].live) / static_cast<double>(segments[s].rows);
            };
            if (plan[i] == Inheritance::Inherit && (worst == segments.size() || masked(i) > masked(worst)))
                worst = i;
        }
        if (worst == segments.size())
            return;
        plan[worst] = Inheritance::Rewrite;
        listed -= segments[worst].rows - segments[worst].live;
    }
}

void mergeTiers(const std::vector<InheritableSegment>& segments, std::vector<Inheritance>& plan)
{
    std::map<int, std::vector<std::size_t>> tiers;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::uint64_t bytes = liveBytes(segments[i]);
        if (plan[i] == Inheritance::Inherit && bytes < kSegmentBytes / 2)
            tiers[static_cast<int>(std::bit_width(bytes)) / 2].push_back(i);
    }
    for (const auto& [tier, members] : tiers) {
        if (members.size() < kTierSegments)
            continue;
        for (const std::size_t i : members)
            plan[i] = Inheritance::Rewrite;
    }
}

} // namespace

std::vector<Inheritance> planInheritance(const std::vector<InheritableSegment>& segments)
{
    std::vector<Inheritance> plan;
    plan.reserve(segments.size());
    for (const InheritableSegment& segment : segments) {
        if (segment.live == 0)
            plan.push_back(Inheritance::Drop);
        else
            plan.push_back(segment.live * 2 < segment.rows ? Inheritance::Rewrite : Inheritance::Inherit);
    }
    rewriteMostMasked(segments, plan);
    mergeTiers(segments, plan);
    return plan;
}

} // namespace tidemark
