// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

static_assert(std::endian::native == std::endian::little, "files and memory layouts are little-endian");

using ByteView = std::span<const std::byte>;

inline ByteView asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lets a vector grow without zeroing what is about to be overwritten.
template <typename T>
class UninitializedAllocator : public std::allocator<T> {
public:
    template <typename U>
    struct rebind {
        using other = UninitializedAllocator<U>;
    };
    template <typename U>
    void construct(U* place) noexcept
    {
        ::new (static_cast<void*>(place)) U;
    }
    template <typename U, typename... Args>
    void construct(U* place, Args&&... args)
    {
        ::new (static_cast<void*>(place)) U(std::forward<Args>(args)...);
    }
};

/// Raw bytes; resize() leaves new bytes indeterminate.
using ByteBuffer = std::vector<std::byte, UninitializedAllocator<std::byte>>;

/// Appends little-endian integers and length-prefixed byte strings to a buffer. One thread at a time.
class ByteWriter {
public:
    void u8(std::uint8_t value) { append(&value, sizeof value); }
    void u32(std::uint32_t value) { append(&value, sizeof value); }
    void u64(std::uint64_t value) { append(&value, sizeof value); }
    /// A u32 length, then the bytes. REQUIRES: bytes.size() < 2^32.
    void string(std::string_view bytes);
    void raw(ByteView bytes) { append(bytes.data(), bytes.size()); }

    ByteView view() const { return m_bytes; }
    ByteBuffer take() { return std::move(m_bytes); }
    std::size_t size() const { return m_bytes.size(); }

private:
    void append(const void* data, std::size_t size);
    ByteBuffer m_bytes;
};

/// Reads what ByteWriter wrote, from hostile bytes: every read checks what is left, and fails with Damaged.
/// Borrows the bytes, which must outlive it. One thread at a time.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_rest(bytes) {}

    Result<std::uint8_t> u8() { return fixed<std::uint8_t>(); }
    Result<std::uint32_t> u32() { return fixed<std::uint32_t>(); }
    Result<std::uint64_t> u64() { return fixed<std::uint64_t>(); }
    /// A view into the bytes that were given; at most `limit` long.
    Result<std::string_view> string(std::size_t limit);
    Result<ByteView> raw(std::size_t size);
    /// Fails if bytes are left over: one content has one encoding.
    Result<void> expectEnd() const;
    std::size_t left() const { return m_rest.size(); }

private:
    template <typename T>
    Result<T> fixed()
    {
        if (m_rest.size() < sizeof(T))
            return fail(Errc::Damaged, "a field ends before its length");
        T value;
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest = m_rest.subspan(sizeof value);
        return value;
    }
    ByteView m_rest;
};

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);
/// Only lower-case digits and an even length; anything else is InvalidArgument.
Result<ByteBuffer> fromHex(std::string_view hex);
bool isLowerHex(std::string_view text);

/// True if the bytes are well-formed UTF-8 (no surrogates, no overlong forms).
bool isValidUtf8(std::string_view bytes);

/// Base 64 with padding (RFC 4648 §4), for bytes inside JSON.
std::string toBase64(std::string_view bytes);
Result<std::string> fromBase64(std::string_view text);

} // namespace tidemark
