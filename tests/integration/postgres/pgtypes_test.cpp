// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Every type of column, every kind of vector and key, there and back: by an upsert over other values, into an empty
/// table, and into one that is made again.
#include "model/cell.h"
#include "pgfixture.h"

namespace tidemark::test {

namespace {

VectorBatch everything(StorageReader& reader, const std::string& name)
{
    VectorBatch all;
    VectorBatch batch;
    const auto stream = must(reader.scan(name, {}));
    bool isFirst = true;
    while (must(stream->next(batch))) {
        if (isFirst)
            all.dimension = batch.dimension;
        isFirst = false;
        for (std::size_t row = 0; row < batch.rows(); ++row)
            all.appendRow(batch, row);
    }
    return all;
}

class PgTypesTest : public PgTest {
protected:
    /// Takes the rows out, damages the table by `damage`, puts them back in each way, and compares with SQL's own eyes.
    void expectThereAndBack(const std::string& table, const std::string& damage)
    {
        const std::string name = "public." + table;
        const std::vector<std::string> before = pgDump(m_sql, table);
        const auto storage = open();
        VectorBatch rows;
        NamespaceInfo info;
        {
            const auto in = must(storage->openReader(1));
            rows = everything(*in, name);
            info = *in->find(name);
        }
        ASSERT_EQ(rows.rows(), before.size());
        ASSERT_NE(before.size(), 0U);
        m_sql.run(damage);
        put(*storage, name, rows);
        EXPECT_EQ(pgDump(m_sql, table), before) << "by an upsert";
        m_sql.run("TRUNCATE " + table);
        put(*storage, name, rows);
        EXPECT_EQ(pgDump(m_sql, table), before) << "into the empty table";
        const auto writer = must(storage->openWriter());
        must(writer->dropNamespace(name));
        must(writer->createNamespace(info));
        must(writer->upsert(name, rows));
        EXPECT_EQ(rowsOf(*must(writer->view()), name), rowsOf(rows));
        must(writer->commit());
        EXPECT_EQ(pgDump(m_sql, table), before) << "into the table made again";
        const auto again = must(storage->openReader(1));
        EXPECT_EQ(again->find(name)->config["columns"], info.config["columns"]);
        expectFetched(*again, name, rows);
    }
    static void put(VectorStorage& storage, const std::string& name, const VectorBatch& rows)
    {
        const auto writer = must(storage.openWriterFor({name}));
        must(writer->upsert(name, rows));
        EXPECT_EQ(rowsOf(*must(writer->view()), name), rowsOf(rows));
        must(writer->commit());
    }
    static void expectFetched(StorageReader& reader, const std::string& name, const VectorBatch& rows)
    {
        VectorBatch fetched;
        must(reader.fetch(name, rows.ids, rows.idTypes, fetched));
        EXPECT_EQ(rowsOf(fetched), rowsOf(rows));
    }
};

TEST_F(PgTypesTest, EveryTypeOfColumn)
{
    m_sql.run(
        "CREATE TYPE mood AS ENUM ('sad', 'o''k', 'happy \"!\"'); CREATE TYPE pair AS (a int, b text);"
        "CREATE DOMAIN posint AS int CHECK (value > 0); CREATE DOMAIN label AS varchar(9);"
        "CREATE EXTENSION IF NOT EXISTS vector;"
        "CREATE TABLE t(id int PRIMARY KEY, e vector(2), i2 int2, i4 int4, i8 int8, f4 real, f8 float8, b bool, tx "
        "text, "
        "vc varchar(5), bc char(6), by bytea, js json, jb jsonb, n numeric, n2 numeric(12,4), d date, ti time, tz "
        "timetz, "
        "ts timestamp, tstz timestamptz, ts3 timestamptz(3), iv interval, u uuid, inet inet, cidr cidr, mac macaddr, "
        "mo money, en mood, ens mood[], ia int[], ta text[], fa float8[], r int4range, mr tstzrange, c pair, ca "
        "pair[], "
        "p posint, l label, oidc oid, bi bit(3), ch \"char\", na name, pt point, ts_v tsvector, jp jsonpath)");
    m_sql.run("INSERT INTO t(id) VALUES (1)");
    m_sql.run("INSERT INTO t VALUES (2, '[1,2]', -32768, -2147483648, -9223372036854775808, '-0', '-0', true, "
              "E'a\\nb\\t\\\\é', "
              "'x', 'ab', '\\x00ff27', ' {\"b\":1, \"a\" : [1.0]}', '{\"b\":1,\"a\":[1.0,1e2]}', 'NaN', -1.5, "
              "'-infinity', '24:00:00', "
              "'23:59:59.999999+14', 'infinity', '0044-03-15 12:00:00 BC', '2024-02-29 23:59:59.9996+05:30', "
              "'-1 years +2 mons -3 days +04:05:06.789', "
              "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', '::1/64', '10.0.0.0/8', '08:00:2b:01:02:03', '-12.34', "
              "'o''k', "
              "'{sad,\"happy \\\"!\\\"\"}', '[0:2]={1,NULL,3}', '{\"\",NULL,\"NULL\",\"a,b\",\"{}\"}', "
              "'{NaN,-0,1e-300}', '[1,5)', "
              "'(,2024-01-01)', '(1,\"a,\\\"b\")', '{\"(1,x)\",\"(,)\"}', 5, 'lbl', 4294967295, B'101', 'q', 'nm', "
              "'(1.5,-0)', "
              "'a:1 b:2', '$.a[*]')");
    m_sql.run(
        "INSERT INTO t(id, f4, f8, n, d, tstz, iv, tx, fa) VALUES (3, 'NaN', 'NaN', "
        "123456789012345678901234567890.000000000000000000001, '5874897-12-31', '294276-12-31 23:59:59.999999', "
        "'178000000 years', repeat('long ', 200000), '{}'), (4, 'Infinity', '-Infinity', 0.00, '4713-01-01 BC', "
        "'4714-11-24 00:00:00+00 BC', '00:00:00', '', '{{1,2},{3,4}}'), (5, 1.1754944e-38, 5e-324, 1e-10, 'infinity', "
        "'-infinity', '-00:00:00.000001', 'x', NULL), (6, 3.4028235e38, 1.7976931348623157e308, 10, '2000-01-01', "
        "'1999-12-31 23:59:59.999999-08', '1 mon', 'y', NULL), (7, 0.1, 0.1, 1, NULL, NULL, NULL, NULL, NULL)");
    expectThereAndBack(
        "t", "UPDATE t SET tx = 'damaged', e = NULL, f4 = 5, c = NULL, en = NULL; DELETE FROM t WHERE id = 2");
}

TEST_F(PgTypesTest, CellsHaveTheirClasses)
{
    m_sql.run("CREATE TABLE t(id int PRIMARY KEY, e vector(1), i int2, f real, b bool, x bytea, j json, j2 jsonb, u "
              "uuid, v text);"
              "INSERT INTO t VALUES (1, '[1]', -5, 0.1, false, '\\x00', '1', '2', "
              "'00000000-0000-0000-0000-000000000001', NULL)");
    const auto in = must(open()->openReader(1));
    const VectorBatch rows = everything(*in, "public.t");
    const auto cell = [&](const char* name) { return std::string(rows.findCells(name)->cells[0]); };
    EXPECT_EQ(cell("i"), encodeWordCell(CellClass::Integer, std::int64_t{-5}));
    EXPECT_EQ(cell("f"), encodeWordCell(CellClass::Real, double{0.1F}));
    EXPECT_EQ(cell("b"), encodeBooleanCell(false));
    EXPECT_EQ(cell("x"), encodeBytesCell(CellClass::Blob, std::string(1, '\0')));
    EXPECT_EQ(cell("j"), encodeBytesCell(CellClass::JsonText, "1"));
    EXPECT_EQ(cell("u"), encodeBytesCell(CellClass::Text, "00000000-0000-0000-0000-000000000001"));
    EXPECT_EQ(cell("v"), encodeNullCell());
}

TEST_F(PgTypesTest, EveryKindOfVector)
{
    m_sql.run("CREATE TABLE t(id int PRIMARY KEY, plain vector(3), second vector(2), loose vector, h halfvec(3), s "
              "sparsevec(9), "
              "s0 sparsevec, bi bit(11), vb varbit, r real[], keep text);"
              "INSERT INTO t VALUES (1, '[1,-0,3e-45]', '[3.4028235e38,-1e-38]', '[1,2,3,4,5]', '[65504,-0,6e-8]', "
              "'{1:1.5,9:-2}/9', '{3:1}/1000000', B'10101010101', B'1', '{-0,NaN,Infinity,-Infinity,1e-45}', 'x'),"
              "(2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),"
              "(3, '[0,0,0]', '[1,1]', '[9]', '[1,2,3]', '{}/9', '{}/1', B'00000000000', B'', '{}', ''),"
              "(4, '[1,2,3]', NULL, NULL, NULL, NULL, NULL, NULL, B'111111110', '{{1,2},{3,4}}', ''),"
              "(5, '[1,2,3]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[0:1]={1,NULL}', ''),"
              "(6, '[1,2,3]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{NULL}', ''), (7, '[1,2,3]', NULL, NULL, "
              "NULL, NULL, NULL, NULL, NULL, '{{1,2,3},{4,NULL,6}}', '')");
    {
        const auto in = must(open()->openReader(1));
        const VectorBatch rows = everything(*in, "public.t");
        EXPECT_FALSE(rows.isIrregular(0));
        EXPECT_TRUE(rows.isIrregular(1));
        EXPECT_EQ(rows.findCells("plain")->cells[1], encodeNullCell());
        EXPECT_TRUE(rows.findVectors("h")->values.isAbsent(1));
        for (const VectorColumn& column : rows.vectors) {
            for (std::size_t row = 0; row < rows.rows(); ++row) {
                if (!column.values.isAbsent(row)) {
                    EXPECT_TRUE(succeeded(checkVector(column.kind, column.values[row]))) << column.name << row;
                }
            }
        }
        const float sparse[2] = {1.5F, -2.0F};
        const std::uint32_t words[4] = {9, 2, 0, 8};
        EXPECT_EQ(rows.findVectors("s")->values[0], std::string(reinterpret_cast<const char*>(words), 16) +
                                                        std::string(reinterpret_cast<const char*>(sparse), 8));
        EXPECT_TRUE(rows.findVectors("r")->values.isAbsent(3));
        EXPECT_EQ(rows.findCells("r")->cells[3], encodeBytesCell(CellClass::Text, "{{1,2},{3,4}}"));
        EXPECT_FALSE(rows.findVectors("r")->values.isAbsent(2)) << "an empty array is a vector";
    }
    expectThereAndBack(
        "t",
        "UPDATE t SET plain = '[9,9,9]', h = NULL, r = NULL, s = NULL, keep = 'damaged'; DELETE FROM t WHERE id > 4");
}

TEST_F(PgTypesTest, TimesAndUuidsGoByCopyAndRareOnesByText)
{
    m_sql.run("CREATE TABLE t(id int PRIMARY KEY, e vector(1), z timestamptz, s timestamp, d date, u uuid);"
              "INSERT INTO t SELECT n, '[1]', '1900-01-01'::timestamptz + n * interval '9 days 1.000001 s', "
              "'1999-12-25'::timestamp + n * interval '0.1 s', "
              "'1582-10-01'::date + n, gen_random_uuid() FROM generate_series(1, 6000) n;"
              "INSERT INTO t VALUES (9001, NULL, 'infinity', '-infinity', 'infinity', NULL), (9002, NULL, '0001-01-01 "
              "BC', '294276-01-01', '5874897-01-01', NULL), "
              "(9003, '[1]', '9999-12-31 23:59:59.999999', '0001-01-01', '0001-01-01', NULL)");
    expectThereAndBack("t", "UPDATE t SET z = NULL, s = NULL, d = NULL, u = NULL");
}

TEST_F(PgTypesTest, VectorsBesideAKeyOnly)
{
    m_sql.run("CREATE TABLE t(id int PRIMARY KEY, h halfvec(2)); INSERT INTO t VALUES (1, '[1,2]'), (2, NULL)");
    expectThereAndBack("t", "DELETE FROM t WHERE id = 1");
}

TEST_F(PgTypesTest, KeysOfEveryType)
{
    const std::vector<std::pair<std::string, std::string>> keys = {
        {"int2", "(-32768), (0), (32767)"},
        {"bigint", "(-9223372036854775808), (9223372036854775807)"},
        {"text", "(''), ('a'), ('A '), ('\"{},'), (E'\\n'), ('é')"},
        {"varchar(3)", "('a'), ('abc')"},
        {"char(4)", "('a'), ('abcd')"},
        {"uuid", "('A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'), ('00000000-0000-0000-0000-000000000000')"},
        {"bytea", "(''), ('\\x00'), ('\\xff27')"},
        {"float8", "(0), (1.5), ('-1e-300'), ('Infinity'), ('NaN')"},
        {"timestamptz", "('2024-01-01'), ('-infinity')"},
        {"numeric", "(1.50), (-3), ('NaN')"},
        {"bool", "(true), (false)"},
        {"date", "('2024-01-01'), ('0001-01-01 BC')"},
        {"inet", "('10.0.0.1'), ('::1')"},
        {"int[]", "('{}'), ('{1,2}')"},
        {"real", "(1.5), (0.1)"},
    };
    for (const auto& [type, values] : keys) {
        SCOPED_TRACE(type);
        m_sql.run("DROP TABLE IF EXISTS t; CREATE TABLE t(k " + type +
                  " PRIMARY KEY, e vector(1) DEFAULT '[1]', n int DEFAULT 7);"
                  "INSERT INTO t(k) VALUES " +
                  values);
        expectThereAndBack("t", "UPDATE t SET n = 1, e = '[2]'");
        const auto storage = open();
        const VectorBatch rows = everything(*must(storage->openReader(1)), "public.t");
        const auto writer = must(storage->openWriter());
        EXPECT_EQ(must(writer->remove("public.t", rows.ids, rows.idTypes)), rows.rows());
        must(writer->commit());
        EXPECT_EQ(m_sql.value("SELECT count(*) FROM t"), "0");
    }
}

TEST_F(PgTypesTest, CompositeKeysAreJsonArrays)
{
    m_sql.run("CREATE TABLE t(e vector(1), a text, b int, c uuid, d bool, f date, PRIMARY KEY (b, a, c, d, f));"
              "INSERT INTO t VALUES ('[1]', 'x\"\\y', -1, 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', true, '2024-01-02'),"
              "('[2]', E'\\t', 2, 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', false, 'infinity')");
    const VectorBatch rows = everything(*must(open()->openReader(1)), "public.t");
    EXPECT_EQ(rows.idType(0), IdType::Composite);
    EXPECT_EQ(rows.ids[0], R"([-1,"x\"\\y","a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",true,"2024-01-02"])");
    EXPECT_EQ(rows.ids[1], R"([2,"\u0009","a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",false,"infinity"])");
    expectThereAndBack("t", "UPDATE t SET e = '[9]'");
}

TEST_F(PgTypesTest, AnIdThatTheKeyCannotHaveDoesNotExistAndIsRefused)
{
    m_sql.run("CREATE TABLE t(id int PRIMARY KEY, e vector(1)); INSERT INTO t VALUES (1, '[1]');"
              "CREATE TABLE s(id varchar(3) PRIMARY KEY, e vector(1)); INSERT INTO s VALUES ('abc', '[1]')");
    const auto storage = open();
    const auto out = must(storage->openWriter());
    const std::vector<std::uint8_t> integers(3, static_cast<std::uint8_t>(IdType::Integer));
    EXPECT_EQ(must(out->remove("public.t", idsOf({"99999999999", "01", "x"}), integers)), 0U);
    EXPECT_EQ(must(out->remove("public.t", idsOf({"1"}), {})), 0U) << "a text is no integer";
    EXPECT_EQ(must(out->remove("public.s", idsOf({"abcd", "ABC", std::string("a\0c", 3)}), {})), 0U);
    const auto result = out->upsert("public.t", batchOf(1, {{"99999999999", {1}, {}, {}, {}, IdType::Integer}}));
    ASSERT_TRUE(failedWith(result, Errc::Conflict));
    EXPECT_NE(result.error().detail.find("99999999999"), std::string::npos);
}

TEST_F(PgTypesTest, TextTooLongForItsColumnIsRefusedAndNotCut)
{
    m_sql.run("CREATE TABLE t(id int PRIMARY KEY, e vector(1), v varchar(3)); INSERT INTO t VALUES (1, '[1]', 'abc')");
    const auto out = must(open()->openWriter());
    EXPECT_TRUE(failedWith(
        out->upsert(
            "public.t",
            batchOf(1, {{"1", {1}, {}, {}, {}, IdType::Integer, {{"v", encodeBytesCell(CellClass::Text, "abcd")}}}})),
        Errc::Conflict));
}

TEST_F(PgTypesTest, ManyRowsKeepTheirBits)
{
    m_sql.run("CREATE TABLE t(id bigint PRIMARY KEY, e vector(64), meta jsonb);"
              "INSERT INTO t SELECT n, (SELECT array_agg(sin(n * 64 + k)::real ORDER BY k) FROM generate_series(1, 64) "
              "k)::vector, "
              "jsonb_build_object('n', n) FROM generate_series(1, 5000) n");
    expectThereAndBack("t", "UPDATE t SET e = e + e WHERE id % 3 = 0; DELETE FROM t WHERE id % 7 = 0");
}

} // namespace

} // namespace tidemark::test
