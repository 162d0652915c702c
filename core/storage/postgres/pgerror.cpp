// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgerror.h"

#include <fmt/format.h>

#include <string>

namespace tidemark {

namespace {

struct Meaning {
    std::string_view state; ///< A SQLSTATE, or the two characters of its class.
    Errc code;
    std::string_view advice;
};

/// Single states before the classes that they belong to.
constexpr Meaning kMeanings[] = {
    {"25006", Errc::ReadOnly, "the server takes no changes: it is a standby, or the database is set read-only"},
    {"25P03", Errc::Io, "the server ended an idle transaction"},
    {"22021", Errc::Conflict, "the database's encoding cannot keep this text"},
    {"22P05", Errc::Conflict, "the database's encoding cannot keep this text"},
    {"0A000", Errc::Unsupported, ""},
    {"28P01", Errc::PermissionDenied, "the password is wrong, or missing"},
    {"28000", Errc::PermissionDenied, "the server does not let this role in: see its pg_hba.conf"},
    {"3D000", Errc::NotFound, "the server has no such database"},
    {"3F000", Errc::NotFound, "the schema does not exist: CREATE SCHEMA makes it"},
    {"42501", Errc::PermissionDenied, "the role lacks a privilege: GRANT gives it"},
    {"42P01", Errc::Conflict, "the table was dropped meanwhile"},
    {"42704", Errc::Conflict, "a type or function that it needs is missing in this database"},
    {"42P07", Errc::Conflict, "something of that name exists already"},
    {"42710", Errc::Conflict, "something of that name exists already"},
    {"2BP01", Errc::Conflict, "other objects depend on it"},
    {"40001", Errc::Busy, "another transaction got in between: try again"},
    {"40P01", Errc::Busy, "another transaction waited for the same tables: try again"},
    {"53100", Errc::NoSpace, "the server's disk is full"},
    {"53200", Errc::LimitExceeded, "the server has not enough memory"},
    {"53300", Errc::Busy, "the server has no free connection"},
    {"54000", Errc::LimitExceeded, ""},
    {"55P03", Errc::Busy, "another program holds a lock on the table: try again when it is done"},
    {"55006", Errc::Busy, "another program uses the table"},
    {"57014", Errc::Busy, "the server ended the statement, by a time limit or on somebody's request"},
    {"57P01", Errc::Io, "the server was shut down, or an administrator ended the connection"},
    {"57P02", Errc::Io, "the server crashed"},
    {"57P03", Errc::Busy, "the server is starting up or shutting down: try again"},
    {"72000", Errc::Conflict, "the snapshot of the server has become too old: try again"},
    {"08", Errc::Io, "the connection to the server is lost"},
    {"22", Errc::Conflict, "the table does not take this value"},
    {"23", Errc::Conflict, "a constraint of the table forbids it"},
    {"28", Errc::PermissionDenied, "the server does not let this role in"},
    {"42", Errc::Conflict, ""},
    {"44", Errc::Conflict, ""},
    {"53", Errc::NoSpace, "the server lacks a resource"},
    {"54", Errc::LimitExceeded, ""},
    {"58", Errc::Io, "the server's file system failed"},
    {"XX", Errc::NotAStorage, "the server found damage"},
};

const Meaning* meaningOf(std::string_view state)
{
    for (const Meaning& meaning : kMeanings) {
        if (state.starts_with(meaning.state))
            return &meaning;
    }
    return nullptr;
}

std::string oneLine(std::string_view text)
{
    std::string line(text);
    while (!line.empty() && (line.back() == '\n' || line.back() == ' '))
        line.pop_back();
    for (char& c : line) {
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    }
    return line;
}

std::string field(const PGresult* result, int which)
{
    const char* const text = result == nullptr ? nullptr : PQresultErrorField(result, which);
    return text == nullptr ? std::string() : oneLine(text);
}

} // namespace

bool isConnectionLost(const PGconn* connection, const PGresult* result)
{
    if (PQstatus(connection) == CONNECTION_BAD)
        return true;
    const std::string state = field(result, PG_DIAG_SQLSTATE);
    return state == "57P01" || state == "57P02" || state == "57P05" || state == "25P03" || state.starts_with("08");
}

Error pgError(const PGconn* connection, const PGresult* result, std::string_view doing)
{
    Error error;
    const std::string state = field(result, PG_DIAG_SQLSTATE);
    std::string message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    if (message.empty())
        message = oneLine(PQerrorMessage(connection));
    error.detail = fmt::format("{}: the server says \"{}\"", doing, message);
    if (const std::string detail = field(result, PG_DIAG_MESSAGE_DETAIL); !detail.empty())
        error.detail += fmt::format(" ({})", detail);
    if (const std::string constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
        !constraint.empty() && message.find(constraint) == std::string::npos)
        error.detail += fmt::format(", constraint \"{}\"", constraint);
    const Meaning* const meaning = state.empty() ? nullptr : meaningOf(state);
    if (meaning != nullptr) {
        error.code = meaning->code;
        if (!meaning->advice.empty())
            error.detail += fmt::format("; {}", meaning->advice);
    } else if (state.empty() && PQstatus(connection) == CONNECTION_BAD) {
        error.code = Errc::Io;
        error.detail = fmt::format("{}: the connection to the server is lost ({})", doing, message);
    } else {
        error.code = state.empty() ? Errc::Io : Errc::Internal;
    }
    if (!state.empty())
        error.detail += fmt::format(" [{}]", state);
    return error;
}

Error pgConnectError(const PGconn* connection)
{
    // There is no result to ask for its SQLSTATE: the words are all there is, and those of libpq are translated only
    // where a program asks for it, which this one does not.
    const std::string message = oneLine(PQerrorMessage(connection));
    const auto has = [&](std::string_view part) { return message.find(part) != std::string::npos; };
    Error error;
    error.detail = fmt::format("connecting to the server: \"{}\"", message);
    const auto set = [&](Errc code, std::string_view advice) {
        error.code = code;
        error.detail += fmt::format("; {}", advice);
    };
    if (has("password authentication failed"))
        set(Errc::PermissionDenied, "the password is wrong");
    else if (has("no password supplied"))
        set(Errc::PermissionDenied, "the server asks for a password, and none was given");
    else if (has("certificate") || has("SSL") || has("GSSAPI"))
        set(Errc::Io, "the encrypted connection could not be made: see sslmode, sslrootcert");
    else if (has("pg_hba.conf") || has("not permitted to log in") || has("authentication failed") ||
             has("permission denied for database"))
        set(Errc::PermissionDenied, "the server does not let this role in");
    else if (has("does not exist") && has("database"))
        set(Errc::NotFound, "the server has no such database");
    else if (has("does not exist") && has("role"))
        set(Errc::PermissionDenied, "the server has no such role");
    else if (has("definition of service"))
        set(Errc::NotFound, "there is no such service: see pg_service.conf");
    else if (has("starting up") || has("shutting down") || has("too many clients") ||
             has("remaining connection slots") || has("recovery mode") || has("not yet accepting"))
        set(Errc::Busy, "try again");
    else
        set(Errc::Io, "the server cannot be reached: is it running, and are host and port right?");
    return error;
}

} // namespace tidemark
