// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundleformat.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace tidemark {

namespace {
constexpr std::string_view kMagic = "TIDEBNDL";
constexpr std::uint32_t kVersion = 1;
} // namespace

ByteBuffer encodeBundleHeader(const BundleHeader& header)
{
    ByteWriter writer;
    writer.raw(asBytes(kMagic));
    writer.u32(kVersion);
    const auto id = fromHex(header.repositoryId);
    assert(id && id->size() == 16);
    writer.raw(*id);
    writer.raw(header.secret.bytes);
    const Hash128 checksum = hash128(writer.view());
    writer.raw(storedBytes(checksum));
    return writer.take();
}

Result<BundleHeader> decodeBundleHeader(ByteView bytes)
{
    assert(bytes.size() == kBundleHeaderBytes);
    if (asText(bytes.first(kMagic.size())) != kMagic)
        return fail(Errc::Damaged, "the file is no bundle");
    const Hash128 checksum = hash128(bytes.first(bytes.size() - sizeof(Hash128)));
    if (asText(bytes.last(sizeof(Hash128))) != asText(storedBytes(checksum)))
        return fail(Errc::Damaged, "a bundle's header does not match its checksum");
    ByteReader reader(bytes.subspan(kMagic.size()));
    TM_TRY_ASSIGN(const std::uint32_t version, reader.u32());
    if (version != kVersion)
        return fail(Errc::UnsupportedVersion, fmt::format("a bundle of version {}", version));
    BundleHeader header;
    TM_TRY_ASSIGN(const ByteView id, reader.raw(16));
    header.repositoryId = toHex(id);
    TM_TRY_ASSIGN(const ByteView secret, reader.raw(header.secret.bytes.size()));
    std::copy(secret.begin(), secret.end(), header.secret.bytes.begin());
    return header;
}

ByteBuffer encodeBundleRecordHead(BundleRecordKind kind, std::string_view name, std::uint64_t length)
{
    ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(kind));
    writer.string(name);
    writer.u64(length);
    return writer.take();
}

} // namespace tidemark
