// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "enginesfixture.h"

#include <filesystem>
#include <sstream>

namespace tidemark::test {

Json EnginesTest::loadDemo(const std::string& storage) const
{
    const std::string demo = path("demo");
    if (!std::filesystem::exists(demo)) {
        EXPECT_EQ(run({"demo", demo}).code, 0);
    }
    const std::string repository = demo + "/repository";
    const std::string id = json({"--repository", repository, "list"})[0]["id"];
    return json({"--repository", repository, "restore", id, "--storage", storage, "--accept-loss"});
}

std::string EnginesTest::createOf(const std::string& storage) const
{
    return json({"create", "--storage", storage})["id"];
}

std::string EnginesTest::changesOf(const Json& totals)
{
    std::string text;
    for (const char* const key : {"added", "changed", "removed"})
        text += std::to_string(totals[key].get<int>()) + " ";
    return text;
}

std::map<std::string, Json> EnginesTest::dumpOf(const std::string& storage) const
{
    std::map<std::string, Json> rows;
    const ProcessResult dumped = run({"storage", "dump", storage});
    EXPECT_EQ(dumped.code, 0) << dumped.err;
    std::istringstream lines(dumped.out);
    for (std::string line; std::getline(lines, line);) {
        Json row = Json::parse(line);
        if (!row.contains("id"))
            continue; // A definition.
        const std::string key = row["namespace"].get<std::string>() + " " + row["id"].dump();
        row.erase("namespace");
        rows[key] = std::move(row);
    }
    return rows;
}

std::string EnginesTest::lossesOf(const Json& plan)
{
    std::string text;
    for (const Json& part : plan["namespaces"]) {
        for (const Json& loss : part["losses"])
            text += loss.dump() + "\n";
    }
    return text;
}

} // namespace tidemark::test

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    tidemark::test::requireServer(TIDEMARK_CHROMA_SERVER);
    return RUN_ALL_TESTS();
}
