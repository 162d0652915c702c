// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace tidemark::fuzz {

// Valid files of a tiny repository, written by the product: what mutations begin with.

std::vector<std::string> tinyManifests();
std::vector<std::string> tinySegments();
std::vector<std::string> tinyMaskFiles();
std::vector<std::string> tinyIdentities();
std::vector<std::string> tinyAnnotations();
std::vector<std::string> tinyBundles();

/// What a reader may say to hostile bytes. Internal would be a bug of ours.
bool isRefusal(const Error& error);

} // namespace tidemark::fuzz
