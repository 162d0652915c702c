// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/jsonscanner.h"

#include "base/bytes.h"
#include "base/json.h"

#include <fmt/format.h>

#include <unordered_set>

namespace tidemark::cli {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

tl::unexpected<Error> JsonScanner::wrong(std::string_view what) const
{
    return fail(Errc::InvalidArgument, fmt::format("byte {}: {}", m_at + 1, what));
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
        ++m_at;
}

bool JsonScanner::take(char c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::skipWord(std::string_view word)
{
    if (m_text.substr(m_at, word.size()) != word)
        return false;
    m_at += word.size();
    return true;
}

bool JsonScanner::skipDigits()
{
    const std::size_t start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > start;
}

bool JsonScanner::skipNumber()
{
    take('-');
    if (!take('0') && !skipDigits())
        return false;
    if (take('.') && !skipDigits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        return skipDigits();
    }
    return true;
}

bool JsonScanner::skipString()
{
    if (!take('"'))
        return false;
    while (!atEnd()) {
        const char c = m_text[m_at++];
        if (c == '"')
            return true;
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c != '\\')
            continue;
        if (take('u')) {
            for (int digit = 0; digit < 4; ++digit, ++m_at) {
                if (!isHexDigit(peek()))
                    return false;
            }
        } else if (std::string_view("\"\\/bfnrt").find(peek()) == std::string_view::npos || atEnd()) {
            return false;
        } else {
            ++m_at;
        }
    }
    return false;
}

bool JsonScanner::skipKey()
{
    skipSpace();
    if (!skipString())
        return false;
    skipSpace();
    return take(':');
}

bool JsonScanner::skipScalar()
{
    switch (peek()) {
    case '"': return skipString();
    case 't': return skipWord("true");
    case 'f': return skipWord("false");
    case 'n': return skipWord("null");
    default: return skipNumber();
    }
}

bool JsonScanner::skipToLeaf(std::string& open)
{
    for (;;) {
        skipSpace();
        if (take('{')) {
            skipSpace();
            if (take('}'))
                return true;
            if (!skipKey())
                return false;
            open += '}';
        } else if (take('[')) {
            skipSpace();
            if (take(']'))
                return true;
            open += ']';
        } else {
            return skipScalar();
        }
    }
}

Result<std::string_view> JsonScanner::value()
{
    skipSpace();
    const std::size_t start = m_at;
    std::string open; // How each open container closes, the innermost last.
    for (;;) {
        if (!skipToLeaf(open))
            return wrong("not JSON");
        for (;;) {
            if (open.empty())
                return m_text.substr(start, m_at - start);
            skipSpace();
            if (take(','))
                break;
            if (!take(open.back()))
                return wrong("not JSON");
            open.pop_back();
        }
        if (open.back() == '}' && !skipKey())
            return wrong("not JSON");
    }
}

Result<std::vector<JsonMember>> splitJsonObject(std::string_view text)
{
    JsonScanner scanner(text);
    scanner.skipSpace();
    if (!scanner.take('{'))
        return scanner.wrong("not a JSON object");
    std::vector<JsonMember> members;
    std::unordered_set<std::string_view> keys;
    scanner.skipSpace();
    if (!scanner.take('}')) {
        do {
            scanner.skipSpace();
            if (scanner.peek() != '"')
                return scanner.wrong("a key is missing");
            TM_TRY_ASSIGN(const std::string_view rawKey, scanner.value());
            TM_TRY_ASSIGN(std::string key, decodeJsonString(rawKey));
            scanner.skipSpace();
            if (!scanner.take(':'))
                return scanner.wrong("a colon is missing");
            TM_TRY_ASSIGN(const std::string_view value, scanner.value());
            members.push_back({std::move(key), value});
            scanner.skipSpace();
        } while (scanner.take(','));
        if (!scanner.take('}'))
            return scanner.wrong("a comma or a closing brace is missing");
    }
    scanner.skipSpace();
    if (!scanner.atEnd())
        return scanner.wrong("text after the end of the object");
    for (const JsonMember& member : members) {
        if (!keys.insert(member.key).second)
            return fail(Errc::InvalidArgument, fmt::format("the key \"{}\" occurs twice", member.key));
    }
    return members;
}

Result<std::string> decodeJsonString(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"')
        return fail(Errc::InvalidArgument, "not a string");
    const std::string_view inside = text.substr(1, text.size() - 2);
    if (inside.find('\\') == std::string_view::npos)
        return std::string(inside);
    // Escapes are rare, and the library knows them, surrogate pairs included.
    const Json json = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (!json.is_string())
        return fail(Errc::InvalidArgument, "a string holds an escape that stands for no character");
    return json.get<std::string>();
}

bool isBareJson(std::string_view text)
{
    if (!isValidUtf8(text))
        return false;
    JsonScanner scanner(text);
    const Result<std::string_view> value = scanner.value();
    return value && value->size() == text.size();
}

void appendJsonString(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
            else
                out += c;
        }
    }
    out += '"';
}

} // namespace tidemark::cli
