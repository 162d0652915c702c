// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "clitest.h"

#include <sqlite3.h>

namespace tidemark::test {

const char* const kTwoVectors = "{\"namespace\":\"docs\",\"id\":\"a\",\"values\":[1,2,3],\"metadata\":{\"k\": 1.0}}\n"
                                "{\"namespace\":\"docs\",\"id\":\"b\",\"values\":[4,5,6]}\n";

ProcessRequest CliTest::request(Words words) const
{
    ProcessRequest request;
    request.arguments = std::move(words);
    request.environment["HOME"] = path("home");
    request.environment["TIDEMARK_REPOSITORY"] = repository();
    request.environment["LC_ALL"] = "C.UTF-8";
    request.environment["TZ"] = "UTC";
    return request;
}

ProcessResult CliTest::run(Words words, const std::string& input) const
{
    ProcessRequest asked = request(std::move(words));
    asked.input = input;
    return Process(TIDEMARK_CLI, asked).wait();
}

Json CliTest::json(Words words, int code, const std::string& input) const
{
    words.push_back("--json");
    const ProcessResult result = run(words, input);
    EXPECT_EQ(result.code, code) << testing::PrintToString(words) << "\n" << result.out << result.err;
    Json document = Json::parse(result.out, nullptr, /*allow_exceptions=*/false);
    EXPECT_FALSE(document.is_discarded()) << result.out << result.err;
    return document;
}

namespace {

class Database {
public:
    explicit Database(const std::string& file)
    {
        if (sqlite3_open(file.c_str(), &m_database) != SQLITE_OK)
            ADD_FAILURE() << "cannot open " << file;
    }
    ~Database() { sqlite3_close(m_database); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    std::string run(const std::string& text)
    {
        std::string rows;
        char* message = nullptr;
        const auto addRow = [](void* into, int count, char** values, char** /*names*/) {
            for (int i = 0; i < count; ++i)
                *static_cast<std::string*>(into) += std::string(values[i] == nullptr ? "NULL" : values[i]) + "|";
            *static_cast<std::string*>(into) += "\n";
            return 0;
        };
        if (sqlite3_exec(m_database, text.c_str(), addRow, &rows, &message) != SQLITE_OK)
            ADD_FAILURE() << text << ": " << (message != nullptr ? message : "");
        sqlite3_free(message);
        return rows;
    }

private:
    sqlite3* m_database = nullptr;
};

} // namespace

void CliTest::sql(const std::string& text, const std::string& name) const
{
    Database(path(name)).run(text);
}

std::string CliTest::query(const std::string& text, const std::string& name) const
{
    return Database(path(name)).run(text);
}

void CliTest::makeForeignTable() const
{
    sql("CREATE TABLE items(item INTEGER PRIMARY KEY, title TEXT, vector BLOB, price REAL, extra, flag INTEGER);"
        "CREATE INDEX items_by_title ON items(title);"
        "INSERT INTO items VALUES(1, 'one', x'0000803f00000040', 1.5, x'00ff', 1);"
        "INSERT INTO items VALUES(2, NULL, x'000080bf00000080', -0.0, 'text', NULL);"
        "INSERT INTO items VALUES(-3, 'dr''ei', x'0100c07f000080ff', 1e300, 12345678901234, 0);");
}

std::string CliTest::contentOf(const std::string& table, const std::string& name) const
{
    return query("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = '" + table + "' ORDER BY 1, 2", name) +
           query("SELECT item, quote(title), quote(vector), quote(price), quote(extra), quote(flag) FROM " + table +
                     " ORDER BY item",
                 name);
}

std::string CliTest::create(Words more) const
{
    Words words{"create", "--storage", uri()};
    words.insert(words.end(), more.begin(), more.end());
    const Json made = json(words);
    return made.contains("id") ? made["id"].get<std::string>() : std::string();
}

std::string CliTest::dump(const std::string& name) const
{
    const ProcessResult result = run({"storage", "dump", uri(name)});
    EXPECT_EQ(result.code, 0) << result.err;
    return result.out;
}

std::set<std::string> CliTest::keysOf(const Json& json)
{
    std::set<std::string> keys;
    for (const auto& item : json.items())
        keys.insert(item.key());
    return keys;
}

} // namespace tidemark::test
