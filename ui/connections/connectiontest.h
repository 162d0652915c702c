// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/repository.h"
#include "storage/openstorage.h"
#include "ui/connections/profile.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

/// The signature of Engine's StorageFactory, which is a floor above.
using OpenStorage =
    std::function<Result<std::unique_ptr<VectorStorage>>(const std::string& uri, const OpenStorageOptions& options)>;

/// One thing that a connection needs, and what became of looking at it. Plain texts, fit to be shown.
struct TestStage {
    enum class State { Ok, Note, Failed, Skipped }; ///< Note: it works, and there is something to know.
    QString title;
    State state = State::Ok;
    QString detail;
    QStringList lines; ///< Namespaces and what was skipped, at most kMaxTestLines.
};
constexpr int kMaxTestLines = 200;

/// "ok", translated.
QString stateWord(TestStage::State state);
/// A stage in words, for the clipboard.
QString stageText(const TestStage& stage);
bool allPassed(const std::vector<TestStage>& stages); ///< None failed.

/// Looks at a profile's storage and repository without writing to either. Blocks; worker thread. `onStage` is called
/// there for each stage as it is known. A stop leaves out the rest. `secret` is the storage's.
std::vector<TestStage> testConnection(const Profile& profile, const OpenStorage& openStorage,
                                      const RepositoryEnvironment& environment, const JobContext& context,
                                      const std::function<void(const TestStage&)>& onStage,
                                      const std::optional<std::string>& secret = std::nullopt);

} // namespace tidemark::ui
