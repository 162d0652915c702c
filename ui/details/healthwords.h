// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/workspace/snapshothealth.h"

#include <QString>

namespace tidemark::ui {

class Workspace;

// How a snapshot is, in words fit to be shown. UI thread only.

Health healthOf(const Workspace& workspace, const std::string& id);
/// "✓ verified 2026-11-22 14:02", "✕ damaged": a sign and a word, for a cell.
QString shortHealth(const Workspace& workspace, const SnapshotMetadata& snapshot);
/// What was found, when, what it means, and what to do.
QString healthSentences(const Workspace& workspace, const SnapshotMetadata& snapshot);

/// "point in time", and what that means for what the snapshot holds.
QString consistencyWord(Consistency consistency);
QString consistencyMeaning(Consistency consistency);
QString typeWord(SnapshotType type);

} // namespace tidemark::ui
