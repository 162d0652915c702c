// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// What the View menu chooses for all windows.
#include "support/guifixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/support/shownzone.h"

#include <QAction>
#include <QTest>

#include <ctime>

using namespace tidemark;
using namespace tidemark::ui;

class ChoicesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void zoneOfEveryWindow();
};

void ChoicesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    qputenv("TZ", "America/New_York");
    ::tzset();
}

void ChoicesTest::cleanup()
{
    ZoneChoice::instance().set(ShownZone::Local);
}

void ChoicesTest::zoneOfEveryWindow()
{
    test::GuiFixture fixture;
    MainWindow one(fixture.services());
    MainWindow other(fixture.services());
    one.actions()[Command::ZoneUtc]->trigger();
    QVERIFY(other.actions()[Command::ZoneUtc]->isChecked());
    other.actions()[Command::ZoneLocal]->trigger();
    QVERIFY(one.actions()[Command::ZoneLocal]->isChecked());
    QVERIFY(!one.actions()[Command::ZoneUtc]->isChecked());
}

QTEST_MAIN(ChoicesTest)
#include "choices_test.moc"
