// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/guifixture.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/namespacediffmodel.h"
#include "ui/compare/snapshotpicker.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::test;

namespace {

constexpr int kLong = 30'000;

/// A demo with a known change on top, and the page. UI thread only.
class Fixture {
public:
    Fixture()
    {
        profile = gui.demoProfile();
        workspace = std::make_unique<Workspace>(gui.services(), profile);
        page = std::make_unique<ComparePage>(*workspace);
        page->resize(1200, 800);
        page->show();
        workspace->refresh();
    }
    ~Fixture()
    {
        page.reset();
        workspace.reset();
    }
    bool ready()
    {
        return QTest::qWaitFor(
            [this] {
                return workspace->state() == Workspace::State::Ready &&
                       workspace->currentState().knowledge == CurrentState::Knowledge::Known;
            },
            kLong);
    }
    template <typename Widget>
    Widget* get(const char* name) const
    {
        auto* found = findWidget<Widget>(QLatin1String(name), page.get());
        if (found == nullptr)
            throw std::runtime_error(std::string("no widget ") + name);
        return found;
    }
    QString text(const char* name) const { return get<QLabel>(name)->text(); }
    ChangeListModel* changes() const
    {
        return qobject_cast<ChangeListModel*>(get<QTreeView>("compareChanges")->model());
    }
    bool waitIds()
    {
        return QTest::qWaitFor([this] { return changes()->diff() != nullptr; }, kLong);
    }
    std::string idOf(const std::string& description) const
    {
        for (const SnapshotMetadata& snapshot : workspace->listing()->snapshots) {
            if (snapshot.description == description)
                return snapshot.id;
        }
        throw std::runtime_error("no snapshot " + description);
    }
    /// Puts one row into a namespace of its own or into one that exists.
    void put(const std::string& ns, const std::string& id, float value, const std::string& metadata)
    {
        const auto storage = workspace->engine().storage({});
        const auto writer = (*storage)->openWriter();
        VectorBatch batch;
        batch.dimension = 2;
        batch.ids.append(id);
        batch.values.resize(2);
        batch.values[0] = value;
        batch.values[1] = 1;
        batch.metadata.append(metadata);
        NamespaceInfo info;
        info.name = ns;
        info.dimension = 2;
        bool there = false;
        {
            const auto view = (*writer)->view();
            there = (*view)->find(ns) != nullptr;
        }
        if ((!there && !(*writer)->createNamespace(info)) || !(*writer)->upsert(ns, batch) || !(*writer)->commit())
            throw std::runtime_error("the storage could not be changed");
    }
    std::string snapshot()
    {
        gui.clock.advance(1000);
        const auto manager = workspace->engine().manager();
        const auto storage = workspace->engine().storage({});
        auto created = (*manager)->create(**storage, {}, {});
        if (!created)
            throw std::runtime_error(toString(created.error()));
        return created->metadata.id;
    }

    GuiFixture gui;
    Profile profile;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ComparePage> page;
};

} // namespace

class ComparePageTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }
    void knownDifference();
    void swapped();
    void currentState();
    void hostileContent();
    void equalSides();
    void sameSideTwice();
    void deletedMeanwhile();
    void missingSnapshot();
    void keysAndFilter();
    void exports();
    void pickers();
    void names();
};

void ComparePageTest::knownDifference()
{
    Fixture f;
    QVERIFY(f.ready());
    f.put("fresh", "one", 1, R"({"a":1})");
    f.put("fresh", "two", 2, R"({"a":1})");
    const std::string first = f.snapshot();
    f.put("fresh", "two", 2, R"({"a":2})");
    f.put("fresh", "three", 3, "{}");
    const std::string second = f.snapshot();
    f.page->setSides(first, second);
    QVERIFY(f.waitIds());
    QCOMPARE(f.text("compareAdded"), QStringLiteral("1"));
    QCOMPARE(f.text("compareChanged"), QStringLiteral("1"));
    QCOMPARE(f.text("compareRemoved"), QStringLiteral("0"));
    QCOMPARE(f.text("compareValues"), QStringLiteral("0"));
    QCOMPARE(f.text("compareMetadata"), QStringLiteral("1"));
    QCOMPARE(f.changes()->rowCount(), 2);
    QCOMPARE(f.changes()->change(0).id->id, std::string("three"));
    // The first one is shown at once: only B has it.
    QTRY_COMPARE_WITH_TIMEOUT(f.text("changeDetailWords"), QStringLiteral("Only B has it."), kLong);
    f.get<QTreeView>("compareChanges")->setCurrentIndex(f.changes()->index(1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(f.text("changeDetailWords").startsWith(QStringLiteral("Cosine distance 0")), kLong);
    QVERIFY(f.get<QPlainTextEdit>("changeDetailFirst")->toPlainText().contains(QStringLiteral("−   \"a\": 1")));
    QVERIFY(f.get<QPlainTextEdit>("changeDetailSecond")->toPlainText().contains(QStringLiteral("+   \"a\": 2")));
}

void ComparePageTest::swapped()
{
    Fixture f;
    QVERIFY(f.ready());
    const std::string first = f.idOf("First import");
    const std::string second = f.idOf("Before the model experiment");
    f.page->setSides(first, second);
    QVERIFY(f.waitIds());
    const QString added = f.text("compareAdded");
    const QString removed = f.text("compareRemoved");
    QVERIFY(added != removed);
    QTest::mouseClick(f.get<QPushButton>("compareSwap"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f.text("compareAdded"), removed, kLong);
    QCOMPARE(f.text("compareRemoved"), added);
    QCOMPARE(f.get<SnapshotPicker>("compareFirst")->side(), CompareSide(second));
}

void ComparePageTest::currentState()
{
    Fixture f;
    QVERIFY(f.ready());
    f.put("fresh", "one", 1, "{}");
    const std::string base = f.snapshot();
    f.put("fresh", "two", 1, "{}");
    f.page->setSides(base, std::nullopt);
    QVERIFY(f.waitIds());
    QCOMPARE(f.changes()->rowCount(), 1);
    QCOMPARE(f.changes()->change(0).kind, ChangeKind::Added);
    QTRY_COMPARE_WITH_TIMEOUT(f.text("changeDetailWords"), QStringLiteral("Only B has it."), kLong);
    // The other way round the storage is A.
    f.page->setSides(std::nullopt, base);
    QTRY_VERIFY_WITH_TIMEOUT(f.changes()->diff() != nullptr && f.changes()->rowCount() == 1 &&
                                 f.changes()->change(0).kind == ChangeKind::Removed,
                             kLong);
    QTRY_COMPARE_WITH_TIMEOUT(f.text("changeDetailWords"), QStringLiteral("Only A has it."), kLong);
    QVERIFY(!f.get<QPushButton>("compareRestore")->isEnabled());
}

void ComparePageTest::hostileContent()
{
    Fixture f;
    QVERIFY(f.ready());
    const std::string ids[] = {"<b>bold</b>", "\xe2\x80\xaegnp.exe", "\xff\xfe", std::string(std::size_t{1} << 20, 'i'),
                               "=1+1"};
    f.put("<i>hostile</i>", "first", 1, "x");
    const std::string before = f.snapshot();
    for (const std::string& id : ids)
        f.put("<i>hostile</i>", id, 1, "<script>\xe2\x80\xae\xff" + std::string(std::size_t{1} << 20, 'm'));
    const std::string after = f.snapshot();
    f.page->setSides(before, after);
    QVERIFY(f.waitIds());
    QCOMPARE(f.changes()->rowCount(), 5);
    auto* view = f.get<QTreeView>("compareChanges");
    for (int row = 0; row < 5; ++row) {
        view->setCurrentIndex(f.changes()->index(row, 0));
        // The label shows a word of a million letters without its middle; its name has all of it.
        const auto* title = f.get<QLabel>("changeDetailTitle");
        QTRY_VERIFY_WITH_TIMEOUT(f.text("changeDetailWords") == QStringLiteral("Only B has it.") &&
                                     title->accessibleName().startsWith(shownId(*f.changes()->change(row).id)),
                                 kLong);
        QVERIFY(!f.text("changeDetailTitle").contains(QChar(0x202e)));
        QCOMPARE(f.get<QLabel>("changeDetailTitle")->textFormat(), Qt::PlainText);
        QVERIFY(f.get<QPlainTextEdit>("changeDetailSecond")->toPlainText().size() < 200'000);
        QVERIFY(!f.page->grab().isNull());
    }
}

void ComparePageTest::equalSides()
{
    Fixture f;
    QVERIFY(f.ready());
    const std::string first = f.snapshot();
    f.page->setSides(first, std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(f.text("compareMessageTitle"), QStringLiteral("Nothing differs"), kLong);
    QVERIFY(f.get<QLabel>("compareMessageTitle")->isVisible());
    QVERIFY(!f.get<QPushButton>("compareExport")->isEnabled());
}

void ComparePageTest::sameSideTwice()
{
    Fixture f;
    QVERIFY(f.ready());
    f.page->setSides(std::nullopt, std::nullopt);
    QCOMPARE(f.text("compareMessageTitle"), QStringLiteral("Nothing to compare"));
}

void ComparePageTest::deletedMeanwhile()
{
    Fixture f;
    QVERIFY(f.ready());
    const std::string first = f.idOf("Weekly");
    f.page->setSides(first, std::nullopt);
    QVERIFY(f.waitIds());
    const auto manager = f.workspace->engine().manager();
    QVERIFY((*manager)->annotate(first, {std::nullopt, std::nullopt, false}).has_value());
    QVERIFY((*manager)->remove({first}).has_value());
    f.workspace->refresh();
    auto* notice = f.get<QWidget>("compareNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), kLong);
    QVERIFY(f.changes()->rowCount() > 0); // What was shown stays.
    QVERIFY(!f.get<QPushButton>("compareRestore")->isEnabled());
    f.page->compareAgain();
    QTRY_VERIFY_WITH_TIMEOUT(f.text("compareMessageTitle").contains(QStringLiteral("could not be compared")), kLong);
    QVERIFY(f.text("compareMessageText").contains(QStringLiteral("Nothing was changed.")));
}

void ComparePageTest::missingSnapshot()
{
    Fixture f;
    QVERIFY(f.ready());
    f.page->setSides(std::string("snap_1_999999"), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(f.text("compareMessageTitle").contains(QStringLiteral("could not be compared")), kLong);
}

void ComparePageTest::keysAndFilter()
{
    Fixture f;
    QVERIFY(f.ready());
    f.page->setSides(f.idOf("First import"), f.idOf("Before the model experiment"));
    QVERIFY(f.waitIds());
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    auto* view = f.get<QTreeView>("compareChanges");
    view->setFocus();
    const int rows = f.changes()->rowCount();
    QVERIFY(rows > 3);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(view->currentIndex().row(), 2);
    QTest::keyClick(view, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(view->currentIndex().row(), 1);
    f.get<QCheckBox>("compareShowChanged")->click();
    const int without = f.changes()->rowCount();
    QVERIFY(without < rows);
    QTest::keyClicks(f.get<QLineEdit>("compareFilter"), QStringLiteral("no such id"));
    QTRY_COMPARE(f.changes()->rowCount(), 0);
    f.get<QLineEdit>("compareFilter")->clear();
    QTRY_COMPARE(f.changes()->rowCount(), without);
    auto* namespaces = f.get<QTreeView>("compareNamespaces");
    namespaces->setCurrentIndex(namespaces->model()->index(1, 0));
    for (int row = 0; row < f.changes()->rowCount(); ++row)
        QCOMPARE(f.changes()->change(row).ns->name,
                 qobject_cast<NamespaceDiffModel*>(namespaces->model())->at(1)->name);
    QSignalSpy closed(f.page.get(), &ComparePage::closed);
    QSignalSpy restore(f.page.get(), &ComparePage::restoreRequested);
    QTest::mouseClick(f.get<QPushButton>("compareRestore"), Qt::LeftButton);
    QTest::mouseClick(f.get<QPushButton>("compareClose"), Qt::LeftButton);
    QCOMPARE(restore.count(), 1);
    QCOMPARE(restore[0][0].value<std::string>(), f.idOf("First import"));
    QCOMPARE(closed.count(), 1);
}

void ComparePageTest::exports()
{
    Fixture f;
    QVERIFY(f.ready());
    f.put("=ns", "one", 1, "{}");
    const std::string first = f.snapshot();
    f.put("=ns", "-2+3", 1, "{}");
    f.put("=ns", "a\"b", 1, "{}");
    f.page->setSides(first, std::nullopt);
    QVERIFY(f.waitIds());
    const QString csv = QString::fromStdString(f.gui.scratch.file("out.csv"));
    f.page->exportTo(csv);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), kLong);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("namespace,change,id,id_type\r\n"
                                        "\"'=ns\",\"added\",\"'-2+3\",\"text\"\r\n"
                                        "\"'=ns\",\"added\",\"a\"\"b\",\"text\"\r\n"));
    const QString json = QString::fromStdString(f.gui.scratch.file("out.json"));
    f.page->exportTo(json);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(json), kLong);
    QFile jsonFile(json);
    QVERIFY(jsonFile.open(QIODevice::ReadOnly));
    const auto parsed = parseJson(jsonFile.readAll().toStdString(), 1 << 20);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->at("changes").size(), std::size_t{2});
    QCOMPARE(parsed->at("changes")[1].at("id").get<std::string>(), std::string("a\"b"));
    f.page->exportTo(QStringLiteral("/nowhere/at all/out.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(f.text("compareNotice").contains(QStringLiteral("failed")), kLong);
}

void ComparePageTest::pickers()
{
    Fixture f;
    QVERIFY(f.ready());
    const std::string first = f.idOf("First import");
    f.page->setSides(first, std::nullopt);
    QVERIFY(f.waitIds());
    auto* picker = f.get<SnapshotPicker>("compareFirst");
    QVERIFY(picker->currentText().startsWith(QStringLiteral("First import")));
    // What is no snapshot is put back.
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker->lineEdit(), QStringLiteral("nothing"));
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(picker->side(), CompareSide(first));
    QVERIFY(picker->currentText().startsWith(QStringLiteral("First import")));
    QSignalSpy picked(picker, &SnapshotPicker::picked);
    const std::string other = f.idOf("Country names corrected");
    const int row = picker->findText(QString::fromStdString(other), Qt::MatchContains);
    QVERIFY(row > 0);
    picker->setCurrentIndex(row);
    emit picker->activated(row);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picker->side(), CompareSide(other));
}

void ComparePageTest::names()
{
    Fixture f;
    QVERIFY(f.ready());
    for (QWidget* widget : f.page->findChildren<QWidget*>()) {
        const bool internal = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                              widget->inherits("QHeaderView") || widget->isWindow() || widget->window() != f.page.get();
        if (internal || widget->focusPolicy() == Qt::NoFocus || widget->focusPolicy() == Qt::ClickFocus)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(ComparePageTest)
#include "comparepage_test.moc"
