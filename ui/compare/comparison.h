// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/jobs/latesttask.h"
#include "ui/jobs/progressvalue.h"
#include "ui/workspace/engine.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace tidemark::ui {

/// A side of a comparison: a snapshot's id, or nothing for the current state of the storage.
using CompareSide = std::optional<std::string>;

/// From the first side to the second, whichever of them is the storage. Both being the storage is InvalidArgument.
/// Worker thread.
Result<DiffResult> compareSides(const Engine& engine, const CompareSide& first, const CompareSide& second,
                                const DiffRequest& request, const JobContext& context);

/// Two sides compared by the engine: counts first, then ids. Keeps what has arrived when it is stopped. UI thread only.
class Comparison final : public QObject {
    Q_OBJECT
public:
    enum class State {
        None,
        Counting,    ///< counts() is null.
        FetchingIds, ///< counts() is there, ids() is not.
        Ready,       ///< ids() is there, as far as the limit goes.
        Stopped,     ///< By the user; what has arrived is there.
        Failed,      ///< error(); counts() may be there.
    };
    static constexpr std::uint64_t kIdLimit = 100'000; ///< A namespace and kind.

    explicit Comparison(QThreadPool& pool, QObject* parent = nullptr);

    void start(const Engine& engine, const CompareSide& first, const CompareSide& second);
    void stop();

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Counting || m_state == State::FetchingIds; }
    const std::shared_ptr<const DiffResult>& counts() const { return m_counts; }
    const std::shared_ptr<const DiffResult>& ids() const { return m_ids; }
    const std::optional<Error>& error() const { return m_error; }
    Progress progress() const { return m_progress ? m_progress->get() : Progress(); }

signals:
    void changed();         ///< state() or what has arrived.
    void progressChanged(); ///< Ten times a second while it runs.

private:
    void setState(State state);
    void fetchIds(const Engine& engine, const CompareSide& first, const CompareSide& second);

    State m_state = State::None;
    std::shared_ptr<const DiffResult> m_counts;
    std::shared_ptr<const DiffResult> m_ids;
    std::optional<Error> m_error;
    std::shared_ptr<ProgressValue> m_progress;
    QTimer m_poll;
    LatestTask<DiffResult> m_task;
};

/// Something differs: rows, definitions, or whole namespaces.
bool differs(const DiffResult& diff);

} // namespace tidemark::ui
