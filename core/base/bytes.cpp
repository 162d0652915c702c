// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"

#include <array>

namespace tidemark {

void ByteWriter::append(const void* data, std::size_t size)
{
    if (size == 0)
        return;
    const std::size_t at = m_bytes.size();
    m_bytes.resize(at + size);
    std::memcpy(m_bytes.data() + at, data, size);
}

void ByteWriter::string(std::string_view bytes)
{
    u32(static_cast<std::uint32_t>(bytes.size()));
    append(bytes.data(), bytes.size());
}

Result<std::string_view> ByteReader::string(std::size_t limit)
{
    TM_TRY_ASSIGN(const std::uint32_t size, u32());
    if (size > limit)
        return fail(Errc::LimitExceeded, "a string is longer than its limit");
    TM_TRY_ASSIGN(const ByteView bytes, raw(size));
    return asText(bytes);
}

Result<ByteView> ByteReader::raw(std::size_t size)
{
    if (m_rest.size() < size)
        return fail(Errc::Damaged, "a field ends before its length");
    const ByteView bytes = m_rest.first(size);
    m_rest = m_rest.subspan(size);
    return bytes;
}

Result<void> ByteReader::expectEnd() const
{
    if (!m_rest.empty())
        return fail(Errc::Damaged, "unexpected bytes after the last field");
    return {};
}

std::string toHex(ByteView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::byte b : bytes) {
        hex += kDigits[std::to_integer<unsigned>(b) >> 4];
        hex += kDigits[std::to_integer<unsigned>(b) & 15];
    }
    return hex;
}

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

bool isLowerHex(std::string_view text)
{
    for (const char c : text) {
        if (hexDigit(c) < 0)
            return false;
    }
    return true;
}

Result<ByteBuffer> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0 || !isLowerHex(hex))
        return fail(Errc::InvalidArgument, "not lower-case hexadecimal");
    ByteBuffer bytes(hex.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(hexDigit(hex[2 * i]) * 16 + hexDigit(hex[2 * i + 1]));
    return bytes;
}

bool isValidUtf8(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        std::size_t length = 0;
        char32_t scalar = 0;
        char32_t least = 0;
        if ((lead & 0xe0) == 0xc0) {
            length = 2, scalar = lead & 0x1fu, least = 0x80;
        } else if ((lead & 0xf0) == 0xe0) {
            length = 3, scalar = lead & 0x0fu, least = 0x800;
        } else if ((lead & 0xf8) == 0xf0) {
            length = 4, scalar = lead & 0x07u, least = 0x10000;
        } else {
            return false;
        }
        if (bytes.size() - i < length)
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xc0) != 0x80)
                return false;
            scalar = (scalar << 6) | (next & 0x3fu);
        }
        if (scalar < least || scalar > 0x10ffff || (scalar >= 0xd800 && scalar <= 0xdfff))
            return false;
        i += length;
    }
    return true;
}

namespace {
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
}

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= count ? kBase64[(group >> (18 - 6 * k)) & 63] : '=';
    }
    return text;
}

Result<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return fail(Errc::InvalidArgument, "base 64 text has a length that is no multiple of 4");
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        const bool last = i + 4 == text.size();
        const std::size_t padding = !last || text[i + 3] != '=' ? 0 : text[i + 2] == '=' ? 2 : 1;
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const std::size_t digit = k >= 4 - padding ? 0 : kBase64.find(text[i + k]);
            if (digit == std::string_view::npos)
                return fail(Errc::InvalidArgument, "not base 64");
            group = group << 6 | static_cast<std::uint32_t>(digit);
        }
        for (std::size_t k = 0; k < 3 - padding; ++k)
            bytes += static_cast<char>(group >> (16 - 8 * k) & 0xff);
    }
    // One content has one encoding: the bits that padding leaves over are zero.
    if (toBase64(bytes) != text)
        return fail(Errc::InvalidArgument, "not canonical base 64");
    return bytes;
}

} // namespace tidemark
