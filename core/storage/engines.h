// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/vectorstorage.h"

#include <string>
#include <vector>

namespace tidemark {

/// An engine that StorageOpener can open, as it is known before any connection is made.
struct EngineInfo {
    std::string title;      ///< "PostgreSQL with pgvector"
    std::string uri;        ///< The form of its URIs.
    std::string verifiedOn; ///< What it was tested against: a version, or empty where that is another library's matter.
    StorageCapabilities capabilities; ///< Of rows that come from another engine: what a loss report goes by.
};

/// In the order in which they are shown.
std::vector<EngineInfo> knownEngines();

} // namespace tidemark
