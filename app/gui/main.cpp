// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/application.h"
#include "ui/desktop/applicationid.h"
#include "ui/desktop/singleinstance.h"
#include "ui/support/languages.h"
#include "ui/support/screenshot.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr int kNotFound = 3;
/// A picture of a window that never gets ready is none; scripts must not hang.
constexpr std::chrono::minutes kScreenshotLimit{5};

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

void leave(const QString& error)
{
    if (!error.isEmpty())
        print(stderr, QStringLiteral("tidemark: %1\n").arg(error));
    QCoreApplication::exit(error.isEmpty() ? 0 : kFailed);
}

/// The picture is written in any case; the exit code says whether it shows what was asked for.
void leaveWithScreenshot(tidemark::ui::MainWindow& window, const tidemark::gui::Arguments& arguments)
{
    using namespace tidemark::ui;
    auto* screenshot = new Screenshot(window, arguments.screenshot, &window);
    if (window.workspace() == nullptr && !arguments.demo) { // The start page, which waits for nothing.
        QObject::connect(screenshot, &Screenshot::done, screenshot, leave);
        screenshot->takeSoon();
        return;
    }
    QObject::connect(&window, &MainWindow::settled, screenshot, [screenshot](const QString& loadError) {
        QObject::connect(screenshot, &Screenshot::done, screenshot,
                         [loadError](const QString& error) { leave(error.isEmpty() ? loadError : error); });
        screenshot->takeSoon();
    });
    QTimer::singleShot(kScreenshotLimit, screenshot,
                       [] { leave(MainWindow::tr("The window did not get ready for a picture in time.")); });
}

tidemark::ui::MainWindow* firstWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<tidemark::ui::MainWindow*>(widget))
            return window;
    }
    return nullptr;
}

/// Asks the process that was started first to do it. The exit code, or nothing if this one has to.
std::optional<int> handOver(tidemark::ui::SingleInstance& instance, const tidemark::gui::Arguments& arguments)
{
    constexpr int kRefused = -1;
    QObject::connect(&instance, &tidemark::ui::SingleInstance::answered, &instance, &QCoreApplication::exit);
    QObject::connect(&instance, &tidemark::ui::SingleInstance::refused, &instance,
                     [] { QCoreApplication::exit(kRefused); });
    instance.send(tidemark::gui::requestFrom(arguments));
    const int code = QCoreApplication::exec();
    return code == kRefused ? std::nullopt : std::optional(code);
}

int reportMissingProfile(const tidemark::gui::Arguments& arguments)
{
    print(stderr, QStringLiteral("tidemark: there is no connection named \"%1\"\n").arg(arguments.profile));
    return kNotFound;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace tidemark;
    QCoreApplication::setApplicationName(QStringLiteral("tidemark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    QGuiApplication::setDesktopFileName(QString::fromLatin1(ui::kApplicationId));
    const bool textOnly = gui::wantsTextOnly(argc, argv);
    const auto application = textOnly ? std::make_unique<QCoreApplication>(argc, argv)
                                      : std::unique_ptr<QCoreApplication>(std::make_unique<QApplication>(argc, argv));

    ui::installLanguage(*application, gui::Application::chosenLanguage());
    const gui::Arguments arguments = gui::parseArguments(QCoreApplication::arguments());
    switch (arguments.action) {
    case gui::Arguments::Action::ShowVersion:
        print(stdout, QStringLiteral("tidemark " TIDEMARK_VERSION "\n"));
        return 0;
    case gui::Arguments::Action::ShowHelp: print(stdout, arguments.text); return 0;
    case gui::Arguments::Action::Refuse:
        print(stderr, QStringLiteral("tidemark: %1\nTry: tidemark --help\n").arg(arguments.text));
        return kUsage;
    case gui::Arguments::Action::Open: break;
    }
    if (textOnly) // "--repository --help": the word was a value.
        return kUsage;

    const bool takesPicture = !arguments.screenshot.isEmpty();
    ui::SingleInstance instance(QDBusConnection::sessionBus(), gui::Application::places());
    if (!takesPicture && !instance.claim()) {
        if (const std::optional<int> code = handOver(instance, arguments))
            return *code == kNotFound ? reportMissingProfile(arguments) : *code;
    }

    gui::Application program;
    if (!program.open(arguments))
        return reportMissingProfile(arguments);
    if (takesPicture)
        leaveWithScreenshot(*firstWindow(), arguments);
    instance.handle(
        [&program](const QString& request) { return program.open(gui::argumentsFrom(request)) ? 0 : kNotFound; });
    QObject::connect(application.get(), &QCoreApplication::aboutToQuit, &instance, &ui::SingleInstance::release);
    return QCoreApplication::exec();
}
