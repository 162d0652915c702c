// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace tidemark::ui {

/// Lets go of something large (a listing, a layout) on a thread of the pool: to free 100,000 snapshots takes longer
/// than a frame. For what may be destroyed on any thread.
template <typename T>
void retire(QThreadPool& pool, T&& old)
{
    pool.start([held = std::make_shared<std::decay_t<T>>(std::forward<T>(old))]() mutable { held.reset(); });
}

} // namespace tidemark::ui
