// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparedrow.h"
#include "ui/compare/comparison.h"
#include "ui/jobs/latesttask.h"
#include "ui/workspace/changelistmodel.h"

#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tidemark::ui {

class ChangeDetail;
class NamespaceDiffModel;
class SnapshotPicker;
class Workspace;

/// Two snapshots, or a snapshot and the current state, compared: counts, namespaces, ids, and both versions of a
/// vector. Writes nothing but the file of an export. UI thread only. Borrows the workspace, which must outlive it.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    /// Compares A with B, nothing being the current state.
    void setSides(CompareSide first, CompareSide second);
    /// The same again.
    void compareAgain();
    /// Writes all changes, as JSON if the name ends so, else as CSV.
    void exportTo(const QString& file);

signals:
    void closed();
    void restoreRequested(const std::string& id);

private:
    void build();
    QWidget* makeHeader();
    QWidget* makeCards();
    QWidget* makeChanges();
    QPushButton* makeButton(const char* objectName, const QString& text, const QString& accessibleName);
    void takeSides();
    void swapSides();
    void showListing();
    void showComparison();
    void showProgress();
    void showMessage(const QString& title, const QString& text);
    void showCounts();
    void applyFilter();
    void sayIds();
    void stepChange(int by);
    void fetchDetail();
    void askForFile();
    void exported(const QString& file, const Result<std::uint64_t>& changes);
    QString sideWords(const CompareSide& side) const;
    QString whyNotCompared() const;

    Workspace& m_workspace;
    CompareSide m_firstSide;
    CompareSide m_secondSide;
    bool m_asked = false; ///< setSides() was called.
    Comparison m_comparison;
    LatestTask<RowComparison> m_fetch;
    LatestTask<std::uint64_t> m_export;
    QTimer m_fetchDelay;
    QTimer m_filterDelay;

    SnapshotPicker* m_first = nullptr;
    SnapshotPicker* m_second = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_exportButton = nullptr;
    QPushButton* m_restore = nullptr;
    QLabel* m_notice = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressWords = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_message = nullptr;
    QLabel* m_messageTitle = nullptr;
    QLabel* m_messageText = nullptr;
    QWidget* m_result = nullptr;
    std::vector<QLabel*> m_cards;
    NamespaceDiffModel* m_namespaces = nullptr;
    QTreeView* m_namespaceView = nullptr;
    ChangeListModel* m_changes = nullptr;
    QTreeView* m_changeView = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_added = nullptr;
    QCheckBox* m_changed = nullptr;
    QCheckBox* m_removed = nullptr;
    QLabel* m_idWords = nullptr;
    ChangeDetail* m_detail = nullptr;
    std::shared_ptr<const DiffResult> m_shownCounts;
};

} // namespace tidemark::ui
