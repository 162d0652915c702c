// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTreeView;

namespace tidemark::ui {

class ConnectionModel;
class ProfileStore;

/// The saved connections, for a dock: a search field, a tree by environment, and what can be done with one. Borrows the
/// store. UI thread only.
class ConnectionsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionsPanel(ProfileStore& profiles, QWidget* parent = nullptr);

    /// Marks the one that the window shows; empty for none.
    void setOpenProfile(const QString& id);
    void focusList();
    QString currentProfile() const; ///< Empty if none is selected.
    void select(const QString& id);

signals:
    void openRequested(const QString& profileId);
    void newRequested();
    void editRequested(const QString& profileId);
    void removed(const QString& profileId); ///< Its secret, if there is one, is not needed any more.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* addAction(const char* name, const QString& text);
    void createActions();
    void refresh();
    void updateActions();
    void duplicateCurrent();
    void confirmRemoval();
    void importProfiles();
    void exportProfiles();
    void say(const QString& text);

    ProfileStore& m_profiles;
    ConnectionModel* m_model = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_said = nullptr;
    QAction* m_open = nullptr;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
};

} // namespace tidemark::ui
