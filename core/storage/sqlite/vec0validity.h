// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace tidemark {

struct Vec0Table;

bool isAsciiLetter(char c);
/// Of a name in a vec0 definition, behind its first character, which is a letter.
bool isVec0NameCharacter(char c);

/// Unsupported, with what is wrong, for a table that sqlite-vec 0.1 would not make: that keeps everything else that
/// works with one within its bounds.
Result<void> checkVec0(const Vec0Table& table);

} // namespace tidemark
