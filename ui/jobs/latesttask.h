// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <stop_token>

namespace tidemark::ui {

/// The boundary of a worker: whatever a library throws ends here as an Error.
template <typename T>
Result<T> runGuarded(const std::function<Result<T>(const JobContext&)>& work, const JobContext& context)
{
    try {
        return work(context);
    } catch (const std::bad_alloc&) {
        return fail(Errc::LimitExceeded, "not enough memory");
    } catch (const std::exception& exception) {
        return fail(Errc::Internal, exception.what());
    } catch (...) {
        return fail(Errc::Internal, "an unknown exception");
    }
}

/// A question whose newest answer counts: what a view asks of the engine to show it (a listing, a preview, a diff), as
/// opposed to a job. A new start() asks the older work to stop and drops its answer. UI thread only; the work runs on a
/// thread of the pool, takes everything by value and captures no widget. Destruction asks for a stop and does not wait:
/// REQUIRES that the pool outlives the work (it belongs to the application).
template <typename T>
class LatestTask final {
public:
    using Work = std::function<Result<T>(const JobContext&)>;
    using Done = std::function<void(const Result<T>&)>;

    explicit LatestTask(QThreadPool& pool) : m_pool(pool) {}
    ~LatestTask() { cancel(); }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    /// `done` runs on the UI thread, unless a newer start(), cancel() or the destruction came first. The sink, if there
    /// is one, gets the progress on worker threads.
    void start(Work work, Done done, std::shared_ptr<ProgressSink> sink = {})
    {
        cancel();
        m_stop = std::stop_source();
        // A watcher a request: never future.then(this, …), which aborts or is lost when the receiver dies first.
        m_watcher = std::make_unique<QFutureWatcher<Shared>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, done = std::move(done)] {
                             // Let go first: done() may start the next request or destroy this task.
                             QFutureWatcher<Shared>* watcher = m_watcher.release();
                             watcher->deleteLater();
                             const Shared result = watcher->result();
                             done(*result);
                         });
        m_watcher->setFuture(QtConcurrent::run(
            &m_pool, [work = std::move(work), stop = m_stop.get_token(), sink = std::move(sink)]() -> Shared {
                return std::make_shared<const Result<T>>(runGuarded<T>(work, JobContext(stop, sink.get())));
            }));
    }
    void cancel()
    {
        m_stop.request_stop();
        m_watcher.reset();
    }
    bool isRunning() const { return m_watcher != nullptr; }

private:
    using Shared = std::shared_ptr<const Result<T>>;

    QThreadPool& m_pool;
    std::stop_source m_stop;
    std::unique_ptr<QFutureWatcher<Shared>> m_watcher;
};

} // namespace tidemark::ui
