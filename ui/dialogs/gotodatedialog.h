// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/workspacedialog.h"

class QDateTimeEdit;

namespace tidemark::ui {

/// Finds the snapshot at or before a time. UI thread only.
class GoToDateDialog final : public WorkspaceDialog {
    Q_OBJECT
public:
    GoToDateDialog(Workspace& workspace, QWidget* parent);

signals:
    void chosen(qint64 unixSeconds); ///< The last second of the minute that was chosen.

protected:
    QString whyBlocked() const override;
    void listingChanged() override;
    JobId act() override;

private:
    const SnapshotMetadata* found() const;
    qint64 wanted() const;
    void showFound();
    void addQuickChoice(const QString& text, const QString& name, const QDateTime& time, class QHBoxLayout* row);

    QDateTimeEdit* m_time;
    QLabel* m_found;
};

/// The latest snapshot whose time is not after it; null if there is none. By time and not by sequence, because a time
/// is what was asked for. Pure.
const SnapshotMetadata* snapshotAtOrBefore(const Listing& listing, std::int64_t unixSeconds);

} // namespace tidemark::ui
