// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/httpclient.h"

#include "base/showntext.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <thread>

namespace tidemark {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kPoll = std::chrono::milliseconds(100);
constexpr std::size_t kFirstBody = std::size_t{64} << 10;
constexpr std::string_view kBlot = "[secret]";

/// libcurl wants one call before all threads.
void initialiseCurl()
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

bool isBusyStatus(long status)
{
    return status == 429 || status == 503;
}

/// A gateway lost its server: whether the request was done is not known.
bool isLostStatus(long status)
{
    return status == 502 || status == 504;
}

} // namespace

struct HttpClient::Handles {
    CURLM* multi = nullptr;
    CURL* easy = nullptr;
    curl_slist* headers = nullptr;
};

/// One attempt.
struct HttpClient::Transfer {
    std::size_t limit = 0;
    ByteBuffer body;
    bool tooLarge = false;
    bool sent = false;        ///< The server may have seen the request.
    bool certificate = false; ///< The failure is one of TLS.
    Clock::time_point lastByte;
    curl_off_t moved = 0;
    std::optional<std::chrono::seconds> retryAfter;
    char message[CURL_ERROR_SIZE] = {};

    void reserve(std::size_t size)
    {
        if (body.capacity() < size + kHttpPadding)
            body.reserve(std::max(size + kHttpPadding, std::min(body.capacity() * 2, limit + kHttpPadding)));
    }
    static std::size_t onBody(char* data, std::size_t one, std::size_t size, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const std::size_t bytes = one * size;
        if (bytes > transfer.limit - transfer.body.size()) {
            transfer.tooLarge = true;
            return 0;
        }
        const std::size_t before = transfer.body.size();
        transfer.reserve(before + bytes);
        transfer.body.resize(before + bytes);
        std::memcpy(transfer.body.data() + before, data, bytes);
        return bytes;
    }
    static std::size_t onHeader(char* data, std::size_t one, std::size_t size, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const std::string_view line(data, one * size);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return line.size();
        std::string name(line.substr(0, colon));
        std::transform(name.begin(), name.end(), name.begin(), [](char c) { return static_cast<char>(c | 0x20); });
        const std::string value(line.substr(colon + 1));
        if (name == "content-length") {
            const unsigned long long length = std::strtoull(value.c_str(), nullptr, 10);
            if (length > transfer.limit) {
                transfer.tooLarge = true;
                return 0;
            }
            transfer.reserve(static_cast<std::size_t>(length));
        } else if (name == "retry-after") {
            // A date is also allowed; the usual growing wait serves for it.
            const std::size_t first = value.find_first_not_of(' ');
            if (first != std::string::npos && value[first] >= '0' && value[first] <= '9')
                transfer.retryAfter = std::chrono::seconds(std::min(std::strtoul(&value[first], nullptr, 10), 86400UL));
        }
        return line.size();
    }
    static int onProgress(void* self, curl_off_t /*total*/, curl_off_t down, curl_off_t /*total*/, curl_off_t up)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        if (down + up != transfer.moved) {
            transfer.moved = down + up;
            transfer.lastByte = Clock::now();
        }
        return 0;
    }
};

HttpOptions defaultHttpOptions()
{
    HttpOptions options;
    if (const char* const file = std::getenv("TIDEMARK_CA_FILE"); file != nullptr)
        options.caFile = file;
    return options;
}

HttpClient::HttpClient(HttpEndpoint endpoint, HttpOptions options)
    : m_endpoint(std::move(endpoint))
    , m_origin(m_endpoint.origin())
    , m_options(std::move(options))
    , m_handles(std::make_unique<Handles>())
{
    initialiseCurl();
    m_handles->multi = curl_multi_init();
    m_handles->easy = curl_easy_init();
    curl_slist* list = curl_slist_append(nullptr, "Content-Type: application/json");
    list = curl_slist_append(list, "Accept: application/json");
    list = curl_slist_append(list, "Expect:"); // Waiting for 100-continue costs a second with servers that ignore it.
    for (const std::string& header : m_options.headers)
        list = curl_slist_append(list, header.c_str());
    m_handles->headers = list;
}

HttpClient::~HttpClient()
{
    curl_easy_cleanup(m_handles->easy);
    curl_multi_cleanup(m_handles->multi);
    curl_slist_free_all(m_handles->headers);
}

Result<void> HttpClient::wait(std::chrono::milliseconds time, bool stoppable) const
{
    const Clock::time_point end = Clock::now() + time;
    while (Clock::now() < end) {
        if (stoppable && m_options.stop.stop_requested())
            return fail(Errc::Cancelled, "stopped while waiting for the server", m_origin);
        std::this_thread::sleep_for(std::min<Clock::duration>(kPoll, end - Clock::now()));
    }
    return {};
}

Error HttpClient::errorOf(int curlCode, const Transfer& transfer) const
{
    const std::string said =
        shownText(transfer.message[0] != '\0' ? transfer.message : curl_easy_strerror(static_cast<CURLcode>(curlCode)));
    Error error{Errc::Io, {}, m_origin, 0, Consequence::NothingChanged};
    switch (curlCode) {
    case CURLE_COULDNT_CONNECT:
        error.detail = fmt::format("the server cannot be reached: {}. Is it running, and is the port right?", said);
        break;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        error.detail = fmt::format("the name of the server is not known: {}", said);
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        error.code = Errc::PermissionDenied;
        error.detail = fmt::format("the server's certificate is not trusted: {}. Nothing was sent. A certificate "
                                   "authority of your own is named by TIDEMARK_CA_FILE",
                                   said);
        break;
    case CURLE_SSL_CONNECT_ERROR:
        error.detail = fmt::format("no TLS connection came about: {}. Does the server speak https?", said);
        break;
    case CURLE_OPERATION_TIMEDOUT: error.detail = fmt::format("the server did not answer in time: {}", said); break;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING: error.detail = fmt::format("the server's answer was cut off: {}", said); break;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        error.code = Errc::NotAStorage;
        error.detail = fmt::format("the server does not speak HTTP: {}", said);
        break;
    default: error.detail = fmt::format("the request failed: {}", said); break;
    }
    return error;
}

Result<void> HttpClient::run(Transfer& transfer, bool stoppable)
{
    CURLM* const multi = m_handles->multi;
    curl_multi_add_handle(multi, m_handles->easy);
    Result<void> result;
    transfer.lastByte = Clock::now();
    for (;;) {
        int running = 0;
        curl_multi_perform(multi, &running);
        if (running == 0)
            break;
        if (stoppable && m_options.stop.stop_requested()) {
            result = fail(Errc::Cancelled, "stopped while waiting for the server", m_origin);
            break;
        }
        if (Clock::now() - transfer.lastByte > m_options.stallTimeout) {
            result = fail(Errc::Io,
                          fmt::format("the server sent nothing for {} s, so the request was given up",
                                      std::chrono::duration<double>(m_options.stallTimeout).count()),
                          m_origin);
            break;
        }
        curl_multi_poll(multi, nullptr, 0, static_cast<int>(kPoll.count()), nullptr);
    }
    if (result) {
        int left = 0;
        while (const CURLMsg* const message = curl_multi_info_read(multi, &left)) {
            if (message->msg == CURLMSG_DONE && message->data.result != CURLE_OK)
                result = fail(errorOf(message->data.result, transfer));
        }
    }
    long requestBytes = 0;
    curl_easy_getinfo(m_handles->easy, CURLINFO_REQUEST_SIZE, &requestBytes);
    transfer.sent = requestBytes != 0;
    curl_multi_remove_handle(multi, m_handles->easy);
    return result;
}

Result<HttpResponse> HttpClient::once(const HttpRequest& request, Transfer& transfer)
{
    CURL* const easy = m_handles->easy;
    curl_easy_reset(easy); // Keeps the connection.
    const std::string url = m_origin + request.path;
    transfer.limit = request.bodyLimit;
    transfer.body.reserve(std::min(kFirstBody, request.bodyLimit + kHttpPadding));
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_handles->headers);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "tidemark/" TIDEMARK_VERSION);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method);
    if (!request.body.empty()) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.data());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 512L << 10);
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, 512L << 10);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &Transfer::onProgress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer.message);
    if (!m_options.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, m_options.caFile.c_str());
    if (m_endpoint.isLoopback())
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    const Result<void> done = run(transfer, request.stoppable);
    if (transfer.tooLarge)
        return fail(Errc::LimitExceeded, fmt::format("the server's answer is larger than {} bytes", request.bodyLimit),
                    m_origin);
    if (!done)
        return fail(done.error());
    HttpResponse response;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &response.status);
    response.body = std::move(transfer.body);
    response.body.reserve(response.body.size() + kHttpPadding);
    m_wasReached = true;
    return response;
}

Result<HttpResponse> HttpClient::perform(const HttpRequest& request)
{
    auto pause = m_options.firstWait;
    bool wasSent = false;
    for (unsigned attempt = 1;; ++attempt) {
        if (request.stoppable && m_options.stop.stop_requested())
            return fail(Errc::Cancelled, "stopped before the request was sent", m_origin);
        Transfer transfer;
        Result<HttpResponse> response = once(request, transfer);
        wasSent = wasSent || (!response && transfer.sent);
        const bool isLast = attempt >= m_options.attempts || !request.patient;
        if (response) {
            const bool again = isBusyStatus(response->status) || (isLostStatus(response->status) && request.repeatable);
            if (!again || isLast)
                return response;
        } else {
            const bool isLost = response.error().code == Errc::Io;
            const bool again = isLost && (transfer.sent ? request.repeatable : m_wasReached);
            if (!again || isLast) {
                if (wasSent && request.changes)
                    response.error().consequence = Consequence::Unknown;
                return response;
            }
        }
        std::chrono::milliseconds time = transfer.retryAfter ? *transfer.retryAfter : pause;
        TM_TRY(wait(std::min(time, m_options.longestWait), request.stoppable));
        pause *= 2;
    }
}

HttpPool::HttpPool(HttpEndpoint endpoint, HttpOptions options)
    : m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
}

std::string HttpPool::withoutSecrets(std::string text) const
{
    for (const std::string& header : m_options.headers) {
        // "name: secret", or "name: scheme secret".
        std::string_view secret = header;
        secret.remove_prefix(std::min(header.find(": ") + 2, header.size()));
        for (const std::string_view scheme : {"Bearer ", "Basic "}) {
            if (secret.starts_with(scheme))
                secret.remove_prefix(scheme.size());
        }
        for (std::size_t at = text.find(secret); !secret.empty() && at != std::string::npos; at = text.find(secret, at))
            text.replace(at, secret.size(), kBlot);
    }
    return text;
}

Result<HttpResponse> HttpPool::perform(const HttpRequest& request)
{
    std::unique_ptr<HttpClient> client;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            client = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (client == nullptr)
        client = std::make_unique<HttpClient>(m_endpoint, m_options);
    Result<HttpResponse> response = client->perform(request);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(client));
    return response;
}

} // namespace tidemark
