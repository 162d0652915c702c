// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/storedjob.h"

#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tidemark::ui {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMaxText = 2000;
constexpr qsizetype kMaxCommand = 20'000;
constexpr qsizetype kMaxSnapshots = 2000;
constexpr qsizetype kMaxId = 200;
constexpr qsizetype kMaxLines = 200;
constexpr qsizetype kMaxLine = 400;
constexpr qint64 kYear10000 = 253'402'300'800'000;

struct Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

// Stable names: files of older versions stay readable.
constexpr std::array<std::pair<JobKind, const char*>, 10> kKinds{{{JobKind::Create, "create"},
                                                                  {JobKind::Restore, "restore"},
                                                                  {JobKind::Verify, "verify"},
                                                                  {JobKind::Annotate, "annotate"},
                                                                  {JobKind::Delete, "delete"},
                                                                  {JobKind::Undelete, "undelete"},
                                                                  {JobKind::Retention, "retention"},
                                                                  {JobKind::Export, "export"},
                                                                  {JobKind::Import, "import"},
                                                                  {JobKind::Collect, "collect"}}};
constexpr std::array<std::pair<JobState, const char*>, 5> kStates{{{JobState::Succeeded, "succeeded"},
                                                                   {JobState::SucceededWithWarnings, "warnings"},
                                                                   {JobState::Failed, "failed"},
                                                                   {JobState::Cancelled, "cancelled"},
                                                                   {JobState::Interrupted, "interrupted"}}};

template <typename Names, typename Value>
QString keyOf(const Names& names, Value value, const char* otherwise)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& each) { return each.first == value; });
    return QLatin1String(found == names.end() ? otherwise : found->second);
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const std::array<std::pair<Value, const char*>, count>& names, const QString& key)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& each) { return key == QLatin1String(each.second); });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->first);
}

QJsonArray linesOf(const QStringList& lines)
{
    QJsonArray array;
    // The end of a log says more than its beginning.
    for (qsizetype i = std::max<qsizetype>(0, lines.size() - kMaxLines); i < lines.size(); ++i)
        array.append(withoutSecrets(lines.at(i).left(kMaxLine)));
    return array;
}

QJsonArray logOf(const QList<JobLogLine>& log)
{
    QJsonArray array;
    for (qsizetype i = std::max<qsizetype>(0, log.size() - kMaxLines); i < log.size(); ++i)
        array.append(QJsonArray{static_cast<qint64>(log.at(i).atMs), withoutSecrets(log.at(i).text.left(kMaxLine))});
    return array;
}

QJsonValue secretless(const QJsonValue& value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray())
            array.append(secretless(each));
        return array;
    }
    return value;
}

QJsonObject errorToJson(const Error& error)
{
    return {{QStringLiteral("code"), QString::fromUtf8(name(error.code).data(), qsizetype(name(error.code).size()))},
            {QStringLiteral("detail"), withoutSecrets(QString::fromStdString(error.detail).left(kMaxText))},
            {QStringLiteral("path"), withoutSecrets(QString::fromStdString(error.path).left(kMaxText))},
            {QStringLiteral("errno"), error.sysErrno},
            {QStringLiteral("consequence"), static_cast<int>(error.consequence)}};
}

std::optional<Error> errorFromJson(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const std::string code = object.value(QLatin1String("code")).toString().left(kMaxId).toStdString();
    Error error;
    for (int each = 0; each <= static_cast<int>(Errc::Internal); ++each) {
        if (name(static_cast<Errc>(each)) == code)
            error.code = static_cast<Errc>(each);
    }
    error.detail = object.value(QLatin1String("detail")).toString().left(kMaxText).toStdString();
    error.path = object.value(QLatin1String("path")).toString().left(kMaxText).toStdString();
    error.sysErrno = std::max(0, object.value(QLatin1String("errno")).toInt());
    const int consequence = object.value(QLatin1String("consequence")).toInt(-1);
    const bool known = consequence >= 0 && consequence <= static_cast<int>(Consequence::Unknown);
    error.consequence = known ? static_cast<Consequence>(consequence) : Consequence::Unknown;
    return error;
}

/// Files like any other: whatever is in them is made fit to be shown again.
QString shownField(const QJsonValue& value, qsizetype longest)
{
    return shownText(value.toString().left(longest).toStdString());
}

QString shownField(const QJsonObject& object, const char* key, qsizetype longest)
{
    return shownField(object.value(QLatin1String(key)), longest);
}

QStringList shownLines(const QJsonObject& object, const char* key)
{
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    QStringList lines;
    for (qsizetype i = 0; i < std::min(array.size(), kMaxLines); ++i)
        lines += shownField(array.at(i), kMaxLine);
    return lines;
}

std::int64_t timeOf(const QJsonValue& value)
{
    return std::clamp<qint64>(value.toInteger(), 0, kYear10000);
}

std::int64_t timeField(const QJsonObject& object, const char* key)
{
    return timeOf(object.value(QLatin1String(key)));
}

QList<JobLogLine> shownLog(const QJsonObject& object)
{
    const QJsonArray array = object.value(QLatin1String("log")).toArray();
    QList<JobLogLine> log;
    for (qsizetype i = 0; i < std::min(array.size(), kMaxLines); ++i) {
        const QJsonArray line = array.at(i).toArray();
        if (line.isEmpty()) // as versions before wrote them, with the time in the text
            log.append({0, shownField(array.at(i), kMaxLine)});
        else
            log.append({timeOf(line.at(0)), shownField(line.at(1), kMaxLine)});
    }
    return log;
}

} // namespace

QString withoutSecrets(const QString& text)
{
    static const QRegularExpression password(QStringLiteral("(://[^/?#\\s:@']*):[^/?#\\s']*@"));
    static const QRegularExpression option(
        QStringLiteral("([?&](?:password|passwd|token|api[_-]?key|secret)=)[^&\\s']*"),
        QRegularExpression::CaseInsensitiveOption);
    QString shown = text;
    shown.replace(password, QStringLiteral("\\1:…@"));
    shown.replace(option, QStringLiteral("\\1…"));
    return shown;
}

QByteArray jobToJson(const JobInfo& job)
{
    const JobDescription& description = job.description;
    const QJsonObject badge{{QStringLiteral("environment"), environmentKey(description.badge.environment)},
                            {QStringLiteral("connection"), description.badge.connection.left(kMaxText)},
                            {QStringLiteral("readOnly"), description.badge.readOnly}};
    QJsonArray snapshots;
    for (const std::string& id : description.snapshots) {
        if (snapshots.size() == kMaxSnapshots)
            break;
        snapshots.append(QString::fromStdString(id).left(kMaxId));
    }
    QJsonObject parameters;
    for (auto each = description.parameters.begin(); each != description.parameters.end(); ++each)
        parameters.insert(each.key(), secretless(each.value()));
    QJsonObject root{{QStringLiteral("version"), kVersion},
                     {QStringLiteral("kind"), keyOf(kKinds, description.kind, "create")},
                     {QStringLiteral("title"), withoutSecrets(description.title.left(kMaxText))},
                     {QStringLiteral("badge"), badge},
                     {QStringLiteral("command"), withoutSecrets(description.command.left(kMaxCommand))},
                     {QStringLiteral("cancelEffect"), description.cancelEffect.left(kMaxText)},
                     {QStringLiteral("snapshots"), snapshots},
                     {QStringLiteral("parameters"), parameters},
                     {QStringLiteral("startedAtMs"), static_cast<qint64>(job.startedAtMs)}};
    if (job.finishedAtMs != 0) {
        root.insert(QStringLiteral("state"), keyOf(kStates, job.state, "interrupted"));
        root.insert(QStringLiteral("finishedAtMs"), static_cast<qint64>(job.finishedAtMs));
        root.insert(QStringLiteral("acknowledged"), job.acknowledged);
        root.insert(QStringLiteral("summary"), withoutSecrets(job.report.summary.left(kMaxText)));
        root.insert(QStringLiteral("warnings"), linesOf(job.report.warnings));
        root.insert(QStringLiteral("log"), logOf(job.log));
        if (job.error)
            root.insert(QStringLiteral("error"), errorToJson(*job.error));
    }
    QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Compact);
    if (bytes.size() > kMaxStoredJobBytes) { // Then it can be told of, though not filled in again.
        for (const char* large : {"parameters", "snapshots", "log", "warnings"})
            root.remove(QLatin1String(large));
        bytes = QJsonDocument(root).toJson(QJsonDocument::Compact);
    }
    return bytes;
}

std::optional<JobInfo> jobFromJson(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject root = document.object();
    const std::optional<JobKind> kind = valueOf(kKinds, root.value(QLatin1String("kind")).toString());
    if (root.value(QLatin1String("version")).toInt() != kVersion || !kind)
        return std::nullopt;
    JobInfo job;
    job.description.kind = *kind;
    job.description.title = shownField(root, "title", kMaxText);
    if (job.description.title.trimmed().isEmpty())
        return std::nullopt;
    const QJsonObject badge = root.value(QLatin1String("badge")).toObject();
    job.description.badge = {environmentFromKey(badge.value(QLatin1String("environment")).toString()),
                             shownField(badge, "connection", kMaxText),
                             badge.value(QLatin1String("readOnly")).toBool()};
    job.description.command = shownField(root, "command", kMaxCommand);
    job.description.cancelEffect = shownField(root, "cancelEffect", kMaxText);
    job.description.parameters = root.value(QLatin1String("parameters")).toObject();
    const QJsonArray snapshots = root.value(QLatin1String("snapshots")).toArray();
    for (qsizetype i = 0; i < std::min(snapshots.size(), kMaxSnapshots); ++i)
        job.description.snapshots.push_back(snapshots.at(i).toString().left(kMaxId).toStdString());
    job.startedAtMs = timeField(root, "startedAtMs");
    job.queuedAtMs = job.startedAtMs;
    job.earlierRun = true;
    const std::optional<JobState> state = valueOf(kStates, root.value(QLatin1String("state")).toString());
    job.state = state.value_or(JobState::Interrupted);
    if (state) {
        job.finishedAtMs = timeField(root, "finishedAtMs");
        job.acknowledged = root.value(QLatin1String("acknowledged")).toBool();
        job.report.summary = shownField(root, "summary", kMaxText);
        job.report.warnings = shownLines(root, "warnings");
        job.log = shownLog(root);
        job.error = errorFromJson(root.value(QLatin1String("error")));
    }
    if (job.state == JobState::Interrupted && job.description.kind == JobKind::Restore)
        job.report.summary = Jobs::tr(
            "Tidemark ended while this restore was at work. A storage with transactions is as it was before. In one "
            "without them a part may be written: the repository knows, and offers to complete or to undo it.");
    else if (job.state == JobState::Interrupted)
        job.report.summary =
            Jobs::tr("Tidemark ended while this job was at work. Nothing half-written remains visible. Free Space "
                     "removes what it may have left. See whether its result is there before you run it again.");
    return job;
}

} // namespace tidemark::ui
