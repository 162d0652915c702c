// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// A line of `storage load`: what is read is written, and read as the same.
#include "cli/record.h"
#include "cli/jsonscanner.h"
#include "model/rowhash.h"

#include "../answers.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

Hash128 hashOf(const VectorBatch& row)
{
    RowHashes hashes;
    hashRows(row, HashSecret{}, hashes);
    return hashes.rows.at(0);
}

std::string lineOf(const cli::Record& record)
{
    std::string line;
    if (record.isDefinition) {
        cli::appendDefinition(line, record.info, true);
    } else {
        std::string name;
        cli::appendName(name, record.info.name);
        cli::appendRecord(line, name, record.row, 0);
    }
    FUZZ_HOLDS(line.ends_with('\n'));
    line.pop_back();
    return line;
}

void run(std::string_view input)
{
    cli::Record record;
    if (const auto read = cli::parseRecord(input, record); !read) {
        FUZZ_HOLDS(read.error().code == Errc::InvalidArgument);
        return;
    }
    FUZZ_HOLDS(record.isDefinition || (record.row.rows() == 1 && isWhole(record.row)));
    const std::string line = lineOf(record);
    FUZZ_HOLDS(line.find('\n') == std::string::npos && cli::isBareJson(line));
    cli::Record again;
    FUZZ_HOLDS(cli::parseRecord(line, again).has_value());
    FUZZ_HOLDS(again.isDefinition == record.isDefinition && again.info.name == record.info.name &&
               again.info.dimension == record.info.dimension);
    FUZZ_HOLDS(record.isDefinition || hashOf(again.row) == hashOf(record.row));
    FUZZ_HOLDS(lineOf(again) == line);
}

std::vector<std::string> seeds()
{
    return {
        R"({"namespace":"docs","id":"a","values":[1.5,-0,"nan:7fa00001","inf"],"metadata":{"k":[1,{"a":null}]},"ttl_seconds":5,"expires_at":2000000000})",
        R"({"namespace":{"$base64":"/w=="},"id":{"$base64":"/w=="},"values":[],"metadata":{"$text":"{not json"}})",
        R"({"namespace":"docs","id":12,"values":null,"columns":{"a":1,"b":1.5,"c":null,"d":{"$blob":"AAE="}}})",
        R"({"namespace":"docs","id":{"$real":1.5},"values":[1]})",
        R"({"namespace":"docs","dimension":3,"metric":"cosine"})",
        R"({"namespace":"docs"})",
    };
}

const Registered registered({"record", run, seeds});

} // namespace
} // namespace tidemark::fuzz
