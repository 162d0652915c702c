// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/storedjob.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace tidemark::ui {

/// Jobs that ended, in this run of the program and in earlier ones: a file each, of mode 0600, without secrets, and
/// only so many of them. A memory aid: what cannot be written is left out. A value; any thread, and files are read and
/// written where it is called, so call it on a worker.
class JobHistory {
public:
    static constexpr std::size_t kMaxJobs = 200;

    /// Touches nothing. The directory is created (0700) with the first job.
    explicit JobHistory(QString directory) : m_directory(std::move(directory)) {}

    /// Oldest first; leaves out what cannot be understood.
    std::vector<StoredJob> read() const;
    /// A name for the file of a job that ended at a time: no other job has it, and names are in the order of the times.
    QString newFile(std::int64_t finishedAtMs) const;
    /// Writes the file, or writes it anew; the oldest ones beyond the limit go.
    void keep(const QString& file, const JobInfo& job) const;

private:
    QStringList names() const;

    QString m_directory;
};

} // namespace tidemark::ui
