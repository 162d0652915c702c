// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/application.h"

#include "ui/support/icons.h"
#include "ui/support/languages.h"
#include "ui/support/outlinestyle.h"
#include "ui/support/places.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace tidemark::gui {

namespace {

/// Enough that a question to a dead network file system does not hold up all others.
constexpr int kQuestionThreads = 4;

bool isWatched()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

QString settingsFile()
{
    return ui::configurationDirectory() + QStringLiteral("/tidemark.conf");
}

} // namespace

Application::Application()
    : m_opener(m_clock)
    , m_systemPalette(QApplication::palette())
    , m_settings(settingsFile(), QSettings::IniFormat)
    , m_profiles(ui::configurationDirectory() + QStringLiteral("/connections.json"))
    , m_jobs(m_clock, ui::stateDirectory() + QStringLiteral("/jobs"))
    , m_notifier(m_jobs, QDBusConnection::sessionBus(), isWatched)
    , m_inhibitor(m_jobs, QDBusConnection::systemBus())
{
    m_questions.setMaxThreadCount(kQuestionThreads);
    QApplication::setStyle(new ui::OutlineStyle);
    QApplication::setWindowIcon(ui::actionIcon(ui::Glyph::Tidemark));
    applyTheme(static_cast<ui::ThemeChoice>(m_settings.value(QStringLiteral("theme"), 0).toInt()));
    connect(&m_notifier, &ui::JobNotifier::followed, this, [this] {
        if (ui::MainWindow* window = openWindow(); window != nullptr)
            show(*window, {});
    });
    connect(&m_jobs, &ui::JobQueue::finished, this, &Application::quitWhenIdle, Qt::QueuedConnection);
}

Application::~Application()
{
    // Windows borrow everything below; questions of theirs are told to stop by then, and waited for here. A window
    // takes its dialogs along, so a list of all top-level widgets would name some that are gone.
    for (const QPointer<ui::MainWindow>& window : m_windows)
        delete window.data();
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
        m_quitsWhenIdle = true;
        QApplication::setQuitOnLastWindowClosed(false);
        quitWhenIdle();
    });
    std::erase_if(m_windows, [](const QPointer<ui::MainWindow>& each) { return each.isNull(); });
    m_windows.emplace_back(window);
    // Somebody came back while the last jobs were running.
    m_quitsWhenIdle = false;
    QApplication::setQuitOnLastWindowClosed(true);
    return *window;
}

void Application::quitWhenIdle()
{
    if (m_quitsWhenIdle && m_jobs.activeCount() == 0)
        QApplication::quit();
}

ui::MainWindow* Application::openWindow() const
{
    const auto visible = [](const QPointer<ui::MainWindow>& each) { return !each.isNull() && each->isVisible(); };
    const auto active = std::find_if(m_windows.rbegin(), m_windows.rend(),
                                     [&visible](const auto& each) { return visible(each) && each->isActiveWindow(); });
    const auto newest = std::find_if(m_windows.rbegin(), m_windows.rend(), visible);
    const auto chosen = active != m_windows.rend() ? active : newest;
    return chosen == m_windows.rend() ? nullptr : chosen->data();
}

void Application::show(ui::MainWindow& window, const QString& activation)
{
    // Qt's Wayland plugin takes it from here; elsewhere nobody reads it.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

QString Application::chosenLanguage()
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(ui::languageKey()).toString();
}

QString Application::places()
{
    return QStringList{ui::configurationDirectory(), ui::stateDirectory(),
                       QFile::decodeName(ui::defaultRepositoryDirectory().c_str()),
                       QFile::decodeName(ui::demoParentDirectory().c_str())}
        .join(u'\n');
}

bool Application::open(const Arguments& arguments)
{
    // What a dialog asks comes first: that window is not disturbed.
    ui::MainWindow* there = QApplication::activeModalWidget() == nullptr ? openWindow() : nullptr;
    if (there != nullptr && arguments.fitsOpenWindow()) {
        show(*there, arguments.activation);
        if (!arguments.target.empty())
            there->inspect(arguments.target);
        return true;
    }

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
    show(window, arguments.activation);
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
