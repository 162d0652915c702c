// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/connectiontest.h"
#include "ui/support/actiondialog.h"

class QThreadPool;

namespace tidemark::ui {

class ConnectionForm;
class ProfileStore;
class SecretStore;
class TestPanel;

/// Makes or edits a saved connection, and tests it without changing anything. Its band follows the environment that is
/// chosen. Borrows the stores and the pool. UI thread only.
class ConnectionDialog final : public ActionDialog {
    Q_OBJECT
public:
    struct Services {
        ProfileStore& profiles;
        SecretStore& secrets;
        QThreadPool& questions;
        RepositoryEnvironment environment;
        OpenStorage openStorage;
    };
    /// `initial` without an id makes a new one, which begins as `initial`.
    ConnectionDialog(const Services& services, const Profile& initial, QWidget* parent);

    /// "Save and connect".
    void accept() override;

signals:
    void saved(const QString& profileId);
    void openRequested(const QString& profileId);

private:
    void follow();
    void test();
    void save(bool open);
    void finish(const QString& id, bool open);

    Services m_services;
    QString m_id;
    ConnectionForm* m_form = nullptr;
    TestPanel* m_test = nullptr;
};

} // namespace tidemark::ui
