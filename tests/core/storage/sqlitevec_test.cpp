// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Tables of sqlite-vec without sqlite-vec: their definitions, and shadow tables written by hand, some by a liar.
#include "model/cell.h"
#include "storage/sqlite/sqlitestorage.h"
#include "storage/sqlite/vec0table.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>

namespace tidemark::test {
namespace {

std::string vec0Of(const std::string& arguments)
{
    return "CREATE VIRTUAL TABLE docs using vec0(" + arguments + ")";
}

/// The definition as Tidemark would write it, or the error.
std::string rewritten(const std::string& arguments)
{
    const auto table = parseVec0Sql(vec0Of(arguments));
    if (!table)
        return "! " + table.error().detail;
    const std::string sql = vec0Sql("docs", *table);
    const auto again = parseVec0Sql(sql);
    EXPECT_TRUE(succeeded(again)) << sql;
    EXPECT_TRUE(again && *again == *table) << sql;
    const std::string prefix = "CREATE VIRTUAL TABLE \"docs\" USING vec0(";
    EXPECT_TRUE(sql.starts_with(prefix));
    return sql.substr(prefix.size(), sql.size() - prefix.size() - 1);
}

TEST(Vec0Definition, IsReadAsSqliteVecReadsIt)
{
    const std::pair<const char*, const char*> cases[] = {
        {"v float[3]", "v float[3]"},
        {" v\tFLOAT [ 3 ] DISTANCE_METRIC = COSINE ", "v float[3] distance_metric=cosine"},
        {"v f32[3] distance_metric=l", "v float[3]"},
        {"v float[3] distance_metric=L1", "v float[3] distance_metric=l1"},
        {"a int8[4], b i8[4], c bit[16]", "a int8[4], b int8[4], c bit[16]"},
        {"v float[3], id TEXT PRIMARY KEY", "v float[3], id text primary key"},
        {"v float[3], id int primary key", "v float[3], id integer primary key"},
        {"v float[3], p text partition key", "v float[3], p text partition key"},
        {"v float[3], t text, i int64, d double, g f64, b bool",
         "v float[3], t text, i integer, d float, g float, b boolean"},
        {"v float[3], +t text, +i int, +f double, +b blob", "v float[3], +t text, +i integer, +f float, +b blob"},
        {"v float[3], chunk_size=16", "v float[3], chunk_size=16"},
        {"v float[3],", "v float[3]"},
        {"/* , */ v float[3] -- )\n, t text", "v float[3], t text"},
        {"select text, v float[3]", "select text, v float[3]"},
    };
    for (const auto& [given, expected] : cases)
        EXPECT_EQ(rewritten(given), expected) << given;
    EXPECT_TRUE(isVec0Sql("CREATE VIRTUAL TABLE \"a \"\" b\"USING VEC0(v float[1])"));
    EXPECT_FALSE(isVec0Sql("CREATE VIRTUAL TABLE a USING vec00(v float[1])"));
    EXPECT_FALSE(isVec0Sql("CREATE TABLE vec0(v)"));
    EXPECT_FALSE(isVec0Sql("CREATE VIRTUAL TABLE a USING fts5(vec0)"));
}

TEST(Vec0Definition, WhatSqliteVecDoesNotTakeIsRefusedWithAReason)
{
    using namespace std::string_literals;
    std::string many = "v0 float[1]";
    for (int i = 1; i < 17; ++i)
        many += ", v" + std::to_string(i) + " float[1]";
    for (const std::string& arguments : {""s,
                                         "t text"s,
                                         "v float[0]"s,
                                         "v float[8193]"s,
                                         "v float[99999999999999999999]"s,
                                         "v float[-1]"s,
                                         "v float[3"s,
                                         "v float[3]]"s,
                                         "v bit[7]"s,
                                         "v bit[8] distance_metric=cosine"s,
                                         "v float[3] distance_metric=other"s,
                                         "v float[3] distance_metric"s,
                                         "v float[3] junk"s,
                                         "v float[3], \"a b\" text"s,
                                         "v float[3], 'x' text"s,
                                         "v float[3], _a text"s,
                                         "v float[3], \xc3\xa9 text"s,
                                         "v float[3], V text"s,
                                         "v float[3], distance text"s,
                                         "v float[3], k text"s,
                                         "v float[3], t real"s,
                                         "v float[3], t text junk"s,
                                         "v float[3], +t bool"s,
                                         "v float[3], p float partition key"s,
                                         "v float[3], a text primary key, b text primary key"s,
                                         "v float[3], chunk_size=0"s,
                                         "v float[3], chunk_size=12"s,
                                         "v float[3], chunk_size=8192"s,
                                         "v float[3], other=1"s,
                                         "v float[3])) ("s,
                                         "v float[3], t text\0"s,
                                         "v float[3]); DROP TABLE docs; --"s,
                                         many,
                                         "v float[3] indexed by rescore(bits=8)"s,
                                         std::string(100'000, '('),
                                         std::string(100'000, 'a'),
                                         "v float[3], /* never ends"s}) {
        const std::string result = rewritten(arguments);
        EXPECT_TRUE(result.starts_with("! ")) << arguments.substr(0, 100) << " became " << result.substr(0, 100);
        EXPECT_LT(result.size(), 2000U);
    }
    for (std::size_t length = 0; length < vec0Of("v float[3], t text").size(); ++length)
        EXPECT_FALSE(parseVec0Sql(vec0Of("v float[3], t text").substr(0, length))) << length;
}

TEST(Vec0Definition, AHostileConfigIsDamagedAndNotExecuted)
{
    NamespaceInfo info;
    describeVec0(*parseVec0Sql(vec0Of("v float[3], t text, chunk_size=16")), info);
    EXPECT_TRUE(succeeded(vec0FromConfig(info.config)));
    const auto broken = [&](const std::function<void(Json&)>& change) {
        Json config = info.config;
        change(config);
        return failedWith(vec0FromConfig(config), Errc::Damaged);
    };
    EXPECT_TRUE(broken([](Json& c) { c["columns"][1]["name"] = "t text); DROP TABLE x; --"; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"][1]["role"] = "vector"; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"][1]["type"] = "float[3], x text"; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"][0]["dimension"] = 18446744073709551615ULL; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"][0]["metric"] = "cosine x"; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"][1] = 5; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"] = "v float[3]"; }));
    EXPECT_TRUE(broken([](Json& c) { c["chunk_size"] = 4294967304ULL; }));
    EXPECT_TRUE(broken([](Json& c) { c["columns"] = Json::array(); }));
}

/// Shadow tables as sqlite-vec 0.1.9 makes them, of `docs(id text primary key, p integer partition key, v float[2],
/// t text, ok boolean, +body text, chunk_size=8)` with the rows "a" (place 0), "b" (place 2) and "c" (chunk 2).
class Vec0Shadows : public testing::Test {
protected:
    void SetUp() override
    {
        SqliteFixture db(m_path);
        db.run("PRAGMA writable_schema=ON");
        db.run("INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES ('table', 'docs', 'docs', 0, ?1)",
               {vec0Of("id text primary key, p integer partition key, v float[2], t text, ok boolean, +body text, "
                       "chunk_size=8")});
        db.run("PRAGMA writable_schema=OFF");
        db.run("CREATE TABLE docs_info(key text primary key, value any)");
        db.run("INSERT INTO docs_info VALUES ('CREATE_VERSION', 'v0.1.9'), ('CREATE_VERSION_MAJOR', 0), "
               "('CREATE_VERSION_MINOR', 1), ('CREATE_VERSION_PATCH', 9)");
        db.run(
            "CREATE TABLE docs_chunks(chunk_id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, sequence_id "
            "integer, partition00, validity BLOB NOT NULL, rowids BLOB NOT NULL)");
        db.run("CREATE TABLE docs_rowids(rowid INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, chunk_id "
               "INTEGER, chunk_offset INTEGER)");
        db.run("CREATE TABLE docs_vector_chunks00(rowid PRIMARY KEY, vectors BLOB NOT NULL)");
        db.run("CREATE TABLE docs_metadatachunks00(rowid PRIMARY KEY, data BLOB NOT NULL)");
        db.run("CREATE TABLE docs_metadatatext00(rowid PRIMARY KEY, data TEXT)");
        db.run("CREATE TABLE docs_metadatachunks01(rowid PRIMARY KEY, data BLOB NOT NULL)");
        db.run("CREATE TABLE docs_auxiliary(rowid integer PRIMARY KEY, value00)");
        db.run("INSERT INTO docs_chunks VALUES (1, 8, NULL, 5, x'05', ?1), (2, 8, NULL, NULL, x'01', ?2)",
               {Blob{words({10, 0, 11})}, Blob{words({12})}});
        db.run("INSERT INTO docs_rowids VALUES (10, 'a', 1, 0), (11, 'b', 1, 2), (12, 'c', 2, 0)");
        db.run("INSERT INTO docs_vector_chunks00(_rowid_, rowid, vectors) VALUES (1, 1, ?1), (2, 2, ?2)",
               {padded(floats({1, 2, 0, 0, 3, 4}).bytes, 64), padded(floats({5, 6}).bytes, 64)});
        db.run("INSERT INTO docs_metadatachunks00(_rowid_, rowid, data) VALUES (1, 1, ?1), (2, 2, ?2)",
               {padded(text("short") + std::string(16, '\0') + text(kLong), 128), padded(text(""), 128)});
        db.run("INSERT INTO docs_metadatatext00 VALUES (11, ?1)", {kLong});
        db.run("INSERT INTO docs_metadatachunks01(_rowid_, rowid, data) VALUES (1, 1, x'04'), (2, 2, x'01')");
        db.run("INSERT INTO docs_auxiliary VALUES (10, 'body a'), (11, NULL), (12, 'body c')");
    }

    static std::string words(const std::vector<std::int64_t>& values)
    {
        std::string bytes(64, '\0');
        std::memcpy(bytes.data(), values.data(), values.size() * sizeof values[0]);
        return bytes;
    }
    static Blob padded(std::string bytes, std::size_t size)
    {
        bytes.resize(size);
        return {bytes};
    }
    static std::string text(const std::string& value)
    {
        const auto length = static_cast<std::uint32_t>(value.size());
        std::string view(16, '\0');
        std::memcpy(view.data(), &length, sizeof length);
        std::memcpy(view.data() + 4, value.data(), std::min<std::size_t>(12, value.size()));
        return view;
    }
    void run(const std::string& sql) { SqliteFixture(m_path).run(sql); }
    std::unique_ptr<SqliteStorage> open()
    {
        auto storage = SqliteStorage::open(m_path, {});
        EXPECT_TRUE(succeeded(storage));
        return std::move(*storage);
    }
    std::unique_ptr<StorageReader> reader()
    {
        m_storage = open();
        auto opened = m_storage->openReader(1);
        EXPECT_TRUE(succeeded(opened));
        return opened ? std::move(*opened) : nullptr;
    }
    /// Why docs is no namespace; empty if it is one.
    std::string reason()
    {
        const auto in = reader();
        for (const SkippedObject& object : in->skipped()) {
            EXPECT_EQ(object.name, "docs");
            return object.reason;
        }
        return {};
    }
    /// The error of a scan; empty if it succeeds.
    std::string scanError()
    {
        const auto in = reader();
        auto stream = in->scan("docs", {});
        if (!stream)
            return stream.error().detail;
        VectorBatch batch;
        for (;;) {
            const auto more = (*stream)->next(batch);
            if (!more) {
                EXPECT_TRUE(failedWith(more, Errc::NotAStorage));
                return more.error().detail;
            }
            if (!*more)
                return {};
        }
    }
    static Row row(const std::string& id, std::vector<float> values, std::optional<std::int64_t> partition,
                   const std::string& title, bool isOk, const std::optional<std::string>& body)
    {
        return {.id = id,
                .values = std::move(values),
                .cells = {{"p", partition ? encodeWordCell(CellClass::Integer, *partition) : encodeNullCell()},
                          {"t", encodeBytesCell(CellClass::Text, title)},
                          {"ok", encodeBooleanCell(isOk)},
                          {"body", body ? encodeBytesCell(CellClass::Text, *body) : encodeNullCell()}}};
    }

    static inline const std::string kLong = "more than twelve bytes";
    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("vec.db");
    std::unique_ptr<SqliteStorage> m_storage;
};

TEST_F(Vec0Shadows, AreReadWithoutTheExtension)
{
    const auto in = reader();
    EXPECT_EQ(namesOf(*in), std::vector<std::string>{"docs"});
    EXPECT_TRUE(in->skipped().empty());
    EXPECT_EQ(in->find("docs")->count, 3U);
    const RowMap expected = rowsOf(
        batchOf(2, {row("a", {1, 2}, 5, "short", false, "body a"), row("b", {3, 4}, 5, kLong, true, std::nullopt),
                    row("c", {5, 6}, std::nullopt, "", true, "body c")}));
    EXPECT_EQ(rowsOf(*in, "docs"), expected);
    const auto ranges = in->split("docs", 2);
    ASSERT_TRUE(succeeded(ranges));
    ASSERT_EQ(ranges->size(), 2U);
    EXPECT_EQ(rowsOf(*in, "docs", (*ranges)[0]).size(), 2U);
    EXPECT_EQ(rowsOf(*in, "docs", (*ranges)[1]).size(), 1U);
    VectorBatch batch;
    ASSERT_TRUE(succeeded(in->fetch("docs", idsOf({"c", "gone", "b"}), {}, batch)));
    RowMap found = expected;
    found.erase("0:a");
    EXPECT_EQ(rowsOf(batch), found);
}

TEST_F(Vec0Shadows, WithoutTheExtensionNothingIsWritten)
{
    ::setenv("TIDEMARK_SQLITE_VEC", "/nonexistent/vec0.so", 1);
    const auto storage = open();
    const auto info = *(*storage->openReader(1))->find("docs");
    const auto reasons = storage->cannotChange(info);
    ASSERT_EQ(reasons.size(), 1U);
    EXPECT_NE(reasons[0].find("/nonexistent/vec0.so"), std::string::npos);
    EXPECT_TRUE(storage->cannotHold(info, {}).empty());
    for (const auto& change : std::vector<std::function<bool(StorageWriter&)>>{
             [](StorageWriter& out) { return out.dropNamespace("docs").has_value(); },
             [](StorageWriter& out) { return out.remove("docs", idsOf({"a"}), {}).has_value(); },
             [](StorageWriter& out) {
                 return out.upsert("docs", batchOf(2, {{"a", {1, 2}}})).has_value();
             }}) {
        const auto out = storage->openWriter();
        ASSERT_TRUE(succeeded(out));
        EXPECT_FALSE(change(**out));
    }
    ::unsetenv("TIDEMARK_SQLITE_VEC");
    EXPECT_EQ(rowsOf(*reader(), "docs").size(), 3U);
}

TEST_F(Vec0Shadows, ARelativePathIsNoExtension)
{
    ::setenv("TIDEMARK_SQLITE_VEC", "vec0.so", 1);
    const auto storage = open();
    const auto reasons = storage->cannotChange(*(*storage->openReader(1))->find("docs"));
    ::unsetenv("TIDEMARK_SQLITE_VEC");
    EXPECT_EQ(reasons.size(), 1U);
}

TEST_F(Vec0Shadows, ThatDoNotFitAreNoNamespaceAndTheReasonIsSaid)
{
    const std::pair<const char*, const char*> lies[] = {
        {"UPDATE docs_info SET value=2 WHERE key='CREATE_VERSION_MINOR'", "0.2"},
        {"DELETE FROM docs_info", "version"},
        {"DROP TABLE docs_info", "docs_info"},
        {"DROP TABLE docs_chunks", "docs_chunks"},
        {"DROP TABLE docs_vector_chunks00", "docs_vector_chunks00"},
        {"DROP TABLE docs_auxiliary", "docs_auxiliary"},
        {"ALTER TABLE docs_chunks RENAME COLUMN partition00 TO other", "docs_chunks"},
        {"UPDATE docs_chunks SET validity=x'' WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_chunks SET validity='5' WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_chunks SET rowids=zeroblob(63) WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_chunks SET size=16 WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_chunks SET size=-8 WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_chunks SET size=9223372036854775800 WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_chunks SET size='x' WHERE chunk_id=1", "wrong length"},
        {"UPDATE docs_vector_chunks00 SET vectors=zeroblob(60) WHERE rowid=1", "v"},
        {"UPDATE docs_vector_chunks00 SET vectors='text' WHERE rowid=1", "v"},
        {"DELETE FROM docs_vector_chunks00 WHERE rowid=2", "v"},
        {"UPDATE docs_metadatachunks00 SET data=zeroblob(16)", "t"},
        {"UPDATE docs_metadatachunks01 SET data=x''", "ok"},
        {"UPDATE docs_chunks SET validity=x'07' WHERE chunk_id=1", "3 ids, and 4 places"},
        {"DELETE FROM docs_rowids WHERE id='b'", "2 ids, and 3 places"},
        {"DROP TABLE docs_auxiliary; CREATE VIEW docs_auxiliary AS SELECT 1 AS rowid, 2 AS value00", "docs_auxiliary"},
        {"DROP TABLE docs_rowids; CREATE TABLE docs_rowids(rowid, id, chunk_id, chunk_offset, PRIMARY KEY(rowid)) "
         "WITHOUT ROWID",
         "docs_rowids"},
        {"DROP TABLE docs_auxiliary; CREATE TABLE docs_auxiliary(rowid integer primary key, value00 AS (abs(1)))",
         "docs_auxiliary"},
    };
    const std::string original = m_path;
    int number = 0;
    for (const auto& [sql, word] : lies) {
        m_path = m_directory.file("lie" + std::to_string(number++) + ".db");
        std::filesystem::copy_file(original, m_path);
        run(sql);
        const auto in = reader();
        EXPECT_EQ(in->find("docs"), nullptr) << sql;
        std::string reason;
        for (const SkippedObject& object : in->skipped()) {
            if (object.name == "docs")
                reason = object.reason;
        }
        EXPECT_NE(reason.find(word), std::string::npos) << sql << ": " << reason;
    }
}

TEST_F(Vec0Shadows, ThatContradictEachOtherFailTheScanWithTheirPlace)
{
    const std::pair<const char*, const char*> lies[] = {
        {"UPDATE docs_rowids SET chunk_offset=1 WHERE id='b'", "chunk 1, place 2"},
        {"UPDATE docs_rowids SET chunk_offset=-1 WHERE id='b'", "chunk 1, place 2"},
        {"UPDATE docs_rowids SET chunk_id=9 WHERE id='c'", "chunk 2, place 0"},
        {"UPDATE docs_rowids SET rowid=77 WHERE id='b'", "chunk 1, place 2"},
        {"UPDATE docs_rowids SET id=x'61' WHERE id='b'", "no text"},
        {"UPDATE docs_chunks SET validity=x'03' WHERE chunk_id=1", "chunk 1, place 1"},
        {"DELETE FROM docs_metadatatext00", "missing"},
        {"UPDATE docs_metadatatext00 SET data='more than twelve bytes, and more'", "another one"},
        {"UPDATE docs_metadatatext00 SET data='less than twelve bytes'", "another one"},
        {"UPDATE docs_metadatatext00 SET data=5", "another one"},
        {"DELETE FROM docs_auxiliary WHERE rowid=11", "auxiliary"},
    };
    const std::string original = m_path;
    int number = 0;
    for (const auto& [sql, word] : lies) {
        m_path = m_directory.file("lie" + std::to_string(number++) + ".db");
        std::filesystem::copy_file(original, m_path);
        run(sql);
        const std::string error = scanError();
        EXPECT_NE(error.find(word), std::string::npos) << sql << ": " << error;
        // Asking for the row by its id does not get past it either.
        const auto in = reader();
        VectorBatch batch;
        const auto fetched = in->fetch("docs", idsOf({"a", "b", "c"}), {}, batch);
        EXPECT_TRUE(!fetched || batch.rows() < 3) << sql;
    }
}

TEST_F(Vec0Shadows, RandomDamageNeverCrashes)
{
    std::uint32_t state = 1;
    const auto next = [&](std::uint32_t limit) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % limit;
    };
    const char* const places[] = {"docs_chunks SET validity",       "docs_chunks SET rowids",
                                  "docs_chunks SET size",           "docs_rowids SET chunk_id",
                                  "docs_rowids SET chunk_offset",   "docs_vector_chunks00 SET vectors",
                                  "docs_metadatachunks00 SET data", "docs_metadatachunks01 SET data",
                                  "docs_metadatatext00 SET data",   "docs_info SET value",
                                  "docs_auxiliary SET value00",     "docs_chunks SET partition00"};
    const char* const values[] = {"NULL",
                                  "-1",
                                  "9223372036854775807",
                                  "'x'",
                                  "zeroblob(0)",
                                  "zeroblob(1)",
                                  "randomblob(64)",
                                  "zeroblob(65536)",
                                  "randomblob(128)",
                                  "1e300",
                                  "2",
                                  "x'ff'"};
    int read = 0;
    for (int round = 0; round < 100; ++round) {
        const std::string copy = m_directory.file("damaged.db");
        std::filesystem::copy_file(m_path, copy, std::filesystem::copy_options::overwrite_existing);
        {
            SqliteFixture db(copy);
            db.run("PRAGMA synchronous=OFF");
            for (std::uint32_t i = 0; i <= next(2); ++i)
                db.tryRun(std::string("UPDATE ") + places[next(std::size(places))] + "=" +
                          values[next(std::size(values))] + (next(2) == 0 ? " WHERE _rowid_%2=1" : ""));
        }
        auto storage = SqliteStorage::open(copy, {});
        ASSERT_TRUE(succeeded(storage));
        const auto in = (*storage)->openReader(1);
        if (!in || (*in)->find("docs") == nullptr)
            continue;
        const auto stream = (*in)->scan("docs", {});
        VectorBatch batch;
        Result<bool> more = true;
        while (stream && more && *more)
            more = (*stream)->next(batch);
        read += more ? 1 : 0;
        VectorBatch some;
        ignoreError((*in)->fetch("docs", idsOf({"a", "b", "c"}), {}, some), "it may be damaged");
    }
    EXPECT_GT(read, 3) << "some damage is harmless, or this test reaches nothing";
}

} // namespace
} // namespace tidemark::test
