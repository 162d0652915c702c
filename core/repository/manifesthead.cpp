// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/manifesthead.h"

#include "base/bytes.h"
#include "repository/manifest.h"
#include "repository/sealedline.h"

#include <fmt/format.h>
#include <simdjson.h>

namespace tidemark {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view kFormat = "tidemark-snapshot";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kMaxNamespaces = 65'536; // Also of those that were absent.
constexpr std::size_t kMaxTags = 1'024;
constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kUsualBytes = 4'096;

Result<dom::object> parseLine(std::string_view line)
{
    if (line.size() > kMaxFirstLineBytes)
        return fail(Errc::LimitExceeded,
                    fmt::format("JSON of {} bytes, the limit is {}", line.size(), kMaxFirstLineBytes));
    // What it gives lives until the next call in this thread: no caller keeps it.
    thread_local dom::parser parser;
    if (parser.max_depth() != kMaxDepth && parser.allocate(kUsualBytes, kMaxDepth) != simdjson::SUCCESS)
        return fail(Errc::Internal, "no memory to read a manifest");
    dom::object object;
    const simdjson::error_code error = parser.parse(line.data(), line.size()).get(object);
    if (error == simdjson::DEPTH_ERROR)
        return fail(Errc::LimitExceeded, "JSON is nested too deeply");
    if (error != simdjson::SUCCESS)
        return fail(Errc::Damaged, "not JSON");
    return object;
}

/// The bytes of a string or of {"base64": "…"}, as jsonFromBytes() writes them.
Result<std::string> bytesOf(const dom::element& element)
{
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        return std::string(text);
    dom::object object;
    if (element.get(object) == simdjson::SUCCESS && object.size() == 1 &&
        object["base64"].get(text) == simdjson::SUCCESS) {
        if (auto bytes = fromBase64(text))
            return std::move(*bytes);
    }
    return fail(Errc::Damaged, "neither a string nor {\"base64\": …}");
}

/// Takes the members of the head one after the other. The first failure stays, and what is taken after it is empty, so
/// that one check at the end is enough.
class Taker {
public:
    explicit Taker(const dom::object& object) : m_object(object), m_next(object.begin()) {}

    std::string string(const char* key)
    {
        std::string_view text;
        return take(key, text, "a string") ? std::string(text) : std::string();
    }
    std::uint64_t number(const char* key)
    {
        std::uint64_t value = 0;
        take(key, value, "a whole number from 0");
        return value;
    }
    std::int64_t integer(const char* key)
    {
        std::int64_t value = 0;
        take(key, value, "a whole number of 64 bits");
        return value;
    }
    bool boolean(const char* key)
    {
        bool value = false;
        take(key, value, "true or false");
        return value;
    }
    std::string bytes(const char* key)
    {
        dom::element element;
        return take(key, element, "there") ? keep(bytesOf(element)) : std::string();
    }
    std::vector<std::string> bytesList(const char* key, std::size_t limit)
    {
        dom::array array;
        std::vector<std::string> items;
        if (!take(key, array, "a list"))
            return items;
        for (const dom::element element : array) {
            if (items.size() == limit)
                keep<void>(fail(Errc::LimitExceeded, fmt::format("the list \"{}\" has too many items", key)));
            if (!m_error)
                items.push_back(keep(bytesOf(element)));
            if (m_error)
                break;
        }
        return items;
    }
    bool isNull(const char* key)
    {
        const auto found = find(key);
        return !found || found->is_null();
    }
    /// The value, or an empty one and the failure noted.
    template <typename T>
    T keep(Result<T> result)
    {
        if (!result && !m_error)
            m_error = std::move(result).error();
        if constexpr (!std::is_void_v<T>)
            return result ? std::move(*result) : T();
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    /// Members are asked for in the order in which they are written, so the next one is nearly always the one.
    std::optional<dom::element> find(std::string_view key)
    {
        for (std::size_t steps = m_object.size() + 1; steps != 0; --steps) {
            if (m_next == m_object.end()) {
                m_next = m_object.begin();
                continue;
            }
            const dom::key_value_pair field = *m_next;
            ++m_next;
            if (field.key == key)
                return field.value;
        }
        return std::nullopt;
    }
    template <typename T>
    bool take(const char* key, T& value, const char* wanted)
    {
        if (m_error)
            return false;
        const auto found = find(key);
        const bool good = found && found->get(value) == simdjson::SUCCESS;
        if (!good)
            m_error = Error{Errc::Damaged, fmt::format("the key \"{}\" is missing or not {}", key, wanted), {}, 0, {}};
        return good;
    }

    dom::object m_object;
    dom::object::iterator m_next;
    std::optional<Error> m_error;
};

SnapshotMetadata takeMetadata(Taker& taker)
{
    SnapshotMetadata metadata;
    metadata.id = taker.string("id");
    if (!isSnapshotId(metadata.id))
        taker.keep<void>(fail(Errc::Damaged, "the snapshot id has a wrong form"));
    metadata.sequence = taker.number("sequence");
    metadata.createdAt = taker.integer("created_at");
    metadata.description = taker.bytes("description");
    metadata.namespaces = taker.bytesList("namespaces", kMaxNamespaces);
    metadata.wholeStorage = taker.boolean("whole_storage");
    metadata.totalVectors = taker.number("total_vectors");
    metadata.sizeBytes = taker.number("size_bytes");
    metadata.logicalBytes = taker.number("logical_bytes");
    metadata.type = taker.keep(snapshotTypeFromName(taker.string("snapshot_type")));
    if (!taker.isNull("parent_id"))
        metadata.parentId = taker.string("parent_id");
    metadata.version = taker.string("version");
    metadata.storage = taker.bytes("storage");
    metadata.consistency = taker.keep(consistencyFromName(taker.string("consistency")));
    metadata.added = taker.number("added");
    metadata.changed = taker.number("changed");
    metadata.removed = taker.number("removed");
    metadata.tags = taker.bytesList("tags", kMaxTags);
    metadata.pinned = taker.boolean("pinned");
    metadata.safety = taker.boolean("safety");
    if (!taker.isNull("verified_at"))
        metadata.verifiedAt = taker.integer("verified_at");
    auto digest = hash128FromHex(taker.string("state_digest"));
    // A digit that is none is an argument to a parser of digits, and damage to a manifest.
    if (!digest)
        digest.error().code = Errc::Damaged;
    metadata.stateDigest = taker.keep(std::move(digest));
    metadata.durationMs = taker.number("duration_ms");
    return metadata;
}

} // namespace

std::string encodeManifestHead(const ManifestHead& head)
{
    Json json{{"format", kFormat}, {"format_version", kVersion}};
    json.update(toJson(head.metadata));
    json["with_metadata"] = head.withMetadata;
    Json absent = Json::array();
    for (const std::string& name : head.absentNamespaces)
        absent.push_back(jsonFromBytes(name));
    json["absent_namespaces"] = std::move(absent);
    return sealLine(json);
}

Result<ManifestHead> decodeManifestHeadLine(std::string_view line)
{
    TM_TRY(checkSeal(line));
    TM_TRY_ASSIGN(const dom::object object, parseLine(line));
    Taker taker(object);
    // The version says whether the rest means anything.
    const std::string format = taker.string("format");
    const std::uint64_t version = taker.number("format_version");
    if (taker.error())
        return fail(*taker.error());
    if (format != kFormat)
        return fail(Errc::Damaged, "not a snapshot manifest");
    if (version != kVersion)
        return fail(Errc::UnsupportedVersion, fmt::format("a manifest of version {}", version));
    ManifestHead head;
    head.metadata = takeMetadata(taker);
    head.withMetadata = taker.boolean("with_metadata");
    head.absentNamespaces = taker.bytesList("absent_namespaces", kMaxNamespaces);
    if (taker.error())
        return fail(*taker.error());
    return head;
}

} // namespace tidemark
