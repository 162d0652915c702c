// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/outlinestyle.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace tidemark::ui;

/// What is known by its outline alone can be seen: at least 3:1 on what is around it and on what is in it, measured on
/// the painted picture.
class OutlineStyleTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void outlines_data();
    void outlines();
    void whatHasTheKeyboardIsOutlinedInTheAccent_data();
    void whatHasTheKeyboardIsOutlinedInTheAccent();

private:
    /// The best contrast with the window's colour on the way from the left edge to the middle of a widget.
    static double outlineContrast(QWidget& window, const QWidget& widget, QPalette::ColorRole around);
};

void OutlineStyleTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    QApplication::setStyle(new OutlineStyle);
}

double OutlineStyleTest::outlineContrast(QWidget& window, const QWidget& widget, QPalette::ColorRole around)
{
    const QImage picture = window.grab().toImage();
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    double best = 1;
    // The first pixels from the left: the outline, before what is inside begins.
    for (int x = place.left(); x < place.left() + 6; ++x)
        best = std::max(best, contrastRatio(picture.pixelColor(x, place.center().y()),
                                            window.palette().color(QPalette::Active, around)));
    return best;
}

void OutlineStyleTest::outlines_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast);
}

void OutlineStyleTest::outlines()
{
    QFETCH(int, choice);
    QApplication::setPalette(paletteFor(static_cast<ThemeChoice>(choice), QPalette()));
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* combo = new QComboBox;
    combo->setEditable(true);
    const std::vector<QWidget*> controls{new QCheckBox, new QRadioButton,   new QLineEdit,
                                         new QSpinBox,  new QPlainTextEdit, combo};
    for (QWidget* each : controls)
        column->addWidget(each);
    auto* reader = new QPlainTextEdit;
    reader->setReadOnly(true);
    column->addWidget(reader);
    window.show();
    window.setFocus();
    for (const QWidget* each : controls) {
        for (const QPalette::ColorRole around : {QPalette::Window, QPalette::Base}) {
            const double ratio = outlineContrast(window, *each, around);
            QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1 on role %2: %3")
                                                .arg(QLatin1String(each->metaObject()->className()))
                                                .arg(around)
                                                .arg(ratio)));
        }
    }
    // What only shows text is no field, and does not look like one.
    if (choice != static_cast<int>(ThemeChoice::HighContrast))
        QVERIFY(outlineContrast(window, *reader, QPalette::Window) < 3);
}

void OutlineStyleTest::whatHasTheKeyboardIsOutlinedInTheAccent_data()
{
    outlines_data();
}

void OutlineStyleTest::whatHasTheKeyboardIsOutlinedInTheAccent()
{
    QFETCH(int, choice);
    QApplication::setPalette(paletteFor(static_cast<ThemeChoice>(choice), QPalette()));
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QLineEdit;
    const std::vector<QWidget*> controls{new QLineEdit, new QPushButton(QStringLiteral("Do it")), new QComboBox};
    column->addWidget(first);
    for (QWidget* each : controls)
        column->addWidget(each);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget* each : controls) {
        const auto edge = [&] {
            return window.grab().toImage().pixelColor(each->mapTo(&window, QPoint(0, each->height() / 2)));
        };
        first->setFocus(Qt::TabFocusReason);
        const QColor without = edge();
        QTest::keyClick(&window, Qt::Key_Tab);
        each->setFocus(Qt::TabFocusReason);
        const QColor with = edge();
        QVERIFY2(with != without, each->metaObject()->className());
        QVERIFY2(contrastRatio(with, window.palette().color(QPalette::Window)) >= 3, each->metaObject()->className());
    }
}

QTEST_MAIN(OutlineStyleTest)
#include "outlinestyle_test.moc"
