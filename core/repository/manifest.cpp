// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/manifest.h"

#include "repository/manifesthead.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tidemark {

namespace {

constexpr std::size_t kMaxLineBytes = std::size_t{128} << 20;
constexpr std::size_t kMaxSegments = std::size_t{1} << 20;
constexpr std::size_t kMaxMaskFiles = std::size_t{1} << 16;
constexpr std::size_t kMaxLines = 65'536 + 3; // A line a namespace, two before them and one behind.

Json toJson(const FileRef& ref)
{
    return Json{{"file", toHex(ref.name)}, {"bytes", ref.sizeBytes}, {"hash", toHex(ref.footerHash)}};
}

Result<FileRef> fileRefFromJson(const Json& json)
{
    FileRef ref;
    TM_TRY_ASSIGN(const std::string name, stringMember(json, "file"));
    TM_TRY_ASSIGN(ref.name, fileNameFromHex(name));
    TM_TRY_ASSIGN(ref.sizeBytes, unsignedMember(json, "bytes"));
    TM_TRY_ASSIGN(const std::string hash, stringMember(json, "hash"));
    TM_TRY_ASSIGN(ref.footerHash, hash128FromHex(hash));
    return ref;
}

Json toJson(const ManifestNamespace& ns)
{
    Json json;
    json["namespace"] = jsonFromBytes(ns.info.name);
    json["dimension"] = ns.info.dimension ? Json(*ns.info.dimension) : Json(nullptr);
    json["metric"] = jsonFromBytes(ns.info.metric);
    addFields(json, ns.info);
    json["engine"] = jsonFromBytes(ns.info.engine);
    json["config"] = ns.info.config;
    json["traits"] = toJson(ns.traits);
    json["rows"] = ns.rows();
    json["digest"] = toHex(ns.digest);
    json["logical_bytes"] = ns.logicalBytes;
    json["added"] = ns.added;
    json["changed"] = ns.changed;
    json["removed"] = ns.removed;
    Json segments = Json::array();
    for (const SegmentRef& segment : ns.segments) {
        Json item = toJson(segment.file);
        item["rows"] = segment.rows;
        if (segment.mask)
            item["mask"] = Json::array({segment.mask->file, segment.mask->entry, segment.mask->rows});
        segments.push_back(std::move(item));
    }
    json["segments"] = std::move(segments);
    return json;
}

Result<SegmentRef> segmentFromJson(const Json& json, std::size_t maskFiles)
{
    SegmentRef segment;
    TM_TRY_ASSIGN(segment.file, fileRefFromJson(json));
    TM_TRY_ASSIGN(segment.rows, unsignedMember(json, "rows"));
    if (segment.rows == 0 || segment.rows > UINT32_MAX)
        return fail(Errc::Damaged, "a segment has an impossible number of rows");
    const auto mask = json.find("mask");
    if (mask == json.end())
        return segment;
    const bool wellFormed = mask->is_array() && mask->size() == 3 && (*mask)[0].is_number_unsigned() &&
                            (*mask)[1].is_number_unsigned() && (*mask)[2].is_number_unsigned();
    if (!wellFormed || (*mask)[0].get<std::uint64_t>() >= maskFiles || (*mask)[1].get<std::uint64_t>() > UINT32_MAX)
        return fail(Errc::Damaged, "a mask reference is malformed");
    segment.mask =
        MaskRef{(*mask)[0].get<std::uint32_t>(), (*mask)[1].get<std::uint32_t>(), (*mask)[2].get<std::uint64_t>()};
    if (segment.mask->rows == 0 || segment.mask->rows >= segment.rows)
        return fail(Errc::Damaged, "a mask hides an impossible number of rows");
    return segment;
}

Result<ManifestNamespace> namespaceFromJson(const Json& json, std::size_t maskFiles)
{
    ManifestNamespace ns;
    TM_TRY_ASSIGN(ns.info.name, bytesMember(json, "namespace"));
    TM_TRY_ASSIGN(const auto dimension, optionalUnsignedMember(json, "dimension"));
    if (dimension && *dimension > UINT32_MAX)
        return fail(Errc::Damaged, "a namespace has an impossible dimension");
    if (dimension)
        ns.info.dimension = static_cast<std::uint32_t>(*dimension);
    TM_TRY_ASSIGN(ns.info.metric, bytesMember(json, "metric"));
    TM_TRY(readFields(json, ns.info));
    TM_TRY_ASSIGN(ns.info.engine, bytesMember(json, "engine"));
    if (const auto config = json.find("config"); config != json.end())
        ns.info.config = *config;
    TM_TRY_ASSIGN(const Json* traits, objectMember(json, "traits"));
    TM_TRY_ASSIGN(ns.traits, contentTraitsFromJson(*traits));
    TM_TRY_ASSIGN(const std::uint64_t rows, unsignedMember(json, "rows"));
    TM_TRY_ASSIGN(const std::string digest, stringMember(json, "digest"));
    TM_TRY_ASSIGN(ns.digest, hash128FromHex(digest));
    TM_TRY_ASSIGN(ns.logicalBytes, unsignedMember(json, "logical_bytes"));
    TM_TRY_ASSIGN(ns.added, unsignedMember(json, "added"));
    TM_TRY_ASSIGN(ns.changed, unsignedMember(json, "changed"));
    TM_TRY_ASSIGN(ns.removed, unsignedMember(json, "removed"));
    TM_TRY_ASSIGN(const Json* segments, arrayMember(json, "segments"));
    if (segments->size() > kMaxSegments)
        return fail(Errc::LimitExceeded, "a namespace has too many segments");
    for (const Json& item : *segments) {
        TM_TRY_ASSIGN(SegmentRef segment, segmentFromJson(item, maskFiles));
        ns.segments.push_back(std::move(segment));
    }
    if (rows != ns.rows())
        return fail(Errc::Damaged, "the segments of a namespace do not have its number of rows");
    ns.info.count = rows;
    return ns;
}

/// The whole must agree with itself: totals, order, names.
Result<void> checkWhole(const Manifest& manifest)
{
    std::uint64_t vectors = 0;
    Hash128 digest;
    std::vector<std::string> names;
    for (const ManifestNamespace& ns : manifest.namespaces) {
        vectors += ns.rows();
        digest += ns.digest;
        names.push_back(ns.info.name);
    }
    if (!std::is_sorted(names.begin(), names.end()) || std::adjacent_find(names.begin(), names.end()) != names.end())
        return fail(Errc::Damaged, "the namespaces of a manifest are out of order");
    const SnapshotMetadata& head = manifest.metadata;
    if (vectors != head.totalVectors || digest != head.stateDigest || names != head.namespaces)
        return fail(Errc::Damaged, "a manifest's first line does not agree with the rest");
    return {};
}

Result<Manifest> decodeWhole(std::string_view text)
{
    if (text.size() > kMaxManifestBytes)
        return fail(Errc::LimitExceeded, "a manifest is too long");
    if (!text.ends_with('\n'))
        return fail(Errc::Damaged, "a manifest is cut off");
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        if (lines.size() > kMaxLines)
            return fail(Errc::LimitExceeded, "a manifest has too many lines");
        at = end + 1;
    }
    // The first line says the version, and only then the rest means anything.
    TM_TRY_ASSIGN(ManifestHead head, decodeManifestHeadLine(lines.front()));
    if (lines.size() < 3)
        return fail(Errc::Damaged, "a manifest is cut off");
    TM_TRY_ASSIGN(const Json end, unsealLine(lines.back(), kMaxFirstLineBytes));
    TM_TRY_ASSIGN(const std::string whole, stringMember(end, "end"));
    if (toHex(hash128(asBytes(text.substr(0, text.size() - lines.back().size() - 1)))) != whole)
        return fail(Errc::Damaged, "a manifest does not match its checksum");

    Manifest manifest{std::move(head.metadata), head.withMetadata, std::move(head.absentNamespaces), {}, {}};
    TM_TRY_ASSIGN(const Json masks, unsealLine(lines[1], kMaxLineBytes));
    TM_TRY_ASSIGN(const Json* maskFiles, arrayMember(masks, "mask_files"));
    if (maskFiles->size() > kMaxMaskFiles)
        return fail(Errc::LimitExceeded, "a manifest has too many mask files");
    for (const Json& item : *maskFiles) {
        TM_TRY_ASSIGN(const FileRef ref, fileRefFromJson(item));
        manifest.maskFiles.push_back(ref);
    }
    for (std::size_t i = 2; i + 1 < lines.size(); ++i) {
        TM_TRY_ASSIGN(const Json line, unsealLine(lines[i], kMaxLineBytes));
        TM_TRY_ASSIGN(ManifestNamespace ns, namespaceFromJson(line, manifest.maskFiles.size()));
        manifest.namespaces.push_back(std::move(ns));
    }
    TM_TRY(checkWhole(manifest));
    return manifest;
}

/// A digit that is none is an argument to a parser of digits, and damage to a manifest.
template <typename T>
Result<T> asDamaged(Result<T> result)
{
    if (!result && result.error().code == Errc::InvalidArgument)
        result.error().code = Errc::Damaged;
    return result;
}

} // namespace

std::uint64_t ManifestNamespace::rows() const
{
    std::uint64_t rows = 0;
    for (const SegmentRef& segment : segments)
        rows += segment.liveRows();
    return rows;
}

const ManifestNamespace* Manifest::find(std::string_view name) const
{
    const auto it = std::find_if(namespaces.begin(), namespaces.end(),
                                 [&](const ManifestNamespace& ns) { return ns.info.name == name; });
    return it == namespaces.end() ? nullptr : &*it;
}

std::vector<FileRef> Manifest::files() const
{
    std::map<FileName, FileRef> byName;
    for (const FileRef& ref : maskFiles)
        byName.emplace(ref.name, ref);
    for (const ManifestNamespace& ns : namespaces) {
        for (const SegmentRef& segment : ns.segments)
            byName.emplace(segment.file.name, segment.file);
    }
    std::vector<FileRef> refs;
    refs.reserve(byName.size());
    for (auto& [name, ref] : byName)
        refs.push_back(ref);
    return refs;
}

std::string encodeManifest(const Manifest& manifest)
{
    std::string text = encodeManifestHead({manifest.metadata, manifest.withMetadata, manifest.absentNamespaces}) + "\n";
    Json masks = Json::array();
    for (const FileRef& ref : manifest.maskFiles)
        masks.push_back(toJson(ref));
    text += sealLine(Json{{"mask_files", std::move(masks)}}) + "\n";
    for (const ManifestNamespace& ns : manifest.namespaces)
        text += sealLine(toJson(ns)) + "\n";
    const Hash128 whole = hash128(asBytes(text));
    text += sealLine(Json{{"end", toHex(whole)}}) + "\n";
    return text;
}

Result<SnapshotMetadata> decodeManifestHead(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return fail(Errc::Damaged, "a manifest has no complete first line");
    TM_TRY_ASSIGN(ManifestHead head, decodeManifestHeadLine(text.substr(0, end)));
    return std::move(head.metadata);
}

Result<Manifest> decodeManifest(std::string_view text)
{
    return asDamaged(decodeWhole(text));
}

} // namespace tidemark
