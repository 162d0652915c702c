// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/interruptednotice.h"

#include "snapshot/snapshotmanager.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostNamed = 3;
constexpr std::size_t kMostListed = 200;
constexpr qsizetype kLongestName = 80;

struct Interrupted {
    Q_DECLARE_TR_FUNCTIONS(Interrupted)
};

QString namesOf(const std::vector<std::string>& names, std::size_t most, const QString& separator)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        shown += shownText(names[i]).left(kLongestName);
    if (names.size() > most)
        shown += Interrupted::tr("%Ln more", "namespaces", static_cast<int>(names.size() - most));
    return shown.join(separator);
}

} // namespace

std::optional<InterruptedRestore> leftBehind(const SnapshotManager& manager, const std::string& snapshotId,
                                             const VectorStorage& storage)
{
    const auto restores = manager.interruptedRestores();
    if (!restores)
        return std::nullopt; // The next listing says so.
    const auto found = std::find_if(restores->begin(), restores->end(), [&](const InterruptedRestore& each) {
        return !each.isRunning && each.snapshotId == snapshotId && each.storageIdentity == storage.identity();
    });
    return found == restores->end() ? std::nullopt : std::optional(*found);
}

QString interruptedKey(const InterruptedRestore& restore)
{
    return QStringLiteral("interrupted-restore-") + QString::fromStdString(restore.id);
}

std::vector<Notice::Remedy> interruptedRemedies(const InterruptedRestore& restore, const std::string& ownUri,
                                                std::uint64_t job)
{
    const std::string elsewhere = restore.storage == ownUri ? std::string() : restore.storage;
    std::vector<Notice::Remedy> remedies = {{Notice::Remedy::Kind::ResumeRestore,
                                             Interrupted::tr("Restore again…"),
                                             {restore.snapshotId},
                                             job,
                                             elsewhere,
                                             restore.id}};
    if (restore.safetySnapshotId)
        remedies.push_back({Notice::Remedy::Kind::UndoRestore,
                            Interrupted::tr("Undo restore…"),
                            {*restore.safetySnapshotId},
                            job,
                            elsewhere,
                            {}});
    return remedies;
}

Notice interruptedNotice(const InterruptedRestore& restore, const QString& title, const std::string& ownUri)
{
    Notice notice;
    notice.severity = Notice::Severity::Warning;
    notice.key = interruptedKey(restore);
    notice.text =
        restore.storage == ownUri
            ? Interrupted::tr("The restore of “%1” that began %2 broke off: the storage is partly old and partly new.",
                              "a snapshot, a time")
                  .arg(title.left(kLongestName), shownTime(restore.startedAt))
            : Interrupted::tr("The restore of “%1” into %3 that began %2 broke off: that storage is partly old and "
                              "partly new.",
                              "a snapshot, a time, a storage")
                  .arg(title.left(kLongestName), shownTime(restore.startedAt), shownText(restore.storage).left(200));
    notice.text += u' ' + Interrupted::tr("It was to change: %1.", "namespaces")
                              .arg(namesOf(restore.touched, kMostNamed, QStringLiteral(", ")));
    notice.text += u' ' + (restore.safetySnapshotId
                               ? Interrupted::tr("To restore again completes it; its safety snapshot undoes it.")
                               : Interrupted::tr("To restore again completes it. There is no safety snapshot that "
                                                 "would undo it."));
    notice.details = Interrupted::tr("Snapshot: %1", "an id").arg(shownText(restore.snapshotId));
    if (restore.safetySnapshotId)
        notice.details +=
            u'\n' + Interrupted::tr("Safety snapshot: %1", "an id").arg(shownText(*restore.safetySnapshotId));
    notice.details +=
        u'\n' + Interrupted::tr("Namespaces:") + u'\n' + namesOf(restore.touched, kMostListed, QStringLiteral("\n"));
    notice.remedies = interruptedRemedies(restore, ownUri);
    notice.remedies.push_back({Notice::Remedy::Kind::ForgetRestore,
                               Interrupted::tr("Forget…", "that a restore broke off"),
                               {},
                               0,
                               {},
                               restore.id});
    return notice;
}

} // namespace tidemark::ui
