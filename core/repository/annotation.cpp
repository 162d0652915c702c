// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/annotation.h"

#include "repository/manifest.h"

#include <algorithm>

namespace tidemark {

namespace {
constexpr std::uint64_t kMaxAnnotationBytes = std::uint64_t{4} << 20;
constexpr std::size_t kMaxTags = 1'024;
} // namespace

Annotation annotationOf(const SnapshotMetadata& metadata)
{
    return {metadata.description, metadata.tags, metadata.pinned, metadata.verifiedAt};
}

void apply(const Annotation& annotation, SnapshotMetadata& metadata)
{
    metadata.description = annotation.description;
    metadata.tags = annotation.tags;
    metadata.pinned = annotation.pinned;
    metadata.verifiedAt = annotation.verifiedAt;
}

Result<std::optional<Annotation>> readAnnotation(const Repository& repository, const std::string& snapshotId)
{
    const std::string path = repository.annotations() + "/" + snapshotId + ".json";
    auto text = readWholeFile(repository.files(), path, kMaxAnnotationBytes);
    if (!text && text.error().code == Errc::NotFound)
        return std::optional<Annotation>();
    if (!text)
        return fail(std::move(text).error());
    const auto parse = [&]() -> Result<Annotation> {
        if (!text->ends_with('\n'))
            return fail(Errc::Damaged, "an annotation is cut off");
        TM_TRY_ASSIGN(const Json json,
                      unsealLine(std::string_view(*text).substr(0, text->size() - 1), kMaxAnnotationBytes));
        TM_TRY_ASSIGN(const std::string id, stringMember(json, "id"));
        if (id != snapshotId)
            return fail(Errc::Damaged, "an annotation stands under a name that is not its own");
        Annotation annotation;
        TM_TRY_ASSIGN(annotation.description, bytesMember(json, "description"));
        TM_TRY_ASSIGN(annotation.tags, bytesListMember(json, "tags", kMaxTags));
        TM_TRY_ASSIGN(annotation.pinned, boolMember(json, "pinned"));
        if (json.contains("verified_at") && !json["verified_at"].is_null()) {
            TM_TRY_ASSIGN(annotation.verifiedAt, integerMember(json, "verified_at"));
        }
        return annotation;
    };
    auto annotation = parse();
    if (!annotation)
        return fail(annotation.error().code, annotation.error().detail, path);
    return std::optional<Annotation>(std::move(*annotation));
}

Result<void> writeAnnotation(const Repository& repository, const std::string& snapshotId, const Annotation& annotation)
{
    Json tags = Json::array();
    for (const std::string& tag : annotation.tags)
        tags.push_back(jsonFromBytes(tag));
    const Json json{{"id", snapshotId},
                    {"description", jsonFromBytes(annotation.description)},
                    {"tags", std::move(tags)},
                    {"pinned", annotation.pinned},
                    {"verified_at", annotation.verifiedAt ? Json(*annotation.verifiedAt) : Json(nullptr)}};
    return repository.replace(repository.annotations(), snapshotId + ".json", sealLine(json) + "\n");
}

} // namespace tidemark
