// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/repository.h"

#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// The note that a restore leaves in restores/ while it changes a storage that has no transactions, so that a death in
/// the middle is known to whoever opens the repository next. It is durable before the first change and goes with the
/// last one. A lock beside it says that the restore is still running. One thread at a time. Borrows the repository.
class RestoreJournal {
public:
    /// Commit point: the entry of restores/<id>.json. `restore.id` and `isRunning` are set here.
    static Result<std::unique_ptr<RestoreJournal>> begin(const Repository& repository, InterruptedRestore restore);
    /// The storage is what it is to be, or what it was: nothing has to be known of it any more.
    Result<void> end();
    /// The same for one whose process is gone. NotFound if there is none; Busy if its restore is running.
    static Result<void> forget(const Repository& repository, const std::string& id);
    const std::string& id() const { return m_id; }

private:
    RestoreJournal(const Repository& repository, std::string id, std::unique_ptr<FileLock> lock);

    const Repository& m_repository;
    std::string m_id;
    std::unique_ptr<FileLock> m_lock;
};

/// All that stand there, the newest first. Damaged, with the path, if one cannot be read.
Result<std::vector<InterruptedRestore>> readRestoreJournal(const Repository& repository);
/// Names in restores/ that belong to no note: locks whose restore has ended. REQUIRES: the exclusive lock is held.
Result<std::vector<std::string>> staleJournalFiles(const Repository& repository);

} // namespace tidemark
