// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/annotation.h"

#include "repository/lockwait.h"
#include "repository/manifest.h"

#include <fmt/format.h>

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

namespace {

/// As it was at the commit, with nothing laid over it.
Result<Annotation> committedAnnotation(const Repository& repository, const std::string& snapshotId)
{
    const std::string path = repository.snapshots() + "/" + snapshotId + ".jsonl";
    TM_TRY_ASSIGN(const std::string text, readWholeFile(repository.files(), path, kMaxManifestBytes));
    const auto manifest = decodeManifest(text);
    if (!manifest)
        return fail(manifest.error().code, manifest.error().detail, path);
    return annotationOf(manifest->metadata);
}

} // namespace

Result<void> checkNotPinned(const Repository& repository, const std::string& snapshotId)
{
    const auto pinned = [&](const std::string& why) {
        return fail(Errc::Pinned, fmt::format("snapshot {} {}", snapshotId, why), repository.directory());
    };
    const auto written = readAnnotation(repository, snapshotId);
    if (!written && written.error().code == Errc::Damaged)
        return pinned("counts as pinned, because what says so cannot be read: " + toString(written.error()));
    if (!written)
        return fail(written.error());
    if (*written)
        return (*written)->pinned ? Result<void>(pinned("is pinned")) : Result<void>();
    const auto committed = committedAnnotation(repository, snapshotId);
    if (!committed && committed.error().code != Errc::Damaged && committed.error().code != Errc::UnsupportedVersion)
        return fail(committed.error());
    return committed && committed->pinned ? Result<void>(pinned("is pinned")) : Result<void>();
}

Result<Annotation> editAnnotation(const Repository& repository, const std::string& snapshotId,
                                  const std::function<void(Annotation&)>& change, bool replaceDamaged)
{
    TM_TRY_ASSIGN(const auto held,
                  waitForLock(repository.files(), repository.annotations() + "/lock", LockMode::Exclusive));
    const auto written = readAnnotation(repository, snapshotId);
    const bool isDamaged = !written && written.error().code == Errc::Damaged;
    if (!written && !(isDamaged && replaceDamaged))
        return fail(written.error());
    Annotation annotation;
    if (written && *written) {
        annotation = **written;
    } else {
        TM_TRY_ASSIGN(annotation, committedAnnotation(repository, snapshotId));
        annotation.pinned = annotation.pinned || isDamaged;
    }
    change(annotation);
    TM_TRY(writeAnnotation(repository, snapshotId, annotation));
    return annotation;
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
