// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <cstdint>

namespace tidemark::ui {

/// The zone in which the application shows times and counts days.
enum class ShownZone { Local, Utc };

/// The one choice of the process, like its locale. Set on the UI thread; it tells all windows. Lives for ever.
class ZoneChoice final : public QObject {
    Q_OBJECT
public:
    static ZoneChoice& instance();
    void set(ShownZone zone);

signals:
    void changed();

private:
    ZoneChoice() = default;
};

// All of these follow the choice. Any thread.

ShownZone shownZone();
QDateTime zonedTime(std::int64_t unixSeconds);
/// Julian day.
std::int64_t dayOf(std::int64_t unixSeconds);
/// Unix seconds of its first moment, which need not be midnight.
std::int64_t startOfDay(std::int64_t julianDay);
/// Whether the computer's own zone is UTC, so that there is nothing to choose.
bool localIsUtc();
/// "UTC", or the computer's zone: "Europe/Berlin".
QString shownZoneName();

} // namespace tidemark::ui
