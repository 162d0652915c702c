// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The README's way with each real server: load the demo's embeddings, snapshot, change, compare, restore, undo; and
// from engine to engine, where every difference is either absent or in the loss report.
#include "enginesfixture.h"

namespace tidemark::test {
namespace {

TEST_F(EnginesTest, SnapshotChangeCompareRestoreUndo)
{
    for (const std::string& storage : {postgresUri(), chromaUri()}) {
        SCOPED_TRACE(storage);
        const Json loaded = loadDemo(storage);
        ASSERT_GT(loaded["vectors_restored"], 1000);
        const Json info = json({"storage", "info", storage});
        ASSERT_EQ(info["namespaces"].size(), loaded["namespaces_restored"]);
        const std::string name = info["namespaces"][0]["name"];
        const std::string id = createOf(storage);
        EXPECT_EQ(changesOf(diffOf(id, storage)), "0 0 0 ");

        // One vector is changed and one is added, by way of the same program.
        Json changed = dumpOf(storage).begin()->second;
        changed["namespace"] = name;
        changed["values"][0] = 0.5;
        Json added = changed;
        added["id"] = "a new one";
        json({"storage", "load", storage}, 0, changed.dump() + "\n" + added.dump() + "\n");
        EXPECT_EQ(changesOf(diffOf(id, storage)), "1 1 0 ");
        const auto before = dumpOf(storage);

        const Json plan = json({"restore", id, "--storage", storage, "--dry-run"});
        EXPECT_EQ(plan["feasible"], true);
        EXPECT_EQ(plan["lossy"], false);
        EXPECT_EQ(plan["removed"], 1);
        EXPECT_EQ(dumpOf(storage), before) << "a plan changes nothing";
        const Json restored = json({"restore", id, "--storage", storage});
        EXPECT_EQ(changesOf(diffOf(id, storage)), "0 0 0 ");
        json({"restore", restored["safety_snapshot_id"], "--storage", storage});
        EXPECT_EQ(dumpOf(storage), before) << "undone";
        EXPECT_EQ(json({"verify"})["damaged"].size(), 0U);
    }
}

TEST_F(EnginesTest, FromPostgresIntoChromaAndSqliteAndBack)
{
    PgSession sql(postgresUri());
    sql.run("CREATE TABLE items(id int8 PRIMARY KEY, title text NOT NULL, price numeric(8,2), tags text[], meta jsonb, "
            "embedding vector(3) NOT NULL, half halfvec(2));"
            "INSERT INTO items VALUES (1, 'Ebb', 1.50, '{a,b}', '{\"deep\":{\"x\":[1,null]}}', '[1,2,3]', '[1,2]'),"
            "(2, 'Flow', NULL, NULL, NULL, '[0.1,-0.5,1e-7]', NULL), (3, 'Slack', 0, '{}', '{\"k\":1}', '[0,0,1]', "
            "'[0,1]')");
    const std::vector<std::string> original = pgDump(sql, "items");
    const std::string id = createOf(postgresUri());

    const std::string targets[] = {chromaUri(), uri("copy.db")};
    for (const std::string& target : targets) {
        SCOPED_TRACE(target);
        const Json plan = json({"restore", id, "--storage", target, "--dry-run"}, 5);
        EXPECT_EQ(plan["feasible"], true);
        EXPECT_EQ(plan["lossy"], true);
        EXPECT_EQ(errorCode({"restore", id, "--storage", target}, 5), "conflict") << "refused until it is accepted";
        const std::string losses = lossesOf(plan);
        for (const char* const lost : {"half", "price", "tags", "title", "integers become text"})
            EXPECT_NE(losses.find(lost), std::string::npos) << lost << " is not in:\n" << losses;
        json({"restore", id, "--storage", target, "--accept-loss"});
        // The ids and every bit of every vector are there, and what lost its column is in the metadata.
        const auto rows = dumpOf(target);
        ASSERT_EQ(rows.size(), 3U);
        const auto source = dumpOf(postgresUri());
        for (const auto& [key, row] : source) {
            bool found = false;
            for (const auto& [otherKey, other] : rows)
                found = found || (other["values"] == row["values"] && other["id"] == row["id"].dump() &&
                                  other["metadata"].dump().find("title") != std::string::npos);
            EXPECT_TRUE(found) << row.dump() << "\n" << (rows.empty() ? "" : rows.begin()->second.dump());
        }
        EXPECT_EQ(changesOf(json({"restore", id, "--storage", target, "--accept-loss", "--dry-run"})), "0 0 0 ")
            << "restored again, nothing is left to do";
    }

    // Back: from Chroma's snapshot into a table of another name, and from PostgreSQL's own into the table itself.
    const std::string fromChroma = createOf(chromaUri());
    const std::string name = json({"show", fromChroma})["namespaces"][0]["name"];
    json({"restore", fromChroma, "--storage", postgresUri(), "--namespace", name + "=public.back", "--accept-loss"});
    EXPECT_EQ(sql.value("SELECT count(*) FROM items JOIN back ON back.id = items.id::text AND "
                        "back.embedding = items.embedding"),
              "3");
    EXPECT_EQ(pgDump(sql, "items"), original) << "the others were not touched";
    sql.run("UPDATE items SET title = 'x', embedding = '[9,9,9]' WHERE id = 2; DELETE FROM items WHERE id = 1;"
            "INSERT INTO items VALUES (4, 'new', 1, NULL, NULL, '[1,1,1]', NULL)");
    json({"restore", id, "--storage", postgresUri(), "--namespace", "public.items"});
    EXPECT_EQ(pgDump(sql, "items"), original);
}

} // namespace
} // namespace tidemark::test
