// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace tidemark::ui {

/// The list of snapshots. UI thread only.
class TimelineView final : public QTreeView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    /// Columns as wide as what they usually hold, from the font.
    void setUsualColumnWidths();
};

} // namespace tidemark::ui
