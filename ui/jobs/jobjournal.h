// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/storedjob.h"

#include <QString>

#include <memory>
#include <vector>

namespace tidemark::ui {

/// What says after a crash which jobs were at work: a file a job, <directory>/<uuid>.json, from before its work begins
/// until it has ended. Each file is locked (flock) by whoever runs its job, so the lock ends with the process, whatever
/// ends that; process ids, which are used again, play no part. Files hold no secrets and are of mode 0600.
///
/// begin() and Mark on any thread; the rest on one at a time. The journal must outlive its marks.
class JobJournal {
public:
    /// A job that is at work. Destruction takes its file away.
    class Mark {
    public:
        Mark(QString file, int lock) : m_file(std::move(file)), m_lock(lock) {}
        ~Mark();
        Mark(const Mark&) = delete;
        Mark& operator=(const Mark&) = delete;

    private:
        QString m_file;
        int m_lock; ///< A descriptor that keeps the file locked.
    };

    /// Touches nothing. The directory is created (0700) when the first mark is set.
    explicit JobJournal(QString directory) : m_directory(std::move(directory)) {}

    /// Durable when it returns; blocks on the disk, so call it on a worker.
    Result<std::unique_ptr<Mark>> begin(const JobInfo& job) const;
    /// What was at work in a process that is no more, oldest first; bounded. Leaves alone what a living process has
    /// locked and what cannot be understood.
    std::vector<StoredJob> interrupted() const;
    /// Takes an interrupted one's file away, unless somebody runs it.
    static void remove(const QString& file);

private:
    QString m_directory;
};

} // namespace tidemark::ui
