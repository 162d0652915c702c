// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/detailstab.h"
#include "ui/jobs/latesttask.h"

#include <QString>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tidemark::ui {

/// A snapshot's manifest as it stands in its file, for experts. Read when the tab is looked at.
class RawTab final : public DetailsTab {
    Q_OBJECT
public:
    RawTab(Workspace& workspace, QWidget* parent);

protected:
    void showSnapshot(bool another) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Manifest {
        QString shown;
        QString exact; ///< As many bytes as are shown, nothing escaped: for the clipboard.
        std::size_t bytes = 0;
        bool cut = false;
    };
    void load();
    static Manifest prepared(const std::string& text);

    LatestTask<Manifest> m_task;
    std::string m_loaded; ///< Whose manifest is shown or being read.
    QString m_exact;
    QLabel* m_note;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

} // namespace tidemark::ui
