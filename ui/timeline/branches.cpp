// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/branches.h"

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr std::int32_t kNoBranch = -1;

} // namespace

Branches findBranches(const SnapshotSet& set, const std::vector<bool>& inMain)
{
    Branches branches;
    branches.of.assign(static_cast<std::size_t>(set.size()), kNoBranch);
    const auto add = [&](std::int32_t tip) {
        Branch branch{tip, tip, SnapshotSet::kNone};
        const auto number = static_cast<std::int32_t>(branches.all.size());
        std::int32_t at = tip;
        for (; at >= 0 && branches.of[static_cast<std::size_t>(at)] == kNoBranch; at = set.parent(at)) {
            branches.of[static_cast<std::size_t>(at)] = number;
            branch.root = at;
        }
        branch.forkedFrom = at;
        branches.all.push_back(branch);
    };
    const auto main = std::find(inMain.begin(), inMain.end(), true);
    branches.hasMain = main != inMain.end();
    if (branches.hasMain)
        add(static_cast<std::int32_t>(main - inMain.begin()));
    for (std::int32_t position = 0; position < set.size(); ++position)
        if (branches.of[static_cast<std::size_t>(position)] == kNoBranch)
            add(position);
    return branches;
}

std::vector<Fold> findFolds(const SnapshotSet& set, const Branches& branches, const std::vector<bool>& present,
                            const std::vector<bool>& foldable, int moreThan)
{
    std::vector<std::uint8_t> children(static_cast<std::size_t>(set.size()), 0);
    for (int position = 0; position < set.size(); ++position)
        if (const int parent = set.parent(position); parent >= 0 && children[static_cast<std::size_t>(parent)] < 2)
            ++children[static_cast<std::size_t>(parent)];

    std::vector<Fold> folds;
    std::vector<std::int32_t> run;
    const auto end = [&] {
        if (static_cast<int>(run.size()) > moreThan)
            folds.push_back({run, false});
        run.clear();
    };
    for (std::size_t number = 1; number < branches.all.size(); ++number) {
        const Branch& branch = branches.all[number];
        for (std::int32_t at = set.parent(branch.tip); at >= 0 && at <= branch.root; at = set.parent(at)) {
            const auto position = static_cast<std::size_t>(at);
            if (branches.of[position] != static_cast<std::int32_t>(number))
                break;
            if (!present[position])
                continue;
            if (foldable[position] && children[position] < 2)
                run.push_back(at);
            else
                end();
        }
        end();
    }
    std::sort(folds.begin(), folds.end(),
              [](const Fold& a, const Fold& b) { return a.members.front() < b.members.front(); });
    return folds;
}

} // namespace tidemark::ui
