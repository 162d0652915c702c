// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"

#include <string>
#include <vector>

namespace tidemark::ui {

/// Every tag of a listing once, sorted; hostile. None for null. Pure.
std::vector<std::string> tagsInUse(const Listing* listing);

} // namespace tidemark::ui
