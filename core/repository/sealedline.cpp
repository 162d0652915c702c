// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/sealedline.h"

#include "base/hash.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::string_view kCheckKey = ",\"check\":\"";
constexpr std::size_t kSealBytes = kCheckKey.size() + 16 + 2; // …0123456789abcdef"}

std::string hex64(std::uint64_t value)
{
    return fmt::format("{:016x}", value);
}

} // namespace

std::string sealLine(const Json& json)
{
    std::string line = dumpJson(json);
    line.pop_back(); // the closing brace
    line += kCheckKey;
    line += hex64(hash64(asBytes(std::string_view(line).substr(0, line.size() - kCheckKey.size()))));
    line += "\"}";
    return line;
}

Result<void> checkSeal(std::string_view line)
{
    if (line.size() < kSealBytes + 1 || line.substr(line.size() - kSealBytes, kCheckKey.size()) != kCheckKey ||
        !line.ends_with("\"}"))
        return fail(Errc::Damaged, "a line does not end with its checksum");
    const std::string_view content = line.substr(0, line.size() - kSealBytes);
    if (hex64(hash64(asBytes(content))) != line.substr(line.size() - 18, 16))
        return fail(Errc::Damaged, "a line does not match its checksum");
    return {};
}

Result<Json> unsealLine(std::string_view line, std::size_t limit)
{
    TM_TRY(checkSeal(line));
    return parseJson(line, limit);
}

} // namespace tidemark
