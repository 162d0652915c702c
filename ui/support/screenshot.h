// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace tidemark::ui {

/// A picture of a window, written as PNG. UI thread only.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    /// Borrows the window, which must outlive it.
    Screenshot(QWidget& window, QString file, QObject* parent = nullptr);
    /// Takes it after what is pending has been painted; then done() comes.
    void takeSoon();

signals:
    /// An empty error: it is there.
    void done(const QString& error);

private:
    void take();

    QWidget& m_window;
    QString m_file;
};

} // namespace tidemark::ui
