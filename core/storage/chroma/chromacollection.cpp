// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/chroma/chromacollection.h"

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

constexpr std::string_view kStagedPrefix = "tidemark-staged-";
constexpr std::string_view kReplacedPrefix = "tidemark-replaced-";
constexpr std::size_t kTokenBytes = 8;
constexpr std::size_t kMostOfName = 400;
constexpr std::size_t kConfigBytes = std::size_t{1} << 20;

/// What the parameters of an index may be; a bundle from a stranger must not make a server allocate the moon.
struct Parameter {
    const char* name;
    double most;
};
constexpr std::array<Parameter, 6> kHnswParameters = {{{"ef_construction", 100'000},
                                                       {"ef_search", 100'000},
                                                       {"max_neighbors", 4'096},
                                                       {"resize_factor", 100},
                                                       {"sync_threshold", 1e9},
                                                       {"batch_size", 1e9}}};

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isIpv4(std::string_view name)
{
    int parts = 1;
    int digits = 0;
    for (const char c : name) {
        if (c == '.' && digits != 0) {
            ++parts;
            digits = 0;
        } else if (c >= '0' && c <= '9' && digits < 3) {
            ++digits;
        } else {
            return false;
        }
    }
    return parts == 4 && digits != 0;
}

bool isSpace(const std::string& space)
{
    return space == "l2" || space == "cosine" || space == "ip";
}

/// The same JSON with its keys in order, so that two of them compare.
Json inOrder(const Json& json)
{
    const auto text = canonicalJson(dumpJson(json));
    auto parsed = text ? parseJson(*text, kConfigBytes) : Result<Json>(json);
    return parsed ? std::move(*parsed) : json;
}

const Json* member(const Json& json, const char* key)
{
    if (!json.is_object())
        return nullptr;
    const auto it = json.find(key);
    return it == json.end() || it->is_null() ? nullptr : &*it;
}

tl::unexpected<Error> strangeConfig(const NamespaceInfo& info, std::string_view why)
{
    return fail(Errc::Conflict,
                fmt::format("the definition of {} is not one of Chroma: {}", shownName(info.name), why));
}

Result<Json> checkedIndex(const NamespaceInfo& info, const Json& index)
{
    Json checked = Json::object();
    for (const auto& [key, value] : index.items()) {
        if (value.is_null())
            continue;
        if (key == "space") {
            if (!value.is_string() || !isSpace(value.get<std::string>()))
                return strangeConfig(info, "its metric is none that Chroma has");
        } else if (value.is_number()) {
            const auto known = std::find_if(kHnswParameters.begin(), kHnswParameters.end(),
                                            [&, &name = key](const Parameter& p) { return name == p.name; });
            const double most = known == kHnswParameters.end() ? 1e9 : known->most;
            if (value.get<double>() < 0 || value.get<double>() > most)
                return strangeConfig(info, fmt::format("{} is out of range", shownName(key)));
        } else {
            return strangeConfig(info, fmt::format("{} is no number", shownName(key)));
        }
        checked[key] = value;
    }
    return checked;
}

std::string temporaryName(std::string_view prefix, std::string_view name)
{
    std::array<std::byte, kTokenBytes> token{};
    SystemRandom().fill(token);
    return fmt::format("{}{}-of-{}-end", prefix, toHex(token), name.substr(0, kMostOfName));
}

/// The name that a temporary one was made of.
std::optional<std::string_view> madeOf(std::string_view name, std::string_view prefix)
{
    constexpr std::string_view kOf = "-of-";
    constexpr std::string_view kEnd = "-end";
    if (!name.starts_with(prefix) || !name.ends_with(kEnd))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    name.remove_suffix(kEnd.size());
    if (name.size() < 2 * kTokenBytes + kOf.size() || !isLowerHex(name.substr(0, 2 * kTokenBytes)) ||
        !name.substr(2 * kTokenBytes).starts_with(kOf))
        return std::nullopt;
    return name.substr(2 * kTokenBytes + kOf.size());
}

} // namespace

Result<ChromaCollection> chromaCollectionFromJson(const Json& json)
{
    ChromaCollection collection;
    NamespaceInfo& info = collection.info;
    TM_TRY_ASSIGN(info.name, stringMember(json, "name"));
    TM_TRY_ASSIGN(collection.id, stringMember(json, "id"));
    TM_TRY_ASSIGN(const auto dimension, optionalUnsignedMember(json, "dimension"));
    if (dimension && *dimension > UINT32_MAX)
        return fail(Errc::Damaged, "a collection with more dimensions than there are");
    if (dimension)
        info.dimension = static_cast<std::uint32_t>(*dimension);
    info.engine = kChromaEngine;
    info.idType = IdType::Text;
    constexpr auto kText = static_cast<std::uint8_t>(1U << static_cast<unsigned>(CellClass::Text));
    info.columns = {{std::string(kChromaDocument), "text", kText}, {std::string(kChromaUri), "text", kText}};
    info.metric = "l2";
    Json configuration = Json::object();
    if (const Json* const given = member(json, "configuration_json")) {
        for (const char* const key : {"embedding_function", "hnsw", "spann"}) {
            if (const Json* const part = member(*given, key))
                configuration[key] = inOrder(*part);
        }
        for (const char* const index : {"hnsw", "spann"}) {
            const Json* const part = member(*given, index);
            const Json* const space = part == nullptr ? nullptr : member(*part, "space");
            if (space != nullptr && space->is_string())
                info.metric = space->get<std::string>();
        }
    }
    info.config = Json::object();
    info.config["configuration"] = std::move(configuration);
    if (const Json* const metadata = member(json, "metadata"))
        info.config["metadata"] = inOrder(*metadata);
    return collection;
}

Result<std::string> chromaCreateBody(const NamespaceInfo& info, const std::string& name)
{
    Json body = {{"name", name}, {"get_or_create", false}};
    if (info.engine != kChromaEngine) {
        if (!info.metric.empty() && !isSpace(info.metric))
            return fail(Errc::Conflict, fmt::format("Chroma has no metric {}", shownName(info.metric)));
        body["configuration"] = {{"hnsw", {{"space", info.metric.empty() ? "l2" : info.metric}}}};
        return dumpJson(body);
    }
    Json configuration = Json::object();
    if (const Json* const given = member(info.config, "configuration")) {
        // The two kinds of index exclude each other in what a server is asked for.
        for (const char* const index : {"hnsw", "spann"}) {
            const Json* const part = member(*given, index);
            if (part == nullptr || !configuration.empty())
                continue;
            if (!part->is_object())
                return strangeConfig(info, "its index is no object");
            TM_TRY_ASSIGN(configuration[index], checkedIndex(info, *part));
        }
        if (const Json* const function = member(*given, "embedding_function")) {
            if (!function->is_object())
                return strangeConfig(info, "its embedding function is no object");
            configuration["embedding_function"] = *function;
        }
    }
    body["configuration"] = std::move(configuration);
    if (const Json* const metadata = member(info.config, "metadata")) {
        if (!metadata->is_object())
            return strangeConfig(info, "its metadata is no object");
        for (const auto& [key, value] : metadata->items()) {
            if (value.is_structured())
                return strangeConfig(info, fmt::format("its metadata {} is no plain value", shownName(key)));
        }
        if (!metadata->empty())
            body["metadata"] = *metadata;
    }
    return dumpJson(body);
}

std::string whyNoChromaName(std::string_view name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(),
                                     [](char c) { return isAlphanumeric(c) || c == '.' || c == '_' || c == '-'; });
    if (name.size() < 3 || name.size() > 512 || !isPlain || !isAlphanumeric(name.front()) ||
        !isAlphanumeric(name.back()) || name.find("..") != std::string_view::npos || isIpv4(name))
        return fmt::format("Chroma takes no collection called {}: a name has 3 to 512 of the characters a-z, A-Z, 0-9, "
                           ".,_ and -, begins and ends with a letter or digit, has no two points together and is no IP "
                           "address",
                           shownName(name));
    if (chromaLeftover(name))
        return fmt::format("{} is a name of Tidemark's own for a collection that is being restored", shownName(name));
    return {};
}

std::string nearestChromaName(std::string_view name)
{
    constexpr std::size_t kMost = 512;
    std::string nearest;
    for (const char c : name.substr(0, kMost)) {
        const bool isPlain = isAlphanumeric(c) || c == '_' || c == '-' || (c == '.' && !nearest.ends_with('.'));
        nearest += isPlain ? c : '_';
    }
    if (nearest.empty() || !isAlphanumeric(nearest.front()))
        nearest.insert(0, "n");
    nearest.resize(std::min(nearest.size(), kMost));
    if (!isAlphanumeric(nearest.back()))
        nearest.replace(nearest.size() == kMost ? kMost - 1 : nearest.size(), 1, "n");
    while (nearest.size() < 3)
        nearest += 'n';
    return isIpv4(nearest) || chromaLeftover(nearest) ? "n" + nearest.substr(0, kMost - 1) : nearest;
}

std::string chromaStagedName(std::string_view name)
{
    return temporaryName(kStagedPrefix, name);
}

std::string chromaReplacedName(std::string_view name)
{
    return temporaryName(kReplacedPrefix, name);
}

std::optional<std::string> chromaLeftover(std::string_view name)
{
    if (const auto of = madeOf(name, kStagedPrefix))
        return fmt::format("left by a restore of {} that was interrupted, or that is going on; it may be deleted when "
                           "none is",
                           shownName(*of));
    if (const auto of = madeOf(name, kReplacedPrefix))
        return fmt::format("what {} was before a restore that was interrupted while it changed the names; if {} is "
                           "missing, this may be renamed to it",
                           shownName(*of), shownName(*of));
    return std::nullopt;
}

} // namespace tidemark
