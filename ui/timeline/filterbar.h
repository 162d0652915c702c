// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/snapshotfilter.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace tidemark::ui {

/// The field for the filter language with its helpers: completion, menus that write into the field, hide or highlight,
/// the count, and what is wrong with the text. UI thread only.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    bool hides() const; ///< False: what does not match stays.
    void setHides(bool hides);
    void focusField();
    void setError(const std::optional<FilterError>& error);
    /// Empty: no filter.
    void setCount(const QString& text);
    /// What the completer offers besides keys.
    void setWords(const std::vector<std::string>& tags, const std::vector<std::string>& namespaces);

signals:
    void changed(); ///< text() or hides().
    void nextRequested();
    void previousRequested();
    void listRequested(); ///< The keyboard wants to go down to the list.
    void currentStateRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addMenu(const QString& title, const QString& objectName, const QString& key,
                         const std::vector<std::pair<QString, QString>>& values);
    /// Replaces what the field says of a key; an empty value takes it out.
    void setTerm(const QString& key, const QString& value);
    void complete();
    void insertCompletion(const QString& completion);
    qsizetype tokenBegin() const;

    QLineEdit* m_field;
    QToolButton* m_highlight;
    QLabel* m_count;
    QLabel* m_error;
    QCompleter* m_completer;
    QStringListModel* m_candidates;
    QStringList m_tags;
    QStringList m_namespaces;
};

} // namespace tidemark::ui
