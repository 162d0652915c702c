// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <filesystem>

namespace tidemark::test {

namespace {

using DemoTest = CliTest;

TEST_F(DemoTest, whatItPrintsCanBeRun)
{
    const Json made = json({"demo", path("the demo's")});
    EXPECT_EQ(keysOf(made), (std::set<std::string>{"storage", "repository", "vectors", "snapshots", "next"}));
    ASSERT_GE(made["next"].size(), 5U);
    const std::string directory = std::filesystem::path(TIDEMARK_CLI).parent_path();
    for (const Json& step : made["next"]) {
        const std::string command = "PATH='" + directory + "':$PATH; { " + step.get<std::string>() + "; } >/dev/null";
        EXPECT_EQ(std::system(command.c_str()), 0) << step;
    }
    EXPECT_EQ(json({"--repository", made["repository"], "list"}).size(), made["snapshots"].get<std::size_t>() + 2)
        << "the one that was created, and the safety snapshot of the restore";
    EXPECT_EQ(errorCode({"demo", path("the demo's")}, 5), "already-exists");
}

TEST_F(DemoTest, forPeople)
{
    const ProcessResult result = run({"demo", path("demo")});
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_NE(result.out.find("Try next:\n  tidemark-cli --repository "), std::string::npos) << result.out;
}

} // namespace

} // namespace tidemark::test
