// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
//   kill_at N COUNT_FILE PROGRAM ARGUMENT...
//
// Runs a program and kills it with SIGKILL when any of its threads enters the Nth system call of the process, counted
// over all threads; 0 is never. The call is not made. Writes how many calls there were to COUNT_FILE. Exit code: that
// of the program, 137 if it was killed, 125 if this is no place for ptrace.
//
// strace can inject a signal too, but counts each kind of call in each thread by itself, so the calls of a second
// thread cannot be told from those of the first.
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kNoPtrace = 125;
constexpr int kSyscallStop = SIGTRAP | 0x80;

[[noreturn]] void becomeProgram(char** words)
{
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        ::_exit(kNoPtrace);
    ::raise(SIGSTOP);
    ::execv(words[0], words);
    ::_exit(127);
}

bool isEntry(pid_t thread)
{
    __ptrace_syscall_info info = {};
    const long size = ::ptrace(PTRACE_GET_SYSCALL_INFO, thread, reinterpret_cast<void*>(sizeof info), &info);
    return size > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY;
}

/// What a stopped thread is to get when it goes on: its signal, unless the stop was ours.
int signalOf(int status)
{
    const int signal = WSTOPSIG(status);
    const bool isOurs = signal == kSyscallStop || (status >> 16) != 0 || signal == SIGSTOP;
    return isOurs ? 0 : signal;
}

} // namespace

int main(int count, char** words)
{
    if (count < 4)
        return 2;
    const std::uint64_t killAt = std::strtoull(words[1], nullptr, 10);
    const pid_t program = ::fork();
    if (program == 0)
        becomeProgram(words + 3);
    int status = 0;
    if (program < 0 || ::waitpid(program, &status, 0) != program || !WIFSTOPPED(status))
        return kNoPtrace;
    const long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
                         PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
    if (::ptrace(PTRACE_SETOPTIONS, program, nullptr, reinterpret_cast<void*>(options)) != 0)
        return kNoPtrace;
    ::ptrace(PTRACE_SYSCALL, program, nullptr, nullptr);
    std::uint64_t calls = 0;
    int code = kNoPtrace;
    for (;;) {
        const pid_t thread = ::waitpid(-1, &status, __WALL);
        if (thread < 0 && errno == EINTR)
            continue;
        if (thread < 0)
            break; // Nobody is left.
        if (!WIFSTOPPED(status)) {
            if (thread == program)
                code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            continue;
        }
        if (WSTOPSIG(status) == kSyscallStop && isEntry(thread) && ++calls == killAt)
            ::kill(program, SIGKILL);
        else
            ::ptrace(PTRACE_SYSCALL, thread, nullptr, reinterpret_cast<void*>(std::intptr_t{signalOf(status)}));
    }
    if (std::FILE* file = std::fopen(words[2], "w")) {
        std::fprintf(file, "%llu\n", static_cast<unsigned long long>(calls));
        std::fclose(file);
    }
    return code;
}
