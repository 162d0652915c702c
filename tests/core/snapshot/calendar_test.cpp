// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/calendar.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace tidemark {
namespace {

constexpr std::int64_t kDay = 86'400;

/// Zone names of the system's zone.tab; empty if there is none.
std::vector<std::string> systemZones()
{
    std::vector<std::string> zones;
    std::ifstream table(std::string(kZoneDirectory) + "/zone.tab");
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream fields(line);
        std::string country, place, zone;
        if (fields >> country >> place >> zone)
            zones.push_back(zone);
    }
    return zones;
}

/// What the C library says, from a child so that TZ of this process stays as it is.
std::vector<std::int32_t> offsetsOfCLibrary(const std::vector<std::string>& zones,
                                            const std::vector<std::int64_t>& instants)
{
    std::vector<std::int32_t> offsets;
    int ends[2];
    if (pipe(ends) != 0)
        return offsets;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        FILE* out = fdopen(ends[1], "wb");
        for (const std::string& zone : zones) {
            setenv("TZ", zone.c_str(), 1);
            tzset();
            for (const std::int64_t instant : instants) {
                const std::time_t time = instant;
                std::tm local{};
                localtime_r(&time, &local);
                const auto offset = static_cast<std::int32_t>(local.tm_gmtoff);
                fwrite(&offset, sizeof offset, 1, out);
            }
        }
        fclose(out);
        _exit(0);
    }
    close(ends[1]);
    FILE* in = fdopen(ends[0], "rb");
    offsets.resize(zones.size() * instants.size());
    offsets.resize(fread(offsets.data(), sizeof(std::int32_t), offsets.size(), in));
    fclose(in);
    int status = 0;
    waitpid(child, &status, 0);
    return offsets;
}

TEST(Calendar, AgreesWithTheCLibraryInEveryZone)
{
    const std::vector<std::string> zones = systemZones();
    if (zones.empty())
        GTEST_SKIP() << "NO ZONE IS TESTED: " << kZoneDirectory << "/zone.tab is missing (package tzdata)";
    constexpr std::int64_t kFrom = -2'208'988'800; // 1900-01-01
    constexpr std::int64_t kTo = 4'102'444'800;    // 2100-01-01
    std::vector<std::int64_t> instants = {kFrom, kTo, 0, -1};
    std::mt19937_64 random(20261123);
    for (int i = 0; i < 3000; ++i)
        instants.push_back(kFrom + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(kTo - kFrom)));
    for (std::int64_t hour = 1'770'000'000; hour < 1'800'000'000; hour += 6 * 3600) // Every change of one year.
        instants.push_back(hour + static_cast<std::int64_t>(random() % 3600));
    const std::vector<std::int32_t> wanted = offsetsOfCLibrary(zones, instants);
    ASSERT_EQ(wanted.size(), zones.size() * instants.size());

    std::size_t differences = 0;
    for (std::size_t z = 0; z < zones.size(); ++z) {
        const Result<TimeZone> zone = TimeZone::load(zones[z]);
        ASSERT_TRUE(zone) << zones[z] << ": " << toString(zone.error());
        for (std::size_t i = 0; i < instants.size() && differences < 20; ++i) {
            const std::int32_t offset = zone->offsetAt(instants[i]);
            EXPECT_EQ(offset, wanted[z * instants.size() + i]) << zones[z] << " at " << instants[i];
            differences += offset == wanted[z * instants.size() + i] ? 0 : 1;
        }
    }
}

/// Every change of an offset from 2008 to 2052, to the second.
TEST(Calendar, AgreesAtEverySecondAroundChanges)
{
    const std::vector<std::string> zones = {"Europe/Rome",    "America/New_York", "Australia/Lord_Howe",
                                            "Asia/Kathmandu", "Pacific/Apia",     "Africa/Casablanca",
                                            "America/Nuuk",   "Asia/Gaza",        "Antarctica/Troll",
                                            "Europe/Dublin",  "America/Santiago", "Asia/Kolkata"};
    for (const std::string& name : zones) {
        const Result<TimeZone> zone = TimeZone::load(name);
        if (!zone)
            GTEST_SKIP() << "NOT TESTED, no zone " << name;
        std::vector<std::int64_t> instants;
        for (std::int64_t t = 1'200'000'000; t < 2'600'000'000; t += kDay) {
            if (zone->offsetAt(t) == zone->offsetAt(t + kDay))
                continue;
            for (std::int64_t low = t, high = t + kDay; high - low > 1;) {
                const std::int64_t middle = (low + high) / 2;
                (zone->offsetAt(middle) == zone->offsetAt(t) ? low : high) = middle;
                if (high - low == 1)
                    instants.insert(instants.end(), {low, high});
            }
        }
        const std::vector<std::int32_t> wanted = offsetsOfCLibrary({name}, instants);
        ASSERT_EQ(wanted.size(), instants.size());
        for (std::size_t i = 0; i < instants.size(); ++i)
            EXPECT_EQ(zone->offsetAt(instants[i]), wanted[i]) << name << " at " << instants[i];
    }
}

TEST(Calendar, UtcNeedsNoFile)
{
    for (const char* name : {"", "UTC", "Etc/UTC"}) {
        const Result<TimeZone> zone = TimeZone::load(name, "/nonexistent");
        ASSERT_TRUE(zone);
        EXPECT_EQ(zone->offsetAt(1'795'351'865), 0);
    }
}

TEST(Calendar, NamesStayInsideTheDirectory)
{
    for (const std::string name :
         {"../../../etc/passwd", "/etc/localtime", "..", ".", "Europe/../Europe/Rome", "Europe//Rome", "Europe/Rome/",
          "Europe/R\xc3\xb6m", "Europe/Rome\n", "Europe", "No/Such_Zone", "tzdata.zi", ":Europe/Rome", "CET-1CEST"}) {
        const Result<TimeZone> zone = TimeZone::load(name);
        ASSERT_FALSE(zone) << name;
        EXPECT_EQ(zone.error().code, Errc::InvalidArgument) << name;
    }
    EXPECT_FALSE(TimeZone::load(std::string("Europe/Rome\0", 12)));
    EXPECT_FALSE(TimeZone::load(std::string(5000, 'a')));
}

std::string fileOf(const std::string& zone)
{
    std::ifstream stream(std::string(kZoneDirectory) + '/' + zone, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

TEST(Calendar, HostileZoneFilesAreErrorsOrZones)
{
    const std::string file = fileOf("Europe/Rome");
    if (file.empty())
        GTEST_SKIP() << "NOT TESTED, no zone Europe/Rome";
    ASSERT_TRUE(TimeZone::parse(asBytes(file)));
    for (std::size_t size = 0; size < file.size(); ++size) {
        const std::string cut = file.substr(0, size);
        EXPECT_FALSE(TimeZone::parse(asBytes(cut))) << size;
    }
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string changed = file;
        for (int flips = 0; flips < 3; ++flips)
            changed[random() % (flips == 0 ? 64 : changed.size())] = static_cast<char>(random());
        if (const Result<TimeZone> zone = TimeZone::parse(asBytes(changed))) {
            for (const std::int64_t at : {INT64_MIN, std::int64_t{0}, std::int64_t{4'000'000'000}, INT64_MAX})
                EXPECT_LE(std::abs(zone->offsetAt(at)), 26 * 3600);
        }
    }
    EXPECT_FALSE(TimeZone::parse(asBytes(std::string(1 << 20, 'T'))));
    const std::string withLeapSeconds = fileOf("right/Europe/Rome");
    if (!withLeapSeconds.empty()) {
        EXPECT_FALSE(TimeZone::parse(asBytes(withLeapSeconds)));
    }
}

TEST(Calendar, RulesForTheFuture)
{
    const auto offset = [](const char* rule, std::int64_t at) {
        const Result<PosixZone> zone = PosixZone::parse(rule);
        EXPECT_TRUE(zone) << rule;
        return zone ? zone->offsetAt(at) : INT32_MIN;
    };
    EXPECT_EQ(offset("<+0545>-5:45", 0), 20'700);
    EXPECT_EQ(offset("EST5", 0), -18'000);
    EXPECT_EQ(offset("XXX-1:02:03", 0), 3723);
    // 2027-03-28 01:00 UTC and 2027-10-31 01:00 UTC.
    EXPECT_EQ(offset("CET-1CEST,M3.5.0,M10.5.0/3", 1'806'195'599), 3600);
    EXPECT_EQ(offset("CET-1CEST,M3.5.0,M10.5.0/3", 1'806'195'600), 7200);
    EXPECT_EQ(offset("CET-1CEST,M3.5.0,M10.5.0/3", 1'824'944'399), 7200);
    EXPECT_EQ(offset("CET-1CEST,M3.5.0,M10.5.0/3", 1'824'944'400), 3600);
    // Half an hour of summer time, over New Year. 2027-04-03 15:00 UTC and 2027-10-02 15:30 UTC.
    EXPECT_EQ(offset("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1'806'764'399), 39'600);
    EXPECT_EQ(offset("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1'806'764'400), 37'800);
    EXPECT_EQ(offset("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1'822'490'999), 37'800);
    EXPECT_EQ(offset("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1'822'491'000), 39'600);
    // RFC 8536 §3.3.1: summer time all year, and a winter that ends the day after its date.
    for (std::int64_t day = 0; day < 4000; ++day)
        ASSERT_EQ(offset("XXX3EDT4,0/0,J365/23", day * kDay + 12'345), -14'400) << day;
    // J60 is March 1 in leap years too; 59 is February 29 in a leap year. 2028-03-01, 2028-02-29.
    EXPECT_EQ(offset("AAA0BBB,J60/0,J61/1", 1'835'481'599), 0);
    EXPECT_EQ(offset("AAA0BBB,J60/0,J61/1", 1'835'481'600), 3600);
    EXPECT_EQ(offset("AAA0BBB,59/0,60/1", 1'835'395'200), 3600);
    EXPECT_EQ(offset("AAA0BBB,59/0,60/1", 1'835'395'199), 0);

    for (const char* rule : {"",
                             "A1",
                             "AB1",
                             "ABC",
                             "ABC25",
                             "ABC1DEF",
                             "ABC1DEF,",
                             "ABC1DEF,M1.1.1",
                             "ABC1DEF,M0.1.1,M2.1.1",
                             "ABC1DEF,M13.1.1,M2.1.1",
                             "ABC1DEF,M1.6.1,M2.1.1",
                             "ABC1DEF,M1.1.7,M2.1.1",
                             "ABC1DEF,J0,J5",
                             "ABC1DEF,J366,J5",
                             "ABC1DEF,366,5",
                             "ABC1DEF,1/168,5",
                             "ABC1DEF,1,5x",
                             "<AB>1",
                             "<ABC1",
                             "ABC1:60",
                             "ABC99999999999",
                             "ABC1DEF,1,5,6",
                             "ABC--1"})
        EXPECT_FALSE(PosixZone::parse(rule)) << rule;
    EXPECT_FALSE(PosixZone::parse(std::string(100'000, 'A') + "1"));
}

TEST(Calendar, IsoWeeks)
{
    namespace chrono = std::chrono;
    const auto week = [](int y, unsigned m, unsigned d) {
        const IsoWeek w = isoWeek(chrono::year(y) / chrono::month(m) / chrono::day(d));
        return std::pair(static_cast<int>(w.year), w.week);
    };
    EXPECT_EQ(week(2026, 11, 23), std::pair(2026, 48U));
    EXPECT_EQ(week(2021, 1, 3), std::pair(2020, 53U));
    EXPECT_EQ(week(2021, 1, 4), std::pair(2021, 1U));
    EXPECT_EQ(week(2024, 12, 30), std::pair(2025, 1U));
    EXPECT_EQ(week(2005, 1, 1), std::pair(2004, 53U));
    EXPECT_EQ(week(2008, 12, 31), std::pair(2009, 1U));
    // Against strftime on every day of 400 years.
    for (std::int64_t day = -30 * 365; day < 370 * 365; ++day) {
        const std::time_t time = day * kDay;
        std::tm utc{};
        gmtime_r(&time, &utc);
        char text[32];
        strftime(text, sizeof text, "%G %V", &utc);
        int year = 0;
        unsigned number = 0;
        std::istringstream(text) >> year >> number;
        const CivilTime civil = civilTime(TimeZone(), day * kDay);
        const IsoWeek got = isoWeek(civil.date);
        ASSERT_EQ(std::pair(static_cast<int>(got.year), got.week), std::pair(year, number)) << text;
    }
}

TEST(Calendar, CivilTimeOfExtremeInstants)
{
    for (const std::int64_t at : {INT64_MIN, INT64_MIN + 1, INT64_MAX}) {
        const CivilTime civil = civilTime(TimeZone(), at);
        EXPECT_TRUE(civil.date.ok());
        EXPECT_LT(civil.hour, 24U);
        const IsoWeek week = isoWeek(civil.date);
        EXPECT_LE(week.week, 53U);
    }
    const CivilTime before = civilTime(TimeZone(), -1);
    EXPECT_EQ(before.hour, 23U);
    EXPECT_EQ(before.date, std::chrono::year(1969) / std::chrono::December / 31);
}

} // namespace
} // namespace tidemark
