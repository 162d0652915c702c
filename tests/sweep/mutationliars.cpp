// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweep/mutationliars.h"

#include "sweep/forwardingfilesystem.h"

namespace tidemark::test {

namespace {

template <typename System, typename... Arguments>
Liar liarOf(Arguments... arguments)
{
    return [=](FileSystem& honest) -> std::unique_ptr<FileSystem> {
        return std::make_unique<System>(honest, arguments...);
    };
}

bool isIn(const std::string& path, const std::string& directory)
{
    return path.find(directory + "/") != std::string::npos;
}

/// Wraps every new file.
template <typename File>
class FileLiar : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        TM_TRY_ASSIGN(auto file, m_inner.createFile(path, hint));
        return std::unique_ptr<WritableFile>(std::make_unique<File>(std::move(file)));
    }
};

class UnsyncedFile final : public ForwardingFile {
public:
    using ForwardingFile::ForwardingFile;
    Result<void> sync() override { return {}; }
};

class SkipsFileSyncs final : public ForwardingFileSystem {
public:
    SkipsFileSyncs(FileSystem& inner, std::string directory)
        : ForwardingFileSystem(inner)
        , m_directory(std::move(directory))
    {
    }
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        TM_TRY_ASSIGN(auto file, m_inner.createFile(path, hint));
        if (!isIn(path, m_directory))
            return file;
        return std::unique_ptr<WritableFile>(std::make_unique<UnsyncedFile>(std::move(file)));
    }

private:
    std::string m_directory;
};

class SkipsDirectorySyncs final : public ForwardingFileSystem {
public:
    SkipsDirectorySyncs(FileSystem& inner, std::string directory)
        : ForwardingFileSystem(inner)
        , m_directory(std::move(directory))
    {
    }
    Result<void> syncDirectory(const std::string& path) override
    {
        return path.ends_with(m_directory) ? Result<void>() : m_inner.syncDirectory(path);
    }

private:
    std::string m_directory;
};

/// Segments are synced when their manifest has its name.
class LateSegments final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        TM_TRY_ASSIGN(auto file, m_inner.createFile(path, hint));
        if (!isIn(path, "/segments"))
            return file;
        m_late.push_back(std::move(file));
        return std::unique_ptr<WritableFile>(std::make_unique<LateFile>(*m_late.back()));
    }
    Result<void> syncDirectory(const std::string& path) override
    {
        if (path.ends_with("/segments"))
            return {};
        return m_inner.syncDirectory(path);
    }
    Result<void> link(const std::string& from, const std::string& to) override
    {
        TM_TRY(m_inner.link(from, to));
        for (const auto& file : m_late) {
            TM_TRY(file->sync());
            TM_TRY(file->close());
        }
        m_late.clear();
        return isIn(to, "/snapshots") ? m_inner.syncDirectory(to.substr(0, to.rfind("/snapshots")) + "/segments")
                                      : Result<void>();
    }

private:
    /// Borrows.
    class LateFile final : public WritableFile {
    public:
        explicit LateFile(WritableFile& file) : m_file(file) {}
        Result<void> append(ByteView bytes) override { return m_file.append(bytes); }
        Result<void> sync() override { return {}; }
        Result<void> close() override { return {}; }
        std::uint64_t size() const override { return m_file.size(); }

    private:
        WritableFile& m_file;
    };
    std::vector<std::unique_ptr<WritableFile>> m_late;
};

/// The content under another name, synced if asked for.
Result<void> copyFile(FileSystem& files, const std::string& from, const std::string& to, bool synced)
{
    TM_TRY_ASSIGN(const std::string content, readWholeFile(files, from, UINT64_MAX));
    TM_TRY_ASSIGN(const auto file, files.createFile(to, WriteHint::Small));
    TM_TRY(file->append(asBytes(content)));
    if (synced)
        TM_TRY(file->sync());
    return file->close();
}

class RenamesByCopying final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<void> rename(const std::string& from, const std::string& to) override
    {
        ignoreError(m_inner.remove(to), "there may be none");
        TM_TRY(copyFile(m_inner, from, to, /*synced=*/true));
        return m_inner.remove(from);
    }
};

class LinksByCopying final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<void> link(const std::string& from, const std::string& to) override
    {
        return copyFile(m_inner, from, to, /*synced=*/false);
    }
};

class TakesATakenName final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<void> link(const std::string& from, const std::string& to) override
    {
        Result<void> linked = m_inner.link(from, to);
        return !linked && linked.error().code == Errc::AlreadyExists ? Result<void>() : linked;
    }
};

class EmptyListings final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override
    {
        return m_inner.list(path).value_or(std::vector<DirectoryEntry>());
    }
};

class SyncedAgain final : public ForwardingFile {
public:
    using ForwardingFile::ForwardingFile;
    Result<void> sync() override
    {
        Result<void> synced = m_inner->sync();
        return synced ? synced : m_inner->sync();
    }
};

class ForgetfulFile final : public ForwardingFile {
public:
    using ForwardingFile::ForwardingFile;
    Result<void> sync() override
    {
        m_hasFailed = m_hasFailed || !m_inner->sync();
        return {};
    }
    Result<void> close() override
    {
        Result<void> closed = m_inner->close();
        return m_hasFailed ? Result<void>() : closed;
    }

private:
    bool m_hasFailed = false;
};

class ForgetsDirectorySyncs final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<void> syncDirectory(const std::string& path) override
    {
        ignoreError(m_inner.syncDirectory(path), "this is the bug");
        return {};
    }
};

class LocksNothing final : public ForwardingFileSystem {
public:
    using ForwardingFileSystem::ForwardingFileSystem;
    Result<std::unique_ptr<FileLock>> lock(const std::string&, LockMode) override
    {
        return std::make_unique<FileLock>();
    }
};

} // namespace

Liar skipsFileSyncsIn(const std::string& directory)
{
    return liarOf<SkipsFileSyncs>(directory);
}
Liar skipsDirectorySyncsOf(const std::string& directory)
{
    return liarOf<SkipsDirectorySyncs>(directory);
}
Liar syncsSegmentsAfterTheManifest()
{
    return liarOf<LateSegments>();
}
Liar renamesByCopying()
{
    return liarOf<RenamesByCopying>();
}
Liar linksByCopying()
{
    return liarOf<LinksByCopying>();
}
Liar takesATakenNameForItsOwn()
{
    return liarOf<TakesATakenName>();
}
Liar takesAFailedListingForAnEmptyOne()
{
    return liarOf<EmptyListings>();
}
Liar syncsAgainAfterAFailure()
{
    return liarOf<FileLiar<SyncedAgain>>();
}
Liar forgetsFailedSyncs()
{
    return liarOf<FileLiar<ForgetfulFile>>();
}
Liar forgetsFailedDirectorySyncs()
{
    return liarOf<ForgetsDirectorySyncs>();
}
Liar locksNothing()
{
    return liarOf<LocksNothing>();
}

} // namespace tidemark::test
