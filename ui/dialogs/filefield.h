// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::ui {

/// A path to type or to choose. UI thread only; looks at no file itself.
class FileField final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { NewFile, Directory };
    /// `filter` as QFileDialog takes it; `ending` is added to a new file's name that has none.
    FileField(const QString& objectName, const QString& label, Kind kind, const QString& filter, const QString& ending,
              QWidget* parent);

    void setPath(const QString& path);
    std::string path() const; ///< Absolute; empty if nothing is there.

signals:
    void changed();

private:
    void browse();

    Kind m_kind;
    QString m_filter;
    QString m_ending;
    QLineEdit* m_line;
    QPushButton* m_browse;
};

} // namespace tidemark::ui
