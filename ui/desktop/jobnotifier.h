// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/jobqueue.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <functional>

class QDBusPendingCallWatcher;

namespace tidemark::ui {

/// Tells through the desktop (org.freedesktop.Notifications) that a job ended that nobody was watching: one that took
/// long, or failed. A failure stays until it is taken away. Nothing is told while a window of ours is active, or of
/// what a person stopped. Without a bus, or without a service on it, it does nothing. All calls are asynchronous.
/// UI thread only. Borrows the queue.
class JobNotifier final : public QObject {
    Q_OBJECT
public:
    /// `isWatched` says whether a window of ours is active.
    JobNotifier(const JobQueue& jobs, QDBusConnection bus, std::function<bool()> isWatched, QObject* parent = nullptr);

    /// Jobs that took less are not worth a notification when they succeed.
    static constexpr std::int64_t kLongMs = 10'000;

signals:
    /// A person followed a notification.
    void followed();

private slots:
    void onActionInvoked(uint notification, const QString& action);
    void onNotificationClosed(uint notification);

private:
    void onFinished(JobId id);
    void tell(const JobInfo& job);

    const JobQueue& m_jobs;
    QDBusConnection m_bus;
    std::function<bool()> m_isWatched;
    QHash<uint, JobId> m_shown;
};

} // namespace tidemark::ui
