// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "storage/http/httpclient.h"
#include "storage/vectorstorage.h"

#include <string>
#include <string_view>

namespace tidemark {

/// The failure that a status says, with the server's own words, made safe to show, cut, and without the pool's secrets.
/// `what` is what was asked for, as a part of a sentence ("reading collection \"docs\"").
Error errorOfStatus(const HttpResponse& response, const HttpPool& pool, std::string_view what);

/// The answer of a request that has to succeed.
Result<HttpResponse> performChecked(HttpPool& pool, const HttpRequest& request, std::string_view what);

/// NotAStorage: a server answered with something else than the API says.
tl::unexpected<Error> unexpectedAnswer(const std::string& origin, std::string_view what, std::string_view why);

/// Whether the connection is encrypted; a warning if it is not and leaves this machine.
ConnectionFact encryptionFact(const HttpEndpoint& endpoint);

} // namespace tidemark
