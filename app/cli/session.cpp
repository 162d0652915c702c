// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session.h"

#include "base/showntext.h"
#include "cli/format.h"

#include <fmt/format.h>

#include <cstdlib>

namespace tidemark::cli {

namespace {

/// Unset and empty are the same, as the XDG base directory specification has it.
std::string environmentVariable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

} // namespace

Session::Session(GlobalOptions options) : m_options(std::move(options)), m_output(m_options.json) {}

JobContext Session::job()
{
    return JobContext(m_interrupt.token(), ProgressLine::isWanted() ? &m_progress : nullptr);
}

void Session::warning(const std::string& text)
{
    m_progress.clear();
    Output::warning(text);
}

Result<std::string> Session::repositoryDirectory() const
{
    if (!m_options.repository.empty())
        return m_options.repository;
    if (std::string own = environmentVariable("TIDEMARK_REPOSITORY"); !own.empty())
        return own;
    // A relative path in XDG_DATA_HOME is invalid, and is ignored.
    if (const std::string data = environmentVariable("XDG_DATA_HOME"); data.starts_with('/'))
        return data + "/tidemark/repository";
    if (const std::string home = environmentVariable("HOME"); !home.empty())
        return home + "/.local/share/tidemark/repository";
    return fail(Errc::InvalidArgument, "no repository is known: give --repository DIR or set TIDEMARK_REPOSITORY");
}

Result<std::unique_ptr<SnapshotManager>> Session::openRepository(SnapshotManager::OpenMode mode,
                                                                 const SnapshotConfig& config)
{
    TM_TRY_ASSIGN(const std::string directory, repositoryDirectory());
    auto manager = SnapshotManager::open(RepositoryEnvironment{m_files, m_random, m_clock}, directory, mode, config);
    if (!manager && manager.error().code == Errc::NotFound)
        manager.error().detail = "there is no repository; the first \"tidemark-cli create\" makes one";
    if (manager)
        warnOfInterrupted(**manager);
    return manager;
}

/// Whatever the command is, nobody should take a storage that is half restored for a whole one.
void Session::warnOfInterrupted(const SnapshotManager& manager)
{
    const auto restores = manager.interruptedRestores();
    if (!restores) {
        warning(fmt::format("whether a restore was interrupted cannot be told: {}", toString(restores.error())));
        return;
    }
    for (const InterruptedRestore& restore : *restores) {
        if (!restore.isRunning)
            warning(fmt::format("the restore of {0} into {1}, begun {2}, was interrupted, and what it was to change is "
                                "partly old and partly new: \"tidemark-cli restore --resume --storage {1}\" completes "
                                "it{3}",
                                restore.snapshotId, shownText(restore.storage), shownTime(restore.startedAt),
                                restore.safetySnapshotId ? ", --undo takes it back" : ""));
    }
}

Result<std::unique_ptr<VectorStorage>> Session::openStorage(const std::string& uri, Missing missing)
{
    OpenStorageOptions options;
    options.readOnly = m_options.readOnly;
    options.stop = m_interrupt.token();
    options.createIfMissing = missing == Missing::IsEmpty;
    // A secret must not stand on a command line, where every user of the machine can read it.
    if (const char* secret = std::getenv("TIDEMARK_STORAGE_SECRET"); secret != nullptr && *secret != '\0')
        options.secret = secret;
    return m_opener.open(uri, options);
}

} // namespace tidemark::cli
