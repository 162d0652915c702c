// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/keychainsecretstore.h"

#include "ui/support/showntext.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <qt6keychain/keychain.h>

namespace tidemark::ui {

namespace {

const QString kService = QStringLiteral("tidemark");
/// A keychain may ask its user for a password; it may also hang.
constexpr std::chrono::seconds kPatience{30};

QString wordsFor(int error, const QString& detail)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser: return KeychainSecretStore::tr("Access to the keychain was refused.");
    case QKeychain::AccessDenied: return KeychainSecretStore::tr("The keychain denied access.");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeychainSecretStore::tr("This desktop has no keychain.");
    default: break;
    }
    const QString shown = shownText(detail.left(300).toStdString());
    return shown.isEmpty() ? KeychainSecretStore::tr("The keychain failed.")
                           : KeychainSecretStore::tr("The keychain failed: %1").arg(shown);
}

QString withOutcome(const QString& problem)
{
    return KeychainSecretStore::tr("%1 The password is kept for this run only.", "a problem").arg(problem);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject* parent) : SecretStore(parent) {}

void KeychainSecretStore::run(QKeychain::Job* job, Ended ended)
{
    job->setInsecureFallback(false);
    auto* guard = new QTimer(this);
    guard->setSingleShot(true);
    guard->setInterval(kPatience);
    connect(job, &QKeychain::Job::finished, guard, [guard, ended](QKeychain::Job* finished) {
        guard->stop();
        guard->deleteLater();
        const int error = finished->error();
        ended(error, error == QKeychain::NoError ? QString() : wordsFor(error, finished->errorString()));
    });
    connect(guard, &QTimer::timeout, guard, [job = QPointer<QKeychain::Job>(job), guard, ended] {
        if (job)
            QObject::disconnect(job, nullptr, guard, nullptr);
        guard->deleteLater();
        ended(QKeychain::OtherError, tr("The keychain did not answer within 30 seconds."));
    });
    guard->start();
    job->start();
}

void KeychainSecretStore::write(const QString& profileId, const QString& secret, bool keychain, Written done)
{
    if (!keychain) {
        remove(profileId);
        m_memory[profileId] = secret;
        QTimer::singleShot(0, this, [done = std::move(done)] { done(Kept::ThisRun, {}); });
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(kService, this);
    job->setKey(profileId);
    job->setTextData(secret);
    run(job, [this, profileId, secret, done = std::move(done)](int error, const QString& problem) {
        if (error == QKeychain::NoError) {
            readBack(profileId, secret, done);
            return;
        }
        m_memory[profileId] = secret;
        done(Kept::ThisRun, withOutcome(problem));
    });
}

void KeychainSecretStore::readBack(const QString& profileId, const QString& secret, Written done)
{
    auto* job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(profileId);
    run(job, [this, job, profileId, secret, done = std::move(done)](int error, const QString& problem) {
        // After the guard fired the job may be gone: its text is asked for only when it ended well.
        if (error == QKeychain::NoError && job->textData() == secret) {
            m_memory.erase(profileId);
            done(Kept::Keychain, {});
            return;
        }
        m_memory[profileId] = secret;
        done(Kept::ThisRun, withOutcome(error == QKeychain::NoError
                                            ? tr("The keychain gave back something else than what was written.")
                                            : problem));
    });
}

void KeychainSecretStore::read(const QString& profileId, Read done)
{
    if (const auto it = m_memory.find(profileId); it != m_memory.end()) {
        QTimer::singleShot(0, this, [secret = it->second, done = std::move(done)] { done(secret); });
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(profileId);
    run(job, [job, done = std::move(done)](int error, const QString& /*problem*/) {
        done(error == QKeychain::NoError ? std::optional<QString>(job->textData()) : std::nullopt);
    });
}

void KeychainSecretStore::remove(const QString& profileId)
{
    m_memory.erase(profileId);
    auto* job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(profileId);
    run(job, [](int /*error*/, const QString& /*problem*/) {});
}

void MemorySecretStore::write(const QString& profileId, const QString& secret, bool keychain, Written done)
{
    m_memory[profileId] = secret;
    const QString problem = keychain ? withOutcome(tr("This desktop has no keychain.")) : QString();
    QTimer::singleShot(0, this, [problem, done = std::move(done)] { done(Kept::ThisRun, problem); });
}

void MemorySecretStore::read(const QString& profileId, Read done)
{
    const auto it = m_memory.find(profileId);
    const std::optional<QString> secret = it == m_memory.end() ? std::nullopt : std::optional<QString>(it->second);
    QTimer::singleShot(0, this, [secret, done = std::move(done)] { done(secret); });
}

void MemorySecretStore::remove(const QString& profileId)
{
    m_memory.erase(profileId);
}

} // namespace tidemark::ui
