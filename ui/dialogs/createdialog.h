// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/storagefacts.h"
#include "ui/dialogs/workspacedialog.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QRadioButton;

namespace tidemark::ui {

class CommandLine;
class DescriptionEdit;
class FactsTable;
class TagsField;

/// Asks for everything about a new snapshot and starts it; Enter takes what is proposed. Says what it will cost as far
/// as that can be known, from workers. Afterwards verifies it, if that was asked for. UI thread only.
class CreateDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    /// `initial` fills the fields; an empty description gets a proposal.
    CreateDialog(Workspace& workspace, const CreateRequest& initial, QWidget* parent, bool verifyAfterwards = false);

    CreateRequest request() const; ///< As the fields are now.

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    JobId act() override;

private:
    void addDescription(const CreateRequest& initial);
    void addTypes(const CreateRequest& initial);
    void addScope(const CreateRequest& initial);
    void addOptions(const CreateRequest& initial);
    void readStorage();
    void readBase();
    void showFields();
    void showNamespaces(const std::vector<std::string>& chosen);
    void showEstimate();
    void showAutomatic();
    std::optional<std::string> comparedWith() const; ///< A snapshot's id; absent for a full one.

    DescriptionEdit* m_description;
    TagsField* m_tags;
    QCheckBox* m_pin;
    QCheckBox* m_verify;
    QRadioButton* m_automatic;
    QRadioButton* m_full;
    QRadioButton* m_incremental;
    QRadioButton* m_all;
    QRadioButton* m_some;
    FactsTable* m_namespaces;
    QLabel* m_storageState;
    QLabel* m_estimate;
    CommandLine* m_command;
    std::optional<std::string> m_parent;
    std::vector<std::string> m_initialNamespaces;
    QTimer m_pause; ///< So that a question is asked once the fields are at rest.
    std::optional<StorageFacts> m_facts;
    std::optional<SnapshotDetails> m_base;
    std::optional<std::string> m_askedBase;
    LatestTask<StorageFacts> m_reading;
    LatestTask<SnapshotDetails> m_readingBase;
};

} // namespace tidemark::ui
