// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

namespace tidemark::test {

namespace {

const std::set<std::string> kMetadataKeys = {
    "id",           "sequence",      "created_at",    "description", "namespaces", "whole_storage", "total_vectors",
    "size_bytes",   "logical_bytes", "snapshot_type", "parent_id",   "version",    "storage",       "consistency",
    "added",        "changed",       "removed",       "tags",        "pinned",     "safety",        "verified_at",
    "state_digest", "duration_ms"};

class SnapshotTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0); }
};

TEST_F(SnapshotTest, createPrintsMetadata)
{
    const Json made =
        json({"create", "--storage", uri(), "--description", "first", "--tag", "a", "--tag", "b", "--pin"});
    std::set<std::string> keys = kMetadataKeys;
    keys.insert({"skipped", "warnings"});
    EXPECT_EQ(keysOf(made), keys);
    EXPECT_EQ(made["description"], "first");
    EXPECT_EQ(made["tags"], Json({"a", "b"}));
    EXPECT_EQ(made["pinned"], true);
    EXPECT_EQ(made["snapshot_type"], "Full");
    EXPECT_EQ(made["total_vectors"], 2);
    EXPECT_EQ(made["namespaces"], Json::array({"docs"}));
    EXPECT_EQ(made["skipped"], Json::array());
}

TEST_F(SnapshotTest, createForPeople)
{
    const ProcessResult result = run({"create", "--storage", uri()});
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_TRUE(result.out.starts_with("snap_")) << result.out;
    EXPECT_NE(result.out.find("Full, 2 vectors in 1 namespace"), std::string::npos) << result.out;
    EXPECT_EQ(result.err, "");
}

TEST_F(SnapshotTest, typesAndParents)
{
    const std::string first = create();
    const Json second = json({"create", "--storage", uri()});
    EXPECT_EQ(second["snapshot_type"], "Incremental");
    EXPECT_EQ(second["parent_id"], first);
    EXPECT_EQ(json({"create", "--storage", uri(), "--full"})["snapshot_type"], "Full");
    EXPECT_EQ(json({"create", "--storage", uri(), "--parent", first})["parent_id"], first);
    EXPECT_EQ(json({"create", "--storage", uri(), "--incremental"})["snapshot_type"], "Incremental");
    EXPECT_EQ(errorCode({"create", "--storage", uri(), "--parent", "snap_1_1"}, 3), "not-found");
}

TEST_F(SnapshotTest, namespacesAreChosen)
{
    ASSERT_EQ(run({"storage", "load", uri()}, "{\"namespace\":\"more\",\"id\":\"1\",\"values\":[1]}\n").code, 0);
    const Json made = json({"create", "--storage", uri(), "--namespace", "more"});
    EXPECT_EQ(made["namespaces"], Json::array({"more"}));
    EXPECT_EQ(made["whole_storage"], false);
    EXPECT_EQ(errorCode({"create", "--storage", uri(), "--namespace", "none"}, 3), "not-found");
}

TEST_F(SnapshotTest, skippedTablesAreNamed)
{
    sql("CREATE TABLE unrelated(a TEXT, b TEXT)");
    const ProcessResult result = run({"create", "--storage", uri(), "--json"});
    EXPECT_NE(result.err.find("unrelated"), std::string::npos) << result.err;
    const Json skipped = Json::parse(result.out)["skipped"];
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_EQ(skipped[0]["name"], "unrelated");
    EXPECT_EQ(keysOf(skipped[0]), (std::set<std::string>{"name", "reason"}));
}

TEST_F(SnapshotTest, listIsAnArrayNewestFirst)
{
    const std::string first = create();
    const std::string second = create();
    const Json list = json({"list"});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]["id"], second);
    EXPECT_EQ(list[1]["id"], first);
    EXPECT_EQ(keysOf(list[0]), kMetadataKeys);
    const std::string text = run({"list"}).out;
    EXPECT_LT(text.find(second), text.find(first));
}

TEST_F(SnapshotTest, showHasNamespacesAsObjects)
{
    const std::string first = create();
    const std::string second = create();
    const Json shown = json({"show", first});
    std::set<std::string> keys = kMetadataKeys;
    keys.insert({"with_metadata", "files", "file_bytes", "children"});
    EXPECT_EQ(keysOf(shown), keys);
    ASSERT_EQ(shown["namespaces"].size(), 1U);
    const Json& part = shown["namespaces"][0];
    EXPECT_EQ(keysOf(part),
              (std::set<std::string>{"name", "dimension", "metric", "count", "added", "changed", "removed",
                                     "logical_bytes", "engine", "config", "content", "segments", "segment_rows"}));
    EXPECT_EQ(part["name"], "docs");
    EXPECT_EQ(part["dimension"], 3);
    EXPECT_EQ(part["count"], 2);
    EXPECT_EQ(shown["children"], Json::array({second}));
    EXPECT_NE(run({"show", first}).out.find("docs"), std::string::npos);
    EXPECT_EQ(errorCode({"show", "snap_1_1"}, 3), "not-found");
    EXPECT_EQ(errorCode({"show", "../../etc/passwd"}, 3), "not-found");
    EXPECT_TRUE(json({"show", first, "--manifest"})["manifest"].is_string());
}

TEST_F(SnapshotTest, annotate)
{
    const std::string id = create({"--tag", "a"});
    EXPECT_EQ(json({"annotate", id, "--tag", "b", "--pin"})["tags"], Json({"a", "b"}));
    const Json changed = json({"annotate", id, "--no-tags", "--tag", "c", "--unpin", "--description", "new"});
    EXPECT_EQ(keysOf(changed), kMetadataKeys);
    EXPECT_EQ(changed["tags"], Json::array({"c"}));
    EXPECT_EQ(changed["pinned"], false);
    EXPECT_EQ(changed["description"], "new");
    EXPECT_EQ(json({"annotate", id, "--description", ""})["description"], "");
    EXPECT_EQ(json({"list"})[0]["tags"], Json::array({"c"}));
    EXPECT_EQ(errorCode({"annotate", id}, 2), "invalid-argument");
    EXPECT_EQ(errorCode({"annotate", "snap_1_1", "--pin"}, 3), "not-found");
}

TEST_F(SnapshotTest, keepLastDeletesOlderOnes)
{
    create();
    create();
    const std::string third = create({"--keep-last", "1"});
    const Json list = json({"list"});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["id"], third);
}

TEST_F(SnapshotTest, metadataAndCompressionMayBeLeftOut)
{
    EXPECT_EQ(json({"show", create({"--without-metadata"})})["with_metadata"], false);
    EXPECT_NE(create({"--full", "--no-compression"}), "");
}

TEST_F(SnapshotTest, verifyFindsDamage)
{
    const std::string id = create();
    const Json fine = json({"verify"});
    EXPECT_EQ(keysOf(fine), (std::set<std::string>{"quick", "snapshots_checked", "segments_checked", "vectors_checked",
                                                   "bytes_checked", "intact", "damaged"}));
    EXPECT_EQ(fine["intact"], Json::array({id}));
    EXPECT_TRUE(json({"list"})[0]["verified_at"].is_number());
    EXPECT_EQ(run({"verify", id, "--quick"}).code, 0);

    // One byte in the middle of the only segment.
    const std::string flip =
        "for f in '" + repository() +
        "'/segments/*; do chmod u+w $f; "
        "printf '\\125' | dd of=$f bs=1 seek=$(($(stat -c %s $f) / 3)) conv=notrunc 2>/dev/null; done";
    ASSERT_EQ(std::system(flip.c_str()), 0);
    const Json damaged = json({"verify"}, 4);
    ASSERT_EQ(damaged["damaged"].size(), 1U);
    EXPECT_EQ(damaged["damaged"][0]["id"], id);
    EXPECT_EQ(keysOf(damaged["damaged"][0]), (std::set<std::string>{"id", "detail", "manifest_damaged", "namespaces"}));
    const ProcessResult people = run({"verify"});
    EXPECT_EQ(people.code, 4);
    EXPECT_NE(people.out.find("DAMAGED " + id), std::string::npos) << people.out;
    EXPECT_EQ(errorCode({"restore", id, "--storage", uri("new.db")}, 4), "damaged");
}

TEST_F(SnapshotTest, storageInfo)
{
    sql("CREATE TABLE unrelated(a TEXT)");
    const std::string id = create();
    const Json info = json({"storage", "info", uri()});
    EXPECT_EQ(keysOf(info), (std::set<std::string>{"uri", "engine", "capabilities", "base", "namespaces", "skipped"}));
    EXPECT_EQ(info["base"], id);
    EXPECT_EQ(info["engine"], "sqlite");
    ASSERT_EQ(info["namespaces"].size(), 1U);
    EXPECT_EQ(info["namespaces"][0]["name"], "docs");
    EXPECT_EQ(info["namespaces"][0]["dimension"], 3);
    EXPECT_EQ(info["skipped"][0]["name"], "unrelated");
    EXPECT_NE(run({"storage", "info", uri()}).out.find("Not a namespace:\n  unrelated"), std::string::npos);
    EXPECT_EQ(errorCode({"storage", "info", uri("missing.db")}, 3), "not-found");
    EXPECT_EQ(errorCode({"storage", "info", "nonsense:x"}, 2), "invalid-argument");
}

} // namespace

} // namespace tidemark::test
