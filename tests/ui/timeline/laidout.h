// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdlib>
#include <ctime>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Small listings, their layouts, and what is in those as words.
namespace tidemark::ui::laidout {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kNoon = 1'795'348'800; // 2026-11-22 12:00 UTC

inline void setZone(const char* zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

inline std::int64_t at(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toSecsSinceEpoch();
}

inline SnapshotMetadata snapshot(int number, std::int64_t createdAt, int parent = -1)
{
    SnapshotMetadata made;
    made.sequence = static_cast<std::uint64_t>(number);
    made.createdAt = createdAt;
    made.id = "snap_1_" + std::to_string(number);
    made.description = "s" + std::to_string(number);
    made.sizeBytes = 100;
    if (parent >= 0) {
        made.parentId = "snap_1_" + std::to_string(parent);
        made.type = SnapshotType::Incremental;
    }
    return made;
}

/// As a verification leaves it.
inline SnapshotSet::Damage damageOf(const std::string& id, std::uint64_t rows = 4)
{
    SnapshotSet::Damage damage;
    damage[id].foundAt = kNoon;
    damage[id].rows = rows;
    damage[id].detail = QStringLiteral("x");
    return damage;
}

inline std::shared_ptr<const SnapshotSet> setOf(std::vector<SnapshotMetadata> snapshots,
                                                const SnapshotSet::Damage& damage = {})
{
    auto listing = std::make_shared<Listing>();
    listing->snapshots = std::move(snapshots);
    return *SnapshotSet::make(listing, damage, {});
}

inline std::shared_ptr<const TimelineLayout> layOut(TimelineRequest request)
{
    return *layOutTimeline(std::move(request), {});
}

inline TimelineRequest requestOf(std::shared_ptr<const SnapshotSet> set, std::int64_t now)
{
    TimelineRequest request;
    request.set = std::move(set);
    request.now = now;
    return request;
}

/// "current | day 1 | s2 | gap 3 | …"
inline QString rowsOf(const TimelineLayout& layout)
{
    QStringList rows;
    for (const TimelineRow& row : layout.rows) {
        switch (row.kind) {
        case TimelineRow::Kind::CurrentState: rows += QStringLiteral("current"); break;
        case TimelineRow::Kind::Group:
            rows += QStringLiteral("day %1").arg(layout.groups[static_cast<std::size_t>(row.item)].count);
            break;
        case TimelineRow::Kind::Gap: rows += QStringLiteral("gap %1").arg(row.item); break;
        case TimelineRow::Kind::Snapshot: rows += QString::fromStdString(layout.set().at(row.item).description); break;
        case TimelineRow::Kind::Pending:
            rows += QStringLiteral("pending %1").arg(layout.request.pending[static_cast<std::size_t>(row.item)].job);
            break;
        case TimelineRow::Kind::Fold: {
            const Fold& fold = layout.folds[static_cast<std::size_t>(row.item)];
            rows += QStringLiteral("%1 %2")
                        .arg(fold.open ? QStringLiteral("open") : QStringLiteral("fold"))
                        .arg(fold.members.size());
            break;
        }
        }
    }
    return rows.join(QStringLiteral(" | "));
}

} // namespace tidemark::ui::laidout
