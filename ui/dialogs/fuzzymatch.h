// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tidemark::ui {

/// How well a text fits what somebody typed of it: all typed characters occur in it in this order, whatever the case.
/// Higher is better; beginnings of words and runs count more. Absent: it does not fit. Empty input fits all. Pure.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace tidemark::ui
