// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/chroma/chromaapi.h"

#include "base/showntext.h"
#include "storage/chroma/chromarows.h"
#include "storage/http/jsonvalues.h"

#include <fmt/format.h>

#include <set>

namespace tidemark {

namespace {

constexpr std::size_t kRowsBytes = std::size_t{256} << 20; ///< An answer that holds rows.
constexpr std::size_t kIdsBytes = std::size_t{2} << 30;    ///< An answer that holds all ids.
constexpr std::size_t kListed = 500;
constexpr std::size_t kMostCollections = 1'000'000;

std::string named(std::string_view what, const ChromaCollection& collection)
{
    return fmt::format("{} {}", what, shownName(collection.info.name));
}

} // namespace

ChromaApi::ChromaApi(std::shared_ptr<HttpPool> pool, const ChromaPlace& place)
    : HttpApi(std::move(pool))
    , m_place(place)
    , m_base("/api/v2/tenants/" + urlEncoded(place.tenant) + "/databases/" + urlEncoded(place.database))
{
}

tl::unexpected<Error> ChromaApi::located(Error error, std::string_view what) const
{
    if (error.code == Errc::Damaged)
        return unexpectedAnswer(pool().origin(), what, error.detail);
    return fail(std::move(error));
}

std::string ChromaApi::collectionPath(const ChromaCollection& collection, const char* action) const
{
    return m_base + "/collections/" + urlEncoded(collection.id) + action;
}

Result<ChromaLimits> ChromaApi::limits() const
{
    ChromaLimits limits;
    auto json = callJson("GET", "/api/v2/pre-flight-checks", {}, "asking for the server's limits");
    if (!json) {
        if (json.error().code == Errc::NotFound)
            return limits;
        return fail(std::move(json).error());
    }
    if (const auto rows = optionalUnsignedMember(*json, "max_batch_size"); rows && *rows && **rows != 0)
        limits.batchRows = std::min<std::size_t>(limits.batchRows, **rows);
    if (const auto base64 = boolMember(*json, "supports_base64_encoding"))
        limits.base64 = *base64;
    return limits;
}

Result<std::vector<ConnectionFact>> ChromaApi::facts() const
{
    TM_TRY_ASSIGN(const Json version, callJson("GET", "/api/v2/version", {}, "asking for the version"));
    TM_TRY(callJson("GET", m_base, {}, "looking up the database"));
    std::vector<ConnectionFact> facts;
    facts.push_back(
        {"server", "Chroma, API " + shownText(version.is_string() ? version.get<std::string>() : "?"), false});
    facts.push_back(encryptionFact(pool().endpoint()));
    facts.push_back({"database", shownText(m_place.tenant + "/" + m_place.database), false});
    const auto identity = callJson("GET", "/api/v2/auth/identity", {}, "asking who is logged in");
    const auto user = identity ? stringMember(*identity, "user_id") : Result<std::string>();
    if (identity && user)
        facts.push_back({"login", user->empty() ? "none" : shownText(*user), false});
    return facts;
}

Result<std::vector<ChromaCollection>> ChromaApi::list() const
{
    constexpr std::string_view kWhat = "listing the collections";
    std::vector<ChromaCollection> collections;
    std::set<std::string> seen;
    for (std::size_t offset = 0; offset < kMostCollections; offset += kListed) {
        TM_TRY_ASSIGN(
            const Json page,
            callJson("GET", fmt::format("{}/collections?limit={}&offset={}", m_base, kListed, offset), {}, kWhat));
        if (!page.is_array())
            return unexpectedAnswer(pool().origin(), kWhat, "it is no list");
        for (const Json& item : page) {
            auto collection = chromaCollectionFromJson(item);
            if (!collection)
                return located(std::move(collection).error(), kWhat);
            if (seen.insert(collection->id).second)
                collections.push_back(std::move(*collection));
        }
        if (page.size() < kListed)
            break;
    }
    // A database that does not exist has no collections either, says the server: a slip in a name is no empty storage.
    if (collections.empty())
        TM_TRY(callJson("GET", m_base, {}, "looking up the database"));
    return collections;
}

Result<ChromaCollection> ChromaApi::find(const std::string& name) const
{
    const std::string what = fmt::format("looking up collection {}", shownName(name));
    TM_TRY_ASSIGN(const Json json, callJson("GET", m_base + "/collections/" + urlEncoded(name), {}, what));
    auto collection = chromaCollectionFromJson(json);
    if (!collection)
        return located(std::move(collection).error(), what);
    return collection;
}

Result<std::uint64_t> ChromaApi::count(const ChromaCollection& collection) const
{
    const std::string what = named("counting", collection);
    TM_TRY_ASSIGN(const Json json, callJson("GET", collectionPath(collection, "/count"), {}, what));
    if (!json.is_number_unsigned())
        return unexpectedAnswer(pool().origin(), what, "it is no number");
    return json.get<std::uint64_t>();
}

Result<BytesColumn> ChromaApi::ids(const ChromaCollection& collection, bool patient) const
{
    const std::string what = named("reading the ids of", collection);
    TM_TRY_ASSIGN(const HttpResponse response,
                  call("POST", collectionPath(collection, "/get"), R"({"include":[]})", what, kIdsBytes, patient));
    auto ids = chromaIds(response);
    if (!ids)
        return located(std::move(ids).error(), what);
    return ids;
}

Result<BytesColumn> ChromaApi::existing(const ChromaCollection& collection, const BytesColumn& ids) const
{
    // An empty list of ids would mean all of them.
    if (ids.empty())
        return BytesColumn();
    const std::string what = named("looking up rows of", collection);
    const std::string body = chromaIdsBody(ids, 0, ids.size()) + R"(,"include":[]})";
    TM_TRY_ASSIGN(const HttpResponse response,
                  call("POST", collectionPath(collection, "/get"), body, what, kRowsBytes));
    auto found = chromaIds(response);
    if (!found)
        return located(std::move(found).error(), what);
    return found;
}

Result<void> ChromaApi::get(const ChromaCollection& collection, const BytesColumn& ids, std::size_t first,
                            std::size_t end, VectorBatch& batch) const
{
    if (first == end)
        return {};
    const std::string what = named("reading", collection);
    const std::string body =
        chromaIdsBody(ids, first, end) + R"(,"include":["embeddings","documents","metadatas","uris"]})";
    TM_TRY_ASSIGN(const HttpResponse response,
                  call("POST", collectionPath(collection, "/get"), body, what, kRowsBytes));
    if (Result<void> appended = appendChromaRows(response, batch); !appended)
        return located(std::move(appended).error(), what);
    return {};
}

Result<ChromaCollection> ChromaApi::create(const NamespaceInfo& info, const std::string& name) const
{
    TM_TRY_ASSIGN(const std::string body, chromaCreateBody(info, name));
    const std::string what = fmt::format("creating collection {}", shownName(name));
    auto json = callJson("POST", m_base + "/collections", body, what);
    if (json) {
        auto collection = chromaCollectionFromJson(*json);
        if (!collection)
            return located(std::move(collection).error(), what);
        return collection;
    }
    // The name is nobody else's, so it was made by the first of two tries whose answer was lost.
    if (json.error().code == Errc::AlreadyExists)
        return find(name);
    return fail(std::move(json).error());
}

Result<void> ChromaApi::drop(const std::string& name, bool patient) const
{
    Result<void> dropped = change("DELETE", m_base + "/collections/" + urlEncoded(name), {},
                                  fmt::format("deleting collection {}", shownName(name)), patient);
    const bool isGone = !dropped && dropped.error().code == Errc::NotFound;
    return isGone ? Result<void>() : dropped;
}

Result<void> ChromaApi::rename(const ChromaCollection& collection, const std::string& name) const
{
    const std::string body = dumpJson({{"new_name", name}});
    const std::string what =
        fmt::format("renaming collection {} to {}", shownName(collection.info.name), shownName(name));
    Result<void> renamed = change("PUT", collectionPath(collection, ""), body, what);
    if (!renamed) {
        if (const auto there = find(name); there && there->id == collection.id)
            return {};
    }
    return renamed;
}

Result<void> ChromaApi::add(const ChromaCollection& collection, const std::string& body) const
{
    // upsert, so that it may be repeated; on ids that do not exist it is the same as add.
    return change("POST", collectionPath(collection, "/upsert"), body, named("writing to", collection));
}

Result<void> ChromaApi::remove(const ChromaCollection& collection, const BytesColumn& ids, std::size_t first,
                               std::size_t end, bool patient) const
{
    if (first == end)
        return {};
    const std::string body = chromaIdsBody(ids, first, end) + '}';
    return change("POST", collectionPath(collection, "/delete"), body, named("removing from", collection), patient);
}

} // namespace tidemark
