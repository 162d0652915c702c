// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/shownzone.h"
#include "ui/timeline/timelinemodel.h"

#include "ui/timeline/syntheticlisting.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr std::int64_t kNow = 1'795'348'800; // 2026-11-22 12:00 UTC

struct Shown {
    Listing listing;
    SnapshotSet::Damage damage;
    TimelineRequest request;

    /// Lays it out and gives it to the model, as the page does.
    void showIn(TimelineModel& model)
    {
        request.set = *SnapshotSet::make(std::make_shared<const Listing>(listing), damage, {});
        request.now = kNow;
        const auto layout = *layOutTimeline(request, {});
        if (model.timeline()) {
            const RowChanges changes = rowChanges(*model.timeline(), *layout);
            model.setLayout(layout, &changes);
        } else {
            model.setLayout(layout, nullptr);
        }
    }
};

SnapshotMetadata snapshot(int number, const std::string& description)
{
    SnapshotMetadata made;
    made.sequence = static_cast<std::uint64_t>(number);
    made.id = test::snapshotId(kNow - 3600, number);
    made.createdAt = kNow - 1740;
    made.description = description;
    made.totalVectors = 1234;
    made.sizeBytes = 389'021'696;
    made.added = 1173;
    made.changed = 12;
    made.removed = 4;
    return made;
}

} // namespace

class TimelineModelTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void texts();
    void glyphs();
    void sentences();
    void currentState();
    void pending();
    void verdicts();
    void hostileNames();
    void storms();
    void persistentIndexes();
    void rowsAreFoundWhileTheyChange();
    void ages();
    void drags();

private:
    ManualClock m_clock{kNow * 1000};
};

void TimelineModelTest::texts()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Shown shown;
    SnapshotMetadata one = snapshot(1, "before-reindex\nsecond line");
    one.type = SnapshotType::Full;
    one.verifiedAt = kNow - 60;
    one.pinned = true;
    one.safety = true;
    one.tags = {"prod"};
    shown.listing.snapshots = {one};
    shown.request.baseId = one.id;
    shown.showIn(model);
    QCOMPARE(model.rowCount(), 3); // current state, day, snapshot
    const auto text = [&](int column) { return model.index(2, column).data().toString(); };
    QCOMPARE(text(TimelineModel::Graph), QStringLiteral("before-reindex"));
    QCOMPARE(text(TimelineModel::Name), QStringLiteral("before-reindex"));
    QCOMPARE(text(TimelineModel::Created), QStringLiteral("11:31 (29 min ago)"));
    QCOMPARE(text(TimelineModel::Type), QStringLiteral("Full"));
    QCOMPARE(text(TimelineModel::Size), QStringLiteral("371.0 MiB"));
    QCOMPARE(text(TimelineModel::Changes), QStringLiteral("+1,173 ~12 −4"));
    QCOMPARE(text(TimelineModel::Status), QStringLiteral("verified 11:59 · pinned · base of current"));
    QCOMPARE(text(TimelineModel::Id), QString::fromStdString(one.id));
    QCOMPARE(model.badges(2),
             (QStringList{QStringLiteral("base of current"), QStringLiteral("safety"), QStringLiteral("prod")}));
    QCOMPARE(model.index(2, 0).data(TimelineModel::IdRole).toString(), QString::fromStdString(one.id));
    QCOMPARE(model.index(2, TimelineModel::Size).data(TimelineModel::SortRole).toLongLong(), qlonglong(389'021'696));
    QCOMPARE(model.index(1, TimelineModel::Status).data().toString(), QStringLiteral("1 snapshot(s) · 371.0 MiB"));
    QVERIFY(model.index(1, TimelineModel::Name).data().toString().startsWith(QStringLiteral("Today — ")));
    QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(2, 0)) & Qt::ItemIsSelectable);
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Restores on its own")));
}

void TimelineModelTest::glyphs()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Shown shown;
    SnapshotMetadata full = snapshot(1, "full");
    SnapshotMetadata incremental = snapshot(2, "incremental");
    SnapshotMetadata damaged = snapshot(3, "damaged");
    SnapshotMetadata risk = snapshot(4, "risk");
    SnapshotMetadata broken = snapshot(5, "broken");
    incremental.type = damaged.type = risk.type = SnapshotType::Incremental;
    incremental.parentId = full.id;
    damaged.parentId = incremental.id;
    damaged.pinned = true;
    risk.parentId = damaged.id;
    incremental.verifiedAt = kNow + 10; // after the damage was found: not at risk
    shown.listing.snapshots = {broken, risk, damaged, incremental, full};
    shown.damage[damaged.id].foundAt = kNow;
    shown.damage[damaged.id].rows = 12;
    shown.damage[damaged.id].detail = QStringLiteral("docs: 12 damaged vectors");
    shown.damage[broken.id].foundAt = kNow;
    shown.damage[broken.id].detail = QStringLiteral("the manifest");
    shown.showIn(model);
    const auto glyph = [&](const SnapshotMetadata& s) {
        return model.index(model.rowOf(s.id), TimelineModel::Graph).data(TimelineModel::GlyphRole).value<NodeGlyph>();
    };
    const auto mark = [&](const SnapshotMetadata& s) {
        return model.index(model.rowOf(s.id), TimelineModel::Status).data(TimelineModel::GlyphRole).value<Mark>();
    };
    const auto status = [&](const SnapshotMetadata& s) {
        return model.index(model.rowOf(s.id), TimelineModel::Status).data().toString();
    };
    QVERIFY(glyph(full) == NodeGlyph::Full && mark(full) == Mark::Question);
    QCOMPARE(status(full), QStringLiteral("not verified"));
    QVERIFY(glyph(incremental) == NodeGlyph::Incremental && mark(incremental) == Mark::Tick);
    QVERIFY(glyph(damaged) == NodeGlyph::Damaged && mark(damaged) == Mark::Cross);
    QCOMPARE(status(damaged), QStringLiteral("damaged: 12 vector(s) · pinned"));
    QVERIFY(model.look(model.rowOf(damaged.id)).pinned);
    QVERIFY(glyph(risk) == NodeGlyph::AtRisk && mark(risk) == Mark::Warning);
    QCOMPARE(status(risk), QStringLiteral("may share damage"));
    QVERIFY(glyph(broken) == NodeGlyph::Damaged);
    QCOMPARE(status(broken), QStringLiteral("damaged: cannot be read"));
    QVERIFY(model.index(model.rowOf(damaged.id), TimelineModel::Status)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("docs: 12")));
    QVERIFY(model.index(0, 0).data(TimelineModel::GlyphRole).value<NodeGlyph>() == NodeGlyph::CurrentState);
    QVERIFY(model.index(1, 0).data(TimelineModel::GlyphRole).value<NodeGlyph>() == NodeGlyph::None);
    QVERIFY(model.index(1, TimelineModel::Status)
                .data()
                .toString()
                .contains(QStringLiteral("2 damaged · 1 may share damage")));
}

void TimelineModelTest::sentences()
{
    TimelineModel model(m_clock);
    Shown shown;
    SnapshotMetadata parent = snapshot(1, "weekly-47");
    SnapshotMetadata child = snapshot(2, "nightly-0321");
    SnapshotMetadata base = snapshot(3, "base");
    child.type = SnapshotType::Incremental;
    child.parentId = parent.id;
    base.parentId = "snap_1_404";
    shown.listing.snapshots = {base, child, parent};
    shown.request.baseId = base.id;
    shown.showIn(model);
    const auto sentence = [&](const SnapshotMetadata& s) {
        return model.index(model.rowOf(s.id), TimelineModel::Graph).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(sentence(child), QStringLiteral("nightly-0321, incremental, ") +
                                  QLocale().toString(QDate(2026, 11, 22), QLocale::LongFormat) +
                                  QStringLiteral(" 11:31, 371.0 MiB, not verified, side branch, parent weekly-47"));
    QVERIFY(sentence(base).contains(
        QStringLiteral("base of current, in the lineage of the current state, parent not found")));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("3 snapshot(s)")));
}

void TimelineModelTest::currentState()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Shown shown;
    shown.listing.snapshots = {snapshot(1, "one")};
    shown.showIn(model);
    const auto status = [&] { return model.index(0, TimelineModel::Status).data().toString(); };
    CurrentState state;
    model.setCurrentState(state);
    QCOMPARE(status(), QStringLiteral("not compared with its base yet"));
    state.knowledge = CurrentState::Knowledge::Comparing;
    model.setCurrentState(state);
    QCOMPARE(status(), QStringLiteral("comparing with its base…"));
    auto diff = std::make_shared<DiffResult>();
    diff->total = {3000, 400, 12, 5};
    state.changes = diff;
    model.setCurrentState(state);
    QCOMPARE(status(), QStringLiteral("3,412 change(s) since the base · comparing again…"));
    state.knowledge = CurrentState::Knowledge::Known;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCurrentState(state);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(status(), QStringLiteral("3,412 change(s) since the base"));
    QCOMPARE(model.index(0, TimelineModel::Changes).data().toString(), QStringLiteral("+3,000 ~400 −12"));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("3,000 added")));
    state.changes = std::make_shared<DiffResult>();
    model.setCurrentState(state);
    QCOMPARE(status(), QStringLiteral("no changes since the base"));
    state.knowledge = CurrentState::Knowledge::Failed;
    state.error = Error{Errc::NotFound, "gone", "x.sqlite"};
    model.setCurrentState(state);
    QVERIFY(status().startsWith(QStringLiteral("the storage cannot be read: ")));
    state.knowledge = CurrentState::Knowledge::NoBase;
    model.setCurrentState(state);
    QVERIFY(status().contains(QStringLiteral("will be full")));
}

void TimelineModelTest::pending()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Shown shown;
    shown.listing.snapshots = {snapshot(1, "one")};
    PendingSnapshot running;
    running.job = 3;
    running.startedAt = kNow - 60;
    running.title = QStringLiteral("new");
    PendingSnapshot interrupted = running;
    interrupted.job = 2;
    interrupted.interrupted = true;
    interrupted.startedAt = kNow - 600;
    shown.request.pending = {running, interrupted};
    shown.showIn(model);
    QVERIFY(model.index(2, 0).data(TimelineModel::GlyphRole).value<NodeGlyph>() == NodeGlyph::Running);
    QVERIFY(model.index(3, 0).data(TimelineModel::GlyphRole).value<NodeGlyph>() == NodeGlyph::Interrupted);
    QCOMPARE(model.index(2, TimelineModel::Created).data().toString(), QStringLiteral("11:59 (running)"));
    QVERIFY(model.index(3, TimelineModel::Status).data().toString().startsWith(QStringLiteral("interrupted")));
    JobProgress progress;
    progress.phase = Phase::Scanning;
    progress.done = 62;
    progress.total = 100;
    progress.perSecond = 1180;
    progress.secondsLeft = 40;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setProgress(3, JobState::Running, progress);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 2);
    QCOMPARE(model.index(2, TimelineModel::Status).data().toString(),
             QStringLiteral("62 %, 1,180 vectors/s, about 40 s left"));
    QCOMPARE(model.look(2).permille, 620);
    model.setProgress(3, JobState::Cancelling, progress);
    QCOMPARE(model.index(2, TimelineModel::Status).data().toString(), QStringLiteral("stopping…"));
}

void TimelineModelTest::verdicts()
{
    TimelineModel model(m_clock);
    Shown shown;
    const SnapshotMetadata one = snapshot(1, "one");
    const SnapshotMetadata two = snapshot(2, "two");
    shown.listing.snapshots = {two, one};
    shown.showIn(model);
    RetentionPlan plan;
    plan.verdicts = {{two.id, true, "last 3"}, {one.id, false, "no rule keeps it"}};
    model.setVerdicts(plan);
    const int row = model.rowOf(one.id);
    QVERIFY(model.isRemoved(row) && model.look(row).removed && !model.isRemoved(model.rowOf(two.id)));
    QCOMPARE(model.index(row, TimelineModel::Status).data().toString(), QStringLiteral("remove: no rule keeps it"));
    QCOMPARE(model.index(model.rowOf(two.id), TimelineModel::Status).data().toString(), QStringLiteral("keep: last 3"));
    QVERIFY(model.index(row, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("remove: no rule keeps it")));
    model.setVerdicts(std::nullopt);
    QVERIFY(!model.look(row).removed);
    QCOMPARE(model.index(row, TimelineModel::Status).data().toString(), QStringLiteral("not verified"));
}

void TimelineModelTest::hostileNames()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Shown shown;
    SnapshotMetadata html = snapshot(1, "<b>bold</b><img src=x>");
    SnapshotMetadata bidi = snapshot(2, "\xe2\x80\xaegpj.exe");
    SnapshotMetadata endless = snapshot(3, std::string(10'000, 'W'));
    SnapshotMetadata broken = snapshot(4, "a\xff\xfe"
                                          "b");
    endless.tags = {std::string(5'000, 't'), "a\tb"};
    endless.namespaces = std::vector<std::string>(500, std::string(3'000, 'n'));
    shown.listing.snapshots = {broken, endless, bidi, html};
    shown.showIn(model);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < TimelineModel::kColumns; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString text = model.index(row, column).data(role).toString();
                QVERIFY2(text.size() < 3'000, qPrintable(QString::number(text.size())));
                QVERIFY(!text.contains(QChar(0x202e)));
            }
        }
    }
    QCOMPARE(model.index(model.rowOf(html.id), 0).data().toString(), QStringLiteral("<b>bold</b><img src=x>"));
    const QString tip = model.index(model.rowOf(html.id), TimelineModel::Name).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;")) && !tip.contains(QStringLiteral("<b>")), qPrintable(tip));
    QVERIFY(model.badges(model.rowOf(endless.id)).front().size() <= 24);
}

void TimelineModelTest::storms()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(5);
    const Listing all = test::syntheticListing({.count = 150, .secondsBetween = 4 * 3600});
    Shown shown;
    for (int round = 0; round < 80; ++round) {
        shown.listing.snapshots.clear();
        const auto keep = random() % 11;
        for (const SnapshotMetadata& one : all.snapshots)
            if (random() % 10 < keep)
                shown.listing.snapshots.push_back(one);
        shown.request.filter = random() % 3 == 0
                                   ? SnapshotFilter::parse(QStringLiteral("%1").arg(random() % 30), kNow).filter
                                   : SnapshotFilter();
        shown.request.hide = random() % 4 != 0;
        shown.request.currentState = random() % 2 == 0;
        shown.request.sort = random() % 8 == 0 ? SortKey::Size : SortKey::Time;
        shown.request.collapsed.clear();
        for (const SnapshotMetadata& one : shown.listing.snapshots)
            if (random() % 20 == 0)
                shown.request.collapsed.insert(dayOf(one.createdAt));
        shown.request.grouping = kGroupings[random() % std::size(kGroupings)];
        shown.request.foldMoreThan = static_cast<int>(random() % 3);
        shown.request.openFolds.clear();
        for (const SnapshotMetadata& one : shown.listing.snapshots)
            if (random() % 3 == 0)
                shown.request.openFolds.insert(one.id);
        shown.request.baseId.reset();
        if (!shown.listing.snapshots.empty())
            shown.request.baseId = shown.listing.snapshots[random() % shown.listing.snapshots.size()].id;
        // Whoever listens must find every row readable at every moment, between two changes too.
        QObject watch;
        const auto readAll = [&] {
            for (int row = 0; row < model.rowCount(); ++row)
                model.index(row, TimelineModel::Name).data();
        };
        connect(&model, &QAbstractItemModel::rowsInserted, &watch, readAll);
        connect(&model, &QAbstractItemModel::rowsRemoved, &watch, readAll);
        shown.showIn(model);
        QCOMPARE(model.rowCount(), model.timeline()->rowCount());
    }
}

void TimelineModelTest::persistentIndexes()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Shown shown;
    shown.listing = test::syntheticListing({.count = 200});
    shown.showIn(model);
    const std::string id = shown.listing.snapshots[90].id;
    const QPersistentModelIndex index = model.index(model.rowOf(id), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    shown.listing.snapshots.erase(shown.listing.snapshots.begin() + 20, shown.listing.snapshots.begin() + 60);
    shown.listing.snapshots.insert(shown.listing.snapshots.begin(), snapshot(1'000, "newer"));
    shown.showIn(model);
    QCOMPARE(reset.count(), 0);
    QVERIFY(index.isValid());
    QCOMPARE(index.row(), model.rowOf(id));
    QCOMPARE(index.data(TimelineModel::IdRole).toString().toStdString(), id);
}

void TimelineModelTest::rowsAreFoundWhileTheyChange()
{
    TimelineModel model(m_clock);
    Shown shown;
    for (int number = 9; number > 0; --number)
        shown.listing.snapshots.push_back(snapshot(number, "s" + std::to_string(number)));
    const std::vector<SnapshotMetadata> all = shown.listing.snapshots;
    shown.showIn(model);
    int heard = 0;
    const auto check = [&] {
        ++heard;
        for (const SnapshotMetadata& each : all) {
            const int row = model.rowOf(each.id);
            QVERIFY(row < model.rowCount());
            if (row >= 0)
                QCOMPARE(model.index(row, 0).data(TimelineModel::IdRole).toString(), QString::fromStdString(each.id));
        }
    };
    connect(&model, &QAbstractItemModel::rowsRemoved, this, check);
    connect(&model, &QAbstractItemModel::rowsInserted, this, check);
    // What goes is gone as soon as that is said, and nothing else is where it was.
    const QMetaObject::Connection gone =
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] { QCOMPARE(model.rowOf(all[2].id), -1); });
    shown.listing.snapshots.erase(shown.listing.snapshots.begin() + 2);
    shown.showIn(model);
    QCOMPARE(heard, 1);
    disconnect(gone);
    shown.listing.snapshots.erase(shown.listing.snapshots.begin() + 5);
    shown.listing.snapshots.insert(shown.listing.snapshots.begin() + 2, all[2]);
    shown.showIn(model);
    QCOMPARE(heard, 3);
    shown.listing.snapshots.clear();
    shown.showIn(model);
    QVERIFY(heard > 3);
}

void TimelineModelTest::ages()
{
    ManualClock clock(kNow * 1000);
    TimelineModel model(clock);
    Shown shown;
    shown.listing = test::syntheticListing({.count = 50});
    shown.showIn(model);
    clock.advance(600'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refreshAges(3, 8);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[0].toModelIndex(), model.index(3, TimelineModel::Created));
    QCOMPARE(changed.first()[1].toModelIndex(), model.index(8, TimelineModel::Created));
    QVERIFY(model.index(2, TimelineModel::Created).data().toString().endsWith(QStringLiteral("(10 min ago)")));
    model.refreshAges(-1, 500);
    model.refreshAges(20, 10);
    QCOMPARE(changed.count(), 2);
}

void TimelineModelTest::drags()
{
    TimelineModel model(m_clock);
    Shown shown;
    shown.listing.snapshots = {snapshot(1, "one")};
    shown.showIn(model);
    QModelIndexList row;
    for (int column = 0; column < TimelineModel::kColumns; ++column)
        row += model.index(2, column);
    const std::unique_ptr<QMimeData> data(model.mimeData(row));
    QVERIFY(data);
    QCOMPARE(TimelineModel::idsOf(data.get()), (std::vector<std::string>{shown.listing.snapshots[0].id}));
    QVERIFY(!data->hasText());
    QVERIFY(model.mimeData({model.index(0, 0)}) == nullptr); // the current state is no snapshot
    QMimeData other;
    other.setText(QStringLiteral("snap_1_1"));
    QVERIFY(TimelineModel::idsOf(&other).empty());
    other.setData(model.mimeTypes().first(), "../../etc/passwd\nsnap_x");
    QVERIFY(TimelineModel::idsOf(&other).empty());
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "timelinemodel_test.moc"
