// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantcollection.h"

#include "base/bytes.h"
#include "base/random.h"
#include "base/showntext.h"
#include "model/cell.h"
#include "storage/http/jsonvalues.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::string_view kStagedPrefix = "tidemark-";
constexpr std::string_view kForbidden = "<>:\"/\\|?*";
constexpr std::size_t kTokenBytes = 8;
constexpr std::size_t kMostOfName = 200;
constexpr std::size_t kMostVectors = 1'000;
constexpr std::size_t kConfigBytes = std::size_t{4} << 20;

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kDistances = {
    {{"cosine", "Cosine"}, {"l2", "Euclid"}, {"ip", "Dot"}, {"l1", "Manhattan"}}};

/// What numbers of a definition may be at most, at any depth: a bundle from a stranger must not bring a server down.
constexpr std::array<std::pair<std::string_view, double>, 7> kLimits = {{{"size", 65'536},
                                                                         {"m", 4'096},
                                                                         {"payload_m", 4'096},
                                                                         {"ef_construct", 100'000},
                                                                         {"shard_number", 1'024},
                                                                         {"replication_factor", 64},
                                                                         {"wal_capacity_mb", 65'536}}};

const Json* member(const Json& json, const char* key)
{
    if (!json.is_object())
        return nullptr;
    const auto it = json.find(key);
    return it == json.end() || it->is_null() ? nullptr : &*it;
}

/// Keys in order and without nulls, so that two of them compare.
Json inOrder(const Json& json)
{
    const auto text = canonicalJson(dumpJson(json));
    auto parsed = text ? parseJson(*text, kConfigBytes) : Result<Json>(json);
    Json ordered = parsed ? std::move(*parsed) : json;
    if (!ordered.is_object())
        return ordered;
    Json present = Json::object();
    for (const auto& [key, value] : ordered.items()) {
        if (!value.is_null())
            present[key] = value;
    }
    return present;
}

std::string metricOf(const Json& params)
{
    const Json* const distance = member(params, "distance");
    if (distance == nullptr || !distance->is_string())
        return {};
    for (const auto& [metric, word] : kDistances) {
        if (word == distance->get_ref<const std::string&>())
            return std::string(metric);
    }
    return distance->get<std::string>();
}

std::optional<std::uint32_t> sizeOf(const Json& params)
{
    const Json* const size = member(params, "size");
    if (size == nullptr || !size->is_number_unsigned() || size->get<std::uint64_t>() > UINT32_MAX)
        return std::nullopt;
    return static_cast<std::uint32_t>(size->get<std::uint64_t>());
}

/// Adds one dense or multi-vector.
Result<void> addVector(NamespaceInfo& info, const std::string& name, const Json& params, bool& hasPlain)
{
    const auto size = sizeOf(params);
    if (!size)
        return fail(Errc::Damaged, fmt::format("the vector {} has no size", shownName(name)));
    const bool isMulti = member(params, "multivector_config") != nullptr;
    if (!isMulti && !hasPlain) {
        hasPlain = true;
        info.dimension = size;
        info.metric = metricOf(params);
        info.vectorName = name;
    } else {
        info.vectors.push_back({name, isMulti ? VectorKind::Multi : VectorKind::Float32, size, metricOf(params)});
    }
    return {};
}

Result<void> readVectors(const Json& params, NamespaceInfo& info)
{
    bool hasPlain = false;
    if (const Json* const vectors = member(params, "vectors")) {
        if (member(*vectors, "size") != nullptr && member(*vectors, "distance") != nullptr) {
            TM_TRY(addVector(info, "", *vectors, hasPlain));
        } else if (vectors->is_object()) {
            std::map<std::string, const Json*> named;
            for (const auto& [name, one] : vectors->items())
                named.emplace(name, &one);
            for (const auto& [name, one] : named)
                TM_TRY(addVector(info, name, *one, hasPlain));
        }
    }
    if (const Json* const sparse = member(params, "sparse_vectors"); sparse != nullptr && sparse->is_object()) {
        for (const auto& [name, one] : sparse->items())
            info.vectors.push_back({name, VectorKind::Sparse, std::nullopt, "ip"});
    }
    std::sort(info.vectors.begin(), info.vectors.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return {};
}

/// What a payload index is, without how many points it has now.
Json indexesOf(const Json& schema)
{
    Json indexes = Json::object();
    for (const auto& [field, index] : schema.items()) {
        Json one = Json::object();
        if (const Json* const type = member(index, "data_type"))
            one["data_type"] = *type;
        if (const Json* const params = member(index, "params"))
            one["params"] = inOrder(*params);
        indexes[field] = std::move(one);
    }
    return inOrder(indexes);
}

tl::unexpected<Error> strangeConfig(const NamespaceInfo& info, std::string_view why)
{
    return fail(Errc::Conflict,
                fmt::format("the definition of {} is not one of Qdrant: {}", shownName(info.name), why));
}

/// Every number of a definition by its key, at any depth.
Result<void> checkNumbers(const NamespaceInfo& info, const Json& json)
{
    if (!json.is_structured())
        return {};
    for (const auto& [key, value] : json.items()) {
        TM_TRY(checkNumbers(info, value));
        if (!json.is_object() || !value.is_number())
            continue;
        const auto limit =
            std::find_if(kLimits.begin(), kLimits.end(), [&, &name = key](const auto& l) { return l.first == name; });
        if (value.get<double>() < 0 || (limit != kLimits.end() && value.get<double>() > limit->second))
            return strangeConfig(info, fmt::format("{} is out of range", shownName(key)));
    }
    return {};
}

Json vectorParams(std::uint32_t size, std::string_view metric)
{
    return {{"size", size}, {"distance", qdrantDistance(metric)}};
}

Result<std::string> bodyOfForeign(const NamespaceInfo& info)
{
    Json dense = Json::object();
    Json sparse = Json::object();
    const auto checked = [&](std::string_view metric) {
        return qdrantDistance(metric).empty()
                   ? Result<void>(fail(Errc::Conflict, fmt::format("Qdrant has no metric {}", shownName(metric))))
                   : Result<void>();
    };
    for (const VectorField& field : info.vectors) {
        if (field.kind == VectorKind::Sparse) {
            sparse[field.name] = Json::object();
            continue;
        }
        if (field.kind != VectorKind::Float32 && field.kind != VectorKind::Multi)
            return fail(Errc::Conflict, fmt::format("Qdrant has no {} vectors", name(field.kind)));
        if (!field.dimension || *field.dimension == 0)
            return fail(Errc::Conflict, "Qdrant has to be told the dimension of a vector before its first record");
        TM_TRY(checked(field.metric));
        dense[field.name] = vectorParams(*field.dimension, field.metric);
        if (field.kind == VectorKind::Multi)
            dense[field.name]["multivector_config"] = {{"comparator", "max_sim"}};
    }
    Json body = Json::object();
    if (info.dimension && *info.dimension != 0) {
        TM_TRY(checked(info.metric));
        const Json plain = vectorParams(*info.dimension, info.metric);
        // A vector without a name stands alone.
        if (dense.empty() && info.vectorName.empty())
            body["vectors"] = plain;
        else
            dense[info.vectorName.empty() ? "default" : info.vectorName] = plain;
    } else if (dense.empty() && sparse.empty()) {
        return fail(Errc::Conflict, "Qdrant has to be told the dimension of a collection before its first record");
    }
    if (!dense.empty())
        body["vectors"] = dense;
    if (!sparse.empty())
        body["sparse_vectors"] = sparse;
    return dumpJson(body);
}

} // namespace

std::string qdrantDistance(std::string_view metric)
{
    if (metric.empty())
        return "Euclid";
    for (const auto& [known, word] : kDistances) {
        if (known == metric)
            return std::string(word);
    }
    return {};
}

Result<QdrantCollection> qdrantCollectionFromJson(const std::string& name, std::vector<std::string> aliases,
                                                  const Json& result)
{
    QdrantCollection collection;
    collection.name = name;
    collection.aliases = std::move(aliases);
    std::sort(collection.aliases.begin(), collection.aliases.end());
    NamespaceInfo& info = collection.info;
    info.name = collection.aliases.empty() ? name : collection.aliases.front();
    info.engine = kQdrantEngine;
    TM_TRY_ASSIGN(const Json* const config, objectMember(result, "config"));
    TM_TRY_ASSIGN(const Json* const params, objectMember(*config, "params"));
    TM_TRY(readVectors(*params, info));
    info.config = Json::object();
    info.config["params"] = inOrder(*params);
    for (const char* const part :
         {"hnsw_config", "metadata", "optimizer_config", "quantization_config", "strict_mode_config", "wal_config"}) {
        if (const Json* const given = member(*config, part))
            info.config[part] = inOrder(*given);
    }
    if (const Json* const schema = member(result, "payload_schema"); schema != nullptr && !schema->empty())
        info.config["payload_schema"] = indexesOf(*schema);
    if (const Json* const method = member(*params, "sharding_method"); method != nullptr && *method == "custom") {
        constexpr auto kClasses = static_cast<std::uint8_t>((1U << static_cast<unsigned>(CellClass::Text)) |
                                                            (1U << static_cast<unsigned>(CellClass::Integer)));
        info.columns = {{std::string(kQdrantShardKey), "shard key", kClasses}};
    }
    return collection;
}

Result<std::string> qdrantCreateBody(const NamespaceInfo& info)
{
    if (info.engine != kQdrantEngine)
        return bodyOfForeign(info);
    const Json* const params = member(info.config, "params");
    if (params == nullptr || !params->is_object())
        return strangeConfig(info, "it has no parameters");
    TM_TRY(checkNumbers(info, info.config));
    Json body = Json::object();
    for (const char* const key : {"vectors", "sparse_vectors", "shard_number", "sharding_method", "replication_factor",
                                  "write_consistency_factor", "read_fan_out_factor", "on_disk_payload"}) {
        const Json* const given = member(*params, key);
        if (given != nullptr && given->is_structured() && given->size() > kMostVectors)
            return strangeConfig(info, "it has too many vectors");
        if (given != nullptr)
            body[key] = *given;
    }
    // One of them has another name when it is given than when it is told.
    constexpr std::array<std::pair<const char*, const char*>, 6> kParts = {
        {{"hnsw_config", "hnsw_config"},
         {"metadata", "metadata"},
         {"optimizer_config", "optimizers_config"},
         {"quantization_config", "quantization_config"},
         {"strict_mode_config", "strict_mode_config"},
         {"wal_config", "wal_config"}}};
    for (const auto& [told, given] : kParts) {
        const Json* const part = member(info.config, told);
        if (part != nullptr && !part->is_object())
            return strangeConfig(info, fmt::format("its {} is no object", told));
        if (part != nullptr)
            body[given] = *part;
    }
    return dumpJson(body);
}

std::vector<std::string> qdrantIndexBodies(const NamespaceInfo& info)
{
    std::vector<std::string> bodies;
    const Json* const schema = info.engine == kQdrantEngine ? member(info.config, "payload_schema") : nullptr;
    if (schema == nullptr || !schema->is_object())
        return bodies;
    for (const auto& [field, index] : schema->items()) {
        const Json* const params = member(index, "params");
        const Json* const type = member(index, "data_type");
        if (params == nullptr && type == nullptr)
            continue;
        bodies.push_back(dumpJson({{"field_name", field}, {"field_schema", params != nullptr ? *params : *type}}));
    }
    return bodies;
}

std::string whyNoQdrantName(std::string_view name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && kForbidden.find(c) == std::string_view::npos;
    });
    if (name.empty() || name.size() > 255 || !isPlain || !isValidUtf8(name) || name == "." || name == "..")
        return fmt::format("Qdrant takes no collection called {}: a name has 1 to 255 bytes and none of <>:\"/\\|?*",
                           shownName(name));
    if (qdrantLeftover(name))
        return fmt::format("{} is a name of Tidemark's own for a collection that is being restored", shownName(name));
    return {};
}

std::string nearestQdrantName(std::string_view name)
{
    constexpr std::size_t kMost = 255;
    std::string nearest;
    for (const char c : isValidUtf8(name) ? std::string(name) : shownText(name)) {
        const bool isPlain = static_cast<unsigned char>(c) >= 0x20 && kForbidden.find(c) == std::string_view::npos;
        nearest += isPlain ? c : '_';
    }
    nearest.resize(std::min(nearest.size(), kMost));
    while (!isValidUtf8(nearest))
        nearest.pop_back();
    const bool isTaken = nearest.empty() || nearest == "." || nearest == ".." || qdrantLeftover(nearest);
    return isTaken ? "n" + nearest.substr(0, kMost - 1) : nearest;
}

std::string qdrantStagedName(std::string_view name)
{
    std::array<std::byte, kTokenBytes> token{};
    SystemRandom().fill(token);
    std::string_view part = name.substr(0, kMostOfName);
    while (!isValidUtf8(part)) // Not through the middle of a character.
        part.remove_suffix(1);
    return fmt::format("{}{}-{}", kStagedPrefix, toHex(token), part);
}

std::optional<std::string> qdrantLeftover(std::string_view name)
{
    if (!name.starts_with(kStagedPrefix))
        return std::nullopt;
    name.remove_prefix(kStagedPrefix.size());
    if (name.size() < 2 * kTokenBytes + 1 || !isLowerHex(name.substr(0, 2 * kTokenBytes)) ||
        name[2 * kTokenBytes] != '-')
        return std::nullopt;
    return fmt::format("left by a restore of {} that was interrupted, or that is going on; no alias reaches it. It may "
                       "be deleted when none is going on",
                       shownName(name.substr(2 * kTokenBytes + 1)));
}

} // namespace tidemark
