// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/laidout.h"
#include "ui/timeline/markedscrollbar.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timestrip.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <string>

/// The timeline's own widgets on a listing of the test's making.
namespace tidemark::ui::laidout {

constexpr int kWaitMs = 60'000;

/// A main line of `main` snapshots, an hour apart, and a side branch of `side` from the oldest of them, all younger
/// than the base's parent.
inline Listing history(int main, int side)
{
    Listing listing;
    for (int i = main; i >= 1; --i) {
        listing.snapshots.push_back(snapshot(i, kNoon - (main - i) * kHour, i > 1 ? i - 1 : -1));
        if (i != main)
            continue;
        for (int j = side; j >= 1; --j) {
            listing.snapshots.push_back(snapshot(10'000 + j, kNoon - 60 * (side - j + 1), j > 1 ? 9'999 + j : 1));
            listing.snapshots.back().description = "b" + std::to_string(j);
        }
    }
    // In the order of the list: the branch stands below the newest of the main line.
    for (std::size_t i = 0; i < listing.snapshots.size(); ++i)
        listing.snapshots[i].sequence = listing.snapshots.size() - i;
    return listing;
}

struct ShownPanel {
    explicit ShownPanel(const Listing& listing, std::string base = {})
        : clock((kNoon + 600) * 1000)
        , panel(clock, pool)
        , tester(&panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        source.listing = std::make_shared<const Listing>(listing);
        source.baseId = base.empty() ? listing.snapshots.front().id : base;
        source.currentState = true;
        panel.resize(1100, 460);
        panel.show();
        panel.setSource(source);
    }
    ~ShownPanel() { pool.waitForDone(); }
    bool ready()
    {
        return QTest::qWaitFor([this] { return panel.model().timeline() != nullptr; }, kWaitMs) &&
               QTest::qWaitForWindowActive(&panel);
    }
    const TimelineLayout& layout() { return *panel.model().timeline(); }
    TimelineView& view() { return panel.view(); }
    int rowOf(const std::string& name)
    {
        for (int row = 0; row < panel.model().rowCount(); ++row)
            if (panel.model().index(row, 0).data().toString().toStdString() == name)
                return row;
        return -1;
    }
    int foldRow() { return layout().foldRows.empty() ? -1 : layout().foldRows.front(); }
    std::string id(const std::string& name)
    {
        for (const SnapshotMetadata& one : source.listing->snapshots)
            if (one.description == name)
                return one.id;
        return {};
    }
    QPoint center(int row)
    {
        view().scrollTo(panel.model().index(row, TimelineModel::Name));
        return view().visualRect(panel.model().index(row, TimelineModel::Name)).center();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, center(row));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    MarkedScrollBar& bar() { return view().markedScrollBar(); }
    TimeStrip& strip() { return *panel.findChild<TimeStrip*>(QStringLiteral("timeStrip")); }

    ManualClock clock;
    QThreadPool pool;
    TimelinePanel panel;
    QAbstractItemModelTester tester;
    TimelineSource source;
};

} // namespace tidemark::ui::laidout
