// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "framefilebytes.h"

#include "repository/segmentlayout.h"

#include <algorithm>
#include <cstring>

namespace tidemark::fuzz {

namespace {

constexpr std::size_t kHeaderBytes = 32;
constexpr std::size_t kTrailerBytes = 32;
constexpr std::size_t kFrameDescription = 1 + 4 + 4 + 8;
constexpr char kSegmentKind = 1;

template <typename T>
T wordAt(std::string_view bytes, std::size_t at)
{
    T word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return word;
}

std::string describe(const FrameInfo& info)
{
    ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(info.codec));
    writer.u32(info.storedBytes);
    writer.u32(info.decodedBytes);
    writer.u64(info.checksum);
    return std::string(asText(writer.view()));
}

} // namespace

std::optional<FrameFileBytes> FrameFileBytes::parse(std::string_view file)
{
    if (file.size() < kHeaderBytes + kTrailerBytes)
        return std::nullopt;
    FrameFileBytes parts;
    const auto footerBytes = wordAt<std::uint64_t>(file, file.size() - kTrailerBytes);
    const std::size_t between = file.size() - kHeaderBytes - kTrailerBytes;
    if (footerBytes > between)
        return std::nullopt;
    parts.m_header = file.substr(0, kHeaderBytes);
    parts.m_rest = file.substr(kHeaderBytes, between - footerBytes);
    parts.m_footer = file.substr(kHeaderBytes + between - footerBytes, footerBytes);
    parts.takeFrames();
    return parts;
}

/// Descriptions stand in the footer in the order of the frames; the sizes say where each frame is.
void FrameFileBytes::takeFrames()
{
    if (m_header[8] != kSegmentKind) {
        if (!takeFramesOfMasks())
            m_frames.clear();
        return;
    }
    const auto layout = decodeLayout(asBytes(m_footer), kHeaderBytes, kHeaderBytes + m_rest.size());
    if (!layout)
        return;
    std::size_t searched = 0;
    for (const RowGroup& group : layout->groups) {
        for (const ColumnChunk& chunk : group.chunks) {
            std::size_t offset = chunk.offset - kHeaderBytes;
            for (const FrameInfo& info : chunk.frames) {
                const std::size_t place = m_footer.find(describe(info), searched);
                if (place == std::string::npos) {
                    m_frames.clear();
                    return;
                }
                searched = place + kFrameDescription;
                m_frames.push_back({place, info, m_rest.substr(offset, info.storedBytes)});
                offset += info.storedBytes;
            }
        }
    }
}

bool FrameFileBytes::takeFramesOfMasks()
{
    std::size_t at = 4;
    std::size_t offset = 0;
    while (at + 4 <= m_footer.size()) {
        std::uint32_t count = wordAt<std::uint32_t>(m_footer, at);
        for (at += 4; count != 0; --count, at += kFrameDescription) {
            if (at + kFrameDescription > m_footer.size())
                return false;
            FrameInfo info;
            info.codec = static_cast<FrameCodec>(m_footer[at]);
            info.storedBytes = wordAt<std::uint32_t>(m_footer, at + 1);
            info.decodedBytes = wordAt<std::uint32_t>(m_footer, at + 5);
            if (info.storedBytes > m_rest.size() - offset)
                return false;
            m_frames.push_back({at, info, m_rest.substr(offset, info.storedBytes)});
            offset += info.storedBytes;
        }
    }
    return offset == m_rest.size();
}

void FrameFileBytes::mutate(std::size_t limit, std::mt19937& random, const BytesMutator& bytes)
{
    const std::size_t spare = limit - std::min(limit, kHeaderBytes + kTrailerBytes + m_rest.size() + m_footer.size());
    const auto choice = random() % 4;
    if (choice == 0 || m_frames.empty()) {
        m_rest.clear();
        for (const Frame& frame : m_frames)
            m_rest += frame.stored;
        m_frames.clear(); // The descriptions may be anywhere from now on.
        bytes(m_footer, m_footer.size() + std::min<std::size_t>(spare, 256));
        takeFrames();
        return;
    }
    Frame& frame = m_frames[random() % m_frames.size()];
    if (choice != 1 && frame.info.decodedBytes <= kMaxFrameBytes) {
        // What it holds: what stands behind the codec is reached.
        std::string decoded(frame.info.decodedBytes, '\0');
        FrameDecoder decoder;
        if (decoder.decodeUnchecked(frame.info, asBytes(frame.stored), std::as_writable_bytes(std::span(decoded)))) {
            frame.info.codec = FrameCodec::Raw;
            frame.stored = std::move(decoded);
        }
    }
    // Often of the same length, because that of most columns follows from the number of rows.
    const std::size_t before = frame.stored.size();
    bytes(frame.stored, before + std::min<std::size_t>(spare, 4096));
    if (random() % 2 == 0)
        frame.stored.resize(before);
    frame.info.storedBytes = static_cast<std::uint32_t>(frame.stored.size());
    if (frame.info.codec == FrameCodec::Raw)
        frame.info.decodedBytes = frame.info.storedBytes;
}

std::string FrameFileBytes::file() const
{
    std::string header = m_header;
    std::memcpy(header.data(), "TIDEMARK", 8);
    const std::uint64_t seed = hash64(asBytes(header));
    std::string frames;
    std::string footer = m_footer;
    for (const Frame& frame : m_frames) {
        FrameInfo info = frame.info;
        info.checksum = hash64(asBytes(frame.stored), frameSeed(seed, kHeaderBytes + frames.size()));
        footer.replace(frame.place, kFrameDescription, describe(info));
        frames += frame.stored;
    }
    if (m_frames.empty())
        frames = m_rest;
    const std::uint64_t footerBytes = footer.size();
    const std::string length(reinterpret_cast<const char*>(&footerBytes), sizeof footerBytes);
    const Hash128 hash = hash128(asBytes(header + footer + length));
    return header + frames + footer + length + std::string(reinterpret_cast<const char*>(&hash), sizeof hash) +
           "TIDE.END";
}

void mutateFrameFile(std::string& input, std::size_t limit, std::mt19937& random, const BytesMutator& bytes)
{
    if (auto parts = FrameFileBytes::parse(input)) {
        parts->mutate(limit, random, bytes);
        input = parts->file();
    } else {
        bytes(input, limit);
    }
}

FileRef refOf(std::string_view file)
{
    FileRef ref;
    ref.sizeBytes = file.size();
    if (file.size() >= kHeaderBytes + kTrailerBytes) {
        std::memcpy(ref.name.bytes.data(), file.data() + 16, ref.name.bytes.size());
        std::memcpy(&ref.footerHash, file.data() + file.size() - 24, sizeof ref.footerHash);
    }
    return ref;
}

} // namespace tidemark::fuzz
