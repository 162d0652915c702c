// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Rows that a PostgreSQL server sends as COPY in binary form: messages, each behind its length of two bytes. The first
/// byte says of which table. Rows that were read and can be written the same way are read again as the same.
#include "model/rowhash.h"
#include "storage/postgres/pgdecode.h"
#include "storage/postgres/pgencode.h"

#include "../answers.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

#include <algorithm>

namespace tidemark::fuzz {
namespace {

/// "name:base" or "name:base:typmod" for each column.
PgTable tableOf(const std::vector<std::string>& columns, const std::vector<std::string>& key)
{
    Json config{{"schema", "public"},
                {"table", "docs"},
                {"partitioned", false},
                {"columns", Json::array()},
                {"primary_key", {{"columns", key}}}};
    for (const std::string& column : columns) {
        const std::size_t colon = column.find(':');
        const std::size_t second = column.find(':', colon + 1);
        const std::string base = column.substr(colon + 1, second - colon - 1);
        const int typmod = second == std::string::npos ? -1 : std::stoi(column.substr(second + 1));
        config["columns"].push_back({{"name", column.substr(0, colon)},
                                     {"type", base},
                                     {"type_text", base},
                                     {"typmod", typmod},
                                     {"base", base},
                                     {"base_typmod", typmod},
                                     {"not_null", false}});
    }
    auto table = pgTableFromConfig(config);
    FUZZ_HOLDS(table.has_value());
    return std::move(*table);
}

const std::vector<PgTable>& tables()
{
    static const std::vector<PgTable> all = {
        tableOf({"id:text", "embedding:vector:2", "metadata:json", "ttl_seconds:int8", "expires_at:int8"}, {"id"}),
        tableOf({"id:int8", "v:vector:2", "w:vector", "h:halfvec:3", "s:sparsevec:5", "b:varbit", "a:_float4",
                 "i2:int2", "i4:int4", "f4:float4", "f8:float8", "o:bool", "y:bytea", "j:jsonb", "k:json", "u:uuid",
                 "t:text", "n:numeric"},
                {"id"}),
        tableOf({"a:int4", "b:text", "c:bool", "v:_float4"}, {"a", "b", "c"}),
        tableOf({"id:uuid", "v:vector:1"}, {"id"}),
        tableOf({"id:bytea", "v:vector:1"}, {"id"}),
        tableOf({"id:float8", "v:vector:1"}, {"id"}),
    };
    return all;
}

/// Empty if the decoder refuses one of them.
std::optional<VectorBatch> decoded(const PgTable& table, const std::vector<std::string_view>& messages)
{
    PgRowDecoder decoder(table);
    VectorBatch batch;
    decoder.begin(batch);
    for (const std::string_view message : messages) {
        const auto more = decoder.appendCopyRow(message, batch);
        if (!more) {
            FUZZ_HOLDS(isRefusal(more.error()));
            return std::nullopt;
        }
        if (!*more)
            break;
    }
    decoder.finish(batch);
    FUZZ_HOLDS(batch.rows() == decoder.rows() && isWhole(batch));
    return batch;
}

void writeBack(const PgTable& table, const VectorBatch& batch)
{
    PgBatchEncoder encoder(table, {"public", true, true}, {1'000, 1'001, 1'002});
    if (!encoder.take(batch) || !encoder.canCopy())
        return;
    std::vector<std::string> rows(batch.rows());
    std::vector<std::string_view> messages;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (row == 0)
            rows[row] = PgBatchEncoder::copyHead();
        const auto copied = encoder.appendCopyRow(row, rows[row]);
        if (!copied || !*copied)
            return;
        messages.push_back(rows[row]);
    }
    const auto again = decoded(table, messages);
    FUZZ_HOLDS(again.has_value());
    RowHashes before;
    RowHashes after;
    hashRows(batch, HashSecret{}, before);
    hashRows(*again, HashSecret{}, after);
    FUZZ_HOLDS(before.rows == after.rows);
}

void run(std::string_view input)
{
    if (input.empty())
        return;
    const PgTable& table = tables()[static_cast<std::uint8_t>(input[0]) % tables().size()];
    input.remove_prefix(1);
    std::vector<std::string_view> messages;
    while (input.size() > 2) {
        const std::size_t size = std::min<std::size_t>(pgWord16(input.data()), input.size() - 2);
        messages.push_back(input.substr(2, size));
        input.remove_prefix(2 + size);
    }
    const auto batch = decoded(table, messages);
    if (batch && batch->rows() != 0)
        writeBack(table, *batch);
}

std::string message(const std::string& bytes)
{
    std::string framed;
    pgAppend16(framed, static_cast<std::uint16_t>(bytes.size()));
    return framed + bytes;
}

std::string rowOf(const std::vector<std::optional<std::string>>& fields)
{
    std::string row;
    pgAppend16(row, static_cast<std::uint16_t>(fields.size()));
    for (const auto& field : fields) {
        pgAppend32(row, field ? static_cast<std::uint32_t>(field->size()) : 0xffffffffU);
        row += field.value_or("");
    }
    return row;
}

std::vector<std::string> seeds()
{
    using namespace std::string_literals;
    const std::string head = PgBatchEncoder::copyHead();
    const std::string vector2 = "\0\2\0\0\x3f\x80\0\0\xbf\0\0\0"s;
    const std::string eight = "\0\0\0\0\0\0\0\7"s;
    const std::string array = "\0\0\0\1\0\0\0\0\0\0\2\xbc\0\0\0\1\0\0\0\1\0\0\0\4\x3f\x80\0\0"s;
    const std::string vector1 = "\0\1\0\0\x3f\x80\0\0"s;
    return {
        "\0"s + message(head + rowOf({"a", vector2, "{\"n\":1}", eight, std::nullopt})) +
            message(rowOf({"b", std::nullopt, std::nullopt, std::nullopt, eight})) + message("\xff\xff"),
        "\1"s + message(head + rowOf({eight, vector2, vector1, "\0\1\0\0\x3c\0"s,
                                      "\0\0\0\5\0\0\0\1\0\0\0\0\0\0\0\2\x3f\x80\0\0"s, "\0\0\0\3\xa0"s, array, "\0\5"s,
                                      "\0\0\0\5"s, "\x3f\x80\0\0"s, "\x3f\xf0\0\0\0\0\0\0"s, "\1", "bytes",
                                      "\1{\"j\":1}", "{}", "0123456789abcdef", "text", "1.50"})),
        "\2"s + message(head + rowOf({"\0\0\0\5"s, "te\"xt", "\1", array})),
        "\3"s + message(head + rowOf({"0123456789abcdef", vector1})),
        "\4"s + message(head + rowOf({"\0\1\xff"s, vector1})),
        "\5"s + message(head + rowOf({"\x3f\xf0\0\0\0\0\0\0"s, vector1})),
    };
}

const Registered registered({"pgcopy", run, seeds});

} // namespace
} // namespace tidemark::fuzz
