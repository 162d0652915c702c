// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <filesystem>
#include <fstream>

namespace tidemark::test {

namespace {

class BundleTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(run({"storage", "load", uri()}, kTwoVectors).code, 0); }
    Words into(Words words) const
    {
        words.insert(words.begin(), {"--repository", path("other")});
        return words;
    }
};

TEST_F(BundleTest, exportAndImport)
{
    const std::string first = create();
    const std::string second = create();
    const Json exported = json({"export", first, second, path("two.tidemark")});
    EXPECT_EQ(keysOf(exported), (std::set<std::string>{"file", "ids", "bytes"}));
    EXPECT_EQ(exported["bytes"], std::filesystem::file_size(path("two.tidemark")));
    EXPECT_EQ(errorCode({"export", first, path("two.tidemark")}, 5), "already-exists");
    EXPECT_EQ(errorCode({"export", "snap_1_1", path("none.tidemark")}, 3), "not-found");
    EXPECT_EQ(run({"export", first}).code, 2);

    const Json imported = json(into({"import", path("two.tidemark")}));
    EXPECT_EQ(keysOf(imported), (std::set<std::string>{"snapshots", "notes"}));
    ASSERT_EQ(imported["snapshots"].size(), 2U);
    EXPECT_EQ(keysOf(imported["snapshots"][0]), (std::set<std::string>{"id", "original_id", "already_here"}));
    EXPECT_EQ(json(into({"import", path("two.tidemark")}))["snapshots"][0]["already_here"], true);

    EXPECT_EQ(json(into({"list"})).size(), 2U);
    EXPECT_EQ(run(into({"verify"})).code, 0);
    ASSERT_EQ(run(into({"restore", second, "--storage", uri("new.db")})).code, 0);
    EXPECT_EQ(dump("new.db"), dump());
}

TEST_F(BundleTest, inspect)
{
    const std::string id = create();
    ASSERT_EQ(run({"export", id, path("one.tidemark")}).code, 0);
    const Json inspected = json({"import", path("one.tidemark"), "--dry-run"});
    ASSERT_EQ(inspected["snapshots"].size(), 1U);
    EXPECT_EQ(inspected["snapshots"][0]["id"], id);
}

TEST_F(BundleTest, aDamagedFileIsRefused)
{
    const std::string id = create();
    ASSERT_EQ(run({"export", id, path("one.tidemark")}).code, 0);
    std::filesystem::permissions(path("one.tidemark"), std::filesystem::perms::owner_all);
    std::fstream file(path("one.tidemark"), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(std::filesystem::file_size(path("one.tidemark")) / 2));
    file << "UUU";
    file.close();
    EXPECT_EQ(errorCode(into({"import", path("one.tidemark")}), 4), "damaged");
    EXPECT_EQ(json(into({"list"})), Json::array());
}

TEST_F(BundleTest, dakera)
{
    std::filesystem::create_directory(path("dakera"));
    std::ofstream(path("dakera/snap_1700000000000_0.snap")) << R"({"metadata": {"id": "snap_1700000000000_0",
        "created_at": 1700000000, "description": "old", "namespaces": ["docs"], "total_vectors": 1, "size_bytes": 0,
        "snapshot_type": "Full", "parent_id": null, "version": "1.0.0"}, "namespaces": [{"namespace": "docs",
        "vector_count": 1, "dimension": 2, "vectors": [{"id": "a", "values": [0.5, null], "metadata": null}]}]})";
    const Json imported = json({"import-dakera", path("dakera")});
    ASSERT_EQ(imported["snapshots"].size(), 1U) << imported;
    EXPECT_FALSE(imported["notes"].empty()) << "the null among the values is reported";
    const Json shown = json({"show", imported["snapshots"][0]["id"]});
    EXPECT_EQ(shown["description"], "old");
    EXPECT_EQ(shown["created_at"], 1700000000);
    EXPECT_EQ(shown["total_vectors"], 1);
}

} // namespace

} // namespace tidemark::test
