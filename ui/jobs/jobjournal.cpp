// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobjournal.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMaxEntries = 200;

/// A regular file that is not locked by a living process; holds a shared lock on it as long as it is open, so that
/// several readers do not take one another for the owner.
class UnlockedFile {
public:
    explicit UnlockedFile(const QString& file)
    {
        // No waiting for the other end of a FIFO, no following of links out of the directory.
        m_descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
        struct stat status {};
        m_isFree = m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
                   ::flock(m_descriptor, LOCK_SH | LOCK_NB) == 0;
        m_size = static_cast<qsizetype>(status.st_size);
    }
    ~UnlockedFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    UnlockedFile(const UnlockedFile&) = delete;
    UnlockedFile& operator=(const UnlockedFile&) = delete;

    bool isFree() const { return m_isFree; }
    std::optional<QByteArray> read() const
    {
        QFile file;
        if (m_size <= 0 || m_size > kMaxStoredJobBytes || !file.open(m_descriptor, QIODevice::ReadOnly))
            return std::nullopt;
        return file.read(kMaxStoredJobBytes);
    }

private:
    int m_descriptor = -1;
    bool m_isFree = false;
    qsizetype m_size = 0;
};

tl::unexpected<Error> failed(const QSaveFile& file)
{
    return fail(Errc::Io, "cannot write the job journal: " + file.errorString().toStdString(),
                file.fileName().toStdString());
}

} // namespace

JobJournal::Mark::~Mark()
{
    QFile::remove(m_file);
    ::close(m_lock);
}

Result<std::unique_ptr<JobJournal::Mark>> JobJournal::begin(const JobInfo& job) const
{
    if (!QDir().mkpath(m_directory))
        return fail(Errc::Io, "cannot create the directory of the job journal", m_directory.toStdString());
    QFile::setPermissions(m_directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(m_directory + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".json"));
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A duplicate shares the lock and keeps it when QSaveFile closes its own: the file never appears unlocked.
    const int lock = ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0);
    if (lock < 0)
        return fail(errorFromErrno(errno, "fcntl", file.fileName().toStdString()));
    auto mark = std::make_unique<Mark>(file.fileName(), lock);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return fail(errorFromErrno(errno, "flock", file.fileName().toStdString()));
    const QByteArray bytes = jobToJson(job);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return mark;
}

std::vector<StoredJob> JobJournal::interrupted() const
{
    std::vector<StoredJob> found;
    const QDir directory(m_directory);
    const QStringList names = directory.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Time);
    for (const QString& each : names) {
        if (found.size() == kMaxEntries)
            break;
        const QString path = directory.filePath(each);
        const UnlockedFile file(path);
        if (!file.isFree())
            continue;
        const std::optional<QByteArray> bytes = file.read();
        if (!bytes)
            continue;
        if (std::optional<JobInfo> job = jobFromJson(*bytes))
            found.push_back({std::move(*job), path});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const StoredJob& a, const StoredJob& b) { return a.job.startedAtMs < b.job.startedAtMs; });
    return found;
}

void JobJournal::remove(const QString& file)
{
    const UnlockedFile held(file);
    if (held.isFree())
        QFile::remove(file);
}

} // namespace tidemark::ui
