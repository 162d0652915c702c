// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

namespace tidemark::test {

namespace {

class DiffTest : public CliTest {
protected:
    void SetUp() override
    {
        load(std::string(kTwoVectors) + R"({"namespace":"docs","id":"c","values":[0,0,0]})");
        m_first = create();
        sql("DELETE FROM docs WHERE id = 'a'");
        load(R"({"namespace":"docs","id":"b","values":[4,5,7]})"
             "\n"
             R"({"namespace":"docs","id":"c","values":[0,0,0],"metadata":{}})"
             "\n"
             R"({"namespace":"docs","id":"d","values":[1,1,1]})"
             "\n"
             R"({"namespace":"more","id":"x","values":[1]})");
        m_second = create();
    }
    void load(const std::string& lines) const { ASSERT_EQ(run({"storage", "load", uri()}, lines).code, 0); }

    std::string m_first;
    std::string m_second;
};

TEST_F(DiffTest, countsAndKeys)
{
    const Json diff = json({"diff", m_first, m_second});
    EXPECT_EQ(keysOf(diff), (std::set<std::string>{"first", "second", "namespaces", "totals"}));
    EXPECT_EQ(diff["first"], m_first);
    EXPECT_EQ(diff["second"], m_second);
    ASSERT_EQ(diff["namespaces"].size(), 2U);
    const Json& docs = diff["namespaces"][0];
    EXPECT_EQ(docs, Json::parse(R"({"name":"docs","in_first":true,"in_second":true,"definition_changed":false,
        "added":1,"changed":2,"removed":1,"unchanged":0,"rounded":0,"changed_values":1,"changed_metadata":1})"));
    EXPECT_EQ(diff["namespaces"][1]["in_first"], false);
    EXPECT_EQ(diff["totals"], Json::parse(R"({"added":2,"changed":2,"removed":1,"unchanged":0,"changed_values":1,
        "changed_metadata":1})"));
}

TEST_F(DiffTest, idsAreNamed)
{
    const Json docs = json({"diff", m_first, m_second, "--ids", "--namespace", "docs"})["namespaces"][0];
    EXPECT_EQ(docs["added_ids"], Json::array({"d"}));
    EXPECT_EQ(docs["changed_ids"], Json::array({"b", "c"}));
    EXPECT_EQ(docs["removed_ids"], Json::array({"a"}));
    EXPECT_EQ(docs["ids_complete"], true);
    const ProcessResult people = run({"diff", m_first, m_second, "--ids"});
    EXPECT_NE(people.out.find("\n- docs \"a\"\n"), std::string::npos) << people.out;
}

TEST_F(DiffTest, againstAStorage)
{
    const Json diff = json({"diff", m_first, "--storage", uri()});
    EXPECT_EQ(diff["totals"], json({"diff", m_first, m_second})["totals"]);
    EXPECT_EQ(diff["second"], uri());
    EXPECT_EQ(json({"diff", m_second, "--storage", uri()})["totals"]["unchanged"], 4);
}

TEST_F(DiffTest, oneOtherSideIsNeeded)
{
    EXPECT_EQ(errorCode({"diff", m_first}, 2), "invalid-argument");
    EXPECT_EQ(errorCode({"diff", m_first, m_second, "--storage", uri()}, 2), "invalid-argument");
    EXPECT_EQ(errorCode({"diff", m_first, "snap_1_1"}, 3), "not-found");
}

} // namespace

} // namespace tidemark::test
