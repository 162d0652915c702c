// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tidemark::ui {

// A job as a file: for the journal and the history. Pure functions; any thread.

struct StoredJob {
    JobInfo job; ///< Without an id.
    QString file;
};

constexpr qsizetype kMaxStoredJobBytes = qsizetype{256} << 10;

/// Bounded, and without secrets. An active job is stored as what is at work.
QByteArray jobToJson(const JobInfo& job);
/// Takes what is sound of what anybody may have written, and nothing if it is no job. What was at work is Interrupted.
std::optional<JobInfo> jobFromJson(const QByteArray& bytes);

/// The text with passwords and keys of URIs left out.
QString withoutSecrets(const QString& text);

} // namespace tidemark::ui
