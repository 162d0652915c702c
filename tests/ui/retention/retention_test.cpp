// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionfixture.h"

#include "ui/retention/policyeditor.h"
#include "ui/retention/policystore.h"
#include "ui/retention/retentionwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

namespace {

RetentionVerdict verdict(bool keep, const char* rule)
{
    return {"snap_1_1", keep, rule};
}

} // namespace

class RetentionTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anEmptyPolicyRemovesNothing();
    void previewFollowsTheForm();
    void aPolicyThatKeepsNothingRemovesNothing();
    void explainsEachVerdict_data();
    void explainsEachVerdict();
    void explainsTheSelection();
    void editsCanBeUndone();
    void presetsFillTheForm();
    void savesAndReverts();
    void policiesAreKeptPerRepository();
    void runsExactlyThePlan();
    void cancelIsTheDefault();
    void aConflictRenewsThePreview();
    void aChangeWhileTheDialogIsOpenBlocksIt();
    void productionWantsTheNumber();
    void readOnlyIsPreviewOnly();
    void theSameOnTheCommandLine();
    void hostileTexts();
    void keyboardReachesEverything();
};

void RetentionTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void RetentionTest::init()
{
    // What the offscreen platform says when a completer's list pops up.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)).*")));
}

void RetentionTest::anEmptyPolicyRemovesNothing()
{
    RetentionFixture fixture;
    QTRY_VERIFY_WITH_TIMEOUT(fixture.panel->plan().has_value(), kWaitMs);
    QVERIFY(fixture.panel->plan()->toRemove().empty());
    QVERIFY(fixture.text("retentionTotals").startsWith(QStringLiteral("Removes none of ")));
    QVERIFY(fixture.text("retentionWarning").contains(QStringLiteral("removes nothing")));
    QVERIFY(!fixture.get<QPushButton>("retentionRun")->isEnabled());
    QVERIFY(fixture.text("retentionReason").contains(QStringLiteral("nothing to run")));
    QCOMPARE(fixture.get<QSpinBox>("keepDaily")->text(), QStringLiteral("not used"));
    RetentionFixture::picture(fixture.panel.get(), QStringLiteral("empty"));
}

void RetentionTest::previewFollowsTheForm()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    RetentionPolicy policy;
    policy.keepLast = 3;
    policy.timeZone = systemTimeZone();
    const auto expected = fixture.manager()->planRetention(policy);
    QVERIFY(expected.has_value());
    QVERIFY(!expected->toRemove().empty());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.panel->plan()->toRemove(), expected->toRemove(), kWaitMs);
    auto* model = fixture.panel->findChild<RemovalListModel*>();
    QCOMPARE(model->rowCount(), static_cast<int>(expected->toRemove().size()));
    const RetentionTotals totals = totalsOf(*expected, *fixture.workspace->listing());
    QCOMPARE(fixture.text("retentionTotals"), totalsText(totals));
    QVERIFY(fixture.text("retentionTotals").contains(QStringLiteral("Removes %1 of ").arg(model->rowCount())));
    QVERIFY(fixture.text("retentionTotals").contains(QStringLiteral("oldest kept 20")));
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    RetentionFixture::picture(fixture.panel.get(), QStringLiteral("preview"));
    // Only the newest question counts: many edits, one answer.
    QSignalSpy planned(fixture.panel.get(), &RetentionPanel::planChanged);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(fixture.get<QSpinBox>("keepLast"), Qt::Key_Up);
    QVERIFY(!fixture.get<QPushButton>("retentionRun")->isEnabled()); // The preview is that of another policy.
    QVERIFY(planned.wait(kWaitMs));
    policy.keepLast = 8;
    QCOMPARE(fixture.panel->plan()->toRemove(), fixture.manager()->planRetention(policy)->toRemove());
    QCOMPARE(planned.count(), 1);
}

void RetentionTest::aPolicyThatKeepsNothingRemovesNothing()
{
    RetentionFixture fixture;
    QTest::keyClicks(fixture.get<QLineEdit>("keepTags"), QStringLiteral("relaese"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text("retentionWarning").contains(QStringLiteral("misspelled")), kWaitMs);
    QVERIFY(fixture.panel->plan()->toRemove().empty());
    fixture.get<QLineEdit>("keepTags")->selectAll();
    QTest::keyClicks(fixture.get<QLineEdit>("keepTags"), QStringLiteral("release, experiment"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.panel->plan() && !fixture.panel->plan()->toRemove().empty(), kWaitMs);
    QVERIFY(fixture.text("retentionWarning").isEmpty());
}

void RetentionTest::explainsEachVerdict_data()
{
    QTest::addColumn<bool>("keep");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char* rule, const char* part, bool keep = true) {
        QTest::newRow(rule) << keep << QByteArray(rule) << QString::fromLatin1(part);
    };
    add("pinned", "pinned");
    add("tag release", "the tag");
    add("in the future", "clock was wrong");
    add("last 3", "among the last 3 snapshots");
    add("hourly 2026-11-23 14:00 +01:00", "the hour 2026-11-23 14:00 +01:00");
    add("daily 2026-11-23", "the day 2026-11-23");
    add("weekly 2026-W48", "the week 2026-W48");
    add("monthly 2026-11", "the month 2026-11");
    add("yearly 2026", "the year 2026");
    add("newest verified", "newest snapshot that was verified");
    add("last of namespace docs", "no newer snapshot holds the namespace");
    add("no policy", "without rules removes nothing");
    add("no rule keeps any snapshot", "would keep no snapshot at all");
    add("no rule keeps it", "Is removed", false);
}

void RetentionTest::explainsEachVerdict()
{
    QFETCH(const bool, keep);
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, sentence);
    const RetentionVerdict it = verdict(keep, rule.constData());
    QVERIFY2(ruleSentence(it).contains(sentence), qPrintable(ruleSentence(it)));
    QVERIFY(!ruleWord(it).isEmpty());
}

void RetentionTest::explainsTheSelection()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    fixture.panel->setSelection(fixture.workspace->listing()->snapshots.front().id);
    QVERIFY(fixture.text("retentionExplanation").contains(QStringLiteral("among the last 3")));
    auto* view = fixture.get<QTreeView>("retentionList");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Up);
    QVERIFY(view->currentIndex().isValid());
    QVERIFY(fixture.text("retentionExplanation").contains(QStringLiteral("Is removed")));
    fixture.panel->setSelection({});
    QVERIFY(fixture.text("retentionExplanation").startsWith(QStringLiteral("Select a snapshot")));
}

void RetentionTest::editsCanBeUndone()
{
    RetentionFixture fixture;
    auto* last = fixture.get<QSpinBox>("keepLast");
    auto* daily = fixture.get<QSpinBox>("keepDaily");
    last->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(last, Qt::Key_Up); // One step: the same field.
    daily->setFocus();
    QTest::keyClick(daily, Qt::Key_Up);
    auto* editor = fixture.panel->findChild<PolicyEditor*>();
    QCOMPARE(editor->undoStack().count(), 2);
    QTest::keySequence(daily, QKeySequence::Undo);
    QCOMPARE(daily->value(), 0);
    QCOMPARE(last->value(), 3);
    QTest::mouseClick(fixture.get<QToolButton>("retentionUndo"), Qt::LeftButton);
    QCOMPARE(last->value(), 0);
    QVERIFY(!fixture.panel->hasUnsavedChanges());
    QTest::keySequence(last, QKeySequence::Redo);
    QCOMPARE(last->value(), 3);
    // Tags, with a comma that is no tag yet.
    auto* tags = fixture.get<QLineEdit>("keepTags");
    QTest::keyClicks(tags, QStringLiteral("a, "));
    QCOMPARE(tags->text(), QStringLiteral("a, "));
    QTest::keyClicks(tags, QStringLiteral("b"));
    QCOMPARE(editor->policy().keepTags, (std::vector<std::string>{"a", "b"}));
    QTest::keySequence(tags, QKeySequence::Undo);
    QCOMPARE(tags->text(), QString());
    // From a button too.
    auto* close = fixture.get<QPushButton>("retentionClose");
    close->setFocus();
    QTest::keySequence(close, QKeySequence::Undo);
    QCOMPARE(last->value(), 0);
}

void RetentionTest::presetsFillTheForm()
{
    RetentionFixture fixture;
    auto* presets = fixture.get<QComboBox>("policyPresets");
    presets->setFocus();
    const int index = presets->findText(QStringLiteral("A week of days, a month of weeks, a year of months"));
    QVERIFY(index > 0);
    for (int i = 0; i < index; ++i) {
        presets->setCurrentIndex(i); // Keys go on from what is chosen; it goes back to the prompt each time.
        QTest::keyClick(presets, Qt::Key_Down);
    }
    QCOMPARE(presets->currentIndex(), 0);
    QCOMPARE(fixture.get<QSpinBox>("keepDaily")->value(), 7);
    QCOMPARE(fixture.get<QSpinBox>("keepWeekly")->value(), 4);
    QCOMPARE(fixture.get<QSpinBox>("keepMonthly")->value(), 12);
    QCOMPARE(fixture.get<QSpinBox>("keepLast")->value(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.panel->plan() && fixture.text("retentionWarning").isEmpty(), kWaitMs);
    RetentionFixture::picture(fixture.panel.get(), QStringLiteral("preset"));
}

void RetentionTest::savesAndReverts()
{
    RetentionFixture fixture;
    QVERIFY(fixture.get<QLabel>("retentionUnsaved")->isHidden());
    QVERIFY(fixture.keepLast(4));
    QVERIFY(!fixture.get<QLabel>("retentionUnsaved")->isHidden());
    QVERIFY(fixture.panel->hasUnsavedChanges());
    QTest::mouseClick(fixture.get<QPushButton>("retentionSave"), Qt::LeftButton);
    QVERIFY(fixture.get<QLabel>("retentionUnsaved")->isHidden());
    QVERIFY(fixture.keepLast(9));
    QTest::mouseClick(fixture.get<QPushButton>("retentionRevert"), Qt::LeftButton);
    QCOMPARE(fixture.get<QSpinBox>("keepLast")->value(), 4);
    fixture.makePanel();
    QCOMPARE(fixture.get<QSpinBox>("keepLast")->value(), 4);
    QVERIFY(!fixture.panel->hasUnsavedChanges());
    QSignalSpy closed(fixture.panel.get(), &RetentionPanel::closed);
    QTest::mouseClick(fixture.get<QPushButton>("retentionClose"), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
}

void RetentionTest::policiesAreKeptPerRepository()
{
    tidemark::test::ScratchDirectory scratch;
    QSettings settings(QString::fromStdString(scratch.file("s.ini")), QSettings::IniFormat);
    RetentionPolicy policy;
    policy.keepLast = 2;
    policy.keepYearly = 7;
    policy.keepTags = {"a, b", "c/d"};
    policy.timeZone = "Europe/Berlin";
    QVERIFY(!hasSavedPolicy(settings, "/a"));
    savePolicy(settings, "/a", policy);
    QVERIFY(samePolicy(loadPolicy(settings, "/a"), policy));
    QVERIFY(loadPolicy(settings, "/b").isEmpty());
    QCOMPARE(loadPolicy(settings, "/b").timeZone, systemTimeZone());
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        if (key.endsWith(QStringLiteral("keepLast")))
            settings.setValue(key, QStringLiteral("-5"));
    }
    QCOMPARE(loadPolicy(settings, "/a").keepLast, 0u);
}

void RetentionTest::runsExactlyThePlan()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    const std::vector<std::string> removed = fixture.panel->plan()->toRemove();
    const std::size_t before = fixture.stored();
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    QTest::mouseClick(fixture.get<QPushButton>("retentionRun"), Qt::LeftButton);
    QTRY_VERIFY(fixture.dialog() != nullptr && fixture.dialog()->isVisible());
    RetentionDialog* dialog = fixture.dialog();
    QVERIFY(fixture.text("retentionDialogKept", dialog).contains(QStringLiteral("of the last ones")));
    QVERIFY(fixture.text("retentionDialogTrash", dialog).contains(QStringLiteral("brought back until")));
    QCOMPARE(fixture.get<QTreeView>("retentionDialogList", dialog)->model()->rowCount(),
             static_cast<int>(removed.size()));
    QVERIFY(dialog->action()->text().contains(QString::number(removed.size())));
    RetentionFixture::picture(dialog, QStringLiteral("dialog"));
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->listing()->snapshots.size(), before - removed.size(), kWaitMs);
    for (const std::string& id : removed)
        QVERIFY(fixture.workspace->find(id) == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.panel->plan() && fixture.panel->plan()->toRemove().empty(), kWaitMs);
    QTRY_VERIFY(fixture.text("retentionReason").contains(QStringLiteral("nothing to run")));
}

void RetentionTest::cancelIsTheDefault()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    const std::size_t before = fixture.stored();
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    QTest::keyClick(fixture.get<QPushButton>("retentionRun"), Qt::Key_Space);
    QTRY_VERIFY(fixture.dialog() != nullptr && fixture.dialog()->isVisible());
    QVERIFY(fixture.dialog()->cancelButton()->isDefault());
    QTest::keyClick(fixture.dialog(), Qt::Key_Return);
    QTRY_VERIFY(fixture.dialog() == nullptr);
    QCOMPARE(fixture.gui.jobs->activeCount(), std::size_t{0});
    QCOMPARE(fixture.stored(), before);
}

void RetentionTest::aConflictRenewsThePreview()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    const std::vector<std::string> removed = fixture.panel->plan()->toRemove();
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    QTest::mouseClick(fixture.get<QPushButton>("retentionRun"), Qt::LeftButton);
    QTRY_VERIFY(fixture.dialog() != nullptr && fixture.dialog()->isVisible());
    // Somebody pins one of them, and no window has seen it yet.
    AnnotationEdit pin;
    pin.pinned = true;
    QVERIFY(fixture.manager()->annotate(removed.front(), pin));
    const std::size_t before = fixture.stored();
    QTest::mouseClick(fixture.dialog()->action(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.get<QLabel>("retentionNotice")->isVisible(), kWaitMs);
    QVERIFY(fixture.text("retentionNotice").contains(QStringLiteral("Nothing was removed")));
    QCOMPARE(fixture.stored(), before);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.panel->plan() ? fixture.panel->plan()->toRemove().size() : 0, removed.size() - 1,
                              kWaitMs);
    RetentionFixture::picture(fixture.panel.get(), QStringLiteral("conflict"));
}

void RetentionTest::aChangeWhileTheDialogIsOpenBlocksIt()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    QTest::mouseClick(fixture.get<QPushButton>("retentionRun"), Qt::LeftButton);
    QTRY_VERIFY(fixture.dialog() != nullptr && fixture.dialog()->isVisible());
    fixture.load(); // Nothing changed: the plan is the same one.
    QSignalSpy planned(fixture.panel.get(), &RetentionPanel::planChanged);
    QVERIFY(planned.wait(kWaitMs));
    QVERIFY(fixture.dialog()->action()->isEnabled());
    QVERIFY(fixture.manager()->remove({fixture.panel->plan()->toRemove().back()}));
    fixture.load();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.dialog()->action()->isEnabled(), kWaitMs);
    QVERIFY(fixture.text("retentionDialogReason", fixture.dialog()).contains(QStringLiteral("changed meanwhile")));
}

void RetentionTest::productionWantsTheNumber()
{
    RetentionFixture fixture(Environment::Production);
    QVERIFY(fixture.keepLast(3));
    const std::size_t count = fixture.panel->plan()->toRemove().size();
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    QTest::mouseClick(fixture.get<QPushButton>("retentionRun"), Qt::LeftButton);
    QTRY_VERIFY(fixture.dialog() != nullptr && fixture.dialog()->isVisible());
    RetentionDialog* dialog = fixture.dialog();
    QVERIFY(!dialog->action()->isEnabled());
    auto* typed = fixture.get<QLineEdit>("retentionDialogTyped", dialog);
    QTest::keyClicks(typed, QString::number(count + 1));
    QVERIFY(!dialog->action()->isEnabled());
    RetentionFixture::picture(dialog, QStringLiteral("dialog-production"));
    typed->selectAll();
    QTest::keyClicks(typed, QString::number(count));
    QVERIFY(dialog->action()->isEnabled());
    const std::size_t before = fixture.stored();
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->listing()->snapshots.size(), before - count, kWaitMs);
}

void RetentionTest::readOnlyIsPreviewOnly()
{
    RetentionFixture fixture(Environment::Demo, true);
    QVERIFY(fixture.keepLast(3));
    QVERIFY(!fixture.panel->plan()->toRemove().empty());
    QVERIFY(!fixture.get<QPushButton>("retentionRun")->isEnabled());
    QVERIFY(fixture.text("retentionReason").startsWith(QStringLiteral("Preview only.")));
    RetentionFixture::picture(fixture.panel.get(), QStringLiteral("readonly"));
    fixture.workspace->setReadOnly(false);
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
}

void RetentionTest::theSameOnTheCommandLine()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    QTest::keyClicks(fixture.get<QLineEdit>("keepTags"), QStringLiteral("it's"));
    QTest::mouseClick(fixture.get<QPushButton>("retentionCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("tidemark-cli --repository %1 retention --keep-last 3 --keep-tag 'it'\\''s' --time-zone %2")
                 .arg(QString::fromStdString(fixture.profile.repository), QString::fromStdString(systemTimeZone())));
}

void RetentionTest::hostileTexts()
{
    RetentionFixture fixture;
    const std::string id = fixture.workspace->listing()->snapshots.back().id;
    AnnotationEdit edit;
    edit.description = "<img src=x>\xe2\x80\xae" + std::string(10'000, 'W');
    edit.tags = {"<b>" + std::string(5'000, 't'), "plain"};
    edit.pinned = false;
    QVERIFY(fixture.manager()->annotate(id, edit));
    fixture.load();
    QTest::keyClicks(fixture.get<QLineEdit>("keepTags"), QStringLiteral("plain"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.panel->plan() && !fixture.panel->plan()->toRemove().empty(), kWaitMs);
    fixture.panel->setSelection(id);
    QVERIFY(fixture.text("retentionExplanation").contains(QStringLiteral("<img src=x>\\u{202e}")));
    QVERIFY(fixture.text("retentionExplanation").size() < 400);
    QCOMPARE(fixture.get<QLabel>("retentionExplanation")->textFormat(), Qt::PlainText);
    QVERIFY(fixture.panel->minimumSizeHint().width() < 560);
    // As a rule, the whole of a tag is hostile.
    QVERIFY(ruleSentence({id, true, "tag " + edit.tags->front()}).size() < 500);
}

void RetentionTest::keyboardReachesEverything()
{
    RetentionFixture fixture;
    QVERIFY(fixture.keepLast(3));
    QTRY_VERIFY(fixture.get<QPushButton>("retentionRun")->isEnabled());
    fixture.panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.panel.get()));
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached += QApplication::focusWidget()->objectName();
        QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty(), qPrintable(reached.last()));
    }
    for (const char* name : {"policyPresets", "keepLast", "keepYearly", "keepTags", "policyZone", "retentionList",
                             "retentionCopy", "retentionRun", "retentionSave", "retentionRevert", "retentionClose"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

QTEST_MAIN(RetentionTest)
#include "retention_test.moc"
