// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <unistd.h>

#include <string>

namespace tidemark::test {

/// While it lives, this process has the rights of an ordinary user, whom file modes concern. Nothing to do for a
/// process that has none but those anyway. One thread only.
class AsOrdinaryUser {
public:
    /// Gives the user a directory, so that it can be worked in.
    explicit AsOrdinaryUser(const std::string& directory)
    {
        if (::getuid() != 0)
            return;
        EXPECT_EQ(::chown(directory.c_str(), kNobody, kNobody), 0);
        EXPECT_EQ(::setresuid(kNobody, kNobody, 0), 0);
        m_isChanged = true;
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;
    ~AsOrdinaryUser()
    {
        if (m_isChanged) {
            EXPECT_EQ(::setresuid(0, 0, 0), 0);
        }
    }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isChanged = false;
};

} // namespace tidemark::test
