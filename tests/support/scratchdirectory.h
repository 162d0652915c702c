// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace tidemark::test {

/// A new, empty directory of mode 0700 that removes itself with everything in it, whatever modes that has. Below
/// $TMPDIR or /tmp, or below the directory given. One thread at a time.
class ScratchDirectory {
public:
    explicit ScratchDirectory(std::string below = {})
    {
        if (below.empty()) {
            const char* temporary = std::getenv("TMPDIR");
            below = temporary != nullptr && *temporary != '\0' ? temporary : "/tmp";
        }
        m_path = below + "/tidemark-test-XXXXXX";
        if (::mkdtemp(m_path.data()) == nullptr)
            throw std::runtime_error("cannot create a directory below " + below);
    }
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;

    ~ScratchDirectory()
    {
        std::error_code ignored;
        makeRemovable(m_path);
        std::filesystem::remove_all(m_path, ignored);
    }

    /// Without a slash at the end.
    const std::string& path() const { return m_path; }
    std::string file(const std::string& name) const { return m_path + "/" + name; }

private:
    /// Removing a file takes the mode of its directory only.
    static void makeRemovable(const std::filesystem::path& directory)
    {
        namespace fs = std::filesystem;
        std::error_code ignored;
        fs::permissions(directory, fs::perms::owner_all, ignored);
        for (fs::directory_iterator entry(directory, ignored), end; !ignored && entry != end; entry.increment(ignored))
            if (std::error_code unknown; entry->symlink_status(unknown).type() == fs::file_type::directory)
                makeRemovable(entry->path());
    }

    std::string m_path;
};

} // namespace tidemark::test
