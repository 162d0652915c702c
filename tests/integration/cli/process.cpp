// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "process.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace tidemark::test {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kPatience{60};

void makePipe(int (&ends)[2])
{
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("pipe2 failed");
}

void closeEnd(int& fd)
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
}

std::vector<char*> pointersTo(std::vector<std::string>& strings)
{
    std::vector<char*> pointers;
    for (std::string& text : strings)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Reads what there is; closes the end at the end of the stream.
void readSome(int& fd, std::string& into)
{
    char buffer[65536];
    const ssize_t got = ::read(fd, buffer, sizeof buffer);
    if (got > 0)
        into.append(buffer, static_cast<std::size_t>(got));
    else if (got == 0 || errno != EINTR)
        closeEnd(fd);
}

} // namespace

Process::Process(const std::string& program, const ProcessRequest& request)
    : m_input(request.input)
    , m_keepInputOpen(request.keepInputOpen)
{
    int in[2];
    int out[2];
    int err[2];
    makePipe(in);
    makePipe(out);
    makePipe(err);
    if (request.closeOutput)
        closeEnd(out[0]); // Before the program starts: a pipe would take a short text all the same.
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO);

    std::vector<std::string> arguments = request.arguments;
    arguments.insert(arguments.begin(), program);
    const char* path = std::getenv("PATH");
    std::vector<std::string> environment{std::string("PATH=") + (path != nullptr ? path : "/usr/bin:/bin")};
    for (const auto& [name, value] : request.environment)
        environment.push_back(name + "=" + value);
    const int error = ::posix_spawn(&m_pid, program.c_str(), &actions, nullptr, pointersTo(arguments).data(),
                                    pointersTo(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(in[0]);
    ::close(out[1]);
    ::close(err[1]);
    m_in = in[1];
    m_out = out[0];
    m_err = err[0];
    if (error != 0)
        throw std::runtime_error("cannot start " + program);
    ::fcntl(m_in, F_SETFL, O_NONBLOCK);
    ::signal(SIGPIPE, SIG_IGN); // A child that ends early does not read all of its input.
}

Process::~Process()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    closeEnd(m_in);
    closeEnd(m_out);
    closeEnd(m_err);
}

void Process::signal(int number) const
{
    ::kill(m_pid, number);
}

ProcessResult Process::wait()
{
    ProcessResult result;
    const Clock::time_point deadline = Clock::now() + kPatience;
    std::size_t written = 0;
    while (m_out >= 0 || m_err >= 0) {
        if (m_in >= 0 && written == m_input.size() && !m_keepInputOpen)
            closeEnd(m_in);
        // poll() ignores negative descriptors.
        pollfd ends[3] = {{m_out, POLLIN, 0}, {m_err, POLLIN, 0}, {written < m_input.size() ? m_in : -1, POLLOUT, 0}};
        ::poll(ends, 3, 1000);
        if (Clock::now() > deadline)
            signal(SIGKILL);
        if (m_out >= 0 && ends[0].revents != 0)
            readSome(m_out, result.out);
        if (m_err >= 0 && ends[1].revents != 0)
            readSome(m_err, result.err);
        if (ends[2].revents != 0) {
            const ssize_t put = ::write(m_in, m_input.data() + written, m_input.size() - written);
            written = put >= 0 ? written + static_cast<std::size_t>(put)
                               : (errno == EAGAIN || errno == EINTR ? written : m_input.size());
        }
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

} // namespace tidemark::test
