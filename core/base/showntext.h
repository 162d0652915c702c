// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tidemark {

/// A byte string as it may be shown, on a terminal or in a window. Names and descriptions come from databases and
/// bundles, so they may try to move the cursor, to reverse the line, or to look like another name: control,
/// bidirectional and invisible characters become \u{202e}, bytes that are not UTF-8 become \x{ff}, and line ends and
/// tabs become \n, \r and \t.
std::string shownText(std::string_view bytes);

/// Code points, which is what column widths count.
std::size_t codePoints(std::string_view text);

/// At most `limit` code points; what was cut is replaced by an ellipsis within the limit.
std::string cutText(std::string_view text, std::size_t limit);

/// A name or an id inside a sentence: quoted, shown as shownText() does, cut if it is long.
std::string shownName(std::string_view bytes);

} // namespace tidemark
