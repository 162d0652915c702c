// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/catalog.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

/// What is known besides the plan, and matters to whoever reads it.
struct RestoreFacts {
    QString title;   ///< Of the snapshot; fit to be shown.
    QString storage; ///< Where it goes: a connection's name or a URI; fit to be shown.
    bool takesSafetySnapshot = true;
    /// Writes to the storage since its base, of the namespaces concerned; absent if that was not compared.
    std::optional<std::uint64_t> writesSinceBase;
    std::size_t sideBranch = 0; ///< Snapshots that leave the lineage of the current state.
};

/// A plan in sentences: what it does, what it destroys, what stays. Pure functions; all text is fit to be shown.
class RestoreSummary {
public:
    RestoreSummary(const RestorePlan& plan, const RestoreFacts& facts) : m_plan(plan), m_facts(facts) {}

    /// "1,204 vectors are added, 12 changed, 3 removed; 6,000 stay as they are."
    QString totals() const;
    /// What cannot be brought back from the storage afterwards, a sentence each; never empty.
    QStringList lost() const;
    /// What stays, and where; never empty.
    QStringList kept() const;
    /// Nothing would be written.
    bool changesNothing() const;
    /// Vectors of the storage that are removed or overwritten, dropped namespaces included.
    std::uint64_t vectorsLost() const;

private:
    const RestorePlan& m_plan;
    const RestoreFacts& m_facts;
};

/// "created", "updated", "dropped and created again", …
QString actionWords(const NamespacePlan& plan);
/// "docs", or "docs → docs-restored"; at most some hundred characters.
QString namespaceWords(const NamespacePlan& plan);

/// What the target's engine cannot hold, and what becomes of it: a sentence each, bounded.
QStringList lossLines(const RestorePlan& plan);

/// Why a plan that was to touch nothing that exists would do so, a sentence; empty if it does not.
QString whyNotBeside(const RestorePlan& plan);

/// True if both plans would do the same to the storage.
bool sameEffect(const RestorePlan& a, const RestorePlan& b);

/// Ancestors of the base that are no ancestors of the snapshot, nor itself: what becomes a side branch if the storage
/// descends from the snapshot from now on.
std::size_t sideBranchLength(const Listing& listing, const std::string& baseId, const std::string& snapshotId);

/// The plan as the command line's --json says it, with two spaces of indentation.
QString planAsJson(const RestorePlan& plan);

} // namespace tidemark::ui
