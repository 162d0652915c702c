// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/languages.h"
#include "ui/support/mnemonic.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace tidemark::ui;

/// What is in the files is compared with the sources by the test `translations`; here: that they are built in, are
/// found, and count.
class LanguagesTest final : public QObject {
    Q_OBJECT

private slots:
    void systemsAreUnderstood_data();
    void systemsAreUnderstood();
    void eachIsBuiltInAndCounts_data();
    void eachIsBuiltInAndCounts();
    void mnemonicsAreNotSpoken();
};

void LanguagesTest::systemsAreUnderstood_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    for (const auto& [locale, code] : {std::pair{"de_AT", "de"},
                                       {"fr_CA", "fr"},
                                       {"es_MX", "es"},
                                       {"ja_JP", "ja"},
                                       {"zh_CN", "zh_CN"},
                                       {"zh_SG", "zh_CN"},
                                       {"zh_TW", "en"},
                                       {"en_GB", "en"},
                                       {"pt_BR", "en"},
                                       {"C", "en"}})
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(code);
}

void LanguagesTest::systemsAreUnderstood()
{
    QFETCH(QString, locale);
    QFETCH(QString, code);
    QCOMPARE(languageFor(QLocale(locale)), code);
}

void LanguagesTest::eachIsBuiltInAndCounts_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::eachIsBuiltInAndCounts()
{
    QFETCH(QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/tidemark_%1.qm").arg(code)));
    const auto text = [&](const char* source, int count) {
        return translator.translate("Jobs", source, nullptr, count);
    };
    const bool hasPlural = code != QStringLiteral("ja") && code != QStringLiteral("zh_CN");
    const char* const source = "%Ln snapshot(s) damaged";
    QVERIFY2(!text(source, 1).isEmpty(), qPrintable(text(source, 1)));
    QVERIFY(!text(source, 1).contains(QStringLiteral("(s)")));
    QCOMPARE(text(source, 1) != text(source, 2), hasPlural);
}

void LanguagesTest::mnemonicsAreNotSpoken()
{
    QCOMPARE(withoutMnemonic(QStringLiteral("&Save")), QStringLiteral("Save"));
    QCOMPARE(withoutMnemonic(QStringLiteral("保存(&S)…")), QStringLiteral("保存…"));
    QCOMPARE(withoutMnemonic(QStringLiteral("A && B (C)")), QStringLiteral("A & B (C)"));
    QCOMPARE(withoutMnemonic(QStringLiteral("(&")), QStringLiteral("("));
    QCOMPARE(fieldName(QStringLiteral("&Name:")), QStringLiteral("Name"));
    QCOMPARE(fieldName(QStringLiteral("&Nom\u00a0:")), QStringLiteral("Nom"));
    QCOMPARE(fieldName(QStringLiteral("名前(&N)：")), QStringLiteral("名前"));
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
