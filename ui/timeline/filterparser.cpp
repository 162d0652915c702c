// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/snapshotfilter.h"

#include "ui/support/showntext.h"
#include "ui/support/shownzone.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tidemark::ui {

namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

enum class Value { Word, Type, YesNo, Status, Before, After, On, Bytes, Count };
struct Key {
    const char* name;
    Field field;
    Value value;
};
// In the order in which the completer offers them.
constexpr std::array kKeys = {
    Key{"type", Field::Type, Value::Type},
    Key{"status", Field::Status, Value::Status},
    Key{"tag", Field::Tag, Value::Word},
    Key{"ns", Field::Namespace, Value::Word},
    Key{"pinned", Field::Pinned, Value::YesNo},
    Key{"safety", Field::Safety, Value::YesNo},
    Key{"before", Field::Created, Value::Before},
    Key{"after", Field::Created, Value::After},
    Key{"on", Field::Created, Value::On},
    Key{"size", Field::Size, Value::Bytes},
    Key{"vectors", Field::Vectors, Value::Count},
    Key{"added", Field::Added, Value::Count},
    Key{"changed", Field::Changed, Value::Count},
    Key{"removed", Field::Removed, Value::Count},
    Key{"logical", Field::LogicalSize, Value::Bytes},
    Key{"name", Field::Name, Value::Word},
    Key{"id", Field::Id, Value::Word},
};

bool isNumber(const Key& key)
{
    return key.value == Value::Bytes || key.value == Value::Count;
}

/// What stands in the message; hostile text cut and escaped.
QString quoted(QStringView text)
{
    const QString cut = text.size() > 40 ? text.left(39).toString() + u'…' : text.toString();
    return shownText(cut.toStdString());
}

QString keyList()
{
    QStringList names;
    for (const Key& key : kKeys)
        names += QString::fromLatin1(key.name);
    return names.join(QStringLiteral(", "));
}

std::optional<std::uint64_t> numberOf(QStringView text, bool bytes)
{
    double factor = 1;
    if (bytes) {
        if (text.endsWith(u'b', Qt::CaseInsensitive))
            text.chop(1);
        if (text.endsWith(u'i', Qt::CaseInsensitive))
            text.chop(1);
    }
    static constexpr QStringView kUnits = u"kmgt";
    if (!text.isEmpty()) {
        const qsizetype unit = kUnits.indexOf(text.back().toLower());
        if (unit >= 0) {
            factor = std::pow(bytes ? 1024.0 : 1000.0, static_cast<double>(unit) + 1);
            text.chop(1);
        }
    }
    const bool plain = !text.isEmpty() && text.size() <= 18 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.';
    });
    bool valid = false;
    const double number = text.toDouble(&valid) * factor;
    if (!plain || !valid || number > 9.0e18)
        return std::nullopt;
    return static_cast<std::uint64_t>(std::llround(number));
}

struct Range {
    QDate first;
    QDate next; ///< The day after it.
};

/// A year, a month, a day, a word, or how long ago.
std::optional<Range> rangeOf(const QString& text, const QDate& today)
{
    if (text == QLatin1String("today"))
        return Range{today, today.addDays(1)};
    if (text == QLatin1String("yesterday"))
        return Range{today.addDays(-1), today};
    const auto digits = [&](qsizetype from, qsizetype count) {
        const QStringView part = QStringView(text).mid(from, count);
        const bool plain = part.size() == count &&
                           std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return plain ? part.toInt() : -1;
    };
    if ((text.endsWith(u'd') || text.endsWith(u'w')) && text.size() >= 2 && text.size() <= 6) {
        const int count = digits(0, text.size() - 1);
        if (count < 0)
            return std::nullopt;
        const QDate day = today.addDays(-count * (text.endsWith(u'w') ? 7 : 1));
        return Range{day, day.addDays(1)};
    }
    const int year = digits(0, 4);
    if (year < 1)
        return std::nullopt;
    if (text.size() == 4)
        return Range{QDate(year, 1, 1), QDate(year, 1, 1).addYears(1)};
    const QDate month(year, digits(5, 2), 1);
    if (text.size() < 7 || text[4] != u'-' || !month.isValid())
        return std::nullopt;
    if (text.size() == 7)
        return Range{month, month.addMonths(1)};
    const QDate day(year, month.month(), digits(8, 2));
    if (text.size() != 10 || text[7] != u'-' || !day.isValid())
        return std::nullopt;
    return Range{day, day.addDays(1)};
}

class Parser {
public:
    Parser(const QString& text, std::int64_t now) : m_text(text), m_today(zonedTime(now).date()) {}

    std::vector<FilterTerm> run()
    {
        std::vector<FilterTerm> terms;
        while (!m_error) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at == m_text.size())
                break;
            if (auto term = parseTerm())
                terms.push_back(std::move(*term));
        }
        return terms;
    }
    std::optional<FilterError> takeError() { return std::move(m_error); }

private:
    std::optional<FilterTerm> parseTerm()
    {
        const qsizetype begin = m_at;
        FilterTerm term;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            term.negated = true;
            ++m_at;
        }
        const qsizetype nameBegin = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter() && m_text[m_at].unicode() < 128)
            ++m_at;
        const QStringView name = QStringView(m_text).mid(nameBegin, m_at - nameBegin);
        const bool isKey =
            !name.isEmpty() && m_at < m_text.size() &&
            (m_text[m_at] == u':' || m_text[m_at] == u'<' || m_text[m_at] == u'>' || m_text[m_at] == u'=');
        if (!isKey) {
            m_at = nameBegin;
            const auto word = value();
            if (!word)
                return std::nullopt;
            setText(term, *word);
            return term;
        }
        const auto key = std::find_if(kKeys.begin(), kKeys.end(), [&](const Key& candidate) {
            return name.compare(QLatin1String(candidate.name), Qt::CaseInsensitive) == 0;
        });
        if (key == kKeys.end()) {
            failed(begin, m_at - begin,
                   Filters::tr("There is no key “%1”. Keys: %2. To look for such a text, put it in quotes.")
                       .arg(quoted(name), keyList()));
            return std::nullopt;
        }
        term.field = key->field;
        const auto comparison = operatorOf(*key, begin);
        if (!comparison)
            return std::nullopt;
        term.comparison = *comparison;
        const qsizetype valueBegin = m_at;
        const auto text = value();
        if (!text)
            return std::nullopt;
        const QString expected = setValue(term, *key, *text);
        if (!expected.isEmpty()) {
            failed(valueBegin, m_at - valueBegin,
                   text->isEmpty() ? Filters::tr("“%1” needs a value: %2.").arg(QLatin1String(key->name), expected)
                                   : Filters::tr("“%1” is no value of “%2”. Expected: %3.")
                                         .arg(quoted(*text), QLatin1String(key->name), expected));
            return std::nullopt;
        }
        return term;
    }

    std::optional<Comparison> operatorOf(const Key& key, qsizetype begin)
    {
        const QChar first = m_text[m_at++];
        if (first == u':' && isNumber(key) && m_at < m_text.size() && (m_text[m_at] == u'<' || m_text[m_at] == u'>'))
            return operatorOf(key, begin);
        if (first == u':' || first == u'=')
            return Comparison::Equal;
        if (!isNumber(key)) {
            failed(begin, m_at - begin,
                   Filters::tr("“%1” cannot be compared. Write “%1:” and a value.").arg(QLatin1String(key.name)));
            return std::nullopt;
        }
        const bool orEqual = m_at < m_text.size() && m_text[m_at] == u'=';
        m_at += orEqual ? 1 : 0;
        if (first == u'<')
            return orEqual ? Comparison::LessOrEqual : Comparison::Less;
        return orEqual ? Comparison::GreaterOrEqual : Comparison::Greater;
    }

    /// A word up to the next space, or what is between quotes; "\"" and "\\" stand for themselves in them.
    std::optional<QString> value()
    {
        if (m_at == m_text.size() || m_text[m_at] != u'"') {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                ++m_at;
            return m_text.mid(begin, m_at - begin);
        }
        const qsizetype begin = m_at++;
        QString out;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                ++m_at;
                return out;
            }
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            out += m_text[m_at];
        }
        failed(begin, m_at - begin, Filters::tr("This quotation has no end: a second quotation mark is expected."));
        return std::nullopt;
    }

    static void setText(FilterTerm& term, const QString& text)
    {
        term.text = text.toLower().toStdString();
        term.ascii =
            std::all_of(term.text.begin(), term.text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    }

    /// What would be a value, if this is none.
    QString setValue(FilterTerm& term, const Key& key, const QString& text) const
    {
        const QString word = text.toLower();
        const auto isOneOf = [&](std::initializer_list<const char*> words) {
            return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == QLatin1String(w); });
        };
        switch (key.value) {
        case Value::Word: setText(term, text); return text.isEmpty() ? Filters::tr("a text") : QString();
        case Value::Type:
            term.number =
                static_cast<std::uint64_t>(isOneOf({"full"}) ? SnapshotType::Full : SnapshotType::Incremental);
            return isOneOf({"full", "incremental"}) ? QString() : QStringLiteral("full, incremental");
        case Value::YesNo:
            term.number = isOneOf({"yes", "true"}) ? 1 : 0;
            return isOneOf({"yes", "no", "true", "false"}) ? QString() : QStringLiteral("yes, no");
        case Value::Status:
            term.number = static_cast<std::uint64_t>(isOneOf({"damaged"})    ? Health::Damaged
                                                     : isOneOf({"verified"}) ? Health::Verified
                                                     : isOneOf({"risk"})     ? Health::AtRisk
                                                                             : Health::NotVerified);
            return isOneOf({"damaged", "verified", "risk", "unverified"})
                       ? QString()
                       : QStringLiteral("verified, unverified, damaged, risk");
        case Value::Before:
        case Value::After:
        case Value::On: {
            const auto range = rangeOf(word, m_today);
            if (!range)
                return Filters::tr("a date like 2026-11-01, 2026-11, today, yesterday or 7d");
            const auto start = [](const QDate& day) { return startOfDay(day.toJulianDay()); };
            term.from = key.value == Value::Before ? std::numeric_limits<std::int64_t>::min() : start(range->first);
            term.to = key.value == Value::Before  ? start(range->first)
                      : key.value == Value::After ? std::numeric_limits<std::int64_t>::max()
                                                  : start(range->next);
            return {};
        }
        case Value::Bytes:
        case Value::Count: {
            const auto number = numberOf(text, key.value == Value::Bytes);
            term.number = number.value_or(0);
            if (number)
                return {};
            return key.value == Value::Bytes ? Filters::tr("a size like 512K, 20M or 1.5G")
                                             : Filters::tr("a number like 1000 or 20K");
        }
        }
        return {};
    }

    void failed(qsizetype position, qsizetype length, const QString& message)
    {
        m_error = FilterError{position, length, message};
    }

    const QString& m_text;
    const QDate m_today;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace

SnapshotFilter::Parsed SnapshotFilter::parse(const QString& text, std::int64_t nowUnixSeconds)
{
    Parsed parsed;
    Parser parser(text, nowUnixSeconds);
    std::vector<FilterTerm> terms = parser.run();
    parsed.error = parser.takeError();
    if (!parsed.error)
        parsed.filter.m_terms = std::move(terms);
    return parsed;
}

QStringList SnapshotFilter::keys()
{
    QStringList keys;
    for (const Key& key : kKeys)
        keys += QLatin1String(key.name) + QString(isNumber(key) ? u'>' : u':');
    return keys;
}

QString filterQuoted(const QString& value)
{
    const bool plain =
        !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) { return !c.isSpace() && c != u'"'; });
    if (plain)
        return value;
    QString escaped = value;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + escaped + u'"';
}

} // namespace tidemark::ui
