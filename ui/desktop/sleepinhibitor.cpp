// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/sleepinhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tidemark::ui {

SleepInhibitor::SleepInhibitor(const JobQueue& jobs, QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    connect(&m_jobs, &JobQueue::added, this, &SleepInhibitor::update);
    connect(&m_jobs, &JobQueue::changed, this, &SleepInhibitor::update);
    connect(&m_jobs, &JobQueue::finished, this, &SleepInhibitor::update);
}

void SleepInhibitor::update()
{
    if (m_jobs.anyWriting()) {
        if (!holds() && !m_asked && !m_refused)
            ask();
        return;
    }
    m_refused = false;
    if (holds()) {
        m_lock = QDBusUnixFileDescriptor();
        emit changed();
    }
}

void SleepInhibitor::ask()
{
    m_asked = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep:handle-lid-switch"), QStringLiteral("Tidemark"),
                       tr("A job writes to a storage or to a repository"), QStringLiteral("block")});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        m_asked = false;
        m_refused = !reply.isValid();
        if (reply.isValid()) {
            m_lock = reply.value();
            emit changed();
        }
        update(); // The work may have ended meanwhile.
    });
}

} // namespace tidemark::ui
