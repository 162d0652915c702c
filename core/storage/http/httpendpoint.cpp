// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/httpendpoint.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace tidemark {

namespace {

constexpr std::size_t kMaxUrlBytes = 4096;

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
}

bool isHost(std::string_view host)
{
    if (host.starts_with('['))
        return host.ends_with(']') && host.size() > 2 &&
               host.substr(1, host.size() - 2).find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
    return !host.empty() && std::all_of(host.begin(), host.end(), isHostCharacter);
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        unsigned value = 0;
        const char* const first = text.data() + i + 1;
        if (i + 2 >= text.size() || std::from_chars(first, first + 2, value, 16).ptr != first + 2)
            return std::nullopt;
        decoded += static_cast<char>(value);
        i += 2;
    }
    return decoded;
}

Result<void> readAuthority(std::string_view authority, HttpEndpoint& endpoint)
{
    std::string_view host = authority;
    const std::size_t colon = authority.rfind(':');
    if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
        host = authority.substr(0, colon);
        const std::string_view port = authority.substr(colon + 1);
        const auto read = std::from_chars(port.data(), port.data() + port.size(), endpoint.port);
        if (read.ec != std::errc() || read.ptr != port.data() + port.size() || endpoint.port == 0)
            return fail(Errc::InvalidArgument, "the port of the URI is no number from 1 to 65535");
    }
    if (!isHost(host))
        return fail(Errc::InvalidArgument, "the URI names no host: http://HOST:PORT");
    endpoint.host = host;
    std::transform(endpoint.host.begin(), endpoint.host.end(), endpoint.host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return {};
}

} // namespace

std::string HttpEndpoint::origin() const
{
    return fmt::format("{}://{}:{}", tls ? "https" : "http", host, port);
}

bool HttpEndpoint::isLoopback() const
{
    return host == "localhost" || host == "[::1]" || host.starts_with("127.");
}

Result<HttpEndpoint> parseHttpEndpoint(std::string_view url, std::uint16_t defaultPort)
{
    HttpEndpoint endpoint;
    endpoint.port = defaultPort;
    if (url.size() > kMaxUrlBytes)
        return fail(Errc::InvalidArgument, "the URI is longer than 4096 bytes");
    if (url.starts_with("https://"))
        endpoint.tls = true;
    else if (!url.starts_with("http://"))
        return fail(Errc::InvalidArgument, "the URI is neither http://HOST:PORT nor https://HOST:PORT");
    url.remove_prefix(endpoint.tls ? 8 : 7);
    const std::size_t end = std::min(url.find_first_of("/?#"), url.size());
    const std::string_view authority = url.substr(0, end);
    if (authority.find('@') != std::string_view::npos)
        return fail(Errc::InvalidArgument,
                    "the URI holds a user or a password, which must not stand there: give the key as the secret");
    TM_TRY(readAuthority(authority, endpoint));
    std::string_view path = url.substr(end);
    if (path.find_first_of("?#") != std::string_view::npos)
        return fail(Errc::InvalidArgument, "the URI has a query or a fragment, which means nothing here");
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::string_view segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        if (segment.empty() && path.empty())
            break;
        auto decoded = percentDecoded(segment);
        if (!decoded || decoded->empty())
            return fail(Errc::InvalidArgument, "the path of the URI has an empty or malformed part");
        endpoint.path.push_back(std::move(*decoded));
    }
    return endpoint;
}

std::string urlEncoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        if (plain)
            encoded += c;
        else
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    // A segment of dots would be taken as a directory and folded away.
    if (encoded == ".")
        return "%2E";
    if (encoded == "..")
        return "%2E%2E";
    return encoded;
}

} // namespace tidemark
