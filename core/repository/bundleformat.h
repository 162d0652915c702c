// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/hash.h"

#include <array>
#include <cstdint>
#include <string>

namespace tidemark {

// A bundle, byte by byte (integers are little-endian, checksums are XXH3-128 with seed 0, strings have a u32 length):
//
//     header    "TIDEBNDL", version (u32) = 1, repository id [16], hash secret [192], checksum of the bytes before it
//     records   kind (u8), name (string), length (u64), content, checksum of the record's bytes before it
//     end       kind (u8) = 3, number of records (u64), checksum of all bytes of the file before it, "TIDE.FIN"
//
//     kind 1    a file of segments/ as it is; the name is its 32 digits
//     kind 2    a manifest as it is; the name is the snapshot's id
//
// Files come first, in ascending order of their names and each needed by a manifest; then the manifests, every parent
// before its children. Nothing follows the end. Header and end keep their form in all versions.

struct BundleHeader {
    std::string repositoryId; ///< 32 hexadecimal digits.
    HashSecret secret;        ///< What the row hashes of the files were made with.
};

enum class BundleRecordKind : std::uint8_t { File = 1, Manifest = 2, End = 3 };

constexpr std::size_t kBundleHeaderBytes = 8 + 4 + 16 + 192 + 16;
constexpr std::size_t kBundleEndBytes = 1 + 8 + 16 + 8;
constexpr std::size_t kMaxBundleName = 64;
constexpr std::size_t kMaxBundleRecords = std::size_t{1} << 22;
constexpr std::size_t kBundlePieceBytes = std::size_t{1} << 20; ///< Copied and hashed at a time.
constexpr std::string_view kBundleEndMagic = "TIDE.FIN";

ByteBuffer encodeBundleHeader(const BundleHeader& header);
/// REQUIRES: kBundleHeaderBytes bytes. Damaged or UnsupportedVersion.
Result<BundleHeader> decodeBundleHeader(ByteView bytes);

/// What stands before a record's content.
ByteBuffer encodeBundleRecordHead(BundleRecordKind kind, std::string_view name, std::uint64_t length);

/// The 16 bytes of a checksum as they are stored.
inline ByteView storedBytes(const Hash128& hash)
{
    return std::as_bytes(std::span(&hash, 1));
}

} // namespace tidemark
