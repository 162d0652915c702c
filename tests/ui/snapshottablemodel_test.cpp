// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/snapshottablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr std::int64_t kNowMs = 1'795'356'120'000; // 2026-11-22 14:02 UTC

SnapshotMetadata snapshot(int number)
{
    SnapshotMetadata made;
    made.sequence = static_cast<std::uint64_t>(number);
    made.id = "snap_" + std::to_string(kNowMs + number) + "_" + std::to_string(number);
    made.createdAt = kNowMs / 1000 - 3600;
    made.description = "number " + std::to_string(number);
    made.totalVectors = 1234;
    made.sizeBytes = 2048;
    made.storage = "sqlite:/srv/vectors.db";
    return made;
}

std::shared_ptr<Listing> listingOf(const std::vector<int>& numbers)
{
    auto listing = std::make_shared<Listing>();
    for (const int number : numbers)
        listing->snapshots.push_back(snapshot(number));
    return listing;
}

QString shown(const SnapshotTableModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

} // namespace

class SnapshotTableModelTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsOneRowASnapshot();
    void announcesExactRows();
    void announcesAnnotations();
    void resetsWhenTheOrderChanged();
    void keepsWhatIsPointedAtInAnySequence();
    void showsHostileTextAsText();
    void refreshesAges();

private:
    ManualClock m_clock{kNowMs};
};

void SnapshotTableModelTest::init()
{
    m_clock.set(kNowMs);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void SnapshotTableModelTest::showsOneRowASnapshot()
{
    SnapshotTableModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto listing = listingOf({2, 1});
    listing->snapshots[0].tags = {"a", "b"};
    listing->snapshots[0].pinned = true;
    listing->snapshots[0].type = SnapshotType::Incremental;
    listing->snapshots[1].description.clear();
    listing->snapshots[1].safety = true;
    model.setListing(listing);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(shown(model, 0, SnapshotTableModel::Description), QStringLiteral("number 2"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Created), QStringLiteral("2026-11-22 13:02 (1 h ago)"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Type), QStringLiteral("Incremental"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Vectors), QStringLiteral("1,234"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Size), QStringLiteral("2.0 KiB"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Tags), QStringLiteral("a, b"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Pinned), QStringLiteral("Pinned"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Storage), QStringLiteral("sqlite:/srv/vectors.db"));
    QCOMPARE(shown(model, 1, SnapshotTableModel::Description), QStringLiteral("no description"));
    QCOMPARE(shown(model, 1, SnapshotTableModel::Type), QStringLiteral("Full, safety"));
    QCOMPARE(shown(model, 1, SnapshotTableModel::Pinned), QString());
    QCOMPARE(shown(model, 0, SnapshotTableModel::Description, Qt::AccessibleTextRole),
             QStringLiteral("number 2, Incremental, 2026-11-22 13:02 (1 h ago), vectors: 1,234, size: 2.0 KiB, "
                            "tags: a, b, Pinned"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void SnapshotTableModelTest::announcesExactRows()
{
    SnapshotTableModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(listingOf({9, 7, 6, 5, 3, 2}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex six = model.index(2, 0);
    model.setListing(listingOf({11, 10, 9, 8, 6, 3, 1}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 3);  // 2, 5 and 7
    QCOMPARE(inserted.count(), 3); // 11 with 10, 8, and 1
    QCOMPARE(changed.count(), 0);
    QCOMPARE(six.row(), 4);
    QCOMPARE(shown(model, six.row(), 0), QStringLiteral("number 6"));
}

void SnapshotTableModelTest::announcesAnnotations()
{
    SnapshotTableModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(listingOf({3, 2, 1}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto next = listingOf({3, 2, 1});
    next->snapshots[1].pinned = true;
    model.setListing(next);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(shown(model, 1, SnapshotTableModel::Pinned), QStringLiteral("Pinned"));
}

void SnapshotTableModelTest::resetsWhenTheOrderChanged()
{
    SnapshotTableModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(listingOf({3, 2, 1}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setListing(listingOf({2, 3, 1}));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(shown(model, 0, 0), QStringLiteral("number 2"));
}

void SnapshotTableModelTest::keepsWhatIsPointedAtInAnySequence()
{
    SnapshotTableModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(20261122);
    std::vector<int> before;
    for (int round = 0; round < 300; ++round) {
        std::vector<int> numbers;
        for (int number = 20; number > 0; --number)
            if (random() % 2 != 0)
                numbers.push_back(number);
        std::vector<QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.emplace_back(model.index(row, 0));
        model.setListing(listingOf(numbers));
        QCOMPARE(model.rowCount(), static_cast<int>(numbers.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(shown(model, row, 0), QStringLiteral("number %1").arg(numbers[static_cast<std::size_t>(row)]));
        for (std::size_t row = 0; row < kept.size(); ++row) {
            const bool stays = std::find(numbers.begin(), numbers.end(), before[row]) != numbers.end();
            QCOMPARE(kept[row].isValid(), stays);
            if (stays)
                QCOMPARE(kept[row].data().toString(), QStringLiteral("number %1").arg(before[row]));
        }
        before = numbers;
    }
    model.setListing(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void SnapshotTableModelTest::showsHostileTextAsText()
{
    SnapshotTableModel model(m_clock);
    const auto listing = listingOf({1});
    listing->snapshots[0].description = "<img src=\"file:///x\">\n\xe2\x80\xae";
    listing->snapshots[0].tags = {"\x1b[2J", "\xff"};
    listing->snapshots[0].createdAt = -1;
    listing->snapshots[0].totalVectors = UINT64_MAX;
    model.setListing(listing);
    QCOMPARE(shown(model, 0, SnapshotTableModel::Description), QStringLiteral("<img src=\"file:///x\">\\n\\u{202e}"));
    QVERIFY(
        shown(model, 0, SnapshotTableModel::Description, Qt::ToolTipRole).startsWith(QStringLiteral("<qt>&lt;img")));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Tags), QStringLiteral("\\u{1b}[2J, \\x{ff}"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Created), QStringLiteral("1969-12-31 23:59"));
    QCOMPARE(shown(model, 0, SnapshotTableModel::Vectors), QStringLiteral("18,446,744,073,709,551,615"));
}

void SnapshotTableModelTest::refreshesAges()
{
    SnapshotTableModel model(m_clock);
    model.setListing(listingOf({1}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_clock.advance(2 * 3600 * 1000);
    model.refreshAges();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shown(model, 0, SnapshotTableModel::Created), QStringLiteral("2026-11-22 13:02 (3 h ago)"));
}

QTEST_MAIN(SnapshotTableModelTest)
#include "snapshottablemodel_test.moc"
