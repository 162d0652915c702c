// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <utility>

namespace tidemark {

namespace {

constexpr std::size_t kMaxZoneFile = 64 * 1024; // The largest of the database has 4 KiB.
constexpr std::size_t kMaxZoneName = 128;
constexpr std::size_t kHeaderBytes = 44;
constexpr std::int32_t kMaxOffset = 26 * 3600;        // RFC 8536 §3.2: between -25 and 26 hours.
constexpr std::int64_t kMaxInstant = 940'000'000'000; // About 29,800 years: all of std::chrono's calendar holds.

tl::unexpected<Error> noZoneFile(const char* why)
{
    return fail(Errc::InvalidArgument, fmt::format("not a time zone file: {}", why));
}

bool isZoneName(std::string_view name)
{
    if (name.empty() || name.size() > kMaxZoneName || name.front() == '/' || name.back() == '/' ||
        name.find("//") != std::string_view::npos)
        return false;
    // No dot is allowed, so neither "." nor ".." can be among the components.
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
               c == '-' || c == '/';
    });
}

/// TZif integers are big-endian. REQUIRES: enough bytes.
template <typename Word>
Word bigEndian(ByteView bytes, std::size_t offset)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i)
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[offset + i]);
    return static_cast<Word>(static_cast<std::make_unsigned_t<Word>>(value));
}

/// The counts of a data block, and where its parts are.
struct BlockHeader {
    char version = 0;
    std::size_t utcIndicators = 0;
    std::size_t standardIndicators = 0;
    std::size_t leapSeconds = 0;
    std::size_t times = 0;
    std::size_t types = 0;
    std::size_t nameBytes = 0;

    /// Without the header. Cannot overflow: every count has 32 bits.
    std::size_t dataBytes(std::size_t timeBytes) const
    {
        return times * (timeBytes + 1) + types * 6 + nameBytes + leapSeconds * (timeBytes + 4) + standardIndicators +
               utcIndicators;
    }
};

Result<BlockHeader> readHeader(ByteView bytes)
{
    if (bytes.size() < kHeaderBytes || asText(bytes.first(4)) != "TZif")
        return noZoneFile("it has no TZif header");
    const auto count = [bytes](std::size_t index) {
        return std::size_t{bigEndian<std::uint32_t>(bytes, 20 + 4 * index)};
    };
    return BlockHeader{static_cast<char>(bytes[4]), count(0), count(1), count(2), count(3), count(4), count(5)};
}

} // namespace

Result<TimeZone> TimeZone::parse(ByteView file)
{
    if (file.size() > kMaxZoneFile)
        return noZoneFile("it is too long");
    TM_TRY_ASSIGN(BlockHeader header, readHeader(file));
    std::size_t timeBytes = 4;
    ByteView rest = file.subspan(kHeaderBytes);
    if (header.version != '\0') {
        // Version 2 and later: the same again with 64-bit times, then a rule for the future.
        if (header.version < '2' || rest.size() < header.dataBytes(timeBytes))
            return noZoneFile("its first block is cut");
        rest = rest.subspan(header.dataBytes(timeBytes));
        TM_TRY_ASSIGN(header, readHeader(rest));
        timeBytes = 8;
        rest = rest.subspan(kHeaderBytes);
    }
    if (rest.size() < header.dataBytes(timeBytes))
        return noZoneFile("its data is cut");
    if (header.types == 0)
        return noZoneFile("it has no local time");
    if (header.leapSeconds != 0)
        return noZoneFile("it counts leap seconds");

    const ByteView indexes = rest.subspan(header.times * timeBytes);
    const ByteView types = indexes.subspan(header.times);
    const auto offsetOf = [types](std::size_t type) { return bigEndian<std::int32_t>(types, type * 6); };
    for (std::size_t type = 0; type < header.types; ++type) {
        if (offsetOf(type) > kMaxOffset || offsetOf(type) < -kMaxOffset)
            return noZoneFile("an offset is longer than a day");
    }
    TimeZone zone;
    zone.m_firstOffset = offsetOf(0);
    for (std::size_t i = 0; i < header.times; ++i) {
        const std::int64_t time =
            timeBytes == 8 ? bigEndian<std::int64_t>(rest, i * 8) : bigEndian<std::int32_t>(rest, i * 4);
        const auto type = std::to_integer<std::size_t>(indexes[i]);
        if (type >= header.types || (i > 0 && time <= zone.m_times.back()))
            return noZoneFile("its transitions are out of order");
        zone.m_times.push_back(time);
        zone.m_offsets.push_back(offsetOf(type));
    }

    if (timeBytes == 8) {
        std::string_view footer = asText(rest.subspan(header.dataBytes(timeBytes)));
        if (footer.size() < 2 || footer.front() != '\n' || footer.find('\n', 1) == std::string_view::npos)
            return noZoneFile("its footer is cut");
        footer = footer.substr(1, footer.find('\n', 1) - 1);
        if (!footer.empty()) {
            TM_TRY_ASSIGN(zone.m_after, PosixZone::parse(footer));
        }
    }
    return zone;
}

Result<TimeZone> TimeZone::load(const std::string& name, const std::string& directory)
{
    if (name.empty() || name == "UTC" || name == "Etc/UTC")
        return TimeZone();
    if (!isZoneName(name))
        return fail(Errc::InvalidArgument, "not the name of a time zone");
    // Not through FileSystem: its calls follow no link, and half of the system's zones are links to the other half.
    const std::string path = directory + '/' + name;
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream && errno != ENOENT && errno != ENOTDIR && errno != 0)
        return fail(errorFromErrno(errno, "open", path));
    if (!stream)
        return fail(Errc::InvalidArgument, fmt::format("the system knows no time zone \"{}\"", name), path);
    std::string bytes(kMaxZoneFile + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount())); // A directory gives no bytes.
    Result<TimeZone> zone = parse(asBytes(bytes));
    if (!zone)
        return fail(zone.error().code, zone.error().detail, path);
    return zone;
}

std::int32_t TimeZone::offsetAt(std::int64_t unixSeconds) const
{
    unixSeconds = std::clamp(unixSeconds, -kMaxInstant, kMaxInstant);
    const auto next = std::upper_bound(m_times.begin(), m_times.end(), unixSeconds);
    if (next == m_times.end() && m_after)
        return m_after->offsetAt(unixSeconds);
    if (next == m_times.begin())
        return m_firstOffset;
    return m_offsets[static_cast<std::size_t>(next - m_times.begin()) - 1];
}

CivilTime civilTime(const TimeZone& zone, std::int64_t unixSeconds)
{
    namespace chrono = std::chrono;
    unixSeconds = std::clamp(unixSeconds, -kMaxInstant, kMaxInstant);
    CivilTime civil;
    civil.offsetSeconds = zone.offsetAt(unixSeconds);
    const chrono::sys_seconds local(chrono::seconds(unixSeconds + civil.offsetSeconds));
    const auto day = chrono::floor<chrono::days>(local);
    civil.date = day;
    civil.hour = static_cast<unsigned>(chrono::floor<chrono::hours>(local - day).count());
    return civil;
}

IsoWeek isoWeek(const std::chrono::year_month_day& date)
{
    namespace chrono = std::chrono;
    const chrono::sys_days day(date);
    const chrono::sys_days thursday = day - (chrono::weekday(day) - chrono::Monday) + chrono::days(3);
    const chrono::year year = chrono::year_month_day(thursday).year();
    const chrono::sys_days newYear(year / chrono::January / 1);
    return {year, static_cast<unsigned>((thursday - newYear).count() / 7 + 1)};
}

} // namespace tidemark
