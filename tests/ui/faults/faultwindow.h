// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guifixture.h"
#include "support/scriptedstorage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/infobar.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <string>

namespace tidemark::test {

constexpr int kFaultWaitMs = 60'000;

/// A window on a demo of its own whose storage obeys a script.
class FaultWindow {
public:
    FaultWindow() { fixture.factory = scriptedFactory(script, fixture.opener); }
    explicit FaultWindow(std::int64_t nowMs) : fixture(nowMs)
    {
        fixture.factory = scriptedFactory(script, fixture.opener);
    }

    /// False if it does not come to rest.
    bool open(const ui::Profile& profile)
    {
        window = std::make_unique<ui::MainWindow>(fixture.services());
        QSignalSpy settled(window.get(), &ui::MainWindow::settled);
        window->show();
        window->openProfile(profile);
        return !settled.isEmpty() || settled.wait(kFaultWaitMs);
    }
    bool open() { return open(fixture.demoProfile()); }

    ui::Workspace& workspace() const { return *window->workspace(); }
    ui::TimelinePage& timeline() const { return window->findChild<ui::WorkspaceView*>()->timeline(); }
    QAction& action(ui::Command command) const { return *window->actions()[command]; }
    std::string idAt(std::size_t index) const { return workspace().listing()->snapshots.at(index).id; }
    /// The words of the newest bar above the timeline; empty if there is none.
    QString barText() const
    {
        const QLayout* bars = window->findChild<ui::InfoBarStack*>()->layout(); // newest first
        const auto* bar = qobject_cast<const ui::InfoBar*>(bars->itemAt(0)->widget());
        return bar == nullptr ? QString() : bar->accessibleName();
    }
    /// All jobs are over, the repository was read after them, and the storage was compared with its base.
    bool rest()
    {
        if (!QTest::qWaitFor([this] { return fixture.jobs->activeCount() == 0; }, kFaultWaitMs))
            return false;
        workspace().refresh(true);
        // An answer may lead to another question: first the base, then the comparison with it.
        return QTest::qWaitFor(
            [this] {
                fixture.questions.waitForDone(kFaultWaitMs);
                QCoreApplication::processEvents();
                return fixture.questions.activeThreadCount() == 0 &&
                       workspace().currentState().knowledge != ui::CurrentState::Knowledge::Comparing;
            },
            kFaultWaitMs);
    }
    /// What the storage holds, as far as counts tell, and the snapshots there are.
    std::string fingerprint() const
    {
        std::string text;
        for (const SnapshotMetadata& snapshot : workspace().listing()->snapshots)
            text += snapshot.id + ' ';
        const ui::CurrentState& state = workspace().currentState();
        text += state.baseId.value_or("none");
        if (state.changes)
            text += ' ' + std::to_string(state.changes->total.added) + ' ' +
                    std::to_string(state.changes->total.changed) + ' ' + std::to_string(state.changes->total.removed);
        return text;
    }

    std::shared_ptr<StorageScript> script = std::make_shared<StorageScript>();
    GuiFixture fixture;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace tidemark::test
