// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/repository.h"
#include "ui/connections/profile.h"
#include "ui/connections/uritext.h"
#include "ui/jobs/latesttask.h"

#include <QSet>
#include <QString>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tidemark::ui {

class ProfileStore;

/// The fields of a profile. The URI's line and the fields below it follow each other; what is wrong stands under its
/// field once somebody has been there. Borrows the store and the pool. UI thread only; looks at no disk on it.
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    ConnectionForm(const ProfileStore& profiles, const RepositoryEnvironment& environment, QThreadPool& questions,
                   const Profile& initial, QWidget* parent = nullptr);

    Profile profile() const; ///< As it stands; without a password.
    QString password() const;
    bool keepInKeychain() const;
    /// What is wrong first, a sentence; empty if it can be saved.
    QString problem() const;
    /// Shows what is wrong under all fields, and puts the focus on the first of them.
    void showProblems();
    void setPasswordProblem(const QString& text);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field { Name, Uri, File, Host, Repository, Password, FieldCount };
    void createFields();
    void createServerFields();
    void colourProblems();
    QWidget* withProblem(QWidget* widget, Field field);
    QLineEdit* makeLine(const char* name, const QString& accessibleName);
    QWidget* withBrowse(QLineEdit* line, const char* name, bool directory);
    void browse(QLineEdit* line, bool directory);

    StorageFields fields() const;
    void showFields(const StorageFields& fields);
    void uriEdited();
    void fieldEdited(Field field);
    void proposeNames();
    void update();
    QString problemOf(Field field) const;
    QString storageProblem() const;
    QString repositoryOfOthers() const;
    void lookAtRepository();

    const ProfileStore& m_profiles;
    RepositoryEnvironment m_environment;
    Profile m_initial;
    QString m_otherText; ///< Of an engine that is not known, or a memory storage's name.
    QString m_options;
    bool m_passwordTaken = false;
    bool m_ownRepository = false; ///< Its path follows the name until somebody changes it.
    QSet<int> m_touched;
    LatestTask<bool> m_look; ///< Whether there is a repository.

    QFormLayout* m_layout = nullptr;
    QLabel* m_problems[FieldCount] = {};
    QLineEdit* m_name = nullptr;
    QLineEdit* m_uri = nullptr;
    QComboBox* m_engine = nullptr;
    QLineEdit* m_file = nullptr;
    QWidget* m_fileRow = nullptr;
    QLineEdit* m_host = nullptr;
    QWidget* m_hostRow = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_user = nullptr;
    QCheckBox* m_secure = nullptr;
    QLineEdit* m_password = nullptr;
    QWidget* m_passwordRow = nullptr;
    QComboBox* m_keep = nullptr;
    QLineEdit* m_repository = nullptr;
    QLabel* m_repositoryHint = nullptr;
    QComboBox* m_environmentBox = nullptr;
    QCheckBox* m_readOnly = nullptr;
};

} // namespace tidemark::ui
