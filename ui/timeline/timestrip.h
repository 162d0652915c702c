// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QWidget>

#include <cstdint>
#include <vector>

namespace tidemark::ui {

/// What a selection marks on a day.
struct StripMarks {
    int lineage = 0;
    int descendants = 0;
};

/// A true axis of time above the list: a bar a day, as high as it has snapshots, with the colour and the hatch of its
/// worst status, ticks for what a filter matches, lines below for the lineage of what is selected (dots for
/// what descends from it), and a box for the days that the list shows. A click, Left and Right
/// go to a day. UI thread only.
class TimeStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TimeStrip(QWidget* parent = nullptr);

    /// Oldest first; `today` is the end of the axis. Julian days.
    void setDays(std::vector<StripDay> days, std::int64_t today);
    /// One a day of days(), or none.
    void setMarks(std::vector<StripMarks> marks);
    void setVisibleDays(std::int64_t oldest, std::int64_t newest);

    const std::vector<StripDay>& days() const { return m_days; }
    int currentIndex() const { return m_current; } ///< Among days(); -1 if there are none.
    void setCurrentIndex(int index);
    /// "Wednesday, 18 November 2026: 4 snapshots, damaged"
    QString textOf(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayActivated(qint64 julianDay);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Column {
        int count = 0;
        int hits = 0;
        StripMarks marks;
        Health worst = Health::Verified;
    };
    int columns() const;
    std::int64_t span() const;
    int columnOf(std::int64_t day) const;
    int dayIndexAt(int x) const;
    QRectF columnRect(int first, int last) const;

    std::vector<StripDay> m_days;
    std::vector<StripMarks> m_marks;
    std::int64_t m_today = 0;
    std::int64_t m_oldestVisible = 0;
    std::int64_t m_newestVisible = -1;
    int m_current = -1;
};

} // namespace tidemark::ui
