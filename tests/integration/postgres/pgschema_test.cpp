// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Which tables are namespaces, what their columns are, and what is skipped and why.
#include "model/cell.h"
#include "pgfixture.h"

#include <algorithm>

namespace tidemark::test {

namespace {

class PgSchemaTest : public PgTest {
protected:
    std::unique_ptr<StorageReader> reader(const std::string& role = "postgres")
    {
        return must(open(role)->openReader(1));
    }
    static std::string reasonFor(const StorageReader& reader, const std::string& name)
    {
        for (const SkippedObject& object : reader.skipped()) {
            if (object.name == name)
                return object.reason;
        }
        return "not skipped";
    }
};

TEST_F(PgSchemaTest, TablesWithVectorsAndAPrimaryKeyAreNamespaces)
{
    m_sql.run(
        "CREATE SCHEMA shop; CREATE TABLE docs(id bigint PRIMARY KEY, embedding vector(3));"
        "CREATE TABLE shop.items(sku text PRIMARY KEY, e halfvec(4));"
        "CREATE TABLE sparse(id uuid PRIMARY KEY, e sparsevec(9));"
        "CREATE TABLE reals(id int PRIMARY KEY, e real[]);"
        "CREATE TABLE plain(id int PRIMARY KEY, t text);"
        "CREATE TABLE flags(id int PRIMARY KEY, b bit(8));"
        "CREATE TABLE hashes(id int PRIMARY KEY, b bit(8)); CREATE INDEX ON hashes USING hnsw (b bit_hamming_ops);"
        "CREATE DOMAIN emb AS vector(5); CREATE TABLE domained(id int PRIMARY KEY, e emb)");
    const auto in = reader();
    EXPECT_EQ(namesOf(*in), (std::vector<std::string>{"public.docs", "public.domained", "public.hashes", "public.reals",
                                                      "public.sparse", "shop.items"}));
    EXPECT_TRUE(in->skipped().empty());
    EXPECT_EQ(in->find("public.docs")->dimension, 3U);
    EXPECT_EQ(in->find("public.docs")->idType, IdType::Integer);
    EXPECT_EQ(in->find("public.domained")->dimension, 5U);
    EXPECT_EQ(in->find("public.sparse")->idType, IdType::Uuid);
    EXPECT_EQ(in->find("shop.items")->vectors, (std::vector<VectorField>{{"e", VectorKind::Float16, 4, ""}}));
    EXPECT_EQ(in->find("public.hashes")->vectors, (std::vector<VectorField>{{"b", VectorKind::Bit, 8, "hamming"}}));
    EXPECT_FALSE(in->find("public.reals")->dimension.has_value());
}

TEST_F(PgSchemaTest, ColumnsHaveTheirRoles)
{
    m_sql.run(
        "CREATE TABLE docs(id text PRIMARY KEY, first vector, second vector(2), third vector(3), half halfvec(4), "
        "flag bit(1), hash bit(16), body jsonb, metadata jsonb, made timestamptz, n int, f real, ok bool, raw bytea, "
        "doubled int GENERATED ALWAYS AS (n * 2) STORED);"
        "CREATE INDEX ON docs USING hnsw (second vector_ip_ops); CREATE INDEX ON docs USING hnsw (third "
        "vector_l1_ops)");
    const auto in = reader();
    const NamespaceInfo* const info = in->find("public.docs");
    ASSERT_NE(info, nullptr);
    EXPECT_EQ(info->vectorName, "second");
    EXPECT_EQ(info->dimension, 2U);
    EXPECT_EQ(info->metric, "ip");
    EXPECT_EQ(info->vectors, (std::vector<VectorField>{{"first", VectorKind::Float32, std::nullopt, ""},
                                                       {"half", VectorKind::Float16, 4, ""},
                                                       {"hash", VectorKind::Bit, 16, ""},
                                                       {"third", VectorKind::Float32, 3, "l1"}}));
    std::vector<std::string> columns;
    for (const ColumnField& column : info->columns)
        columns.push_back(column.name + ":" + column.type);
    EXPECT_EQ(columns, (std::vector<std::string>{"flag:bit(1)", "body:jsonb", "made:timestamp with time zone",
                                                 "n:integer", "f:real", "ok:boolean", "raw:bytea"}));
    EXPECT_EQ(info->count, 0U);
}

TEST_F(PgSchemaTest, TheOnlyJsonColumnIsTheMetadata)
{
    m_sql.run("CREATE TABLE one(id int PRIMARY KEY, e vector(2), cmetadata json);"
              "CREATE TABLE two(id int PRIMARY KEY, e vector(2), a json, b json);"
              "INSERT INTO one VALUES (1, '[1,2]', ' {\"k\": 1}'); INSERT INTO two VALUES (1, '[1,2]', '1', '2')");
    const auto in = reader();
    EXPECT_TRUE(in->find("public.one")->columns.empty());
    EXPECT_EQ(in->find("public.two")->columns.size(), 2U);
    EXPECT_EQ(rowsOf(*in, "public.one"), rowsOf(batchOf(2, {{"1", {1, 2}, " {\"k\": 1}", {}, {}, IdType::Integer}})));
}

TEST_F(PgSchemaTest, WhatIsNoNamespaceIsSkippedWithItsReason)
{
    m_sql.run("CREATE TABLE docs(id int PRIMARY KEY, e vector(2)); CREATE TABLE nokey(id int, e vector(2));"
              "CREATE VIEW v AS SELECT * FROM docs; CREATE MATERIALIZED VIEW m AS SELECT * FROM docs;"
              "CREATE TABLE keyed(e real[] PRIMARY KEY); CREATE TEMP TABLE gone(id int PRIMARY KEY, e vector(2));"
              "CREATE TABLE computed(id int PRIMARY KEY, a vector(2) GENERATED ALWAYS AS ('[1,2]'::vector) STORED)");
    const auto in = reader();
    EXPECT_EQ(namesOf(*in), std::vector<std::string>{"public.docs"});
    EXPECT_EQ(in->skipped().size(), 5U);
    EXPECT_NE(reasonFor(*in, "public.nokey").find("no primary key"), std::string::npos);
    EXPECT_NE(reasonFor(*in, "public.v").find("view"), std::string::npos);
    EXPECT_NE(reasonFor(*in, "public.m").find("view"), std::string::npos);
    EXPECT_NE(reasonFor(*in, "public.keyed").find("primary key"), std::string::npos);
    EXPECT_NE(reasonFor(*in, "public.computed").find("generated"), std::string::npos);
}

TEST_F(PgSchemaTest, WhatTheRoleMayNotReadIsSkippedAndTheRestIsRead)
{
    m_sql.run("CREATE TABLE open(id int PRIMARY KEY, e vector(2)); GRANT SELECT ON open TO reader;"
              "CREATE TABLE closed(id int PRIMARY KEY, e vector(2));"
              "CREATE TABLE rls(id int PRIMARY KEY, e vector(2)); GRANT SELECT ON rls TO reader;"
              "ALTER TABLE rls ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON rls USING (id > 5);"
              "CREATE SCHEMA hidden; CREATE TABLE hidden.t(id int PRIMARY KEY, e vector(2)); GRANT SELECT ON hidden.t "
              "TO reader;"
              "INSERT INTO open VALUES (1, '[1,2]')");
    const auto in = reader("reader");
    EXPECT_EQ(namesOf(*in), std::vector<std::string>{"public.open"});
    EXPECT_NE(reasonFor(*in, "public.closed").find("GRANT SELECT"), std::string::npos);
    EXPECT_NE(reasonFor(*in, "public.rls").find("row-level security"), std::string::npos);
    EXPECT_NE(reasonFor(*in, "hidden.t").find("GRANT USAGE"), std::string::npos);
    EXPECT_EQ(rowsOf(*in, "public.open").size(), 1U);
}

TEST_F(PgSchemaTest, NamesMayBeAnything)
{
    m_sql.run(
        "CREATE SCHEMA \"a.b\"; CREATE SCHEMA \"q\"\"uote\"; CREATE TABLE \"a.b\".\"c.d\"(\"i d\" int PRIMARY KEY, "
        "\"e\"\"x\" vector(1)); CREATE TABLE \"q\"\"uote\".\"'; DROP TABLE x; --\"(id int PRIMARY KEY, e vector(1));"
        "CREATE TABLE a(id int PRIMARY KEY, e vector(1)); INSERT INTO \"a.b\".\"c.d\" VALUES (1, '[7]')");
    const auto storage = open();
    const auto in = must(storage->openReader(1));
    EXPECT_EQ(namesOf(*in), (std::vector<std::string>{"\"a.b\".c.d", "\"q\"\"uote\".'; DROP TABLE x; --", "public.a"}));
    EXPECT_EQ(rowsOf(*in, "\"a.b\".c.d"), rowsOf(batchOf(1, {{"1", {7}, {}, {}, {}, IdType::Integer}})));
    const auto out = must(storage->openWriterFor({"\"a.b\".c.d"}));
    must(out->upsert("\"a.b\".c.d", batchOf(1, {{"2", {8}, {}, {}, {}, IdType::Integer}})));
    must(out->commit());
    EXPECT_EQ(m_sql.value("SELECT string_agg(\"e\"\"x\"::text, ' ' ORDER BY 1) FROM \"a.b\".\"c.d\""), "[7] [8]");
}

TEST_F(PgSchemaTest, APartitionedTableIsOneNamespaceAndAnInheritingOneIsItsOwn)
{
    m_sql.run("CREATE TABLE parted(id int, e vector(1), PRIMARY KEY (id)) PARTITION BY RANGE (id);"
              "CREATE TABLE parted1 PARTITION OF parted FOR VALUES FROM (0) TO (10);"
              "CREATE TABLE parted2 PARTITION OF parted FOR VALUES FROM (10) TO (20);"
              "INSERT INTO parted SELECT n, '[1]' FROM generate_series(0, 19) n;"
              "CREATE TABLE base(id int PRIMARY KEY, e vector(1)); CREATE TABLE heir(PRIMARY KEY (id)) INHERITS (base);"
              "INSERT INTO base VALUES (1, '[1]'); INSERT INTO heir VALUES (1, '[2]')");
    const auto in = reader();
    EXPECT_EQ(namesOf(*in), (std::vector<std::string>{"public.base", "public.heir", "public.parted"}));
    EXPECT_EQ(rowsOf(*in, "public.parted").size(), 20U);
    EXPECT_EQ(must(in->split("public.parted", 8)).size(), 1U);
    EXPECT_EQ(rowsOf(*in, "public.base").size(), 1U);
    EXPECT_EQ(rowsOf(*in, "public.heir").size(), 1U);
}

TEST_F(PgSchemaTest, APartitionedTableIsWrittenThroughItsParent)
{
    m_sql.run(
        "CREATE TABLE parted(id int PRIMARY KEY, e vector(1)) PARTITION BY RANGE (id);"
        "CREATE TABLE parted1 PARTITION OF parted FOR VALUES FROM (0) TO (10);"
        "CREATE TABLE parted2 PARTITION OF parted FOR VALUES FROM (10) TO (20); INSERT INTO parted VALUES (3, '[1]')");
    const auto out = must(open()->openWriter());
    must(out->upsert("public.parted",
                     batchOf(1, {{"3", {5}, {}, {}, {}, IdType::Integer}, {"15", {6}, {}, {}, {}, IdType::Integer}})));
    must(out->commit());
    EXPECT_EQ(pgDump(m_sql, "parted"), (std::vector<std::string>{"(15,[6])", "(3,[5])"}));
}

TEST_F(PgSchemaTest, WorksWithoutTheExtension)
{
    m_sql.run("DROP EXTENSION vector; CREATE TABLE reals(id int PRIMARY KEY, e real[]); INSERT INTO reals VALUES (1, "
              "'{1,2}')");
    const auto storage = open();
    const auto in = must(storage->openReader(2));
    EXPECT_EQ(rowsOf(*in, "public.reals").size(), 1U);
    EXPECT_EQ(storage->server().pgvector, "");
    const auto reasons = storage->cannotHold(plainNamespace("public.new", 3), {});
    ASSERT_EQ(reasons.size(), 1U);
    EXPECT_NE(reasons[0].find("CREATE EXTENSION vector"), std::string::npos) << reasons[0];
}

TEST_F(PgSchemaTest, TheExtensionMayLieInAnySchema)
{
    m_sql.run("CREATE SCHEMA \"my ext\"; ALTER EXTENSION vector SET SCHEMA \"my ext\";"
              "CREATE TABLE docs(id int PRIMARY KEY, e \"my ext\".vector(2)); INSERT INTO docs VALUES (1, '[1,2]')");
    const auto storage = open();
    const auto out = must(storage->openWriter());
    must(out->upsert("public.docs", batchOf(2, {{"1", {3, 4}, {}, {}, {}, IdType::Integer}})));
    must(out->createNamespace(plainNamespace("public.fresh", 2)));
    must(out->upsert("public.fresh", batchOf(2, {{"x", {3, 4}}})));
    must(out->commit());
    EXPECT_EQ(pgDump(m_sql, "docs"), std::vector<std::string>{"(1,\"[3,4]\")"});
    EXPECT_EQ(rowsOf(*storage, "public.fresh"), rowsOf(batchOf(2, {{"x", {3, 4}}})));
}

} // namespace

} // namespace tidemark::test
