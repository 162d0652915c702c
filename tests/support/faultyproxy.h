// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tidemark::test {

/// What goes wrong with a request whose request line holds `path`.
struct Fault {
    enum class Kind {
        Answer,  ///< `answer` is sent in place of the server's, and the server does not see the request.
        Half,    ///< The server does it; half of its answer is sent, then the connection is cut.
        Lost,    ///< The server does it; nothing is sent, the connection is cut.
        Silence, ///< Nothing is sent until the proxy ends.
        Slow,    ///< The server's answer is sent after 300 ms.
        Before,  ///< `before` is called, then the server is asked.
    };
    std::string path;
    Kind kind = Kind::Answer;
    std::string answer = {}; ///< With status line and headers.
    int skip = 0;            ///< So many matching requests go through first.
    int times = INT32_MAX;   ///< Then so many are hit.
    std::function<void()> before = {};
};

/// An HTTP proxy before a server of this machine that breaks what it is told to. Any thread.
class FaultyProxy {
public:
    explicit FaultyProxy(std::uint16_t serverPort);
    ~FaultyProxy();
    FaultyProxy(const FaultyProxy&) = delete;
    FaultyProxy& operator=(const FaultyProxy&) = delete;

    std::uint16_t port() const { return m_port; }
    void add(Fault fault);
    void clear();
    /// Request lines and headers seen so far.
    std::vector<std::string> requests() const;
    /// How many request lines held this.
    std::size_t seen(const std::string& path) const;

    /// An answer with a JSON body.
    static std::string answerOf(const std::string& status, const std::string& body, const std::string& headers = {});

private:
    void serve(int connection);
    bool handle(int connection, const std::string& head, const std::string& body);
    const Fault* faultFor(const std::string& line);

    std::uint16_t m_serverPort;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_isEnding{false};
    mutable std::mutex m_mutex; ///< Guards the lists.
    std::list<Fault> m_faults;
    std::vector<std::string> m_requests;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};

} // namespace tidemark::test
