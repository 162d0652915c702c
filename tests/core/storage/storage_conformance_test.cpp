// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The storages that need no server, for the conformance suite.
#include "support/storageconformance.h"

#include "storage/memory/memorystorage.h"
#include "storage/sqlite/sqlitestorage.h"
#include "support/scratchdirectory.h"

namespace tidemark::test {

namespace {

/// A storage with what it borrows.
template <typename Storage, typename Borrowed>
std::unique_ptr<VectorStorage> keeping(std::unique_ptr<Storage> storage, std::shared_ptr<Borrowed> borrowed)
{
    class Keeper final : public VectorStorage {
    public:
        Keeper(std::unique_ptr<Storage> storage, std::shared_ptr<Borrowed> borrowed)
            : m_borrowed(std::move(borrowed))
            , m_storage(std::move(storage))
        {
        }
        const std::string& uri() const override { return m_storage->uri(); }
        const std::string& identity() const override { return m_storage->identity(); }
        StorageCapabilities capabilities() const override { return m_storage->capabilities(); }
        Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
        {
            return m_storage->openReader(streams);
        }
        Result<std::unique_ptr<StorageWriter>> openWriter() override { return m_storage->openWriter(); }
        std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
        {
            return m_storage->cannotHold(info, traits);
        }
        bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
        {
            return m_storage->mustRecreate(existing, wanted);
        }

    private:
        std::shared_ptr<Borrowed> m_borrowed;
        std::unique_ptr<Storage> m_storage;
    };
    return std::make_unique<Keeper>(std::move(storage), std::move(borrowed));
}

std::unique_ptr<VectorStorage> memoryStorage()
{
    auto clock = std::make_shared<ManualClock>(1'000'000);
    return keeping(std::make_unique<MemoryStorage>("test", *clock), clock);
}

std::unique_ptr<VectorStorage> sqliteStorage()
{
    auto directory = std::make_shared<ScratchDirectory>();
    auto opened = SqliteStorage::open(directory->file("test.db"), {true, false, std::chrono::milliseconds(50)});
    EXPECT_TRUE(succeeded(opened));
    return opened ? keeping(std::move(*opened), directory) : nullptr;
}

} // namespace

std::vector<ConformanceEngine> conformanceEngines()
{
    return {{"memory", &memoryStorage}, {"sqlite", &sqliteStorage}};
}

} // namespace tidemark::test
