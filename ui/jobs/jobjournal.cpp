// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobjournal.h"

#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMaxFileBytes = qsizetype{256} << 10;
constexpr std::size_t kMaxEntries = 200;
constexpr qsizetype kMaxText = 2000;
constexpr qsizetype kMaxCommand = 20'000;
constexpr qsizetype kMaxSnapshots = 2000;
constexpr qsizetype kMaxId = 200;

struct Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

/// Stable names: files of older versions stay readable.
constexpr std::array<std::pair<JobKind, const char*>, 10> kKinds{{{JobKind::Create, "create"},
                                                                  {JobKind::Restore, "restore"},
                                                                  {JobKind::Verify, "verify"},
                                                                  {JobKind::Annotate, "annotate"},
                                                                  {JobKind::Delete, "delete"},
                                                                  {JobKind::Undelete, "undelete"},
                                                                  {JobKind::Retention, "retention"},
                                                                  {JobKind::Export, "export"},
                                                                  {JobKind::Import, "import"},
                                                                  {JobKind::Collect, "collect"}}};

QString kindKey(JobKind kind)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& each) { return each.first == kind; });
    return QLatin1String(found == kKinds.end() ? "create" : found->second);
}

std::optional<JobKind> kindFrom(const QString& key)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& each) { return key == QLatin1String(each.second); });
    return found == kKinds.end() ? std::nullopt : std::optional<JobKind>(found->first);
}

QByteArray encoded(const JobInfo& job)
{
    const JobDescription& description = job.description;
    QJsonObject badge{{QStringLiteral("environment"), environmentKey(description.badge.environment)},
                      {QStringLiteral("connection"), description.badge.connection.left(kMaxText)},
                      {QStringLiteral("readOnly"), description.badge.readOnly}};
    QJsonArray snapshots;
    for (const std::string& id : description.snapshots) {
        if (snapshots.size() == kMaxSnapshots)
            break;
        snapshots.append(QString::fromStdString(id).left(kMaxId));
    }
    QJsonObject root{{QStringLiteral("version"), kVersion},
                     {QStringLiteral("kind"), kindKey(description.kind)},
                     {QStringLiteral("title"), description.title.left(kMaxText)},
                     {QStringLiteral("badge"), badge},
                     {QStringLiteral("command"), description.command.left(kMaxCommand)},
                     {QStringLiteral("cancelEffect"), description.cancelEffect.left(kMaxText)},
                     {QStringLiteral("snapshots"), snapshots},
                     {QStringLiteral("parameters"), description.parameters},
                     {QStringLiteral("startedAtMs"), static_cast<qint64>(job.startedAtMs)}};
    QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Compact);
    if (bytes.size() > kMaxFileBytes) { // Then it can be told of, though not filled in again.
        root.remove(QStringLiteral("parameters"));
        root.remove(QStringLiteral("snapshots"));
        bytes = QJsonDocument(root).toJson(QJsonDocument::Compact);
    }
    return bytes;
}

/// Journals are files like any other: whatever is in them is made fit to be shown again.
QString shownField(const QJsonObject& object, const char* key, qsizetype longest)
{
    return shownText(object.value(QLatin1String(key)).toString().left(longest).toStdString());
}

std::optional<JobInfo> decoded(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject root = document.object();
    const std::optional<JobKind> kind = kindFrom(root.value(QLatin1String("kind")).toString());
    if (root.value(QLatin1String("version")).toInt() != kVersion || !kind)
        return std::nullopt;
    JobInfo job;
    job.description.kind = *kind;
    job.description.title = shownField(root, "title", kMaxText);
    if (job.description.title.trimmed().isEmpty())
        return std::nullopt;
    const QJsonObject badge = root.value(QLatin1String("badge")).toObject();
    job.description.badge = {environmentFromKey(badge.value(QLatin1String("environment")).toString()),
                             shownField(badge, "connection", kMaxText),
                             badge.value(QLatin1String("readOnly")).toBool()};
    job.description.command = shownField(root, "command", kMaxCommand);
    job.description.cancelEffect = shownField(root, "cancelEffect", kMaxText);
    job.description.parameters = root.value(QLatin1String("parameters")).toObject();
    const QJsonArray snapshots = root.value(QLatin1String("snapshots")).toArray();
    for (qsizetype i = 0; i < std::min(snapshots.size(), kMaxSnapshots); ++i)
        job.description.snapshots.push_back(snapshots.at(i).toString().left(kMaxId).toStdString());
    constexpr qint64 kYear10000 = 253'402'300'800'000;
    job.startedAtMs = std::clamp<qint64>(root.value(QLatin1String("startedAtMs")).toInteger(), 0, kYear10000);
    job.queuedAtMs = job.startedAtMs;
    job.state = JobState::Interrupted;
    job.report.summary = Jobs::tr("Tidemark ended while this job was at work. Nothing half-written remains visible. "
                                  "Collect frees what it may have left. See whether its result is there before you run "
                                  "it again.");
    return job;
}

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
        if (m_size <= 0 || m_size > kMaxFileBytes || !file.open(m_descriptor, QIODevice::ReadOnly))
            return std::nullopt;
        return file.read(kMaxFileBytes);
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
    const QByteArray bytes = encoded(job);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return mark;
}

std::vector<JobJournal::Interrupted> JobJournal::interrupted() const
{
    std::vector<Interrupted> found;
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
        if (std::optional<JobInfo> job = decoded(*bytes))
            found.push_back({std::move(*job), path});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Interrupted& a, const Interrupted& b) { return a.job.startedAtMs < b.job.startedAtMs; });
    return found;
}

void JobJournal::remove(const QString& file)
{
    const UnlockedFile held(file);
    if (held.isFree())
        QFile::remove(file);
}

} // namespace tidemark::ui
