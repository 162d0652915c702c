// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tidemark::ui {

/// What is done with a snapshot before a restore of it writes anything. Damage ends the restore there.
enum class RestoreVerify {
    No,
    Quick, ///< Manifests, sizes, footers.
    Full,  ///< Every byte.
};

} // namespace tidemark::ui
