// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <filesystem>

namespace tidemark::test {

namespace {

/// An admin's day with a table of somebody else's.
class JourneyTest : public CliTest {
protected:
    void SetUp() override { makeForeignTable(); }
    void change() const
    {
        sql("UPDATE items SET vector = x'0000004000000040' WHERE item = 1;"
            "DELETE FROM items WHERE item = 2;"
            "INSERT INTO items VALUES(40, 'new', x'0000803f0000803f', 4.0, NULL, NULL);");
    }
    Json restore(Words words, int code = 0) const
    {
        words.insert(words.begin(), "restore");
        words.insert(words.end(), {"--storage", uri()});
        return json(words, code);
    }
};

TEST_F(JourneyTest, fullIncrementalRestoreUndo)
{
    const std::string before = contentOf("items");
    const std::string full = create({"--full"});
    change();
    const std::string after = contentOf("items");
    const Json second = json({"create", "--storage", uri(), "--incremental"});
    EXPECT_EQ(second["added"], 1);
    EXPECT_EQ(second["changed"], 1);
    EXPECT_EQ(second["removed"], 1);
    EXPECT_EQ(json({"diff", full, second["id"]})["totals"]["changed"], 1);

    const Json plan = restore({full, "--dry-run"});
    EXPECT_EQ(keysOf(plan),
              (std::set<std::string>{"snapshot_id", "storage", "mode", "feasible", "lossy", "namespaces", "added",
                                     "changed", "removed", "unchanged", "bytes_to_write", "safety_snapshot"}));
    EXPECT_EQ(keysOf(plan["namespaces"][0]),
              (std::set<std::string>{"source", "target", "action", "added", "changed", "removed", "unchanged",
                                     "rows_after", "conflicts", "losses", "notes"}));
    EXPECT_EQ(plan["feasible"], true);
    EXPECT_EQ(plan["added"], 1);
    EXPECT_EQ(plan["removed"], 1);
    EXPECT_EQ(contentOf("items"), after);

    const Json restored = restore({full});
    EXPECT_EQ(keysOf(restored), (std::set<std::string>{"snapshot_id", "namespaces_restored", "vectors_restored",
                                                       "added", "changed", "removed", "unchanged", "safety_snapshot_id",
                                                       "namespaces", "warnings", "duration_ms"}));
    EXPECT_EQ(restored["vectors_restored"], 3);
    EXPECT_EQ(restored["namespaces_restored"], 1);
    EXPECT_EQ(contentOf("items"), before);

    ASSERT_TRUE(restored["safety_snapshot_id"].is_string());
    restore({restored["safety_snapshot_id"]});
    EXPECT_EQ(contentOf("items"), after);
    EXPECT_EQ(run({"verify"}).code, 0);
}

TEST_F(JourneyTest, intoAnotherRepositoryAndBack)
{
    const std::string before = contentOf("items");
    create();
    change();
    const std::string id = create();
    ASSERT_EQ(run({"export", id, path("one.tidemark")}).code, 0);
    ASSERT_EQ(run({"--repository", path("other"), "import", path("one.tidemark")}).code, 0);
    const std::string after = contentOf("items");
    ASSERT_EQ(run({"--repository", path("other"), "restore", id, "--storage", uri("copy.db")}).code, 0);
    EXPECT_EQ(contentOf("items", "copy.db"), after);

    // The parent goes for good, and the incremental does not mind.
    const Json verdicts = json({"retention", "--keep-last", "1"});
    EXPECT_EQ(verdicts["removed"].size(), 1U);
    ASSERT_EQ(run({"collect", "--empty-trash"}).code, 0);
    sql("DROP TABLE items");
    restore({id, "--no-safety-snapshot"});
    EXPECT_EQ(contentOf("items"), after);
}

TEST_F(JourneyTest, underAnotherName)
{
    const std::string id = create();
    const std::string rows = "SELECT item, quote(vector) FROM ";
    ASSERT_TRUE(restore({id, "--namespace", "items=old"})["namespaces_restored"] == 1);
    EXPECT_EQ(query(rows + "old ORDER BY 1"), query(rows + "items ORDER BY 1"));
    ASSERT_EQ(restore({id, "--namespace", "items=a\\=b"})["namespaces_restored"], 1);
    EXPECT_EQ(query(rows + "\"a=b\" ORDER BY 1"), query(rows + "items ORDER BY 1"));
    EXPECT_EQ(restore({id, "--namespace", "none"}, 3)["error"]["code"], "not-found");
}

TEST_F(JourneyTest, mergeRemovesNothing)
{
    const std::string id = create();
    change();
    const Json merged = restore({id, "--mode", "merge"});
    EXPECT_EQ(merged["removed"], 0);
    EXPECT_EQ(query("SELECT count(*) FROM items"), "4|\n");
}

TEST_F(JourneyTest, aMissingFileIsCreatedByTheRestoreAndNotByItsDryRun)
{
    const std::string id = create();
    EXPECT_EQ(run({"restore", id, "--storage", uri("new.db"), "--dry-run"}).code, 0);
    EXPECT_FALSE(std::filesystem::exists(path("new.db")));
    EXPECT_EQ(errorCode({"restore", "snap_1_1", "--storage", uri("new.db")}, 3), "not-found");
    EXPECT_FALSE(std::filesystem::exists(path("new.db")));
    const Json restored = json({"restore", id, "--storage", uri("new.db")});
    EXPECT_EQ(restored["safety_snapshot_id"], nullptr) << "there was nothing to lose";
    EXPECT_EQ(contentOf("items", "new.db"), contentOf("items"));
}

TEST_F(JourneyTest, aReadOnlyStorageIsRefused)
{
    const std::string id = create();
    change();
    const std::string after = contentOf("items");
    const Json refused = restore({id, "--read-only"}, 5);
    ASSERT_TRUE(refused.contains("error")) << refused;
    EXPECT_EQ(contentOf("items"), after);
}

} // namespace

} // namespace tidemark::test
