// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/snapshotfilter.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr std::int64_t kNow = 1'795'348'800; // 2026-11-22 12:00 UTC

SnapshotMetadata example()
{
    SnapshotMetadata snapshot;
    snapshot.id = "snap_1795305600000_7";
    snapshot.createdAt = kNow - 12 * 3600; // 2026-11-22 00:00 UTC
    snapshot.description = "Before Reindex of Überschrift";
    snapshot.namespaces = {"docs", "image set"};
    snapshot.totalVectors = 1'500;
    snapshot.sizeBytes = 2ULL << 30;
    snapshot.logicalBytes = 5'000'000;
    snapshot.added = 10;
    snapshot.type = SnapshotType::Incremental;
    snapshot.tags = {"Prod", "x\"y"};
    snapshot.pinned = true;
    return snapshot;
}

} // namespace

class SnapshotFilterTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void matching_data();
    void matching();
    void errors_data();
    void errors();
    void statuses();
    void quoting();
    void hostileText();
};

void SnapshotFilterTest::matching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* text, bool matches) { QTest::newRow(text) << QString::fromUtf8(text) << matches; };
    row("", true);
    row("   ", true);
    row("reindex", true);
    row("REINDEX before", true);
    row("reindex nothing", false);
    row("-reindex", false);
    row("-nothing", true);
    row("\"before reindex\"", true);
    row("\"reindex before\"", false);
    row("überschrift", true);
    row("ÜBERSCHRIFT", true);
    row("docs", true);
    row("snap_17953", true);
    row("type:full", false);
    row("type:incremental", true);
    row("TYPE:Incremental", true);
    row("-type:full", true);
    row("pinned:yes", true);
    row("pinned:no", false);
    row("safety:no", true);
    row("tag:prod", true);
    row("tag:pro", false);
    row("tag:\"x\\\"y\"", true);
    row("ns:docs", true);
    row("ns:\"image set\"", true);
    row("ns:image", false);
    row("id:1795305600000", true);
    row("id:99", false);
    row("name:reindex", true);
    row("name:docs", false);
    row("before:2026-11-22", false);
    row("before:2026-11-23", true);
    row("after:2026-11-22", true);
    row("after:2026-11-23", false);
    row("before:2026-12", true);
    row("before:2026", false);
    row("after:2026", true);
    row("on:2026-11-22", true);
    row("on:2026-11", true);
    row("on:2026-10", false);
    row("on:today", true);
    row("on:yesterday", false);
    row("after:7d", true);
    row("before:1w", false);
    row("size>1G", true);
    row("size>2G", false);
    row("size>=2G", true);
    row("size<=2GiB", true);
    row("size<3g", true);
    row("size=2G", true);
    row("size:>1.5G", true);
    row("size:2048M", true);
    row("vectors>1000", true);
    row("vectors>1.6k", false);
    row("vectors<1500", false);
    row("added>0", true);
    row("changed>0", false);
    row("removed=0", true);
    row("logical<10M", true);
    row("type:incremental pinned:yes size>1G tag:prod \"reindex\" -ns:other", true);
    row("a-b", false);
    row("-", false);
    row("12:30", false); // no key: it begins with no letter
}

void SnapshotFilterTest::matching()
{
    QFETCH(const QString, text);
    QFETCH(const bool, matches);
    const auto parsed = SnapshotFilter::parse(text, kNow);
    QVERIFY2(!parsed.error, qPrintable(parsed.error ? parsed.error->message : QString()));
    QCOMPARE(parsed.filter.matches(example(), Health::NotVerified), matches);
}

void SnapshotFilterTest::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, int position, const char* says) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(says);
    };
    row("foo:bar", 0, "There is no key “foo”");
    row("foo:bar", 0, "put it in quotes");
    row("a http://x", 2, "type, status, tag");
    row("type:", 5, "needs a value");
    row("type:big", 5, "full, incremental");
    row("x type:big", 7, "“big” is no value of “type”");
    row("pinned:maybe", 7, "yes, no");
    row("status:fine", 7, "verified, unverified, damaged, risk");
    row("before:yesterdayish", 7, "2026-11-01");
    row("before:2026-13", 7, "2026-11-01");
    row("before:2026-02-30", 7, "2026-11-01");
    row("after: x", 6, "needs a value");
    row("size>", 5, "1.5G");
    row("size>big", 5, "1.5G");
    row("size>-1", 5, "1.5G");
    row("size>1e300", 5, "1.5G");
    row("size>99999999999999T", 5, "1.5G");
    row("vectors>many", 8, "20K");
    row("tag:", 4, "a text");
    row("tag>1", 0, "cannot be compared");
    row("\"never ends", 0, "no end");
    row("name:\"never ends", 5, "no end");
}

void SnapshotFilterTest::errors()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    QFETCH(const QString, says);
    const auto parsed = SnapshotFilter::parse(text, kNow);
    QVERIFY(parsed.error);
    QVERIFY(parsed.filter.isEmpty());
    QCOMPARE(parsed.error->position, qsizetype(position));
    QVERIFY2(parsed.error->message.contains(says), qPrintable(parsed.error->message));
}

void SnapshotFilterTest::statuses()
{
    const std::vector<std::pair<QString, Health>> words = {{QStringLiteral("status:verified"), Health::Verified},
                                                           {QStringLiteral("status:unverified"), Health::NotVerified},
                                                           {QStringLiteral("status:damaged"), Health::Damaged},
                                                           {QStringLiteral("status:risk"), Health::AtRisk}};
    for (const auto& [text, wanted] : words)
        for (const auto& [other, health] : words)
            QCOMPARE(SnapshotFilter::parse(text, kNow).filter.matches(example(), health), health == wanted);
}

void SnapshotFilterTest::quoting()
{
    for (const QString& value : {QStringLiteral("plain"), QStringLiteral("two words"), QStringLiteral("a\"b\\c d"),
                                 QStringLiteral("back\\slash"), QStringLiteral("tab\there")}) {
        SnapshotMetadata snapshot = example();
        snapshot.tags = {value.toStdString()};
        const auto parsed = SnapshotFilter::parse(QStringLiteral("tag:") + filterQuoted(value), kNow);
        QVERIFY(!parsed.error);
        QVERIFY2(parsed.filter.matches(snapshot, Health::Verified), qPrintable(value));
        QVERIFY(!parsed.filter.matches(example(), Health::Verified));
    }
}

void SnapshotFilterTest::hostileText()
{
    // Any UTF-16, lone surrogates and zeros included, and pieces of the grammar in any order.
    std::mt19937 random(7);
    static const char* const kPieces[] = {"type:",   "size",  ">",          "<=", "\"",  "\\",   "-",  ":",      " ",
                                          "before:", "2026-", "9999999999", "7d", "tag", "full", "\t", "1.5.5G", "KiB"};
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        const auto length = random() % 12;
        for (unsigned long part = 0; part < length; ++part) {
            if (random() % 3 == 0)
                text += QChar(static_cast<char16_t>(random() % 0x10000));
            else
                text += QLatin1String(kPieces[random() % std::size(kPieces)]);
        }
        const auto parsed = SnapshotFilter::parse(text, kNow);
        if (parsed.error) {
            QVERIFY(!parsed.error->message.isEmpty());
            QVERIFY(parsed.error->position >= 0 && parsed.error->position <= text.size());
            QVERIFY(parsed.error->position + parsed.error->length <= text.size());
        } else {
            ++understood;
            parsed.filter.matches(example(), Health::Verified);
        }
    }
    QVERIFY(understood > 1000);
    const auto longest = SnapshotFilter::parse(QString(100'000, u'x'), kNow);
    QVERIFY(!longest.error && !longest.filter.matches(example(), Health::Verified));
}

QTEST_GUILESS_MAIN(SnapshotFilterTest)
#include "snapshotfilter_test.moc"
