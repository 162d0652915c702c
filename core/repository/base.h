// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/repository.h"

#include <optional>
#include <string>

namespace tidemark {

/// Which snapshot a storage descends from now: bases/<hex of its identity's hash>.json. Losing it costs a lane in the
/// lineage, never data, so an unreadable one counts as none.
std::optional<std::string> readBase(const Repository& repository, const std::string& storageIdentity);
Result<void> writeBase(const Repository& repository, const std::string& storageIdentity, const std::string& storageUri,
                       const std::string& snapshotId);

} // namespace tidemark
