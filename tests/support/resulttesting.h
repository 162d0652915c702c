// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <gtest/gtest.h>

#include <string>

namespace tidemark::test {

/// For EXPECT_TRUE(succeeded(call())): the message of a failure is the error.
template <typename T>
testing::AssertionResult succeeded(const Result<T>& result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << toString(result.error());
}

/// For EXPECT_TRUE(failedWith(call(), Errc::NotFound)).
template <typename T>
testing::AssertionResult failedWith(const Result<T>& result, Errc code)
{
    if (result)
        return testing::AssertionFailure() << "it succeeded instead of failing with " << name(code);
    if (result.error().code != code)
        return testing::AssertionFailure() << "expected " << name(code) << ", got " << toString(result.error());
    return testing::AssertionSuccess();
}

/// The same with the errno and the path of the error.
template <typename T>
testing::AssertionResult failedWith(const Result<T>& result, Errc code, int sysErrno, const std::string& path)
{
    if (testing::AssertionResult plain = failedWith(result, code); !plain)
        return plain;
    if (result.error().sysErrno != sysErrno || result.error().path != path)
        return testing::AssertionFailure()
               << "expected errno " << sysErrno << " and path " << path << ", got errno " << result.error().sysErrno
               << " and path " << result.error().path << ": " << toString(result.error());
    return testing::AssertionSuccess();
}

} // namespace tidemark::test
