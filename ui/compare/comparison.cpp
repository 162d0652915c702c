// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparison.h"

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr int kPollMs = 100;

void reverse(DiffResult& diff)
{
    std::swap(diff.first, diff.second);
    std::swap(diff.total.added, diff.total.removed);
    for (NamespaceDiff& ns : diff.namespaces) {
        std::swap(ns.inFirst, ns.inSecond);
        std::swap(ns.counts.added, ns.counts.removed);
        std::swap(ns.added, ns.removed);
    }
}

} // namespace

Result<DiffResult> compareSides(const Engine& engine, const CompareSide& first, const CompareSide& second,
                                const DiffRequest& request, const JobContext& context)
{
    TM_TRY_ASSIGN(const auto manager, engine.manager());
    if (first && second)
        return manager->diff(*first, *second, request, context);
    if (!first && !second)
        return fail(Errc::InvalidArgument, "the current state is compared with itself");
    TM_TRY_ASSIGN(const auto storage, engine.storage(context));
    Result<DiffResult> diff = manager->diff(first ? *first : *second, *storage, request, context);
    if (diff && !first)
        reverse(*diff);
    return diff;
}

bool differs(const DiffResult& diff)
{
    return std::any_of(diff.namespaces.begin(), diff.namespaces.end(), [](const NamespaceDiff& ns) {
        return ns.definitionChanged || ns.inFirst != ns.inSecond ||
               ns.counts.added + ns.counts.changed + ns.counts.removed != 0;
    });
}

Comparison::Comparison(QThreadPool& pool, QObject* parent) : QObject(parent), m_task(pool)
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Comparison::progressChanged);
}

void Comparison::setState(State state)
{
    m_state = state;
    if (isRunning())
        m_poll.start();
    else
        m_poll.stop();
    emit changed();
}

void Comparison::start(const Engine& engine, const CompareSide& first, const CompareSide& second)
{
    m_counts.reset();
    m_ids.reset();
    m_error.reset();
    m_progress = std::make_shared<ProgressValue>();
    m_task.start([engine, first, second](
                     const JobContext& context) { return compareSides(engine, first, second, DiffRequest(), context); },
                 [this, engine, first, second](const Result<DiffResult>& counts) {
                     if (!counts) {
                         m_error = counts.error();
                         setState(State::Failed);
                         return;
                     }
                     m_counts = std::make_shared<const DiffResult>(*counts);
                     if (m_counts->total.added + m_counts->total.changed + m_counts->total.removed == 0) {
                         m_ids = m_counts;
                         setState(State::Ready);
                         return;
                     }
                     fetchIds(engine, first, second);
                 },
                 m_progress);
    setState(State::Counting);
}

void Comparison::fetchIds(const Engine& engine, const CompareSide& first, const CompareSide& second)
{
    DiffRequest request;
    request.ids = true;
    request.idLimit = kIdLimit;
    for (const NamespaceDiff& ns : m_counts->namespaces) {
        if (ns.counts.added + ns.counts.changed + ns.counts.removed != 0)
            request.namespaces.push_back(ns.name);
    }
    m_progress = std::make_shared<ProgressValue>();
    m_task.start([engine, first, second,
                  request](const JobContext& context) { return compareSides(engine, first, second, request, context); },
                 [this](const Result<DiffResult>& ids) {
                     if (ids)
                         m_ids = std::make_shared<const DiffResult>(*ids);
                     else
                         m_error = ids.error();
                     setState(ids ? State::Ready : State::Failed);
                 },
                 m_progress);
    setState(State::FetchingIds);
}

void Comparison::stop()
{
    if (!isRunning())
        return;
    m_task.cancel();
    setState(State::Stopped);
}

} // namespace tidemark::ui
