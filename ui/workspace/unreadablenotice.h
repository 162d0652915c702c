// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"

#include <QString>

#include <vector>

namespace tidemark::ui {

/// What to tell about files that should describe a snapshot and cannot be read: how many, what it means, and the first
/// of them. Plain text; empty if there are none.
QString unreadableNotice(const std::vector<UnreadableSnapshot>& unreadable);

} // namespace tidemark::ui
