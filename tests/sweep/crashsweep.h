// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sweep/crashoperations.h"

#include <unordered_set>

namespace tidemark::test {

/// Stands between the engine and what stops or fails it: a file system that lies, for the proof that lies are found.
using Liar = std::function<std::unique_ptr<FileSystem>(FileSystem& honest)>;

struct CrashSweepSettings {
    /// All losses of a point that has at most this many pending effects; of others as many, drawn with `seed`, among
    /// them that of everything and that of nothing.
    unsigned exhaustiveEffects = 12;
    std::uint64_t seed = 1;
    bool stopAtFirst = false; ///< At the first violation.
    Liar liar = {};
};

struct CrashSweepCounts {
    std::uint64_t points = 0;   ///< Calls at which an operation was stopped.
    std::uint64_t states = 0;   ///< What was left of them: without a loss of power, and after each loss tried.
    std::uint64_t distinct = 0; ///< States that were different, and so worth a check of their own.
    std::vector<std::string> violations;

    CrashSweepCounts& operator+=(const CrashSweepCounts& other);
};

/// Stops operations at each of their file system calls, takes away any part of what was not synced, and checks what is
/// left (crashcheck.h). One thread at a time; several objects may be at work at once.
class CrashSweep {
public:
    explicit CrashSweep(CrashSweepSettings settings);

    /// The process dies at each call, with the power or without.
    void stop(const CrashOperation& operation);
    /// The process of the first dies at each call that left something new; another one goes on with the second and
    /// loses power at each call. What one process saw is not yet durable for the next.
    void stopAfter(const CrashOperation& first, const CrashOperation& second);

    const CrashSweepCounts& counts() const { return m_counts; }

private:
    struct Stopped {
        bool wasStopped = false;
        std::string call; ///< At which.
        bool isAppend = false;
    };
    /// Where an operation starts that is the first, or that comes after something in a repository.
    struct Start {
        const CrashWorld& world;
        std::uint64_t seed;
        std::string after;
    };
    Stopped runUntil(CrashWorld& world, const CrashOperation& operation, std::uint64_t call, bool torn,
                     const Start& start);
    template <typename Visit>
    void visitStops(const Start& start, const CrashOperation& operation, const Visit& visit);
    void losePower(const CrashWorld& world, const std::string& where);
    void check(CrashWorld& world, const std::string& where);
    bool isDone() const { return m_settings.stopAtFirst && !m_counts.violations.empty(); }
    const CrashWorld& startOf(const CrashOperation& operation) const;

    CrashSweepSettings m_settings;
    CrashWorld m_history;
    CrashWorld m_empty;
    CrashSweepCounts m_counts;
    std::unordered_set<std::uint64_t> m_checked; ///< Of one call of stop() or stopAfter().
};

} // namespace tidemark::test
