// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guifixture.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace tidemark::ui {

constexpr int kWaitMs = 60'000;

/// A page on a demo of its own, shown and loaded.
struct ShownPage {
    explicit ShownPage(test::GuiFixture& fixture, const Profile& profile)
        : workspace(fixture.services(), profile)
        , page(workspace)
        , model(find<TimelineView>("timelineView")->model())
        , tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        page.resize(1200, 700);
        page.show();
    }
    bool load()
    {
        workspace.refresh();
        return QTest::qWaitFor([this] { return workspace.state() != Workspace::State::Loading && !loading(); },
                               kWaitMs) &&
               QTest::qWaitForWindowActive(&page);
    }
    bool loading() const
    {
        const auto knowledge = workspace.currentState().knowledge;
        return knowledge == CurrentState::Knowledge::Unknown || knowledge == CurrentState::Knowledge::Comparing;
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    TimelineView& view() { return *find<TimelineView>("timelineView"); }
    TimelineModel& rows() { return *static_cast<TimelineModel*>(model); }
    QLineEdit& field() { return *find<QLineEdit>("filterField"); }
    int snapshots() { return static_cast<int>(workspace.listing()->snapshots.size()); }
    int shownSnapshots()
    {
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += rows().positionAt(row) ? 1 : 0;
        return count;
    }
    const SnapshotMetadata& snapshot(int newest)
    {
        return workspace.listing()->snapshots[static_cast<std::size_t>(newest)];
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = model->index(row, TimelineModel::Name);
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, view().visualRect(index).center());
    }
    bool listShown() { return find<QStackedWidget>("timelineStack")->currentWidget() == &view(); }

    Workspace workspace;
    TimelinePage page;
    QAbstractItemModel* model;
    QAbstractItemModelTester tester;
};

} // namespace tidemark::ui
