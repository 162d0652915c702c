// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/lanelayout.h"

#include <QTest>

#include <random>
#include <set>

using namespace tidemark::ui;

namespace {

/// What must hold of any lanes; empty if it does.
QString violation(const std::vector<LaneRow>& rows, const Lanes& lanes, int most)
{
    if (lanes.size() != static_cast<int>(rows.size()))
        return QStringLiteral("rows are missing");
    const bool anyMain = std::any_of(rows.begin(), rows.end(), [](const LaneRow& row) { return row.main; });
    std::set<std::pair<int, int>> open; // child and lane
    for (int row = 0; row < lanes.size(); ++row) {
        const LaneRow& data = rows[static_cast<std::size_t>(row)];
        const int node = lanes.nodes[static_cast<std::size_t>(row)];
        const auto where = [&](const char* what) {
            return QStringLiteral("row %1: %2").arg(row).arg(QLatin1String(what));
        };
        if (data.node != (node >= 0))
            return where("a node too many or too few");
        if (data.main && data.node && node != 0)
            return where("the lineage of the current state is not in lane 0");
        if (anyMain && data.node && !data.main && node == 0)
            return where("another one is in lane 0");
        std::set<std::pair<int, int>> below;
        std::set<int> through;
        std::set<int> arrived;
        for (const LaneSegment& segment : lanes.row(row)) {
            const std::pair<int, int> edge(segment.child, segment.lane);
            const LaneRow& child = rows[static_cast<std::size_t>(segment.child)];
            switch (segment.kind) {
            case LaneSegment::Kind::Through:
                if (open.count(edge) == 0)
                    return where("an edge comes from nowhere");
                if (!through.insert(segment.lane).second)
                    return where("two edges in one lane");
                below.insert(edge);
                break;
            case LaneSegment::Kind::Arrive:
            case LaneSegment::Kind::Bend:
                if (open.count(edge) == 0)
                    return where("an edge arrives from nowhere");
                if (child.parent != row)
                    return where("an edge does not end at its parent");
                if ((segment.kind == LaneSegment::Kind::Arrive) != (segment.lane == node))
                    return where("an edge is bent that should be straight, or the other way");
                arrived.insert(segment.child);
                break;
            case LaneSegment::Kind::Leave:
                if (segment.child != row || segment.lane != node || data.parent < 0)
                    return where("an edge leaves that is not the node's");
                below.insert(edge);
                break;
            case LaneSegment::Kind::Stub:
                if (data.parent != LaneRow::kMissingParent)
                    return where("a stub without a missing parent");
                break;
            case LaneSegment::Kind::Fork:
                if (data.parent != LaneRow::kElsewhere || segment.child != row || segment.lane != node)
                    return where("a fork that is not the node's");
                break;
            }
            if (segment.dashed != (child.skipped || segment.kind == LaneSegment::Kind::Stub))
                return where("dashes are wrong");
        }
        if (node >= 0 && through.count(node) != 0)
            return where("a node lies on another edge");
        for (const auto& [child, lane] : open) {
            const bool ended = rows[static_cast<std::size_t>(child)].parent == row;
            if (ended != (arrived.count(child) != 0))
                return where("an edge did not arrive");
            if (!ended && below.count({child, lane}) == 0)
                return where("an edge was lost");
        }
        open = std::move(below);
    }
    if (most > lanes.size() && !open.empty())
        return QStringLiteral("edges without an end");
    return {};
}

std::vector<LaneRow> randomRows(int count, unsigned seed, bool withMain, int fork)
{
    std::mt19937 random(seed);
    std::vector<LaneRow> rows(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        LaneRow& row = rows[static_cast<std::size_t>(i)];
        row.node = random() % 10 != 0 || i == count - 1;
        if (!row.node)
            continue;
        const auto kind = random() % 100;
        const int reach = static_cast<int>(random() % 100) < fork ? 400 : 3;
        if (kind < 3)
            row.parent = LaneRow::kMissingParent;
        else if (kind < 6)
            row.parent = LaneRow::kNoParent;
        else if (kind < 9)
            row.parent = LaneRow::kElsewhere;
        else
            row.parent = i + 1 + static_cast<int>(random() % static_cast<unsigned>(reach));
        row.skipped = row.parent >= 0 && random() % 20 == 0;
    }
    // Only nodes have children.
    for (int i = 0; i < count; ++i) {
        LaneRow& row = rows[static_cast<std::size_t>(i)];
        while (row.parent >= 0 && row.parent < count && !rows[static_cast<std::size_t>(row.parent)].node)
            ++row.parent;
        if (row.parent >= count) {
            row.parent = LaneRow::kNoParent;
            row.skipped = false;
        }
    }
    if (withMain)
        for (int i = 0; i < count; ++i)
            if (rows[static_cast<std::size_t>(i)].node) {
                for (int at = i; at >= 0; at = rows[static_cast<std::size_t>(at)].parent)
                    rows[static_cast<std::size_t>(at)].main = true;
                break;
            }
    return rows;
}

} // namespace

class LaneLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void example();
    void properties_data();
    void properties();
    void deepChain();
    void wideFork();
    void limit();
};

void LaneLayoutTest::example()
{
    // current, a day, two of a side branch, base, and their common parent.
    std::vector<LaneRow> rows(6);
    rows[0] = {4, true, true, false};
    rows[1] = {};
    rows[2] = {3, true, false, false};
    rows[3] = {5, true, false, true};
    rows[4] = {5, true, true, false};
    rows[5] = {LaneRow::kMissingParent, true, true, false};
    const Lanes lanes = layOutLanes(rows, 10);
    QCOMPARE(violation(rows, lanes, 10), QString());
    QCOMPARE(lanes.nodes, (std::vector<std::int32_t>{0, -1, 1, 1, 0, 0}));
    QCOMPARE(lanes.width, 2);
    std::vector<LaneSegment> last(lanes.row(5).begin(), lanes.row(5).end());
    QCOMPARE(last.size(), std::size_t(3));
    QVERIFY(last[0] == (LaneSegment{4, 0, LaneSegment::Kind::Arrive, false}));
    QVERIFY(last[1] == (LaneSegment{3, 1, LaneSegment::Kind::Bend, true}));
    QVERIFY(last[2] == (LaneSegment{5, 0, LaneSegment::Kind::Stub, true}));
}

void LaneLayoutTest::properties_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("withMain");
    QTest::addColumn<int>("fork");
    for (const int count : {0, 1, 2, 7, 50, 400})
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d rows, seed %u", count, seed)
                << count << seed << (seed % 2 == 0) << static_cast<int>(seed * 3);
    QTest::newRow("10,000") << 10'000 << 1U << true << 1;
    QTest::newRow("10,000 with many forks") << 10'000 << 2U << true << 5;
    QTest::newRow("100,000") << 100'000 << 3U << true << 1;
}

void LaneLayoutTest::properties()
{
    QFETCH(const int, count);
    QFETCH(const unsigned, seed);
    QFETCH(const bool, withMain);
    QFETCH(const int, fork);
    const std::vector<LaneRow> rows = randomRows(count, seed, withMain && count > 0, fork);
    QCOMPARE(violation(rows, layOutLanes(rows, 60'000), 60'000), QString());
}

void LaneLayoutTest::deepChain()
{
    std::vector<LaneRow> rows(100'000);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = {i + 1 < rows.size() ? static_cast<std::int32_t>(i + 1) : LaneRow::kNoParent, true, true, false};
    const Lanes lanes = layOutLanes(rows, 10);
    QCOMPARE(violation(rows, lanes, 10), QString());
    QCOMPARE(lanes.width, 1);
    QCOMPARE(lanes.segments.size(), 2 * rows.size() - 2);
}

void LaneLayoutTest::wideFork()
{
    // All descend from the last row: as many open lanes as rows, and still no work for those that nobody sees.
    std::vector<LaneRow> rows(100'000);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        rows[i] = {static_cast<std::int32_t>(rows.size()) - 1, true, false, false};
    rows.back() = {LaneRow::kNoParent, true, false, false};
    QElapsedTimer timer;
    timer.start();
    const Lanes lanes = layOutLanes(rows, 10);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(lanes.width, 10);
    QCOMPARE(int(lanes.hidden[99'000]), 0xFFFF);
    QCOMPARE(lanes.nodes.back(), 0);
}

void LaneLayoutTest::limit()
{
    const std::vector<LaneRow> rows = randomRows(2'000, 5, true, 40);
    const Lanes all = layOutLanes(rows, 60'000);
    const Lanes few = layOutLanes(rows, 4);
    QVERIFY(all.width > 4);
    QCOMPARE(few.width, 4);
    QVERIFY(few.anyHidden);
    QCOMPARE(few.nodes, all.nodes);
    for (int row = 0; row < few.size(); ++row) {
        std::vector<LaneSegment> expected;
        std::set<int> beyond;
        for (const LaneSegment& segment : all.row(row)) {
            if (segment.lane < 4)
                expected.push_back(segment);
            else
                beyond.insert(segment.lane);
        }
        if (all.nodes[static_cast<std::size_t>(row)] >= 4)
            beyond.insert(all.nodes[static_cast<std::size_t>(row)]);
        QVERIFY(std::equal(expected.begin(), expected.end(), few.row(row).begin(), few.row(row).end()));
        QCOMPARE(static_cast<std::size_t>(few.hidden[static_cast<std::size_t>(row)]), beyond.size());
    }
}

QTEST_GUILESS_MAIN(LaneLayoutTest)
#include "lanelayout_test.moc"
