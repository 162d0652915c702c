// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"

#include <chrono>
#include <mutex>

namespace tidemark {

/// Adds up what several threads have done in one phase and reports it, at most some fifty times a second. Any thread.
/// Borrows nothing but the context's sink.
class ProgressMeter {
public:
    ProgressMeter(const JobContext& context, Phase phase, std::uint64_t total) : m_context(context)
    {
        m_progress.phase = phase;
        m_progress.total = total;
        m_context.report(m_progress);
    }

    void add(std::uint64_t done, const std::string& subject)
    {
        if (m_context.sink() == nullptr)
            return;
        const std::scoped_lock lock(m_mutex);
        m_progress.done += done;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastReport < std::chrono::milliseconds(20) && m_progress.done != m_progress.total)
            return;
        m_lastReport = now;
        m_progress.subject = subject;
        m_context.report(m_progress);
    }

private:
    JobContext m_context;
    std::mutex m_mutex;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_lastReport;
};

} // namespace tidemark
