// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace tidemark::ui {

/// Installs the translation of the system's language. English has one too: its plurals. Call it once, before the first
/// text is made. UI thread only.
void installLanguage(QCoreApplication& application);

} // namespace tidemark::ui
