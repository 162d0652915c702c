// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweep/crashcheck.h"

#include "repository/catalog.h"
#include "support/enginefixture.h"

#include <algorithm>
#include <set>

namespace tidemark::test {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

class Check {
public:
    Check(CrashWorld& world, std::uint64_t order) : m_world(world), m_order(order) {}

    std::vector<std::string> run()
    {
        try {
            if (open()) {
                checkPlaces();
                workOn();
                checkAll();
                collectEverything();
                checkLayout();
                checkBundles();
                loseEverythingUnsynced();
            }
        } catch (const std::exception& error) {
            report(error.what()); // A step that had to succeed.
        }
        return std::move(m_violations);
    }

private:
    void report(const std::string& text) { m_violations.push_back(text); }

    bool open()
    {
        m_manager = m_world.open(*m_world.files, SnapshotManager::OpenMode::MustExist);
        if (m_manager)
            return true;
        if (!m_world.ledger.mayBeMissing) {
            report("the repository does not open");
            return false;
        }
        // Its creation was not acknowledged: it can be made anew.
        m_manager = m_world.open(*m_world.files, SnapshotManager::OpenMode::CreateIfMissing);
        if (!m_manager)
            report("the repository cannot be created again");
        return m_manager != nullptr;
    }

    Listing listing()
    {
        Listing all = must(m_manager->list());
        for (const UnreadableSnapshot& unreadable : all.unreadable)
            report("cannot be read: " + unreadable.name + ": " + toString(unreadable.error));
        return all;
    }

    /// Where each known snapshot is. Those that may only be in the trash come back, so that they can be checked.
    void checkPlaces()
    {
        std::set<std::string> listed;
        for (const SnapshotMetadata& metadata : listing().snapshots)
            listed.insert(metadata.id);
        std::set<std::string> trashed;
        for (const TrashedSnapshot& snapshot : must(m_manager->trashed()))
            trashed.insert(snapshot.id);
        for (auto& [id, known] : m_world.ledger.snapshots) {
            const Place place = listed.contains(id) ? kListed : trashed.contains(id) ? kTrashed : kGone;
            if ((known.places & place) == 0)
                report(id + (place == kListed    ? " is listed although it was deleted"
                             : place == kTrashed ? " is in the trash although nobody deleted it"
                                                 : " is gone"));
            known.places = place;
        }
    }

    /// Three commands in one of six orders.
    void workOn()
    {
        std::vector<int> steps = {0, 1, 2};
        for (std::uint64_t i = m_order % 6; i > 0; --i)
            std::next_permutation(steps.begin(), steps.end());
        for (const int step : steps) {
            if (step == 0)
                create();
            else if (step == 1)
                must(m_manager->collect({}, {}));
            else
                undeleteAll();
        }
    }

    void create()
    {
        const SnapshotMetadata metadata = must(m_manager->create(*m_world.storage, {}, {})).metadata;
        m_world.know(metadata, contentOf(*m_world.storage));
    }

    void undeleteAll()
    {
        for (auto& [id, known] : m_world.ledger.snapshots) {
            if (known.places != kTrashed)
                continue;
            const Result<void> undeleted = m_manager->undelete(id);
            const bool isPurged = !undeleted && undeleted.error().code == Errc::NotFound && m_world.ledger.undoIsOver;
            known.places = isPurged ? kGone : kListed;
            if (!isPurged)
                must(undeleted);
        }
    }

    /// Everything that is listed is whole and what it has to be.
    void checkAll()
    {
        const VerifyReport verified = must(m_manager->verify({}, {}));
        for (const DamagedSnapshot& damaged : verified.damaged)
            report(damaged.id + " is damaged: " + damaged.detail);
        const std::vector<SnapshotMetadata> listed = listing().snapshots;
        for (std::size_t i = 0; i < listed.size(); ++i)
            checkOne(listed[i], verified, /*restored=*/i == m_order % listed.size());
        for (const auto& [id, known] : m_world.ledger.snapshots) {
            const auto isIt = [&id = id](const SnapshotMetadata& metadata) { return metadata.id == id; };
            if (known.places == kListed && std::none_of(listed.begin(), listed.end(), isIt))
                report(id + " was there a moment ago");
        }
    }

    /// Verification has compared the rows with the digest, so one restore is enough for the known ones.
    void checkOne(const SnapshotMetadata& metadata, const VerifyReport& verified, bool restored)
    {
        if (!contains(verified.intact, metadata.id)) {
            report(metadata.id + " is not intact");
            return;
        }
        const auto it = m_world.ledger.snapshots.find(metadata.id);
        const bool isKnown = it != m_world.ledger.snapshots.end();
        if (isKnown && metadata.stateDigest != it->second.digest)
            report(metadata.id + " has another state digest");
        if (isKnown && !std::count(it->second.labels.begin(), it->second.labels.end(), labelOf(metadata)))
            report(metadata.id + " has another description, tag or pin: " + metadata.description);
        if (isKnown && !restored)
            return;
        MemoryStorage fresh("fresh", *m_world.clock);
        must(m_manager->restore(metadata.id, fresh, {}, {}));
        const Content content = contentOf(fresh);
        const auto& plausible = m_world.ledger.plausible;
        if (isKnown ? content != it->second.content : !std::count(plausible.begin(), plausible.end(), content))
            report(metadata.id + " holds something else");
    }

    void collectEverything()
    {
        must(m_manager->collect({true}, {}));
        for (auto it = m_world.ledger.snapshots.begin(); it != m_world.ledger.snapshots.end();) {
            const bool isListed = it->second.places == kListed;
            it = isListed ? std::next(it) : m_world.ledger.snapshots.erase(it);
        }
    }

    /// Exactly the files that the snapshots need, and those of the layout that need no snapshot.
    void checkLayout()
    {
        const std::string root = kCrashRepository;
        std::set<std::string> wanted = {root + "/REPOSITORY", root + "/lock"};
        std::set<std::string> optional = {root + "/annotations/lock"};
        const Catalog catalog(m_manager->repository());
        for (const SnapshotMetadata& metadata : listing().snapshots) {
            wanted.insert(root + "/snapshots/" + metadata.id + ".jsonl");
            optional.insert(root + "/annotations/" + metadata.id + ".json");
            for (const FileRef& file : must(catalog.read(metadata.id)).files())
                wanted.insert(root + "/segments/" + toHex(file.name));
        }
        for (const std::string& path : m_world.files->allFiles()) {
            const bool isOurs = path.starts_with(root + "/");
            if (isOurs && wanted.erase(path) == 0 && !optional.contains(path) && !path.starts_with(root + "/bases/"))
                report("left over after a collection: " + path);
        }
        for (const std::string& path : wanted)
            report("missing after a collection: " + path);
    }

    /// A bundle is whole and holds what it has to, or it is not there.
    void checkBundles()
    {
        for (const auto& [path, ids] : m_world.ledger.bundles) {
            if (!m_world.files->status(path)) {
                if (contains(m_world.ledger.acknowledgedBundles, path))
                    report("an acknowledged bundle is gone: " + path);
                continue;
            }
            std::vector<std::string> held;
            for (const SnapshotMetadata& metadata : must(m_manager->inspectBundle(path, {})))
                held.push_back(metadata.id);
            std::sort(held.begin(), held.end());
            std::vector<std::string> wanted = ids;
            std::sort(wanted.begin(), wanted.end());
            if (held != wanted)
                report("a bundle holds other snapshots than it was to: " + path);
        }
    }

    void loseEverythingUnsynced()
    {
        m_manager.reset();
        m_world.files->powerLoss([](std::size_t) { return false; });
        m_manager = m_world.open(*m_world.files, SnapshotManager::OpenMode::MustExist);
        if (!m_manager) {
            report("the repository does not open after a second loss of power");
            return;
        }
        // What is lost is missing at the end of a file, so sizes and footers tell.
        VerifyRequest quick;
        quick.quick = true;
        for (const DamagedSnapshot& damaged : must(m_manager->verify(quick, {})).damaged)
            report(damaged.id + " is damaged after a second loss of power: " + damaged.detail);
        std::set<std::string> listed;
        for (const SnapshotMetadata& metadata : listing().snapshots)
            listed.insert(metadata.id);
        for (const auto& [id, known] : m_world.ledger.snapshots) {
            if (!listed.contains(id))
                report(id + " is gone after a second loss of power");
        }
    }

    CrashWorld& m_world;
    std::uint64_t m_order;
    std::unique_ptr<SnapshotManager> m_manager;
    std::vector<std::string> m_violations;
};

} // namespace

std::vector<std::string> violationsIn(CrashWorld& world, std::uint64_t order)
{
    return Check(world, order).run();
}

} // namespace tidemark::test
