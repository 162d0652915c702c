// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <map>
#include <string>
#include <vector>

namespace tidemark::test {

struct ProcessResult {
    int code = -1; ///< Exit code; 128 + the signal for a process that was killed, as a shell has it.
    std::string out;
    std::string err;
};

struct ProcessRequest {
    std::vector<std::string> arguments;
    std::string input;
    bool keepInputOpen = false; ///< Standard input never ends: for a program that is to be interrupted.
    bool closeOutput = false;   ///< Nobody reads standard output.
    std::map<std::string, std::string> environment; ///< Added to PATH, and replacing the rest.
};

/// A child process with pipes at its three ends. Kills it when it is forgotten.
class Process {
public:
    Process(const std::string& program, const ProcessRequest& request);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void signal(int number) const;
    /// Feeds the input, reads both outputs to their ends, and waits. At most a minute, then the process is killed.
    ProcessResult wait();

private:
    pid_t m_pid = -1;
    int m_in = -1;
    int m_out = -1;
    int m_err = -1;
    std::string m_input;
    bool m_keepInputOpen;
};

} // namespace tidemark::test
