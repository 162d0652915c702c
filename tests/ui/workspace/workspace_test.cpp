// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/guifixture.h"
#include "support/scriptedstorage.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kWaitMs = 60'000;

SnapshotMetadata metadata(const std::string& id, std::uint64_t sequence, const char* parent = nullptr,
                          std::optional<std::int64_t> verifiedAt = {})
{
    SnapshotMetadata snapshot;
    snapshot.id = id;
    snapshot.sequence = sequence;
    if (parent != nullptr)
        snapshot.parentId = parent;
    snapshot.verifiedAt = verifiedAt;
    return snapshot;
}

} // namespace

class WorkspaceTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void loadsAndCompares();
    void aStorageThatDoesNotAnswerHidesNoSnapshot();
    void createsTheRepositoryWithTheFirstSnapshot();
    void editsCanBeUndone();
    void deletesAndBringsBack();
    void restoresAndTellsHowToUndo();
    void comparesAgainAfterARestoreOfTheBase();
    void restoresElsewhereAndTellsHowToUndo();
    void aRetriedCreateStillVerifies();
    void keepsTheListWhenTheRepositoryVanishes();
    void refusesWhatCannotBeDone();
    void failuresBecomeNotices();
    void aRetriedJobsNoticeNamesTheNewJob();
    void damageIsRememberedBetweenRuns();
    void damageThatARestoreFindsIsRemembered();
    void damageThatAnExportRunsIntoIsRemembered();
    void healthOfLineages();
    void hostileDamageFile();

private:
    /// A workspace whose first load and comparison are over.
    std::unique_ptr<Workspace> opened(test::GuiFixture& fixture, const Profile& profile);
    /// Flips one bit in the largest segment of a repository.
    bool damageLargestSegment(const Profile& profile);
};

void WorkspaceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

std::unique_ptr<Workspace> WorkspaceTest::opened(test::GuiFixture& fixture, const Profile& profile)
{
    auto workspace = std::make_unique<Workspace>(fixture.services(), profile);
    workspace->refresh(true);
    const bool ready = QTest::qWaitFor(
        [&] {
            const auto knowledge = workspace->currentState().knowledge;
            return workspace->state() != Workspace::State::Loading && knowledge != CurrentState::Knowledge::Unknown &&
                   knowledge != CurrentState::Knowledge::Comparing;
        },
        kWaitMs);
    return ready ? std::move(workspace) : nullptr;
}

void WorkspaceTest::loadsAndCompares()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    QCOMPARE(workspace->state(), Workspace::State::Ready);
    QCOMPARE(workspace->listing()->snapshots.size(), std::size_t(14));
    QCOMPARE(workspace->currentState().knowledge, CurrentState::Knowledge::Known);
    QCOMPARE(*workspace->currentState().baseId, workspace->listing()->snapshots.front().id);
    QCOMPARE(workspace->currentState().changes->total.removed, std::uint64_t(1));
    QVERIFY(workspace->find(workspace->listing()->snapshots[3].id) == &workspace->listing()->snapshots[3]);
    QVERIFY(workspace->find("snap_1_1") == nullptr);
}

void WorkspaceTest::aStorageThatDoesNotAnswerHidesNoSnapshot()
{
    test::GuiFixture fixture;
    const auto script = std::make_shared<test::StorageScript>();
    fixture.factory = test::scriptedFactory(script, fixture.opener);
    const auto workspace = std::make_unique<Workspace>(fixture.services(), fixture.demoProfile());
    script->blockNext();
    workspace->refresh(true);
    QTRY_VERIFY_WITH_TIMEOUT(script->isBlocked() && workspace->state() == Workspace::State::Ready, kWaitMs);
    QCOMPARE(workspace->listing()->snapshots.size(), std::size_t(14));
    QCOMPARE(workspace->currentState().knowledge, CurrentState::Knowledge::Unknown);
    // Asked again, without a comparison: the one that was wanted is not forgotten.
    workspace->refresh();
    script->release();
    QTRY_COMPARE_WITH_TIMEOUT(workspace->currentState().knowledge, CurrentState::Knowledge::Known, kWaitMs);
    QCOMPARE(*workspace->currentState().baseId, workspace->listing()->snapshots.front().id);
    // And where nothing changed, a refresh compares only if that is wanted.
    const std::uint64_t before = script->calls();
    QSignalSpy listed(workspace.get(), &Workspace::listingChanged);
    workspace->refresh();
    QVERIFY(listed.wait(kWaitMs));
    fixture.questions.waitForDone();
    QCOMPARE(script->calls(), before + 1);
    workspace->refresh(true);
    workspace->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(script->calls() > before + 3, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->currentState().knowledge, CurrentState::Knowledge::Known, kWaitMs);
}

void WorkspaceTest::createsTheRepositoryWithTheFirstSnapshot()
{
    test::GuiFixture fixture;
    Profile profile = fixture.demoProfile();
    profile.repository = fixture.scratch.file("new/repository");
    const auto workspace = opened(fixture, profile);
    QVERIFY(workspace);
    QCOMPARE(workspace->state(), Workspace::State::NoRepository);
    QCOMPARE(workspace->currentState().knowledge, CurrentState::Knowledge::NoBase);
    QVERIFY(!workspace->whyNot(JobKind::Collect).isEmpty());
    QCOMPARE(workspace->whyNot(JobKind::Create), QString());
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->create({});
    QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), Workspace::State::Ready, kWaitMs);
    QCOMPARE(workspace->listing()->snapshots.size(), std::size_t(1));
    QCOMPARE(notices.size(), 1);
}

void WorkspaceTest::editsCanBeUndone()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    const std::string id = workspace->listing()->snapshots[2].id;
    const std::string before = workspace->find(id)->description;
    AnnotationEdit edit;
    edit.description = "Another <b>name</b>";
    edit.pinned = true;
    workspace->annotate({{id, edit}}, QStringLiteral("Rename"));
    QTRY_COMPARE_WITH_TIMEOUT(workspace->find(id)->description, std::string("Another <b>name</b>"), kWaitMs);
    QVERIFY(workspace->find(id)->pinned);
    QVERIFY(workspace->undoStack().canUndo());
    workspace->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(workspace->find(id)->description, before, kWaitMs);
    QVERIFY(!workspace->find(id)->pinned);
    workspace->undoStack().redo();
    QTRY_VERIFY_WITH_TIMEOUT(workspace->find(id)->pinned, kWaitMs);
}

void WorkspaceTest::deletesAndBringsBack()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    const std::vector<std::string> ids{workspace->listing()->snapshots[1].id, workspace->listing()->snapshots[2].id};
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->remove(ids);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->find(ids[0]) == nullptr && workspace->find(ids[1]) == nullptr, kWaitMs);
    QCOMPARE(notices.size(), 1);
    const auto notice = notices.front().front().value<Notice>();
    QCOMPARE(notice.remedies.size(), std::size_t(1));
    QVERIFY(notice.remedies.front().kind == Notice::Remedy::Kind::Undelete);
    workspace->undelete(notice.remedies.front().snapshots);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->find(ids[0]) != nullptr && workspace->find(ids[1]) != nullptr, kWaitMs);
}

void WorkspaceTest::restoresAndTellsHowToUndo()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    const std::string older = workspace->listing()->snapshots[5].id;
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->restore(older, {}, workspace->profile().storageUri);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->currentState().baseId.value_or(""), older, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->currentState().knowledge, CurrentState::Knowledge::Known, kWaitMs);
    const ChangeCounts counts = workspace->currentState().changes->total;
    QCOMPARE(counts.added + counts.changed + counts.removed, std::uint64_t(0));
    QCOMPARE(notices.size(), 1);
    const auto notice = notices.front().front().value<Notice>();
    QVERIFY(!notice.remedies.empty() && notice.remedies.front().kind == Notice::Remedy::Kind::UndoRestore);
    QVERIFY(workspace->find(notice.remedies.front().snapshots.front())->safety);
}

void WorkspaceTest::comparesAgainAfterARestoreOfTheBase()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    const std::string base = workspace->currentState().baseId.value_or("");
    QVERIFY(workspace->currentState().changes->total.removed != 0);
    const JobId job = workspace->restore(base, {}, workspace->profile().storageUri);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.jobs->find(job)->state, JobState::Succeeded, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->currentState().changes->total.removed, std::uint64_t(0), kWaitMs);
    QCOMPARE(workspace->currentState().baseId.value_or(""), base);
}

void WorkspaceTest::restoresElsewhereAndTellsHowToUndo()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    const std::string older = workspace->listing()->snapshots[5].id;
    const std::string newer = workspace->listing()->snapshots[0].id;
    const std::string elsewhere = "sqlite:" + fixture.scratch.file("elsewhere.sqlite");
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->restore(older, {}, elsewhere);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    auto notice = notices.takeFirst().front().value<Notice>();
    QVERIFY(notice.remedies.empty()); // It held nothing: nothing can be brought back, and that is said.
    QVERIFY2(notice.text.contains(QStringLiteral("Nothing was there before")), qPrintable(notice.text));

    workspace->restore(newer, {}, elsewhere);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    notice = notices.takeFirst().front().value<Notice>();
    QCOMPARE(notice.remedies.size(), std::size_t(1));
    QVERIFY(notice.remedies.front().kind == Notice::Remedy::Kind::UndoRestore);
    QCOMPARE(notice.remedies.front().storageUri, elsewhere);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->find(notice.remedies.front().snapshots.front()) != nullptr, kWaitMs);

    RestoreRequest unguarded;
    unguarded.safetySnapshot = false;
    workspace->restore(older, unguarded, elsewhere);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    notice = notices.takeFirst().front().value<Notice>();
    QVERIFY(notice.remedies.empty());
    QVERIFY2(notice.text.contains(QStringLiteral("cannot be undone")), qPrintable(notice.text));
}

void WorkspaceTest::aRetriedCreateStillVerifies()
{
    test::GuiFixture fixture;
    const auto script = std::make_shared<test::StorageScript>();
    fixture.factory = test::scriptedFactory(script, fixture.opener);
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    QSignalSpy finished(fixture.jobs.get(), &JobQueue::finished);
    script->failNext(Error{Errc::Io, "the connection was reset", "sqlite:x", 0, {}});
    const JobId first = workspace->create({}, true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kWaitMs);
    QVERIFY(fixture.jobs->find(first)->state == JobState::Failed);
    QVERIFY(fixture.jobs->retry(first) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, kWaitMs);
    const JobInfo* last = fixture.jobs->find(finished.last().front().value<JobId>());
    QCOMPARE(last->description.kind, JobKind::Verify);
    QCOMPARE(last->state, JobState::Succeeded);
    QCOMPARE(last->description.snapshots.size(), std::size_t(1));
    QVERIFY(verifyAfterwardsFrom(fixture.jobs->find(first)->description.parameters));
}

void WorkspaceTest::keepsTheListWhenTheRepositoryVanishes()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    const auto workspace = opened(fixture, profile);
    QVERIFY(workspace);
    const QString there = QString::fromStdString(profile.repository);
    QVERIFY(QDir().rename(there, there + QStringLiteral("-away")));
    workspace->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), Workspace::State::Failed, kWaitMs);
    QVERIFY(workspace->error());
    QCOMPARE(workspace->listing()->snapshots.size(), std::size_t(14));
    QVERIFY(QDir().rename(there + QStringLiteral("-away"), there));
    workspace->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), Workspace::State::Ready, kWaitMs);
    QVERIFY(!workspace->error());
}

void WorkspaceTest::refusesWhatCannotBeDone()
{
    test::GuiFixture fixture;
    Profile profile = fixture.demoProfile();
    profile.readOnly = true;
    const auto workspace = opened(fixture, profile);
    QVERIFY(workspace);
    for (const JobKind kind : {JobKind::Create, JobKind::Restore, JobKind::Annotate, JobKind::Delete,
                               JobKind::Retention, JobKind::Import, JobKind::Collect, JobKind::Undelete})
        QVERIFY2(!workspace->whyNot(kind).isEmpty(), qPrintable(QString::number(static_cast<int>(kind))));
    QCOMPARE(workspace->whyNot(JobKind::Verify), QString());
    QCOMPARE(workspace->whyNot(JobKind::Export), QString());
    QSignalSpy changed(workspace.get(), &Workspace::profileChanged);
    workspace->setReadOnly(false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace->whyNot(JobKind::Restore), QString());
}

void WorkspaceTest::failuresBecomeNotices()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->restore("snap_1_1", {}, workspace->profile().storageUri);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    const auto notice = notices.front().front().value<Notice>();
    QVERIFY(notice.severity == Notice::Severity::Error);
    QVERIFY2(notice.text.contains(QStringLiteral("Nothing was changed")), qPrintable(notice.text));
}

void WorkspaceTest::aRetriedJobsNoticeNamesTheNewJob()
{
    test::GuiFixture fixture;
    const auto workspace = opened(fixture, fixture.demoProfile());
    QVERIFY(workspace);
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    const JobId first = workspace->restore("snap_1_1", {}, workspace->profile().storageUri);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    QCOMPARE(notices.front().front().value<Notice>().remedies.front().job, first);
    const JobId second = fixture.jobs->retry(first);
    QVERIFY(second != 0 && second != first);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 2, kWaitMs);
    for (const Notice::Remedy& remedy : notices.at(1).front().value<Notice>().remedies)
        QCOMPARE(remedy.job, second);
}

bool WorkspaceTest::damageLargestSegment(const Profile& profile)
{
    QDir segments(QString::fromStdString(profile.repository + "/segments"));
    QFile file(segments.entryInfoList(QDir::Files, QDir::Size).front().filePath());
    char byte = 0;
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite) &&
           file.seek(file.size() / 2) && file.getChar(&byte) && file.seek(file.size() / 2) &&
           file.putChar(static_cast<char>(byte ^ 1));
}

void WorkspaceTest::damageThatARestoreFindsIsRemembered()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    QVERIFY(damageLargestSegment(profile));
    const auto workspace = opened(fixture, profile);
    QVERIFY(workspace);
    const std::string id = workspace->listing()->snapshots.back().id;
    QVERIFY(workspace->health().at(id) != Health::Damaged);
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->restore(id, {}, profile.storageUri, RestoreVerify::Full);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    QVERIFY(notices.front().front().value<Notice>().severity == Notice::Severity::Error);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->health().at(id) == Health::Damaged, kWaitMs);
    // Which vectors of which namespace: in this run, and in the next one.
    const auto again = opened(fixture, profile);
    QVERIFY(again);
    for (const Workspace* each : {workspace.get(), again.get()}) {
        const DamageRecord::Damage& damage = each->damage().all().at(id);
        QVERIFY(damage.rows > 0);
        QVERIFY(!damage.parts.empty() && damage.parts.front().rows > 0 && !damage.parts.front().name.isEmpty());
        QVERIFY(!damage.parts.front().ids.isEmpty());
    }
}

void WorkspaceTest::damageThatAnExportRunsIntoIsRemembered()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    QVERIFY(damageLargestSegment(profile));
    const auto workspace = opened(fixture, profile);
    QVERIFY(workspace);
    const std::string id = workspace->listing()->snapshots.back().id;
    QSignalSpy notices(workspace.get(), &Workspace::notice);
    workspace->exportBundle({id}, fixture.scratch.file("out.tidemark"));
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
    QVERIFY(notices.front().front().value<Notice>().severity == Notice::Severity::Error);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->health().at(id) == Health::Damaged, kWaitMs);
}

void WorkspaceTest::damageIsRememberedBetweenRuns()
{
    test::GuiFixture fixture;
    const Profile profile = fixture.demoProfile();
    std::string id;
    {
        const auto workspace = opened(fixture, profile);
        QVERIFY(workspace);
        id = workspace->listing()->snapshots.back().id;
        QVERIFY(damageLargestSegment(profile));
        QSignalSpy notices(workspace.get(), &Workspace::notice);
        workspace->verify({{id}, false});
        QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kWaitMs);
        QVERIFY(notices.front().front().value<Notice>().severity == Notice::Severity::Error);
        QTRY_VERIFY_WITH_TIMEOUT(workspace->health().at(id) == Health::Damaged, kWaitMs);
        QVERIFY(workspace->damage().all().at(id).rows > 0);
    }
    const auto again = opened(fixture, profile);
    QVERIFY(again);
    QVERIFY(again->health().at(id) == Health::Damaged);
}

void WorkspaceTest::healthOfLineages()
{
    Listing listing;
    listing.snapshots = {metadata("snap_5_5", 5, "snap_4_4", 50), metadata("snap_4_4", 4, "snap_3_3"),
                         metadata("snap_3_3", 3, "snap_2_2"), metadata("snap_2_2", 2, "snap_1_1", 10),
                         metadata("snap_1_1", 1)};
    std::map<std::string, DamageRecord::Damage> damage;
    damage["snap_3_3"].foundAt = 40;
    auto health = healthOf(listing, damage);
    QVERIFY(health.at("snap_3_3") == Health::Damaged);
    QVERIFY(health.at("snap_4_4") == Health::AtRisk);
    QVERIFY(health.at("snap_2_2") == Health::AtRisk); // Verified before the damage was found.
    QVERIFY(health.at("snap_5_5") == Health::Verified);
    QVERIFY(health.at("snap_1_1") == Health::NotVerified);
    listing.snapshots[2].verifiedAt = 60; // Mended and verified by somebody else.
    health = healthOf(listing, damage);
    QVERIFY(health.at("snap_3_3") == Health::Verified);
}

void WorkspaceTest::hostileDamageFile()
{
    test::GuiFixture fixture;
    const QString name = QString::fromStdString(fixture.scratch.file("damage.json"));
    for (
        const char* content :
        {"", "[", "{}", "[1,2,3]", R"([{"id":"../../x","rows":-5}])",
         R"([{"id":"snap_1_1","rows":-5,"found_at":"x","detail":"<b>\u202e","namespaces":[7,{"ids":[1,"\u202e"]}]}])"}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const DamageRecord record(name);
        QVERIFY(record.all().size() <= 1);
        if (record.all().size() == 1) {
            QCOMPARE(record.all().begin()->first, std::string("snap_1_1"));
            QCOMPARE(record.all().begin()->second.rows, std::uint64_t(0));
            QVERIFY(!record.all().begin()->second.detail.contains(QChar(0x202e)));
        }
    }
}

QTEST_MAIN(WorkspaceTest)
#include "workspace_test.moc"
