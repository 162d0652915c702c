// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantstorage.h"

#include "base/showntext.h"
#include "model/cell.h"
#include "storage/http/stagingwriter.h"
#include "storage/qdrant/qdrantreader.h"
#include "storage/qdrant/qdrantserver.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::uint16_t kPort = 6333;
constexpr std::uint8_t kIdTypes = bitOf(IdType::Integer) | bitOf(IdType::Uuid);
constexpr std::uint32_t kMostDimensions = 65'535;

bool isHeldKind(VectorKind kind)
{
    return kind == VectorKind::Float32 || kind == VectorKind::Sparse || kind == VectorKind::Multi;
}

} // namespace

Result<std::unique_ptr<QdrantStorage>> QdrantStorage::open(const std::string& rest,
                                                           const std::optional<std::string>& key, HttpOptions options)
{
    TM_TRY_ASSIGN(HttpEndpoint endpoint, parseHttpEndpoint(rest, kPort));
    if (!endpoint.path.empty())
        return fail(Errc::InvalidArgument, "the URI has more parts than qdrant+http://HOST:PORT");
    if (key && !key->empty()) {
        if (key->find_first_of("\r\n\0", 0, 3) != std::string::npos)
            return fail(Errc::InvalidArgument, "the key holds a line end, which no key does");
        options.headers.push_back("api-key: " + *key);
    }
    std::string identity = "qdrant+" + endpoint.origin();
    auto pool = std::make_shared<HttpPool>(std::move(endpoint), std::move(options));
    return std::unique_ptr<QdrantStorage>(new QdrantStorage(rest, std::move(identity), QdrantApi(std::move(pool))));
}

QdrantStorage::QdrantStorage(const std::string& rest, std::string identity, QdrantApi api)
    : m_uri("qdrant+" + rest)
    , m_identity(std::move(identity))
    , m_api(std::move(api))
{
}

StorageCapabilities QdrantStorage::engineCapabilities()
{
    StorageCapabilities capabilities;
    capabilities.engine = kQdrantEngine;
    capabilities.consistency = Consistency::BestEffort;
    capabilities.transactional = false;
    capabilities.parallelRanges = false;
    capabilities.unverified =
        "The Qdrant connector is written after the documented API and is not yet verified against a "
        "live server: check what a restore has written before you rely on it.";
    ContentLimits& limits = capabilities.limits;
    limits.idTypes = kIdTypes;
    limits.utf8Only = true;
    limits.finiteOnly = true;
    limits.maxDimension = kMostDimensions;
    limits.vectorKinds =
        static_cast<std::uint8_t>(bitOf(VectorKind::Float32) | bitOf(VectorKind::Sparse) | bitOf(VectorKind::Multi));
    limits.metadata = MetadataModel::Object;
    limits.ttl = false;
    limits.cellClasses = 0;
    limits.metrics = {"cosine", "l2", "ip", "l1"};
    limits.roundingMetrics = {"cosine"};
    limits.normalizingMetrics = {"cosine"};
    return capabilities;
}

Result<std::unique_ptr<StorageReader>> QdrantStorage::openReader(unsigned streams)
{
    TM_TRY_ASSIGN(auto listed, m_api.list());
    std::vector<QdrantCollection> collections;
    std::vector<SkippedObject> skipped;
    for (QdrantCollection& collection : listed) {
        if (auto leftover = qdrantLeftover(collection.name); leftover && collection.aliases.empty()) {
            skipped.push_back({collection.name, std::move(*leftover)});
            continue;
        }
        auto count = m_api.count(collection.name);
        if (!count && count.error().code == Errc::NotFound)
            continue; // It went between the two requests.
        if (!count)
            return fail(std::move(count).error());
        collection.info.count = *count;
        collections.push_back(std::move(collection));
    }
    return std::unique_ptr<StorageReader>(
        new QdrantReader(m_api, std::move(collections), std::move(skipped), streams, true));
}

Result<std::unique_ptr<StorageWriter>> QdrantStorage::openWriter()
{
    return StagingWriter::open(std::make_unique<QdrantServer>(m_api, m_uri), m_identity);
}

std::vector<std::string> QdrantStorage::cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const
{
    std::vector<std::string> reasons;
    if (std::string why = whyNoQdrantName(info.name); !why.empty())
        reasons.push_back(std::move(why));
    if ((traits.idTypes & ~kIdTypes) != 0)
        reasons.emplace_back("Qdrant's ids are numbers of 64 bits and UUIDs, and there are others");
    const auto isOther = [](const VectorField& field) { return !isHeldKind(field.kind); };
    if (const auto other = std::find_if(info.vectors.begin(), info.vectors.end(), isOther); other != info.vectors.end())
        reasons.push_back(fmt::format("Qdrant has no {} vectors", name(other->kind)));
    if (info.engine != kQdrantEngine && info.dimension.value_or(0) == 0 && info.vectors.empty())
        reasons.emplace_back(
            "Qdrant has to be told the dimension of a collection, which is not known while it is empty");
    if (info.dimension.value_or(0) > kMostDimensions)
        reasons.push_back(fmt::format("Qdrant's vectors have at most {} dimensions", kMostDimensions));
    if (traits.nonFinite)
        reasons.emplace_back("Qdrant cannot be sent NaN and infinities, which some vectors have");
    if (traits.ttl || traits.expiry)
        reasons.emplace_back("Qdrant has no TTL");
    if (info.engine != kQdrantEngine && qdrantDistance(info.metric).empty())
        reasons.push_back(fmt::format("Qdrant has no metric {}", shownName(info.metric)));
    for (const std::string& column : traits.cellColumns) {
        if (info.engine != kQdrantEngine || column != kQdrantShardKey)
            reasons.push_back(fmt::format("a Qdrant record has a payload, and no column {}", shownName(column)));
    }
    return reasons;
}

bool QdrantStorage::mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const
{
    if (wanted.engine == kQdrantEngine)
        return existing.config != wanted.config;
    const bool otherDimension = wanted.dimension && *wanted.dimension != 0 && existing.dimension != wanted.dimension;
    const bool otherMetric = !wanted.metric.empty() && wanted.metric != existing.metric;
    const auto lacks = [&](const VectorField& field) {
        return std::none_of(existing.vectors.begin(), existing.vectors.end(), [&](const VectorField& known) {
            return known.name == field.name && known.kind == field.kind &&
                   (!field.dimension || !known.dimension || known.dimension == field.dimension);
        });
    };
    return otherDimension || otherMetric || std::any_of(wanted.vectors.begin(), wanted.vectors.end(), lacks);
}

} // namespace tidemark
