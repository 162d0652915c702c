// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/chroma/chromastorage.h"

#include "base/showntext.h"
#include "model/cell.h"
#include "storage/chroma/chromareader.h"
#include "storage/chroma/chromaserver.h"
#include "storage/http/stagingwriter.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::uint16_t kPort = 8000;
constexpr std::uint8_t kTextCells = 1U << static_cast<unsigned>(CellClass::Text);

std::string classNames(std::uint8_t classes)
{
    return (classes & ~kTextCells) != 0 ? "values that are no text" : std::string();
}

} // namespace

Result<std::unique_ptr<ChromaStorage>> ChromaStorage::open(const std::string& rest,
                                                           const std::optional<std::string>& key, HttpOptions options)
{
    TM_TRY_ASSIGN(HttpEndpoint endpoint, parseHttpEndpoint(rest, kPort));
    if (endpoint.path.size() > 2)
        return fail(Errc::InvalidArgument, "the URI has more parts than chroma+http://HOST:PORT/TENANT/DATABASE");
    ChromaPlace place;
    if (!endpoint.path.empty())
        place.tenant = endpoint.path[0];
    if (endpoint.path.size() == 2)
        place.database = endpoint.path[1];
    if (key && !key->empty()) {
        if (key->find_first_of("\r\n\0", 0, 3) != std::string::npos)
            return fail(Errc::InvalidArgument, "the key holds a line end, which no key does");
        // The one is what Chroma reads by default, the other what servers with another header are set up for.
        options.headers.push_back("x-chroma-token: " + *key);
        options.headers.push_back("Authorization: Bearer " + *key);
    }
    std::string identity =
        fmt::format("chroma+{}/{}/{}", endpoint.origin(), urlEncoded(place.tenant), urlEncoded(place.database));
    auto pool = std::make_shared<HttpPool>(std::move(endpoint), std::move(options));
    return std::unique_ptr<ChromaStorage>(
        new ChromaStorage(rest, std::move(identity), ChromaApi(std::move(pool), place)));
}

ChromaStorage::ChromaStorage(const std::string& rest, std::string identity, ChromaApi api)
    : m_uri("chroma+" + rest)
    , m_identity(std::move(identity))
    , m_api(std::move(api))
{
}

StorageCapabilities ChromaStorage::engineCapabilities()
{
    StorageCapabilities capabilities;
    capabilities.engine = kChromaEngine;
    capabilities.consistency = Consistency::BestEffort;
    capabilities.transactional = false;
    capabilities.parallelRanges = true;
    ContentLimits& limits = capabilities.limits;
    limits.idTypes = bitOf(IdType::Text);
    limits.mixedIds = false;
    limits.utf8Only = true;
    limits.finiteOnly = true;
    limits.vectorless = false;
    limits.vectorKinds = 0;
    limits.metadata = MetadataModel::Flat;
    limits.reservedKeyPrefix = kChromaReservedKeys;
    limits.ttl = false;
    limits.cellClasses = kTextCells;
    limits.mixedCells = false;
    limits.cellNames = {std::string(kChromaDocument), std::string(kChromaUri)};
    limits.metrics = {"l2", "cosine", "ip"};
    limits.roundingMetrics = {"cosine"};
    return capabilities;
}

Result<std::unique_ptr<StorageReader>> ChromaStorage::openReader(unsigned streams)
{
    TM_TRY_ASSIGN(auto listed, m_api.list());
    std::vector<ChromaCollection> collections;
    std::vector<SkippedObject> skipped;
    for (ChromaCollection& collection : listed) {
        if (auto leftover = chromaLeftover(collection.info.name)) {
            skipped.push_back({collection.info.name, std::move(*leftover)});
            continue;
        }
        auto count = m_api.count(collection);
        if (!count && count.error().code == Errc::NotFound)
            continue; // It went between the two requests.
        if (!count)
            return fail(std::move(count).error());
        collection.info.count = *count;
        collections.push_back(std::move(collection));
    }
    return std::unique_ptr<StorageReader>(
        new ChromaReader(m_api, std::move(collections), std::move(skipped), streams, true));
}

Result<std::unique_ptr<StorageWriter>> ChromaStorage::openWriter()
{
    return StagingWriter::open(std::make_unique<ChromaServer>(m_api, m_uri), m_identity);
}

std::vector<std::string> ChromaStorage::cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const
{
    std::vector<std::string> reasons;
    if (std::string why = whyNoChromaName(info.name); !why.empty())
        reasons.push_back(std::move(why));
    if ((traits.idTypes & ~bitOf(IdType::Text)) != 0)
        reasons.emplace_back("Chroma's ids are texts, and there are others");
    if (!info.vectors.empty())
        reasons.emplace_back("a Chroma record has one vector, and there are more");
    if (traits.irregular)
        reasons.emplace_back("every Chroma record has a vector, and some have none of the namespace's length");
    if (traits.nonFinite)
        reasons.emplace_back("Chroma refuses NaN and infinities, which some vectors have");
    if (traits.ttl || traits.expiry)
        reasons.emplace_back("Chroma has no TTL");
    if (info.engine != kChromaEngine && !info.metric.empty() && info.metric != "l2" && info.metric != "cosine" &&
        info.metric != "ip")
        reasons.push_back(fmt::format("Chroma has no metric {}", shownName(info.metric)));
    for (std::size_t i = 0; i < traits.cellColumns.size(); ++i) {
        const std::string& column = traits.cellColumns[i];
        const std::string others = classNames(traits.cellClasses[i]);
        if (column != kChromaDocument && column != kChromaUri)
            reasons.push_back(
                fmt::format("a Chroma record has a document and a URI, and no column {}", shownName(column)));
        else if (!others.empty())
            reasons.push_back(fmt::format("the column {} holds {}", shownName(column), others));
    }
    return reasons;
}

bool ChromaStorage::mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const
{
    const bool otherDimension = existing.dimension && wanted.dimension && *existing.dimension != *wanted.dimension;
    if (wanted.engine == kChromaEngine)
        return otherDimension || existing.config != wanted.config;
    return otherDimension || (!wanted.metric.empty() && wanted.metric != existing.metric);
}

} // namespace tidemark
