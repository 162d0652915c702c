// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace tidemark::ui {

class ElidedLabel;

/// "The same on the command line", with a button that copies all of it. UI thread only.
class CommandLine final : public QWidget {
    Q_OBJECT
public:
    CommandLine(const QString& objectName, QWidget* parent);

    void setCommand(const QString& command);
    const QString& command() const { return m_command; }

private:
    QString m_command;
    ElidedLabel* m_label;
    QPushButton* m_copy;
};

} // namespace tidemark::ui
