// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoresteps.h"

#include <QCoreApplication>

namespace tidemark::ui {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(RestoreSteps)
};

} // namespace

RestoreSteps::RestoreSteps(bool verifies, bool takesSafetySnapshot)
{
    if (verifies)
        m_steps.push_back({Phase::Verifying});
    // The scan for the safety snapshot is the comparison as well.
    if (takesSafetySnapshot)
        m_steps.push_back({Phase::SafetySnapshot});
    m_steps.push_back({Phase::Comparing});
    m_steps.push_back({Phase::Writing});
    m_steps.push_back({Phase::Checking});
    m_steps.push_back({Phase::Committing});
}

void RestoreSteps::follow(const JobInfo& job)
{
    if (job.state == JobState::Queued)
        return;
    for (std::size_t i = m_current; i < m_steps.size(); ++i) {
        if (m_steps[i].phase != job.progress.phase)
            continue;
        for (std::size_t before = m_current; before < i; ++before) {
            // What the job went past without stopping there had nothing to do.
            Step& step = m_steps[before];
            step.state = step.state == State::Running ? State::Done : step.state;
            if (step.state == State::Waiting)
                step.state = step.phase == Phase::Comparing || m_begun ? State::NotNeeded : State::Done;
        }
        m_current = i;
        m_begun = true;
        m_steps[i].state = State::Running;
        break;
    }
    switch (job.state) {
    case JobState::Succeeded:
    case JobState::SucceededWithWarnings:
        for (Step& step : m_steps)
            step.state = step.state == State::Running || step.state == State::Waiting ? State::Done : step.state;
        break;
    case JobState::Failed:
    case JobState::Interrupted: m_steps[m_current].state = State::Failed; break;
    case JobState::Cancelled: m_steps[m_current].state = State::Stopped; break;
    default: break;
    }
}

QString stepName(Phase phase)
{
    switch (phase) {
    case Phase::Verifying: return Steps::tr("Verify the snapshot");
    case Phase::SafetySnapshot: return Steps::tr("Take the safety snapshot, and compare");
    case Phase::Comparing: return Steps::tr("Compare with the storage");
    case Phase::Writing: return Steps::tr("Write what differs");
    case Phase::Checking: return Steps::tr("Read back and check");
    default: break;
    }
    return Steps::tr("Commit");
}

QString stepWords(RestoreSteps::State state)
{
    switch (state) {
    case RestoreSteps::State::Waiting: return Steps::tr("waiting");
    case RestoreSteps::State::Running: return Steps::tr("running");
    case RestoreSteps::State::Done: return Steps::tr("done");
    case RestoreSteps::State::NotNeeded: return Steps::tr("done with another step");
    case RestoreSteps::State::Failed: return Steps::tr("failed");
    case RestoreSteps::State::Stopped: break;
    }
    return Steps::tr("stopped");
}

QChar stepMark(RestoreSteps::State state)
{
    switch (state) {
    case RestoreSteps::State::Waiting: return u'○';
    case RestoreSteps::State::Running: return u'▸';
    case RestoreSteps::State::Done: return u'✓';
    case RestoreSteps::State::NotNeeded: return u'–';
    case RestoreSteps::State::Failed: return u'✕';
    case RestoreSteps::State::Stopped: break;
    }
    return u'■';
}

} // namespace tidemark::ui
