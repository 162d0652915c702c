// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The proof that the sweeps find bugs: protocol bugs are seeded, as file systems that lie (mutationliars.h) or in
// copies of the engine's sources that only this program has (mutation_sources.py). Each has to be caught by the sweep
// that is named beside it, which finds nothing without it. A mutant that nobody catches is a missing test.
#include "sweep/faultsweep.h"
#include "sweep/mutationliars.h"
#include "sweep/sweepline.h"

#include <map>

namespace tidemark::test {

/// Which bug of mutation_sources.py there is; 0 for none.
extern int g_mutant;
int g_mutant = 0;

namespace {

/// A part of a sweep.
struct Hunt {
    std::string operation;
    std::string after = {}; ///< Of the crash sweep: the operation that was killed before.
    std::string fault = {}; ///< Of the fault sweep: what fails.

    std::string name() const
    {
        if (!fault.empty())
            return "fault: " + operation + ", " + fault;
        return "crash: " + (after.empty() ? "" : after + " + ") + operation;
    }
};

struct Mutant {
    std::string bug;
    Hunt hunt;
    Liar liar = {};
    int number = 0; ///< In mutation_sources.py.
};

const FaultCase& faultCase(const std::string& name)
{
    for (const FaultCase& fault : faultCases()) {
        if (fault.name == name)
            return fault;
    }
    throw std::runtime_error("there is no fault " + name);
}

/// The first violation that the sweep finds, or nothing.
std::vector<std::string> violationsOf(const Hunt& hunt, const Liar& liar)
{
    const CrashOperation& operation = crashOperation(hunt.operation);
    if (!hunt.fault.empty())
        return sweepFaults(operation, faultCase(hunt.fault), {1, true, liar}).violations;
    CrashSweepSettings settings;
    settings.exhaustiveEffects = 5;
    settings.stopAtFirst = true;
    settings.liar = liar;
    CrashSweep sweep(settings);
    if (hunt.after.empty())
        sweep.stop(operation);
    else
        sweep.stopAfter(crashOperation(hunt.after), operation);
    return sweep.counts().violations;
}

const std::vector<Mutant>& mutants()
{
    static const std::vector<Mutant> all = {
        {"segments are not synced", {"create"}, skipsFileSyncsIn("/segments")},
        {"manifests are not synced", {"create"}, skipsFileSyncsIn("/tmp")},
        {"segments/ is not synced", {"create"}, skipsDirectorySyncsOf("/segments")},
        {"snapshots/ is not synced", {"create"}, skipsDirectorySyncsOf("/snapshots")},
        {"trash/ is not synced", {"delete"}, skipsDirectorySyncsOf("/trash")},
        {"annotations/ is not synced", {"annotate"}, skipsDirectorySyncsOf("/annotations")},
        {"the directory of a bundle is not synced", {"export"}, skipsDirectorySyncsOf("/exports")},
        {"the manifest comes before its segments are durable", {"create"}, syncsSegmentsAfterTheManifest()},
        {"a rename is a copy", {"annotate"}, renamesByCopying()},
        {"a link is a copy that is not synced", {"create"}, linksByCopying()},
        {"a name that is taken counts as given", {"create-at-once"}, takesATakenNameForItsOwn()},
        {"nobody locks the repository", {"create-beside-collector"}, locksNothing()},
        {"nobody locks annotations", {"verify-beside-annotator"}, locksNothing()},
        {"a failed listing is an empty one", {"empty-trash", "", "EIO"}, takesAFailedListingForAnEmptyOne()},
        {"a failed sync is tried again", {"create", "", "EIO"}, syncsAgainAfterAFailure()},
        {"a failed sync is no failure", {"create", "", "EIO"}, forgetsFailedSyncs()},
        {"a failed sync of a directory is no failure", {"create", "", "EIO"}, forgetsFailedDirectorySyncs()},
        {"no proof before the commit", {"create", "", "silently half of an append"}, {}, 1},
        {"small files are not read back", {"annotate", "", "silently half of an append"}, {}, 2},
        {"an unknown outcome counts as a failure", {"create", "", "EIO"}, {}, 3},
        {"a collection does not settle what it saw", {"collect", "undelete"}, {}, 4},
        {"segments go before the manifests that need them", {"empty-trash"}, {}, 5},
        {"a manifest that cannot be read needs nothing", {"empty-trash", "", "EIO"}, {}, 6},
        {"mask files are not counted as needed", {"collect"}, {}, 7},
        {"what is in the trash needs nothing", {"collect"}, {}, 8},
        {"a deletion removes before the trash is durable", {"delete"}, {}, 9},
        {"an undelete is not synced", {"undelete"}, {}, 10},
    };
    return all;
}

int prove()
{
    std::vector<std::string> violations;
    std::map<std::string, std::vector<std::string>> without; // What each hunt finds where there is nothing.
    std::printf("%-55s %-50s %s\n", "mutant", "caught by", "what it found first");
    for (const Mutant& mutant : mutants()) {
        g_mutant = 0;
        const std::string hunt = mutant.hunt.name();
        if (!without.contains(hunt))
            without[hunt] = violationsOf(mutant.hunt, {});
        for (const std::string& violation : without[hunt])
            violations.push_back("without a mutant: " + violation);
        g_mutant = mutant.number;
        const std::vector<std::string> found = violationsOf(mutant.hunt, mutant.liar);
        g_mutant = 0;
        if (found.empty())
            violations.push_back("nobody catches: " + mutant.bug);
        std::printf("%-55s %-50s %s\n", mutant.bug.c_str(), found.empty() ? "NOBODY" : hunt.c_str(),
                    found.empty() ? "" : found.front().substr(0, 160).c_str());
        std::fflush(stdout);
    }
    return reportSweep("mutation", mutants().size(), violations);
}

} // namespace

} // namespace tidemark::test

int main()
{
    return tidemark::test::prove();
}
