// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/jsonscanner.h"

#include "snapshot/jsontext.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kWindowBytes = 256 * 1024;

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

/// Ends a run of plain bytes in a string.
bool isSpecial(std::byte byte)
{
    const auto c = std::to_integer<unsigned>(byte);
    return c == '"' || c == '\\' || c < 0x20;
}

bool isOfNumber(std::byte byte)
{
    const auto c = std::to_integer<int>(byte);
    return isDigit(c) || c == '-' || c == '.' || c == 'e' || c == 'E' || c == '+';
}

} // namespace

JsonScanner::JsonScanner(const ReadableFile& file, std::string path, std::uint64_t offset)
    : m_file(file)
    , m_path(std::move(path))
    , m_bufferOffset(offset)
{
}

tl::unexpected<Error> JsonScanner::damaged(std::string_view what) const
{
    return fail(Errc::Damaged, fmt::format("byte {}: {}", offset(), what), m_path);
}

Result<void> JsonScanner::checkLength(std::size_t length) const
{
    if (length > kMaxValueBytes)
        return fail(Errc::LimitExceeded,
                    fmt::format("byte {}: a value is longer than {} bytes", offset(), kMaxValueBytes), m_path);
    return {};
}

void JsonScanner::flushCapture(std::size_t end)
{
    if (m_capture != nullptr)
        *m_capture += asText(ByteView(m_bytes).subspan(m_captureFrom, end - m_captureFrom));
    m_captureFrom = 0;
}

/// REQUIRES: all of the buffer is taken.
Result<void> JsonScanner::refill()
{
    flushCapture(m_bytes.size());
    if (m_capture != nullptr) {
        TM_TRY(checkLength(m_capture->size()));
    }
    m_bufferOffset += m_bytes.size();
    m_at = 0;
    m_bytes.clear();
    if (m_bufferOffset >= m_file.size())
        return {};
    const std::uint64_t size = std::min<std::uint64_t>(kWindowBytes, m_file.size() - m_bufferOffset);
    m_bytes.resize(size);
    return m_file.readAt(m_bufferOffset, m_bytes);
}

Result<int> JsonScanner::look()
{
    if (m_at == m_bytes.size()) {
        TM_TRY(refill());
        if (m_bytes.empty())
            return kEnd;
    }
    return std::to_integer<int>(m_bytes[m_at]);
}

Result<void> JsonScanner::skipSpace()
{
    for (;;) {
        while (m_at < m_bytes.size() && isSpace(std::to_integer<int>(m_bytes[m_at])))
            ++m_at;
        if (m_at < m_bytes.size())
            return {};
        TM_TRY_ASSIGN(const int next, look());
        if (next == kEnd)
            return {};
    }
}

Result<char> JsonScanner::peek()
{
    TM_TRY(skipSpace());
    TM_TRY_ASSIGN(const int next, look());
    if (next == kEnd)
        return damaged("the file ends in the middle");
    return static_cast<char>(next);
}

Result<bool> JsonScanner::takeIf(char c)
{
    TM_TRY_ASSIGN(const char next, peek());
    m_at += next == c ? 1 : 0;
    return next == c;
}

Result<void> JsonScanner::expect(char c)
{
    TM_TRY_ASSIGN(const bool taken, takeIf(c));
    if (!taken)
        return damaged(fmt::format("no '{}' where one must be", c));
    return {};
}

Result<bool> JsonScanner::nextMember(bool& isFirst, std::string& key)
{
    TM_TRY_ASSIGN(const bool ended, takeIf('}'));
    if (ended)
        return false;
    if (!isFirst) {
        TM_TRY(expect(','));
    }
    isFirst = false;
    TM_TRY(readString(key));
    TM_TRY(expect(':'));
    return true;
}

Result<bool> JsonScanner::nextItem(bool& isFirst)
{
    TM_TRY_ASSIGN(const bool ended, takeIf(']'));
    if (ended)
        return false;
    if (!isFirst) {
        TM_TRY(expect(','));
        TM_TRY_ASSIGN(const char next, peek());
        if (next == ']')
            return damaged("a comma without a value after it");
    }
    isFirst = false;
    return true;
}

Result<void> JsonScanner::expectEnd()
{
    TM_TRY(skipSpace());
    TM_TRY_ASSIGN(const int next, look());
    if (next != kEnd)
        return damaged("something follows the document");
    return {};
}

Result<std::uint32_t> JsonScanner::readHex4()
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        TM_TRY_ASSIGN(const int c, look());
        std::uint32_t digit = 0;
        if (isDigit(c))
            digit = static_cast<std::uint32_t>(c - '0');
        else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            digit = static_cast<std::uint32_t>((c | 0x20) - 'a' + 10);
        else
            return damaged("no four hexadecimal digits after \\u");
        value = value << 4 | digit;
        ++m_at;
    }
    return value;
}

/// After the backslash.
Result<void> JsonScanner::readEscape(std::string& into)
{
    TM_TRY_ASSIGN(const int c, look());
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kBytes = "\"\\/\b\f\n\r\t";
    if (c != 'u') {
        const std::size_t index = c == kEnd ? std::string_view::npos : kNames.find(static_cast<char>(c));
        if (index == std::string_view::npos)
            return damaged("an unknown escape");
        into += kBytes[index];
        ++m_at;
        return {};
    }
    ++m_at;
    TM_TRY_ASSIGN(std::uint32_t point, readHex4());
    if (point >= 0xd800 && point < 0xdc00) {
        TM_TRY(expectWord("\\u"));
        TM_TRY_ASSIGN(const std::uint32_t low, readHex4());
        if (low < 0xdc00 || low > 0xdfff)
            return damaged("half of a surrogate pair");
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    } else if (point >= 0xdc00 && point < 0xe000) {
        return damaged("half of a surrogate pair");
    }
    appendUtf8(into, point);
    return {};
}

Result<void> JsonScanner::readString(std::string& into)
{
    into.clear();
    TM_TRY(expect('"'));
    TM_TRY(takeString(&into));
    if (!isValidUtf8(into))
        return damaged("the string before it is not UTF-8");
    return {};
}

/// Takes what stands between here and the closing quote, and gives it unescaped if `into` is not null.
Result<void> JsonScanner::takeString(std::string* into)
{
    for (;;) {
        TM_TRY_ASSIGN(const int next, look());
        if (next == kEnd)
            return damaged("the file ends in a string");
        const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto run = static_cast<std::size_t>(std::find_if(from, m_bytes.end(), isSpecial) - from);
        if (into != nullptr) {
            *into += asText(ByteView(m_bytes).subspan(m_at, run));
            TM_TRY(checkLength(into->size()));
        }
        m_at += run;
        if (m_at == m_bytes.size())
            continue;
        const auto special = std::to_integer<char>(m_bytes[m_at]);
        if (special != '"' && special != '\\')
            return damaged("a control character in a string");
        ++m_at;
        if (special == '"')
            return {};
        m_scratch.clear();
        TM_TRY(readEscape(into != nullptr ? *into : m_scratch));
    }
}

Result<void> JsonScanner::readNumber(std::string& into)
{
    into.clear();
    TM_TRY(skipSpace());
    for (;;) {
        TM_TRY_ASSIGN(const int next, look());
        if (next == kEnd)
            break;
        const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto run = static_cast<std::size_t>(std::find_if_not(from, m_bytes.end(), isOfNumber) - from);
        into += asText(ByteView(m_bytes).subspan(m_at, run));
        TM_TRY(checkLength(into.size()));
        m_at += run;
        if (m_at < m_bytes.size())
            break;
    }
    if (!isJsonNumber(into))
        return damaged("no number where one must be");
    return {};
}

Result<void> JsonScanner::expectWord(std::string_view word)
{
    for (const char c : word) {
        TM_TRY_ASSIGN(const int next, look());
        if (next != c)
            return damaged(fmt::format("no {} where one must be", word));
        ++m_at;
    }
    return {};
}

Result<bool> JsonScanner::takeNull()
{
    TM_TRY_ASSIGN(const char first, peek());
    if (first != 'n')
        return false;
    TM_TRY(expectWord("null"));
    return true;
}

Result<void> JsonScanner::skipScalar(char first)
{
    switch (first) {
    case '"': ++m_at; return takeString(nullptr);
    case 't': return expectWord("true");
    case 'f': return expectWord("false");
    case 'n': return expectWord("null");
    default: break;
    }
    if (first != '-' && !isDigit(first))
        return damaged("no value where one must be");
    return readNumber(m_scratch);
}

Result<void> JsonScanner::skipValue()
{
    std::string open; // The closing bracket of every level.
    for (;;) {
        // A value, or the end of an empty list or object.
        TM_TRY_ASSIGN(const char first, peek());
        bool opened = false;
        if (first == '{' || first == '[') {
            if (open.size() == kMaxDepth)
                return fail(Errc::LimitExceeded, fmt::format("byte {}: nested more than {} deep", offset(), kMaxDepth),
                            m_path);
            ++m_at;
            open += first == '{' ? '}' : ']';
            opened = true;
        } else {
            TM_TRY(skipScalar(first));
        }
        // What closes after it, and what leads to the next value.
        for (;;) {
            if (open.empty())
                return {};
            TM_TRY_ASSIGN(const bool closed, takeIf(open.back()));
            if (closed) {
                open.pop_back();
                opened = false;
                continue;
            }
            if (!opened) {
                TM_TRY(expect(','));
            }
            if (open.back() == '}') {
                TM_TRY(expect('"'));
                TM_TRY(takeString(nullptr));
                TM_TRY(expect(':'));
            }
            break;
        }
    }
}

Result<void> JsonScanner::readRaw(std::string& into)
{
    TM_TRY(peek());
    into.clear();
    m_capture = &into;
    m_captureFrom = m_at;
    TM_TRY(skipValue());
    flushCapture(m_at);
    m_capture = nullptr;
    TM_TRY(checkLength(into.size()));
    if (!isValidUtf8(into))
        return damaged("the value before it is not UTF-8");
    return {};
}

} // namespace tidemark
