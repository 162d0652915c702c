// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Random sequences of everything that the facade does, against a map. A failure names the seed that repeats it:
// TIDEMARK_SEED=n runs that sequence alone, TIDEMARK_SEQUENCES=n runs more or fewer of them.
#include "io/memoryfilesystem.h"
#include "snapshot/snapshotmanager.h"
#include "support/modelstorage.h"

#include <cstdlib>

namespace tidemark::test {

namespace {

constexpr std::uint64_t kSequences = TIDEMARK_SEQUENCES; // 10,000, and fewer under sanitizers.
constexpr int kStepsPerSequence = 14;

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// What the model knows of a snapshot.
struct Known {
    Content content;
    bool whole = true;
    bool deleted = false;
};

class Sequence {
public:
    explicit Sequence(std::uint64_t seed)
        : m_seed(seed)
        , m_random(seed)
        , m_names(seed)
        , m_clock(1'800'000'000'000)
        , m_storage("model", m_clock)
    {
        SnapshotConfig config;
        config.threads = seed % 16 == 0 ? 2 : 1;
        config.compression = seed % 5 != 0;
        for (const char* directory : {"/a", "/b"}) {
            auto opened = SnapshotManager::open({m_files, m_names, m_clock}, directory,
                                                SnapshotManager::OpenMode::CreateIfMissing, config);
            EXPECT_TRUE(succeeded(opened));
            m_managers.push_back(std::move(*opened));
        }
    }

    void run()
    {
        SCOPED_TRACE("TIDEMARK_SEED=" + std::to_string(m_seed));
        for (int step = 0; step < kStepsPerSequence && !::testing::Test::HasFailure(); ++step) {
            m_clock.advance(static_cast<std::int64_t>(m_random() % 3)); // often the same millisecond
            oneStep();
        }
        if (!::testing::Test::HasFailure())
            finish();
    }

private:
    SnapshotManager& manager() { return *m_managers[0]; }

    void oneStep()
    {
        switch (m_random() % 12) {
        case 0:
        case 1:
        case 2: m_storage.change(m_random); break;
        case 3:
        case 4:
        case 5: create(); break;
        case 6:
        case 7: restore(); break;
        case 8: remove(); break;
        case 9: undelete(); break;
        case 10: collect(); break;
        case 11: exportAndImport(); break;
        }
    }

    std::string anySnapshot(bool deleted)
    {
        std::vector<std::string> ids;
        for (const auto& [id, known] : m_known) {
            if (known.deleted == deleted)
                ids.push_back(id);
        }
        return ids.empty() ? std::string() : ids[m_random() % ids.size()];
    }

    void create()
    {
        CreateRequest request;
        if (m_random() % 4 == 0)
            request.type = CreateRequest::Type::Full;
        Known known;
        known.content = m_storage.model();
        if (m_random() % 5 == 0 && !known.content.empty()) {
            const std::string only = known.content.begin()->first;
            request.namespaces = {only};
            known.content = {{only, m_storage.model().at(only)}};
            known.whole = false;
        }
        const auto created = manager().create(m_storage.storage(), request, {});
        ASSERT_TRUE(succeeded(created));
        std::uint64_t rows = 0;
        for (const auto& [name, map] : known.content)
            rows += map.size();
        EXPECT_EQ(created->metadata.totalVectors, rows);
        ASSERT_TRUE(m_known.emplace(created->metadata.id, known).second) << "an id was given twice";
    }

    void restore()
    {
        const std::string id = anySnapshot(false);
        if (id.empty())
            return;
        RestoreRequest request;
        request.safetySnapshot = m_random() % 2 == 0;
        request.mode = m_random() % 4 == 0 ? RestoreRequest::Mode::Merge : RestoreRequest::Mode::Exact;
        const Content before = m_storage.model();
        Content after = m_known[id].whole && request.mode == RestoreRequest::Mode::Exact ? Content() : before;
        for (const auto& [name, rows] : m_known[id].content) {
            after[name]; // an empty namespace is created, too
            if (request.mode == RestoreRequest::Mode::Exact)
                after[name].clear();
            for (const auto& [key, text] : rows)
                after[name][key] = text;
        }
        const auto plan = manager().planRestore(id, m_storage.storage(), request, {});
        ASSERT_TRUE(succeeded(plan));
        const auto restored = manager().restore(id, m_storage.storage(), request, {});
        ASSERT_TRUE(succeeded(restored));
        EXPECT_EQ(plan->total, restored->counts) << "the dry run said something else";
        m_storage.setModel(after);
        ASSERT_TRUE(m_storage.agrees()) << "restore of " << id;
        if (restored->safetySnapshotId) {
            Known safety{before, m_known[id].whole, false};
            if (!safety.whole) {
                // Of a restore of some namespaces, the safety snapshot holds these as they were.
                for (auto it = safety.content.begin(); it != safety.content.end();)
                    it = m_known[id].content.contains(it->first) ? std::next(it) : safety.content.erase(it);
            }
            checkSafety(*restored->safetySnapshotId, safety, before);
        }
    }

    void checkSafety(const std::string& id, Known safety, const Content& before)
    {
        const auto details = manager().show(id);
        ASSERT_TRUE(succeeded(details));
        safety.whole = details->metadata.wholeStorage;
        if (safety.whole)
            safety.content = before;
        ASSERT_TRUE(m_known.emplace(id, safety).second);
        if (m_random() % 3 != 0)
            return;
        // Undo: the safety snapshot brings back exactly what was there.
        RestoreRequest undo;
        undo.safetySnapshot = false;
        ASSERT_TRUE(succeeded(manager().restore(id, m_storage.storage(), undo, {})));
        m_storage.setModel(before);
        ASSERT_TRUE(m_storage.agrees()) << "undo by " << id;
    }

    void remove()
    {
        const std::string id = anySnapshot(false);
        if (id.empty())
            return;
        ASSERT_TRUE(succeeded(manager().remove({id})));
        m_known[id].deleted = true;
    }

    void undelete()
    {
        const std::string id = anySnapshot(true);
        if (id.empty())
            return;
        ASSERT_TRUE(succeeded(manager().undelete(id)));
        m_known[id].deleted = false;
    }

    void collect()
    {
        CollectRequest request;
        request.emptyTrash = m_random() % 3 == 0;
        if (m_random() % 3 == 0) {
            m_clock.advance(8LL * 24 * 3600 * 1000); // the undo window passes
            std::erase_if(m_known, [](const auto& item) { return item.second.deleted; });
        }
        ASSERT_TRUE(succeeded(manager().collect(request, {})));
        if (request.emptyTrash)
            std::erase_if(m_known, [](const auto& item) { return item.second.deleted; });
    }

    void exportAndImport()
    {
        const std::string id = anySnapshot(false);
        if (id.empty())
            return;
        const std::string file = "/bundle" + std::to_string(m_bundles++);
        ASSERT_TRUE(succeeded(manager().exportBundle({id}, file, {})));
        const auto imported = m_managers[1]->importBundle(file, {});
        ASSERT_TRUE(succeeded(imported));
        ASSERT_EQ(imported->snapshots.size(), 1U);
        MemoryStorage other("other" + file, m_clock);
        RestoreRequest request;
        ASSERT_TRUE(succeeded(m_managers[1]->restore(imported->snapshots[0].id, other, request, {})));
        EXPECT_EQ(contentOf(other), m_known[id].content) << "export of " << id;
        if (m_random() % 2 == 0) {
            const auto again = manager().importBundle(file, {});
            ASSERT_TRUE(succeeded(again));
            EXPECT_TRUE(again->snapshots[0].alreadyHere);
        }
    }

    /// Everything that the model knows is listed, verifies, and restores to what it was.
    void finish()
    {
        ASSERT_TRUE(m_storage.agrees());
        const auto listing = manager().list();
        ASSERT_TRUE(succeeded(listing));
        EXPECT_TRUE(listing->unreadable.empty());
        std::size_t alive = 0;
        for (const auto& [id, known] : m_known)
            alive += known.deleted ? 0 : 1;
        EXPECT_EQ(listing->snapshots.size(), alive);
        const auto report = manager().verify({}, {});
        ASSERT_TRUE(succeeded(report));
        EXPECT_TRUE(report->damaged.empty());
        for (const auto& [id, known] : m_known) {
            if (known.deleted)
                continue;
            MemoryStorage fresh("fresh" + id, m_clock);
            ASSERT_TRUE(succeeded(manager().restore(id, fresh, {}, {})));
            EXPECT_EQ(contentOf(fresh), known.content) << id;
        }
        diffTwo();
    }

    void diffTwo()
    {
        const std::string first = anySnapshot(false);
        const std::string second = anySnapshot(false);
        if (first.empty() || !m_known[first].whole || !m_known[second].whole)
            return;
        ChangeCounts expected;
        Content a = m_known[first].content;
        Content b = m_known[second].content;
        for (const auto& [name, rows] : b)
            a[name];
        for (const auto& [name, rows] : a) {
            for (const auto& [key, text] : rows) {
                const auto it = b[name].find(key);
                expected.removed += it == b[name].end() ? 1 : 0;
                expected.unchanged += it != b[name].end() && it->second == text ? 1 : 0;
                expected.changed += it != b[name].end() && it->second != text ? 1 : 0;
            }
            for (const auto& [key, text] : b[name])
                expected.added += rows.contains(key) ? 0 : 1;
        }
        const auto diff = manager().diff(first, second, {}, {});
        ASSERT_TRUE(succeeded(diff));
        EXPECT_EQ(diff->total, expected) << first << " to " << second;
    }

    std::uint64_t m_seed;
    std::mt19937_64 m_random;
    SeededRandom m_names;
    ManualClock m_clock;
    MemoryFileSystem m_files;
    ModelStorage m_storage;
    std::vector<std::unique_ptr<SnapshotManager>> m_managers;
    std::map<std::string, Known> m_known;
    int m_bundles = 0;
};

} // namespace

TEST(Model, RandomSequencesAgreeWithAMap)
{
    const std::uint64_t only = fromEnvironment("TIDEMARK_SEED", 0);
    const std::uint64_t count = fromEnvironment("TIDEMARK_SEQUENCES", kSequences);
    for (std::uint64_t seed = only != 0 ? only : 1; seed <= (only != 0 ? only : count) && !HasFailure(); ++seed)
        Sequence(seed).run();
}

} // namespace tidemark::test
