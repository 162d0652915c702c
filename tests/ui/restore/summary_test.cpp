// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/namespacechoicemodel.h"
#include "ui/restore/namespaceplanmodel.h"
#include "ui/restore/restoresteps.h"
#include "ui/restore/restoresummary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

class SummaryTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    }
    void saysWhatIsLostAndKept();
    void sayWhenNothingIsLost();
    void warnsWithoutSafetySnapshot();
    void mergeRemovesNothing();
    void namesAreShort();
    void besideTouchesNothing();
    void sideBranch();
    void sameEffect();
    void planIsJson();
    void requests();
    void stepsNeverGoBack();
    void choiceModel();
    void planModel();
};

namespace {

NamespacePlan plan(const std::string& name, NamespaceAction action, const ChangeCounts& counts)
{
    NamespacePlan made;
    made.source = action == NamespaceAction::Drop ? std::string() : name;
    made.target = name;
    made.action = action;
    made.counts = counts;
    return made;
}

RestorePlan planOf(std::vector<NamespacePlan> namespaces)
{
    RestorePlan made;
    made.snapshotId = "snap_1_1";
    made.storage = "sqlite:/x";
    for (const NamespacePlan& ns : namespaces) {
        made.total.added += ns.counts.added;
        made.total.changed += ns.counts.changed;
        made.total.removed += ns.counts.removed;
        made.total.unchanged += ns.counts.unchanged;
    }
    made.namespaces = std::move(namespaces);
    return made;
}

JobInfo running(Phase phase)
{
    JobInfo job;
    job.state = JobState::Running;
    job.progress.phase = phase;
    return job;
}

} // namespace

void SummaryTest::saysWhatIsLostAndKept()
{
    const RestorePlan made = planOf(
        {plan("docs", NamespaceAction::Update, {4, 3, 2, 100}), plan("late", NamespaceAction::Drop, {0, 0, 7, 0})});
    RestoreFacts facts;
    facts.title = QStringLiteral("weekly");
    facts.writesSinceBase = 12;
    facts.sideBranch = 2;
    const RestoreSummary summary(made, facts);
    QCOMPARE(summary.totals(), QStringLiteral("4 vector(s) added, 3 changed, 9 removed; 100 stay as they are."));
    QCOMPARE(summary.vectorsLost(), 12U);
    const QString lost = summary.lost().join(u'\n');
    QVERIFY2(lost.contains(QStringLiteral("1 namespace(s) that the snapshot does not have, with all vectors: “late”")),
             qPrintable(lost));
    QVERIFY(lost.contains(QStringLiteral("9 vector(s) that the snapshot does not have")));
    QVERIFY(lost.contains(QStringLiteral("The present content of 3 vector(s)")));
    QVERIFY(lost.contains(QStringLiteral("12 write(s) since the last snapshot")));
    QVERIFY(lost.contains(QStringLiteral("The safety snapshot keeps all of it")));
    const QString kept = summary.kept().join(u'\n');
    QVERIFY(kept.contains(QStringLiteral("in a safety snapshot")));
    QVERIFY(kept.contains(QStringLiteral("100 vector(s) that are equal already")));
    QVERIFY(kept.contains(QStringLiteral("“weekly” too")));
    QVERIFY(kept.contains(QStringLiteral("2 newer snapshot(s)")));
}

void SummaryTest::sayWhenNothingIsLost()
{
    const RestorePlan equal = planOf({plan("docs", NamespaceAction::Keep, {0, 0, 0, 5})});
    const RestoreFacts facts;
    const RestoreSummary summary(equal, facts);
    QVERIFY(summary.changesNothing());
    QVERIFY(summary.totals().startsWith(QStringLiteral("Nothing is written")));
    QCOMPARE(summary.lost(), QStringList{QStringLiteral("Nothing.")});
    QVERIFY(!summary.kept().isEmpty());
    const RestorePlan fresh = planOf({plan("docs", NamespaceAction::Create, {5, 0, 0, 0})});
    QCOMPARE(RestoreSummary(fresh, facts).lost(), QStringList{QStringLiteral("Nothing.")});
    QVERIFY(!RestoreSummary(fresh, facts).changesNothing());
}

void SummaryTest::warnsWithoutSafetySnapshot()
{
    const RestorePlan made = planOf({plan("docs", NamespaceAction::Recreate, {0, 0, 2, 0})});
    RestoreFacts facts;
    facts.takesSafetySnapshot = false;
    const RestoreSummary summary(made, facts);
    QVERIFY(summary.lost().last().contains(QStringLiteral("gone for good")));
    QVERIFY(summary.lost().first().contains(QStringLiteral("The present definition of 1 namespace(s): “docs”")));
    QVERIFY(!summary.kept().join(u'\n').contains(QStringLiteral("in a safety snapshot")));
}

void SummaryTest::mergeRemovesNothing()
{
    RestorePlan made = planOf({plan("docs", NamespaceAction::Update, {1, 1, 0, 0})});
    made.mode = RestoreRequest::Mode::Merge;
    RestoreFacts facts;
    facts.writesSinceBase = 3;
    const RestoreSummary summary(made, facts);
    QVERIFY(summary.kept().join(u'\n').contains(QStringLiteral("merge removes nothing")));
    QVERIFY(!summary.lost().join(u'\n').contains(QStringLiteral("write(s)")));
}

void SummaryTest::namesAreShort()
{
    const std::string hostile = "\xe2\x80\xae<b>" + std::string(10'000, 'x');
    std::vector<NamespacePlan> many;
    for (int i = 0; i < 50; ++i)
        many.push_back(plan(hostile + std::to_string(i), NamespaceAction::Drop, {0, 0, 1, 0}));
    const RestorePlan made = planOf(many);
    const RestoreFacts facts;
    const QString sentence = RestoreSummary(made, facts).lost().first();
    QVERIFY2(sentence.size() < 1000, qPrintable(QString::number(sentence.size())));
    QVERIFY(sentence.contains(QStringLiteral("and 45 more")));
    QVERIFY(sentence.contains(QStringLiteral("\\u{202e}")));
    NamespacePlan renamed = plan("a", NamespaceAction::Create, {});
    renamed.target = "b";
    QCOMPARE(namespaceWords(renamed), QStringLiteral("a → b"));
}

void SummaryTest::besideTouchesNothing()
{
    QVERIFY(whyNotBeside(planOf({plan("n", NamespaceAction::Create, {1, 0, 0, 0})})).isEmpty());
    for (const NamespaceAction action :
         {NamespaceAction::Keep, NamespaceAction::Update, NamespaceAction::Recreate, NamespaceAction::Drop})
        QVERIFY(whyNotBeside(planOf({plan("there", action, {})})).contains(QStringLiteral("“there”")));
}

void SummaryTest::sideBranch()
{
    Listing listing;
    const auto add = [&](const std::string& id, std::optional<std::string> parent) {
        SnapshotMetadata snapshot;
        snapshot.id = id;
        snapshot.parentId = std::move(parent);
        listing.snapshots.push_back(snapshot);
    };
    add("a", std::nullopt);
    add("b", "a");
    add("c", "b");
    add("side", "a");
    QCOMPARE(sideBranchLength(listing, "c", "a"), std::size_t{2});
    QCOMPARE(sideBranchLength(listing, "c", "side"), std::size_t{2});
    QCOMPARE(sideBranchLength(listing, "c", "c"), std::size_t{0});
    QCOMPARE(sideBranchLength(listing, "gone", "a"), std::size_t{0});
    add("x", "y"); // A cycle, as a damaged repository may have one.
    add("y", "x");
    QCOMPARE(sideBranchLength(listing, "x", "a"), std::size_t{2});
}

void SummaryTest::sameEffect()
{
    const RestorePlan first = planOf({plan("docs", NamespaceAction::Update, {1, 2, 3, 4})});
    RestorePlan second = first;
    QVERIFY(ui::sameEffect(first, second));
    second.namespaces[0].notes.push_back("a note changes nothing");
    QVERIFY(ui::sameEffect(first, second));
    second.namespaces[0].counts.removed = 4;
    QVERIFY(!ui::sameEffect(first, second));
    second = first;
    second.namespaces.push_back(plan("new", NamespaceAction::Drop, {}));
    QVERIFY(!ui::sameEffect(first, second));
    QVERIFY(!ui::sameEffect(second, first));
}

void SummaryTest::planIsJson()
{
    NamespacePlan ns = plan("do\"cs\n", NamespaceAction::Update, {1, 2, 3, 4});
    ns.notes = {"a note"};
    ns.conflicts = {"\xff"};
    const RestorePlan made = planOf({ns, plan("late", NamespaceAction::Drop, {})});
    const auto json = parseJson(planAsJson(made).toStdString(), 1 << 20);
    QVERIFY(json.has_value());
    QCOMPARE(json->at("namespaces").size(), std::size_t{2});
    QCOMPARE(json->at("namespaces")[0].at("target").get<std::string>(), std::string("do\"cs\n"));
    QCOMPARE(json->at("namespaces")[0].at("removed").get<int>(), 3);
    QVERIFY(json->at("namespaces")[1].at("source").is_null());
    QCOMPARE(json->at("mode").get<std::string>(), std::string("exact"));
}

void SummaryTest::requests()
{
    RestoreChoice choice;
    choice.namespaces = {{"a", 1, true, "a", "a-restored", false}, {"b", 2, false, "b", "b-restored", false}};
    QVERIFY(choice.request().namespaces.empty()); // The whole, so that what came later goes.
    QCOMPARE(choice.storageUri("sqlite:/own"), std::string("sqlite:/own"));
    choice.chosenOnly = true;
    QCOMPARE(choice.request().namespaces.size(), std::size_t{1});
    QCOMPARE(choice.request().namespaces[0].target, std::string("a"));
    choice.place = RestoreChoice::Place::Beside;
    QCOMPARE(choice.request().namespaces[0].target, std::string("a-restored"));
    choice.chosenOnly = false;
    QCOMPARE(choice.request().namespaces.size(), std::size_t{2});
    choice.namespaces[0].target = "mine";
    choice.namespaces[0].renamed = true;
    choice.place = RestoreChoice::Place::InPlace;
    QCOMPARE(choice.request().namespaces.size(), std::size_t{2});
    QCOMPARE(choice.request().namespaces[0].target, std::string("mine"));
    QCOMPARE(choice.request().namespaces[1].target, std::string("b"));
    choice.place = RestoreChoice::Place::OtherStorage;
    choice.otherUri = "sqlite:/other";
    QCOMPARE(choice.storageUri("sqlite:/own"), std::string("sqlite:/other"));
    QCOMPARE(besideName("n", 1'795'000'000), std::string("n-restored-2026-11-18"));
}

void SummaryTest::stepsNeverGoBack()
{
    RestoreSteps steps(true, true);
    QCOMPARE(steps.steps().size(), std::size_t{6});
    JobInfo queued;
    queued.state = JobState::Queued;
    queued.progress.phase = Phase::Committing;
    steps.follow(queued);
    QCOMPARE(steps.steps()[5].state, RestoreSteps::State::Waiting);
    steps.follow(running(Phase::Verifying));
    QCOMPARE(steps.steps()[0].state, RestoreSteps::State::Running);
    steps.follow(running(Phase::Preparing));
    QCOMPARE(steps.steps()[0].state, RestoreSteps::State::Running);
    steps.follow(running(Phase::SafetySnapshot));
    QCOMPARE(steps.steps()[0].state, RestoreSteps::State::Done);
    steps.follow(running(Phase::Writing));
    QCOMPARE(steps.steps()[1].state, RestoreSteps::State::Done);
    QCOMPARE(steps.steps()[2].state, RestoreSteps::State::NotNeeded);
    steps.follow(running(Phase::Verifying));
    QCOMPARE(steps.steps()[3].state, RestoreSteps::State::Running);
    JobInfo failed = running(Phase::Writing);
    failed.state = JobState::Failed;
    steps.follow(failed);
    QCOMPARE(steps.steps()[3].state, RestoreSteps::State::Failed);
    QCOMPARE(steps.steps()[5].state, RestoreSteps::State::Waiting);
    RestoreSteps others(false, false);
    JobInfo done = running(Phase::Committing);
    done.state = JobState::Succeeded;
    others.follow(done);
    for (const RestoreSteps::Step& step : others.steps())
        QVERIFY(step.state == RestoreSteps::State::Done || step.state == RestoreSteps::State::NotNeeded);
}

void SummaryTest::choiceModel()
{
    RestoreChoice choice;
    NamespaceChoiceModel model(choice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    choice.namespaces = {{"a\xff", 1'234, true, "a\xff", "a\xff-restored", false}, {"b", 2, true, "b", "b-r", false}};
    model.reload();
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex tick = model.index(0, NamespaceChoiceModel::NameColumn);
    const QModelIndex target = model.index(0, NamespaceChoiceModel::TargetColumn);
    QCOMPARE(model.data(tick, Qt::DisplayRole).toString(), QStringLiteral("a\\x{ff}"));
    QVERIFY(!model.setData(tick, Qt::Unchecked, Qt::CheckStateRole)); // All of them.
    choice.chosenOnly = true;
    QVERIFY(model.setData(tick, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!(model.flags(target) & Qt::ItemIsEditable));
    QVERIFY(model.setData(tick, Qt::Checked, Qt::CheckStateRole));
    // Leaving the editor without a change keeps the bytes.
    QVERIFY(model.setData(target, model.data(target, Qt::EditRole), Qt::EditRole));
    QCOMPARE(choice.targetOf(choice.namespaces[0]), std::string("a\xff"));
    QVERIFY(model.setData(target, QStringLiteral("neu"), Qt::EditRole));
    QCOMPARE(choice.targetOf(choice.namespaces[0]), std::string("neu"));
}

void SummaryTest::planModel()
{
    NamespacePlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    NamespacePlan blocked = plan("<b>bold</b>", NamespaceAction::Create, {1'234, 0, 0, 0});
    blocked.conflicts = {"no"};
    model.setPlans({blocked, plan("x", NamespaceAction::Drop, {0, 0, 3, 0})});
    QCOMPARE(model.index(0, NamespacePlanModel::AddedColumn).data().toString(), QStringLiteral("1,234"));
    QCOMPARE(model.index(0, NamespacePlanModel::ActionColumn).data().toString(), QStringLiteral("cannot be done"));
    QVERIFY(model.index(1, NamespacePlanModel::ActionColumn).data().toString().startsWith(QStringLiteral("dropped")));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

QTEST_MAIN(SummaryTest)
#include "summary_test.moc"
