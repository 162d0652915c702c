// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/faultfilesystem.h"

#include "io/faultstate.h"
#include "io/ioerror.h"

#include <cerrno>

namespace tidemark {
namespace {

using io::FaultState;

/// Fails like any implementation does after its first failure, also when the inner file would go on.
class FaultyWriter final : public WritableFile {
public:
    FaultyWriter(std::shared_ptr<FaultState> state, std::unique_ptr<WritableFile> inner, std::string path)
        : m_state(std::move(state))
        , m_inner(std::move(inner))
        , m_path(std::move(path))
    {
    }

    Result<void> append(ByteView bytes) override
    {
        FaultState::Verdict verdict = m_state->enter(FaultState::Method::Append, "append", m_path);
        TM_TRY(checkUsable("append"));
        if (!verdict.error)
            return keep(m_inner->append(bytes));
        if (verdict.half || verdict.effect)
            ignoreError(m_inner->append(verdict.half ? bytes.first(bytes.size() / 2) : bytes), "the call fails anyway");
        return keep(fail(std::move(*verdict.error)));
    }

    Result<void> sync() override
    {
        if (m_syncFailed)
            m_state->noteViolation("sync again after a failed sync: " + m_path);
        const bool wasUsable = !m_failure;
        Result<void> result = m_state->run("sync", m_path, [this]() -> Result<void> {
            TM_TRY(checkUsable("sync"));
            return m_inner->sync();
        });
        if (!result && wasUsable && !m_closed) {
            m_syncFailed = true;
            m_state->noteSyncFailed(m_path);
        }
        return keep(std::move(result));
    }

    Result<void> close() override
    {
        FaultState::Verdict verdict = m_state->enter(FaultState::Method::Other, "close", m_path);
        if (m_closed)
            return io::sysError(EBADF, "close", m_path);
        m_closed = true;
        if (!verdict.error && !m_failure)
            return keep(m_inner->close());
        // Also a close() that fails closes, and what it reports is the first failure.
        m_inner.reset();
        if (m_failure)
            return io::givenUp(*m_failure, "close");
        return keep(fail(std::move(*verdict.error)));
    }

    std::uint64_t size() const override { return m_inner ? m_inner->size() : m_size; }

private:
    Result<void> checkUsable(const char* call) const
    {
        if (m_failure)
            return io::givenUp(*m_failure, call);
        if (m_closed)
            return io::sysError(EBADF, call, m_path);
        return {};
    }

    Result<void> keep(Result<void> result)
    {
        if (m_inner)
            m_size = m_inner->size();
        if (!result && !m_failure && !m_closed)
            m_failure = result.error();
        return result;
    }

    std::shared_ptr<FaultState> m_state;
    std::unique_ptr<WritableFile> m_inner;
    std::string m_path;
    std::uint64_t m_size = 0;
    std::optional<Error> m_failure;
    bool m_syncFailed = false;
    bool m_closed = false;
};

class FaultyReader final : public ReadableFile {
public:
    FaultyReader(std::shared_ptr<FaultState> state, std::unique_ptr<ReadableFile> inner, std::string path)
        : m_state(std::move(state))
        , m_inner(std::move(inner))
        , m_path(std::move(path))
    {
    }

    std::uint64_t size() const override { return m_inner->size(); }

    Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override
    {
        FaultState::Verdict verdict = m_state->enter(FaultState::Method::ReadAt, "readAt", m_path);
        if (!verdict.error)
            return m_inner->readAt(offset, into);
        if (verdict.half)
            ignoreError(m_inner->readAt(offset, into.first(into.size() / 2)), "the call fails anyway");
        return fail(std::move(*verdict.error));
    }

private:
    std::shared_ptr<FaultState> m_state;
    std::unique_ptr<ReadableFile> m_inner;
    std::string m_path;
};

} // namespace

FaultFileSystem::FaultFileSystem(FileSystem& inner) : m_state(std::make_shared<FaultState>()), m_inner(inner) {}
FaultFileSystem::~FaultFileSystem() = default;

Result<void> FaultFileSystem::createDirectory(const std::string& path)
{
    return m_state->run("createDirectory", path, [&] { return m_inner.createDirectory(path); });
}

Result<std::vector<DirectoryEntry>> FaultFileSystem::list(const std::string& path)
{
    return m_state->run("list", path, [&] { return m_inner.list(path); });
}

Result<FileStatus> FaultFileSystem::status(const std::string& path)
{
    return m_state->run("status", path, [&] { return m_inner.status(path); });
}

Result<std::unique_ptr<WritableFile>> FaultFileSystem::createFile(const std::string& path, WriteHint hint)
{
    return m_state->run("createFile", path, [&]() -> Result<std::unique_ptr<WritableFile>> {
        TM_TRY_ASSIGN(std::unique_ptr<WritableFile> file, m_inner.createFile(path, hint));
        m_state->noteGone(path); // A file that failed under this name was another one.
        return std::unique_ptr<WritableFile>(std::make_unique<FaultyWriter>(m_state, std::move(file), path));
    });
}

Result<std::unique_ptr<ReadableFile>> FaultFileSystem::openFile(const std::string& path)
{
    return m_state->run("openFile", path, [&]() -> Result<std::unique_ptr<ReadableFile>> {
        TM_TRY_ASSIGN(std::unique_ptr<ReadableFile> file, m_inner.openFile(path));
        return std::unique_ptr<ReadableFile>(std::make_unique<FaultyReader>(m_state, std::move(file), path));
    });
}

Result<void> FaultFileSystem::link(const std::string& from, const std::string& to)
{
    m_state->notePublished(from, to);
    return m_state->run(
        "link", from, [&] { return m_inner.link(from, to); }, to);
}

Result<void> FaultFileSystem::rename(const std::string& from, const std::string& to)
{
    m_state->notePublished(from, to);
    return m_state->run(
        "rename", from, [&] { return m_inner.rename(from, to); }, to);
}

Result<void> FaultFileSystem::remove(const std::string& path)
{
    return m_state->run("remove", path, [&]() -> Result<void> {
        TM_TRY(m_inner.remove(path));
        m_state->noteGone(path);
        return {};
    });
}

Result<void> FaultFileSystem::syncDirectory(const std::string& path)
{
    return m_state->run("syncDirectory", path, [&] { return m_inner.syncDirectory(path); });
}

Result<std::unique_ptr<FileLock>> FaultFileSystem::lock(const std::string& path, LockMode mode)
{
    return m_state->run("lock", path, [&] { return m_inner.lock(path, mode); });
}

Result<std::uint64_t> FaultFileSystem::freeBytes(const std::string& path)
{
    return m_state->run("freeBytes", path, [&] { return m_inner.freeBytes(path); });
}

std::uint64_t FaultFileSystem::calls() const
{
    return m_state->calls();
}

void FaultFileSystem::arm(FaultPlan plan)
{
    m_state->arm(plan);
}

bool FaultFileSystem::fired() const
{
    return m_state->fired();
}

std::vector<std::string> FaultFileSystem::log() const
{
    return m_state->log();
}

std::vector<std::string> FaultFileSystem::violations() const
{
    return m_state->violations();
}

} // namespace tidemark
