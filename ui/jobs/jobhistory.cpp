// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobhistory.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace tidemark::ui {

QStringList JobHistory::names() const
{
    // No links, which could lead out of the directory, and no FIFOs, which would never end.
    return QDir(m_directory)
        .entryList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name);
}

std::vector<StoredJob> JobHistory::read() const
{
    std::vector<StoredJob> found;
    QStringList files = names();
    if (files.size() > static_cast<qsizetype>(kMaxJobs))
        files = files.mid(files.size() - static_cast<qsizetype>(kMaxJobs));
    for (const QString& each : files) {
        QFile file(m_directory + u'/' + each);
        if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxStoredJobBytes)
            continue;
        if (std::optional<JobInfo> job = jobFromJson(file.read(kMaxStoredJobBytes)))
            found.push_back({std::move(*job), file.fileName()});
    }
    return found;
}

QString JobHistory::newFile(std::int64_t finishedAtMs) const
{
    return QStringLiteral("%1/%2-%3.json")
        .arg(m_directory)
        .arg(std::max<std::int64_t>(0, finishedAtMs), 15, 10, QLatin1Char('0'))
        .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void JobHistory::keep(const QString& file, const JobInfo& job) const
{
    if (!QDir().mkpath(m_directory))
        return;
    QFile::setPermissions(m_directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = jobToJson(job);
    if (out.write(bytes) == bytes.size())
        out.commit();
    const QStringList all = names();
    for (qsizetype i = 0; i + static_cast<qsizetype>(kMaxJobs) < all.size(); ++i)
        QFile::remove(m_directory + u'/' + all.at(i));
}

} // namespace tidemark::ui
