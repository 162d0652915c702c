// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "repository/catalog.h"
#include "repository/repository.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace tidemark::ui {

/// What a look at a repository gave. Plain data; the listing is immutable, so threads and models may share it.
struct LoadOutcome {
    std::string directory;
    Result<std::shared_ptr<const Listing>> listing;
};

/// Reads repositories on a thread of its own and tells the result on the UI thread, where it lives and where all of its
/// functions are called. The newest request wins: the result of an older one is dropped. Borrows the environment, which
/// must outlive it. Its destruction stops the work and waits for it to notice.
class RepositoryLoader final : public QObject {
    Q_OBJECT
public:
    explicit RepositoryLoader(const RepositoryEnvironment& environment, QObject* parent = nullptr);
    ~RepositoryLoader() override;

    void load(const std::string& directory);
    /// Makes the demo below the directory if it is not there, then loads it.
    void loadDemo(const std::string& parentDirectory);
    bool isBusy() const { return m_busy; }

signals:
    void finished(const tidemark::ui::LoadOutcome& outcome);

private:
    void start(std::function<LoadOutcome(const JobContext&)> work);

    RepositoryEnvironment m_environment;
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_busy = false;
};

} // namespace tidemark::ui
