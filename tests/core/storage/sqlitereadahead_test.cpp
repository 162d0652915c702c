// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// That what is read ahead of a scan is what the file holds, whoever writes to it and whenever.
#include "storage/sqlite/sqlitereadahead.h"
#include "support/scratchdirectory.h"
#include "support/sqlitefixture.h"

#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <optional>
#include <vector>

namespace tidemark::test {
namespace {

constexpr int kPage = 4096;

/// A file whose pages hold their number, and that counts what is read of it.
struct CountedFile : sqlite3_file {
    explicit CountedFile(int pageCount) : pages(pageCount)
    {
        methods.iVersion = 1;
        methods.xRead = [](sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
            auto& self = *static_cast<CountedFile*>(file);
            ++self.reads;
            if (self.fails || offset + amount > sqlite3_int64{self.pages} * kPage)
                return SQLITE_IOERR_SHORT_READ;
            for (int at = 0; at < amount; at += kPage) {
                std::memset(static_cast<std::byte*>(into) + at, 0, kPage);
                const auto number = static_cast<std::uint32_t>((offset + at) / kPage + self.generation);
                std::memcpy(static_cast<std::byte*>(into) + at + 1, &number, sizeof number);
                static_cast<std::byte*>(into)[at] = self.kind;
            }
            return SQLITE_OK;
        };
        methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            *size = sqlite3_int64{static_cast<CountedFile*>(file)->pages} * kPage;
            return SQLITE_OK;
        };
        pMethods = &methods;
    }
    int pages;
    int reads = 0;
    bool fails = false;
    std::uint32_t generation = 0; ///< Added to every number from here on.
    std::byte kind{13};           ///< Of each page: a leaf.
    sqlite3_io_methods methods{};
};

std::uint32_t numberOn(const void* page)
{
    std::uint32_t number = 0;
    std::memcpy(&number, static_cast<const std::byte*>(page) + 1, sizeof number);
    return number;
}

/// The number on a page as the window gives it, or nothing.
std::optional<std::uint32_t> numberAt(PageWindow& window, CountedFile& file, int page)
{
    const void* const found = window.fetch(file, sqlite3_int64{page} * kPage, kPage);
    if (found == nullptr)
        return std::nullopt;
    const std::uint32_t number = numberOn(found);
    window.release(found);
    return number;
}

TEST(PageWindowTest, PagesInOrderComeFromFewReads)
{
    CountedFile file(1000);
    PageWindow window;
    EXPECT_FALSE(numberAt(window, file, 0)) << "nothing is known of the order yet";
    for (int page = 1; page < 1000; ++page) {
        if (page % 100 == 0)
            continue; // An index page that the scan does not need.
        ASSERT_EQ(numberAt(window, file, page), static_cast<std::uint32_t>(page));
    }
    EXPECT_LT(file.reads, 60);
    EXPECT_FALSE(numberAt(window, file, 1000)) << "behind the end";
}

TEST(PageWindowTest, PagesInNoOrderAreNotReadAhead)
{
    CountedFile file(1000);
    PageWindow window;
    for (int i = 0; i < 500; ++i)
        EXPECT_FALSE(numberAt(window, file, i * 379 % 1000));
    EXPECT_EQ(file.reads, 0);
}

TEST(PageWindowTest, InnerPagesAreLeftToTheCache)
{
    CountedFile file(10);
    PageWindow window;
    EXPECT_FALSE(numberAt(window, file, 0));
    file.kind = std::byte{5};
    EXPECT_FALSE(numberAt(window, file, 1));
}

TEST(PageWindowTest, AHeldPageStaysAndNothingIsGivenOutAfterForgetting)
{
    CountedFile file(1000);
    PageWindow window;
    EXPECT_FALSE(numberAt(window, file, 0));
    const void* const held = window.fetch(file, kPage, kPage);
    ASSERT_NE(held, nullptr);
    file.generation = 5000;
    window.forget();
    EXPECT_FALSE(numberAt(window, file, 2)) << "it was read before";
    for (int page = 3; page < 900; ++page)
        ASSERT_EQ(numberAt(window, file, page), static_cast<std::uint32_t>(page + 5000));
    EXPECT_EQ(numberOn(held), 1u);
    window.release(held);
}

TEST(PageWindowTest, WithoutAFreeBufferSqliteReadsByItself)
{
    CountedFile file(1000);
    PageWindow window;
    EXPECT_FALSE(numberAt(window, file, 0));
    std::vector<const void*> held;
    for (int page = 1; page < 500; ++page) {
        const void* const found = window.fetch(file, page * kPage, kPage);
        if (found == nullptr)
            break;
        held.push_back(found);
    }
    ASSERT_GT(held.size(), 10u);
    ASSERT_LT(held.size(), 100u);
    for (std::size_t i = 0; i < held.size(); ++i)
        EXPECT_EQ(numberOn(held[i]), i + 1);
    for (const void* const page : held)
        window.release(page);
    EXPECT_EQ(numberAt(window, file, static_cast<int>(held.size()) + 2), held.size() + 2);
}

TEST(PageWindowTest, WhatCannotBeReadIsNotGivenOut)
{
    CountedFile file(100);
    PageWindow window;
    EXPECT_FALSE(numberAt(window, file, 0));
    file.fails = true;
    EXPECT_FALSE(numberAt(window, file, 1));
    file.fails = false;
    EXPECT_EQ(numberAt(window, file, 2), 2u);
}

class ReadAheadTest : public testing::Test {
protected:
    /// A connection as readers have them.
    struct Reader {
        explicit Reader(const std::string& path)
        {
            EXPECT_NE(readAheadVfs(), nullptr);
            EXPECT_EQ(sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READWRITE, readAheadVfs()), SQLITE_OK);
            EXPECT_EQ(sqlite3_exec(db, "PRAGMA mmap_size=1099511627776", nullptr, nullptr, nullptr), SQLITE_OK);
        }
        Reader(const Reader&) = delete;
        Reader& operator=(const Reader&) = delete;
        ~Reader() { sqlite3_close_v2(db); }
        int run(const std::string& sql) { return sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr); }
        /// Every row as text, or the error.
        std::string rows(int* code = nullptr)
        {
            std::string all;
            const auto add = [](void* into, int, char** values, char**) {
                *static_cast<std::string*>(into) += std::string(values[0]) + "\n";
                return 0;
            };
            const int rc = sqlite3_exec(db, kRows, add, &all, nullptr);
            if (code != nullptr)
                *code = rc;
            return rc == SQLITE_OK ? all : sqlite3_errmsg(db);
        }
        sqlite3* db = nullptr;
    };
    static constexpr const char* kRows = "SELECT id || ' ' || quote(body) FROM t NOT INDEXED ORDER BY rowid";

    void fill(SqliteFixture& db, int rows, int bytes)
    {
        db.run("CREATE TABLE t(id TEXT PRIMARY KEY, body BLOB)");
        change(db, rows, bytes);
    }
    void change(SqliteFixture& db, int rows, int bytes)
    {
        db.run("DELETE FROM t");
        db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<" + std::to_string(rows) +
               ") INSERT INTO t SELECT 'id-' || i, randomblob(" + std::to_string(bytes) + ") FROM n");
    }
    ScratchDirectory m_directory;
    std::string m_path = m_directory.file("test.db");
};

TEST_F(ReadAheadTest, ReadsWhatEveryPageSizeHolds)
{
    for (int size = 512; size <= 65536; size *= 2) {
        std::filesystem::remove(m_path);
        SqliteFixture db(m_path);
        db.run("PRAGMA page_size=" + std::to_string(size));
        fill(db, 3000, 300);
        // Holes, pages out of order and chains of overflow pages.
        db.run("DELETE FROM t WHERE rowid % 7 IN (1, 2, 3)");
        db.run("INSERT INTO t SELECT 'new-' || id, randomblob(3 * " + std::to_string(size) + ") FROM t LIMIT 40");
        db.run("UPDATE t SET body = randomblob(2000) WHERE rowid % 11 = 0");
        Reader reader(m_path);
        EXPECT_EQ(reader.rows(), db.text(kRows)) << size;
    }
}

TEST_F(ReadAheadTest, SeesWhatOthersCommitBetweenTwoReads)
{
    for (const char* const mode : {"DELETE", "TRUNCATE", "PERSIST"}) {
        std::filesystem::remove(m_path);
        SqliteFixture db(m_path);
        db.run(std::string("PRAGMA journal_mode=") + mode);
        fill(db, 500, 3000);
        Reader reader(m_path);
        for (int i = 0; i < 5; ++i) {
            ASSERT_EQ(reader.rows(), db.text(kRows)) << mode;
            change(db, 500 - i, 3000);
        }
        db.run("VACUUM");
        EXPECT_EQ(reader.rows(), db.text(kRows)) << mode;
    }
}

TEST_F(ReadAheadTest, KeepsItsMomentOfALogAndSeesTheNext)
{
    SqliteFixture db(m_path);
    db.run("PRAGMA journal_mode=WAL");
    db.run("PRAGMA wal_autocheckpoint=0");
    fill(db, 500, 3000);
    db.run("PRAGMA wal_checkpoint(TRUNCATE)");
    Reader reader(m_path);
    for (int i = 0; i < 6; ++i) {
        ASSERT_EQ(reader.run("BEGIN"), SQLITE_OK);
        const std::string before = db.text(kRows);
        ASSERT_EQ(reader.rows(), before);
        // Into the log, and from there into the file as far as this reader lets it.
        db.run("UPDATE t SET body = randomblob(3000) WHERE rowid % 3 = " + std::to_string(i % 3));
        db.tryRun("PRAGMA wal_checkpoint(PASSIVE)");
        ASSERT_EQ(reader.rows(), before) << "its moment is the one at which it began";
        ASSERT_EQ(reader.run("COMMIT"), SQLITE_OK);
        if (i % 2 == 0)
            db.run("PRAGMA wal_checkpoint(TRUNCATE)"); // The file changes, and nothing else does.
        ASSERT_EQ(reader.rows(), db.text(kRows));
    }
}

TEST_F(ReadAheadTest, AFileThatIsCutMeanwhileIsAnError)
{
    SqliteFixture db(m_path);
    fill(db, 2000, 3000);
    Reader reader(m_path);
    ASSERT_EQ(reader.run("BEGIN"), SQLITE_OK);
    ASSERT_EQ(reader.rows(), db.text(kRows));
    std::filesystem::resize_file(m_path, std::filesystem::file_size(m_path) / 2);
    int code = SQLITE_OK;
    reader.rows(&code);
    EXPECT_NE(code, SQLITE_OK);
}

} // namespace
} // namespace tidemark::test
