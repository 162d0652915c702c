// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "io/memoryfilesystem.h"
#include "model/vectorbatch.h"
#include "repository/annotation.h"
#include "repository/catalog.h"
#include "repository/repository.h"
#include "support/resulttesting.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::test {

/// One vector of a tiny snapshot, apart from its id.
struct TinyRow {
    std::vector<float> values;
    std::optional<std::string> metadata = std::nullopt;
    friend bool operator==(const TinyRow&, const TinyRow&) = default;
};
using TinyRows = std::map<std::string, TinyRow>;   ///< By id.
using TinyState = std::map<std::string, TinyRows>; ///< By namespace; dimension 2.

constexpr std::uint32_t kTinyDimension = 2;

VectorBatch tinyBatch(const TinyRows& rows);

/// A repository in memory and the few steps that make and read its snapshots, without the snapshot room.
class RepositoryFixture {
public:
    explicit RepositoryFixture(std::uint64_t seed = 1, const std::string& directory = "/repo");

    const Repository& repository() const { return *m_repository; }
    Catalog catalog() const { return Catalog(*m_repository); }
    RepositoryEnvironment environment() { return {files, random, clock}; }

    /// Commits a snapshot of the state: full, or comparing with the parent, whose segments it masks. Returns its id.
    std::string add(const TinyState& state, const std::optional<std::string>& parent = std::nullopt);
    /// `count` snapshots in a row, each of which changes, adds and removes a row of the one before it.
    std::vector<std::string> addChain(std::size_t count);
    /// What the snapshots of the last addChain() hold.
    const std::vector<TinyState>& chainStates() const { return m_chainStates; }

    /// All of a snapshot. Fails unless every file is in order, every row is what its hash says and every digest fits.
    Result<TinyState> read(const std::string& id) const { return readSnapshot(*m_repository, id); }
    static Result<TinyState> readSnapshot(const Repository& repository, const std::string& id);
    /// Opens the repository and reads all that is in it, annotations included.
    static Result<void> readEverything(const RepositoryEnvironment& environment, const std::string& directory);

    /// Paths and contents of all files below a directory, to see that nothing has changed.
    std::map<std::string, std::string> filesBelow(const std::string& directory) const;
    std::vector<std::string> namesIn(const std::string& directory) const;

    MemoryFileSystem files;
    SeededRandom random;
    ManualClock clock{1'700'000'000'000};

private:
    std::unique_ptr<Repository> m_repository;
    std::vector<TinyState> m_chainStates;
};

} // namespace tidemark::test
