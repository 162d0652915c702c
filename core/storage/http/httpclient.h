// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "storage/http/httpendpoint.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// How a storage talks to its server. Plain data.
struct HttpOptions {
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds stallTimeout{120'000}; ///< Longest time without a byte in either direction.
    unsigned attempts = 6;                           ///< For what may be repeated; the waits between them double.
    std::chrono::milliseconds firstWait{100};
    std::chrono::milliseconds longestWait{30'000}; ///< However long the server asks for.
    std::vector<std::string> headers;              ///< "name: value", with the secret. Never shown.
    std::string caFile;                            ///< Certificates to trust besides none; empty: the system's.
    std::stop_token stop;                          ///< Ends every wait within a fraction of a second.
};

/// HttpOptions with the certificates that the environment names (TIDEMARK_CA_FILE).
HttpOptions defaultHttpOptions();

struct HttpRequest {
    const char* method = "GET";
    std::string path;        ///< With the leading slash, encoded.
    std::string_view body;   ///< JSON; borrowed. Empty: none.
    bool changes = false;    ///< It changes what the server holds: a lost answer leaves Consequence::Unknown.
    bool repeatable = false; ///< Doing it twice is the same as once, so that a lost answer may be asked for again.
    std::size_t bodyLimit = std::size_t{64} << 20; ///< Of the answer; a longer one is LimitExceeded.
    bool stoppable = true;                         ///< Off once the commit point has passed.
    bool patient = true;                           ///< Off: tried once.
};

struct HttpResponse {
    long status = 0;
    ByteBuffer body; ///< With kHttpPadding bytes of spare capacity behind it, as simdjson wants.
    std::string_view text() const { return asText(body); }
    bool isSuccess() const { return status >= 200 && status < 300; }
};
constexpr std::size_t kHttpPadding = 64;

/// One kept-alive connection to a server. One thread at a time.
///
/// A request is repeated with growing waits if nothing of it was done (429, 503; a refused connection, once the server
/// has been reached before) or if it is repeatable and its answer was lost. Redirects are not followed: they would
/// carry the key elsewhere. A TLS certificate is always checked.
class HttpClient {
public:
    HttpClient(HttpEndpoint endpoint, HttpOptions options);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// The answer, whatever its status. Errors: Cancelled; Io (not reached, cut off, stalled), PermissionDenied (TLS),
    /// LimitExceeded.
    Result<HttpResponse> perform(const HttpRequest& request);

private:
    struct Transfer;
    Result<HttpResponse> once(const HttpRequest& request, Transfer& transfer);
    Result<void> run(Transfer& transfer, bool stoppable);
    Result<void> wait(std::chrono::milliseconds time, bool stoppable) const;
    Error errorOf(int curlCode, const Transfer& transfer) const;

    struct Handles;
    HttpEndpoint m_endpoint;
    std::string m_origin;
    HttpOptions m_options;
    std::unique_ptr<Handles> m_handles;
    bool m_wasReached = false;
};

/// Connections to one server, handed out one a thread. Any thread.
class HttpPool {
public:
    HttpPool(HttpEndpoint endpoint, HttpOptions options);
    /// Takes a connection, does the request and gives the connection back.
    Result<HttpResponse> perform(const HttpRequest& request);
    const HttpEndpoint& endpoint() const { return m_endpoint; }
    /// The text with every secret of the headers blotted out: servers quote what they refuse.
    std::string withoutSecrets(std::string text) const;
    std::string origin() const { return m_endpoint.origin(); }

private:
    HttpEndpoint m_endpoint;
    HttpOptions m_options;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<HttpClient>> m_idle; ///< Guarded by m_mutex.
};

} // namespace tidemark
