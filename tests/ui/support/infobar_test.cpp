// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/icons.h"
#include "ui/support/infobar.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

using Severity = InfoBar::Severity;

InfoBar::Content message(const char* key, const QString& text, Severity severity = Severity::Warning)
{
    return {severity, QLatin1String(key), text, {}, {}};
}

QImage imageOf(const QIcon& icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// How much of the square is inked, from 0 to 1.
double ink(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    return sum / (image.width() * image.height());
}

} // namespace

class InfoBarTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void glyphsAreDrawnAndDiffer();
    void iconsFollowTheTheme();
    void barsSaySeverityAndOfferRemedies();
    void sameKeyReplacesAndCounts();
    void detailsCopyAndClose();
    void atMostFourAreShown();
    void neverTakeTheFocus();
    void pictures();

private:
    static InfoBar* bar(const InfoBarStack& stack, const char* key)
    {
        return const_cast<InfoBar*>(stack.find(QLatin1String(key)));
    }
};

void InfoBarTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteFor(ThemeChoice::Light, QApplication::palette()));
}

void InfoBarTest::glyphsAreDrawnAndDiffer()
{
    std::set<QByteArray> seen;
    for (const Glyph glyph : allGlyphs()) {
        for (const int side : {16, 32, 64}) {
            const QImage image = imageOf(actionIcon(glyph), side);
            QCOMPARE(image.size(), QSize(side, side));
            QVERIFY2(ink(image) > 0.03, qPrintable(QString::number(static_cast<int>(glyph))));
            if (glyph != Glyph::Tidemark)
                QVERIFY(ink(image) < 0.6);
        }
        const QImage image = imageOf(actionIcon(glyph), 32);
        seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(seen.size(), allGlyphs().size());
    QCOMPARE(actionIcon(Glyph::Copy).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void InfoBarTest::iconsFollowTheTheme()
{
    const QIcon icon = actionIcon(Glyph::Stop);
    const QImage light = imageOf(icon, 16);
    QVERIFY(qGray(light.pixel(8, 8)) < 80);
    QVERIFY(qAlpha(imageOf(icon, 16, QIcon::Disabled).pixel(8, 8)) < 128);
    QApplication::setPalette(paletteFor(ThemeChoice::Dark, QApplication::palette()));
    QVERIFY(qGray(imageOf(icon, 16).pixel(8, 8)) > 180);
}

void InfoBarTest::barsSaySeverityAndOfferRemedies()
{
    InfoBarStack stack;
    stack.resize(800, 100);
    stack.show();
    QVERIFY(QTest::qWaitForWindowActive(&stack));
    InfoBar::Content content = message("damaged", QStringLiteral("1 snapshot is <b>damaged</b>."), Severity::Error);
    content.remedies = {QStringLiteral("Show"), QStringLiteral("Verify all")};
    stack.show(content);
    InfoBar* const shown = bar(stack, "damaged");
    QVERIFY(shown != nullptr);
    QCOMPARE(shown->accessibleName(), QStringLiteral("Error: 1 snapshot is <b>damaged</b>."));
    QCOMPARE(shown->findChild<QLabel*>(QStringLiteral("infoBarText"))->textFormat(), Qt::PlainText);
    QVERIFY(!shown->findChild<QToolButton*>(QStringLiteral("infoBarDetailsButton"))->isVisible());
    QSignalSpy remedy(&stack, &InfoBarStack::remedyRequested);
    QTest::mouseClick(shown->findChild<QPushButton*>(QStringLiteral("infoBarRemedy1")), Qt::LeftButton);
    QCOMPARE(remedy.count(), 1);
    QCOMPARE(remedy.front().at(0).toString(), QStringLiteral("damaged"));
    QCOMPARE(remedy.front().at(1).toInt(), 1);
}

void InfoBarTest::sameKeyReplacesAndCounts()
{
    InfoBarStack stack;
    stack.show();
    for (int i = 0; i < 3; ++i)
        stack.show(message("offline", QStringLiteral("The storage does not answer.")));
    QCOMPARE(stack.count(), 1);
    QCOMPARE(bar(stack, "offline")->count(), 3);
    const auto* repeats = bar(stack, "offline")->findChild<QLabel*>(QStringLiteral("infoBarRepeats"));
    QVERIFY(repeats->isVisible());
    QVERIFY(repeats->text().contains(u'3'));
    stack.show(message("offline", QStringLiteral("It answers again."), Severity::Success));
    QCOMPARE(stack.count(), 1);
    QCOMPARE(bar(stack, "offline")->count(), 1);
    QVERIFY(!repeats->isVisible());
    stack.close(QStringLiteral("offline"));
    QCOMPARE(stack.count(), 0);
}

void InfoBarTest::detailsCopyAndClose()
{
    InfoBarStack stack;
    stack.resize(700, 300);
    stack.show();
    QVERIFY(QTest::qWaitForWindowActive(&stack));
    InfoBar::Content content = message("a", QString(10000, u'x'));
    content.details = QStringLiteral("errno 28\nat /srv");
    stack.show(content);
    InfoBar* const shown = bar(stack, "a");
    QVERIFY(shown->findChild<QLabel*>(QStringLiteral("infoBarText"))->text().size() < 1000);
    auto* details = shown->findChild<QPlainTextEdit*>(QStringLiteral("infoBarDetails"));
    QVERIFY(!details->isVisible());
    QTest::mouseClick(shown->findChild<QToolButton*>(QStringLiteral("infoBarDetailsButton")), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(content.details));
    QTest::mouseClick(shown->findChild<QToolButton*>(QStringLiteral("infoBarCopy")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Warning: xxx")));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(content.details));
    QSignalSpy closed(&stack, &InfoBarStack::closed);
    shown->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(stack.count(), 0);
    stack.show(content);
    QTest::mouseClick(bar(stack, "a")->findChild<QToolButton*>(QStringLiteral("infoBarClose")), Qt::LeftButton);
    QCOMPARE(closed.count(), 2);
}

void InfoBarTest::atMostFourAreShown()
{
    InfoBarStack stack;
    stack.resize(700, 600);
    stack.show();
    for (int i = 0; i < 6; ++i)
        stack.show({Severity::Information, QString::number(i), QStringLiteral("message %1").arg(i), {}, {}});
    auto* more = stack.findChild<QToolButton*>(QStringLiteral("infoBarMore"));
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u'2'));
    QVERIFY(bar(stack, "5")->isVisible());
    QVERIFY(!bar(stack, "1")->isVisible());
    stack.show({Severity::Information, QStringLiteral("0"), QStringLiteral("again"), {}, {}});
    QVERIFY(bar(stack, "0")->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(bar(stack, "1")->isVisible());
    stack.close(QStringLiteral("5"));
    stack.close(QStringLiteral("4"));
    QVERIFY(!more->isVisible());
    QSignalSpy closed(&stack, &InfoBarStack::closed);
    for (int i = 0; i < 100; ++i)
        stack.show({Severity::Information, QStringLiteral("k%1").arg(i), QStringLiteral("x"), {}, {}});
    QVERIFY(stack.count() <= 30);
    QCOMPARE(closed.count(), 104 - stack.count());
    stack.clear();
    QCOMPARE(stack.count(), 0);
}

void InfoBarTest::neverTakeTheFocus()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* stack = new InfoBarStack(&window);
    auto* line = new QLineEdit(&window);
    layout->addWidget(stack);
    layout->addWidget(line);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    stack->show(message("a", QStringLiteral("Something"), Severity::Error));
    QVERIFY(line->hasFocus());
    stack->close(QStringLiteral("a"));
    QVERIFY(line->hasFocus());
}

void InfoBarTest::pictures()
{
    const QString directory = qEnvironmentVariable("TIDEMARK_TEST_PICTURES");
    if (directory.isEmpty())
        QSKIP("for eyes only: set TIDEMARK_TEST_PICTURES to a directory");
    for (const auto& [choice, suffix] : {std::pair{ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}) {
        QApplication::setPalette(paletteFor(choice, QApplication::palette()));
        QImage sheet(16 * 80, 8 * 80, QImage::Format_ARGB32);
        sheet.fill(QApplication::palette().color(QPalette::Window));
        QPainter painter(&sheet);
        int at = 0;
        for (const Glyph glyph : allGlyphs()) {
            const int x = (at % 8) * 160;
            const int y = (at / 8) * 110;
            const QIcon icon = actionIcon(glyph);
            icon.paint(&painter, QRect(x + 8, y + 8, 16, 16));
            icon.paint(&painter, QRect(x + 30, y + 8, 24, 24));
            icon.paint(&painter, QRect(x + 60, y + 8, 32, 32));
            icon.paint(&painter, QRect(x + 100, y + 8, 16, 16), Qt::AlignCenter, QIcon::Disabled);
            icon.paint(&painter, QRect(x + 30, y + 44, 64, 64));
            ++at;
        }
        painter.end();
        QVERIFY(sheet.save(QStringLiteral("%1/icons-%2.png").arg(directory, QLatin1String(suffix))));
        InfoBarStack stack;
        stack.resize(900, 300);
        InfoBar::Content content = message("1",
                                           QStringLiteral("1 snapshot is damaged, 1 depends on it. Nothing was "
                                                          "changed. Take a new snapshot soon."),
                                           Severity::Error);
        content.remedies = {QStringLiteral("Show"), QStringLiteral("Verify all")};
        content.details = QStringLiteral("segments/0123: checksum");
        stack.show(message("5", QStringLiteral("An older one.")));
        stack.show(content);
        stack.show(message("2", QStringLiteral("The storage was restored to “weekly-47”."), Severity::Success));
        for (int i = 0; i < 3; ++i)
            stack.show(message("3", QStringLiteral("The storage does not answer. What is shown is from 14:02.")));
        stack.show(message("4", QStringLiteral("A newer version can be had."), Severity::Information));
        bar(stack, "1")->findChild<QToolButton*>(QStringLiteral("infoBarDetailsButton"))->setChecked(true);
        stack.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        stack.adjustSize();
        stack.resize(900, stack.sizeHint().height());
        QVERIFY(stack.grab().save(QStringLiteral("%1/infobars-%2.png").arg(directory, QLatin1String(suffix))));
    }
}

QTEST_MAIN(InfoBarTest)
#include "infobar_test.moc"
