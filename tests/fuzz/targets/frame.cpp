// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// One frame without its checksum: a codec, a decoded length, the stored bytes. What decodes is encoded, and decodes to
/// the same again.
#include "repository/frame.h"

#include "../fuzztarget.h"
#include "../tinyfiles.h"

#include <algorithm>
#include <cstring>

namespace tidemark::fuzz {
namespace {

constexpr std::size_t kHead = 1 + 4;

void run(std::string_view input)
{
    if (input.size() < kHead)
        return;
    FrameInfo info;
    info.codec = static_cast<FrameCodec>(static_cast<std::uint8_t>(input[0]) % 3);
    std::memcpy(&info.decodedBytes, input.data() + 1, sizeof info.decodedBytes);
    info.decodedBytes = std::min<std::uint32_t>(info.decodedBytes, kMaxFrameBytes);
    const ByteView stored = asBytes(input.substr(kHead));
    info.storedBytes = static_cast<std::uint32_t>(stored.size());
    static FrameDecoder decoder;
    static FrameEncoder encoder(true);
    ByteBuffer decoded(info.decodedBytes);
    const auto done = decoder.decodeUnchecked(info, stored, decoded);
    if (!done) {
        FUZZ_HOLDS(isRefusal(done.error()));
        return;
    }
    FUZZ_HOLDS(decoder.decodesTo(info, stored, decoded));
    if (!decoded.empty()) {
        ByteBuffer other = decoded;
        other.back() ^= std::byte{1};
        FUZZ_HOLDS(!decoder.decodesTo(info, stored, other));
    }
    if (info.codec == FrameCodec::Floats && decoded.size() % 4 != 0)
        return;
    ByteBuffer again;
    const auto encoded = encoder.encode(decoded, info.codec, 7, again);
    FUZZ_HOLDS(encoded.has_value());
    ByteBuffer back(decoded.size());
    FUZZ_HOLDS(decoder.decode(*encoded, 7, again, back) && back == decoded);
}

std::vector<std::string> seeds()
{
    std::vector<std::string> frames;
    std::vector<std::string> contents;
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "{\"n\":" + std::to_string(i) + "}";
    contents.push_back(text + std::string(text.size() % 4, ' '));
    std::mt19937 random(1);
    for (const std::uint32_t distinct : {1U, 3U, 200U, 1U << 20}) {
        std::string floats;
        for (int i = 0; i < 400; ++i) {
            const float value = static_cast<float>(random() % distinct) / 7;
            floats.append(reinterpret_cast<const char*>(&value), sizeof value);
        }
        contents.push_back(floats);
    }
    for (const std::string& content : contents) {
        for (const FrameCodec codec : {FrameCodec::Raw, FrameCodec::Zstd, FrameCodec::Floats}) {
            FrameEncoder encoder(true);
            ByteBuffer stored;
            const auto info = encoder.encode(asBytes(content), codec, 0, stored);
            FUZZ_HOLDS(info.has_value());
            ByteWriter frame;
            frame.u8(static_cast<std::uint8_t>(info->codec));
            frame.u32(info->decodedBytes);
            frame.raw(stored);
            frames.emplace_back(asText(frame.view()));
        }
    }
    return frames;
}

const Registered registered({"frame", run, seeds});

} // namespace
} // namespace tidemark::fuzz
