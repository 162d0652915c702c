// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <libpq-fe.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// How to reach a server and how long to wait for it.
struct PgOpening {
    std::string uri; ///< Without a password.
    std::optional<std::string> secret;
    std::chrono::milliseconds lockTimeout{5000};      ///< For another program's lock.
    std::chrono::milliseconds questionTimeout{60000}; ///< For one question to the catalog.
    std::stop_token stop;                             ///< Ends every wait within a second, except that for a COMMIT.
};

/// The rows of an answer. Moves only.
class PgResult {
public:
    explicit PgResult(PGresult* result) : m_result(result) {}
    const PGresult* get() const { return m_result.get(); }
    ExecStatusType status() const { return PQresultStatus(get()); }
    bool isGood() const;
    int rows() const { return PQntuples(get()); }
    bool isNull(int row, int column) const { return PQgetisnull(get(), row, column) != 0; }
    /// Empty for NULL; borrowed.
    std::string_view text(int row, int column) const;
    bool boolean(int row, int column) const { return text(row, column) == "t"; }
    std::int64_t integer(int row, int column) const;
    std::uint64_t affectedRows() const;

private:
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> m_result;
};

/// One session of libpq's, with settings of its own: nothing on the search path, texts in UTF-8, dates and numbers in
/// one exact form, time limits on everything. One thread at a time; owns the connection. Every wait is bounded: to
/// connect by connect_timeout (times the number of hosts), for locks by lock_timeout, for a dead network by keepalives
/// and tcp_user_timeout, for questions by statement_timeout (bulk statements have none: they may take long). A stop
/// asks the server to end what it does; one that does not answer that is left, and the connection is of no more use.
class PgConnection {
public:
    static Result<PgConnection> open(const PgOpening& opening);

    PGconn* get() const { return m_connection.get(); }
    int serverVersion() const { return PQserverVersion(get()); } ///< 150003 is 15.3.
    /// What libpq made of URI, service file and environment: an option's value, or nothing.
    std::string option(std::string_view keyword) const;
    bool isEncrypted() const { return PQsslInUse(get()) != 0; }
    bool isLost() const { return m_isLost || PQstatus(get()) == CONNECTION_BAD; }

    /// One statement, or several separated by semicolons; without parameters.
    Result<PgResult> execute(const std::string& sql, std::string_view doing);
    struct Parameter {
        std::string_view bytes;
        bool isBinary = false;
        bool isNull = false;
    };
    Result<PgResult> execute(const std::string& sql, const std::vector<Parameter>& parameters, bool wantsBinary,
                             std::string_view doing);
    /// The same with texts.
    Result<PgResult> query(const std::string& sql, const std::vector<std::string>& parameters, std::string_view doing);

    /// Starts `COPY … TO STDOUT`.
    Result<void> beginCopyOut(const std::string& sql, std::string_view doing);
    /// The next row, borrowed until the next call; nothing at the end.
    Result<std::optional<std::string_view>> copyOut(std::string_view doing);
    /// Ends a running COPY from the server long before its end. False if the connection is of no use any more.
    bool abandonCopyOut();

    Result<void> beginCopyIn(const std::string& sql, std::string_view doing);
    Result<void> copyIn(std::string_view bytes, std::string_view doing);
    /// How many rows went in.
    Result<std::uint64_t> endCopyIn(std::string_view doing);
    /// Makes the server forget what was sent. The transaction has failed then.
    void abandonCopyIn();

    /// As execute(), and not ended by a stop.
    Result<PgResult> executeToTheEnd(const std::string& sql, std::string_view doing);
    /// Limits the statements that follow; zero: not at all.
    Result<void> setStatementTimeout(std::chrono::milliseconds timeout);
    void close() { m_connection.reset(); }

private:
    struct Finish {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };
    struct FreeBuffer {
        void operator()(char* buffer) const { PQfreemem(buffer); }
    };
    std::chrono::seconds connectTime() const;
    Result<void> connect(const PgOpening& opening);
    Result<void> setUp(const PgOpening& opening);
    /// Waits for the answer to what was sent: the last of several, or the first that is bad.
    Result<PgResult> answer(bool isSent, std::string_view doing);
    /// Looks at the socket once, for at most a tenth of a second, and reads what there is. False if the connection was
    /// left because of a stop.
    bool wait(short events);
    /// Until PQgetResult() would not wait. False as wait().
    bool awaitInput();
    /// Until all that was queued is sent. False as wait(), and if the connection is lost.
    bool flush();
    /// Asks the server to give up what it does. False if it cannot be reached, and then the connection is of no use.
    bool requestCancel();
    void leave();
    tl::unexpected<Error> failed(const PGresult* result, std::string_view doing);
    /// Reads answers until there are none; the first bad one.
    PgResult drain();

    std::unique_ptr<PGconn, Finish> m_connection;
    std::unique_ptr<char, FreeBuffer> m_row;
    std::stop_token m_stop;
    bool m_isLost = false;
    bool m_isLeft = false; ///< A stop came, and the server did not answer.
    bool m_ignoresStop = false;
    /// When the statement that is running was asked to end.
    std::optional<std::chrono::steady_clock::time_point> m_cancelledAt;
};

} // namespace tidemark
