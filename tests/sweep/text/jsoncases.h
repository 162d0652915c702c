// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace tidemark::test {

/// A text that may be a vector's metadata. As is usual for such a corpus the name begins with y (RFC 8259 accepts it),
/// n (it does not), or i (it leaves it to the parser). Tidemark keeps all of them as they are.
struct JsonCase {
    std::string name;
    std::string text;
};

std::vector<JsonCase> jsonCases();

} // namespace tidemark::test
