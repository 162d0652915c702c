// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/jobqueue.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace tidemark::ui {

/// Keeps the machine from falling asleep by itself or by its lid while a job writes, by asking logind
/// (org.freedesktop.login1). Without a bus or logind, or without the right to, it does nothing: a sleeping machine
/// loses time and connections, never data. All calls are asynchronous; the lock goes with the process, whatever ends
/// it. UI thread only. Borrows the queue.
class SleepInhibitor final : public QObject {
    Q_OBJECT
public:
    SleepInhibitor(const JobQueue& jobs, QDBusConnection bus, QObject* parent = nullptr);

    bool holds() const { return m_lock.isValid(); }

signals:
    void changed();

private:
    void update();
    void ask();

    const JobQueue& m_jobs;
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; ///< Held as long as it is open.
    bool m_asked = false;           ///< The answer is not there yet.
    bool m_refused = false;         ///< For this stretch of work: asking at each step of progress would help nobody.
};

} // namespace tidemark::ui
