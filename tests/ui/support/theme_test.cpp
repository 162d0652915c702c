// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/environment.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QTest>

using namespace tidemark::ui;

/// The contrast that people need (WCAG 2.1: text 4.5:1, graphics 3:1), computed for every pair that is painted.
class ThemeTest final : public QObject {
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void palettes_data();
    void palettes();
    void bandsCarryWhiteText();
    void ratioIsThatOfTheStandard();
    void automaticFollowsTheDesktop();
};

void ThemeTest::contrast_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast);
}

void ThemeTest::contrast()
{
    QFETCH(int, choice);
    const auto theme = static_cast<ThemeChoice>(choice);
    const Tokens& tokens = tokensOf(paletteFor(theme, QPalette()));
    const double text = theme == ThemeChoice::HighContrast ? 7.0 : 4.5;
    const double graphics = 3.0;
    const std::pair<const char*, QColor> backgrounds[] = {
        {"base", tokens.base}, {"band", tokens.band}, {"selection", tokens.selection}};
    for (const auto& [name, background] : backgrounds) {
        const std::pair<const char*, QColor> texts[] = {
            {"text", tokens.text},       {"secondary", tokens.secondaryText},
            {"damaged", tokens.damaged}, {"warning", tokens.warning},
            {"pin", tokens.pin},         {"accent", tokens.accent}};
        for (const auto& [what, colour] : texts) {
            const double ratio = contrastRatio(colour, background);
            QVERIFY2(
                ratio >= text,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(what), QLatin1String(name)).arg(ratio)));
        }
        for (const QColor& lane : tokens.lanes) {
            const double ratio = contrastRatio(lane, background);
            QVERIFY2(ratio >= graphics,
                     qPrintable(QStringLiteral("lane %1 on %2: %3").arg(lane.name(), QLatin1String(name)).arg(ratio)));
        }
        if (background != tokens.selection) // Fields stand on the base or on the window.
            QVERIFY2(contrastRatio(tokens.outline, background) >= graphics, name);
        QVERIFY(contrastRatio(tokens.ok, background) >= graphics); // Beside it stands a word in the text colour.
    }
}

void ThemeTest::palettes_data()
{
    contrast_data();
}

void ThemeTest::palettes()
{
    QFETCH(int, choice);
    const QPalette palette = paletteFor(static_cast<ThemeChoice>(choice), QPalette());
    QVERIFY(contrastRatio(tokensOf(palette).outline, palette.color(QPalette::Window)) >= 3);
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::Text, P::Base},
                                                           {P::Text, P::AlternateBase},
                                                           {P::WindowText, P::Window},
                                                           {P::ButtonText, P::Button},
                                                           {P::Link, P::Base},
                                                           {P::PlaceholderText, P::Base},
                                                           {P::HighlightedText, P::Highlight},
                                                           {P::ToolTipText, P::ToolTipBase},
                                                           {P::Link, P::Window}};
    for (const auto& [foreground, background] : pairs) {
        for (const P::ColorGroup group : {P::Active, P::Inactive}) {
            const double ratio = contrastRatio(palette.color(group, foreground), palette.color(group, background));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("role %1 on %2: %3").arg(foreground).arg(background).arg(ratio)));
        }
    }
}

void ThemeTest::bandsCarryWhiteText()
{
    for (const Environment environment : {Environment::Demo, Environment::Development, Environment::Test,
                                          Environment::Staging, Environment::Production})
        QVERIFY2(contrastRatio(Qt::white, environmentColor(environment)) >= 4.5,
                 qPrintable(environmentName(environment)));
}

void ThemeTest::ratioIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // Known from the standard's own tools: #767676 on white is the palest grey that passes.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ThemeTest::automaticFollowsTheDesktop()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    QVERIFY(&tokensOf(paletteFor(ThemeChoice::Automatic, dark)) == &tokensOf(paletteFor(ThemeChoice::Dark, dark)));
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    QVERIFY(&tokensOf(paletteFor(ThemeChoice::Automatic, light)) == &tokensOf(paletteFor(ThemeChoice::Light, light)));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
