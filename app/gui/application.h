// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/arguments.h"
#include "io/posixfilesystem.h"
#include "ui/connections/keychainsecretstore.h"
#include "ui/connections/profilestore.h"
#include "ui/desktop/jobnotifier.h"
#include "ui/desktop/sleepinhibitor.h"
#include "ui/jobs/jobqueue.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/workspace/services.h"

#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>

#include <vector>

namespace tidemark::gui {

/// Owns what lives as long as the program: files, clock, pools, jobs, profiles, secrets, settings, and the windows,
/// which borrow all of it. UI thread only.
class Application final : public QObject {
    Q_OBJECT
public:
    Application();
    ~Application() override;

    /// A window that shows what the arguments say: a new one, unless one that is open will do. False if there is no
    /// such profile.
    bool open(const Arguments& arguments);
    ui::MainWindow& newWindow();

    /// The language that was chosen in the settings; empty: the system's.
    static QString chosenLanguage();
    /// The directories that it works with, as a text: two processes with the same ones are the same application.
    static QString places();

private:
    void applyTheme(ui::ThemeChoice choice);
    ui::Services services();
    ui::MainWindow* openWindow() const;
    void show(ui::MainWindow& window, const QString& activation);
    void quitWhenIdle();

    PosixFileSystem m_files;
    SystemRandom m_random;
    SystemClock m_clock;
    StorageOpener m_opener;
    QPalette m_systemPalette;
    QSettings m_settings;
    QThreadPool m_questions;
    ui::ProfileStore m_profiles;
    ui::KeychainSecretStore m_secrets;
    ui::JobQueue m_jobs;
    ui::JobNotifier m_notifier;
    ui::SleepInhibitor m_inhibitor;
    std::vector<QPointer<ui::MainWindow>> m_windows; ///< Oldest first; null ones are closed.
    bool m_quitsWhenIdle = false;
};

} // namespace tidemark::gui
