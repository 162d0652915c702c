// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/httpanswer.h"

#include "base/showntext.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kMaxShown = 300;

/// Chroma: {"error", "message"}; Qdrant: {"status": {"error"}}; FastAPI: {"detail"}.
std::string serverWords(std::string_view body)
{
    constexpr std::size_t kMostRead = std::size_t{64} << 10;
    const auto json = parseJson(body.substr(0, kMostRead), kMostRead);
    std::string words(body.substr(0, kMostRead));
    if (json && json->is_object()) {
        const auto text = [](const Json& object, const char* key) -> const std::string* {
            const auto it = object.find(key);
            return it != object.end() && it->is_string() ? it->get_ptr<const std::string*>() : nullptr;
        };
        if (const std::string* message = text(*json, "message"))
            words = *message;
        else if (const std::string* detail = text(*json, "detail"))
            words = *detail;
        else if (const std::string* error = text(*json, "error"))
            words = *error;
        else if (json->contains("status") && (*json)["status"].is_object()) {
            if (const std::string* status = text((*json)["status"], "error"))
                words = *status;
        }
    }
    return words;
}

Errc codeOfStatus(long status)
{
    switch (status) {
    case 401:
    case 403: return Errc::PermissionDenied;
    case 404: return Errc::NotFound;
    case 409: return Errc::AlreadyExists;
    case 413: return Errc::LimitExceeded;
    case 429:
    case 503: return Errc::Busy;
    default: break;
    }
    if (status >= 300 && status < 400)
        return Errc::NotAStorage;
    return status >= 400 && status < 500 ? Errc::Conflict : Errc::Io;
}

} // namespace

Error errorOfStatus(const HttpResponse& response, const HttpPool& pool, std::string_view what)
{
    Error error{codeOfStatus(response.status), {}, pool.origin(), 0, Consequence::NothingChanged};
    // Cut last: half a secret is one too.
    const std::string words = cutText(shownText(pool.withoutSecrets(serverWords(response.text()))), kMaxShown);
    if (response.status == 401 || response.status == 403)
        error.detail =
            fmt::format("the server refused the key, or there was none ({} {}): {}", what, response.status, words);
    else if (error.code == Errc::NotAStorage)
        error.detail = fmt::format("the server sends elsewhere ({} {}), which is not followed: use the address that "
                                   "it names",
                                   what, response.status);
    else if (error.code == Errc::Busy)
        error.detail = fmt::format("the server is overloaded ({} {}): {}", what, response.status, words);
    else
        error.detail = fmt::format("{} failed with status {}: {}", what, response.status, words);
    return error;
}

Result<HttpResponse> performChecked(HttpPool& pool, const HttpRequest& request, std::string_view what)
{
    TM_TRY_ASSIGN(HttpResponse response, pool.perform(request));
    if (response.isSuccess())
        return response;
    Error error = errorOfStatus(response, pool, what);
    // How far a server came that fails within itself, or behind a gateway, it does not say.
    if (request.changes && (response.status == 500 || response.status == 502 || response.status == 504))
        error.consequence = Consequence::Unknown;
    return fail(std::move(error));
}

tl::unexpected<Error> unexpectedAnswer(const std::string& origin, std::string_view what, std::string_view why)
{
    return fail(
        Errc::NotAStorage,
        fmt::format("the server's answer to {} cannot be used: {}. Is it the server that the URI says?", what, why),
        origin);
}

ConnectionFact encryptionFact(const HttpEndpoint& endpoint)
{
    if (endpoint.tls)
        return {"encryption", "TLS, certificate checked", false};
    return {"encryption", "none", !endpoint.isLoopback()};
}

} // namespace tidemark
