// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitcodes.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/progressline.h"

#include "base/clock.h"
#include "base/random.h"
#include "io/posixfilesystem.h"
#include "snapshot/snapshotmanager.h"
#include "storage/openstorage.h"

#include <memory>
#include <optional>
#include <string>

namespace tidemark::cli {

/// What stands before or after every command.
struct GlobalOptions {
    std::string repository; ///< Empty: the default.
    bool json = false;
    bool readOnly = false; ///< No storage is written to, whatever it allows.
};

/// What one run of the program works with: it owns the environment of the engine, opens repositories and storages, and
/// holds the way out. A command takes what it needs from here. One thread at a time.
class Session {
public:
    explicit Session(GlobalOptions options);

    Output& output() { return m_output; }
    /// For long operations: stops on SIGINT and SIGTERM, reports to a terminal. Valid as long as the session.
    JobContext job();
    /// The same without progress, for a command that writes to the terminal while it works.
    JobContext quietJob() const { return JobContext(m_interrupt.token()); }
    void warning(const std::string& text);
    /// Takes the progress line away.
    void endProgress() { m_progress.clear(); }

    FileSystem& files() { return m_files; }
    /// --repository, $TIDEMARK_REPOSITORY, $XDG_DATA_HOME/tidemark/repository, ~/.local/share/tidemark/repository.
    Result<std::string> repositoryDirectory() const;
    Result<std::unique_ptr<SnapshotManager>> openRepository(SnapshotManager::OpenMode mode,
                                                            const SnapshotConfig& config = {});
    Result<std::unique_ptr<SnapshotManager>> openExisting()
    {
        return openRepository(SnapshotManager::OpenMode::MustExist);
    }

    enum class Missing { IsError, IsEmpty };
    /// With IsEmpty, a missing SQLite file is a storage without namespaces, and the first write creates it.
    Result<std::unique_ptr<VectorStorage>> openStorage(const std::string& uri, Missing missing = Missing::IsError);

private:
    void warnOfInterrupted(const SnapshotManager& manager);

    GlobalOptions m_options;
    Output m_output;
    Interrupt m_interrupt;
    ProgressLine m_progress;
    PosixFileSystem m_files;
    SystemRandom m_random;
    SystemClock m_clock;
    StorageOpener m_opener;
};

} // namespace tidemark::cli
