// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes a picture of every screen and dialog, on the demo, for people to look at:
//
//   ui_pictures DIRECTORY [--dark | --contrast] [--pseudo] [--rtl] [--environment NAME]
//
// QT_SCALE_FACTOR=2 and QT_FONT_DPI=192 do the rest. Exit code 1 if a screen could not be shown.
#include "support/guifixture.h"
#include "ui/details/detailspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/languages.h"
#include "ui/support/theme.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCommandLineParser>
#include <QDir>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTranslator>
#include <QWizard>

#include <cstdio>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kWaitMs = 60'000;

/// Every text longer by two fifths, and recognisable: what a German translation does to a layout.
class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* text, const char* /*comment*/, int n) const override
    {
        QString shown = QString::fromUtf8(text);
        if (n >= 0)
            shown.replace(QStringLiteral("%n"), QString::number(n));
        const qsizetype padding = shown.size() * 2 / 5;
        return u'[' + shown + QString(padding, u'ü') + u']';
    }
};

class Pictures {
public:
    Pictures(test::GuiFixture& fixture, const QString& directory) : m_fixture(fixture), m_directory(directory)
    {
        QDir().mkpath(directory);
    }

    int takeAll(Environment environment)
    {
        MainWindow window(m_fixture.services());
        window.resize(1440, 900);
        window.show();
        settle();
        save(&window, "01-start");
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openProfile(m_fixture.demoProfile(environment));
        if (settled.isEmpty() && !settled.wait(kWaitMs))
            return 1;
        settle();
        save(&window, "02-timeline");
        select(window, 1);
        takeTabs(window);
        takeDialogs(window);
        takeWizard(window);
        takePages(window);
        window.resize(900, 640);
        settle();
        save(&window, "90-small");
        return m_missing;
    }

private:
    void settle()
    {
        // Layouts, item views and the answers of questions come in events of their own.
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
            m_fixture.questions.waitForDone();
        }
        QTest::qWait(350); // Questions wait for the fields to be at rest before they are asked.
        m_fixture.questions.waitForDone();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    void save(QWidget* widget, const QString& name)
    {
        if (widget == nullptr || !widget->grab().save(m_directory + u'/' + name + QStringLiteral(".png"))) {
            std::fprintf(stderr, "no picture of %s\n", qPrintable(name));
            m_missing = 1;
        }
    }
    void save(QWidget* widget, const char* name) { save(widget, QString::fromLatin1(name)); }

    void select(MainWindow& window, std::size_t count)
    {
        const auto listing = window.workspace()->listing();
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < count; ++i)
            ids.push_back(listing->snapshots[i + 1].id);
        window.findChild<WorkspaceView*>()->timeline().select(ids);
        settle();
    }

    void takeTabs(MainWindow& window)
    {
        auto* tabs = window.findChild<DetailsPanel*>()->findChild<QTabWidget*>();
        for (int i = 0; tabs != nullptr && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            settle();
            save(&window, QStringLiteral("1%1-details").arg(i));
        }
        if (tabs != nullptr)
            tabs->setCurrentIndex(0);
    }

    void takeDialogs(MainWindow& window)
    {
        const std::pair<Command, const char*> dialogs[] = {
            {Command::Connect, "20-connect"},     {Command::Create, "21-create"}, {Command::EditAnnotation, "22-edit"},
            {Command::Export, "23-export"},       {Command::Delete, "24-delete"}, {Command::Trash, "25-trash"},
            {Command::Collect, "26-collect"},     {Command::GoToDate, "27-date"}, {Command::Palette, "28-palette"},
            {Command::Shortcuts, "29-shortcuts"}, {Command::About, "30-about"},
        };
        for (const auto& [command, name] : dialogs) {
            window.actions()[command]->trigger();
            settle();
            QWidget* dialog = shownDialog(window);
            save(dialog, name);
            if (dialog != nullptr)
                dialog->close();
            settle();
        }
        select(window, 3);
        window.actions()[Command::Delete]->trigger();
        settle();
        QWidget* dialog = shownDialog(window);
        save(dialog, "31-delete-several");
        if (dialog != nullptr)
            dialog->close();
        save(&window, "32-several");
        select(window, 1);
    }

    void takeWizard(MainWindow& window)
    {
        window.actions()[Command::Restore]->trigger();
        settle();
        auto* wizard = qobject_cast<QWizard*>(shownDialog(window));
        for (int page = 0; wizard != nullptr && page < 4; ++page) {
            settle();
            save(wizard, QStringLiteral("4%1-restore").arg(page));
            wizard->next();
        }
        if (wizard == nullptr) {
            m_missing = 1;
            return;
        }
        if (!QTest::qWaitFor([this] { return m_fixture.jobs->activeCount() == 0; }, kWaitMs))
            m_missing = 1;
        settle();
        save(wizard, "44-restore"); // The demo's copy is ours to restore.
        wizard->close();
        settle();
        save(&window, "45-restored");
    }

    void takePages(MainWindow& window)
    {
        select(window, 2);
        window.actions()[Command::Compare]->trigger();
        settle();
        if (auto* changes = window.findChild<QAbstractItemView*>(QStringLiteral("compareChanges")))
            changes->setCurrentIndex(changes->model()->index(0, 0));
        settle();
        save(&window, "50-compare");
        window.actions()[Command::ClosePage]->trigger();
        window.actions()[Command::Retention]->trigger();
        settle();
        if (auto* last = window.findChild<QSpinBox*>(QStringLiteral("keepLast")))
            last->setValue(4);
        settle();
        save(&window, "51-retention");
        window.actions()[Command::ClosePage]->trigger();
        window.actions()[Command::VerifyAll]->trigger();
        if (!QTest::qWaitFor([this] { return m_fixture.jobs->activeCount() == 0; }, kWaitMs))
            m_missing = 1;
        settle();
        window.actions()[Command::FocusJobs]->trigger();
        settle();
        save(&window, "52-jobs");
    }

    QWidget* shownDialog(const MainWindow& window)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget != &window && widget->isVisible() && widget->inherits("QDialog"))
                return widget;
        }
        return nullptr;
    }

    test::GuiFixture& m_fixture;
    QString m_directory;
    int m_missing = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("directory"), QStringLiteral("Where the pictures go."));
    parser.addOptions({{QStringLiteral("dark"), QStringLiteral("Dark colours.")},
                       {QStringLiteral("contrast"), QStringLiteral("Colours of high contrast.")},
                       {QStringLiteral("pseudo"), QStringLiteral("Every text longer by two fifths.")},
                       {QStringLiteral("rtl"), QStringLiteral("From right to left.")},
                       {QStringLiteral("environment"), QStringLiteral("Of the connection."), QStringLiteral("NAME"),
                        QStringLiteral("demo")}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QApplication::setStyle(QStringLiteral("Fusion"));
    const ThemeChoice theme = parser.isSet(QStringLiteral("dark"))       ? ThemeChoice::Dark
                              : parser.isSet(QStringLiteral("contrast")) ? ThemeChoice::HighContrast
                                                                         : ThemeChoice::Light;
    QApplication::setPalette(paletteFor(theme, QApplication::palette()));
    PseudoTranslator pseudo;
    if (parser.isSet(QStringLiteral("pseudo")))
        QCoreApplication::installTranslator(&pseudo);
    else
        installLanguage(application);
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    test::GuiFixture fixture;
    return Pictures(fixture, parser.positionalArguments().constFirst())
        .takeAll(environmentFromKey(parser.value(QStringLiteral("environment"))));
}
