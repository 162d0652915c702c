// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Locks, privileges, triggers, foreign keys, uniqueness and sequences: what a table of somebody's does while it is
/// written.
#include "model/cell.h"
#include "pgfixture.h"

#include <chrono>
#include <thread>

namespace tidemark::test {

namespace {

Row row(int id, float value)
{
    return {std::to_string(id), {value}, {}, {}, {}, IdType::Integer};
}

std::vector<std::uint8_t> integers(std::size_t count)
{
    return std::vector<std::uint8_t>(count, static_cast<std::uint8_t>(IdType::Integer));
}

class PgWriterTest : public PgTest {
protected:
    void expectDetail(const Error& error, std::initializer_list<const char*> parts)
    {
        for (const char* const part : parts)
            EXPECT_NE(error.detail.find(part), std::string::npos) << part << " is not in: " << error.detail;
    }
};

TEST_F(PgWriterTest, KeepsOthersFromWritingAndNotFromReading)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1)); CREATE TABLE b(id int PRIMARY KEY, e vector(1))");
    const auto storage = open();
    const auto out = must(storage->openWriterFor({"public.a"}));
    PgSession other(uri());
    other.run("SET lock_timeout=100");
    EXPECT_EQ(other.value("SELECT count(*) FROM a"), "0");
    EXPECT_THROW(other.run("INSERT INTO a VALUES (1, '[1]')"), std::runtime_error);
    other.run("INSERT INTO b VALUES (1, '[1]')");
    EXPECT_TRUE(failedWith(storage->openWriterFor({"public.a"}), Errc::Busy));
    EXPECT_TRUE(succeeded(storage->openWriterFor({"public.b", "public.new"})));
    EXPECT_TRUE(failedWith(storage->openWriter(), Errc::Busy));
}

TEST_F(PgWriterTest, SaysWhenSomebodyElseHoldsATable)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1))");
    m_sql.run("BEGIN; INSERT INTO a VALUES (1, '[1]')");
    const auto start = std::chrono::steady_clock::now();
    const auto out = open()->openWriter();
    ASSERT_TRUE(failedWith(out, Errc::Busy));
    expectDetail(out.error(), {"lock", "try again"});
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST_F(PgWriterTest, NeedsThePrivilegesOfTheTableAndNoMore)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1)); GRANT SELECT, INSERT, UPDATE, DELETE ON a TO reader;"
              "CREATE TABLE b(id int PRIMARY KEY, e vector(1)); GRANT SELECT ON b TO reader; INSERT INTO a VALUES (1, "
              "'[1]'), (2, '[2]');"
              "REVOKE TEMP ON DATABASE " +
              m_database + " FROM PUBLIC");
    const auto storage = open("reader");
    {
        const auto out = must(storage->openWriter());
        must(out->upsert("public.a", batchOf(1, {row(1, 5), row(3, 6)})));
        EXPECT_EQ(must(out->remove("public.a", idsOf({"2"}), integers(1))), 1U);
        must(out->commit());
    }
    EXPECT_EQ(pgDump(m_sql, "a"), (std::vector<std::string>{"(1,[5])", "(3,[6])"}));
    const auto out = must(storage->openWriter());
    const auto refused = out->upsert("public.b", batchOf(1, {row(1, 5)}));
    ASSERT_TRUE(failedWith(refused, Errc::PermissionDenied));
    expectDetail(refused.error(), {"table b", "GRANT"});
    const auto in = must(storage->openReader(1));
    const NamespaceInfo* const b = in->find("public.b");
    const PlanRemarks remarks = storage->remarks(b, b);
    ASSERT_EQ(remarks.conflicts.size(), 1U);
    EXPECT_NE(remarks.conflicts[0].find("privileges"), std::string::npos);
    const NamespaceInfo fresh = plainNamespace("public.fresh", 1);
    EXPECT_EQ(storage->remarks(nullptr, &fresh).conflicts.size(), 1U) << "it may make no table";
    const NamespaceInfo nowhere = plainNamespace("nowhere.fresh", 1);
    EXPECT_NE(storage->remarks(nullptr, &nowhere).conflicts.at(0).find("no schema"), std::string::npos);
}

TEST_F(PgWriterTest, IdentityColumnsKeepTheirNumbersAndTheNextOneIsFree)
{
    m_sql.run(
        "CREATE TABLE a(id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, e vector(1));"
        "CREATE TABLE s(id serial PRIMARY KEY, e vector(1)); CREATE TABLE far(id serial PRIMARY KEY, e vector(1));"
        "SELECT setval('far_id_seq', 1000)");
    const auto out = must(open()->openWriter());
    for (const char* const name : {"public.a", "public.s", "public.far"}) {
        must(out->upsert(name, batchOf(1, {row(7, 1), row(9, 2)})));
        must(out->upsert(name, batchOf(1, {row(9, 3)})));
    }
    must(out->commit());
    EXPECT_TRUE(out->notes().empty());
    m_sql.run("INSERT INTO a(e) VALUES ('[4]'); INSERT INTO s(e) VALUES ('[4]'); INSERT INTO far(e) VALUES ('[4]')");
    EXPECT_EQ(pgDump(m_sql, "a"), (std::vector<std::string>{"(10,[4])", "(7,[1])", "(9,[3])"}));
    EXPECT_EQ(m_sql.value("SELECT max(id) FROM s"), "10");
    EXPECT_EQ(m_sql.value("SELECT max(id) FROM far"), "1001") << "a sequence that is ahead stays where it is";
}

TEST_F(PgWriterTest, AnIdentityBesideTheKeyIsWrittenToo)
{
    m_sql.run("CREATE TABLE a(k text PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, e vector(1));"
              "INSERT INTO a(k, e) VALUES ('x', '[1]'), ('y', '[2]')");
    const auto out = must(open()->openWriter());
    must(out->upsert(
        "public.a",
        batchOf(
            1, {{"x", {5}, {}, {}, {}, IdType::Text, {{"n", encodeWordCell(CellClass::Integer, std::int64_t{40})}}}})));
    must(out->commit());
    EXPECT_EQ(pgDump(m_sql, "a"), (std::vector<std::string>{"(x,40,[5])", "(y,2,[2])"}));
}

TEST_F(PgWriterTest, TriggersOfAnOwnedTablePauseAndAreBackAsTheyWere)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1), at timestamptz); CREATE TABLE log(t text);"
              "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS "
              "'BEGIN new.at = now(); INSERT INTO public.log VALUES (''touched''); RETURN new; END';"
              "CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON a FOR EACH ROW EXECUTE FUNCTION touch();"
              "CREATE TRIGGER always BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION touch(); ALTER TABLE a ENABLE "
              "ALWAYS TRIGGER always;"
              "CREATE TRIGGER off BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION touch(); ALTER TABLE a DISABLE "
              "TRIGGER off;"
              "GRANT ALL ON a, log TO reader");
    const std::string enabled =
        "SELECT string_agg(tgname || tgenabled::text, ' ' ORDER BY tgname) FROM pg_trigger WHERE tgrelid='a'::regclass";
    const std::string before = m_sql.value(enabled);
    EXPECT_EQ(before, "alwaysA offD touchO");
    const auto storage = open();
    {
        const auto in = must(storage->openReader(1));
        const NamespaceInfo* const info = in->find("public.a");
        EXPECT_NE(storage->remarks(info, info).notes.at(0).find("triggers do not run"), std::string::npos);
        EXPECT_NE(open("reader")->remarks(info, info).notes.at(0).find("triggers run"), std::string::npos);
    }
    const auto out = must(storage->openWriter());
    must(out->upsert("public.a", batchOf(1, {row(1, 1)})));
    must(out->commit());
    EXPECT_EQ(pgDump(m_sql, "a"), std::vector<std::string>{"(1,[1],)"});
    EXPECT_EQ(m_sql.value("SELECT count(*) FROM log"), "0");
    EXPECT_EQ(m_sql.value(enabled), before);
}

TEST_F(PgWriterTest, UniqueValuesMayChangePlaces)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1), u text UNIQUE); INSERT INTO a VALUES (1, '[1]', 'x'), "
              "(2, '[2]', 'y')");
    const auto out = must(open()->openWriter());
    EXPECT_FALSE(out->replacesInPlace("public.a"));
    Row first = row(1, 1);
    first.cells = {{"u", encodeBytesCell(CellClass::Text, "y")}};
    Row second = row(2, 2);
    second.cells = {{"u", encodeBytesCell(CellClass::Text, "x")}};
    must(out->upsert("public.a", batchOf(1, {first, second})));
    must(out->commit());
    EXPECT_EQ(pgDump(m_sql, "a"), (std::vector<std::string>{"(1,[1],y)", "(2,[2],x)"}));
}

TEST_F(PgWriterTest, AViolatedConstraintIsNamedAndNothingChanges)
{
    m_sql.run("CREATE TABLE owner(id int PRIMARY KEY); INSERT INTO owner VALUES (1);"
              "CREATE TABLE a(id int PRIMARY KEY, e vector(1), o int CONSTRAINT \"has owner\" REFERENCES owner, "
              "n int CONSTRAINT positive CHECK (n > 0)); INSERT INTO a VALUES (1, '[1]', 1, 1)");
    for (const auto& [column, constraint] : {std::pair{"o", "has owner"}, std::pair{"n", "positive"}}) {
        const auto out = must(open()->openWriter());
        Row bad = row(2, 2);
        bad.cells = {{column, encodeWordCell(CellClass::Integer, std::int64_t{-5})}};
        auto result = out->upsert("public.a", batchOf(1, {bad}));
        if (result)
            result = out->commit(); // A foreign key is checked at the end.
        ASSERT_TRUE(failedWith(result, Errc::Conflict)) << column;
        expectDetail(result.error(), {constraint});
        EXPECT_TRUE(failedWith(out->commit(), Errc::Internal));
    }
    EXPECT_EQ(pgDump(m_sql, "a"), std::vector<std::string>{"(1,[1],1,1)"});
}

TEST_F(PgWriterTest, ForeignKeysBetweenNamespacesDoNotDependOnTheOrder)
{
    m_sql.run(
        "CREATE TABLE zdocs(id int PRIMARY KEY, e vector(1)); CREATE TABLE achunks(id int PRIMARY KEY, e vector(1), "
        "doc int NOT NULL CONSTRAINT chunk_doc REFERENCES zdocs); INSERT INTO zdocs VALUES (1, '[1]'); INSERT INTO "
        "achunks VALUES (1, '[1]', 1)");
    const auto out = must(open()->openWriter());
    Row chunk = row(2, 2);
    chunk.cells = {{"doc", encodeWordCell(CellClass::Integer, std::int64_t{2})}};
    must(out->upsert("public.achunks", batchOf(1, {chunk})));
    must(out->upsert("public.zdocs", batchOf(1, {row(2, 2)})));
    EXPECT_EQ(must(out->remove("public.zdocs", idsOf({"1"}), integers(1))), 1U);
    EXPECT_EQ(must(out->remove("public.achunks", idsOf({"1"}), integers(1))), 1U);
    must(out->commit());
    EXPECT_EQ(pgDump(m_sql, "achunks"), std::vector<std::string>{"(2,[2],2)"});
    EXPECT_EQ(
        m_sql.value("SELECT condeferrable::text || condeferred::text FROM pg_constraint WHERE conname='chunk_doc'"),
        "falsefalse");
    EXPECT_THROW(m_sql.run("BEGIN; INSERT INTO achunks VALUES (3, '[1]', 99)"), std::runtime_error);
}

TEST_F(PgWriterTest, RowsOfOtherTablesDoNotGoWithThoseThatARestoreRemoves)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1)); CREATE TABLE notes(a int CONSTRAINT note_of REFERENCES "
              "a ON DELETE CASCADE, t text);"
              "INSERT INTO a VALUES (1, '[1]'), (2, '[2]'); INSERT INTO notes VALUES (1, 'precious')");
    const auto storage = open();
    {
        const auto out = must(storage->openWriter());
        EXPECT_EQ(must(out->remove("public.a", idsOf({"2"}), integers(1))), 1U) << "nothing refers to it";
        const auto refused = out->remove("public.a", idsOf({"1"}), integers(1));
        ASSERT_TRUE(failedWith(refused, Errc::Conflict));
        expectDetail(refused.error(), {"public.notes", "note_of"});
    }
    EXPECT_EQ(m_sql.value("SELECT count(*) FROM notes"), "1");
    EXPECT_EQ(m_sql.value("SELECT count(*) FROM a"), "2");
}

TEST_F(PgWriterTest, WhatDependsOnATableKeepsItFromBeingDroppedAndThePlanSaysSo)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1)); CREATE VIEW seen AS SELECT id FROM a;"
              "CREATE TABLE b(id int PRIMARY KEY, e vector(1)); CREATE TABLE r(b int CONSTRAINT to_b REFERENCES b)");
    const auto storage = open();
    const auto in = must(storage->openReader(1));
    EXPECT_NE(storage->remarks(in->find("public.a"), nullptr).conflicts.at(0).find("seen"), std::string::npos);
    EXPECT_NE(storage->remarks(in->find("public.b"), nullptr).conflicts.at(0).find("to_b"), std::string::npos);
    const auto out = must(storage->openWriter());
    EXPECT_TRUE(failedWith(out->dropNamespace("public.c"), Errc::NotFound));
}

TEST_F(PgWriterTest, ATriggerThatKeepsRowsAwayIsNoticed)
{
    m_sql.run("CREATE TABLE a(id int PRIMARY KEY, e vector(1)); GRANT ALL ON a TO reader;"
              "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF new.id = 2 THEN RETURN NULL; END IF; "
              "RETURN new; END';"
              "CREATE TRIGGER no BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION no()");
    {
        const auto out = must(open("reader")->openWriter());
        must(out->upsert("public.a", batchOf(1, {row(1, 1), row(2, 1)})));
        EXPECT_TRUE(failedWith(out->commit(), Errc::Conflict)) << "by COPY";
    }
    m_sql.run("INSERT INTO a VALUES (5, '[5]')");
    const auto out = must(open("reader")->openWriter());
    EXPECT_TRUE(failedWith(out->upsert("public.a", batchOf(1, {row(1, 1), row(2, 1)})), Errc::Conflict)) << "by INSERT";
}

TEST_F(PgWriterTest, ADefinitionThatIsTheDatabasesOwnIsObeyed)
{
    m_sql.run("ALTER DATABASE " + m_database + " SET default_transaction_read_only=on");
    const auto out = open()->openWriter();
    EXPECT_TRUE(failedWith(out, Errc::ReadOnly));
}

TEST_F(PgWriterTest, TwoTablesMayBeWrittenByTurns)
{
    const auto out = must(open()->openWriter());
    must(out->createNamespace(plainNamespace("public.a", 1)));
    must(out->createNamespace(plainNamespace("public.b", 1)));
    for (int i = 0; i < 5; ++i) {
        must(out->upsert("public.a", batchOf(1, {{"a" + std::to_string(i), {1}}})));
        must(out->upsert("public.b", batchOf(1, {{"b" + std::to_string(i), {1}}})));
    }
    EXPECT_EQ(must(out->remove("public.a", idsOf({"a0"}), {})), 1U);
    must(out->upsert("public.a", batchOf(1, {{"a0", {9}}, {"a1", {8}}})));
    must(out->commit());
    EXPECT_EQ(m_sql.value("SELECT string_agg(id || embedding::text, ' ' ORDER BY id) FROM a"),
              "a0[9] a1[8] a2[1] a3[1] a4[1]");
    EXPECT_EQ(m_sql.value("SELECT count(*) FROM b"), "5");
}

} // namespace

} // namespace tidemark::test
