// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/jobtext.h"

#include <QWidget>

#include <vector>

namespace tidemark::ui {

/// A small curve of how fast a phase went, oldest first; its accessible name and tool tip say the same in numbers.
/// UI thread only.
class ThroughputGraph final : public QWidget {
    Q_OBJECT
public:
    explicit ThroughputGraph(QWidget* parent = nullptr);
    /// Amounts per second, one a second.
    void setValues(const std::vector<double>& values, ProgressUnit unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
};

} // namespace tidemark::ui
