// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The short form of the crash sweep: every operation of the facade is stopped at each of its file system calls, power
// is lost with parts of what was not synced, and the repository must be what it was before or after, with nothing
// acknowledged lost. tests/sweep/crash_sweep.cpp is the long form: more losses, and every pair of operations.
#include "sweep/crashsweep.h"

namespace tidemark::test {

namespace {

/// Up to 2^4 losses at a call.
constexpr unsigned kExhaustiveEffects = 4;

void expectNone(const CrashSweepCounts& counts)
{
    EXPECT_GT(counts.points, 5U);
    EXPECT_GT(counts.distinct, 1U);
    for (std::size_t i = 0; i < std::min<std::size_t>(counts.violations.size(), 5); ++i)
        ADD_FAILURE() << counts.violations[i];
    testing::Test::RecordProperty("points", std::to_string(counts.points));
    testing::Test::RecordProperty("states", std::to_string(counts.states));
}

CrashSweepSettings shortForm()
{
    CrashSweepSettings settings;
    settings.exhaustiveEffects = kExhaustiveEffects;
    settings.stopAtFirst = true;
    return settings;
}

class Crash : public testing::TestWithParam<std::string> {};

TEST_P(Crash, AtEveryCall)
{
    CrashSweep sweep(shortForm());
    sweep.stop(crashOperation(GetParam()));
    expectNone(sweep.counts());
}

std::vector<std::string> operationNames()
{
    std::vector<std::string> names;
    for (const CrashOperation& operation : crashOperations())
        names.push_back(operation.name);
    return names;
}

std::string testName(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Operations, Crash, testing::ValuesIn(operationNames()), testName);

/// What a killed process left is not durable when the next one builds on it.
class CrashAfterKill : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(CrashAfterKill, AtEveryCall)
{
    CrashSweepSettings settings = shortForm();
    settings.exhaustiveEffects = 2;
    CrashSweep sweep(settings);
    sweep.stopAfter(crashOperation(GetParam().first), crashOperation(GetParam().second));
    expectNone(sweep.counts());
}

INSTANTIATE_TEST_SUITE_P(Pairs, CrashAfterKill,
                         testing::Values(std::pair("init", "init"), std::pair("create", "create"),
                                         std::pair("delete", "empty-trash"), std::pair("undelete", "empty-trash"),
                                         std::pair("collect", "undelete"), std::pair("annotate", "annotate")),
                         [](const auto& pair) { return "Pair" + std::to_string(pair.index); });

} // namespace

} // namespace tidemark::test
