// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweep/crashsweep.h"

#include "base/hash.h"
#include "io/faultfilesystem.h"
#include "sweep/crashcheck.h"

#include <random>

namespace tidemark::test {

namespace {

/// One number for all that a next process can see.
std::uint64_t fingerprint(MemoryFileSystem& files)
{
    std::string text;
    std::vector<std::string> directories = {""};
    while (!directories.empty()) {
        const std::string directory = std::move(directories.back());
        directories.pop_back();
        const auto entries = files.list(directory.empty() ? "/" : directory);
        for (const DirectoryEntry& entry : *entries) {
            const std::string path = directory + "/" + entry.name;
            text += path + '\0';
            if (entry.kind == FileKind::Directory)
                directories.push_back(path);
            else
                text += files.bytesOf(path).value_or("?") + '\0';
        }
    }
    return hash64(asBytes(text));
}

/// The same, and what a loss of power would decide about.
std::uint64_t pendingFingerprint(MemoryFileSystem& files)
{
    std::string text = std::to_string(fingerprint(files));
    for (const std::string& effect : files.effectNames())
        text += effect + '\0';
    return hash64(asBytes(text));
}

/// What the check depends on besides the files.
std::uint64_t fingerprint(const CrashWorld& world)
{
    std::string text = std::to_string(world.clock->unixMillis());
    const auto add = [&text](const Content& content) {
        for (const auto& [name, rows] : content) {
            text += name + '\0';
            for (const auto& [key, row] : rows)
                text += key + '\0' + row + '\0';
        }
    };
    for (const auto& [id, known] : world.ledger.snapshots) {
        text += id + std::to_string(known.places);
        for (const Label& label : known.labels)
            text += label.description + '\0';
    }
    for (const Content& content : world.ledger.plausible)
        add(content);
    for (const std::string& path : world.ledger.acknowledgedBundles)
        text += path;
    text += world.ledger.mayBeMissing ? "?" : "!";
    add(contentOf(*world.storage));
    return hash64(asBytes(text));
}

} // namespace

CrashSweepCounts& CrashSweepCounts::operator+=(const CrashSweepCounts& other)
{
    points += other.points;
    states += other.states;
    distinct += other.distinct;
    violations.insert(violations.end(), other.violations.begin(), other.violations.end());
    return *this;
}

CrashSweep::CrashSweep(CrashSweepSettings settings)
    : m_settings(std::move(settings))
    , m_history(CrashWorld::withHistory())
    , m_empty(CrashWorld::empty())
{
}

const CrashWorld& CrashSweep::startOf(const CrashOperation& operation) const
{
    return operation.onEmpty ? m_empty : m_history;
}

CrashSweep::Stopped CrashSweep::runUntil(CrashWorld& world, const CrashOperation& operation, std::uint64_t call,
                                         bool torn, const Start& start)
{
    FaultFileSystem faulty(*world.files);
    faulty.arm({call, Fault::kill(torn), false});
    const std::unique_ptr<FileSystem> liar = m_settings.liar ? m_settings.liar(faulty) : nullptr;
    const auto report = [&](const std::string& what) {
        m_counts.violations.push_back(start.after + operation.name + ", call " + std::to_string(call) + ": " + what);
    };
    Stopped stopped;
    try {
        const Result<void> result = operation.run(world, liar ? *liar : faulty);
        // What another process left half done may be done, or gone.
        const bool isExplained = !result && !start.after.empty() &&
                                 (result.error().code == Errc::NotFound || result.error().code == Errc::AlreadyExists);
        if (!faulty.fired() && !result && !isExplained)
            report("it fails undisturbed: " + toString(result.error()));
    } catch (const std::exception& error) {
        report(error.what());
    }
    stopped.wasStopped = faulty.fired();
    if (stopped.wasStopped) {
        stopped.call = faulty.log().back();
        stopped.isAppend = stopped.call.starts_with("append ");
    }
    return stopped;
}

/// Runs the operation from the start again and again, each time one call further. `visit(world, where)`; its last visit
/// is of the operation that ran to its end.
template <typename Visit>
void CrashSweep::visitStops(const Start& start, const CrashOperation& operation, const Visit& visit)
{
    for (std::uint64_t call = 1; !isDone(); ++call) {
        const std::string at = start.after + operation.name + ", call " + std::to_string(call);
        CrashWorld world = start.world.copy(start.seed);
        const Stopped stopped = runUntil(world, operation, call, false, start);
        visit(world, at + " (" + (stopped.wasStopped ? stopped.call : "none: it ended") + ")");
        if (!stopped.wasStopped)
            return;
        if (stopped.isAppend && !isDone()) {
            CrashWorld torn = start.world.copy(start.seed);
            runUntil(torn, operation, call, true, start);
            visit(torn, at + " (half of " + stopped.call + ")");
        }
    }
}

void CrashSweep::stop(const CrashOperation& operation)
{
    m_checked.clear();
    visitStops({startOf(operation), 2, ""}, operation, [&](CrashWorld& world, const std::string& where) {
        ++m_counts.points;
        losePower(world, where);
        if (isDone())
            return;
        ++m_counts.states;
        ++m_counts.distinct;
        check(world, where + ", power kept");
    });
}

void CrashSweep::stopAfter(const CrashOperation& first, const CrashOperation& second)
{
    m_checked.clear();
    std::unordered_set<std::uint64_t> begun;
    visitStops({startOf(first), 2, ""}, first, [&](CrashWorld& left, const std::string& where) {
        if (!begun.insert(pendingFingerprint(*left.files) ^ fingerprint(left)).second)
            return;
        std::unordered_set<std::uint64_t> seen;
        visitStops({left, 3, where + ", then "}, second, [&](CrashWorld& world, const std::string& at) {
            ++m_counts.points;
            if (seen.insert(pendingFingerprint(*world.files) ^ fingerprint(world)).second)
                losePower(world, at);
        });
    });
}

void CrashSweep::losePower(const CrashWorld& world, const std::string& where)
{
    const std::size_t effects = world.files->pendingEffects();
    const bool isExhaustive = effects <= m_settings.exhaustiveEffects;
    const std::uint64_t losses = std::uint64_t{1} << std::min<std::size_t>(effects, m_settings.exhaustiveEffects);
    const std::uint64_t ledger = fingerprint(world);
    std::mt19937_64 random(m_settings.seed + m_counts.points);
    for (std::uint64_t loss = 0; loss < losses && !isDone(); ++loss) {
        // Of a sample, the first loses everything and the last nothing.
        std::vector<bool> survivors(effects, loss == losses - 1);
        for (std::size_t effect = 0; effect < effects; ++effect) {
            if (isExhaustive)
                survivors[effect] = (loss >> effect & 1) != 0;
            else if (loss != 0 && loss != losses - 1)
                survivors[effect] = (random() & 1) != 0;
        }
        std::unique_ptr<MemoryFileSystem> left = world.files->clone();
        left->powerLoss([&](std::size_t effect) { return survivors[effect]; });
        ++m_counts.states;
        if (!m_checked.insert(fingerprint(*left) ^ ledger).second)
            continue;
        ++m_counts.distinct;
        CrashWorld after = world.copy(4);
        after.files = std::move(left);
        std::string lost;
        for (const bool survives : survivors)
            lost += survives ? '1' : '0';
        check(after, where + ", survivors " + (lost.empty() ? "none pending" : lost));
    }
}

void CrashSweep::check(CrashWorld& world, const std::string& where)
{
    for (const std::string& violation : violationsIn(world, fingerprint(*world.files)))
        m_counts.violations.push_back(where + ": " + violation);
}

} // namespace tidemark::test
