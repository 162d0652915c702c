// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/repository.h"
#include "ui/workspace/engine.h"

#include <QThreadPool>

class QSettings;

namespace tidemark::ui {

class JobQueue;
class ProfileStore;
class SecretStore;

/// What the application owns and every window borrows; tests build it with a scripted storage, a clock by hand and
/// scratch directories. All of it outlives all windows. UI thread only, but for the pool and the environment.
struct Services {
    RepositoryEnvironment environment;
    StorageFactory openStorage;
    JobQueue& jobs;
    QThreadPool& questions; ///< For LatestTask: listings, previews, details.
    ProfileStore& profiles;
    SecretStore& secrets;
    QSettings& settings;
};

} // namespace tidemark::ui
