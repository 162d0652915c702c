// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace tidemark {

/// The part of a long operation that is running, in the order in which they can occur.
enum class Phase {
    Preparing,
    Scanning,       ///< Reading the storage; unit: rows.
    Comparing,      ///< Comparing two states; unit: rows.
    SafetySnapshot, ///< Scanning and writing what a restore is about to replace; unit: rows.
    Writing,        ///< Writing to a storage, a repository or a bundle.
    Checking,       ///< Re-reading what was written; unit: rows.
    Committing,     ///< The last steps; a stop request no longer has an effect.
    Verifying,      ///< Reading the repository; unit: bytes.
};

std::string_view name(Phase phase);

/// How far an operation is. `total` is 0 while unknown. `done` never decreases within a phase.
struct Progress {
    Phase phase = Phase::Preparing;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::string subject; ///< The namespace or snapshot being worked on, or empty. Hostile text: show it as plain text.
};

/// Receives progress. report() is called from any of the operation's threads, one call at a time, and must return
/// quickly: the operation waits for it.
class ProgressSink {
public:
    virtual ~ProgressSink() = default;
    virtual void report(const Progress& progress) = 0;
};

/// What a blocking operation gets from its caller: a stop token and a place to report to. Borrows the sink, which
/// must outlive the operation. Copies are cheap and share both.
///
/// An operation polls stopRequested() at least once a batch. Before its commit point a stop makes it fail with
/// Errc::Cancelled and leave no trace; after it, a stop is ignored and the real result is returned.
class JobContext {
public:
    JobContext() = default;
    explicit JobContext(std::stop_token stop, ProgressSink* sink = nullptr) : m_stop(std::move(stop)), m_sink(sink) {}

    bool stopRequested() const { return m_stop.stop_requested(); }
    const std::stop_token& stopToken() const { return m_stop; }
    /// Fails with Cancelled if a stop was requested.
    Result<void> checkStop() const;
    void report(const Progress& progress) const
    {
        if (m_sink != nullptr)
            m_sink->report(progress);
    }
    ProgressSink* sink() const { return m_sink; }

private:
    std::stop_token m_stop;
    ProgressSink* m_sink = nullptr;
};

} // namespace tidemark
