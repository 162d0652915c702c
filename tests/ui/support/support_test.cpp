// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

class SupportTest final : public QObject {
    Q_OBJECT

private slots:
    void shownText_data();
    void shownText();
    void shownTextKeepsOrdinaryText();
    void toolTipsArePlain();
    void shellWords();
    void ages_data();
    void ages();
    void numbers();
    void everyErrorHasItsWords();
};

void SupportTest::shownText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("line ends") << QByteArray("a\nb\r\tc") << QStringLiteral("a\\nb\\r\\tc");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QStringLiteral("\\u{1b}[31m");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QStringLiteral("a\\u{0}b");
    QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae"
                                                          "gpj.exe")
                                            << QStringLiteral("\\u{202e}gpj.exe");
    QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6x") << QStringLiteral("\\u{2066}x");
    QTest::newRow("zero width space") << QByteArray("a\xe2\x80\x8b"
                                                    "b")
                                      << QStringLiteral("a\\u{200b}b");
    QTest::newRow("hangul filler") << QByteArray("\xe3\x85\xa4") << QStringLiteral("\\u{3164}");
    QTest::newRow("variation selector") << QByteArray("\xef\xb8\x8f") << QStringLiteral("\\u{fe0f}");
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QStringLiteral("\\u{2028}");
    QTest::newRow("tag characters") << QByteArray("\xf3\xa0\x81\x81") << QStringLiteral("\\u{e0041}");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xc3(") << QStringLiteral("a\\x{ff}\\x{c3}(");
    QTest::newRow("cut short") << QByteArray("a\xe2\x80") << QStringLiteral("a\\x{e2}\\x{80}");
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << QStringLiteral("\\x{c0}\\x{80}");
}

void SupportTest::shownText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, shown);
    QCOMPARE(ui::shownText(bytes.toStdString()), shown);
}

void SupportTest::shownTextKeepsOrdinaryText()
{
    for (const QString& text : {QStringLiteral("<b>bold</b> & \"x\""), QStringLiteral("Zürich 東京 שלום"),
                                QString::fromUtf8("\xf0\x9f\x8c\x8a")})
        QCOMPARE(ui::shownText(text.toStdString()), text);
}

void SupportTest::toolTipsArePlain()
{
    QCOMPARE(plainToolTip(QStringLiteral("a & b")), QStringLiteral("a & b"));
    QCOMPARE(plainToolTip(QStringLiteral("<img src='x'>")), QStringLiteral("<qt>&lt;img src='x'&gt;</qt>"));
}

void SupportTest::shellWords()
{
    QCOMPARE(shellWord("/srv/a-b.c"), std::string("/srv/a-b.c"));
    QCOMPARE(shellWord("/srv/it's $HOME"), std::string("'/srv/it'\\''s $HOME'"));
    QCOMPARE(shellWord(""), std::string("''"));
}

void SupportTest::ages_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ahead") << qint64{-1} << QString();
    QTest::newRow("now") << qint64{0} << QStringLiteral("just now");
    QTest::newRow("second") << qint64{59} << QStringLiteral("just now");
    QTest::newRow("minute") << qint64{60} << QStringLiteral("1 min ago");
    QTest::newRow("nearly an hour") << qint64{3599} << QStringLiteral("59 min ago");
    QTest::newRow("hour") << qint64{3600} << QStringLiteral("1 h ago");
    QTest::newRow("day") << qint64{86400} << QStringLiteral("1 d ago");
    QTest::newRow("month") << qint64{30 * 86400} << QStringLiteral("30 d ago");
    QTest::newRow("longer") << qint64{31 * 86400} << QString();
}

void SupportTest::ages()
{
    QFETCH(const qint64, age);
    QFETCH(const QString, shown);
    constexpr qint64 kNow = 1'795'000'000;
    QCOMPARE(shownAge(kNow - age, kNow), shown);
}

void SupportTest::numbers()
{
    QCOMPARE(shownCount(12345678), QStringLiteral("12,345,678"));
    QCOMPARE(shownBytes(999), QStringLiteral("999 bytes"));
    QCOMPARE(shownBytes(1536), QStringLiteral("1.5 KiB"));
    QCOMPARE(shownTime(1'795'356'120), QStringLiteral("2026-11-22 14:02"));
    QCOMPARE(shownExactTime(0), QStringLiteral("1970-01-01T00:00:00Z (UTC)")); // once
}

void SupportTest::everyErrorHasItsWords()
{
    for (int code = 0; code <= static_cast<int>(Errc::Internal); ++code) {
        const ErrorText text = errorText({static_cast<Errc>(code), "a\x1b", "/srv/\n", 5, Consequence::NothingChanged});
        QVERIFY(!text.headline.isEmpty());
        QVERIFY(text.advice.startsWith(QStringLiteral("Nothing was changed. ")));
        QCOMPARE(text.detail, QStringLiteral("a\\u{1b}: /srv/\\n"));
    }
}

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
