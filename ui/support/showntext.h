// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tidemark::ui {

/// A byte string as it may be shown. Names and descriptions come from databases and bundles, so they may try to
/// reverse a line or to look like another name: control, bidirectional and invisible characters become \u{202e}, bytes
/// that are not UTF-8 become \x{ff}, line ends and tabs become \n, \r and \t. Any thread.
///
/// The result is plain text still: only widgets that take it as such may show it.
QString shownText(std::string_view bytes);

/// For tool tips, which Qt takes for HTML when they look like it.
QString plainToolTip(const QString& text);

/// One word of a shell command, in single quotes where that is needed.
std::string shellWord(const std::string& word);

} // namespace tidemark::ui
