// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Makes the benchmark's data, and changes it:
//     generate make FILE [--rows N] [--dims D] [--seed S]
//     generate change FILE [--fraction F] --scattered|--appended|--metadata [--seed S]
// The same arguments give the same content. Prints one JSON object that says what was written.
#include "benchdatabase.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iterator>

namespace {

using namespace benchdata;

enum class Change { None, Scattered, Appended, Metadata };

struct Arguments {
    std::string mode;
    std::string file;
    std::uint64_t rows = 200000;
    std::size_t dimension = 768;
    std::uint64_t seed = 1;
    double fraction = 0.01;
    Change change = Change::None;
};

/// What was written: rows, and the bytes of their ids, values and metadata.
struct Written {
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
    void add(const Row& row)
    {
        ++rows;
        bytes += row.contentBytes();
    }
};

std::string quoted(const char* name)
{
    return std::string(1, '"').append(name).append(1, '"');
}

std::uint64_t rowsOf(std::size_t nameSpace, std::uint64_t all)
{
    return std::max<std::uint64_t>(1, all * kNamespaces[nameSpace].percent / 100);
}

void insert(Database& database, RowMaker& maker, std::size_t nameSpace, std::uint64_t from, std::uint64_t count,
            Written& written)
{
    Statement statement(database.handle(),
                        "INSERT INTO " + quoted(kNamespaces[nameSpace].name) + " VALUES (?1, ?2, ?3, ?4, ?5)");
    for (std::uint64_t number = from; number < from + count; ++number) {
        const Row& row = maker.make(nameSpace, number, 0);
        statement.bindText(1, row.id);
        statement.bindValues(2, row.values);
        statement.bindText(3, row.metadata);
        statement.bindOptional(4, row.ttlSeconds);
        statement.bindOptional(5, row.expiresAt);
        statement.run();
        written.add(row);
    }
}

/// One row of each run of 1/fraction rows, at a random place in it: scattered, and exactly as many as asked for.
void update(Database& database, RowMaker& maker, const Arguments& arguments, std::size_t nameSpace,
            std::uint64_t existing, Written& written)
{
    const std::string table = quoted(kNamespaces[nameSpace].name);
    const bool values = arguments.change == Change::Scattered;
    Statement statement(database.handle(), values
                                               ? "UPDATE " + table + " SET embedding = ?2, metadata = ?3 WHERE id = ?1"
                                               : "UPDATE " + table + " SET metadata = ?3 WHERE id = ?1");
    const auto wanted = static_cast<std::uint64_t>(static_cast<double>(existing) * arguments.fraction);
    Random random(arguments.seed + nameSpace);
    for (std::uint64_t i = 0; i < wanted; ++i) {
        const std::uint64_t first = existing * i / wanted;
        const std::uint64_t end = existing * (i + 1) / wanted;
        const Row& row = maker.make(nameSpace, first + random.below(end - first), arguments.seed + 1);
        statement.bindText(1, row.id);
        if (values)
            statement.bindValues(2, row.values);
        statement.bindText(3, row.metadata);
        statement.run();
        if (sqlite3_changes(database.handle()) != 1)
            throw std::runtime_error(
                "a row to change is missing: the file was not made by this program, or has changed since");
        written.add(row);
    }
}

Written make(const Arguments& arguments)
{
    std::filesystem::remove(arguments.file);
    Database database(arguments.file);
    RowMaker maker(arguments.seed, arguments.dimension);
    Written written;
    for (std::size_t i = 0; i < std::size(kNamespaces); ++i) {
        database.run("CREATE TABLE " + quoted(kNamespaces[i].name) +
                     "(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL, metadata TEXT, ttl_seconds INTEGER, "
                     "expires_at INTEGER)");
        insert(database, maker, i, 0, rowsOf(i, arguments.rows), written);
    }
    // A change has to know what the rows were made of: the file says it itself.
    database.run("PRAGMA user_version=" + std::to_string(arguments.seed));
    database.run("COMMIT");
    return written;
}

Written change(const Arguments& arguments)
{
    if (!std::filesystem::exists(arguments.file))
        throw std::runtime_error(arguments.file + ": there is no such file");
    Database database(arguments.file);
    const auto seed = static_cast<std::uint64_t>(database.run("PRAGMA user_version"));
    const std::string first = quoted(kNamespaces[0].name);
    const std::int64_t blobBytes = database.run("SELECT length(embedding) FROM " + first + " LIMIT 1");
    RowMaker maker(seed, static_cast<std::size_t>(blobBytes) / sizeof(float));
    Written written;
    for (std::size_t i = 0; i < std::size(kNamespaces); ++i) {
        const std::string table = quoted(kNamespaces[i].name);
        const auto existing = static_cast<std::uint64_t>(database.run("SELECT count(*) FROM " + table));
        if (arguments.change == Change::Appended)
            insert(database, maker, i, existing,
                   static_cast<std::uint64_t>(static_cast<double>(existing) * arguments.fraction), written);
        else
            update(database, maker, arguments, i, existing, written);
    }
    database.run("COMMIT");
    return written;
}

int usage()
{
    std::fputs("usage: generate make FILE [--rows N] [--dims D] [--seed S]\n"
               "       generate change FILE [--fraction F] --scattered|--appended|--metadata [--seed S]\n",
               stderr);
    return 2;
}

bool parse(int argc, char** argv, Arguments& arguments)
{
    if (argc < 3)
        return false;
    arguments.mode = argv[1];
    arguments.file = argv[2];
    for (int i = 3; i < argc; ++i) {
        const std::string word = argv[i];
        const bool hasValue = i + 1 < argc;
        if (word == "--scattered")
            arguments.change = Change::Scattered;
        else if (word == "--appended")
            arguments.change = Change::Appended;
        else if (word == "--metadata")
            arguments.change = Change::Metadata;
        else if (word == "--rows" && hasValue)
            arguments.rows = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--dims" && hasValue)
            arguments.dimension = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--seed" && hasValue)
            arguments.seed = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--fraction" && hasValue)
            arguments.fraction = std::strtod(argv[++i], nullptr);
        else
            return false;
    }
    const bool sane =
        arguments.rows > 0 && arguments.dimension > 0 && arguments.fraction > 0 && arguments.fraction <= 1;
    return sane && (arguments.mode == "make" || (arguments.mode == "change" && arguments.change != Change::None));
}

} // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    if (!parse(argc, argv, arguments))
        return usage();
    try {
        const Written written = arguments.mode == "make" ? make(arguments) : change(arguments);
        std::printf("{\"rows\":%llu,\"content_bytes\":%llu}\n", static_cast<unsigned long long>(written.rows),
                    static_cast<unsigned long long>(written.bytes));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "generate: %s\n", error.what());
        return 1;
    }
}
