// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/jobwords.h"

#include "ui/connections/uritext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tidemark::ui {

namespace {

constexpr int kMaxTitle = 300;

struct Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

QString word(const std::string& text)
{
    return shownText(shellWord(text));
}

QString program(const Engine& engine)
{
    return QStringLiteral("tidemark-cli --repository %1").arg(word(engine.repository));
}

QString option(const char* name, const std::string& value)
{
    return QStringLiteral(" %1 %2").arg(QLatin1String(name), word(value));
}

/// As the command line reads it: "NS=NEW", with '\' before a '=' that belongs to a name.
std::string renaming(const RestoreRequest::Namespace& ns)
{
    const auto escaped = [](const std::string& name) {
        std::string out;
        for (const char c : name)
            out += c == '=' || c == '\\' ? std::string("\\") + c : std::string(1, c);
        return out;
    };
    return ns.target == ns.name ? escaped(ns.name) : escaped(ns.name) + '=' + escaped(ns.target);
}

QStringList shownWarnings(const std::vector<std::string>& warnings)
{
    QStringList shown;
    for (const std::string& warning : warnings)
        shown += shownText(warning);
    return shown;
}

int pluralCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

QJsonArray toArray(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

std::vector<std::string> fromArray(const QJsonValue& array)
{
    std::vector<std::string> texts;
    for (const QJsonValue& value : array.toArray())
        texts.push_back(value.toString().toStdString());
    return texts;
}

} // namespace

QString snapshotTitle(const SnapshotMetadata& snapshot)
{
    const std::string firstLine = snapshot.description.substr(0, snapshot.description.find('\n'));
    const QString shown = shownText(std::string_view(firstLine).substr(0, 4 * kMaxTitle)).trimmed();
    if (shown.isEmpty())
        return QString::fromStdString(snapshot.id);
    return shown.size() <= kMaxTitle ? shown : shown.left(kMaxTitle - 1) + u'…';
}

QString createCommand(const Engine& engine, const CreateRequest& request)
{
    QString command =
        program(engine) + QStringLiteral(" create") + option("--storage", withoutPassword(engine.storageUri));
    if (request.type == CreateRequest::Type::Full)
        command += QStringLiteral(" --full");
    if (request.type == CreateRequest::Type::Incremental && !request.parentId)
        command += QStringLiteral(" --incremental");
    if (request.parentId)
        command += option("--parent", *request.parentId);
    for (const std::string& ns : request.namespaces)
        command += option("--namespace", ns);
    if (!request.description.empty())
        command += option("--description", request.description);
    for (const std::string& tag : request.tags)
        command += option("--tag", tag);
    return request.pin ? QString(command + QStringLiteral(" --pin")) : command;
}

QString restoreCommand(const Engine& engine, const std::string& id, const RestoreRequest& request,
                       const std::string& storageUri)
{
    QString command =
        program(engine) + QStringLiteral(" restore ") + word(id) + option("--storage", withoutPassword(storageUri));
    for (const RestoreRequest::Namespace& ns : request.namespaces)
        command += option("--namespace", renaming(ns));
    if (request.mode == RestoreRequest::Mode::Merge)
        command += QStringLiteral(" --mode merge");
    if (request.acceptLoss)
        command += QStringLiteral(" --accept-loss");
    return request.safetySnapshot ? command : QString(command + QStringLiteral(" --no-safety-snapshot"));
}

QString idsCommand(const Engine& engine, const QString& verb, const std::vector<std::string>& ids)
{
    QString command = program(engine) + u' ' + verb;
    for (const std::string& id : ids)
        command += u' ' + word(id);
    return command;
}

JobReport createReport(const CreateResult& result)
{
    const SnapshotMetadata& made = result.metadata;
    JobReport report;
    report.summary = Jobs::tr("Created “%1”: %Ln vector(s), %2 added to the repository", "a snapshot, a size",
                              pluralCount(made.totalVectors))
                         .arg(snapshotTitle(made), shownBytes(made.sizeBytes));
    report.warnings = shownWarnings(result.warnings);
    return report;
}

JobReport restoreReport(const RestoreResult& result, const QString& title)
{
    JobReport report;
    report.summary = Jobs::tr("Restored “%1”: %2 added, %3 changed, %4 removed", "a snapshot, counts of vectors")
                         .arg(title, shownCount(result.counts.added), shownCount(result.counts.changed),
                              shownCount(result.counts.removed));
    report.warnings = shownWarnings(result.warnings);
    return report;
}

JobReport verifyReport(const VerifyReport& verified)
{
    JobReport report;
    if (verified.damaged.empty()) {
        report.summary = verified.quick ? Jobs::tr("Quick check of %Ln snapshot(s): no damage found", nullptr,
                                                   pluralCount(verified.snapshotsChecked))
                                        : Jobs::tr("Verified %Ln snapshot(s): every byte was read, none is damaged",
                                                   nullptr, pluralCount(verified.snapshotsChecked));
        return report;
    }
    report.summary = Jobs::tr("%Ln snapshot(s) damaged", nullptr, pluralCount(verified.damaged.size()));
    for (const DamagedSnapshot& damaged : verified.damaged) {
        if (report.warnings.size() == 100)
            break;
        report.warnings += Jobs::tr("%1: %2", "a snapshot, what is wrong with it")
                               .arg(shownText(damaged.id), shownText(damaged.detail));
    }
    return report;
}

JobReport importReport(const ImportResult& result)
{
    std::size_t known = 0;
    for (const ImportedSnapshot& snapshot : result.snapshots)
        known += snapshot.alreadyHere ? 1 : 0;
    JobReport report;
    report.summary = Jobs::tr("Imported %Ln snapshot(s)", nullptr, pluralCount(result.snapshots.size() - known));
    if (known != 0)
        report.summary += Jobs::tr("; %Ln was/were here already", nullptr, pluralCount(known));
    report.warnings = shownWarnings(result.notes);
    return report;
}

JobReport collectReport(const CollectResult& result)
{
    JobReport report;
    report.summary = Jobs::tr("Freed %1; %2 wait in the trash", "two sizes")
                         .arg(shownBytes(result.bytesFreed), shownBytes(result.bytesInTrash));
    return report;
}

QJsonObject parametersOf(const CreateRequest& request, bool verifyAfterwards)
{
    return {{QStringLiteral("type"), static_cast<int>(request.type)},
            {QStringLiteral("parent"), QString::fromStdString(request.parentId.value_or(std::string()))},
            {QStringLiteral("namespaces"), toArray(request.namespaces)},
            {QStringLiteral("description"), QString::fromStdString(request.description)},
            {QStringLiteral("tags"), toArray(request.tags)},
            {QStringLiteral("pin"), request.pin},
            {QStringLiteral("verify"), verifyAfterwards}};
}

bool verifyAfterwardsFrom(const QJsonObject& parameters)
{
    return parameters[QLatin1String("verify")].toBool();
}

CreateRequest createRequestFrom(const QJsonObject& parameters)
{
    CreateRequest request;
    switch (parameters[QLatin1String("type")].toInt()) {
    case static_cast<int>(CreateRequest::Type::Full): request.type = CreateRequest::Type::Full; break;
    case static_cast<int>(CreateRequest::Type::Incremental): request.type = CreateRequest::Type::Incremental; break;
    default: break;
    }
    if (const QString parent = parameters[QLatin1String("parent")].toString(); !parent.isEmpty())
        request.parentId = parent.toStdString();
    request.namespaces = fromArray(parameters[QLatin1String("namespaces")]);
    request.description = parameters[QLatin1String("description")].toString().toStdString();
    request.tags = fromArray(parameters[QLatin1String("tags")]);
    request.pin = parameters[QLatin1String("pin")].toBool();
    return request;
}

QJsonObject parametersOf(const std::string& snapshotId, const RestoreRequest& request, const std::string& storageUri)
{
    std::vector<std::string> names; // each with what it is restored as
    for (const RestoreRequest::Namespace& ns : request.namespaces) {
        names.push_back(ns.name);
        names.push_back(ns.target);
    }
    return {{QStringLiteral("snapshot"), QString::fromStdString(snapshotId)},
            {QStringLiteral("storage"), QString::fromStdString(withoutPassword(storageUri))},
            {QStringLiteral("namespaces"), toArray(names)},
            {QStringLiteral("merge"), request.mode == RestoreRequest::Mode::Merge},
            {QStringLiteral("safety"), request.safetySnapshot}};
}

RestoreRequest restoreRequestFrom(const QJsonObject& parameters)
{
    RestoreRequest request;
    const std::vector<std::string> names = fromArray(parameters[QLatin1String("namespaces")]);
    for (std::size_t i = 0; i + 1 < names.size(); i += 2)
        request.namespaces.push_back({names[i], names[i + 1]});
    if (parameters[QLatin1String("merge")].toBool())
        request.mode = RestoreRequest::Mode::Merge;
    request.safetySnapshot = parameters[QLatin1String("safety")].toBool(true);
    return request;
}

} // namespace tidemark::ui
