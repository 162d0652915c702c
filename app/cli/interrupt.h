// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <thread>

namespace tidemark::cli {

/// Turns SIGINT and SIGTERM into a stop request. The first signal asks, so that the work in hand can leave no trace; a
/// second one finds the default action and kills. Also ignores SIGPIPE, so that a closed pipe is a failed write.
/// One object a process.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    int m_pipe[2] = {-1, -1};
    std::thread m_watcher;
};

} // namespace tidemark::cli
