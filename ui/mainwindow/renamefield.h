// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QPointer>

#include <string>

class QAbstractItemView;

namespace tidemark::ui {

class TimelineModel;
class Workspace;

/// The name of a snapshot, edited in its row of the timeline: the first line of the description; the others stay. Enter
/// and leaving the field save, Escape gives the edit up, Ctrl+Z in the timeline takes it back later. Lies over the row,
/// goes where that goes, and is gone when it is over. UI thread only. Borrows the workspace, which must outlive it;
/// owned by the view.
class RenameField final : public QLineEdit {
    Q_OBJECT
public:
    /// REQUIRES: the model is the view's, and has a row for the snapshot, which the workspace knows.
    RenameField(Workspace& workspace, QAbstractItemView& view, const TimelineModel& model, const std::string& id);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    bool save();
    void close(bool saves);

    Workspace& m_workspace;
    QAbstractItemView& m_view;
    const TimelineModel& m_model;
    const std::string m_id;
    QString m_shown; ///< What was there when the edit began.
    bool m_over = false;
};

} // namespace tidemark::ui
