// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyproxy.h"

#include "storage/http/httpclient.h"

#include <arpa/inet.h>
#include <chrono>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace tidemark::test {

namespace {

constexpr auto kSlow = std::chrono::milliseconds(300);

bool sendAll(int connection, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::size_t contentLength(std::string head)
{
    for (char& c : head)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const std::size_t at = head.find("content-length:");
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + 15));
}

} // namespace

FaultyProxy::FaultyProxy(std::uint16_t serverPort) : m_serverPort(serverPort)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0)
        throw std::runtime_error("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] {
        while (!m_isEnding) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (::poll(&waiting, 1, 50) != 1)
                continue;
            const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection < 0)
                continue;
            const int on = 1;
            ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            const std::lock_guard lock(m_mutex);
            m_threads.emplace_back([this, connection] {
                serve(connection);
                ::close(connection);
            });
        }
    });
}

FaultyProxy::~FaultyProxy()
{
    m_isEnding = true;
    m_accepting.join();
    for (std::thread& thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void FaultyProxy::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(std::move(fault));
}

void FaultyProxy::clear()
{
    const std::lock_guard lock(m_mutex);
    for (Fault& fault : m_faults)
        fault.times = 0; // Another thread may be at it.
}

std::vector<std::string> FaultyProxy::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::size_t FaultyProxy::seen(const std::string& path) const
{
    std::size_t count = 0;
    for (const std::string& head : requests())
        count += head.substr(0, head.find('\r')).find(path) != std::string::npos ? 1 : 0;
    return count;
}

std::string FaultyProxy::answerOf(const std::string& status, const std::string& body, const std::string& headers)
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

const Fault* FaultyProxy::faultFor(const std::string& line)
{
    const std::lock_guard lock(m_mutex);
    for (Fault& fault : m_faults) {
        if (line.find(fault.path) == std::string::npos)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (fault.times > 0) {
            --fault.times;
            return &fault;
        }
    }
    return nullptr;
}

void FaultyProxy::serve(int connection)
{
    std::string bytes;
    char block[65536];
    while (!m_isEnding) {
        pollfd waiting{connection, POLLIN, 0};
        if (::poll(&waiting, 1, 50) != 1)
            continue;
        const ssize_t got = ::recv(connection, block, sizeof block, 0);
        if (got <= 0)
            return;
        bytes.append(block, static_cast<std::size_t>(got));
        const std::size_t headEnd = bytes.find("\r\n\r\n");
        if (headEnd == std::string::npos)
            continue;
        const std::string head = bytes.substr(0, headEnd + 2);
        const std::size_t size = headEnd + 4 + contentLength(head);
        if (bytes.size() < size)
            continue;
        const std::string body = bytes.substr(headEnd + 4, size - headEnd - 4);
        bytes.erase(0, size);
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(head);
        }
        if (!handle(connection, head, body))
            return;
    }
}

bool FaultyProxy::handle(int connection, const std::string& head, const std::string& body)
{
    const std::string line = head.substr(0, head.find('\r'));
    const Fault* const fault = faultFor(line);
    if (fault != nullptr && fault->kind == Fault::Kind::Answer)
        return sendAll(connection, fault->answer);
    if (fault != nullptr && fault->kind == Fault::Kind::Silence) {
        while (!m_isEnding)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return false;
    }
    if (fault != nullptr && fault->before)
        fault->before();
    HttpOptions options;
    options.attempts = 1;
    HttpPool pool(*parseHttpEndpoint("http://127.0.0.1:" + std::to_string(m_serverPort), 80), options);
    const std::size_t methodEnd = line.find(' ');
    const std::string method = line.substr(0, methodEnd);
    HttpRequest request;
    request.method = method.c_str();
    request.path = line.substr(methodEnd + 1, line.rfind(' ') - methodEnd - 1);
    request.body = body;
    request.bodyLimit = std::size_t{1} << 30;
    const auto response = pool.perform(request);
    if (!response)
        return false;
    const std::string answer = answerOf(std::to_string(response->status) + " x", std::string(response->text()));
    if (fault != nullptr && fault->kind == Fault::Kind::Lost)
        return false;
    if (fault != nullptr && fault->kind == Fault::Kind::Half) {
        sendAll(connection, std::string_view(answer).substr(0, answer.size() - response->body.size() / 2 - 1));
        return false;
    }
    if (fault != nullptr && fault->kind == Fault::Kind::Slow)
        std::this_thread::sleep_for(kSlow);
    return sendAll(connection, answer);
}

} // namespace tidemark::test
