// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/base.h"

#include "repository/manifest.h"

namespace tidemark {

namespace {

constexpr std::uint64_t kMaxBaseBytes = 256 * 1024;

std::string fileName(const std::string& storageIdentity)
{
    return toHex(hash128(asBytes(storageIdentity))) + ".json";
}

} // namespace

std::optional<std::string> readBase(const Repository& repository, const std::string& storageIdentity)
{
    const std::string path = repository.bases() + "/" + fileName(storageIdentity);
    const auto text = readWholeFile(repository.files(), path, kMaxBaseBytes);
    if (!text || !text->ends_with('\n'))
        return std::nullopt;
    const auto json = unsealLine(std::string_view(*text).substr(0, text->size() - 1), kMaxBaseBytes);
    if (!json)
        return std::nullopt;
    const auto identity = bytesMember(*json, "identity");
    auto snapshot = stringMember(*json, "snapshot");
    if (!identity || *identity != storageIdentity || !snapshot || !isSnapshotId(*snapshot))
        return std::nullopt;
    return std::move(*snapshot);
}

Result<void> writeBase(const Repository& repository, const std::string& storageIdentity, const std::string& storageUri,
                       const std::string& snapshotId)
{
    const Json json{
        {"identity", jsonFromBytes(storageIdentity)}, {"storage", jsonFromBytes(storageUri)}, {"snapshot", snapshotId}};
    return repository.replace(repository.bases(), fileName(storageIdentity), sealLine(json) + "\n");
}

} // namespace tidemark
