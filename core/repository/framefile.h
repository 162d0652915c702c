// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "base/random.h"
#include "io/filesystem.h"
#include "repository/frame.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// The random 16 bytes that name a file of segments/. A name says nothing about content: "exists" is not "whole".
struct FileName {
    std::array<std::byte, 16> bytes{};
    friend auto operator<=>(const FileName&, const FileName&) = default;
};

std::string toHex(const FileName& name);
Result<FileName> fileNameFromHex(std::string_view hex);
FileName randomFileName(RandomSource& random);

/// The same failure; one that does not say which file it concerns, because it comes from parsing, is of this one.
tl::unexpected<Error> failIn(const std::string& path, Error error);

enum class FrameFileKind : std::uint32_t { Segment = 1, Masks = 2 };

/// What a manifest says of a file of segments/, so that a swapped, shortened or stale one is found by opening it.
struct FileRef {
    FileName name;
    std::uint64_t sizeBytes = 0;
    Hash128 footerHash;
    friend bool operator==(const FileRef&, const FileRef&) = default;
};

/// Writes header, frames, footer and trailer of a file of segments/ (FORMAT.md "Frame file"). One thread at a time.
/// A writer that is destroyed before finish() leaves a partial file: call abandon().
class FrameFileWriter {
public:
    /// Creates directory/<hex of a random name>.
    static Result<std::unique_ptr<FrameFileWriter>>
    create(FileSystem& files, RandomSource& random, const std::string& directory, FrameFileKind kind, bool compress);

    Result<FrameInfo> append(ByteView raw, FrameCodec wanted);
    /// Bytes written so far, without footer and trailer.
    std::uint64_t size() const { return m_offset + m_pending.size(); }
    /// Writes the footer, syncs and closes. The content is durable after it, the directory entry is not. On failure
    /// the file is removed where possible.
    Result<FileRef> finish(ByteView footer);
    /// Closes and removes the file.
    void abandon();

private:
    FrameFileWriter(FileSystem& files, std::string path, FileName name, bool compress);
    Result<void> flush();

    FileSystem& m_files;
    std::string m_path;
    FileName m_name;
    FrameEncoder m_encoder;
    std::unique_ptr<WritableFile> m_file;
    ByteBuffer m_header;
    ByteBuffer m_pending;       ///< Encoded, not yet handed to the file.
    std::uint64_t m_offset = 0; ///< Bytes handed to the file.
    std::uint64_t m_fileSeed = 0;
};

/// An open file of segments/ whose header, footer and trailer have been checked. Any thread, several at once.
class FrameFileReader {
public:
    /// Damaged (naming the path) unless the file is whole, of this kind and name, and, with `expected`, the very one.
    /// With `bulk` as FileSystem::openBulkFile().
    static Result<std::unique_ptr<FrameFileReader>> open(FileSystem& files, const std::string& directory,
                                                         const FileName& name, FrameFileKind kind,
                                                         const FileRef* expected, bool bulk = false);
    ByteView footer() const { return m_footer; }
    const FileRef& ref() const { return m_ref; }
    const std::string& path() const { return m_path; }
    /// The first byte behind the header, where frame 0 begins.
    static std::uint64_t firstFrameOffset();
    /// The end of the last frame.
    std::uint64_t endOfFrames() const { return m_endOfFrames; }
    /// Reads and decodes a frame that begins at `offset` into `out` (exactly its decoded bytes).
    Result<void> readFrame(FrameDecoder& decoder, const FrameInfo& info, std::uint64_t offset,
                           std::span<std::byte> out) const;
    /// The same for frames that lie one behind the other, with one read of the file.
    Result<void> readFrames(FrameDecoder& decoder, std::span<const FrameInfo> infos, std::uint64_t offset,
                            std::span<std::byte> out) const;
    /// Reads a stretch of the file at once: readFrames() with this decoder then takes the frames within it from there.
    Result<void> readStretch(FrameDecoder& decoder, std::uint64_t offset, std::uint64_t bytes) const;

private:
    FrameFileReader() = default;
    Result<ByteView> storedBytes(FrameDecoder& decoder, std::uint64_t offset, std::uint64_t bytes) const;
    std::string m_path;
    std::unique_ptr<ReadableFile> m_file;
    ByteBuffer m_footer;
    FileRef m_ref;
    std::uint64_t m_endOfFrames = 0;
    std::uint64_t m_fileSeed = 0;
    std::uint64_t m_number = 0; ///< Of no other reader in this process.
};

} // namespace tidemark
