// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

namespace tidemark {

/// What goes wrong at a call.
struct Fault {
    enum class Kind {
        Errno,      ///< The call fails with sysErrno.
        ShortWrite, ///< An append brings the first half of its bytes into the file and fails. Other calls pass.
        ShortRead,  ///< A readAt fills the first half and fails with Damaged. Other calls pass.
        Kill,       ///< The process dies: this call and all later ones fail with Io (EIO) and have no effect.
    };
    Kind kind = Kind::Errno;
    int sysErrno = 0;         ///< For Errno and ShortWrite.
    bool afterEffect = false; ///< Errno: the call takes effect, only its answer is lost (a network file system).
    bool torn = false;        ///< Kill at an append: the first half of the bytes still arrives.

    static Fault error(int sysErrno) { return {Kind::Errno, sysErrno, false, false}; }
    static Fault shortWrite();
    static Fault shortRead() { return {Kind::ShortRead, 0, false, false}; }
    static Fault kill(bool torn = false) { return {Kind::Kill, 0, false, torn}; }
};

struct FaultPlan {
    std::uint64_t atCall = 0; ///< The first call has number 1; 0 is never.
    Fault fault;
    bool persistent = false; ///< At every call from then on.
};

namespace io {
class FaultState;
}

/// Counts the calls that reach another file system and lets one of them fail. A call is each method of FileSystem, and
/// each append, sync, close and readAt of the files that it made; destructors and size() are none.
///
/// It also watches over the rule that a failed sync is final: sync() again of such a file, or link or rename of it, is
/// a violation.
///
/// Borrows the other file system, which must outlive this object and its files. Any thread.
class FaultFileSystem final : public FileSystem {
public:
    explicit FaultFileSystem(FileSystem& inner);
    ~FaultFileSystem() override;

    Result<void> createDirectory(const std::string& path) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    Result<FileStatus> status(const std::string& path) override;
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override;
    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override;
    Result<void> link(const std::string& from, const std::string& to) override;
    Result<void> rename(const std::string& from, const std::string& to) override;
    Result<void> remove(const std::string& path) override;
    Result<void> syncDirectory(const std::string& path) override;
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) override;
    Result<std::uint64_t> freeBytes(const std::string& path) override;

    /// How many calls there were, those of a killed process not counted.
    std::uint64_t calls() const;
    /// Replaces the plan; fired() is false again. A killed process stays dead.
    void arm(FaultPlan plan);
    /// Whether the plan has made a call fail.
    bool fired() const;
    /// "method path" or "method path to" of every call that was counted, in order.
    std::vector<std::string> log() const;
    std::vector<std::string> violations() const;

private:
    std::shared_ptr<io::FaultState> m_state;
    FileSystem& m_inner;
};

} // namespace tidemark
