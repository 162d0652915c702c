// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/httpapi.h"

namespace tidemark {

Result<HttpResponse> HttpApi::call(const char* method, std::string path, std::string_view body, std::string_view what,
                                   std::size_t bodyLimit, bool patient) const
{
    HttpRequest request;
    request.method = method;
    request.path = std::move(path);
    request.body = body;
    request.repeatable = true;
    request.bodyLimit = bodyLimit;
    request.stoppable = m_isStoppable && patient;
    request.patient = patient;
    return performChecked(*m_pool, request, what);
}

Result<void> HttpApi::change(const char* method, std::string path, std::string_view body, std::string_view what,
                             bool patient) const
{
    HttpRequest request;
    request.method = method;
    request.path = std::move(path);
    request.body = body;
    request.changes = true;
    request.repeatable = true;
    request.bodyLimit = kNamesBytes;
    request.stoppable = m_isStoppable && patient;
    request.patient = patient;
    const auto response = performChecked(*m_pool, request, what);
    return response ? Result<void>() : fail(response.error());
}

Result<Json> HttpApi::callJson(const char* method, std::string path, std::string_view body, std::string_view what) const
{
    TM_TRY_ASSIGN(const HttpResponse response, call(method, std::move(path), body, what, kNamesBytes));
    auto json = parseJson(response.text(), kNamesBytes);
    if (!json)
        return unexpectedAnswer(m_pool->origin(), what, "it is not JSON");
    return json;
}

} // namespace tidemark
