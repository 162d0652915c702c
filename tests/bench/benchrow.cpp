// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "benchrow.h"

#include <cstdio>
#include <string_view>

namespace benchdata {

namespace {

constexpr std::string_view kWords[] = {
    "backup",  "cluster", "latency", "invoice",  "renewal",   "gateway", "policy",   "vector",
    "search",  "billing", "refund",  "incident", "migration", "storage", "embedded", "release",
    "quarter", "account", "access",  "restore",  "schema",    "warning", "customer", "network",
};
constexpr std::string_view kLanguages[] = {"en", "en", "en", "de", "fr", "es", "ja"};
constexpr std::string_view kSources[] = {"wiki", "helpdesk", "crm", "crawler", "manual"};

template <std::size_t N>
std::string_view oneOf(Random& random, const std::string_view (&choices)[N])
{
    return choices[random.below(N)];
}

std::string uuid(Random random)
{
    const std::uint64_t high = random.next();
    const std::uint64_t low = random.next();
    char text[37];
    std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%012llx", static_cast<unsigned>(high >> 32),
                  static_cast<unsigned>(high >> 16 & 0xffff), static_cast<unsigned>(high & 0xfff),
                  static_cast<unsigned>(0x8000 | (low >> 48 & 0x3fff)),
                  static_cast<unsigned long long>(low & 0xffffffffffff));
    return text;
}

/// About 200 bytes, of the fields that retrieval systems keep beside a vector.
std::string metadata(Random& random, std::uint64_t number)
{
    std::string title;
    for (int i = 0; i < 4; ++i)
        title.append(i == 0 ? "" : " ").append(oneOf(random, kWords));
    char text[320];
    std::snprintf(text, sizeof text,
                  R"({"title":"%s","source":"%s","lang":"%s","chunk":%u,"url":"https://docs.example.com/%llu/%s",)"
                  R"("tags":["%s","%s"],"score":0.%04u,"created":"2025-%02u-%02uT%02u:%02u:00Z"})",
                  title.c_str(), oneOf(random, kSources).data(), oneOf(random, kLanguages).data(),
                  static_cast<unsigned>(random.below(40)), static_cast<unsigned long long>(number / 7),
                  oneOf(random, kWords).data(), oneOf(random, kWords).data(), oneOf(random, kWords).data(),
                  static_cast<unsigned>(random.below(10000)), static_cast<unsigned>(1 + random.below(12)),
                  static_cast<unsigned>(1 + random.below(28)), static_cast<unsigned>(random.below(24)),
                  static_cast<unsigned>(random.below(60)));
    return text;
}

} // namespace

const Row& RowMaker::make(std::size_t nameSpace, std::uint64_t number, std::uint64_t version)
{
    const NamespaceShape& shape = kNamespaces[nameSpace];
    const std::uint64_t identity = Random(m_seed * 4 + nameSpace).next() + number * 0xd1342543de82ef95;
    if (shape.uuids) {
        m_row.id = uuid(Random(identity ^ 0x75756964));
    } else {
        char text[32];
        std::snprintf(text, sizeof text, "doc-%08llu", static_cast<unsigned long long>(number));
        m_row.id = text;
    }
    Random random(identity + version * 0x2545f4914f6cdd1d);
    m_mixture.fill(random, m_row.values);
    m_row.metadata = metadata(random, number);
    m_row.ttlSeconds.reset();
    m_row.expiresAt.reset();
    if (shape.expiring && random.below(10) == 0) {
        m_row.ttlSeconds = 86400 * 30;
        m_row.expiresAt = 4102444800 + static_cast<std::int64_t>(random.below(1000000)); // From the year 2100 on.
    }
    return m_row;
}

} // namespace benchdata
