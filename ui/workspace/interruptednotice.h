// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/workspace/notice.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tidemark {
class SnapshotManager;
class VectorStorage;
} // namespace tidemark

namespace tidemark::ui {

// Of restores that broke off in a storage without transactions, so that it is partly old and partly new.

/// The one that a restore of this snapshot into this storage has just left behind, if any. Any thread.
std::optional<InterruptedRestore> leftBehind(const SnapshotManager& manager, const std::string& snapshotId,
                                             const VectorStorage& storage);

/// A notice about it has this key, whoever makes it.
QString interruptedKey(const InterruptedRestore& restore);
/// To complete it, and to undo it if that can be done. `ownUri` is the connection's storage.
std::vector<Notice::Remedy> interruptedRemedies(const InterruptedRestore& restore, const std::string& ownUri,
                                                std::uint64_t job = 0);
/// What is said of it until it is completed, undone or forgotten. `title` is its snapshot's.
Notice interruptedNotice(const InterruptedRestore& restore, const QString& title, const std::string& ownUri);

} // namespace tidemark::ui
