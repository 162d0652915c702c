// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>

namespace tidemark::ui {

/// An error for a person: plain text, hostile bytes escaped already.
struct ErrorText {
    QString headline; ///< What happened, in a few words.
    QString detail;   ///< Its particulars and the path, in English as the engine says them; may be empty.
    QString advice;   ///< What it means for the data, and what to do.
};

ErrorText errorText(const Error& error);

} // namespace tidemark::ui
