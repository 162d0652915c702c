// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/jobnotifier.h"

#include "ui/desktop/applicationid.h"
#include "ui/jobs/jobtext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tidemark::ui {

namespace {

// By the Desktop Notifications Specification 1.2.
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kInterface = kService;
/// What a click on the notification itself means.
const QString kDefaultAction = QStringLiteral("default");
constexpr uchar kNormal = 1;
constexpr uchar kCritical = 2;
constexpr int kServiceDecides = -1;
constexpr int kNeverExpires = 0;
/// Desktops cut what is longer, some of them badly.
constexpr qsizetype kMostText = 300;

bool isFailure(const JobInfo& job)
{
    return job.state == JobState::Failed;
}

bool isWorthTelling(const JobInfo& job)
{
    if (isFailure(job))
        return true;
    const bool succeeded = job.state == JobState::Succeeded || job.state == JobState::SucceededWithWarnings;
    return succeeded && !job.description.quiet && job.finishedAtMs - job.startedAtMs >= JobNotifier::kLongMs;
}

QString cut(const QString& text)
{
    return text.size() <= kMostText ? text : text.first(kMostText) + QChar(0x2026);
}

} // namespace

JobNotifier::JobNotifier(const JobQueue& jobs, QDBusConnection bus, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_bus(std::move(bus))
    , m_isWatched(std::move(isWatched))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(uint)));
    connect(&m_jobs, &JobQueue::finished, this, &JobNotifier::onFinished);
}

void JobNotifier::onFinished(JobId id)
{
    const JobInfo* job = m_jobs.find(id);
    if (job != nullptr && isWorthTelling(*job) && !m_isWatched())
        tell(*job);
}

void JobNotifier::tell(const JobInfo& job)
{
    // The body may hold markup, so that what came from a database has to be escaped; the summary may not.
    const QString summary = cut(
        job.description.badge.connection.isEmpty()
            ? job.description.title
            : tr("%1: %2", "connection: what was done").arg(job.description.badge.connection, job.description.title));
    const QString body = cut(outcomeText(job)).toHtmlEscaped();
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(isFailure(job) ? kCritical : kNormal)},
                            {QStringLiteral("desktop-entry"), QString::fromLatin1(kApplicationId)},
                            {QStringLiteral("category"),
                             isFailure(job) ? QStringLiteral("transfer.error") : QStringLiteral("transfer.complete")}};
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Tidemark"), 0U, QString::fromLatin1(kApplicationId), summary, body,
                       QStringList{kDefaultAction, tr("Show")}, hints,
                       isFailure(job) ? kNeverExpires : kServiceDecides});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = job.id] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown.insert(reply.value(), id);
        watcher->deleteLater();
    });
}

void JobNotifier::onActionInvoked(uint notification, const QString& action)
{
    // The signal goes to everybody: most are about other programs.
    if (m_shown.contains(notification) && action == kDefaultAction)
        emit followed();
}

void JobNotifier::onNotificationClosed(uint notification)
{
    m_shown.remove(notification);
}

} // namespace tidemark::ui
