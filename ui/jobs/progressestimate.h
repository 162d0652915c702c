// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace tidemark::ui {

/// How fast a phase goes and how long it may still take, from an exponential average over about ten seconds. Says
/// nothing before five seconds and two per cent of the phase, because nothing said then would last. The time left is
/// rounded to a ladder of steps; it may fall at once, and rises by one step in five seconds at most. A pure function of
/// what it is told; a new phase starts afresh. One thread at a time.
class ProgressEstimate {
public:
    /// `nowMs` is any clock's; after a leap of it (sleep, a set clock) the rate stays what it was.
    void add(std::int64_t nowMs, const Progress& progress)
    {
        if (!m_started || progress.phase != m_phase || progress.done < m_done) {
            *this = ProgressEstimate();
            m_started = true;
            m_phase = progress.phase;
            m_done = progress.done;
            m_atMs = nowMs;
            return;
        }
        const std::int64_t elapsedMs = nowMs - m_atMs;
        m_total = progress.total;
        if (elapsedMs <= 0 || elapsedMs > kLeapMs) {
            if (elapsedMs != 0) {
                m_atMs = nowMs;
                m_done = progress.done;
                m_roseAtMs = nowMs;
            }
            return;
        }
        const double seconds = static_cast<double>(elapsedMs) / 1000.0;
        const double keep = std::exp(-seconds / kAverageSeconds);
        m_average = m_average * keep + static_cast<double>(progress.done - m_done) / seconds * (1.0 - keep);
        m_weight = m_weight * keep + 1.0 - keep;
        m_measuredMs += elapsedMs;
        m_done = progress.done;
        m_atMs = nowMs;
        updateTimeLeft();
    }

    std::optional<double> perSecond() const
    {
        if (!isSteady())
            return std::nullopt;
        return m_average / m_weight;
    }
    std::optional<std::int64_t> secondsLeft() const
    {
        if (m_step >= kSteps.size())
            return std::nullopt;
        return kSteps[m_step];
    }

    /// Seconds, as they are shown.
    static constexpr std::array<std::int64_t, 34> kSteps{
        5,   10,  15,  20,   30,   40,   50,   60,   90,   120,  180,  240,   300,   360,   420,   480,   540,
        600, 720, 900, 1200, 1500, 1800, 2400, 3000, 3600, 5400, 7200, 10800, 14400, 21600, 28800, 43200, 86400};

private:
    static constexpr double kAverageSeconds = 10.0;
    static constexpr std::size_t kUnknown = SIZE_MAX; ///< Above every step.
    static constexpr std::int64_t kSilentMs = 5000;
    static constexpr std::int64_t kRiseMs = 5000;
    static constexpr std::int64_t kLeapMs = 30'000;
    static constexpr std::uint64_t kSilentParts = 50; ///< Two per cent.

    bool isSteady() const
    {
        return m_measuredMs >= kSilentMs && m_weight > 0 && m_done > 0 &&
               (m_total == 0 || m_done >= m_total / kSilentParts + (m_total % kSilentParts != 0 ? 1U : 0U));
    }
    /// The first step that is not below it; kSteps.size() if it is too long to be said.
    static std::size_t stepOf(double seconds)
    {
        std::size_t step = 0;
        while (step < kSteps.size() && static_cast<double>(kSteps[step]) < seconds)
            ++step;
        return step;
    }
    void updateTimeLeft()
    {
        if (!isSteady() || m_total == 0) {
            m_step = kUnknown;
            return;
        }
        const double left = static_cast<double>(m_total > m_done ? m_total - m_done : 0);
        const double rate = m_average / m_weight;
        const std::size_t step = left <= 0 ? 0 : rate <= 0 ? kSteps.size() : stepOf(left / rate);
        if (step < m_step) {
            m_step = step;
            m_roseAtMs = m_atMs;
        } else if (step > m_step && m_atMs - m_roseAtMs >= kRiseMs) {
            ++m_step;
            m_roseAtMs = m_atMs;
        }
    }

    bool m_started = false;
    Phase m_phase = Phase::Preparing;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    std::int64_t m_atMs = 0;
    std::int64_t m_measuredMs = 0;
    std::int64_t m_roseAtMs = 0;
    double m_average = 0; ///< To be divided by the weight, which tells how much of it is measured yet.
    double m_weight = 0;
    std::size_t m_step = kUnknown;
};

} // namespace tidemark::ui
