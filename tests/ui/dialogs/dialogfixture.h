// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guifixture.h"
#include "ui/dialogs/factstable.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <memory>

namespace tidemark::ui::test {

constexpr int kWaitMs = 60'000;

/// The application's own objects with a demo, and workspaces on it.
class DialogFixture {
public:
    DialogFixture() : m_demo(m_gui.demo()) {}

    std::string repository() const { return m_demo + "/repository"; }
    std::string storageUri() const { return "sqlite:" + m_demo + "/demo.sqlite"; }
    std::string file(const std::string& name) const { return m_gui.scratch.file(name); }
    JobQueue& jobs() { return *m_gui.jobs; }
    QSettings& settings() { return *m_gui.settings; }

    /// Read already.
    Workspace& workspace(Environment environment)
    {
        Profile profile;
        profile.name = QStringLiteral("facts");
        profile.storageUri = storageUri();
        profile.repository = repository();
        profile.environment = environment;
        m_workspaces.push_back(std::make_unique<Workspace>(m_gui.services(), profile));
        Workspace& made = *m_workspaces.back();
        QSignalSpy read(&made, &Workspace::listingChanged);
        QSignalSpy state(&made, &Workspace::currentStateChanged);
        made.refresh(true);
        if (!read.wait(kWaitMs))
            qFatal("the repository was not read");
        while (made.currentState().knowledge != CurrentState::Knowledge::Known) {
            if (!state.wait(kWaitMs))
                qFatal("the storage was not compared");
        }
        return made;
    }
    void closeWorkspaces() { m_workspaces.clear(); }
    std::unique_ptr<SnapshotManager> manager()
    {
        auto manager =
            SnapshotManager::open(m_gui.services().environment, repository(), SnapshotManager::OpenMode::MustExist, {});
        if (!manager)
            qFatal("%s", toString(manager.error()).c_str());
        return std::move(*manager);
    }

private:
    tidemark::test::GuiFixture m_gui;
    std::string m_demo;
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
};

template <typename Widget>
Widget& find(const QObject& in, const char* name)
{
    auto* found = in.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return *found;
}

inline const SnapshotMetadata& firstUnpinned(const Workspace& workspace)
{
    for (const SnapshotMetadata& snapshot : workspace.listing()->snapshots) {
        if (!snapshot.pinned)
            return snapshot;
    }
    qFatal("all are pinned");
}

inline const SnapshotMetadata& firstPinned(const Workspace& workspace)
{
    for (const SnapshotMetadata& snapshot : workspace.listing()->snapshots) {
        if (snapshot.pinned)
            return snapshot;
    }
    qFatal("none is pinned");
}

/// What the tests of dialogs that start jobs have in common.
class DialogScratch {
public:
    void setUp()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
        m_fixture = std::make_unique<DialogFixture>();
    }
    void tearDown()
    {
        for (const QPointer<QDialog>& dialog : m_dialogs)
            delete dialog.data();
        m_dialogs.clear();
        waitForJobs();
        m_fixture.reset();
    }

protected:
    template <typename Dialog, typename... Arguments>
    Dialog& opened(Workspace& workspace, Arguments&&... arguments)
    {
        auto* dialog = new Dialog(workspace, std::forward<Arguments>(arguments)..., nullptr);
        m_dialogs.emplace_back(dialog);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not shown");
        return *dialog;
    }
    /// Waits for the end of all jobs that were started.
    void waitForJobs() { QTRY_COMPARE_WITH_TIMEOUT(m_fixture->jobs().activeCount(), std::size_t{0}, kWaitMs); }
    static QString textOf(const QDialog& dialog, const char* label) { return find<QLabel>(dialog, label).text(); }
    static FactsTable& table(const QDialog& dialog, const char* name) { return find<FactsTable>(dialog, name); }

    std::unique_ptr<DialogFixture> m_fixture;
    std::vector<QPointer<QDialog>> m_dialogs;
};

} // namespace tidemark::ui::test
