// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QListWidget;

namespace tidemark::ui {

class ProfileStore;

/// What a window shows while it has no connection: what Tidemark is for, the ways in, and the connections used last.
/// Borrows the store. UI thread only.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(ProfileStore& profiles, QWidget* parent = nullptr);

signals:
    void connectRequested();
    void demoRequested();
    void inspectRequested();
    void openRequested(const QString& profileId);

private:
    void refresh();

    ProfileStore& m_profiles;
    QLabel* m_recentTitle = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace tidemark::ui
