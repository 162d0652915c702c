// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace tidemark::test {

/// Listens on a port of this machine, takes every connection, and never answers. One thread.
class SilentServer {
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        if (m_socket < 0 || ::bind(m_socket, any, length) != 0 || ::listen(m_socket, SOMAXCONN) != 0 ||
            ::getsockname(m_socket, any, &length) != 0)
            std::terminate(); // A test without its server proves nothing.
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer()
    {
        for (const int client : m_clients)
            ::close(client);
        ::close(m_socket);
    }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;

    std::uint16_t port() const { return m_port; }
    /// How many have come so far.
    std::size_t clients() const
    {
        for (int client = 0; (client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;)
            m_clients.push_back(client);
        return m_clients.size();
    }

private:
    const int m_socket;
    std::uint16_t m_port = 0;
    mutable std::vector<int> m_clients; ///< Kept open: whoever waits goes on waiting.
};

} // namespace tidemark::test
