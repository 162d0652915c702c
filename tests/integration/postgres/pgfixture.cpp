// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "pgfixture.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

namespace tidemark::test {

namespace {

constexpr int kServerMissing = 77;
constexpr const char* kTemplate = "tidemark_template";

PgOpening openingOf(const std::string& uri)
{
    PgOpening opening;
    opening.uri = uri;
    return opening;
}

} // namespace

PgTestServer& PgTestServer::shared()
{
    static PgTestServer server;
    return server;
}

PgTestServer::PgTestServer()
{
    // Below /tmp, where the server's user may look, whatever $TMPDIR is.
    m_directory = "/tmp/tidemark-pg-XXXXXX";
    if (::mkdtemp(m_directory.data()) == nullptr)
        throw std::runtime_error("no directory for the server");
    m_port = std::stoi(run("start"));
    PgSession session(uri("postgres"));
    session.run(
        "CREATE ROLE reader LOGIN; CREATE ROLE banned LOGIN; CREATE ROLE secretive LOGIN PASSWORD 'open sesame'");
    session.run(std::string("CREATE DATABASE ") + kTemplate);
    PgSession(uri(kTemplate)).run("CREATE EXTENSION vector");
}

PgTestServer::~PgTestServer()
{
    try {
        run("kill");
    } catch (const std::exception&) {
        // It may be dead already.
    }
    std::error_code ignored;
    std::filesystem::remove_all(m_directory, ignored);
}

std::string PgTestServer::run(const std::string& command)
{
    const std::string line = std::string("'") + TIDEMARK_POSTGRES_SERVER + "' " + command + " '" + m_directory + "'";
    FILE* const pipe = ::popen(line.c_str(), "r");
    std::string output;
    char buffer[256];
    while (pipe != nullptr && std::fgets(buffer, sizeof buffer, pipe) != nullptr)
        output += buffer;
    const int status = pipe == nullptr ? -1 : ::pclose(pipe);
    if (command == "start" && WIFEXITED(status) && WEXITSTATUS(status) == kServerMissing) {
        std::fprintf(stderr, "SKIPPED: there is no PostgreSQL with pgvector here; the reason stands above\n");
        std::filesystem::remove_all(m_directory);
        std::_Exit(kServerMissing);
    }
    if (status != 0)
        throw std::runtime_error(line + " failed");
    return output;
}

std::string PgTestServer::uri(const std::string& database, const std::string& role) const
{
    return "postgresql://" + role + "@127.0.0.1:" + std::to_string(m_port) + "/" + database + "?sslmode=disable";
}

std::string PgTestServer::createDatabase()
{
    const std::string name = "db" + std::to_string(++m_databases);
    PgSession(uri("postgres")).run("CREATE DATABASE " + name + " TEMPLATE " + kTemplate);
    return name;
}

PgSession::PgSession(const std::string& uri) : m_connection(must(PgConnection::open(openingOf(uri))))
{
    run("SET search_path=public, pg_catalog; SET lock_timeout=20000; SET row_security=on");
}

void PgSession::run(const std::string& sql)
{
    must(m_connection.execute(sql, "the test's SQL"));
}

std::string PgSession::value(const std::string& sql)
{
    const PgResult result = must(m_connection.execute(sql, "the test's SQL"));
    if (result.rows() == 0)
        return "no row";
    return result.isNull(0, 0) ? "NULL" : std::string(result.text(0, 0));
}

std::vector<std::string> PgSession::list(const std::string& sql)
{
    const PgResult result = must(m_connection.execute(sql, "the test's SQL"));
    std::vector<std::string> fields;
    for (int row = 0; row < result.rows(); ++row)
        fields.push_back(result.isNull(row, 0) ? "NULL" : std::string(result.text(row, 0)));
    return fields;
}

PgTest::PgTest() : m_server(PgTestServer::shared()), m_database(m_server.createDatabase()), m_sql(uri()) {}

std::unique_ptr<PgStorage> PgTest::open(const std::string& role) const
{
    PgStorageOptions options;
    options.lockTimeout = std::chrono::milliseconds(300);
    return must(PgStorage::open(uri(role), options));
}

std::vector<std::string> pgDump(PgSession& session, const std::string& table)
{
    return session.list("SELECT t::text FROM " + table + " t ORDER BY t::text COLLATE \"C\"");
}

} // namespace tidemark::test
