// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/retention.h"

#include <string>

class QSettings;

namespace tidemark::ui {

/// Equal in all that decides; RetentionPolicy itself has no comparison.
bool samePolicy(const RetentionPolicy& a, const RetentionPolicy& b);

/// The zone of the desktop, by its IANA name.
std::string systemTimeZone();

/// The policy that was saved for a repository; one without rules, in the zone of the desktop, if none was. Numbers out
/// of bounds are brought within. UI thread only.
RetentionPolicy loadPolicy(const QSettings& settings, const std::string& repositoryDirectory);
void savePolicy(QSettings& settings, const std::string& repositoryDirectory, const RetentionPolicy& policy);
bool hasSavedPolicy(const QSettings& settings, const std::string& repositoryDirectory);

constexpr int kMostKept = 9999; ///< Of each rule.

} // namespace tidemark::ui
