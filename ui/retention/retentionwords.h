// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"
#include "snapshot/retention.h"
#include "ui/workspace/engine.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tidemark::ui {

// What a policy does, in words: pure functions. Text is fit to be shown.

/// What a plan amounts to, counted over a listing.
struct RetentionTotals {
    std::size_t all = 0;
    std::size_t removed = 0;
    std::uint64_t removedBytes = 0;         ///< What the removed ones added to the repository.
    std::optional<std::int64_t> oldestKept; ///< Unix seconds.
};
RetentionTotals totalsOf(const RetentionPlan& plan, const Listing& listing);

/// "Removes 214 of 1,204 snapshots, oldest kept 2024-01-01"
QString totalsText(const RetentionTotals& totals);
/// What somebody should know about this policy before they run it; empty if there is nothing.
QString policyWarning(const RetentionPolicy& policy, const RetentionPlan& plan);
/// A verdict in a few words, for a cell: "daily 2026-11-23", "no rule keeps it".
QString ruleWord(const RetentionVerdict& verdict);
/// Why, in a sentence.
QString ruleSentence(const RetentionVerdict& verdict);
/// How many stay for which kind of reason, a line each: "5 by the daily rule".
QStringList keptByRule(const RetentionPlan& plan);
/// The same on the command line.
QString retentionCommand(const Engine& engine, const RetentionPolicy& policy);

} // namespace tidemark::ui
