// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restoresession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace tidemark::ui {

class ChangeListModel;

/// The ids that the restore would add, change and remove: fetched when it is first looked at, some thousands at most,
/// the rest as a number. UI thread only. Borrows the session.
class RestoreChangesTab final : public QWidget {
    Q_OBJECT
public:
    explicit RestoreChangesTab(RestoreSession& session, QWidget* parent = nullptr);

    /// The plan is another one: what was fetched is dropped.
    void forget();
    /// Fetches the ids unless they are there or on their way.
    void load();

private:
    void takeOver(const Result<DiffResult>& ids);
    void applyFilter();
    void say();

    RestoreSession& m_session;
    ChangeListModel* m_model = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_added = nullptr;
    QCheckBox* m_changed = nullptr;
    QCheckBox* m_removed = nullptr;
    QTreeView* m_view = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_words = nullptr;
    bool m_loading = false;
    QString m_problem;
};

} // namespace tidemark::ui
