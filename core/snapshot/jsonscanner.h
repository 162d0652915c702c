// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "io/filesystem.h"

#include <cstdint>
#include <string>

namespace tidemark {

/// Reads a hostile JSON file (RFC 8259) of any length from front to back, value by value, in constant memory, and gives
/// parts of it as they stand. The caller follows the grammar of its own document; whatever it skips is checked too.
/// Borrows the file, which must outlive it. One thread at a time.
///
/// Strict: half a surrogate pair in an escape is refused everywhere, as it is by the reference system's parser.
///
/// Every function fails with Damaged (the byte that is wrong is named), LimitExceeded, or what reading gives, and the
/// scanner is useless after that. White space before a value is skipped.
class JsonScanner {
public:
    /// Levels of nesting that skipping and taking a value allow. They need one byte each and no stack.
    static constexpr std::size_t kMaxDepth = 10'000;
    /// Bytes of one string, number or raw value.
    static constexpr std::size_t kMaxValueBytes = std::size_t{256} << 20;

    /// Starts at a byte of the file: 0, or an offset() that a scanner gave before.
    JsonScanner(const ReadableFile& file, std::string path, std::uint64_t offset = 0);

    /// The first byte of the next token, which stays unread.
    Result<char> peek();
    /// Takes the byte if it is the next token's first.
    Result<bool> takeIf(char c);
    /// Takes '{' or '[' or fails.
    Result<void> expect(char c);
    /// In an object: true after a key and its colon, false after '}'. `isFirst` is true before the first call and is
    /// kept by the scanner.
    Result<bool> nextMember(bool& isFirst, std::string& key);
    /// In an array: true before an item, false after ']'.
    Result<bool> nextItem(bool& isFirst);
    /// Nothing but white space is left.
    Result<void> expectEnd();

    /// A string, unescaped. Damaged if it is not UTF-8.
    Result<void> readString(std::string& into);
    /// The text of a number of RFC 8259's grammar.
    Result<void> readNumber(std::string& into);
    /// true if the next value is null, which is then taken.
    Result<bool> takeNull();
    /// Any value, byte for byte as it stands in the file, from its first byte to its last. Well-formed and UTF-8.
    Result<void> readRaw(std::string& into);
    Result<void> skipValue();

    /// Of the next unread byte.
    std::uint64_t offset() const { return m_bufferOffset + m_at; }
    tl::unexpected<Error> damaged(std::string_view what) const;

private:
    static constexpr int kEnd = -1;

    /// The next byte or kEnd, unread.
    Result<int> look();
    Result<void> refill();
    void flushCapture(std::size_t end);
    Result<void> skipSpace();
    Result<void> expectWord(std::string_view word);
    Result<void> skipScalar(char first);
    Result<void> takeString(std::string* into);
    Result<std::uint32_t> readHex4();
    Result<void> readEscape(std::string& into);
    Result<void> checkLength(std::size_t length) const;

    const ReadableFile& m_file;
    std::string m_path;
    ByteBuffer m_bytes;
    std::uint64_t m_bufferOffset = 0; ///< Of m_bytes[0] in the file.
    std::size_t m_at = 0;
    std::string* m_capture = nullptr; ///< Gets what is taken from m_captureFrom on.
    std::size_t m_captureFrom = 0;
    std::string m_scratch; ///< Of skipped values.
};

} // namespace tidemark
