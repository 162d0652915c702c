// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"

#include <functional>
#include <utility>

namespace tidemark::test {

/// Calls a function before every call that reaches another file system and its files. Borrows both.
class HookedFileSystem final : public FileSystem {
public:
    HookedFileSystem(FileSystem& inner, std::function<void()> hook) : m_inner(inner), m_hook(std::move(hook)) {}

    Result<void> createDirectory(const std::string& path) override { return hooked().createDirectory(path); }
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override { return hooked().list(path); }
    Result<FileStatus> status(const std::string& path) override { return hooked().status(path); }
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        TM_TRY_ASSIGN(auto file, hooked().createFile(path, hint));
        return std::unique_ptr<WritableFile>(new Writable(*this, std::move(file)));
    }
    Result<std::unique_ptr<ReadableFile>> openFile(const std::string& path) override
    {
        TM_TRY_ASSIGN(auto file, hooked().openFile(path));
        return std::unique_ptr<ReadableFile>(new Readable(*this, std::move(file)));
    }
    Result<void> link(const std::string& from, const std::string& to) override { return hooked().link(from, to); }
    Result<void> rename(const std::string& from, const std::string& to) override { return hooked().rename(from, to); }
    Result<void> remove(const std::string& path) override { return hooked().remove(path); }
    Result<void> syncDirectory(const std::string& path) override { return hooked().syncDirectory(path); }
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, LockMode mode) override
    {
        return hooked().lock(path, mode);
    }
    Result<std::uint64_t> freeBytes(const std::string& path) override { return hooked().freeBytes(path); }

private:
    class Writable final : public WritableFile {
    public:
        Writable(HookedFileSystem& files, std::unique_ptr<WritableFile> file) : m_files(files), m_file(std::move(file))
        {
        }
        Result<void> append(ByteView bytes) override { return hooked().append(bytes); }
        Result<void> sync() override { return hooked().sync(); }
        Result<void> close() override { return hooked().close(); }
        std::uint64_t size() const override { return m_file->size(); }

    private:
        WritableFile& hooked()
        {
            m_files.m_hook();
            return *m_file;
        }
        HookedFileSystem& m_files;
        std::unique_ptr<WritableFile> m_file;
    };

    class Readable final : public ReadableFile {
    public:
        Readable(HookedFileSystem& files, std::unique_ptr<ReadableFile> file) : m_files(files), m_file(std::move(file))
        {
        }
        std::uint64_t size() const override { return m_file->size(); }
        Result<void> readAt(std::uint64_t offset, std::span<std::byte> into) const override
        {
            m_files.m_hook();
            return m_file->readAt(offset, into);
        }

    private:
        HookedFileSystem& m_files;
        std::unique_ptr<ReadableFile> m_file;
    };

    FileSystem& hooked()
    {
        m_hook();
        return m_inner;
    }

    FileSystem& m_inner;
    std::function<void()> m_hook;
};

} // namespace tidemark::test
