// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparedrow.h"
#include "ui/workspace/changelistmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTreeView;

namespace tidemark::ui {

class FactModel;

/// Both versions of one vector side by side. UI thread only.
class ChangeDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ChangeDetail(QWidget* parent = nullptr);

    void showNothing();
    void showFetching(const QString& id);
    void showFailure(const QString& id, const Error& error);
    void showComparison(const QString& id, ChangeKind kind, const RowComparison& comparison);

private:
    void setMetadata(const std::vector<DiffLine>& lines);

    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    FactModel* m_model = nullptr;
    QTreeView* m_facts = nullptr;
    QPlainTextEdit* m_first = nullptr;
    QPlainTextEdit* m_second = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace tidemark::ui
