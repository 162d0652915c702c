// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tidemark::test {

namespace {

using UsageTest = CliTest;

const std::vector<Words> kCommands = {
    {"create"},
    {"list"},
    {"show"},
    {"restore"},
    {"diff"},
    {"verify"},
    {"annotate"},
    {"delete"},
    {"undelete"},
    {"trash"},
    {"collect"},
    {"retention"},
    {"export"},
    {"import"},
    {"import-dakera"},
    {"storage", "info"},
    {"storage", "dump"},
    {"storage", "load"},
    {"demo"},
    {"reference"},
};

TEST_F(UsageTest, everyCommandHasHelpWithAnExample)
{
    for (Words words : kCommands) {
        std::string name;
        for (const std::string& word : words)
            name += " " + word;
        words.push_back("--help");
        const ProcessResult result = run(words);
        EXPECT_EQ(result.code, 0) << name;
        EXPECT_NE(result.out.find("Example:\n  tidemark-cli" + name), std::string::npos) << result.out;
        EXPECT_EQ(result.err, "");
    }
}

TEST_F(UsageTest, helpNamesAllCommandsAndExitCodes)
{
    const ProcessResult result = run({"--help"});
    EXPECT_EQ(result.code, 0);
    for (const Words& words : kCommands)
        EXPECT_NE(result.out.find("  " + words[0] + " "), std::string::npos) << words[0];
    EXPECT_NE(result.out.find("130 cancelled"), std::string::npos);
}

TEST_F(UsageTest, version)
{
    EXPECT_TRUE(run({"--version"}).out.starts_with("tidemark-cli 0."));
    EXPECT_EQ(keysOf(json({"--version"})), (std::set<std::string>{"version"}));
}

TEST_F(UsageTest, aWrongArgumentIsOneLineAndExitCode2)
{
    for (const Words& words : std::vector<Words>{{},
                                                 {"nonsense"},
                                                 {"create"},
                                                 {"list", "--nonsense"},
                                                 {"list", "extra"},
                                                 {"storage"},
                                                 {"restore", "x", "--storage", "sqlite:/x", "--mode", "exakt"},
                                                 {"retention", "--keep-last", "many"},
                                                 {"retention", "--keep-last", "-1"},
                                                 {"create", "--storage", "x", "--full", "--incremental"}}) {
        const ProcessResult result = run(words);
        EXPECT_EQ(result.code, 2) << testing::PrintToString(words);
        EXPECT_EQ(result.out, "");
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
        EXPECT_NE(result.err.find("--help"), std::string::npos) << result.err;
    }
    EXPECT_NE(run({"create"}).err.find("tidemark-cli create --help"), std::string::npos);
    EXPECT_NE(run({"storage", "dump"}).err.find("tidemark-cli storage dump --help"), std::string::npos);
}

TEST_F(UsageTest, aWrongArgumentIsADocumentWithJson)
{
    EXPECT_EQ(errorCode({"create"}, 2), "invalid-argument");
    EXPECT_EQ(errorCode({"nonsense"}, 2), "invalid-argument");
}

TEST_F(UsageTest, anErrorDocumentHasAllKeys)
{
    const Json error = json({"list"}, 3);
    EXPECT_EQ(keysOf(error), (std::set<std::string>{"error"}));
    EXPECT_EQ(keysOf(error["error"]),
              (std::set<std::string>{"code", "message", "consequence", "meaning", "advice", "path"}));
    EXPECT_EQ(error["error"]["consequence"], "nothing-changed");
}

TEST_F(UsageTest, anErrorForPeopleSaysThreeThings)
{
    const ProcessResult result = run({"show", "snap_1_1"});
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 3) << result.err;
    EXPECT_NE(result.err.find("Nothing was changed."), std::string::npos) << result.err;
}

TEST_F(UsageTest, globalOptionsMayStandBeforeAndAfterTheCommand)
{
    sql("CREATE TABLE unrelated(a)");
    ASSERT_EQ(run({"--repository", path("other"), "create", "--storage", uri()}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(path("other/REPOSITORY")));
    EXPECT_FALSE(std::filesystem::exists(repository()));
    const ProcessResult before = run({"--json", "--repository", path("other"), "list"});
    const ProcessResult after = run({"list", "--repository", path("other"), "--json"});
    EXPECT_EQ(before.code, 0);
    EXPECT_EQ(before.out, after.out);
    EXPECT_EQ(Json::parse(before.out).size(), 1U);
    EXPECT_EQ(run({"storage", "info", uri(), "--json"}).out, run({"--json", "storage", "info", uri()}).out);
}

TEST_F(UsageTest, aCommandNameMayBeAnArgument)
{
    EXPECT_EQ(errorCode({"import", "list"}, 3), "not-found");
    EXPECT_EQ(run({"show", "list"}).code, 3);
}

TEST_F(UsageTest, repositoryComesFromTheEnvironment)
{
    sql("CREATE TABLE unrelated(a)");
    const auto createWith = [this](const char* name, const std::string& value) {
        ProcessRequest asked = request({"create", "--storage", uri()});
        asked.environment.erase("TIDEMARK_REPOSITORY");
        asked.environment[name] = value;
        EXPECT_EQ(Process(TIDEMARK_CLI, asked).wait().code, 0);
    };
    createWith("XDG_DATA_HOME", path("data"));
    EXPECT_TRUE(std::filesystem::exists(path("data/tidemark/repository/REPOSITORY")));
    createWith("XDG_DATA_HOME", "relative/is/invalid");
    EXPECT_TRUE(std::filesystem::exists(path("home/.local/share/tidemark/repository/REPOSITORY")));
}

TEST_F(UsageTest, onlyCommandsThatMayCreateARepositoryDo)
{
    sql("CREATE TABLE unrelated(a)");
    for (const Words& words : std::vector<Words>{{"list"},
                                                 {"show", "snap_1_1"},
                                                 {"restore", "snap_1_1", "--storage", uri()},
                                                 {"diff", "snap_1_1", "snap_1_2"},
                                                 {"verify"},
                                                 {"annotate", "snap_1_1", "--pin"},
                                                 {"delete", "snap_1_1"},
                                                 {"undelete", "snap_1_1"},
                                                 {"trash"},
                                                 {"collect"},
                                                 {"retention"},
                                                 {"export", "snap_1_1", path("x.tidemark")},
                                                 {"import", path("missing")},
                                                 {"import-dakera", path("missing")},
                                                 {"create", "--storage", uri("missing.db")}}) {
        EXPECT_EQ(errorCode(words, 3), "not-found") << testing::PrintToString(words);
        EXPECT_FALSE(std::filesystem::exists(repository())) << testing::PrintToString(words);
    }
}

TEST_F(UsageTest, somethingElseIsNoRepository)
{
    std::filesystem::create_directory(repository());
    std::ofstream(repository() + "/letter.txt") << "Dear reader";
    EXPECT_EQ(errorCode({"list"}, 1), "not-a-repository");
}

TEST_F(UsageTest, aClosedPipeIsAFailure)
{
    ProcessRequest asked = request({"--help"});
    asked.closeOutput = true;
    EXPECT_EQ(Process(TIDEMARK_CLI, asked).wait().code, 1);
}

TEST_F(UsageTest, aPasswordOnTheCommandLineIsRefused)
{
    const ProcessResult result = run({"storage", "info", "postgresql://me:secret@host/db"});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err.find("secret"), std::string::npos) << result.err;
}

} // namespace

} // namespace tidemark::test
