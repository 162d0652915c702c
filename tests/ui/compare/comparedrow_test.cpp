// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cell.h"
#include "ui/compare/comparedrow.h"
#include "ui/compare/diffexport.h"
#include "ui/compare/factmodel.h"
#include "ui/compare/linediff.h"
#include "ui/compare/namespacediffmodel.h"
#include "ui/compare/snapshotpicker.h"
#include "ui/workspace/changelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace tidemark;
using namespace tidemark::ui;

class ComparedRowTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    }
    void linesKeepBothTexts();
    void longTextsAreCompared();
    void distances();
    void metadataIsPrettyAndBounded();
    void hostileRows();
    void oneSide();
    void otherColumns();
    void csvFields_data();
    void csvFields();
    void changeModel();
    void directions();
    void shownIds();
    void otherModels();
};

namespace {

const ComparedFact* factOf(const RowComparison& comparison, const QString& name)
{
    for (const ComparedFact& fact : comparison.facts) {
        if (fact.name == name)
            return &fact;
    }
    return nullptr;
}

QStringList sideOf(const std::vector<DiffLine>& lines, DiffLine::Kind without)
{
    QStringList out;
    for (const DiffLine& line : lines) {
        if (line.kind != without)
            out += line.text;
    }
    return out;
}

std::shared_ptr<DiffResult> sampleDiff()
{
    auto diff = std::make_shared<DiffResult>();
    NamespaceDiff a;
    a.name = "a";
    a.counts = {2, 1, 3, 10};
    a.added = {{"a1", 0}, {"B2", 0}};
    a.changed = {{"7", 1}};
    a.removed = {{std::string("\xff\0", 2), 3}, {"x", 0}}; // Of three, two were fetched.
    NamespaceDiff b;
    b.name = "b<b>";
    b.counts = {1, 0, 0, 0};
    b.added = {{"only", 0}};
    b.inFirst = false;
    diff->namespaces = {a, b};
    diff->total = {3, 1, 3, 10};
    return diff;
}

} // namespace

void ComparedRowTest::linesKeepBothTexts()
{
    using K = DiffLine::Kind;
    QCOMPARE(diffLines({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                       {QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("c")}),
             (std::vector<DiffLine>{{K::Same, QStringLiteral("a")},
                                    {K::Removed, QStringLiteral("b")},
                                    {K::Added, QStringLiteral("x")},
                                    {K::Same, QStringLiteral("c")}}));
    QVERIFY(diffLines({}, {}).empty());
    // Whatever the texts are, each side of the result is the text.
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QStringList first;
        QStringList second;
        for (auto* side : {&first, &second}) {
            const int count = random.bounded(12);
            for (int i = 0; i < count; ++i)
                *side += QString(QChar(u'a' + random.bounded(4)));
        }
        const auto lines = diffLines(first, second);
        QCOMPARE(sideOf(lines, K::Added), first);
        QCOMPARE(sideOf(lines, K::Removed), second);
    }
}

void ComparedRowTest::longTextsAreCompared()
{
    QStringList first;
    for (int i = 0; i < 20'000; ++i)
        first += QString::number(i);
    QStringList second = first;
    second.insert(10'000, QStringLiteral("new"));
    const auto lines = diffLines(first, second);
    QCOMPARE(lines.size(), std::size_t{20'001});
    QCOMPARE(lines[10'000].kind, DiffLine::Kind::Added);
    // Nothing in common and too long for the table: all of the one, then all of the other.
    QStringList other;
    for (int i = 0; i < 20'000; ++i)
        other += QString::number(-1 - i);
    QCOMPARE(sideOf(diffLines(first, other), DiffLine::Kind::Added), first);
}

void ComparedRowTest::distances()
{
    ComparedRow a;
    a.values = {1, 0};
    ComparedRow b;
    b.values = {0, 2};
    QCOMPARE(compareRows(a, b).distance, QStringLiteral("Cosine distance 1, Euclidean distance 2.23607"));
    QCOMPARE(compareRows(a, a).distance, QStringLiteral("Cosine distance 0, Euclidean distance 0"));
    ComparedRow zero;
    zero.values = {0, 0};
    QCOMPARE(compareRows(a, zero).distance, QStringLiteral("Euclidean distance 1"));
    ComparedRow nan;
    nan.values = {std::numeric_limits<float>::quiet_NaN(), 1};
    QVERIFY(compareRows(a, nan).distance.startsWith(QStringLiteral("Euclidean distance nan")));
    ComparedRow longer;
    longer.values = {1, 2, 3};
    QVERIFY(compareRows(a, longer).distance.contains(QStringLiteral("no distance")));
    QCOMPARE(factOf(compareRows(a, b), QStringLiteral("Norm"))->second, QStringLiteral("2"));
    // −0 and 0 show alike and differ.
    ComparedRow minus;
    minus.values = {1, -0.0F};
    QVERIFY(factOf(compareRows(a, minus), QStringLiteral("First values"))->differs);
    QVERIFY(!factOf(compareRows(a, a), QStringLiteral("First values"))->differs);
}

void ComparedRowTest::metadataIsPrettyAndBounded()
{
    ComparedRow a;
    a.metadata = R"({"b":1,"a":[1,2]})";
    ComparedRow b;
    b.metadata = R"({"b":2,"a":[1,2]})";
    const auto pretty = compareRows(a, b).metadata;
    QVERIFY(pretty.size() > 4);
    QVERIFY(std::count_if(pretty.begin(), pretty.end(),
                          [](const DiffLine& line) { return line.kind != DiffLine::Kind::Same; }) == 2);
    ComparedRow raw;
    raw.metadata = "{not json";
    QCOMPARE(sideOf(compareRows(raw, std::nullopt).metadata, DiffLine::Kind::Added),
             QStringList{QStringLiteral("{not json")});
    ComparedRow large;
    large.metadata = "{\"x\":\"" + std::string(std::size_t{1} << 20, 'y') + "\"}";
    const RowComparison bounded = compareRows(large, b);
    QVERIFY(!bounded.metadataNote.isEmpty());
    qsizetype shown = 0;
    for (const DiffLine& line : bounded.metadata)
        shown += line.text.size();
    QVERIFY(shown < 100'000);
    // Absent, empty and null are three things.
    ComparedRow empty;
    empty.metadata = "";
    ComparedRow absent;
    QVERIFY(factOf(compareRows(empty, absent), QStringLiteral("Metadata"))->differs);
}

void ComparedRowTest::hostileRows()
{
    ComparedRow a;
    a.metadata = std::string("<img src=x>\xe2\x80\xae\xff\0\x1b[31m", 24);
    a.values = {1};
    a.ttlSeconds = std::numeric_limits<std::int64_t>::min();
    a.expiresAt = std::numeric_limits<std::int64_t>::max();
    a.cells = {{"\xff<b>", "\x09 no cell"},
               {std::string(5'000, 'n'), encodeBytesCell(CellClass::Text, std::string(50'000, 'v'))}};
    const RowComparison comparison = compareRows(a, std::nullopt);
    for (const DiffLine& line : comparison.metadata) {
        QVERIFY(!line.text.contains(QChar(0x202e)));
        QVERIFY(!line.text.contains(QChar(0x1b)));
    }
    for (const ComparedFact& fact : comparison.facts) {
        QVERIFY(fact.name.size() <= 400);
        QVERIFY(fact.first.size() <= 1300);
    }
}

void ComparedRowTest::oneSide()
{
    ComparedRow a;
    a.values = {3, 4};
    const RowComparison removed = compareRows(a, std::nullopt);
    QVERIFY(removed.inFirst && !removed.inSecond);
    QVERIFY(removed.distance.isEmpty());
    QCOMPARE(factOf(removed, QStringLiteral("Norm"))->first, QStringLiteral("5"));
    QCOMPARE(factOf(removed, QStringLiteral("Norm"))->second, QStringLiteral("not there"));
    QVERIFY(!compareRows(std::nullopt, std::nullopt).inFirst);
}

void ComparedRowTest::otherColumns()
{
    ComparedRow a;
    a.cells = {{"price", encodeWordCell(CellClass::Integer, std::int64_t{-5})},
               {"raw", encodeBytesCell(CellClass::Blob, "\x01\xff")}};
    ComparedRow b;
    b.cells = {{"price", encodeNullCell()}};
    const RowComparison comparison = compareRows(a, b);
    QCOMPARE(factOf(comparison, QStringLiteral("price"))->first, QStringLiteral("-5"));
    QCOMPARE(factOf(comparison, QStringLiteral("price"))->second, QStringLiteral("NULL"));
    QCOMPARE(factOf(comparison, QStringLiteral("raw"))->first, QStringLiteral("x'01ff'"));
    QCOMPARE(factOf(comparison, QStringLiteral("raw"))->second, QStringLiteral("no such column"));
}

void ComparedRowTest::csvFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("\"a b\"");
    QTest::newRow("quotes") << QByteArray("a\"b,c") << QByteArray("\"a\"\"b,c\"");
    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
    for (const char* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
        QTest::newRow(formula) << QByteArray(formula) << QByteArray(QByteArray("\"'") + formula + "\"");
}

void ComparedRowTest::csvFields()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, field);
    QCOMPARE(QByteArray::fromStdString(csvField(text.toStdString())), field);
}

void ComparedRowTest::changeModel()
{
    ChangeListModel model(ChangeListModel::Direction::FirstToSecond);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setDiff(sampleDiff());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.countedChanges(), 7U);
    QCOMPARE(model.index(0, ChangeListModel::LetterColumn).data().toString(), QStringLiteral("A"));
    ChangeListModel::Filter filter;
    filter.text = QStringLiteral("b");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.change(0).id->id, std::string("B2"));
    filter.text.clear();
    filter.added = false;
    filter.namespaceName = "a";
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.countedChanges(), 4U);
    filter.namespaceName = "none";
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.setDiff(nullptr);
    QCOMPARE(model.countedChanges(), 0U);
}

void ComparedRowTest::directions()
{
    ChangeListModel model(ChangeListModel::Direction::SecondToFirst);
    model.setDiff(sampleDiff());
    ChangeListModel::Filter filter;
    filter.changed = false;
    filter.removed = false;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.countedChanges(), 3U);
    QCOMPARE(model.change(1).id->id, std::string("x"));
}

void ComparedRowTest::shownIds()
{
    QCOMPARE(shownId({"<b>7</b>", 0}), QStringLiteral("<b>7</b>"));
    QCOMPARE(shownId({"7", 1}), QStringLiteral("7 (integer)"));
    QCOMPARE(shownId({std::string("\x01\xff", 2), 3}), QStringLiteral("x'01ff' (blob)"));
    const double half = 0.5;
    std::string real(sizeof half, '\0');
    std::memcpy(real.data(), &half, sizeof half);
    QCOMPARE(shownId({real, 2}), QStringLiteral("0.5 (real)"));
    QCOMPARE(shownId({"bad", 2}), QStringLiteral("0 (real)"));
    QCOMPARE(shownId({"\xe2\x80\xaex", 0}), QStringLiteral("\\u{202e}x"));
    QVERIFY(shownId({std::string(std::size_t{1} << 20, '\xff'), 0}).size() < 2'000);
}

void ComparedRowTest::otherModels()
{
    FactModel facts;
    const QAbstractItemModelTester factTester(&facts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    facts.setFacts({{QStringLiteral("Norm"), QStringLiteral("1"), QStringLiteral("2"), true}});
    QVERIFY(facts.index(0, 0).data().toString().startsWith(u'≠'));
    NamespaceDiffModel namespaces;
    const QAbstractItemModelTester nsTester(&namespaces, QAbstractItemModelTester::FailureReportingMode::QtTest);
    namespaces.setDiff(sampleDiff());
    QCOMPARE(namespaces.rowCount(), 3);
    QVERIFY(namespaces.at(0) == nullptr);
    QCOMPARE(namespaces.at(2)->name, std::string("b<b>"));
    QCOMPARE(namespaces.index(2, NamespaceDiffModel::DefinitionColumn).data().toString(), QStringLiteral("only in B"));
    SnapshotPickerModel picker;
    const QAbstractItemModelTester pickerTester(&picker, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto listing = std::make_shared<Listing>();
    listing->snapshots.resize(2);
    listing->snapshots[0].id = "snap_1_1";
    listing->snapshots[1].id = "snap_1_2";
    picker.setListing(listing, true);
    QCOMPARE(picker.rowCount(), 3);
    QCOMPARE(picker.rowOf(std::nullopt), 0);
    QCOMPARE(picker.rowOf(std::string("snap_1_2")), 2);
    QCOMPARE(picker.rowOf(std::string("gone")), -1);
    picker.setListing(listing, false);
    QCOMPARE(picker.sideAt(0), CompareSide("snap_1_1"));
}

QTEST_MAIN(ComparedRowTest)
#include "comparedrow_test.moc"
