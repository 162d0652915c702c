// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgstorage.h"
#include "support/enginefixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace tidemark::test {

/// The server that a script of ours starts once for the program; its directory goes with it.
class PgTestServer {
public:
    static PgTestServer& shared();
    PgTestServer();
    ~PgTestServer();
    PgTestServer(const PgTestServer&) = delete;
    PgTestServer& operator=(const PgTestServer&) = delete;

    int port() const { return m_port; }
    std::string uri(const std::string& database, const std::string& role = "postgres") const;
    /// A new database with the extension vector.
    std::string createDatabase();
    /// As a power cut would end it, and up again.
    void kill() { run("kill"); }
    void restart() { run("restart"); }

private:
    std::string run(const std::string& command);
    std::string m_directory;
    int m_port = 0;
    int m_databases = 0;
};

/// A session besides the storage's, for what a test does behind its back.
class PgSession {
public:
    explicit PgSession(const std::string& uri);
    /// Throws with the server's message.
    void run(const std::string& sql);
    /// The first field of the first row; "NULL" for NULL.
    std::string value(const std::string& sql);
    /// All first fields.
    std::vector<std::string> list(const std::string& sql);
    bool isLost() const { return m_connection.isLost(); }

private:
    PgConnection m_connection;
};

class PgTest : public testing::Test {
protected:
    PgTest();
    std::unique_ptr<PgStorage> open(const std::string& role = "postgres") const;
    std::string uri(const std::string& role = "postgres") const { return m_server.uri(m_database, role); }

    PgTestServer& m_server;
    const std::string m_database;
    PgSession m_sql;
};

/// The rows of a table as its own SQL says them, sorted.
std::vector<std::string> pgDump(PgSession& session, const std::string& table);

} // namespace tidemark::test
