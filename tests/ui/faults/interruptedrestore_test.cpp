// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A storage without transactions dies in the middle of a restore: the window says so at once and at the next start,
// and offers to restore again, to undo, or to forget it. Nothing of that happens by itself.
#include "faultwindow.h"
#include "ui/jobs/jobqueue.h"
#include "ui/workspace/interruptednotice.h"

#include <QAbstractButton>
#include <QLabel>
#include <QWizard>

using namespace tidemark;
using namespace tidemark::ui;
using test::findWidget;
using test::kFaultWaitMs;

class InterruptedRestoreTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFailureOffersBoth();
    void restoresAgain();
    void undoes();
    void isForgotten();
    void beginsInPlaceInProductionToo();
    void staysClosed();
    void isNotOfferedTwice();

private:
    /// A restore of m_older breaks off in the middle. False if it does anything else.
    bool breakOff(test::FaultWindow& f);
    /// The same repository in another window, as at the next start.
    static bool openAgain(test::FaultWindow& f);
    static const InfoBar* bar(const test::FaultWindow& f)
    {
        const auto& restores = f.workspace().interruptedRestores();
        return restores.empty() ? nullptr
                                : f.window->findChild<InfoBarStack*>()->find(interruptedKey(restores.front()));
    }
    static QStringList remedies(const test::FaultWindow& f)
    {
        return bar(f) == nullptr ? QStringList() : bar(f)->content().remedies;
    }
    static bool press(const QString& name, const QWidget* below = nullptr);
    /// Through the wizard that is open, to its end.
    bool restoreThroughWizard(test::FaultWindow& f);

    std::string m_older;
    std::string m_base; ///< What the storage descended from before.
};

void InterruptedRestoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

bool InterruptedRestoreTest::breakOff(test::FaultWindow& f)
{
    f.script->setTransactional(false);
    m_older = f.idAt(5);
    m_base = f.workspace().currentState().baseId.value_or("");
    f.script->failCommit(
        Error{Errc::OutcomeUnknown, "the server died in the middle", "sqlite:x", 0, Consequence::Unknown});
    const JobId job = f.workspace().restore(m_older, {}, f.workspace().profile().storageUri);
    return f.rest() && f.fixture.jobs->find(job)->state == JobState::Failed &&
           f.workspace().interruptedRestores().size() == 1;
}

bool InterruptedRestoreTest::openAgain(test::FaultWindow& f)
{
    const Profile profile = f.workspace().profile();
    f.window.reset();
    return f.open(profile);
}

bool InterruptedRestoreTest::press(const QString& name, const QWidget* below)
{
    QAbstractButton* button = nullptr;
    const bool ready = QTest::qWaitFor(
        [&] {
            button = findWidget<QAbstractButton>(name, below);
            return button != nullptr && button->isVisible() && button->isEnabled();
        },
        kFaultWaitMs);
    if (ready)
        QTest::mouseClick(button, Qt::LeftButton);
    return ready;
}

bool InterruptedRestoreTest::restoreThroughWizard(test::FaultWindow& f)
{
    for (int page = 0; page < 3; ++page) {
        if (!press(QStringLiteral("restoreNext")))
            return false;
    }
    return press(QStringLiteral("restoreCommit")) && press(QStringLiteral("restoreClose")) && f.rest();
}

void InterruptedRestoreTest::theFailureOffersBoth()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(breakOff(f));
    QVERIFY(bar(f) != nullptr);
    QCOMPARE(bar(f)->content().severity, InfoBar::Severity::Error);
    QVERIFY2(bar(f)->content().text.contains(QStringLiteral("It is not known whether the change took effect.")),
             qPrintable(bar(f)->content().text));
    QCOMPARE(remedies(f), (QStringList{QStringLiteral("Restore again…"), QStringLiteral("Undo restore…"),
                                       QStringLiteral("Show job")}));
    const std::string safety = f.workspace().interruptedRestores().front().safetySnapshotId.value_or("");
    QVERIFY(f.workspace().find(safety) != nullptr && f.workspace().find(safety)->safety);
}

void InterruptedRestoreTest::restoresAgain()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(breakOff(f));
    QVERIFY(openAgain(f));
    QVERIFY(bar(f) != nullptr);
    QVERIFY2(bar(f)->content().text.contains(QStringLiteral("partly old and partly new")),
             qPrintable(bar(f)->content().text));
    QCOMPARE(remedies(f), (QStringList{QStringLiteral("Restore again…"), QStringLiteral("Undo restore…"),
                                       QStringLiteral("Forget…")}));
    QCOMPARE(f.fixture.jobs->activeCount(), std::size_t(0));
    QVERIFY(findWidget<QWizard>(QStringLiteral("restoreWizard")) == nullptr);
    QVERIFY(press(QStringLiteral("infoBarRemedy0"), bar(f)));
    QVERIFY(findWidget<QWizard>(QStringLiteral("restoreWizard")) != nullptr);
    QVERIFY(restoreThroughWizard(f));
    QVERIFY(f.workspace().interruptedRestores().empty());
    QVERIFY(!f.barText().contains(QStringLiteral("partly new")));
    QCOMPARE(f.workspace().currentState().baseId.value_or(""), m_older);
    QCOMPARE(f.workspace().currentState().changes->total.changed, std::uint64_t(0));
}

void InterruptedRestoreTest::undoes()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(breakOff(f));
    const std::string safety = *f.workspace().interruptedRestores().front().safetySnapshotId;
    QVERIFY(openAgain(f));
    QVERIFY(press(QStringLiteral("infoBarRemedy1"), bar(f)));
    QVERIFY(restoreThroughWizard(f));
    QVERIFY(f.workspace().interruptedRestores().empty());
    QCOMPARE(f.workspace().currentState().baseId.value_or(""), safety);
}

void InterruptedRestoreTest::isForgotten()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(breakOff(f));
    const std::string safety = *f.workspace().interruptedRestores().front().safetySnapshotId;
    QVERIFY(openAgain(f));
    // Until then what would undo it is kept.
    const JobId refused = f.workspace().remove({safety});
    QVERIFY(f.rest());
    QCOMPARE(f.fixture.jobs->find(refused)->state, JobState::Failed);
    QVERIFY(press(QStringLiteral("infoBarRemedy2"), bar(f)));
    QVERIFY(findWidget<QLabel>(QStringLiteral("forgetRestoreLoss"))->text().contains(QStringLiteral("can be deleted")));
    QVERIFY(press(QStringLiteral("forgetRestoreAction")));
    QVERIFY(f.rest());
    QVERIFY(f.workspace().interruptedRestores().empty());
    QCOMPARE(f.workspace().currentState().baseId.value_or(""), m_base);
    const JobId removed = f.workspace().remove({safety});
    QVERIFY(f.rest());
    QCOMPARE(f.fixture.jobs->find(removed)->state, JobState::Succeeded);
}

void InterruptedRestoreTest::beginsInPlaceInProductionToo()
{
    test::FaultWindow f;
    QVERIFY(f.open(f.fixture.demoProfile(Environment::Production)));
    QVERIFY(breakOff(f));
    for (const char* remedy : {"infoBarRemedy0", "infoBarRemedy1"}) {
        QVERIFY(press(QLatin1String(remedy), bar(f)));
        auto* inPlace = findWidget<QAbstractButton>(QStringLiteral("restoreInPlace"));
        QVERIFY(inPlace != nullptr && inPlace->isChecked());
        QVERIFY(findWidget<QAbstractButton>(QStringLiteral("restoreExact"))->isChecked());
        QVERIFY(press(QStringLiteral("restoreCancel")));
        QTRY_VERIFY(findWidget<QWizard>(QStringLiteral("restoreWizard")) == nullptr);
    }
}

void InterruptedRestoreTest::staysClosed()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(breakOff(f));
    QVERIFY(openAgain(f));
    QVERIFY(f.rest()); // Read again, it is said once.
    QCOMPARE(bar(f)->count(), 1);
    QVERIFY(press(QStringLiteral("infoBarClose"), bar(f)));
    QVERIFY(f.rest());
    QVERIFY(bar(f) == nullptr);
    QVERIFY(openAgain(f));
    QVERIFY(bar(f) != nullptr);
}

void InterruptedRestoreTest::isNotOfferedTwice()
{
    test::FaultWindow f;
    QVERIFY(f.open());
    QVERIFY(breakOff(f));
    const auto* bars = f.window->findChild<InfoBarStack*>();
    QCOMPARE(bars->count(), 1);
    // What its words are about is another connection's business.
    f.action(Command::CloseConnection).trigger();
    QCOMPARE(bars->count(), 0);
}

QTEST_MAIN(InterruptedRestoreTest)
#include "interruptedrestore_test.moc"
