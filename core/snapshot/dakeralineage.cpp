// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakeralineage.h"

#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <queue>
#include <string_view>

namespace tidemark {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Runs of digits count as numbers: snap_5_9 comes before snap_5_10. Any bytes, any length.
int compareNaturally(std::string_view a, std::string_view b)
{
    const auto takeRun = [](std::string_view& rest) {
        std::size_t size = 0;
        while (size < rest.size() && isDigit(rest[size]))
            ++size;
        std::string_view run = rest.substr(0, size);
        rest.remove_prefix(size);
        run.remove_prefix(std::min(run.find_first_not_of('0'), run.size()));
        return run;
    };
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeRun(a);
            const std::string_view y = takeRun(b);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
        } else if (a.front() != b.front()) {
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        } else {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return static_cast<int>(b.empty()) - static_cast<int>(a.empty());
}

bool isOlder(const DakeraSnapshot& a, const DakeraSnapshot& b)
{
    if (a.createdAt != b.createdAt)
        return a.createdAt < b.createdAt;
    const int order = compareNaturally(a.id, b.id);
    return order != 0 ? order < 0 : a.id < b.id;
}

void cutParent(DakeraSnapshot& snapshot)
{
    snapshot.parentId.reset();
    snapshot.incomplete = !snapshot.full;
}

/// The index of each one's parent, kNone for a root.
std::vector<std::size_t> linkParents(DakeraDirectory& directory)
{
    std::map<std::string_view, std::size_t> byId;
    for (std::size_t i = 0; i < directory.snapshots.size(); ++i)
        byId.emplace(directory.snapshots[i].id, i);
    std::vector<std::size_t> parents;
    for (DakeraSnapshot& snapshot : directory.snapshots) {
        const auto parent = snapshot.parentId ? byId.find(*snapshot.parentId) : byId.end();
        parents.push_back(parent == byId.end() ? kNone : parent->second);
        if (parent != byId.end())
            continue;
        const std::string missing = snapshot.parentId ? shownName(*snapshot.parentId) : "";
        cutParent(snapshot);
        if (snapshot.incomplete)
            directory.notes.push_back(fmt::format(
                "{} is incremental and {}: only the namespaces that it holds itself are known", shownName(snapshot.id),
                missing.empty() ? "names no parent" : fmt::format("its parent {} is missing", missing)));
        else if (!missing.empty())
            directory.notes.push_back(
                fmt::format("the parent {} of {} is missing; it does not need it", missing, shownName(snapshot.id)));
    }
    return parents;
}

void cutCycles(DakeraDirectory& directory, std::vector<std::size_t>& parents)
{
    // Walks up from every snapshot, marking the walk; whoever meets its own mark has been round.
    std::vector<std::size_t> walkOf(parents.size(), kNone);
    for (std::size_t start = 0; start < parents.size(); ++start) {
        std::size_t at = start;
        while (at != kNone && walkOf[at] == kNone) {
            walkOf[at] = start;
            at = parents[at];
        }
        if (at == kNone || walkOf[at] != start)
            continue;
        std::size_t oldest = at;
        std::size_t length = 1;
        for (std::size_t member = parents[at]; member != at; member = parents[member], ++length) {
            if (isOlder(directory.snapshots[member], directory.snapshots[oldest]))
                oldest = member;
        }
        DakeraSnapshot& cut = directory.snapshots[oldest];
        directory.notes.push_back(
            fmt::format("the parents of {} go round in a circle of {}: it is taken to have none{}", shownName(cut.id),
                        length, cut.full ? "" : ", and only the namespaces that it holds itself are known"));
        cutParent(cut);
        parents[oldest] = kNone;
    }
}

} // namespace

void orderDakeraLineage(DakeraDirectory& directory)
{
    std::vector<DakeraSnapshot>& snapshots = directory.snapshots;
    std::sort(snapshots.begin(), snapshots.end(), isOlder);
    std::vector<std::size_t> parents = linkParents(directory);
    cutCycles(directory, parents);

    // The list is sorted by age, so the smallest index that is ready is the oldest.
    std::vector<std::vector<std::size_t>> children(snapshots.size());
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t i = 0; i < snapshots.size(); ++i) {
        if (parents[i] == kNone)
            ready.push(i);
        else
            children[parents[i]].push_back(i);
    }
    std::vector<DakeraSnapshot> ordered;
    ordered.reserve(snapshots.size());
    while (!ready.empty()) {
        const std::size_t next = ready.top();
        ready.pop();
        for (const std::size_t child : children[next])
            ready.push(child);
        ordered.push_back(std::move(snapshots[next]));
    }
    snapshots = std::move(ordered);
}

} // namespace tidemark
