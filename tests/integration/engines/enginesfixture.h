// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integration/chroma/chromafixture.h"
#include "integration/cli/clitest.h"
#include "integration/postgres/pgfixture.h"

#include <map>
#include <string>

namespace tidemark::test {

/// The real program, and real servers for it.
class EnginesTest : public CliTest {
protected:
    /// A database of its own each.
    std::string postgresUri() const { return PgTestServer::shared().uri(m_postgres); }
    std::string chromaUri() const { return "chroma+" + m_chroma.uri(); }

    /// The demo's real embeddings, from its newest snapshot: what the restore says.
    Json loadDemo(const std::string& storage) const;
    /// A snapshot; its id.
    std::string createOf(const std::string& storage) const;
    Json diffOf(const std::string& id, const std::string& storage) const
    {
        return json({"diff", id, "--storage", storage})["totals"];
    }
    /// Added, changed and removed of a diff's totals.
    static std::string changesOf(const Json& totals);
    /// Each line of a dump by namespace and id, without the namespace.
    std::map<std::string, Json> dumpOf(const std::string& storage) const;
    /// All losses of a plan, one a line.
    static std::string lossesOf(const Json& plan);

    const std::string m_postgres = PgTestServer::shared().createDatabase();
    ChromaDatabase m_chroma;
};

} // namespace tidemark::test
