// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/loading/repositoryloader.h"

#include "snapshot/snapshotmanager.h"
#include "ui/loading/demodirectory.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <exception>

namespace tidemark::ui {

namespace {

/// Two, so that a request need not wait for one that hangs in a dead network file system.
constexpr int kThreads = 2;

Result<std::shared_ptr<const Listing>> readListing(const RepositoryEnvironment& environment,
                                                   const std::string& directory)
{
    TM_TRY_ASSIGN(const auto manager, SnapshotManager::open(environment, directory,
                                                            SnapshotManager::OpenMode::MustExist, SnapshotConfig()));
    TM_TRY_ASSIGN(Listing listing, manager->list());
    return std::make_shared<const Listing>(std::move(listing));
}

LoadOutcome readDemo(const RepositoryEnvironment& environment, const std::string& parentDirectory,
                     const JobContext& context)
{
    const Result<std::string> directory = demoRepository(environment.files, parentDirectory, context);
    if (!directory)
        return {parentDirectory, fail(directory.error())};
    return {*directory, readListing(environment, *directory)};
}

/// The boundary of the job: whatever a library throws ends here.
LoadOutcome runGuarded(const std::function<LoadOutcome(const JobContext&)>& work, const JobContext& context)
{
    try {
        return work(context);
    } catch (const std::bad_alloc&) {
        return {{}, fail(Errc::LimitExceeded, "not enough memory")};
    } catch (const std::exception& exception) {
        return {{}, fail(Errc::Internal, exception.what())};
    } catch (...) {
        return {{}, fail(Errc::Internal, "an unknown exception")};
    }
}

} // namespace

RepositoryLoader::RepositoryLoader(const RepositoryEnvironment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_pool.setMaxThreadCount(kThreads);
}

RepositoryLoader::~RepositoryLoader()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void RepositoryLoader::load(const std::string& directory)
{
    start([environment = m_environment, directory](const JobContext& /*context*/) {
        return LoadOutcome{directory, readListing(environment, directory)};
    });
}

void RepositoryLoader::loadDemo(const std::string& parentDirectory)
{
    start([environment = m_environment, parentDirectory](const JobContext& context) {
        return readDemo(environment, parentDirectory, context);
    });
}

void RepositoryLoader::start(std::function<LoadOutcome(const JobContext&)> work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    const quint64 generation = ++m_generation;
    // A watcher a request: never future.then(this, …), which aborts or is lost when the receiver dies first.
    auto* watcher = new QFutureWatcher<LoadOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        m_busy = false;
        emit finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [work = std::move(work), context = JobContext(m_stop.get_token())] {
        return runGuarded(work, context);
    }));
}

} // namespace tidemark::ui
