// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/profilestore.h"
#include "ui/connections/secretstore.h"
#include "ui/connections/testpanel.h"
#include "ui/support/errortext.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

EnvironmentBadge shownBadge(const Profile& profile)
{
    EnvironmentBadge badge = badgeOf(profile);
    if (badge.connection.isEmpty())
        badge.connection = ConnectionDialog::tr("New connection");
    return badge;
}

} // namespace

ConnectionDialog::ConnectionDialog(const Services& services, const Profile& initial, QWidget* parent)
    : ActionDialog(shownBadge(initial), QStringLiteral("connectionDialog"),
                   initial.id.isEmpty() ? tr("New connection") : tr("Edit the connection"), parent)
    , m_services(services)
    , m_id(initial.id)
{
    m_form = new ConnectionForm(services.profiles, services.environment, services.questions, initial, this);
    m_test = new TestPanel(services.questions, services.openStorage, services.environment, this);
    content()->addWidget(m_form);
    content()->addWidget(m_test, 1);
    addAction(tr("Save and &connect"), QStringLiteral("saveAndConnect"));
    makeActionDefault();
    QPushButton* only = addSecondAction(tr("&Save"), QStringLiteral("saveConnection"));
    connect(only, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_form, &ConnectionForm::changed, this, &ConnectionDialog::follow);
    connect(m_test, &TestPanel::testRequested, this, &ConnectionDialog::test);
    follow();
}

void ConnectionDialog::follow()
{
    const Profile profile = m_form->profile();
    setBadge(shownBadge(profile));
    const QString problem = m_form->problem();
    setBlocked(problem);
    m_test->setStale();
    m_test->setTestable(problem.isEmpty());
}

void ConnectionDialog::accept()
{
    save(true);
}

void ConnectionDialog::test()
{
    const QString typed = m_form->password();
    if (!typed.isEmpty() || m_id.isEmpty()) {
        m_test->start(m_form->profile(), typed.isEmpty() ? std::nullopt : std::optional(typed));
        return;
    }
    // The one that was kept when the connection was saved.
    m_services.secrets.read(m_id, [guard = QPointer<ConnectionDialog>(this)](const std::optional<QString>& kept) {
        if (!guard.isNull())
            guard->m_test->start(guard->m_form->profile(), kept);
    });
}

void ConnectionDialog::save(bool open)
{
    if (!m_form->problem().isEmpty()) {
        m_form->showProblems();
        return;
    }
    Profile profile = m_form->profile();
    profile.id = m_id;
    const Result<QString> id = m_services.profiles.save(profile);
    if (!id) {
        const ErrorText text = errorText(id.error());
        setBlocked(text.detail.isEmpty() ? text.headline : QString(text.headline + QStringLiteral(": ") + text.detail));
        return;
    }
    m_id = *id;
    const QString password = m_form->password();
    if (password.isEmpty()) {
        finish(m_id, open);
        return;
    }
    setEnabled(false);
    m_services.secrets.write(
        m_id, password, m_form->keepInKeychain(),
        [guard = QPointer<ConnectionDialog>(this), open](SecretStore::Kept /*kept*/, const QString& problem) {
            if (guard.isNull())
                return;
            guard->setEnabled(true);
            if (problem.isEmpty())
                guard->finish(guard->m_id, open);
            else
                guard->m_form->setPasswordProblem(problem);
        });
}

void ConnectionDialog::finish(const QString& id, bool open)
{
    emit saved(id);
    if (open)
        emit openRequested(id);
    QDialog::accept();
}

} // namespace tidemark::ui
