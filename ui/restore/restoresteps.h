// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/job.h"

#include <QString>

#include <vector>

namespace tidemark::ui {

/// How far each step of a restore is, told from its job. A step never goes back. Plain data with a rule; UI thread
/// only.
class RestoreSteps {
public:
    enum class State { Waiting, Running, Done, NotNeeded, Failed, Stopped };
    struct Step {
        Phase phase;
        State state = State::Waiting;
    };

    /// The steps of a job that verifies first, or takes a safety snapshot, or not.
    RestoreSteps(bool verifies, bool takesSafetySnapshot);

    void follow(const JobInfo& job);
    const std::vector<Step>& steps() const { return m_steps; }

private:
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    bool m_begun = false;
};

QString stepName(Phase phase);                ///< "Safety snapshot"
QString stepWords(RestoreSteps::State state); ///< "done"
QChar stepMark(RestoreSteps::State state);    ///< Its shape, beside the words.

} // namespace tidemark::ui
