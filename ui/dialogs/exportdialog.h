// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

#include <QTimer>

namespace tidemark::ui {

class CommandLine;
class FactsTable;
class FileField;

/// Writes snapshots with all they need into one new file. Never replaces a file. UI thread only.
class ExportDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    /// `directory`: where the file is proposed.
    ExportDialog(Workspace& workspace, const std::vector<std::string>& ids, const QString& directory, QWidget* parent);

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    JobId act() override;

private:
    /// About the target, at the moment of asking.
    struct Target {
        std::string file;
        bool exists = false;
        bool directoryMissing = false;
        std::optional<std::uint64_t> freeBytes;
    };
    struct Size {
        std::uint64_t bytes = 0;
        std::vector<std::string> unreadable; ///< Ids that cannot be exported.
    };
    void showSnapshots();
    void readSize();
    void readTarget();
    void showFacts();
    std::vector<std::string> existing() const;

    std::vector<std::string> m_ids;
    FactsTable* m_table;
    FileField* m_file;
    QLabel* m_facts;
    CommandLine* m_command;
    QTimer m_pause;
    std::optional<Size> m_size;
    QString m_sizeError;
    std::optional<Target> m_target;
    LatestTask<Size> m_readingSize;
    LatestTask<Target> m_readingTarget;
};

} // namespace tidemark::ui
