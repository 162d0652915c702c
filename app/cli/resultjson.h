// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "model/plan.h"

#include <string>
#include <vector>

namespace tidemark::cli {

// The documents of --json for what the facade gives. Their keys are an interface.

/// Byte strings, each a string or {"base64": "…"}.
Json stringsToJson(const std::vector<std::string>& strings);
Json skippedToJson(const std::vector<SkippedObject>& skipped);
/// A whole number, or null.
template <typename Number>
Json optionalToJson(const std::optional<Number>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json idsToJson(const std::vector<DiffId>& ids);
/// The metadata with an object for each namespace in place of its name.
Json detailsToJson(const SnapshotDetails& details);
Json planToJson(const RestorePlan& plan);
Json restoreToJson(const RestoreResult& result);
Json interruptedToJson(const std::vector<InterruptedRestore>& restores);
Json diffToJson(const DiffResult& diff, bool withIds);
Json verifyToJson(const VerifyReport& report);

} // namespace tidemark::cli
