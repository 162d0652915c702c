// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <cstdint>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace tidemark::test {

/// Passes bytes between a client and the server, and cuts the line after so many bytes from the client or to it.
class CutProxy {
public:
    explicit CutProxy(int serverPort) : m_serverPort(serverPort)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_listener, 16) != 0 ||
            ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            throw std::runtime_error("no proxy");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~CutProxy()
    {
        m_isDone = true;
        m_thread.join();
        ::close(m_listener);
    }
    int port() const { return m_port; }
    /// From now on; negative: not at all.
    void cutAfter(std::int64_t bytes) { m_left = bytes; }
    /// Whether lines are refused from the start.
    void refuse(bool isRefusing) { m_isRefusing = isRefusing; }
    /// Whether the lines are dead: nothing passes, and nobody is told.
    void hold(bool isHolding) { m_isHolding = isHolding; }

private:
    static sockaddr_in loopback(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        return address;
    }
    void serve()
    {
        std::vector<std::pair<int, int>> lines;
        std::vector<char> buffer(1 << 16);
        while (!m_isDone) {
            std::vector<pollfd> polled{{m_listener, POLLIN, 0}};
            for (const auto& [client, server] : lines) {
                polled.push_back({client, POLLIN, 0});
                polled.push_back({server, POLLIN, 0});
            }
            if (m_isHolding)
                polled.clear();
            if (::poll(polled.data(), polled.size(), 20) <= 0)
                continue;
            std::vector<std::size_t> dead;
            for (std::size_t i = 1; i < polled.size(); ++i) {
                if (polled[i].revents == 0)
                    continue;
                const auto& [client, server] = lines[(i - 1) / 2];
                const ssize_t got = ::read(polled[i].fd, buffer.data(), buffer.size());
                std::int64_t left = m_left;
                if (got > 0 && left >= 0)
                    m_left = left = std::max<std::int64_t>(0, left - got);
                if (got <= 0 || left == 0 ||
                    ::send(polled[i].fd == client ? server : client, buffer.data(), static_cast<std::size_t>(got),
                           MSG_NOSIGNAL) != got)
                    dead.push_back((i - 1) / 2);
            }
            for (auto it = dead.rbegin(); it != dead.rend(); ++it) {
                if (it != dead.rbegin() && *it == *(it - 1))
                    continue;
                ::close(lines[*it].first);
                ::close(lines[*it].second);
                lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(*it));
            }
            if (polled[0].revents != 0) {
                const int client = ::accept(m_listener, nullptr, nullptr);
                const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
                sockaddr_in address = loopback(m_serverPort);
                if (m_isRefusing || ::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
                    ::close(client);
                    ::close(server);
                } else {
                    lines.emplace_back(client, server);
                }
            }
        }
        for (const auto& [client, server] : lines) {
            ::close(client);
            ::close(server);
        }
    }
    int m_serverPort;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_isDone = false;
    std::atomic<bool> m_isRefusing = false;
    std::atomic<bool> m_isHolding = false;
    std::atomic<std::int64_t> m_left = -1;
    std::thread m_thread;
};

} // namespace tidemark::test
