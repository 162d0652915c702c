// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/healthwords.h"

#include "ui/support/format.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace tidemark::ui {

namespace {

constexpr qsizetype kLongestTitle = 60;

struct HealthText {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

/// The damaged snapshots next to one in the lineage, by their titles.
QStringList damagedRelatives(const Workspace& workspace, const SnapshotMetadata& snapshot)
{
    QStringList titles;
    for (const auto& [id, damage] : workspace.damage().all()) {
        const SnapshotMetadata* other = workspace.find(id);
        if (other == nullptr || (snapshot.parentId != id && other->parentId != snapshot.id))
            continue;
        titles += HealthText::tr("“%1”", "the title of a snapshot").arg(snapshotTitle(*other).left(kLongestTitle));
    }
    return titles;
}

QString verifiedSentence(const SnapshotMetadata& snapshot, std::int64_t now)
{
    const QString age = shownAge(*snapshot.verifiedAt, now);
    return age.isEmpty()
               ? HealthText::tr("Verified %1: every byte was read, and none was damaged.", "a time")
                     .arg(shownTime(*snapshot.verifiedAt))
               : HealthText::tr("Verified %1 (%2): every byte was read, and none was damaged.", "a time, its age")
                     .arg(shownTime(*snapshot.verifiedAt), age);
}

} // namespace

Health healthOf(const Workspace& workspace, const std::string& id)
{
    const auto found = workspace.health().find(id);
    return found == workspace.health().end() ? Health::NotVerified : found->second;
}

QString shortHealth(const Workspace& workspace, const SnapshotMetadata& snapshot)
{
    switch (healthOf(workspace, snapshot.id)) {
    case Health::Verified:
        return HealthText::tr("✓ verified %1", "a time").arg(shownTime(snapshot.verifiedAt.value_or(0)));
    case Health::Damaged: return HealthText::tr("✕ damaged");
    case Health::AtRisk: return HealthText::tr("⚠ at risk");
    case Health::NotVerified: break;
    }
    return HealthText::tr("? not verified");
}

QString healthSentences(const Workspace& workspace, const SnapshotMetadata& snapshot)
{
    const std::int64_t now = workspace.services().environment.clock.unixSeconds();
    switch (healthOf(workspace, snapshot.id)) {
    case Health::Verified: return verifiedSentence(snapshot, now);
    case Health::Damaged: {
        const auto found = workspace.damage().all().find(snapshot.id);
        if (found == workspace.damage().all().end())
            break;
        const QString what =
            found->second.rows == 0
                ? HealthText::tr("Damaged: %1 (found %2).", "what, when")
                      .arg(found->second.detail.left(300), shownTime(found->second.foundAt))
                : HealthText::tr("Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as "
                                 "before.",
                                 "when", static_cast<int>(std::min<std::uint64_t>(found->second.rows, 1'000'000'000)))
                      .arg(shownTime(found->second.foundAt));
        return what + u' ' +
               HealthText::tr("Take a full snapshot now, do not delete what is intact, and check the disk.");
    }
    case Health::AtRisk: {
        const QStringList relatives = damagedRelatives(workspace, snapshot);
        return HealthText::tr("At risk: its neighbour %1 is damaged, and the two may share the damaged file. Verify it "
                              "to know.",
                              "the titles of snapshots")
            .arg(relatives.isEmpty() ? HealthText::tr("in the lineage") : relatives.join(QStringLiteral(", ")));
    }
    case Health::NotVerified: break;
    }
    return HealthText::tr("Not verified yet: what was written was read back and compared when the snapshot was taken, "
                          "but nobody has read it since.");
}

QString consistencyWord(Consistency consistency)
{
    switch (consistency) {
    case Consistency::PointInTime: return HealthText::tr("point in time");
    case Consistency::PerNamespace: return HealthText::tr("per namespace");
    case Consistency::BestEffort: break;
    }
    return HealthText::tr("best effort");
}

QString consistencyMeaning(Consistency consistency)
{
    switch (consistency) {
    case Consistency::PointInTime:
        return HealthText::tr("All namespaces are as they were at one moment: the storage gave one view of them.");
    case Consistency::PerNamespace:
        return HealthText::tr("Each namespace is as it was at one moment, but the moments differ: what was written to "
                              "two namespaces meanwhile may be in one of them only.");
    case Consistency::BestEffort: break;
    }
    return HealthText::tr("The storage has no view of one moment: vectors that were written while the snapshot was "
                          "taken may be in it or not.");
}

QString typeWord(SnapshotType type)
{
    return type == SnapshotType::Full ? HealthText::tr("Full") : HealthText::tr("Incremental");
}

} // namespace tidemark::ui
