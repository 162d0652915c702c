// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tidemark::cli {

namespace {

constexpr char kSignalled = 's';
constexpr char kFinished = 'f';

/// A handler reaches nothing but globals.
std::atomic<int> g_pipe{-1};
static_assert(std::atomic<int>::is_always_lock_free, "the signal handler may only use lock-free atomics");

extern "C" void askToStop(int /*signal*/)
{
    const int before = errno;
    const char byte = kSignalled;
    // The pipe is non-blocking; if it is full, a stop was asked for already.
    [[maybe_unused]] const ssize_t written = ::write(g_pipe.load(), &byte, 1);
    errno = before;
}

void handle(int signal)
{
    struct sigaction action = {};
    action.sa_handler = askToStop;
    sigemptyset(&action.sa_mask);
    // The second signal is not ours: a program that hangs can always be killed from the keyboard.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    ::signal(SIGPIPE, SIG_IGN);
    if (::pipe2(m_pipe, O_CLOEXEC) != 0)
        return; // The signals keep their default action: they kill, which the engine survives.
    ::fcntl(m_pipe[1], F_SETFL, O_NONBLOCK);
    g_pipe = m_pipe[1];
    m_watcher = std::thread([this] {
        char byte = 0;
        for (;;) {
            const ssize_t got = ::read(m_pipe[0], &byte, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got == 1 && byte == kSignalled)
                m_source.request_stop();
            if (got != 1 || byte == kFinished)
                return;
        }
    });
    handle(SIGINT);
    handle(SIGTERM);
}

Interrupt::~Interrupt()
{
    if (!m_watcher.joinable())
        return;
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    g_pipe = -1;
    const char byte = kFinished;
    while (::write(m_pipe[1], &byte, 1) < 0 && (errno == EINTR || errno == EAGAIN)) {
    }
    m_watcher.join();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace tidemark::cli
