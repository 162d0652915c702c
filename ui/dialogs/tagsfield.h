// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <string>
#include <vector>

class QCompleter;

namespace tidemark::ui {

/// Tags, separated by commas, with a completer for the one that is being typed. UI thread only.
class TagsField final : public QLineEdit {
    Q_OBJECT
public:
    /// `known`: every tag in use; hostile. Those that could not be typed here are left out.
    TagsField(const QString& objectName, const std::vector<std::string>& known, QWidget* parent);

    void setTags(const std::vector<std::string>& tags);
    std::vector<std::string> tags() const; ///< In order, each once.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void complete();
    void take(const QString& tag);

    QCompleter* m_completer;
};

} // namespace tidemark::ui
