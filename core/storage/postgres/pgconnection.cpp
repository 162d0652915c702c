// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgconnection.h"

#include "storage/postgres/pgerror.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <poll.h>
#include <semaphore>
#include <thread>

namespace tidemark {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPollMs = 100;
constexpr std::chrono::milliseconds kPatience{500}; ///< With a server that was asked to stop, twice: to hear, to obey.

/// Dates, numbers and bytes in forms that the server reads back to the same value; an empty search path, so that no
/// name means what somebody put there; row_security off makes a query fail that would not show all rows.
constexpr const char* kSettings =
    "SET search_path=''; SET DateStyle='ISO, YMD'; SET IntervalStyle='postgres'; SET TimeZone='UTC'; "
    "SET extra_float_digits=3; SET bytea_output='hex'; SET lc_monetary='C'; SET xmloption='content'; "
    "SET standard_conforming_strings=on; SET row_security=off; SET synchronize_seqscans=off; "
    "SET idle_in_transaction_session_timeout=0; SET max_parallel_workers_per_gather=0; SET client_min_messages=error; "
    "SET default_tablespace=''; SET default_transaction_deferrable=off; SET array_nulls=on";

bool isSet(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

} // namespace

bool PgResult::isGood() const
{
    switch (status()) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT: return true;
    default: return false;
    }
}

std::string_view PgResult::text(int row, int column) const
{
    return {PQgetvalue(get(), row, column), static_cast<std::size_t>(PQgetlength(get(), row, column))};
}

std::int64_t PgResult::integer(int row, int column) const
{
    const std::string_view digits = text(row, column);
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::uint64_t PgResult::affectedRows() const
{
    const std::string_view digits = PQcmdTuples(const_cast<PGresult*>(get()));
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Result<PgConnection> PgConnection::open(const PgOpening& opening)
{
    // Those before dbname are defaults, which the URI may overrule; those behind it are not.
    std::vector<const char*> keys;
    std::vector<const char*> values;
    const auto add = [&](const char* key, const char* value) {
        keys.push_back(key);
        values.push_back(value);
    };
    if (!isSet("PGCONNECT_TIMEOUT"))
        add("connect_timeout", "10");
    add("keepalives", "1");
    add("keepalives_idle", "10");
    add("keepalives_interval", "5");
    add("keepalives_count", "3");
    add("tcp_user_timeout", "20000");
    add("fallback_application_name", "tidemark");
    add("dbname", opening.uri.c_str());
    if (opening.secret)
        add("password", opening.secret->c_str());
    add("client_encoding", "UTF8");
    add(nullptr, nullptr);
    PgConnection connection;
    connection.m_stop = opening.stop;
    connection.m_connection.reset(PQconnectStartParams(keys.data(), values.data(), 1));
    if (connection.m_connection == nullptr)
        return fail(Errc::LimitExceeded, "connecting to the server: out of memory", opening.uri);
    TM_TRY(connection.connect(opening));
    // The server's notices are for people at a terminal.
    PQsetNoticeReceiver(
        connection.get(), [](void*, const PGresult*) {}, nullptr);
    if (auto done = connection.setUp(opening); !done) {
        done.error().path = opening.uri;
        return fail(std::move(done).error());
    }
    return connection;
}

std::string PgConnection::option(std::string_view keyword) const
{
    PQconninfoOption* const options = PQconninfo(get());
    std::string value;
    for (const PQconninfoOption* option = options; option != nullptr && option->keyword != nullptr; ++option) {
        if (option->keyword == keyword && option->val != nullptr)
            value = option->val;
    }
    PQconninfoFree(options);
    return value;
}

/// connect_timeout for each host, as libpq counts it; zero is for ever.
std::chrono::seconds PgConnection::connectTime() const
{
    const std::string text = option("connect_timeout");
    int seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    const auto hosts = [&](std::string_view keyword) {
        const std::string list = option(keyword);
        return 1 + std::count(list.begin(), list.end(), ',');
    };
    return std::chrono::seconds(seconds <= 0 ? 0 : std::max(seconds, 2) * std::max(hosts("host"), hosts("hostaddr")));
}

/// What PQconnectdbParams() does, and ended by a stop.
Result<void> PgConnection::connect(const PgOpening& opening)
{
    const std::chrono::seconds most = connectTime();
    const auto start = Clock::now();
    PostgresPollingStatusType wants = PQstatus(get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (wants == PGRES_POLLING_READING || wants == PGRES_POLLING_WRITING) {
        if (m_stop.stop_requested())
            return fail(Errc::Cancelled, "connecting to the server: stopped", opening.uri);
        if (most.count() != 0 && Clock::now() - start > most)
            return fail(Errc::Io,
                        fmt::format("connecting to the server: it did not answer for {} s; is it running, and are host "
                                    "and port right?",
                                    most.count()),
                        opening.uri);
        pollfd socket{PQsocket(get()), static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (::poll(&socket, 1, kPollMs) > 0)
            wants = PQconnectPoll(get());
    }
    if (wants != PGRES_POLLING_OK) {
        Error error = pgConnectError(get());
        error.path = opening.uri;
        return fail(std::move(error));
    }
    PQsetnonblocking(get(), 1); // Sending never waits by itself: flush() does.
    return {};
}

Result<void> PgConnection::setUp(const PgOpening& opening)
{
    constexpr std::string_view kDoing = "setting up the session";
    if (serverVersion() < 110000)
        return fail(
            Errc::UnsupportedVersion,
            fmt::format("the server is PostgreSQL {}; 11 is the oldest that Tidemark knows", serverVersion() / 10000));
    const std::string sql =
        fmt::format("{}; SET lock_timeout={}; SET statement_timeout={}{}", kSettings, opening.lockTimeout.count(),
                    opening.questionTimeout.count(), serverVersion() >= 170000 ? "; SET transaction_timeout=0" : "");
    TM_TRY(execute(sql, kDoing));
    return {};
}

Result<void> PgConnection::setStatementTimeout(std::chrono::milliseconds timeout)
{
    TM_TRY(execute(fmt::format("SET statement_timeout={}", timeout.count()), "setting a time limit"));
    return {};
}

tl::unexpected<Error> PgConnection::failed(const PGresult* result, std::string_view doing)
{
    if (m_isLeft)
        return fail(Errc::Cancelled, fmt::format("{}: stopped, and the server did not answer any more", doing));
    Error error = pgError(get(), result, doing);
    m_isLost = m_isLost || isConnectionLost(get(), result);
    if (m_cancelledAt && !m_isLost)
        error.code = Errc::Cancelled;
    return fail(std::move(error));
}

void PgConnection::leave()
{
    m_isLost = true;
    m_isLeft = true;
}

bool PgConnection::requestCancel()
{
    PGcancel* const request = PQgetCancel(get());
    if (request == nullptr)
        return false;
    // libpq connects anew for this, for as long as the network pleases. A thread of its own can be left behind.
    const auto heard = std::make_shared<std::binary_semaphore>(0);
    std::thread([request, heard] {
        char problem[256];
        PQcancel(request, problem, sizeof problem);
        PQfreeCancel(request);
        heard->release();
    }).detach();
    if (heard->try_acquire_for(kPatience))
        return true;
    m_isLost = true; // The request may reach the server at any time, and would end some other statement.
    return false;
}

bool PgConnection::wait(short events)
{
    pollfd socket{PQsocket(get()), events, 0};
    if (::poll(&socket, 1, kPollMs) > 0) {
        PQconsumeInput(get()); // What it has to say against it, PQgetResult() says too.
        return true;
    }
    if (m_ignoresStop || !m_stop.stop_requested())
        return true;
    if (!m_cancelledAt) {
        m_cancelledAt = Clock::now();
        if (requestCancel())
            return true;
    } else if (Clock::now() - *m_cancelledAt < kPatience) {
        return true;
    }
    leave();
    return false;
}

bool PgConnection::awaitInput()
{
    while (PQstatus(get()) == CONNECTION_OK && PQisBusy(get()) != 0) {
        if (!wait(POLLIN))
            return false;
    }
    return true;
}

bool PgConnection::flush()
{
    for (;;) {
        const int left = PQflush(get());
        if (left <= 0)
            return left == 0;
        if (!wait(POLLIN | POLLOUT))
            return false;
    }
}

Result<PgResult> PgConnection::answer(bool isSent, std::string_view doing)
{
    m_cancelledAt.reset();
    if (!isSent || !flush())
        return failed(nullptr, doing);
    PgResult last(nullptr);
    while (awaitInput()) {
        PgResult result(PQgetResult(get()));
        if (result.get() == nullptr)
            break;
        const bool isCopy = result.status() == PGRES_COPY_OUT || result.status() == PGRES_COPY_IN;
        if (isCopy)
            return result;
        if (last.get() == nullptr || last.isGood())
            last = std::move(result);
    }
    if (m_isLeft || last.get() == nullptr || !last.isGood())
        return failed(last.get(), doing);
    return last;
}

Result<PgResult> PgConnection::execute(const std::string& sql, std::string_view doing)
{
    return answer(PQsendQuery(get(), sql.c_str()) == 1, doing);
}

Result<PgResult> PgConnection::executeToTheEnd(const std::string& sql, std::string_view doing)
{
    m_ignoresStop = true;
    auto result = execute(sql, doing);
    m_ignoresStop = false;
    return result;
}

Result<PgResult> PgConnection::execute(const std::string& sql, const std::vector<Parameter>& parameters,
                                       bool wantsBinary, std::string_view doing)
{
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    std::vector<std::string> texts; // Those in text form need a NUL at their end.
    texts.reserve(parameters.size());
    for (const Parameter& parameter : parameters) {
        if (parameter.isNull) {
            values.push_back(nullptr);
        } else if (parameter.isBinary) {
            values.push_back(parameter.bytes.data() == nullptr ? "" : parameter.bytes.data());
        } else {
            texts.emplace_back(parameter.bytes);
            values.push_back(texts.back().c_str());
        }
        lengths.push_back(static_cast<int>(parameter.bytes.size()));
        formats.push_back(parameter.isBinary ? 1 : 0);
    }
    return answer(PQsendQueryParams(get(), sql.c_str(), static_cast<int>(parameters.size()), nullptr, values.data(),
                                    lengths.data(), formats.data(), wantsBinary ? 1 : 0) == 1,
                  doing);
}

Result<PgResult> PgConnection::query(const std::string& sql, const std::vector<std::string>& parameters,
                                     std::string_view doing)
{
    std::vector<Parameter> list;
    for (const std::string& parameter : parameters)
        list.push_back({parameter, false, false});
    return execute(sql, list, false, doing);
}

PgResult PgConnection::drain()
{
    PgResult first(nullptr);
    while (awaitInput()) {
        PgResult result(PQgetResult(get()));
        if (result.get() == nullptr)
            break;
        const bool isCopy = result.status() == PGRES_COPY_OUT || result.status() == PGRES_COPY_IN;
        if (first.get() == nullptr || (first.isGood() && !result.isGood()))
            first = std::move(result);
        if (isCopy)
            break; // It would be given again and again.
    }
    return first;
}

Result<void> PgConnection::beginCopyOut(const std::string& sql, std::string_view doing)
{
    TM_TRY_ASSIGN(const PgResult result, execute(sql, doing));
    if (result.status() != PGRES_COPY_OUT)
        return fail(Errc::Internal, fmt::format("{}: the server does not copy", doing));
    return {};
}

Result<std::optional<std::string_view>> PgConnection::copyOut(std::string_view doing)
{
    char* bytes = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(get(), &bytes, 1)) == 0 && PQstatus(get()) == CONNECTION_OK) {
        if (!wait(POLLIN))
            return failed(nullptr, doing);
    }
    m_row.reset(bytes);
    if (size > 0)
        return std::optional(std::string_view(bytes, static_cast<std::size_t>(size)));
    if (size == -1) {
        const PgResult result = drain();
        if (m_isLeft || (result.get() != nullptr && !result.isGood()))
            return failed(result.get(), doing);
        return std::optional<std::string_view>();
    }
    const PgResult result = drain();
    return failed(result.get(), doing);
}

bool PgConnection::abandonCopyOut()
{
    if (isLost() || !requestCancel())
        return false;
    m_cancelledAt = Clock::now();
    // What the server had sent until then is read and forgotten.
    char* bytes = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(get(), &bytes, 1)) >= 0 && PQstatus(get()) == CONNECTION_OK) {
        if (size > 0)
            PQfreemem(bytes);
        else if (!wait(POLLIN))
            return false;
    }
    drain();
    return !m_isLeft && PQstatus(get()) == CONNECTION_OK;
}

Result<void> PgConnection::beginCopyIn(const std::string& sql, std::string_view doing)
{
    TM_TRY_ASSIGN(const PgResult result, execute(sql, doing));
    if (result.status() != PGRES_COPY_IN)
        return fail(Errc::Internal, fmt::format("{}: the server takes no rows", doing));
    return {};
}

Result<void> PgConnection::copyIn(std::string_view bytes, std::string_view doing)
{
    constexpr std::size_t kMost = std::size_t{1} << 28; // libpq counts in int.
    while (!bytes.empty()) {
        const std::string_view part = bytes.substr(0, kMost);
        // libpq keeps what the network does not take yet, without a limit: so all of it is sent before more is queued.
        if (PQputCopyData(get(), part.data(), static_cast<int>(part.size())) != 1 || !flush()) {
            const PgResult result = drain();
            return failed(result.get(), doing);
        }
        bytes.remove_prefix(part.size());
    }
    return {};
}

Result<std::uint64_t> PgConnection::endCopyIn(std::string_view doing)
{
    const bool isSent = PQputCopyEnd(get(), nullptr) == 1 && flush();
    const PgResult result = drain();
    if (!isSent || result.get() == nullptr || !result.isGood())
        return failed(result.get(), doing);
    return result.affectedRows();
}

void PgConnection::abandonCopyIn()
{
    if (!isLost() && PQputCopyEnd(get(), "abandoned") == 1 && flush())
        drain();
}

} // namespace tidemark
