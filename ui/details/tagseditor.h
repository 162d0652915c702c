// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace tidemark::ui {

class FlowLayout;

/// Tags as small buttons, each of which removes its tag, and a line that adds one. Tags are byte strings of any kind;
/// what is removed is the stored one. Changes nothing itself. UI thread only.
class TagsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TagsEditor(QWidget* parent = nullptr);

    void setTags(const std::vector<std::string>& tags);
    /// What the line proposes.
    void setKnownTags(const QStringList& tags);
    /// Why nothing can be changed now; empty if it can.
    void setBlocked(const QString& reason);
    /// Empties the line: it was meant for another snapshot.
    void forgetInput();

signals:
    void edited(const std::vector<std::string>& tags, const QString& what);

private:
    void rebuild();
    void addFromLine();
    void remove(const std::string& tag);

    std::vector<std::string> m_tags;
    QString m_blocked;
    FlowLayout* m_flow;
    QLineEdit* m_line;
    QLabel* m_more;
    QStringListModel* m_known;
    std::vector<QWidget*> m_chips;
};

} // namespace tidemark::ui
