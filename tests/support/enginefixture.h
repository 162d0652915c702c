// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "io/memoryfilesystem.h"
#include "snapshot/snapshotmanager.h"
#include "storage/memory/memorystorage.h"
#include "storage/sqlite/sqlitestorage.h"
#include "support/modelstorage.h"
#include "support/vectorrows.h"

#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tidemark::test {

/// The value of a step that must succeed for the test to make sense; the exception fails the test with the error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(toString(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline SnapshotConfig oneThread()
{
    SnapshotConfig config;
    config.threads = 1;
    return config;
}

/// A repository in memory, or on the file system given, and the facade on it. Repeatable names and a clock by hand.
class Engine {
public:
    explicit Engine(const SnapshotConfig& config = oneThread(), FileSystem* on = nullptr,
                    const std::string& directory = "/repo")
        : m_on(on)
        , m_directory(directory)
    {
        manager = open(config);
    }

    /// Another manager of the same repository.
    std::unique_ptr<SnapshotManager> open(const SnapshotConfig& config)
    {
        FileSystem& fileSystem = m_on != nullptr ? *m_on : files;
        return must(SnapshotManager::open({fileSystem, random, clock}, m_directory,
                                          SnapshotManager::OpenMode::CreateIfMissing, config));
    }

    SnapshotMetadata create(VectorStorage& storage, const CreateRequest& request = {})
    {
        clock.advance(1000);
        return must(manager->create(storage, request, {})).metadata;
    }
    SnapshotMetadata createFull(VectorStorage& storage)
    {
        CreateRequest request;
        request.type = CreateRequest::Type::Full;
        return create(storage, request);
    }
    RestoreResult restore(const std::string& id, VectorStorage& storage, const RestoreRequest& request = {})
    {
        clock.advance(1000);
        return must(manager->restore(id, storage, request, {}));
    }
    /// The content of the storage that the snapshot becomes in a new one.
    Content contentAfterRestore(const std::string& id)
    {
        MemoryStorage fresh("fresh", clock);
        restore(id, fresh);
        return contentOf(fresh);
    }
    std::vector<std::string> listedIds() const
    {
        std::vector<std::string> ids;
        for (const SnapshotMetadata& metadata : must(manager->list()).snapshots)
            ids.push_back(metadata.id);
        return ids;
    }
    /// Paths and contents of the repository's files, without the lock's; only for a repository in memory.
    std::map<std::string, std::string> repositoryFiles() const
    {
        std::map<std::string, std::string> contents;
        for (const std::string& path : files.allFiles()) {
            if (!path.ends_with("/lock"))
                contents.emplace(path, files.bytesOf(path).value_or("?"));
        }
        return contents;
    }

    MemoryFileSystem files;
    SeededRandom random{42};
    ManualClock clock{1'800'000'000'000};
    std::unique_ptr<SnapshotManager> manager;

private:
    FileSystem* m_on;
    std::string m_directory;
};

inline std::unique_ptr<SqliteStorage> openSqlite(const std::string& path, bool create = true)
{
    SqliteStorageOptions options;
    options.createIfMissing = create;
    options.busyTimeout = std::chrono::milliseconds(20'000);
    return must(SqliteStorage::open(path, options));
}

/// Commits the rows to a namespace, which is created first if it is missing.
inline void put(VectorStorage& storage, const std::string& name, const VectorBatch& batch)
{
    const auto writer = must(storage.openWriter());
    if (must(writer->view())->find(name) == nullptr)
        must(writer->createNamespace(plainNamespace(name, batch.dimension)));
    if (batch.rows() != 0)
        must(writer->upsert(name, batch));
    must(writer->commit());
}

inline void removeIds(VectorStorage& storage, const std::string& name, const std::vector<std::string>& ids)
{
    const auto writer = must(storage.openWriter());
    EXPECT_EQ(must(writer->remove(name, idsOf(ids), {})), ids.size());
    must(writer->commit());
}

inline void dropNamespace(VectorStorage& storage, const std::string& name)
{
    const auto writer = must(storage.openWriter());
    must(writer->dropNamespace(name));
    must(writer->commit());
}

/// Equality of two contents; the message names the first difference and not megabytes.
inline testing::AssertionResult sameContent(const Content& actual, const Content& expected)
{
    for (const auto& [name, rows] : expected) {
        const auto it = actual.find(name);
        if (it == actual.end())
            return testing::AssertionFailure() << "namespace " << name << " is missing";
        for (const auto& [key, text] : rows) {
            const auto row = it->second.find(key);
            if (row == it->second.end())
                return testing::AssertionFailure() << name << ": row " << key.substr(0, 80) << " is missing";
            if (row->second != text)
                return testing::AssertionFailure() << name << ": row " << key.substr(0, 80) << " is "
                                                   << row->second.substr(0, 200) << " and not " << text.substr(0, 200);
        }
        if (it->second.size() != rows.size())
            return testing::AssertionFailure() << name << " has " << it->second.size() - rows.size() << " rows more";
    }
    if (actual.size() != expected.size())
        return testing::AssertionFailure() << actual.size() - expected.size() << " namespaces more";
    return testing::AssertionSuccess();
}

} // namespace tidemark::test
