// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tidemark::ui {

/// A line of a comparison of two texts, for both sides: a side that does not have it has nothing there.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// The lines of both texts in order, with as many common ones as there can be. Texts of some thousand lines; of longer
/// ones only the common beginning and end are found. Pure; any thread.
std::vector<DiffLine> diffLines(const QStringList& first, const QStringList& second);

} // namespace tidemark::ui
