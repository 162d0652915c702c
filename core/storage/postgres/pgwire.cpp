// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgwire.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

namespace tidemark {

namespace {

constexpr std::uint32_t kFloat4Oid = 700;
constexpr int kMaxDimensions = 6; ///< PostgreSQL's own limit.

struct Dimension {
    std::int32_t length = 0;
    std::int32_t lowerBound = 1;
};

/// Reads the binary form piece by piece; every read checks what is left.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}
    bool word(std::uint32_t& value)
    {
        if (m_rest.size() < 4)
            return false;
        value = pgWord32(m_rest.data());
        m_rest.remove_prefix(4);
        return true;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

bool readHead(WireReader& reader, std::vector<Dimension>& dimensions)
{
    std::uint32_t count = 0;
    std::uint32_t flags = 0;
    std::uint32_t type = 0;
    if (!reader.word(count) || !reader.word(flags) || !reader.word(type) || count > kMaxDimensions)
        return false;
    for (std::uint32_t i = 0; i < count; ++i) {
        std::uint32_t length = 0;
        std::uint32_t lowerBound = 0;
        if (!reader.word(length) || !reader.word(lowerBound))
            return false;
        dimensions.push_back({static_cast<std::int32_t>(length), static_cast<std::int32_t>(lowerBound)});
    }
    return true;
}

void appendReal(std::string& text, float value)
{
    if (std::isnan(value)) {
        text += "NaN";
        return;
    }
    if (std::isinf(value)) {
        text += value < 0 ? "-Infinity" : "Infinity";
        return;
    }
    char digits[32];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void appendLevel(std::string& text, WireReader& reader, const std::vector<Dimension>& dimensions, std::size_t level)
{
    text += '{';
    for (std::int32_t i = 0; i < dimensions[level].length; ++i) {
        if (i != 0)
            text += ',';
        if (level + 1 < dimensions.size()) {
            appendLevel(text, reader, dimensions, level + 1);
            continue;
        }
        std::uint32_t size = 0;
        std::uint32_t bits = 0;
        if (!reader.word(size) || size == UINT32_MAX || !reader.word(bits))
            text += "NULL";
        else
            appendReal(text, std::bit_cast<float>(bits));
    }
    text += '}';
}

/// Reads what appendLevel() writes.
class TextReader {
public:
    explicit TextReader(std::string_view text) : m_rest(text) {}

    bool read(std::vector<Dimension>& dimensions, std::string& elements, bool& hasNull)
    {
        if (m_rest.starts_with('[') && !readBounds(dimensions))
            return false;
        std::vector<std::int32_t> lengths;
        if (!readLevel(0, lengths, elements, hasNull) || !m_rest.empty())
            return false;
        if (dimensions.empty())
            dimensions.resize(lengths.size());
        if (dimensions.size() != lengths.size())
            return false;
        for (std::size_t i = 0; i < lengths.size(); ++i)
            dimensions[i].length = lengths[i];
        return true;
    }

private:
    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    template <typename Number>
    bool number(Number& value)
    {
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc())
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return true;
    }
    bool readBounds(std::vector<Dimension>& dimensions)
    {
        while (take('[')) {
            Dimension dimension;
            std::int32_t last = 0;
            if (!number(dimension.lowerBound) || !take(':') || !number(last) || !take(']') ||
                dimensions.size() == kMaxDimensions)
                return false;
            dimensions.push_back(dimension);
        }
        return take('=');
    }
    bool isDigit(std::size_t at) const { return at < m_rest.size() && m_rest[at] >= '0' && m_rest[at] <= '9'; }
    bool readElement(std::string& elements, bool& hasNull)
    {
        if (m_rest.starts_with("NULL")) {
            m_rest.remove_prefix(4);
            hasNull = true;
            pgAppend32(elements, UINT32_MAX);
            return true;
        }
        float value = 0;
        if (m_rest.starts_with("NaN")) {
            m_rest.remove_prefix(3);
            value = std::numeric_limits<float>::quiet_NaN();
        } else if (const bool isNegative = m_rest.starts_with("-I"); isNegative || m_rest.starts_with('I')) {
            const std::string_view word = isNegative ? "-Infinity" : "Infinity";
            if (!m_rest.starts_with(word))
                return false;
            m_rest.remove_prefix(word.size());
            value = isNegative ? -std::numeric_limits<float>::infinity() : std::numeric_limits<float>::infinity();
        } else if (!isDigit(m_rest.starts_with('-') ? 1 : 0) || !number(value)) {
            return false; // The library would also take -NaN and inf, which the server does not write.
        }
        pgAppend32(elements, 4);
        pgAppend32(elements, std::bit_cast<std::uint32_t>(value));
        return true;
    }
    bool readLevel(std::size_t level, std::vector<std::int32_t>& lengths, std::string& elements, bool& hasNull)
    {
        if (level == kMaxDimensions || !take('{'))
            return false;
        std::int32_t length = 0;
        while (!take('}')) {
            if (length != 0 && !take(','))
                return false;
            const bool isDeeper = m_rest.starts_with('{');
            if (!isDeeper && m_leafLevel.value_or(level) != level)
                return false;
            if (!isDeeper)
                m_leafLevel = level;
            if (isDeeper ? !readLevel(level + 1, lengths, elements, hasNull) : !readElement(elements, hasNull))
                return false;
            ++length;
        }
        if (lengths.size() <= level)
            lengths.resize(level + 1, 0); // The levels above are not done yet.
        if (lengths[level] == 0)
            lengths[level] = length;
        return lengths[level] == length && length != 0;
    }
    std::string_view m_rest;
    std::optional<std::size_t> m_leafLevel; ///< All elements stand at one depth.
};

} // namespace

void pgSwap16(const char* from, char* to, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        std::uint16_t word = 0;
        std::memcpy(&word, from + i * sizeof word, sizeof word);
        word = static_cast<std::uint16_t>(__builtin_bswap16(word));
        std::memcpy(to + i * sizeof word, &word, sizeof word);
    }
}

void pgSwap32(const char* from, char* to, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t word = 0;
        std::memcpy(&word, from + i * sizeof word, sizeof word);
        word = __builtin_bswap32(word);
        std::memcpy(to + i * sizeof word, &word, sizeof word);
    }
}

std::uint64_t pgWiden(std::uint32_t bits)
{
    const std::uint32_t mantissa = bits & 0x007fffffU;
    if ((bits & 0x7f800000U) == 0x7f800000U && mantissa != 0)
        return (std::uint64_t{bits >> 31} << 63) | 0x7ff0000000000000U | (std::uint64_t{mantissa} << 29);
    return std::bit_cast<std::uint64_t>(static_cast<double>(std::bit_cast<float>(bits)));
}

std::optional<std::uint32_t> pgNarrow(std::uint64_t bits)
{
    const double value = std::bit_cast<double>(bits);
    std::uint32_t narrow = 0;
    if (std::isnan(value))
        narrow = static_cast<std::uint32_t>(bits >> 63) << 31 | 0x7f800000U |
                 static_cast<std::uint32_t>(bits >> 29 & 0x007fffffU);
    else
        narrow = std::bit_cast<std::uint32_t>(static_cast<float>(value));
    return pgWiden(narrow) == bits ? std::optional(narrow) : std::nullopt;
}

bool isPgRealArray(std::string_view wire)
{
    WireReader reader(wire);
    std::vector<Dimension> dimensions;
    if (!readHead(reader, dimensions))
        return false;
    const std::uint64_t most = reader.rest().size() / 4; // A NULL is a length alone.
    std::uint64_t elements = dimensions.empty() ? 0 : 1;
    for (const Dimension& dimension : dimensions) {
        const std::int64_t last = std::int64_t{dimension.lowerBound} + dimension.length - 1;
        if (dimension.length < 1 || last > INT32_MAX)
            return false;
        elements *= static_cast<std::uint32_t>(dimension.length);
        if (elements > most)
            return false;
    }
    for (; elements != 0; --elements) {
        std::uint32_t size = 0;
        std::uint32_t bits = 0;
        if (!reader.word(size) || (size != UINT32_MAX && (size != sizeof bits || !reader.word(bits))))
            return false;
    }
    return reader.rest().empty();
}

std::string pgRealArrayText(std::string_view wire)
{
    WireReader reader(wire);
    std::vector<Dimension> dimensions;
    if (!readHead(reader, dimensions) || dimensions.empty())
        return "{}";
    std::string text;
    for (const Dimension& dimension : dimensions) {
        if (dimension.lowerBound != 1) {
            text.clear();
            for (const Dimension& each : dimensions)
                text += fmt::format("[{}:{}]", each.lowerBound, std::int64_t{each.lowerBound} + each.length - 1);
            text += '=';
            break;
        }
    }
    appendLevel(text, reader, dimensions, 0);
    return text;
}

bool pgRealArrayValues(std::string_view wire, std::string& values)
{
    WireReader reader(wire);
    std::vector<Dimension> dimensions;
    values.clear();
    if (!readHead(reader, dimensions) || dimensions.size() > 1)
        return false;
    if (dimensions.empty())
        return true;
    const auto count = static_cast<std::size_t>(dimensions[0].length);
    const std::string_view elements = reader.rest();
    if (dimensions[0].lowerBound != 1 || elements.size() != count * 8)
        return false; // A NULL has no bytes, so there are fewer.
    values.resize(count * 4);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t word = pgWord32(elements.data() + i * 8 + 4);
        std::memcpy(values.data() + i * 4, &word, sizeof word);
    }
    return true;
}

std::string pgRealArrayWire(std::string_view values)
{
    const std::size_t count = values.size() / 4;
    std::string wire;
    wire.reserve(20 + count * 8);
    pgAppend32(wire, count == 0 ? 0 : 1);
    pgAppend32(wire, 0);
    pgAppend32(wire, kFloat4Oid);
    if (count == 0)
        return wire;
    pgAppend32(wire, static_cast<std::uint32_t>(count));
    pgAppend32(wire, 1);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t word = 0;
        std::memcpy(&word, values.data() + i * 4, sizeof word);
        pgAppend32(wire, 4);
        pgAppend32(wire, word);
    }
    return wire;
}

std::string pgRealArrayTextOf(std::string_view values)
{
    return pgRealArrayText(pgRealArrayWire(values));
}

std::optional<std::string> pgRealArrayWireOfText(std::string_view text)
{
    if (text == "{}")
        return pgRealArrayWire({});
    std::vector<Dimension> dimensions;
    std::string elements;
    bool hasNull = false;
    if (!TextReader(text).read(dimensions, elements, hasNull))
        return std::nullopt;
    std::string wire;
    pgAppend32(wire, static_cast<std::uint32_t>(dimensions.size()));
    pgAppend32(wire, hasNull ? 1 : 0);
    pgAppend32(wire, kFloat4Oid);
    for (const Dimension& dimension : dimensions) {
        pgAppend32(wire, static_cast<std::uint32_t>(dimension.length));
        pgAppend32(wire, static_cast<std::uint32_t>(dimension.lowerBound));
    }
    return wire + elements;
}

} // namespace tidemark
