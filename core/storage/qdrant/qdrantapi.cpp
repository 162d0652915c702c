// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantapi.h"

#include "base/showntext.h"
#include "storage/qdrant/qdrantrows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tidemark {

namespace {

constexpr std::size_t kRowsBytes = std::size_t{256} << 20;

std::string pathOf(const std::string& collection, std::string_view rest = {})
{
    return fmt::format("/collections/{}{}", urlEncoded(collection), rest);
}

std::string idList(const std::vector<std::string>& ids)
{
    return fmt::format("[{}]", fmt::join(ids, ","));
}

} // namespace

Result<Json> QdrantApi::callResult(const char* method, std::string path, std::string_view body,
                                   std::string_view what) const
{
    TM_TRY_ASSIGN(Json answer, callJson(method, std::move(path), body, what));
    if (!answer.is_object() || !answer.contains("result"))
        return unexpectedAnswer(pool().origin(), what, "it is no JSON with a result");
    return std::move(answer["result"]);
}

Result<std::vector<ConnectionFact>> QdrantApi::facts() const
{
    TM_TRY_ASSIGN(const Json root, callJson("GET", "/", {}, "asking for the version"));
    const auto version = stringMember(root, "version");
    if (!version)
        return unexpectedAnswer(pool().origin(), "asking for the version", version.error().detail);
    // The front door is open without a key; this one is not.
    TM_TRY(callResult("GET", "/aliases", {}, "listing the aliases"));
    return std::vector<ConnectionFact>{{"server", "Qdrant " + shownText(*version), false},
                                       encryptionFact(pool().endpoint())};
}

Result<std::vector<QdrantCollection>> QdrantApi::list() const
{
    constexpr std::string_view kWhat = "listing the collections";
    const auto strange = [&](const Error& error) { return unexpectedAnswer(pool().origin(), kWhat, error.detail); };
    TM_TRY_ASSIGN(const Json names, callResult("GET", "/collections", {}, kWhat));
    const auto list = arrayMember(names, "collections");
    if (!list)
        return strange(list.error());
    std::map<std::string, std::vector<std::string>> aliases;
    TM_TRY_ASSIGN(const Json aliasList, callResult("GET", "/aliases", {}, "listing the aliases"));
    const auto aliasItems = arrayMember(aliasList, "aliases");
    if (!aliasItems)
        return strange(aliasItems.error());
    for (const Json& item : **aliasItems) {
        const auto alias = stringMember(item, "alias_name");
        const auto target = stringMember(item, "collection_name");
        if (!alias || !target)
            return strange((alias ? target : alias).error());
        aliases[*target].push_back(*alias);
    }
    std::vector<QdrantCollection> collections;
    for (const Json& item : **list) {
        const auto name = stringMember(item, "name");
        if (!name)
            return strange(name.error());
        auto info = callResult("GET", pathOf(*name), {}, fmt::format("asking for collection {}", shownName(*name)));
        if (!info && info.error().code == Errc::NotFound)
            continue; // It went between the two requests.
        if (!info)
            return fail(std::move(info).error());
        auto collection = qdrantCollectionFromJson(*name, aliases[*name], *info);
        if (!collection)
            return strange(collection.error());
        collections.push_back(std::move(*collection));
    }
    std::sort(collections.begin(), collections.end(),
              [](const auto& a, const auto& b) { return a.info.name < b.info.name; });
    return collections;
}

Result<std::uint64_t> QdrantApi::count(const std::string& collection) const
{
    const std::string what = fmt::format("counting {}", shownName(collection));
    TM_TRY_ASSIGN(const Json result,
                  callResult("POST", pathOf(collection, "/points/count"), R"({"exact":true})", what));
    const auto count = unsignedMember(result, "count");
    if (!count)
        return unexpectedAnswer(pool().origin(), what, count.error().detail);
    return *count;
}

Result<std::optional<std::string>> QdrantApi::scroll(const QdrantCollection& collection, const std::string& offset,
                                                     std::size_t limit, VectorBatch& batch) const
{
    const std::string what = fmt::format("reading {}", shownName(collection.info.name));
    std::string body = fmt::format(R"({{"limit":{},"with_payload":true,"with_vector":true)", limit);
    if (!offset.empty())
        body += R"(,"offset":)" + offset;
    body += '}';
    TM_TRY_ASSIGN(const HttpResponse response,
                  call("POST", pathOf(collection.name, "/points/scroll"), body, what, kRowsBytes));
    auto next = appendQdrantPoints(response, collection.info, batch);
    if (!next && next.error().code == Errc::Damaged)
        return unexpectedAnswer(pool().origin(), what, next.error().detail);
    return next;
}

Result<void> QdrantApi::get(const QdrantCollection& collection, const std::vector<std::string>& ids, bool whole,
                            VectorBatch& batch) const
{
    if (ids.empty())
        return {};
    const std::string what = fmt::format("reading points of {}", shownName(collection.info.name));
    const std::string body =
        fmt::format(R"({{"ids":{},"with_payload":{},"with_vector":{}}})", idList(ids), whole, whole);
    TM_TRY_ASSIGN(const HttpResponse response,
                  call("POST", pathOf(collection.name, "/points"), body, what, kRowsBytes));
    const auto appended = appendQdrantPoints(response, collection.info, batch);
    if (!appended && appended.error().code == Errc::Damaged)
        return unexpectedAnswer(pool().origin(), what, appended.error().detail);
    return appended ? Result<void>() : fail(appended.error());
}

Result<void> QdrantApi::create(const std::string& collection, const NamespaceInfo& info) const
{
    TM_TRY_ASSIGN(const std::string body, qdrantCreateBody(info));
    const std::string what = fmt::format("creating collection {}", shownName(collection));
    const auto made = change("PUT", pathOf(collection), body, what);
    // The name is nobody else's: the first of two tries may have made it, and its answer was lost.
    if (!made && made.error().code != Errc::AlreadyExists)
        return fail(made.error());
    for (const std::string& index : qdrantIndexBodies(info)) {
        const auto indexed = change("PUT", pathOf(collection, "/index?wait=true"), index,
                                    fmt::format("making an index of {}", shownName(collection)));
        if (!indexed)
            return fail(indexed.error());
    }
    return {};
}

Result<void> QdrantApi::drop(const std::string& collection, bool patient) const
{
    Result<void> dropped =
        change("DELETE", pathOf(collection), {}, fmt::format("deleting collection {}", shownName(collection)), patient);
    const bool isGone = !dropped && dropped.error().code == Errc::NotFound;
    return isGone ? Result<void>() : dropped;
}

Result<void> QdrantApi::switchAliases(const std::vector<std::string>& existing, const std::vector<std::string>& wanted,
                                      const std::string& collection) const
{
    Json actions = Json::array();
    for (const std::string& alias : existing)
        actions.push_back({{"delete_alias", {{"alias_name", alias}}}});
    for (const std::string& alias : wanted)
        actions.push_back({{"create_alias", {{"collection_name", collection}, {"alias_name", alias}}}});
    if (actions.empty())
        return {};
    return change("POST", "/collections/aliases", dumpJson({{"actions", actions}}), "switching the aliases");
}

Result<void> QdrantApi::createShardKey(const std::string& collection, const std::string& key) const
{
    const auto response = change("PUT", pathOf(collection, "/shards"), R"({"shard_key":)" + key + '}',
                                 fmt::format("making a shard of {}", shownName(collection)));
    // It may be there already, which the server calls a bad request or a conflict.
    const bool isThere =
        !response && (response.error().code == Errc::Conflict || response.error().code == Errc::AlreadyExists);
    return response || isThere ? Result<void>() : fail(response.error());
}

Result<void> QdrantApi::upsert(const std::string& collection, const std::string& body) const
{
    return change("PUT", pathOf(collection, "/points?wait=true&ordering=strong"), body,
                  fmt::format("writing to {}", shownName(collection)));
}

Result<void> QdrantApi::remove(const std::string& collection, const std::vector<std::string>& ids) const
{
    if (ids.empty())
        return {};
    return change("POST", pathOf(collection, "/points/delete?wait=true&ordering=strong"),
                  fmt::format(R"({{"points":{}}})", idList(ids)),
                  fmt::format("removing from {}", shownName(collection)));
}

} // namespace tidemark
