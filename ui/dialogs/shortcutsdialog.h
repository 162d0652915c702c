// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/actiondialog.h"

#include <QList>

class QAction;
class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QSettings;

namespace tidemark::ui {

class FactsTable;

/// All actions by group with their keys, which can be searched and changed. A change holds at once. UI thread only.
/// Borrows settings and actions, which must outlive it.
class ShortcutsDialog final : public ActionDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const EnvironmentBadge& badge, QSettings& settings, const QList<QAction*>& actions,
                    QWidget* parent);

private:
    void showActions();
    void showCurrent();
    void edited();
    void take();
    void reset();
    void resetAll();
    QAction* current() const;

    QSettings& m_settings;
    QList<QAction*> m_actions;
    QLineEdit* m_search;
    FactsTable* m_table;
    QLabel* m_name;
    QKeySequenceEdit* m_key;
    QLabel* m_problem;
    QPushButton* m_set;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace tidemark::ui
