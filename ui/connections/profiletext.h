// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ui/connections/profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tidemark::ui {

// Profiles as a JSON document. Pure functions; any thread.

constexpr qint64 kMaxProfilesBytes = 1024 * 1024; ///< Of the document.
constexpr std::size_t kMaxProfiles = 500;
constexpr qsizetype kMaxRecent = 10;

struct ProfileDocument {
    std::vector<Profile> profiles;
    QStringList recent;
    int leftOut = 0; ///< Entries that make no sense, or are beyond a limit.
};

/// Takes what is sound of a document that anybody may have written: unknown members are ignored, texts have limits, ids
/// are unique. InvalidArgument if it is none, UnsupportedVersion if it is newer.
Result<ProfileDocument> profilesFromJson(const QByteArray& json);
/// `withIds` false: for another person.
QByteArray profilesToJson(const ProfileDocument& document, bool withIds);
/// Why a profile cannot be kept, or success.
Result<void> checkProfile(const Profile& profile);

} // namespace tidemark::ui
