// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "dialogfixture.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/collectdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/dakeradialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/editdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/factstable.h"
#include "ui/dialogs/forgetrestoredialog.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/inspectdialog.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/trashdialog.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

#include <functional>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

namespace {

/// Every text half as long again, as German is.
class LongTranslator final : public QTranslator {
public:
    QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() * 4 / 10, u'x');
    }
    bool isEmpty() const override { return false; }
};

struct Made {
    QString name;
    QDialog* dialog;
};

} // namespace

/// What holds for every dialog of the room.
class AllDialogsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showTheEnvironment_data();
    void showTheEnvironment();
    void destructiveOnesHaveCancelAsDefault();
    void everythingHasANameAndIsPlain();
    void longTextsAreNotClipped();
    void escapeClosesAll();
    void goWithTheirWorkspace();

private:
    std::vector<Made> makeAll(Environment environment);
    void settle(QDialog& dialog);

    std::unique_ptr<DialogFixture> m_fixture;
    std::vector<std::unique_ptr<QAction>> m_ownedActions;
    QList<QAction*> m_actions;
    std::vector<Made> m_made;
};

void AllDialogsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    m_fixture = std::make_unique<DialogFixture>();
    for (const auto& [name, text, key] :
         {std::tuple("createAction", "&Create snapshot…", "Ctrl+N"),
          std::tuple("restoreAction", "&Restore…", "Ctrl+Shift+R"), std::tuple("refreshAction", "Re&fresh", "F5")}) {
        m_ownedActions.push_back(std::make_unique<QAction>(QString::fromUtf8(text)));
        m_ownedActions.back()->setObjectName(QLatin1String(name));
        m_ownedActions.back()->setShortcut(QKeySequence(QLatin1String(key)));
        m_actions += m_ownedActions.back().get();
    }
    m_ownedActions[1]->setEnabled(false);
    m_ownedActions[1]->setToolTip(QStringLiteral("Select exactly one snapshot."));
    loadShortcuts(m_fixture->settings(), m_actions);
}

void AllDialogsTest::cleanup()
{
    for (const Made& made : m_made)
        delete made.dialog;
    m_made.clear();
    m_actions.clear();
    m_ownedActions.clear();
    m_fixture.reset();
}

std::vector<Made> AllDialogsTest::makeAll(Environment environment)
{
    Workspace& workspace = m_fixture->workspace(environment);
    const std::string bundle = m_fixture->file("bundle.tidemark");
    if (!std::filesystem::exists(bundle)) {
        const auto written = m_fixture->manager()->exportBundle({firstUnpinned(workspace).id}, bundle, {});
        if (!written)
            qFatal("%s", toString(written.error()).c_str());
    }
    const std::vector<SnapshotMetadata>& snapshots = workspace.listing()->snapshots;
    const std::vector<std::string> several{snapshots[2].id, snapshots[3].id, firstPinned(workspace).id};
    CreateRequest request;
    request.parentId = snapshots[1].id;
    const EnvironmentBadge badge = workspace.badge();
    InterruptedRestore interrupted;
    interrupted.snapshotId = snapshots[4].id;
    interrupted.safetySnapshotId = snapshots[1].id;
    interrupted.storage = "chroma+http://vectors.example:8000/tenant/database";
    return {{QStringLiteral("create"), new CreateDialog(workspace, request, nullptr)},
            {QStringLiteral("delete"), new DeleteDialog(workspace, several, nullptr)},
            {QStringLiteral("edit"), new EditDialog(workspace, {firstPinned(workspace).id}, nullptr)},
            {QStringLiteral("edit-several"), new EditDialog(workspace, several, nullptr)},
            {QStringLiteral("export"),
             new ExportDialog(workspace, several, QString::fromStdString(m_fixture->file("")), nullptr)},
            {QStringLiteral("import"), new ImportDialog(workspace, bundle, nullptr)},
            {QStringLiteral("dakera"), new DakeraDialog(workspace, nullptr)},
            {QStringLiteral("inspect"), new InspectDialog(workspace, m_fixture->storageUri(), nullptr)},
            {QStringLiteral("trash"), new TrashDialog(workspace, nullptr)},
            {QStringLiteral("collect"), new CollectDialog(workspace, nullptr)},
            {QStringLiteral("forget"), new ForgetRestoreDialog(workspace, interrupted, nullptr)},
            {QStringLiteral("goto"), new GoToDateDialog(workspace, nullptr)},
            {QStringLiteral("palette"), new CommandPalette(badge, m_actions, nullptr)},
            {QStringLiteral("shortcuts"), new ShortcutsDialog(badge, m_fixture->settings(), m_actions, nullptr)},
            {QStringLiteral("close"), new CloseDialog(m_fixture->jobs(), badge, nullptr)},
            {QStringLiteral("about"), new AboutDialog(badge, nullptr)}};
}

/// Shows it, and waits until what it reads on workers is there.
void AllDialogsTest::settle(QDialog& dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                                     const QString text = label->text();
                                     if (label->isVisible() && (text.contains(QStringLiteral("Reading")) ||
                                                                text.contains(QStringLiteral("Looking")) ||
                                                                text.contains(QStringLiteral("Checking every"))))
                                         return false;
                                 }
                                 return true;
                             })(),
                             kWaitMs);
}

void AllDialogsTest::showTheEnvironment_data()
{
    QTest::addColumn<int>("environment");
    QTest::newRow("production") << static_cast<int>(Environment::Production);
    QTest::newRow("staging") << static_cast<int>(Environment::Staging);
}

void AllDialogsTest::showTheEnvironment()
{
    QFETCH(const int, environment);
    const QString word = environmentWord(static_cast<Environment>(environment));
    const QString pictures = qEnvironmentVariable("TIDEMARK_TEST_PICTURES");
    m_made = makeAll(static_cast<Environment>(environment));
    for (const Made& made : m_made) {
        settle(*made.dialog);
        bool found = false;
        for (const QLabel* label : made.dialog->findChildren<QLabel*>())
            found = found || (label->isVisible() && label->text().contains(word));
        QVERIFY2(found, qPrintable(made.name));
        QVERIFY2(made.dialog->windowTitle().contains(QStringLiteral("facts")), qPrintable(made.name));
        if (!pictures.isEmpty() && QDir().mkpath(pictures)) {
            qApp->setStyle(QStringLiteral("Fusion"));
            for (const auto& [theme, suffix] :
                 {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
                qApp->setPalette(paletteFor(theme, qApp->palette()));
                QCoreApplication::sendPostedEvents();
                QVERIFY(made.dialog->grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(pictures, made.name, QLatin1String(QTest::currentDataTag()), QLatin1String(suffix))));
            }
        }
    }
}

void AllDialogsTest::destructiveOnesHaveCancelAsDefault()
{
    m_made = makeAll(Environment::Development);
    int seen = 0;
    for (const Made& made : m_made) {
        if (made.name != QStringLiteral("delete") && made.name != QStringLiteral("collect") &&
            made.name != QStringLiteral("close"))
            continue;
        ++seen;
        settle(*made.dialog);
        const auto* dialog = qobject_cast<ActionDialog*>(made.dialog);
        QVERIFY2(dialog->cancelButton()->isDefault(), qPrintable(made.name));
        QVERIFY2(!dialog->action()->isDefault() && !dialog->action()->autoDefault(), qPrintable(made.name));
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            QVERIFY2(button == dialog->cancelButton() || !button->autoDefault(), qPrintable(button->objectName()));
    }
    QCOMPARE(seen, 3);
}

void AllDialogsTest::everythingHasANameAndIsPlain()
{
    m_made = makeAll(Environment::Test);
    for (const Made& made : m_made) {
        settle(*made.dialog);
        for (const QWidget* widget : made.dialog->findChildren<QWidget*>()) {
            const QString where =
                made.name + u' ' + QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
            // What Qt makes inside its own widgets is Qt's.
            if (widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy() != nullptr, qPrintable(where));
            const bool ours = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                              qobject_cast<const FactsTable*>(widget) != nullptr;
            if (ours && !widget->objectName().isEmpty())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(where));
        }
        for (FactsTable* table : made.dialog->findChildren<FactsTable*>()) {
            QVERIFY2(!table->objectName().isEmpty(), qPrintable(made.name));
            QAbstractItemModelTester tester(&table->facts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            table->setRows(table->facts().rows());
        }
    }
}

void AllDialogsTest::longTextsAreNotClipped()
{
    LongTranslator translator;
    QVERIFY(qApp->installTranslator(&translator));
    m_made = makeAll(Environment::Production);
    for (const Made& made : m_made) {
        settle(*made.dialog);
        QVERIFY2(made.dialog->width() <= 1100, qPrintable(made.name + QString::number(made.dialog->width())));
        for (const QAbstractButton* button : made.dialog->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width() &&
                         button->height() >= button->minimumSizeHint().height(),
                     qPrintable(made.name + u' ' + button->objectName()));
            QVERIFY2(made.dialog->rect().contains(QRect(button->mapTo(made.dialog, QPoint(0, 0)), button->size())),
                     qPrintable(made.name + u' ' + button->objectName()));
        }
        for (const QLabel* label : made.dialog->findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap())
                continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(made.name + u' ' + label->objectName()));
        }
    }
    qApp->removeTranslator(&translator);
}

void AllDialogsTest::escapeClosesAll()
{
    m_made = makeAll(Environment::Development);
    for (Made& made : m_made) {
        const QPointer<QDialog> dialog(made.dialog);
        settle(*made.dialog);
        QTest::keyClick(made.dialog, Qt::Key_Escape);
        QTRY_VERIFY2(dialog.isNull(), qPrintable(made.name));
    }
    m_made.clear();
    QCOMPARE(m_fixture->jobs().ids().size(), std::size_t{0});
}

void AllDialogsTest::goWithTheirWorkspace()
{
    m_made = makeAll(Environment::Development);
    std::vector<QPointer<QDialog>> dialogs;
    for (const Made& made : m_made) {
        if (qobject_cast<WorkspaceDialog*>(made.dialog) != nullptr)
            dialogs.emplace_back(made.dialog);
    }
    m_made.erase(
        std::remove_if(m_made.begin(), m_made.end(),
                       [](const Made& made) { return qobject_cast<WorkspaceDialog*>(made.dialog) != nullptr; }),
        m_made.end());
    QCOMPARE(dialogs.size(), std::size_t{12});
    m_fixture->closeWorkspaces();
    for (const QPointer<QDialog>& dialog : dialogs)
        QVERIFY(dialog.isNull());
}

QTEST_MAIN(AllDialogsTest)
#include "alldialogs_test.moc"
