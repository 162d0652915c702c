// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testserver.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace tidemark::test {

namespace {

/// Starts a program whose standard output is read through `output`.
pid_t spawn(const std::string& program, const std::vector<std::string>& arguments, int& output)
{
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t parent = ::getpid();
    const pid_t process = ::fork();
    if (process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // A test that crashes leaves no server behind.
        if (::getppid() != parent)
            ::_exit(1);
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        std::vector<char*> list{const_cast<char*>(program.c_str())};
        for (const std::string& argument : arguments)
            list.push_back(const_cast<char*>(argument.c_str()));
        list.push_back(nullptr);
        ::execv(program.c_str(), list.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    output = ends[0];
    return process;
}

std::string firstLine(int descriptor)
{
    std::string line;
    char c = 0;
    while (::read(descriptor, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

} // namespace

std::uint16_t freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no free port");
    ::close(descriptor);
    return ntohs(address.sin_port);
}

void requireServer(const std::string& script)
{
    const int status = std::system(("'" + script + "' --install").c_str());
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return;
    std::fprintf(stderr, "SKIPPED: the server of %s cannot be had here; the reason stands above\n", script.c_str());
    std::exit(kServerMissing);
}

TestServer::TestServer(std::string script, std::vector<std::string> arguments)
    : m_script(std::move(script))
    , m_arguments(std::move(arguments))
{
    start();
}

TestServer::~TestServer()
{
    kill();
}

void TestServer::kill()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

void TestServer::start()
{
    std::vector<std::string> arguments = m_arguments;
    if (m_port != 0)
        arguments.push_back(std::to_string(m_port));
    int output = -1;
    m_process = spawn(m_script, arguments, output);
    const std::string line = firstLine(output);
    ::close(output);
    if (!line.starts_with("port "))
        throw std::runtime_error(m_script + " did not start: " + line);
    m_port = static_cast<std::uint16_t>(std::stoi(line.substr(5)));
}

void TestServer::waitUntilReady(const std::string& path)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (std::chrono::steady_clock::now() < end) {
        HttpOptions options;
        options.attempts = 1;
        HttpPool pool(*parseHttpEndpoint(origin(), 80), options);
        HttpRequest request;
        request.path = path;
        const auto response = pool.perform(request);
        if (response && response->isSuccess())
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error(m_script + " does not answer " + path);
}

HttpResponse TestServer::tryRequest(const char* method, const std::string& path, const std::string& body)
{
    HttpPool pool(*parseHttpEndpoint(origin(), 80), HttpOptions());
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.body = body;
    auto response = pool.perform(request);
    if (!response)
        throw std::runtime_error(toString(response.error()));
    return std::move(*response);
}

std::string TestServer::request(const char* method, const std::string& path, const std::string& body)
{
    const HttpResponse response = tryRequest(method, path, body);
    if (!response.isSuccess())
        throw std::runtime_error(std::string(method) + " " + path + ": " + std::string(response.text()));
    return std::string(response.text());
}

} // namespace tidemark::test
