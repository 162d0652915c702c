// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/catalog.h"
#include "ui/jobs/job.h"
#include "ui/workspace/engine.h"

#include <QString>

#include <string>
#include <vector>

namespace tidemark::ui {

// What a job is called, what it leaves behind and how it is done on the command line: pure functions over requests and
// results. Text is fit to be shown, and holds no password.

/// What stands for a snapshot's name: the first line of its description, or its id where there is none. At most some
/// hundred characters; fit to be shown.
QString snapshotTitle(const SnapshotMetadata& snapshot);

QString createCommand(const Engine& engine, const CreateRequest& request);
QString restoreCommand(const Engine& engine, const std::string& id, const RestoreRequest& request,
                       const std::string& storageUri);
/// Any other command with ids: `verb` and its options as words.
QString idsCommand(const Engine& engine, const QString& verb, const std::vector<std::string>& ids);

JobReport createReport(const CreateResult& result);
JobReport restoreReport(const RestoreResult& result, const QString& title);
JobReport verifyReport(const VerifyReport& report);
JobReport importReport(const ImportResult& result);
JobReport collectReport(const CollectResult& result);

/// For the journal: what is needed to offer the same again.
QJsonObject parametersOf(const CreateRequest& request, bool verifyAfterwards);
CreateRequest createRequestFrom(const QJsonObject& parameters);
QJsonObject parametersOf(const std::string& snapshotId, const RestoreRequest& request, const std::string& storageUri);
RestoreRequest restoreRequestFrom(const QJsonObject& parameters);
bool verifyAfterwardsFrom(const QJsonObject& parameters);

} // namespace tidemark::ui
