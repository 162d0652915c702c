// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What a reader delivers of tables that others made, and what it says of files that are not as they should be.
#include "model/cell.h"
#include "storage/sqlite/sqlitestorage.h"
#include "support/asordinaryuser.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <bit>
#include <filesystem>
#include <fstream>

namespace tidemark::test {
namespace {

class SqliteReaderTest : public testing::Test {
protected:
    std::unique_ptr<VectorStorage> open(SqliteStorageOptions options = {})
    {
        options.busyTimeout = std::chrono::milliseconds(50);
        auto storage = SqliteStorage::open(m_path, options);
        EXPECT_TRUE(succeeded(storage));
        return storage ? std::move(*storage) : nullptr;
    }
    std::unique_ptr<StorageReader> read(unsigned streams = 1)
    {
        m_storage = open();
        auto reader = m_storage->openReader(streams);
        EXPECT_TRUE(succeeded(reader));
        return reader ? std::move(*reader) : nullptr;
    }
    RowMap rows(const std::string& name) { return rowsOf(*read(), name); }
    Result<std::unique_ptr<StorageReader>> tryRead()
    {
        m_storage = open();
        return m_storage->openReader(1);
    }
    void write(const std::string& bytes) { std::ofstream(m_path, std::ios::binary) << bytes; }

    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("test.db");
    std::unique_ptr<VectorStorage> m_storage;
};

std::string integerCell(std::int64_t value)
{
    return toHex(asBytes(encodeWordCell(CellClass::Integer, value)));
}

TEST_F(SqliteReaderTest, CarriesCellsOfEveryClassInAnyColumn)
{
    using namespace std::string_literals;
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB, x)");
        const std::vector<SqlValue> values{std::monostate(),
                                           std::int64_t{-1},
                                           INT64_MIN,
                                           -0.0,
                                           1e308,
                                           std::bit_cast<double>(std::uint64_t{1}),
                                           ""s,
                                           "a\0b"s,
                                           "\xff"s,
                                           Blob{""},
                                           Blob{"\0\1"s}};
        for (const SqlValue& value : values)
            db.run("INSERT INTO t(v, x) VALUES(?1, ?2)", {floats({1, 2}), value});
        EXPECT_EQ(db.text("SELECT typeof(x) FROM t"),
                  "null\ninteger\ninteger\nreal\nreal\nreal\ntext\ntext\ntext\nblob\nblob\n");
    }
    const RowMap found = rows("t");
    const auto expectCell = [&](int id, const std::string& cell) {
        const std::string& row = found.at("1:" + std::to_string(id));
        EXPECT_EQ(row.substr(row.find("|x=")), "|x=" + toHex(asBytes(cell)));
    };
    expectCell(1, encodeNullCell());
    expectCell(2, encodeWordCell(CellClass::Integer, std::int64_t{-1}));
    expectCell(3, encodeWordCell(CellClass::Integer, INT64_MIN));
    expectCell(4, encodeWordCell(CellClass::Real, -0.0));
    expectCell(5, encodeWordCell(CellClass::Real, 1e308));
    expectCell(6, encodeWordCell(CellClass::Real, std::uint64_t{1}));
    expectCell(7, encodeBytesCell(CellClass::Text, ""));
    expectCell(8, encodeBytesCell(CellClass::Text, "a\0b"s));
    expectCell(9, encodeBytesCell(CellClass::Text, "\xff"));
    expectCell(10, encodeBytesCell(CellClass::Blob, ""));
    expectCell(11, encodeBytesCell(CellClass::Blob, "\0\1"s));
}

TEST_F(SqliteReaderTest, IdsHaveTheClassOfTheirCell)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE t(k PRIMARY KEY, v)");
        for (const SqlValue& key :
             std::vector<SqlValue>{std::int64_t{1}, std::string("1"), Blob{"1"}, 1.5, std::string(), Blob{}, -0.0})
            db.run("INSERT INTO t VALUES(?1, ?2)", {key, floats({1})});
    }
    const double half = 1.5;
    const double zero = -0.0;
    const auto bytesOf = [](const double& value) { return std::string(reinterpret_cast<const char*>(&value), 8); };
    std::vector<std::string> keys;
    for (const auto& [key, row] : rows("t"))
        keys.push_back(key);
    std::vector<std::string> expected{"1:1", "0:1", "3:1", "2:" + bytesOf(half), "0:", "3:", "2:" + bytesOf(zero)};
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(keys, expected);
}

TEST_F(SqliteReaderTest, OddCellsInRoleColumnsOfTidemarksLayoutAreCarried)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE docs(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, "
               "ttl_seconds INTEGER, expires_at INTEGER)");
        db.run("INSERT INTO docs VALUES('good', ?1, '{}', 1, 2)", {floats({1, 2})});
        db.run("INSERT INTO docs VALUES('fine', ?1, NULL, NULL, NULL)", {floats({1, 2})});
        db.run("INSERT INTO docs VALUES('odd', x'010203', x'7b7d', 'soon', 1.5)");
        db.run("INSERT INTO docs VALUES('text', 'vector', 'm', NULL, NULL)");
        db.run("INSERT INTO docs VALUES(x'00ff', ?1, 'm', NULL, NULL)", {floats({3, 4})});
    }
    RowMap expected =
        rowsOf(batchOf(2, {{"good", {1, 2}, "{}", 1, 2},
                           {"fine", {1, 2}},
                           {.id = std::string("\0\xff", 2), .values = {3, 4}, .metadata = "m", .type = IdType::Blob}}));
    addRows(batchOf(2, {{.id = "odd",
                         .values = {0, 0},
                         .cells = {{"embedding", encodeBytesCell(CellClass::Blob, "\1\2\3")},
                                   {"metadata", encodeBytesCell(CellClass::Blob, "{}")},
                                   {"ttl_seconds", encodeBytesCell(CellClass::Text, "soon")},
                                   {"expires_at", encodeWordCell(CellClass::Real, 1.5)}},
                         .irregular = true},
                        {.id = "text",
                         .values = {0, 0},
                         .metadata = "m",
                         .cells = {{"embedding", encodeBytesCell(CellClass::Text, "vector")}},
                         .irregular = true}}),
            expected);
    EXPECT_EQ(rows("docs"), expected);
}

TEST_F(SqliteReaderTest, AWrongVectorFarDownIsAnIrregularRow)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)");
        db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<160000) "
               "INSERT INTO t SELECT i, CASE i WHEN 150001 THEN x'0102030405' ELSE x'0000803f00000040' END FROM n");
    }
    const auto reader = read(2);
    std::size_t count = 0;
    std::size_t irregular = 0;
    const auto ranges = *reader->split("t", 4);
    for (const ScanRange& range : ranges) {
        const auto stream = *reader->scan("t", range);
        VectorBatch batch;
        while (*stream->next(batch)) {
            for (std::size_t i = 0; i < batch.rows(); ++i) {
                ++count;
                if (!batch.isIrregular(i))
                    continue;
                ++irregular;
                EXPECT_EQ(batch.ids[i], "150001");
                ASSERT_NE(batch.findCells("v"), nullptr);
                EXPECT_EQ(batch.findCells("v")->cells[i], encodeBytesCell(CellClass::Blob, "\1\2\3\4\5"));
            }
        }
    }
    EXPECT_EQ(count, 160'000U);
    EXPECT_EQ(irregular, 1U);
}

TEST_F(SqliteReaderTest, GeneratedColumnsAreLeftOut)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB, a INT, b AS (a+1), c AS (zeroblob(8)) STORED)");
        db.run("INSERT INTO t(k, v, a) VALUES(1, ?1, 5)", {floats({1, 2})});
    }
    EXPECT_EQ(rows("t").at("1:1"), "0000803f00000040||||a=" + integerCell(5));
}

TEST_F(SqliteReaderTest, ReadsWithoutRowidStrictAndUnusualKeys)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE w(k TEXT PRIMARY KEY, v BLOB, n INT) WITHOUT ROWID, STRICT");
        db.run("INSERT INTO w VALUES('b', ?1, 2), ('a', ?1, 1)", {floats({1, 2})});
        db.run("CREATE TABLE r(rowid TEXT, v BLOB)");
        db.run(
            "INSERT INTO r(_rowid_, rowid, v) VALUES(-9223372036854775808, 'x', ?1), (9223372036854775807, 'y', ?1), "
            "(0, 'z', ?1)",
            {floats({1, 2})});
    }
    const auto reader = read();
    EXPECT_EQ(rowsOf(*reader, "w").size(), 2U);
    EXPECT_EQ(reader->split("w", 4)->size(), 1U);
    const RowMap all = rowsOf(*reader, "r");
    EXPECT_EQ(all.size(), 3U);
    EXPECT_TRUE(all.contains("1:-9223372036854775808") && all.contains("1:9223372036854775807"));
    RowMap together;
    const auto ranges = *reader->split("r", 3);
    for (const ScanRange& range : ranges)
        together.merge(rowsOf(*reader, "r", range));
    EXPECT_EQ(together, all);
}

TEST_F(SqliteReaderTest, SplitsEvenlyAcrossGaps)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)");
        db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<10000) "
               "INSERT INTO t SELECT i, x'0000803f' FROM n");
        db.run("INSERT INTO t SELECT k + 4611686018427387904, v FROM t WHERE k <= 5000");
    }
    const auto reader = read();
    const auto ranges = *reader->split("t", 3);
    ASSERT_EQ(ranges.size(), 3U);
    for (const ScanRange& range : ranges) {
        const std::size_t size = rowsOf(*reader, "t", range).size();
        EXPECT_GT(size, 4'000U);
        EXPECT_LT(size, 6'000U);
    }
}

TEST_F(SqliteReaderTest, AScanReadsTheTableInOrderWithoutSorting)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE t(k TEXT PRIMARY KEY, v BLOB)");
        db.run("CREATE INDEX everything ON t(v, k)");
        for (const char* const key : {"c", "a", "b"})
            db.run("INSERT INTO t VALUES(?1, ?2)", {std::string(key), floats({1})});
    }
    VectorBatch batch;
    const auto reader = read();
    ASSERT_TRUE(*(*reader->scan("t", {}))->next(batch));
    EXPECT_EQ(std::string(batch.ids[0]) + std::string(batch.ids[1]) + std::string(batch.ids[2]), "cab");
}

TEST_F(SqliteReaderTest, ReadsAUtf16DatabaseAndRefusesToLoseText)
{
    {
        SqliteFixture db(m_path);
        db.run("PRAGMA encoding='UTF-16'");
        db.run("CREATE TABLE t(k TEXT PRIMARY KEY, v BLOB, x TEXT)");
        db.run("INSERT INTO t VALUES(?1, ?2, ?3)", {std::string("naïve 🌊"), floats({1}), std::string("\xef\xbb\xbf…")});
    }
    EXPECT_EQ(rows("t").at("0:naïve 🌊"), "0000803f||||x=" + toHex(asBytes("\3\xef\xbb\xbf…")));
    {
        SqliteFixture db(m_path);
        db.run("INSERT INTO t VALUES('broken', ?1, CAST(x'00d8' AS TEXT))", {floats({1})});
    }
    const auto reader = read();
    const auto stream = *reader->scan("t", {});
    VectorBatch batch;
    const auto more = stream->next(batch);
    ASSERT_TRUE(failedWith(more, Errc::Unsupported));
    EXPECT_NE(more.error().detail.find("naïve"), std::string::npos) << more.error().detail;
}

TEST_F(SqliteReaderTest, SaysWhatIsWrongWithAFile)
{
    EXPECT_TRUE(failedWith(SqliteStorage::open(m_path, {}), Errc::NotFound));
    EXPECT_TRUE(failedWith(SqliteStorage::open("", {}), Errc::InvalidArgument));
    EXPECT_TRUE(failedWith(SqliteStorage::open(std::string("a\0b", 3), {}), Errc::InvalidArgument));
    EXPECT_TRUE(failedWith(SqliteStorage::open(m_directory.path(), {}), Errc::NotAStorage));
    ASSERT_EQ(::mkfifo(m_directory.file("fifo").c_str(), 0600), 0);
    EXPECT_TRUE(failedWith(SqliteStorage::open(m_directory.file("fifo"), {}), Errc::NotAStorage));
    write("");
    auto empty = tryRead();
    ASSERT_TRUE(failedWith(empty, Errc::NotAStorage));
    EXPECT_NE(empty.error().detail.find("empty"), std::string::npos);
    EXPECT_TRUE(failedWith(m_storage->openWriter(), Errc::NotAStorage));
    write("This is no database, and long enough to look at. " + std::string(8192, 'x'));
    auto foreign = tryRead();
    ASSERT_TRUE(failedWith(foreign, Errc::NotAStorage));
    EXPECT_NE(foreign.error().detail.find("not a database"), std::string::npos) << foreign.error().detail;
    EXPECT_EQ(foreign.error().path, m_path);
    EXPECT_TRUE(failedWith(m_storage->openWriter(), Errc::NotAStorage));
    write("short");
    EXPECT_TRUE(failedWith(tryRead(), Errc::NotAStorage));
}

TEST_F(SqliteReaderTest, NamesTheTableOfACorruptPage)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB)");
        db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<2000) "
               "INSERT INTO docs SELECT i, randomblob(400) FROM n");
    }
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(m_path));
    std::fstream file(m_path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(size / 2 / 4096 * 4096);
    file << std::string(4096, '\x5a');
    file.close();
    const auto reader = read();
    const auto stream = *reader->scan("docs", {});
    VectorBatch batch;
    auto more = stream->next(batch);
    while (more && *more)
        more = stream->next(batch);
    ASSERT_TRUE(failedWith(more, Errc::NotAStorage));
    EXPECT_NE(more.error().detail.find("\"docs\""), std::string::npos) << more.error().detail;
    EXPECT_EQ(more.error().path, m_path);
}

TEST_F(SqliteReaderTest, ACorruptSchemaIsNoStorage)
{
    {
        SqliteFixture db(m_path);
        db.run("CREATE TABLE docs(k INTEGER PRIMARY KEY, v BLOB)");
        db.run("PRAGMA writable_schema=ON");
        db.run("UPDATE sqlite_schema SET sql='CREATE TABLE docs(k INTEGER PRIMARY'");
    }
    const auto result = tryRead();
    ASSERT_TRUE(failedWith(result, Errc::NotAStorage));
    EXPECT_NE(result.error().detail.find("malformed"), std::string::npos) << result.error().detail;
}

TEST_F(SqliteReaderTest, AMissingOrEmptyFileIsAnEmptyStorageIfItMayBeCreated)
{
    const auto storage = open({.createIfMissing = true});
    EXPECT_TRUE((*storage->openReader(2))->namespaces().empty());
    EXPECT_FALSE(std::filesystem::exists(m_path)) << "reading creates nothing";
    write("");
    EXPECT_TRUE((*storage->openReader(2))->namespaces().empty());
}

TEST_F(SqliteReaderTest, APathIsNeverAUri)
{
    const std::string name = "file:x?mode=memory&immutable=1#%41 ü.db";
    const std::string path = m_directory.file(name);
    {
        auto made = SqliteStorage::open(path, {.createIfMissing = true});
        auto writer = *(*made)->openWriter();
        ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs", 1))));
        ASSERT_TRUE(succeeded(writer->commit()));
    }
    EXPECT_TRUE(std::filesystem::exists(path));
    const auto previous = std::filesystem::current_path();
    std::filesystem::current_path(m_directory.path());
    for (const std::string& spelling : {name, "./" + name, std::string(":memory:")}) {
        auto storage = SqliteStorage::open(spelling, {});
        if (spelling == ":memory:") {
            EXPECT_TRUE(failedWith(storage, Errc::NotFound));
            continue;
        }
        ASSERT_TRUE(succeeded(storage));
        EXPECT_EQ((*storage)->identity(), "sqlite:" + path);
        EXPECT_EQ((*storage)->uri(), "sqlite:" + spelling);
        EXPECT_EQ((*(*storage)->openReader(1))->namespaces().size(), 1U);
    }
    std::filesystem::create_symlink(path, m_directory.file("link"));
    EXPECT_EQ((*SqliteStorage::open(m_directory.file("link"), {}))->identity(), "sqlite:" + path);
    std::filesystem::current_path(previous);
}

TEST_F(SqliteReaderTest, AnExclusiveWriterMakesItBusyForABoundedTime)
{
    SqliteFixture db(m_path);
    db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)");
    db.run("BEGIN EXCLUSIVE");
    const auto result = tryRead();
    ASSERT_TRUE(failedWith(result, Errc::Busy));
    EXPECT_NE(result.error().detail.find("another program"), std::string::npos) << result.error().detail;
    EXPECT_TRUE(failedWith(m_storage->openWriter(), Errc::Busy));
}

TEST_F(SqliteReaderTest, ReadsFilesThatMayNotBeWritten)
{
    for (const char* const mode : {"DELETE", "WAL"}) {
        SCOPED_TRACE(mode);
        const std::string directory = m_directory.file(mode);
        std::filesystem::create_directory(directory);
        m_path = directory + "/a b%3f#ü.db";
        ASSERT_EQ(::chmod(m_directory.path().c_str(), 0755), 0);
        const AsOrdinaryUser user(directory);
        {
            SqliteFixture db(m_path);
            db.run(std::string("PRAGMA journal_mode=") + mode);
            db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)");
            db.run("INSERT INTO t VALUES(1, ?1)", {floats({1})});
        }
        ASSERT_EQ(::chmod(m_path.c_str(), 0444), 0);
        EXPECT_EQ(rows("t").size(), 1U) << "a file without write permission";
        EXPECT_TRUE(m_storage->capabilities().readOnly);
        EXPECT_TRUE(failedWith(m_storage->openWriter(), Errc::ReadOnly));
        for (const char* const suffix : {"-wal", "-shm"})
            std::filesystem::remove(m_path + suffix);
        ASSERT_EQ(::chmod(m_path.c_str(), 0644), 0);
        ASSERT_EQ(::chmod(directory.c_str(), 0555), 0);
        const auto reader = read(2);
        ASSERT_NE(reader, nullptr) << "a directory without write permission";
        EXPECT_EQ(rowsOf(*reader, "t").size(), 1U);
        EXPECT_EQ(reader->maxStreams(), 2U);
        EXPECT_TRUE(m_storage->capabilities().readOnly);
        EXPECT_TRUE(failedWith(m_storage->openWriter(), Errc::ReadOnly));
        const auto stream = *reader->scan("t", {});
        if (std::string(mode) == "WAL") {
            // Read without locks, so a change must at least be noticed.
            ASSERT_EQ(::utimensat(AT_FDCWD, m_path.c_str(), nullptr, 0), 0);
            VectorBatch batch;
            EXPECT_TRUE(failedWith(stream->next(batch), Errc::Conflict));
        }
        ASSERT_EQ(::chmod(directory.c_str(), 0755), 0);
    }
}

TEST_F(SqliteReaderTest, ContentInALogThatCannotBeSharedIsNotOverlooked)
{
    const std::string directory = m_directory.file("d");
    std::filesystem::create_directory(directory);
    m_path = directory + "/x.db";
    ASSERT_EQ(::chmod(m_directory.path().c_str(), 0755), 0);
    const AsOrdinaryUser user(directory);
    {
        SqliteFixture db(m_path);
        db.run("PRAGMA journal_mode=WAL");
        db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)");
        sqlite3_db_config(db.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    std::filesystem::remove(m_path + "-shm");
    ASSERT_GT(std::filesystem::file_size(m_path + "-wal"), 0U);
    ASSERT_EQ(::chmod(directory.c_str(), 0555), 0);
    const auto result = tryRead();
    EXPECT_FALSE(result.has_value());
    ASSERT_EQ(::chmod(directory.c_str(), 0755), 0);
    EXPECT_EQ(read()->namespaces().size(), 1U);
}

TEST_F(SqliteReaderTest, ReadingLeavesNothingBehind)
{
    for (const char* const mode : {"DELETE", "WAL"}) {
        {
            SqliteFixture db(m_path);
            db.run(std::string("PRAGMA journal_mode=") + mode);
            db.run("CREATE TABLE IF NOT EXISTS t(k INTEGER PRIMARY KEY, v BLOB)");
        }
        const auto before = std::filesystem::last_write_time(m_path);
        read(2).reset();
        EXPECT_EQ(std::filesystem::last_write_time(m_path), before);
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_directory.path()), {}), 1) << mode;
    }
}

TEST_F(SqliteReaderTest, ALogIsLeftWhereItIs)
{
    SqliteFixture db(m_path);
    db.run("PRAGMA journal_mode=WAL");
    db.run("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)");
    const auto size = std::filesystem::file_size(m_path + "-wal");
    read(2).reset();
    EXPECT_EQ(std::filesystem::file_size(m_path + "-wal"), size);
}

} // namespace
} // namespace tidemark::test
