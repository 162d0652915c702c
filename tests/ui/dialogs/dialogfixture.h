// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demo.h"
#include "io/posixfilesystem.h"
#include "support/scratchdirectory.h"
#include "ui/connections/profilestore.h"
#include "ui/connections/secretstore.h"
#include "ui/dialogs/factstable.h"
#include "ui/jobs/jobqueue.h"
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

/// Keeps nothing.
class NoSecrets final : public SecretStore {
public:
    void write(const QString&, const QString&, bool, Written done) override { done(Kept::ThisRun, {}); }
    void read(const QString&, Read done) override { done(std::nullopt); }
    void remove(const QString&) override {}
};

/// The services of an application on a scratch directory with a fresh copy of the demo, and workspaces on it.
class DialogFixture {
public:
    explicit DialogFixture(const std::string& demo)
        : m_jobs(m_clock, {})
        , m_profiles(QString::fromStdString(m_scratch.file("profiles.json")))
        , m_settings(QString::fromStdString(m_scratch.file("settings.ini")), QSettings::IniFormat)
    {
        std::filesystem::copy(demo, m_scratch.file("demo"), std::filesystem::copy_options::recursive);
    }
    /// The pool's work uses what dies with this.
    ~DialogFixture()
    {
        m_workspaces.clear();
        m_pool.waitForDone();
    }

    std::string repository() const { return m_scratch.file("demo/repository"); }
    std::string storageUri() const { return "sqlite:" + m_scratch.file("demo/demo.sqlite"); }
    std::string file(const std::string& name) const { return m_scratch.file(name); }
    RepositoryEnvironment environment() { return {m_files, m_random, m_clock}; }
    JobQueue& jobs() { return m_jobs; }
    QSettings& settings() { return m_settings; }

    Services services()
    {
        return {
            environment(),
            [this](const std::string& uri, const OpenStorageOptions& options) { return m_opener.open(uri, options); },
            m_jobs,
            m_pool,
            m_profiles,
            m_secrets,
            m_settings};
    }
    /// Read already.
    Workspace& workspace(Environment environment)
    {
        Profile profile;
        profile.name = QStringLiteral("facts");
        profile.storageUri = storageUri();
        profile.repository = repository();
        profile.environment = environment;
        m_workspaces.push_back(std::make_unique<Workspace>(services(), profile));
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
        auto manager = SnapshotManager::open(environment(), repository(), SnapshotManager::OpenMode::MustExist, {});
        if (!manager)
            qFatal("%s", toString(manager.error()).c_str());
        return std::move(*manager);
    }

private:
    PosixFileSystem m_files;
    SystemRandom m_random;
    SystemClock m_clock;
    StorageOpener m_opener;
    tidemark::test::ScratchDirectory m_scratch;
    QThreadPool m_pool;
    JobQueue m_jobs;
    ProfileStore m_profiles;
    NoSecrets m_secrets;
    QSettings m_settings;
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
    void makeDemo()
    {
        const auto demo = createDemo(m_files, m_demo.file("demo"), {});
        QVERIFY2(demo, demo ? "" : toString(demo.error()).c_str());
    }
    void setUp()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
        m_fixture = std::make_unique<DialogFixture>(m_demo.file("demo"));
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

    PosixFileSystem m_files;
    tidemark::test::ScratchDirectory m_demo;
    std::unique_ptr<DialogFixture> m_fixture;
    std::vector<QPointer<QDialog>> m_dialogs;
};

} // namespace tidemark::ui::test
