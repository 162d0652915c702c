// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgnative.h"

#include "base/bytes.h"
#include "storage/postgres/pgwire.h"

#include <chrono>

namespace tidemark {

namespace {

constexpr std::int64_t kMicrosOfSecond = 1'000'000;
constexpr std::int64_t kSecondsOfDay = 86'400;

/// Reads digits and marks from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}
    bool isDone() const { return m_rest.empty(); }
    bool take(std::string_view mark)
    {
        if (!m_rest.starts_with(mark))
            return false;
        m_rest.remove_prefix(mark.size());
        return true;
    }
    /// From `least` to `most` digits.
    bool number(std::size_t least, std::size_t most, int& value)
    {
        std::size_t size = 0;
        value = 0;
        while (size < m_rest.size() && size < most && m_rest[size] >= '0' && m_rest[size] <= '9')
            value = value * 10 + (m_rest[size++] - '0');
        m_rest.remove_prefix(size);
        return size >= least;
    }
    std::size_t left() const { return m_rest.size(); }

private:
    std::string_view m_rest;
};

/// Days since 2000-01-01, from which the server counts.
bool readDays(Scanner& scanner, std::int64_t& days)
{
    using namespace std::chrono;
    int years = 0;
    int months = 0;
    int dayOfMonth = 0;
    // std::chrono's years end at 32767; later ones travel as text.
    if (!scanner.number(4, 5, years) || !scanner.take("-") || !scanner.number(2, 2, months) || !scanner.take("-") ||
        !scanner.number(2, 2, dayOfMonth) || years > 30'000)
        return false;
    const year_month_day date{year(years), month(static_cast<unsigned>(months)),
                              day(static_cast<unsigned>(dayOfMonth))};
    if (!date.ok())
        return false;
    days = (sys_days(date) - sys_days(year(2000) / January / 1)).count();
    return true;
}

bool readMicros(Scanner& scanner, std::int64_t& micros)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!scanner.number(2, 2, hours) || !scanner.take(":") || !scanner.number(2, 2, minutes) || !scanner.take(":") ||
        !scanner.number(2, 2, seconds) || hours > 23 || minutes > 59 || seconds > 59)
        return false;
    micros = ((hours * 60 + minutes) * 60 + seconds) * kMicrosOfSecond;
    if (!scanner.take("."))
        return true;
    int fraction = 0;
    const std::size_t before = scanner.left();
    if (!scanner.number(1, 6, fraction))
        return false;
    for (std::size_t digits = before - scanner.left(); digits < 6; ++digits)
        fraction *= 10;
    micros += fraction;
    return true;
}

std::optional<std::string> wireOfTime(std::string_view text, bool hasZone)
{
    std::string wire;
    if (text == "infinity" || text == "-infinity") {
        pgAppend64(wire, static_cast<std::uint64_t>(text == "infinity" ? INT64_MAX : INT64_MIN));
        return wire;
    }
    Scanner scanner(text);
    std::int64_t days = 0;
    std::int64_t micros = 0;
    if (!readDays(scanner, days) || !scanner.take(" ") || !readMicros(scanner, micros) ||
        (hasZone && !scanner.take("+00")) || !scanner.isDone())
        return std::nullopt;
    pgAppend64(wire, static_cast<std::uint64_t>(days * kSecondsOfDay * kMicrosOfSecond + micros));
    return wire;
}

std::optional<std::string> wireOfDate(std::string_view text)
{
    std::string wire;
    if (text == "infinity" || text == "-infinity") {
        pgAppend32(wire, static_cast<std::uint32_t>(text == "infinity" ? INT32_MAX : INT32_MIN));
        return wire;
    }
    Scanner scanner(text);
    std::int64_t days = 0;
    if (!readDays(scanner, days) || !scanner.isDone())
        return std::nullopt;
    pgAppend32(wire, static_cast<std::uint32_t>(days));
    return wire;
}

std::optional<std::string> wireOfUuid(std::string_view text)
{
    std::string hex;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash != (text[i] == '-'))
            return std::nullopt;
        if (!isDash)
            hex += text[i];
    }
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != 16)
        return std::nullopt;
    return std::string(asText(*bytes));
}

} // namespace

bool hasPgNativeForm(std::string_view base)
{
    return base == "uuid" || base == "date" || base == "timestamp" || base == "timestamptz";
}

std::optional<std::string> pgNativeWire(std::string_view base, std::string_view text)
{
    if (base == "uuid")
        return wireOfUuid(text);
    if (base == "date")
        return wireOfDate(text);
    if (base == "timestamp" || base == "timestamptz")
        return wireOfTime(text, base == "timestamptz");
    return std::nullopt;
}

} // namespace tidemark
