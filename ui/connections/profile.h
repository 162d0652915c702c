// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/environment.h"

#include <QString>

#include <cstddef>
#include <string>

namespace tidemark::ui {

/// A saved connection. Plain data; never holds a password.
struct Profile {
    QString id; ///< A random UUID; stable over renames. Empty for one that is not saved.
    QString name;
    std::string storageUri; ///< Without a password. Empty: only the repository is looked at.
    std::string repository; ///< Its directory.
    Environment environment = Environment::Development;
    bool readOnly = false;

    friend bool operator==(const Profile&, const Profile&) = default;
};

constexpr int kMaxProfileName = 200;          ///< Characters.
constexpr std::size_t kMaxProfileText = 4096; ///< Bytes of a URI or a path.

EnvironmentBadge badgeOf(const Profile& profile);

} // namespace tidemark::ui
