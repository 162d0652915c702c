// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sweptrepository.h"

#include <functional>
#include <map>
#include <string>

namespace tidemark::test {

/// Does one kind of damage to a copy of the repository and looks at everything that the product then says and gives.
/// Counts, and keeps what does not hold.
class DamageCheck {
public:
    using File = SweptRepository::File;
    using Change = std::function<void(MemoryFileSystem& files)>;

    explicit DamageCheck(SweptRepository& swept) : m_swept(swept) {}

    /// One byte of the file has another value.
    void byte(const File& file, std::size_t at, const std::string& what, const std::string& bytes);
    /// The file as a whole is not what it was.
    void file(const File& file, const std::string& what, const Change& change);
    /// Some bytes are others: the damage is found, and nothing wrong is restored. Nothing to do if they are the same.
    void block(const File& file, const std::string& what, const std::string& bytes);
    /// The file is gone. What cannot be known to have been there is listed as such.
    void missing(const File& file);
    void exchanged(const File& a, const File& b);
    /// Nothing is lost, and all of it works.
    void harmless(const File& file, const std::string& what, const Change& change);
    /// Exactly this is lost.
    void change(const File& file, const std::string& what, const Losses& losses, const Change& change);

    /// Prints the table and the line for the sweep. 0 or 1.
    int finish() const;

private:
    struct Count {
        std::uint64_t tried = 0;
        std::uint64_t found = 0; ///< By verify, or because the repository does not open.
        std::uint64_t harmless = 0;
        std::uint64_t violations = 0;
    };
    void begin(const File& file, const std::string& what);
    void expect(bool holds, const std::string& what);
    std::unique_ptr<SnapshotManager> open(MemoryFileSystem& files);
    void refused(MemoryFileSystem& files);
    void reported(SnapshotManager& manager, MemoryFileSystem& files, const Losses& losses);
    void restored(SnapshotManager& manager, const Losses& losses);
    void restoredUndamaged(SnapshotManager& manager, const std::string& id, const SnapshotLoss& loss);
    void neverWrong(SnapshotManager& manager);
    void works(SnapshotManager& manager);
    void noted(SnapshotManager& manager);
    void undeleted(SnapshotManager& manager, bool isDamaged);

    SweptRepository& m_swept;
    std::map<SweptKind, Count> m_counts;
    Count* m_count = nullptr;
    std::string m_what;
    std::vector<std::string> m_violations;
};

} // namespace tidemark::test
