// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"

#include <chrono>

namespace tidemark::cli {

/// Progress as one line on standard error that is written over: phase, done of total, rate. Only for a terminal.
class ProgressLine final : public ProgressSink {
public:
    ~ProgressLine() override { clear(); }
    void report(const Progress& progress) override;
    /// Takes the line away, before anything else is printed.
    void clear();

    static bool isWanted(); ///< Standard error is a terminal.

private:
    using Clock = std::chrono::steady_clock;
    std::string lineFor(const Progress& progress) const;

    Phase m_phase = Phase::Preparing;
    Clock::time_point m_phaseStart = Clock::now();
    Clock::time_point m_lastDrawn;
    bool m_drawn = false;
};

} // namespace tidemark::cli
