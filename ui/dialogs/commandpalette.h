// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/environment.h"

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;

namespace tidemark::ui {

class FactsTable;

/// Every action by its name: type a part of it, choose with the arrow keys, Enter does it. One that cannot be done now
/// says why instead. Open it with open(); it deletes itself. UI thread only. Borrows the actions, which must outlive
/// it.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const EnvironmentBadge& badge, const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showActions();
    void showReason();
    void choose();
    QAction* current() const;

    QList<QAction*> m_actions;
    QList<QAction*> m_shown; ///< A row each.
    QLineEdit* m_search;
    FactsTable* m_table;
    QLabel* m_reason;
};

} // namespace tidemark::ui
