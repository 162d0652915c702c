// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"

#include <mutex>

namespace tidemark::ui {

/// The newest progress of an operation: written by its threads, read by a timer of the UI thread. Any thread.
class ProgressValue final : public ProgressSink {
public:
    void report(const Progress& progress) override
    {
        const std::scoped_lock lock(m_mutex);
        m_progress = progress;
    }
    Progress get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_progress;
    }

private:
    mutable std::mutex m_mutex;
    Progress m_progress;
};

} // namespace tidemark::ui
