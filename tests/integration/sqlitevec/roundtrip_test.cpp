// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What Tidemark reads of a table that sqlite-vec made, and what sqlite-vec reads of one that Tidemark wrote.
#include "model/cell.h"
#include "vec0fixture.h"

#include <cmath>
#include <functional>

namespace tidemark::test {
namespace {

using Vec0RoundTrip = Vec0Test;

/// All rows of one namespace, in one batch.
VectorBatch contentOfAll(VectorStorage& storage, const std::string& name)
{
    const auto reader = must(storage.openReader(1));
    const auto stream = must(reader->scan(name, {}));
    VectorBatch all;
    VectorBatch batch;
    while (must(stream->next(batch))) {
        all.dimension = batch.dimension;
        for (std::size_t row = 0; row < batch.rows(); ++row)
            all.appendRow(batch, row);
    }
    return all;
}

TEST_F(Vec0RoundTrip, EveryKindOfColumnIsDescribed)
{
    run(kEveryKindSql);
    const NamespaceInfo info = infoOf("docs");
    EXPECT_EQ(info.engine, "sqlite");
    EXPECT_EQ(info.dimension, 3U);
    EXPECT_EQ(info.metric, "cosine");
    EXPECT_EQ(info.vectorName, "embedding");
    EXPECT_EQ(info.idType, IdType::Text);
    EXPECT_EQ(info.count, 0U);
    ASSERT_EQ(info.vectors.size(), 3U);
    EXPECT_EQ(info.vectors[0], (VectorField{"bits", VectorKind::Bit, 16, "hamming"}));
    EXPECT_EQ(info.vectors[1], (VectorField{"bytes", VectorKind::Int8, 5, "l2"}));
    EXPECT_EQ(info.vectors[2], (VectorField{"small", VectorKind::Float32, 2, "l1"}));
    std::string columns;
    for (const ColumnField& column : info.columns)
        columns += column.name + ":" + column.type + ";";
    EXPECT_EQ(columns, "tenant:integer partition key;region:text partition key;title:text;rating:float;year:integer;"
                       "public:boolean;body:+text;raw:+blob;size:+integer;weight:+float;");
    const auto opened = storage();
    EXPECT_TRUE(must(opened->openReader(1))->skipped().empty()) << "shadow tables are no noise";
}

TEST_F(Vec0RoundTrip, ARowIsReadAsSqliteVecWroteIt)
{
    run(kEveryKindSql);
    run("INSERT INTO docs VALUES ('a', 5, NULL, '[1,2,-0.5]', 'a long text of a title', 1.5, -3, 1, 'body', x'00ff', "
        "NULL, 2.5, '[3,4]', vec_int8('[-128,127,0,1,2]'), vec_bit(x'0180'))");
    // In VectorKind::Bit the first bit stands highest; in vec0, lowest.
    const std::string bits("\x10\0\0\0\x80\x01", 6);
    const auto one = [](const std::string& name, VectorKind kind, std::string_view bytes) {
        VectorColumn column{name, kind, {}};
        column.values.append(bytes);
        return column;
    };
    const Row row{.id = "a",
                  .values = {1, 2, -0.5F},
                  .cells = {{"tenant", encodeWordCell(CellClass::Integer, std::int64_t{5})},
                            {"region", encodeNullCell()},
                            {"title", encodeBytesCell(CellClass::Text, "a long text of a title")},
                            {"rating", encodeWordCell(CellClass::Real, 1.5)},
                            {"year", encodeWordCell(CellClass::Integer, std::int64_t{-3})},
                            {"public", encodeBooleanCell(true)},
                            {"body", encodeBytesCell(CellClass::Text, "body")},
                            {"raw", encodeBytesCell(CellClass::Blob, std::string_view("\0\xff", 2))},
                            {"size", encodeNullCell()},
                            {"weight", encodeWordCell(CellClass::Real, 2.5)}},
                  .vectors = {one("bits", VectorKind::Bit, bits),
                              one("bytes", VectorKind::Int8, std::string_view("\x80\x7f\0\x01\x02", 5)),
                              one("small", VectorKind::Float32, floats({3, 4}).bytes)}};
    EXPECT_EQ(rows("docs"), rowsOf(batchOf(3, {row})));
}

TEST_F(Vec0RoundTrip, EveryKindComesBackAsSqliteVecSaysIt)
{
    run(kEveryKindSql);
    run(everyKindRows());
    const std::string expected = query(kEveryKindQuery);
    const NamespaceInfo info = infoOf("docs");
    EXPECT_EQ(info.count, 40U);
    const auto source = storage();
    const VectorBatch all = contentOfAll(*source, "docs");
    EXPECT_EQ(all.rows(), 40U);

    const std::string copy = m_directory.file("copy.db");
    const auto target = openSqlite(copy);
    const auto writer = must(target->openWriter());
    must(writer->createNamespace(info));
    must(writer->upsert("docs", all));
    must(writer->commit());
    EXPECT_EQ(rowsOf(*target, "docs"), rowsOf(*source, "docs"));
    EXPECT_EQ(database(copy)->text(kEveryKindQuery), expected);
    EXPECT_EQ(database(copy)->text("PRAGMA integrity_check"), "ok\n");
    // The table works: its chunks are as sqlite-vec wants them for a search.
    EXPECT_EQ(database(copy)->text("SELECT id FROM docs WHERE embedding MATCH '[5,1,-2.5]' AND k=1 AND tenant=1 AND "
                                   "region='eu'"),
              database()->text("SELECT id FROM docs WHERE embedding MATCH '[5,1,-2.5]' AND k=1 AND tenant=1 AND "
                               "region='eu'"));
    const auto reader = must(target->openReader(1));
    EXPECT_EQ(reader->find("docs")->config, info.config);
    EXPECT_FALSE(target->mustRecreate(*reader->find("docs"), info));
}

TEST_F(Vec0RoundTrip, RowsAreReplacedAndRemovedWhole)
{
    run(kEveryKindSql);
    run(everyKindRows());
    const auto target = storage();
    VectorBatch all = contentOfAll(*target, "docs");
    {
        const auto writer = must(target->openWriter());
        // Every row again, twice in one batch.
        const VectorBatch once = all;
        for (std::size_t row = 0; row < once.rows(); ++row)
            all.appendRow(once, row);
        must(writer->upsert("docs", all));
        EXPECT_EQ(must(writer->remove("docs", idsOf({"row-1", "row-2", "gone", "row-1"}), {})), 2U);
        EXPECT_EQ(must(writer->remove("docs", idsOf({"1"}), {static_cast<std::uint8_t>(IdType::Integer)})), 0U);
        must(writer->commit());
    }
    EXPECT_EQ(query("SELECT count(*) FROM docs"), "38\n");
    RowMap expected = rowsOf(contentOfAll(*target, "docs"));
    EXPECT_EQ(expected.size(), 38U);
    EXPECT_FALSE(expected.contains("0:row-1"));
}

TEST_F(Vec0RoundTrip, IntegerIdsAndSeveralChunksAreReadInParallelAndByTheirIds)
{
    run("CREATE VIRTUAL TABLE big USING vec0(key integer primary key, v float[2])");
    run("CREATE VIRTUAL TABLE hidden USING vec0(v float[2], m int8[3])");
    {
        const auto writing = database();
        writing->run("BEGIN");
        for (int i = 0; i < 5000; ++i) {
            const std::string n = std::to_string(i);
            writing->run("INSERT INTO big(key, v) VALUES (" + std::to_string(i % 2 == 0 ? i : -i) + ", '[" + n +
                         ",1]')");
        }
        writing->run("INSERT INTO hidden(rowid, v, m) VALUES (-9223372036854775808, '[1,2]', vec_int8('[1,2,3]'))");
        writing->run("INSERT INTO hidden(rowid, v, m) VALUES (9223372036854775807, '[3,4]', vec_int8('[4,5,6]'))");
        writing->run("DELETE FROM big WHERE key IN (1024, -1023, 2000, 0)");
        writing->run("COMMIT");
    }
    const auto opened = storage();
    const auto reader = must(opened->openReader(3));
    EXPECT_EQ(reader->find("big")->idType, IdType::Integer);
    EXPECT_EQ(reader->find("big")->count, 4996U);
    const RowMap whole = rowsOf(*reader, "big");
    EXPECT_EQ(whole.size(), 4996U);
    for (const unsigned wanted : {2U, 3U, 64U}) {
        RowMap parts;
        const auto ranges = must(reader->split("big", wanted));
        EXPECT_LE(ranges.size(), wanted);
        EXPECT_GT(ranges.size(), 1U);
        for (const ScanRange& range : ranges) {
            for (const auto& [id, row] : rowsOf(*reader, "big", range))
                EXPECT_TRUE(parts.emplace(id, row).second) << id << " is in two ranges";
        }
        EXPECT_EQ(parts, whole);
    }
    const std::vector<std::uint8_t> types(3, static_cast<std::uint8_t>(IdType::Integer));
    VectorBatch found;
    must(reader->fetch("big", idsOf({"4998", "0", "-4999"}), types, found));
    EXPECT_EQ(rowsOf(found), rowsOf(batchOf(2, {{.id = "4998", .values = {4998, 1}, .type = IdType::Integer},
                                                {.id = "-4999", .values = {4999, 1}, .type = IdType::Integer}})));
    EXPECT_EQ(rowsOf(*reader, "hidden").size(), 2U);
    EXPECT_TRUE(rowsOf(*reader, "hidden").contains("1:-9223372036854775808"));
}

TEST_F(Vec0RoundTrip, ATableWithoutFloatsHasOnlyOtherVectors)
{
    run("CREATE VIRTUAL TABLE b USING vec0(code bit[8])");
    run("INSERT INTO b(rowid, code) VALUES (1, vec_bit(x'f0'))");
    const NamespaceInfo info = infoOf("b");
    EXPECT_FALSE(info.dimension);
    EXPECT_EQ(info.vectorName, "");
    const auto source = storage();
    const VectorBatch all = contentOfAll(*source, "b");
    EXPECT_EQ(all.dimension, 0U);
    const auto target = openSqlite(m_directory.file("copy.db"));
    const auto writer = must(target->openWriter());
    must(writer->createNamespace(info));
    must(writer->upsert("b", all));
    must(writer->commit());
    EXPECT_EQ(database(m_directory.file("copy.db"))->text("SELECT rowid||hex(code) FROM b"), "1F0\n");
}

TEST_F(Vec0RoundTrip, WhatSqliteVecDoesNotTakeIsAConflictThatNamesTheRow)
{
    run(kEveryKindSql);
    run(everyKindRows());
    const auto target = storage();
    const VectorBatch all = contentOfAll(*target, "docs");
    const auto expectConflict = [&](const std::function<void(VectorBatch&)>& change, const std::string& word) {
        VectorBatch batch;
        batch.dimension = all.dimension;
        batch.appendRow(all, 0);
        change(batch);
        const auto writer = must(target->openWriter());
        const auto result = writer->upsert("docs", batch);
        ASSERT_TRUE(failedWith(result, Errc::Conflict)) << word;
        EXPECT_NE(result.error().detail.find(word), std::string::npos) << result.error().detail;
        EXPECT_FALSE(writer->commit()) << "a writer that failed commits nothing";
    };
    const auto cellOf = [](VectorBatch& batch, const std::string& name) -> BytesColumn& {
        for (CellColumn& column : batch.cells) {
            if (column.name == name) {
                column.cells.clear();
                return column.cells;
            }
        }
        return batch.cells.emplace_back(CellColumn{name, {}}).cells;
    };
    expectConflict([&](VectorBatch& b) { cellOf(b, "title").append(encodeNullCell()); }, "title");
    expectConflict([&](VectorBatch& b) { cellOf(b, "year").append(encodeWordCell(CellClass::Real, 1.0)); }, "year");
    expectConflict([&](VectorBatch& b) { cellOf(b, "rating").append(encodeWordCell(CellClass::Real, std::nan(""))); },
                   "rating");
    expectConflict([&](VectorBatch& b) { cellOf(b, "other").append(encodeNullCell()); }, "other");
    expectConflict([&](VectorBatch& b) { b.vectors.clear(); }, "no vector");
    expectConflict([&](VectorBatch& b) { b.idTypes = {static_cast<std::uint8_t>(IdType::Integer)}; }, "key");
    expectConflict([&](VectorBatch& b) { b.metadata.append("{}"); }, "metadata");
    expectConflict([&](VectorBatch& b) { b.dimension = 2, b.values.resize(2); }, "dimensions");
}

TEST_F(Vec0RoundTrip, OrdinaryTablesBesideItStayWhatTheyAre)
{
    run("CREATE VIRTUAL TABLE docs USING vec0(v float[2])");
    run("CREATE TABLE docs_texts(id INTEGER PRIMARY KEY, v BLOB NOT NULL, body TEXT)");
    run("INSERT INTO docs_texts VALUES (1, x'0000803f0000803f', 'text')");
    const auto opened = storage();
    const auto reader = must(opened->openReader(1));
    EXPECT_EQ(namesOf(*reader), (std::vector<std::string>{"docs", "docs_texts"}));
    EXPECT_TRUE(reader->skipped().empty());
}

TEST_F(Vec0RoundTrip, ATakenNameOfAShadowTableIsSaid)
{
    run("CREATE VIRTUAL TABLE docs USING vec0(v float[2])");
    const NamespaceInfo info = infoOf("docs");
    const auto target = openSqlite(m_directory.file("copy.db"));
    database(m_directory.file("copy.db"))->run("CREATE TABLE docs_rowids(a)");
    const auto writer = must(target->openWriter());
    const auto created = writer->createNamespace(info);
    ASSERT_TRUE(failedWith(created, Errc::Conflict));
    EXPECT_NE(created.error().detail.find("docs_rowids"), std::string::npos);
}

} // namespace
} // namespace tidemark::test
