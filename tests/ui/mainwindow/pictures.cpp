// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes a picture of every screen and dialog, on the demo, for people to look at:
//
//   ui_pictures DIRECTORY [--dark | --contrast] [--pseudo] [--rtl] [--language CODE] [--environment NAME]
//
// QT_SCALE_FACTOR=2 and QT_FONT_DPI=192 do the rest. Exit code 1 if a screen could not be shown.
#include "repository/restorejournal.h"
#include "support/guifixture.h"
#include "support/pseudotranslator.h"
#include "ui/details/detailspanel.h"
#include "ui/dialogs/forgetrestoredialog.h"
#include "ui/jobs/jobqueue.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspaceview.h"
#include "ui/support/languages.h"
#include "ui/support/outlinestyle.h"
#include "ui/support/theme.h"
#include "ui/timeline/timelinepage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCommandLineParser>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QWizard>

#include <cstdio>
#include <future>
#include <optional>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kWaitMs = 60'000;

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
        takeInPlace(window);
        takeInterrupted(window);
        takeWizard(window);
        takePages(window);
        takeClosing(window);
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
    void waitForJobs()
    {
        if (!QTest::qWaitFor([this] { return m_fixture.jobs->activeCount() == 0; }, kWaitMs))
            m_missing = 1;
        settle();
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
            {Command::Shortcuts, "29-shortcuts"}, {Command::About, "30-about"},   {Command::ImportDakera, "33-dakera"},
        };
        window.workspace()->remove({window.workspace()->listing()->snapshots[4].id}); // Something for the trash.
        waitForJobs();
        for (const auto& [command, name] : dialogs) {
            window.actions()[command]->trigger();
            settle();
            QWidget* dialog = shownDialog(window);
            if (dialog != nullptr) { // which is as wide as it likes only on a larger screen than that of offscreen
                dialog->resize(dialog->sizeHint().expandedTo(dialog->size()));
                settle();
            }
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

    void takeInPlace(MainWindow& window)
    {
        window.actions()[Command::Rename]->trigger();
        settle();
        save(&window, "34-rename");
        if (auto* field = window.findChild<QWidget*>(QStringLiteral("renameField")))
            QTest::keyClick(field, Qt::Key_Escape);
        window.findChild<WorkspaceView*>()->timeline().setFilter(QStringLiteral("nothing-is-called-so"));
        settle();
        save(&window, "35-no-match");
        window.findChild<WorkspaceView*>()->timeline().setFilter({});
        settle();
    }

    /// A restore into a storage without transactions that broke off, as another process left it.
    void takeInterrupted(MainWindow& window)
    {
        const auto manager = window.workspace()->engine().manager();
        const auto listing = window.workspace()->listing();
        if (!manager) {
            m_missing = 1;
            return;
        }
        InterruptedRestore note;
        note.startedAt = m_fixture.clock.unixSeconds() - 600;
        note.snapshotId = listing->snapshots[3].id;
        note.safetySnapshotId = listing->snapshots[0].id;
        note.storage = note.storageIdentity = "chroma+http://db.example.org:8000/default_tenant/default_database";
        note.touched = {"cities"};
        auto journal = RestoreJournal::begin((*manager)->repository(), note);
        if (!journal) {
            m_missing = 1;
            return;
        }
        const std::string id = (*journal)->id();
        journal->reset(); // Its process is gone.
        window.workspace()->refresh(true);
        settle();
        save(&window, "36-interrupted");
        if (const auto& known = window.workspace()->interruptedRestores(); !known.empty()) {
            ForgetRestoreDialog dialog(*window.workspace(), known.front(), &window);
            dialog.show();
            settle();
            save(&dialog, "37-forget");
        }
        auto* languages = window.findChild<QMenu*>(QStringLiteral("languageMenu"));
        languages->popup(QPoint());
        settle();
        save(languages, "38-languages");
        languages->close();
        if (!(*manager)->forgetInterruptedRestore(id))
            m_missing = 1;
        window.workspace()->refresh(true);
        settle();
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
        waitForJobs();
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
        waitForJobs();
        settle();
        window.actions()[Command::FocusJobs]->trigger();
        settle();
        save(&window, "52-jobs");
    }

    void takeClosing(MainWindow& window)
    {
        std::promise<void> over;
        const std::shared_future<void> gate = over.get_future().share();
        JobDescription description;
        description.kind = JobKind::Verify;
        description.title = QStringLiteral("Verify 14 snapshots");
        description.badge = window.workspace()->badge();
        description.cancelEffect = QStringLiteral("Stops reading. Nothing is changed.");
        m_fixture.jobs->start<int>(&window, description,
                                   [gate](const JobContext& context) -> Result<int> {
                                       context.report({Phase::Verifying, 400'000, 1'900'000, {}});
                                       gate.wait();
                                       return 1;
                                   },
                                   {}, {});
        settle();
        save(&window, "53-job-runs");
        window.close();
        settle();
        QWidget* dialog = shownDialog(window);
        save(dialog, "54-close");
        if (dialog != nullptr)
            dialog->close();
        over.set_value();
        waitForJobs();
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
                       {QStringLiteral("language"), QStringLiteral("As languages() has them."), QStringLiteral("CODE"),
                        QStringLiteral("en")},
                       {QStringLiteral("rtl"), QStringLiteral("From right to left.")},
                       {QStringLiteral("environment"), QStringLiteral("Of the connection."), QStringLiteral("NAME"),
                        QStringLiteral("demo")}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QApplication::setStyle(new OutlineStyle);
    const ThemeChoice theme = parser.isSet(QStringLiteral("dark"))       ? ThemeChoice::Dark
                              : parser.isSet(QStringLiteral("contrast")) ? ThemeChoice::HighContrast
                                                                         : ThemeChoice::Light;
    QApplication::setPalette(paletteFor(theme, QApplication::palette()));
    std::optional<test::PseudoTranslator> pseudo;
    if (parser.isSet(QStringLiteral("pseudo")))
        pseudo.emplace();
    else
        installLanguage(application, parser.value(QStringLiteral("language")));
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    test::GuiFixture fixture;
    return Pictures(fixture, parser.positionalArguments().constFirst())
        .takeAll(environmentFromKey(parser.value(QStringLiteral("environment"))));
}
