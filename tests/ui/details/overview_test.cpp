// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailsfixture.h"

#include "ui/details/descriptioneditor.h"
#include "ui/support/format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::ui::test;

class OverviewTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsWhatASnapshotIs();
    void copiesTheIdAndGoesToTheParent();
    void savesADescriptionAndUndoesIt();
    void savesWhenTheFocusLeaves();
    void escapeBringsBack();
    void aRefreshDoesNotInterruptAnEdit();
    void anotherSelectionSavesTheEdit();
    void aDeletedSnapshotKeepsWhatWasTyped();
    void lockingWhileEditingLosesNothing();
    void addsAndRemovesTags();
    void pinsByKeyboard();
    void readOnlyChangesNothing();
    void hostileTexts();
    void coloursFollowTheTheme();
    void editableTextIsWhatIsSaved();
    void keyboardReachesEverything();

private:
    void edit(DetailsFixture& fixture, const QString& text);
};

void OverviewTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void OverviewTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void OverviewTest::edit(DetailsFixture& fixture, const QString& text)
{
    auto* editor = fixture.get<DescriptionEditor>("descriptionEditor");
    fixture.panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.panel.get()));
    QTest::mouseClick(editor->viewport(), Qt::LeftButton);
    QTRY_VERIFY(editor->hasFocus());
    QTest::keySequence(editor, QKeySequence::SelectAll);
    QTest::keyClicks(editor, text);
    QVERIFY(editor->isEditing());
}

void OverviewTest::tellsWhatASnapshotIs()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const SnapshotMetadata snapshot = fixture.titled("Country names corrected");
    fixture.show(snapshot.id, Overview);
    QCOMPARE(fixture.text("overviewTitle"), QStringLiteral("Country names corrected"));
    QCOMPARE(fixture.text("overviewId"), QString::fromStdString(snapshot.id));
    QCOMPARE(fixture.text("overviewCreated"), shownExactTime(snapshot.createdAt));
    QCOMPARE(fixture.text("overviewType"), QStringLiteral("Incremental"));
    QCOMPARE(fixture.text("overviewVectors"), shownCount(snapshot.totalVectors));
    QCOMPARE(fixture.text("overviewSize"), shownBytes(snapshot.sizeBytes));
    QCOMPARE(fixture.text("overviewConsistency"), QStringLiteral("point in time"));
    QVERIFY(fixture.get<QLabel>("overviewConsistency")->toolTip().contains(QStringLiteral("one moment")));
    QVERIFY(fixture.text("overviewHealth").startsWith(QStringLiteral("Verified ")));
    QCOMPARE(fixture.text("overviewEngine"), QStringLiteral("sqlite"));
    QCOMPARE(fixture.text("overviewChanges"), QStringLiteral("%1 added, %2 changed, %3 removed")
                                                  .arg(snapshot.added)
                                                  .arg(snapshot.changed)
                                                  .arg(snapshot.removed));
    QCOMPARE(fixture.text("overviewDigest").remove(u' '), QString::fromStdString(toHex(snapshot.stateDigest)));
    fixture.picture(QStringLiteral("overview"));
    fixture.show(fixture.titled("First import").id, Overview);
    QCOMPARE(fixture.text("overviewType"), QStringLiteral("Full"));
    QCOMPARE(fixture.text("parentText"), QStringLiteral("none"));
    fixture.picture(QStringLiteral("overview-first"));
}

void OverviewTest::copiesTheIdAndGoesToTheParent()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const SnapshotMetadata snapshot = fixture.titled("Country names corrected");
    fixture.show(snapshot.id, Overview);
    QTest::mouseClick(fixture.get<QToolButton>("copyIdButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(snapshot.id));
    QSignalSpy selected(fixture.panel.get(), &DetailsPanel::selectRequested);
    QTest::mouseClick(fixture.get<QPushButton>("parentButton"), Qt::LeftButton);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].value<std::vector<std::string>>(), std::vector<std::string>{*snapshot.parentId});
}

void OverviewTest::savesADescriptionAndUndoesIt()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("After the reindex"));
    QVERIFY(!fixture.get<QLabel>("descriptionHint")->isHidden());
    fixture.picture(QStringLiteral("overview-editing"));
    QTest::keyClick(fixture.get<DescriptionEditor>("descriptionEditor"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.get<QLabel>("descriptionHint")->isHidden());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->description, std::string("After the reindex"), kWaitMs);
    QCOMPARE(fixture.text("overviewTitle"), QStringLiteral("After the reindex"));
    fixture.workspace->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->description, std::string("Weekly"), kWaitMs);
    QTRY_COMPARE(fixture.get<DescriptionEditor>("descriptionEditor")->toPlainText(), QStringLiteral("Weekly"));
}

void OverviewTest::savesWhenTheFocusLeaves()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("Two"));
    auto* editor = fixture.get<DescriptionEditor>("descriptionEditor");
    QTest::keyClick(editor, Qt::Key_Return); // A line of the text.
    QTest::keyClicks(editor, QStringLiteral("lines"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(!editor->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->description, std::string("Two\nlines"), kWaitMs);
    QCOMPARE(editor->toPlainText(), QStringLiteral("Two\nlines"));
    QCOMPARE(fixture.workspace->undoStack().count(), 1);
}

void OverviewTest::escapeBringsBack()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("A mistake"));
    auto* editor = fixture.get<DescriptionEditor>("descriptionEditor");
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(editor->toPlainText(), QStringLiteral("Weekly"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(fixture.workspace->undoStack().count(), 0);
    QVERIFY(fixture.isIdle());
}

void OverviewTest::aRefreshDoesNotInterruptAnEdit()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("Half a sen"));
    AnnotationEdit other;
    other.description = "What somebody else wrote";
    QVERIFY(fixture.manager()->annotate(id, other));
    QVERIFY(fixture.load());
    auto* editor = fixture.get<DescriptionEditor>("descriptionEditor");
    QCOMPARE(fixture.text("overviewTitle"), QStringLiteral("What somebody else wrote"));
    QCOMPARE(editor->toPlainText(), QStringLiteral("Half a sen"));
    QVERIFY(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("tence"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->description, std::string("Half a sentence"), kWaitMs);
}

void OverviewTest::anotherSelectionSavesTheEdit()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    const std::string other = fixture.titled("First import").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("Not lost"));
    fixture.panel->setSelection({other}, false);
    QCOMPARE(fixture.get<DescriptionEditor>("descriptionEditor")->toPlainText(), QStringLiteral("First import"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->description, std::string("Not lost"), kWaitMs);
    QCOMPARE(fixture.workspace->find(other)->description, std::string("First import"));
}

void OverviewTest::aDeletedSnapshotKeepsWhatWasTyped()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("Long thoughts"));
    QVERIFY(fixture.manager()->remove({id}));
    QVERIFY(fixture.load());
    QCOMPARE(fixture.text("detailsMessageTitle"), QStringLiteral("This snapshot is gone"));
    auto* unsaved = fixture.get<QPlainTextEdit>("detailsUnsavedText");
    QVERIFY(unsaved->isVisible());
    QCOMPARE(unsaved->toPlainText(), QStringLiteral("Long thoughts"));
    fixture.picture(QStringLiteral("gone"));
    QVERIFY(fixture.load());
    QCOMPARE(unsaved->toPlainText(), QStringLiteral("Long thoughts"));
    QCOMPARE(fixture.workspace->undoStack().count(), 0);
    QVERIFY(fixture.manager()->undelete(id));
    QVERIFY(fixture.load());
    QCOMPARE(fixture.text("overviewTitle"), QStringLiteral("Weekly"));
    QVERIFY(fixture.get<QTabWidget>("detailsTabs")->isVisible());
}

void OverviewTest::lockingWhileEditingLosesNothing()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    edit(fixture, QStringLiteral("Typed before"));
    fixture.workspace->setReadOnly(true);
    auto* editor = fixture.get<DescriptionEditor>("descriptionEditor");
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editor->toPlainText(), QStringLiteral("Typed before"));
    QVERIFY(fixture.text("descriptionHint").startsWith(QStringLiteral("Not saved")));
    QCOMPARE(fixture.workspace->undoStack().count(), 0);
    fixture.workspace->setReadOnly(false);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->description, std::string("Typed before"), kWaitMs);
}

void OverviewTest::addsAndRemovesTags()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Before the model experiment").id;
    fixture.show(id, Overview);
    QCOMPARE(fixture.workspace->find(id)->tags, std::vector<std::string>{"release"});
    auto* line = fixture.get<QLineEdit>("tagsLine");
    QTest::keyClicks(line, QStringLiteral("audit & more"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->tags, (std::vector<std::string>{"audit & more", "release"}),
                              kWaitMs);
    QTRY_COMPARE(fixture.get<QToolButton>("tagChip0")->accessibleName(), QStringLiteral("Remove tag audit & more"));
    QVERIFY(line->text().isEmpty());
    fixture.picture(QStringLiteral("overview-tags"));
    QTest::mouseClick(fixture.get<QToolButton>("tagChip1"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->tags, std::vector<std::string>{"audit & more"}, kWaitMs);
    fixture.workspace->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->tags.size(), std::size_t{2}, kWaitMs);
}

void OverviewTest::pinsByKeyboard()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    fixture.show(id, Overview);
    auto* box = fixture.get<QCheckBox>("pinnedBox");
    QVERIFY(!box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->find(id)->pinned, kWaitMs);
    QVERIFY(box->isChecked());
    fixture.workspace->undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace->find(id)->pinned, kWaitMs);
    QTRY_VERIFY(!box->isChecked());
}

void OverviewTest::readOnlyChangesNothing()
{
    DetailsFixture fixture([](Profile& profile) { profile.readOnly = true; });
    QVERIFY(fixture.load());
    fixture.show(fixture.titled("Before the model experiment").id, Overview);
    QVERIFY(fixture.get<DescriptionEditor>("descriptionEditor")->isReadOnly());
    QVERIFY(!fixture.get<QToolButton>("tagChip0")->isEnabled());
    QVERIFY(!fixture.get<QLineEdit>("tagsLine")->isEnabled());
    QVERIFY(!fixture.get<QCheckBox>("pinnedBox")->isEnabled());
    QVERIFY(fixture.get<QCheckBox>("pinnedBox")->toolTip().contains(QStringLiteral("read-only")));
    fixture.picture(QStringLiteral("overview-readonly"));
    fixture.workspace->setReadOnly(false);
    QVERIFY(!fixture.get<DescriptionEditor>("descriptionEditor")->isReadOnly());
    QVERIFY(fixture.get<QCheckBox>("pinnedBox")->isEnabled());
}

void OverviewTest::hostileTexts()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    const std::string id = fixture.titled("Weekly").id;
    AnnotationEdit edit;
    edit.description = "<b>bold</b> \xe2\x80\xae"
                       "gpj.exe " +
                       std::string(10'000, 'W') + "\nsecond \xff line";
    edit.tags = {"<img src=x>", std::string(10'000, 'T'),
                 "\xe2\x80\xae"
                 "txet",
                 "a&b"};
    QVERIFY(fixture.manager()->annotate(id, edit));
    QVERIFY(fixture.load());
    fixture.show(id, Overview);
    QVERIFY(fixture.text("overviewTitle").startsWith(QStringLiteral("<b>bold</b> \\u{202e}gpj.exe")));
    auto* editor = fixture.get<DescriptionEditor>("descriptionEditor");
    QVERIFY(editor->toPlainText().contains(QStringLiteral("\nsecond \\x{ff} line")));
    QVERIFY(!editor->toPlainText().contains(QChar(0x202e)));
    for (QLabel* label : fixture.panel->findChildren<QLabel*>()) {
        if (!label->text().isEmpty() && label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->text().size() < 2000);
    }
    QVERIFY(fixture.panel->minimumSizeHint().width() < 460);
    auto* scroll = fixture.get<QScrollArea>("overviewScroll");
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= 460, "hostile text widens the page");
    for (int chip = 0; chip < 4; ++chip)
        QVERIFY(fixture.get<QToolButton>(qPrintable(QStringLiteral("tagChip%1").arg(chip)))->sizeHint().width() < 400);
    fixture.picture(QStringLiteral("overview-hostile"));
    // What is removed is the tag as it is stored.
    const std::vector<std::string> tags = fixture.workspace->find(id)->tags;
    const auto place = std::find(tags.begin(), tags.end(),
                                 "\xe2\x80\xae"
                                 "txet") -
                       tags.begin();
    QTest::mouseClick(fixture.get<QToolButton>(qPrintable(QStringLiteral("tagChip%1").arg(place))), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.workspace->find(id)->tags.size(), std::size_t{3}, kWaitMs);
    const std::vector<std::string> left = fixture.workspace->find(id)->tags;
    QCOMPARE(std::count(left.begin(), left.end(),
                        "\xe2\x80\xae"
                        "txet"),
             0);
}

void OverviewTest::coloursFollowTheTheme()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    fixture.show(fixture.titled("Country names corrected").id, Overview);
    const QPalette before = QApplication::palette();
    auto* parent = fixture.get<QPushButton>("parentButton");
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QPalette wanted = paletteFor(theme, before);
        QApplication::setPalette(wanted);
        QTRY_COMPARE(parent->palette().color(QPalette::ButtonText), wanted.color(QPalette::Link));
    }
    QApplication::setPalette(before);
}

void OverviewTest::editableTextIsWhatIsSaved()
{
    QCOMPARE(editableText("a\n\tb"), QStringLiteral("a\n\tb"));
    QCOMPARE(editableText("a\r\n\x1b"), QStringLiteral("a\\r\n\\u{1b}"));
    QCOMPARE(editableText(""), QString());
    QCOMPARE(editableText("\n"), QStringLiteral("\n"));
}

void OverviewTest::keyboardReachesEverything()
{
    DetailsFixture fixture;
    QVERIFY(fixture.load());
    fixture.show(fixture.titled("Country names corrected").id, Overview);
    fixture.panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.panel.get()));
    fixture.panel->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(fixture.get<QTabBar>("detailsTabBar")));
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached += QApplication::focusWidget()->objectName();
        QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty(), qPrintable(reached.last()));
    }
    for (const char* name : {"copyIdButton", "descriptionEditor", "tagsLine", "pinnedBox", "parentButton"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    fixture.get<QTabBar>("detailsTabBar")->setFocus();
    QTest::keyClick(fixture.get<QTabBar>("detailsTabBar"), Qt::Key_Right);
    QCOMPARE(fixture.get<QTabWidget>("detailsTabs")->currentIndex(), int{Contents});
}

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
