// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "process.h"

#include "support/scratchdirectory.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace tidemark::test {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

/// Runs the real program in a scratch directory that holds its repository, its home and its storages.
class CliTest : public testing::Test {
protected:
    ProcessRequest request(Words words) const;
    ProcessResult run(Words words, const std::string& input = {}) const;
    /// Runs with --json, expects the exit code, and expects one document and nothing else.
    Json json(Words words, int code = 0, const std::string& input = {}) const;
    /// The code of the error document.
    std::string errorCode(Words words, int code) const { return json(std::move(words), code)["error"]["code"]; }

    std::string path(const std::string& name) const { return m_directory.file(name); }
    std::string repository() const { return path("repository"); }
    std::string uri(const std::string& name = "vectors.db") const { return "sqlite:" + path(name); }

    /// Runs SQL on a database, which is created if it is missing.
    void sql(const std::string& text, const std::string& name = "vectors.db") const;
    /// All rows of a query, "quote()"d by the caller where bytes matter.
    std::string query(const std::string& text, const std::string& name = "vectors.db") const;
    /// A table of somebody else's: integer keys, a blob of float32, columns of every class, an index.
    void makeForeignTable() const;
    /// Everything the database says, schema included, in a fixed order.
    std::string contentOf(const std::string& table, const std::string& name = "vectors.db") const;

    std::string create(Words more = {}) const; ///< A snapshot of uri(); its id.
    std::string dump(const std::string& name = "vectors.db") const;
    static std::set<std::string> keysOf(const Json& json);

    ScratchDirectory m_directory;
};

/// "docs" with two vectors, as JSON Lines.
extern const char* const kTwoVectors;

} // namespace tidemark::test
