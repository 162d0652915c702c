// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/application.h"

#include "ui/support/icons.h"
#include "ui/support/outlinestyle.h"
#include "ui/support/places.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

namespace tidemark::gui {

namespace {

/// Enough that a question to a dead network file system does not hold up all others.
constexpr int kQuestionThreads = 4;

/// A word that is a storage's URI, as opposed to a file's name.
bool isUri(const std::string& target)
{
    const std::size_t colon = target.find(':');
    return colon != std::string::npos && colon > 1 && target.find('/') > colon;
}

} // namespace

Application::Application()
    : m_opener(m_clock)
    , m_systemPalette(QApplication::palette())
    , m_settings(ui::configurationDirectory() + QStringLiteral("/tidemark.conf"), QSettings::IniFormat)
    , m_profiles(ui::configurationDirectory() + QStringLiteral("/connections.json"))
    , m_jobs(m_clock, ui::stateDirectory() + QStringLiteral("/jobs"))
{
    m_questions.setMaxThreadCount(kQuestionThreads);
    QApplication::setStyle(new ui::OutlineStyle);
    QApplication::setWindowIcon(ui::actionIcon(ui::Glyph::Tidemark));
    applyTheme(static_cast<ui::ThemeChoice>(m_settings.value(QStringLiteral("theme"), 0).toInt()));
}

Application::~Application()
{
    // Windows borrow everything below; questions of theirs are told to stop by then, and waited for here.
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<ui::MainWindow*>(widget) != nullptr)
            delete widget;
    }
    m_questions.clear();
    m_questions.waitForDone();
}

ui::Services Application::services()
{
    return {{m_files, m_random, m_clock},
            [this](const std::string& uri, const OpenStorageOptions& options) { return m_opener.open(uri, options); },
            m_jobs,
            m_questions,
            m_profiles,
            m_secrets,
            m_settings};
}

ui::MainWindow& Application::newWindow()
{
    auto* window = new ui::MainWindow(services());
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ui::MainWindow::newWindowRequested, this, [this] { newWindow().show(); });
    connect(window, &ui::MainWindow::themeChosen, this, &Application::applyTheme);
    connect(window, &ui::MainWindow::quitWhenIdleRequested, this, [this] {
        QApplication::setQuitOnLastWindowClosed(false);
        const auto quitIfIdle = [this] {
            if (m_jobs.activeCount() == 0)
                QApplication::quit();
        };
        connect(&m_jobs, &ui::JobQueue::finished, this, quitIfIdle, Qt::QueuedConnection);
        quitIfIdle();
    });
    return *window;
}

bool Application::open(const Arguments& arguments)
{
    ui::Profile profile;
    bool connects = !arguments.repository.empty();
    if (!arguments.profile.isEmpty()) {
        const ui::Profile* saved = m_profiles.findByName(arguments.profile);
        if (saved == nullptr)
            return false;
        profile = *saved;
        connects = true;
    } else {
        profile.repository = arguments.repository.empty() ? ui::defaultRepositoryDirectory() : arguments.repository;
        const bool storage = isUri(arguments.target);
        profile.storageUri = storage ? arguments.target : std::string();
        connects = connects || storage;
        const std::string& named = storage ? arguments.target : profile.repository;
        profile.name = QFileInfo(QFile::decodeName(named.c_str())).fileName();
    }
    profile.readOnly = profile.readOnly || arguments.readOnly;

    ui::MainWindow& window = newWindow();
    window.show();
    if (arguments.demo)
        window.openDemo();
    else if (connects)
        window.openProfile(profile);
    if (!arguments.target.empty() && !isUri(arguments.target))
        window.inspect(arguments.target);
    return true;
}

void Application::applyTheme(ui::ThemeChoice choice)
{
    QApplication::setPalette(ui::paletteFor(choice, m_systemPalette));
}

} // namespace tidemark::gui
