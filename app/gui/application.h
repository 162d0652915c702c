// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/arguments.h"
#include "io/posixfilesystem.h"
#include "ui/connections/keychainsecretstore.h"
#include "ui/connections/profilestore.h"
#include "ui/jobs/jobqueue.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/workspace/services.h"

#include <QObject>
#include <QPalette>
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

    /// A new window that shows what the arguments say. False if there is no such profile.
    bool open(const Arguments& arguments);
    ui::MainWindow& newWindow();

private:
    void applyTheme(ui::ThemeChoice choice);
    ui::Services services();

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
};

} // namespace tidemark::gui
