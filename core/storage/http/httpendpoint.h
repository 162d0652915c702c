// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// Where an HTTP server is, from the rest of a storage URI (`http://host:port/a/b`). Plain data.
struct HttpEndpoint {
    bool tls = false;
    std::string host; ///< Lower case; an IPv6 address has its brackets.
    std::uint16_t port = 0;
    std::vector<std::string> path; ///< Segments, percent-decoded; none for `/`.

    /// `http://host:port`, without a slash at the end.
    std::string origin() const;
    /// True for a server on this machine, which no proxy and no network lies before.
    bool isLoopback() const;
};

/// InvalidArgument, which names what is wrong: another scheme than http and https, no host, a user or a password, a
/// query. The error never repeats a URI that holds a password.
Result<HttpEndpoint> parseHttpEndpoint(std::string_view url, std::uint16_t defaultPort);

/// A path segment or query value of a URL, percent-encoded.
std::string urlEncoded(std::string_view text);

} // namespace tidemark
