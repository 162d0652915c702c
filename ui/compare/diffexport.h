// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/compare/comparison.h"

#include <QString>

#include <cstdint>
#include <string>

namespace tidemark::ui {

enum class DiffFormat { Csv, Json };
DiffFormat diffFormatOf(const QString& file); ///< By the ending; CSV unless it is ".json".

/// One field of a CSV file: in quotation marks, and with an apostrophe before what a spreadsheet would take for a
/// formula.
std::string csvField(std::string_view text);

/// All ids of a comparison in a file, which appears whole or not at all. Compares again, without the limit of the
/// views, so that nothing is left out; how many changes were written. Worker thread.
Result<std::uint64_t> exportDiff(const Engine& engine, const CompareSide& first, const CompareSide& second,
                                 const QString& file, const JobContext& context);

} // namespace tidemark::ui
