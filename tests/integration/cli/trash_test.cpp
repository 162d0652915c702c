// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

namespace tidemark::test {

namespace {

class TrashTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0); }
};

TEST_F(TrashTest, deleteAndUndelete)
{
    const std::string first = create();
    const std::string second = create({"--full"});
    EXPECT_EQ(json({"trash"}), Json::array());
    EXPECT_EQ(run({"annotate", first, "--description", "the first one"}).code, 0);
    EXPECT_EQ(json({"delete", first, second}), (Json{{"deleted", {first, second}}}));
    EXPECT_EQ(json({"list"}), Json::array());
    const Json trash = json({"trash"});
    ASSERT_EQ(trash.size(), 2U);
    EXPECT_EQ(keysOf(trash[0]), (std::set<std::string>{"id", "deleted_at", "metadata"}));
    for (const Json& entry : trash) {
        EXPECT_EQ(entry["metadata"]["id"], entry["id"]);
        EXPECT_EQ(entry["metadata"]["total_vectors"], 2);
    }
    EXPECT_NE(run({"trash"}).out.find("the first one"), std::string::npos);
    EXPECT_EQ(json({"undelete", first}), (Json{{"undeleted", first}}));
    EXPECT_EQ(json({"list"})[0]["id"], first);
    EXPECT_EQ(run({"verify"}).code, 0);
    EXPECT_EQ(errorCode({"undelete", "snap_1_1"}, 3), "not-found");
}

TEST_F(TrashTest, aPinnedSnapshotIsRefused)
{
    const std::string free = create();
    const std::string pinned = create({"--pin"});
    EXPECT_EQ(errorCode({"delete", free, pinned}, 5), "pinned");
    EXPECT_EQ(json({"list"}).size(), 2U) << "all ids are checked before the first goes";
    const ProcessResult people = run({"delete", pinned});
    EXPECT_NE(people.err.find("--unpin"), std::string::npos) << people.err;
    EXPECT_EQ(errorCode({"delete", free, "snap_1_1"}, 3), "not-found");
}

TEST_F(TrashTest, collect)
{
    const std::string id = create();
    EXPECT_EQ(run({"delete", id}).code, 0);
    const Json result = json({"collect", "--empty-trash"});
    EXPECT_EQ(keysOf(result), (std::set<std::string>{"segments_trashed", "files_purged", "snapshots_purged",
                                                     "temporary_removed", "bytes_freed", "bytes_in_trash"}));
    EXPECT_EQ(result["snapshots_purged"], 1);
    EXPECT_GT(result["bytes_freed"], 0);
    EXPECT_EQ(json({"trash"}), Json::array());
    EXPECT_EQ(errorCode({"undelete", id}, 3), "not-found");
    EXPECT_EQ(run({"collect"}).code, 0);
}

TEST_F(TrashTest, retention)
{
    create({"--tag", "release"});
    create();
    const std::string last = create();
    const Json dry = json({"retention", "--keep-last", "1", "--keep-tag", "release", "--dry-run"});
    EXPECT_EQ(keysOf(dry), (std::set<std::string>{"verdicts", "removed", "dry_run"}));
    EXPECT_EQ(dry["dry_run"], true);
    EXPECT_EQ(dry["removed"], Json::array());
    ASSERT_EQ(dry["verdicts"].size(), 3U);
    EXPECT_EQ(dry["verdicts"][0]["id"], last);
    EXPECT_EQ(keysOf(dry["verdicts"][0]), (std::set<std::string>{"id", "keep", "rule"}));
    EXPECT_EQ(dry["verdicts"][1]["keep"], false);
    EXPECT_EQ(dry["verdicts"][2]["rule"], "tag release");
    EXPECT_EQ(json({"list"}).size(), 3U);

    const Json run1 = json({"retention", "--keep-last", "1", "--keep-tag", "release"});
    EXPECT_EQ(run1["verdicts"], dry["verdicts"]);
    EXPECT_EQ(run1["removed"], Json::array({dry["verdicts"][1]["id"]}));
    EXPECT_EQ(json({"list"}).size(), 2U);
}

TEST_F(TrashTest, anEmptyPolicyRemovesNothing)
{
    create();
    create();
    EXPECT_EQ(json({"retention"})["removed"], Json::array());
    EXPECT_NE(run({"retention"}).out.find("policy is empty"), std::string::npos);
    EXPECT_EQ(json({"list"}).size(), 2U);
    EXPECT_EQ(errorCode({"retention", "--keep-daily", "1", "--time-zone", "Nowhere/None"}, 2), "invalid-argument");
    EXPECT_EQ(run({"retention", "--keep-daily", "1", "--time-zone", "Europe/Berlin", "--dry-run"}).code, 0);
}

} // namespace

} // namespace tidemark::test
