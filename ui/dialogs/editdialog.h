// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

class QCheckBox;

namespace tidemark::ui {

class DescriptionEdit;
class FactsTable;
class TagsField;

/// Description (of one), tags and pin of one or several snapshots. Only what was changed is written, and what another
/// process changed meanwhile elsewhere stays. Undoable. UI thread only.
class EditDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    EditDialog(Workspace& workspace, const std::vector<std::string>& ids, QWidget* parent);

    /// What would be written now: an entry for each snapshot that changes.
    std::vector<std::pair<std::string, AnnotationEdit>> edits() const;

protected:
    QString whyBlocked() const override;
    JobId act() override;

private:
    void showTags();
    std::vector<const SnapshotMetadata*> snapshots() const; ///< Those that exist.

    std::vector<std::string> m_ids;
    DescriptionEdit* m_description = nullptr; ///< Of one snapshot only.
    FactsTable* m_tags;
    TagsField* m_added;
    QCheckBox* m_pin;
    Qt::CheckState m_pinBefore = Qt::Unchecked;
    std::vector<Qt::CheckState> m_tagsBefore; ///< A row each.
};

} // namespace tidemark::ui
