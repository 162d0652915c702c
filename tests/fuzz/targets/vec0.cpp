// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Shadow tables of sqlite-vec with blobs from a stranger. The input is cut at each 0xfe byte: size, validity, rowids,
/// vectors, texts, flags of a chunk of `docs(id text primary key, p integer partition key, v float[2], t text, ok
/// boolean, chunk_size=8)`, then triples of rowid, chunk and offset for docs_rowids.
#include "storage/sqlite/sqlitestorage.h"
#include "support/scratchdirectory.h"

#include "../answers.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

#include <sqlite3.h>

#include <algorithm>

namespace tidemark::fuzz {
namespace {

constexpr char kCut = '\xfe';

constexpr const char* kSchema =
    "PRAGMA writable_schema=ON;"
    "INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES ('table', 'docs', 'docs', 0, 'CREATE "
    "VIRTUAL "
    "TABLE docs USING vec0(id text primary key, p integer partition key, v float[2], t text, ok boolean, "
    "chunk_size=8)');"
    "PRAGMA writable_schema=OFF;"
    "CREATE TABLE docs_info(key text primary key, value any);"
    "INSERT INTO docs_info VALUES ('CREATE_VERSION', 'v0.1.9'), ('CREATE_VERSION_MAJOR', 0), ('CREATE_VERSION_MINOR', "
    "1), ('CREATE_VERSION_PATCH', 9);"
    "CREATE TABLE docs_chunks(chunk_id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, sequence_id integer, "
    "partition00, validity BLOB NOT NULL, rowids BLOB NOT NULL);"
    "CREATE TABLE docs_rowids(rowid INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, chunk_id INTEGER, "
    "chunk_offset INTEGER);"
    "CREATE TABLE docs_vector_chunks00(rowid PRIMARY KEY, vectors BLOB NOT NULL);"
    "CREATE TABLE docs_metadatachunks00(rowid PRIMARY KEY, data BLOB NOT NULL);"
    "CREATE TABLE docs_metadatatext00(rowid PRIMARY KEY, data TEXT);"
    "CREATE TABLE docs_metadatachunks01(rowid PRIMARY KEY, data BLOB NOT NULL);";

class Database {
public:
    Database()
    {
        FUZZ_HOLDS(sqlite3_open(m_path.c_str(), &m_db) == SQLITE_OK);
        execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY;");
        execute(kSchema);
    }
    ~Database() { sqlite3_close(m_db); }
    const std::string& path() const { return m_path; }

    void execute(const char* sql) { FUZZ_HOLDS(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }
    /// A blob or, from "#", an integer for each parameter. What a constraint refuses is left out.
    void insert(const char* sql, const std::vector<std::string_view>& values)
    {
        sqlite3_stmt* statement = nullptr;
        FUZZ_HOLDS(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) == SQLITE_OK);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const int at = static_cast<int>(i) + 1;
            if (values[i].starts_with('#'))
                sqlite3_bind_int64(statement, at, std::strtoll(std::string(values[i].substr(1)).c_str(), nullptr, 10));
            else
                sqlite3_bind_blob64(statement, at, values[i].data(), values[i].size(), SQLITE_TRANSIENT);
        }
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

private:
    test::ScratchDirectory m_directory{"/dev/shm"};
    std::string m_path = m_directory.file("vec.db");
    sqlite3* m_db = nullptr;
};

void fill(Database& database, std::vector<std::string_view> parts)
{
    parts.resize(std::max<std::size_t>(parts.size(), 6));
    database.execute(
        "BEGIN; DELETE FROM docs_chunks; DELETE FROM docs_rowids; DELETE FROM docs_vector_chunks00; DELETE "
        "FROM docs_metadatachunks00; DELETE FROM docs_metadatatext00; DELETE FROM docs_metadatachunks01;");
    database.insert("INSERT INTO docs_chunks VALUES (1, ?1, NULL, 5, ?2, ?3)", {parts[0], parts[1], parts[2]});
    database.insert("INSERT INTO docs_vector_chunks00(_rowid_, rowid, vectors) VALUES (1, 1, ?1)", {parts[3]});
    database.insert("INSERT INTO docs_metadatachunks00(_rowid_, rowid, data) VALUES (1, 1, ?1)", {parts[4]});
    database.insert("INSERT INTO docs_metadatachunks01(_rowid_, rowid, data) VALUES (1, 1, ?1)", {parts[5]});
    database.execute("INSERT INTO docs_metadatatext00 VALUES (11, 'more than twelve bytes')");
    for (std::size_t at = 6; at + 3 <= parts.size(); at += 3) {
        database.insert("INSERT INTO docs_rowids VALUES (?1, 'id' || ?1, ?2, ?3)",
                        {parts[at], parts[at + 1], parts[at + 2]});
    }
    database.execute("COMMIT");
}

void run(std::string_view input)
{
    static Database database;
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= input.size() && parts.size() < 40;) {
        const std::size_t end = std::min(input.find(kCut, at), input.size());
        parts.push_back(input.substr(at, end - at));
        at = end + 1;
    }
    fill(database, parts);
    SqliteStorageOptions options;
    options.readOnly = true;
    const auto storage = SqliteStorage::open(database.path(), options);
    FUZZ_HOLDS(storage.has_value());
    const auto reader = (*storage)->openReader(1);
    if (!reader)
        return FUZZ_HOLDS(isRefusal(reader.error()));
    if ((*reader)->find("docs") == nullptr)
        return FUZZ_HOLDS(!(*reader)->skipped().empty());
    const auto stream = (*reader)->scan("docs", {});
    if (!stream)
        return FUZZ_HOLDS(isRefusal(stream.error()));
    VectorBatch batch;
    for (;;) {
        const auto more = (*stream)->next(batch);
        if (!more)
            return FUZZ_HOLDS(isRefusal(more.error()));
        if (!*more)
            return;
        FUZZ_HOLDS(batch.rows() != 0 && batch.dimension == 2 && isWhole(batch));
    }
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string input;
    for (const std::string& part : parts)
        input += (input.empty() ? "" : std::string(1, kCut)) + part;
    return input;
}

std::vector<std::string> seeds()
{
    using namespace std::string_literals;
    std::string rowids(64, '\0');
    rowids[0] = 10;
    rowids[16] = 11;
    std::string texts(128, '\0');
    texts.replace(0, 9, "\5\0\0\0short"s);
    texts.replace(32, 16, "\x16\0\0\0more than tw"s);
    const std::string vectors(64, '\x3f');
    return {joined({"#8", "\5", rowids, vectors, texts, "\4", "#10", "#1", "#0", "#11", "#1", "#2"}),
            joined({"#8", "\0"s, rowids, vectors, texts, "\0"s})};
}

const Registered registered({"vec0", run, seeds});

} // namespace
} // namespace tidemark::fuzz
