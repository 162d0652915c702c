// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tidemark::ui {

/// The text of a button, menu or label as a person says it: without the mark of its mnemonic. "&Save" and the
/// "保存(&S)…" of languages that have no such letters become "Save" and "保存…"; "&&" is an ampersand.
QString withoutMnemonic(const QString& text);

/// The same of a field's label, without its colon: "&Name:" and the French "&Nom :" become "Name" and "Nom".
QString fieldName(const QString& label);

} // namespace tidemark::ui
