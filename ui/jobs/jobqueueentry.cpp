// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobqueueentry.h"

#include "ui/jobs/jobtext.h"
#include "ui/support/showntext.h"

namespace tidemark::ui {

namespace {

constexpr qsizetype kMaxLogLines = 500;
constexpr std::size_t kMaxThroughput = 120;
constexpr std::size_t kMaxPhases = 100;
constexpr std::size_t kLongestSubject = 400;

} // namespace

void addLogLine(JobInfo& info, std::int64_t nowMs, const QString& text)
{
    if (info.log.size() >= kMaxLogLines)
        info.log.removeFirst();
    info.log.append({nowMs, text});
}

void JobQueue::Entry::enterPhase(std::int64_t nowMs, Phase phase)
{
    if (!info.phases.empty())
        info.phases.back().endedAtMs = nowMs;
    if (info.phases.size() < kMaxPhases)
        info.phases.push_back({phase, nowMs, 0});
    info.throughput.clear();
    sampledAtMs = nowMs;
    sampledDone = 0;
    addLogLine(info, nowMs, phaseWord(phase));
}

void JobQueue::Entry::sample(std::int64_t nowMs, std::uint64_t amount)
{
    const std::int64_t elapsed = nowMs - sampledAtMs;
    if (elapsed >= 0 && elapsed < 1000)
        return;
    if (elapsed > 0 && amount >= sampledDone) {
        if (info.throughput.size() == kMaxThroughput)
            info.throughput.erase(info.throughput.begin());
        info.throughput.push_back(static_cast<double>(amount - sampledDone) * 1000.0 / static_cast<double>(elapsed));
    }
    sampledAtMs = nowMs;
    sampledDone = amount;
}

bool JobQueue::Entry::poll(std::int64_t nowMs)
{
    const Progress now = progress->get();
    JobProgress next;
    next.phase = now.phase;
    next.done = now.done;
    next.total = now.total;
    next.subject = shownText(std::string_view(now.subject).substr(0, kLongestSubject));
    if (info.phases.empty() || next.phase != info.progress.phase)
        enterPhase(nowMs, next.phase);
    sample(nowMs, next.done);
    estimate.add(nowMs, now);
    next.perSecond = estimate.perSecond();
    next.secondsLeft = estimate.secondsLeft();
    const JobProgress& last = info.progress;
    const std::int64_t second = (nowMs - info.startedAtMs) / 1000;
    const bool different = next.phase != last.phase || next.done != last.done || next.total != last.total ||
                           next.subject != last.subject || next.secondsLeft != last.secondsLeft ||
                           second != announcedSecond;
    announcedSecond = second;
    info.progress = std::move(next);
    return different;
}

} // namespace tidemark::ui
