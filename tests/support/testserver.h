// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/http/httpclient.h"
#include "support/scratchdirectory.h"

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tidemark::test {

/// Exit code of a script below tests/servers for a server that cannot be had, and of a test program that needs it:
/// ctest shows it as skipped.
constexpr int kServerMissing = 77;

/// A server that a script below tests/servers starts, on a port of this machine: `SCRIPT ARGUMENTS…` prints "port N"
/// and becomes the server. Killed with its test. One thread at a time.
class TestServer {
public:
    /// Throws std::runtime_error if it does not start.
    TestServer(std::string script, std::vector<std::string> arguments);
    ~TestServer();
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    std::uint16_t port() const { return m_port; }
    std::string origin() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    /// As a power cut: SIGKILL.
    void kill();
    /// On the port that it had; its first argument is its directory, its data is as it was left.
    void start();
    /// Waits until this path is answered with success.
    void waitUntilReady(const std::string& path);

    /// One request, for what a test does behind the storage's back. Throws unless the status is a success.
    std::string request(const char* method, const std::string& path, const std::string& body = {});
    /// The same, whatever the status.
    HttpResponse tryRequest(const char* method, const std::string& path, const std::string& body = {});

private:
    std::string m_script;
    std::vector<std::string> m_arguments;
    std::uint16_t m_port = 0;
    pid_t m_process = -1;
};

/// Runs `SCRIPT --install` and ends the program with kServerMissing if the server cannot be had. Called by main().
void requireServer(const std::string& script);

/// A port of this machine that nobody listens on.
std::uint16_t freePort();

} // namespace tidemark::test
