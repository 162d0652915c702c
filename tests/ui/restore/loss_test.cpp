// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// A restore into an engine that cannot hold everything: the losses are named before, and nothing starts unless they are
// accepted.
#include "wizardfixture.h"

#include "model/cell.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tidemark;
using namespace tidemark::ui;
using namespace tidemark::test;

class LossTest final : public QObject {
    Q_OBJECT

private slots:
    void losesNothingUnasked();
};

void LossTest::losesNothingUnasked()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    WizardFixture f;
    QVERIFY(f.ready());
    std::string id;
    // What no file of SQLite's own layout holds: whole numbers as ids, and a column more.
    {
        const auto memory = f.gui.opener.open("memory:wide", {});
        const auto writer = (*memory)->openWriter();
        NamespaceInfo info;
        info.name = "wide";
        info.dimension = 2;
        QVERIFY((*writer)->createNamespace(info));
        VectorBatch batch;
        batch.dimension = 2;
        batch.ids.append("7");
        batch.idTypes = {static_cast<std::uint8_t>(IdType::Integer)};
        batch.values = {1.0F, 2.0F};
        batch.cells.push_back({"price", {}});
        batch.cells.back().cells.append(encodeWordCell(CellClass::Real, 1.5));
        QVERIFY((*writer)->upsert("wide", batch));
        QVERIFY((*writer)->commit());
        const auto manager = f.workspace->engine().manager();
        const auto created = (*manager)->create(**memory, {}, {});
        QVERIFY(created.has_value());
        id = created->metadata.id;
    }
    f.workspace->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(f.workspace->find(id) != nullptr, kLong);
    f.open(id);
    f.click("restoreOther");
    QTest::keyClicks(f.get<QLineEdit>("restoreUri"),
                     QStringLiteral("sqlite:") + QString::fromStdString(f.gui.scratch.file("new.db")));
    QVERIFY(f.next());
    QVERIFY(f.waitEnabled("restoreNext"));
    QVERIFY2(
        f.text("restorePreviewProblems").contains(QStringLiteral("ids that are integers become text (1 vector(s))")),
        qPrintable(f.text("restorePreviewProblems")));
    QVERIFY(f.next());
    QVERIFY(f.next());
    QCOMPARE(f.page(), QStringLiteral("restoreReviewPage"));
    auto* accepted = f.get<QCheckBox>("restoreLossAccepted");
    QTRY_VERIFY_WITH_TIMEOUT(accepted->isVisible(), kLong);
    QVERIFY(accepted->accessibleDescription().contains(QStringLiteral("price")));
    QVERIFY(f.text("restoreLostWords").contains(QStringLiteral("becomes a metadata key")));
    QVERIFY(!f.get<QPushButton>("restoreCommit")->isEnabled());
    accepted->click();
    QVERIFY(f.waitEnabled("restoreCommit"));
    QVERIFY(f.get<QPlainTextEdit>("restoreCommand")->toPlainText().contains(QStringLiteral("--accept-loss")));
    f.click("restoreCommit");
    QVERIFY(f.waitOver());
    QCOMPARE(f.job()->state, JobState::Succeeded);
}

QTEST_MAIN(LossTest)
#include "loss_test.moc"
