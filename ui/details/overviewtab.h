// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace tidemark::ui {

class DescriptionEditor;
class ElidedLabel;
class TagsEditor;

/// What a snapshot is, in words, with description, tags and pin to edit in place: each edit is saved at once, and can
/// be undone through the workspace's undo stack.
class OverviewTab final : public DetailsTab {
    Q_OBJECT
public:
    OverviewTab(Workspace& workspace, QWidget* parent);

    /// Saves an edit in progress; before another snapshot is shown.
    void finishEdit();
    /// An edit that nobody saved, of the snapshot that is shown; empty if there is none.
    QString unsavedText() const;

protected:
    void showSnapshot(bool another) override;
    void showDetails() override;
    void showEnvironment() override;

private:
    QLabel* addFact(QFormLayout* form, const QString& name, const QString& title, const QString& toolTip);
    void saveDescription(const QString& text);
    void saveTags(const std::vector<std::string>& tags, const QString& what);
    void savePin(bool pinned);
    bool isSaving() const;
    void showParent();

    std::string m_edited; ///< Whose description is in the editor.
    ElidedLabel* m_title;
    QLabel* m_id;
    QLabel* m_health;
    DescriptionEditor* m_description;
    QLabel* m_hint;
    TagsEditor* m_tags;
    QCheckBox* m_pinned;
    QLabel* m_created;
    QLabel* m_type;
    QPushButton* m_parent;
    QLabel* m_parentText;
    ElidedLabel* m_storage;
    QLabel* m_engine;
    QLabel* m_consistency;
    QLabel* m_size;
    QLabel* m_logical;
    QLabel* m_vectors;
    QLabel* m_changes;
    QLabel* m_namespaces;
    QLabel* m_duration;
    QLabel* m_version;
    QLabel* m_digest;
};

} // namespace tidemark::ui
