// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace tidemark::ui {

/// What the storage holds now, compared with the snapshot that it descends from. Plain data.
struct CurrentState {
    enum class Knowledge {
        NoStorage, ///< The connection has only a repository.
        NoBase,    ///< The storage descends from no snapshot of this repository.
        Unknown,   ///< Not compared yet.
        Comparing, ///< The comparison runs; `changes` may be an older one.
        Known,
        Failed, ///< The storage could not be read: `error`.
    };
    Knowledge knowledge = Knowledge::Unknown;
    std::optional<std::string> baseId;
    std::shared_ptr<const DiffResult> changes; ///< Since the base; null if never compared.
    std::int64_t comparedAt = 0;               ///< Unix seconds.
    std::optional<Error> error;
};

} // namespace tidemark::ui
