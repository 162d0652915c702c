// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/secretstore.h"

namespace QKeychain {
class Job;
}

namespace tidemark::ui {

/// The desktop's keychain (Secret Service or KWallet), service "tidemark", by profile id. Where there is no safe store,
/// or it does not answer within 30 seconds, a secret is kept in memory for this run and the problem is told; never in a
/// file of its own. UI thread only.
class KeychainSecretStore final : public SecretStore {
    Q_OBJECT
public:
    explicit KeychainSecretStore(QObject* parent = nullptr);

    void write(const QString& profileId, const QString& secret, bool keychain, Written done) override;
    void read(const QString& profileId, Read done) override;
    void remove(const QString& profileId) override;

private:
    /// What a job of the keychain ended with: empty if well.
    using Ended = std::function<void(int error, const QString& problem)>;
    void run(QKeychain::Job* job, Ended ended);
    void readBack(const QString& profileId, const QString& secret, Written done);

    std::map<QString, QString> m_memory;
};

/// In memory for this run, and nowhere else: for tests, and where there is no keychain. UI thread only.
class MemorySecretStore final : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    void write(const QString& profileId, const QString& secret, bool keychain, Written done) override;
    void read(const QString& profileId, Read done) override;
    void remove(const QString& profileId) override;

private:
    std::map<QString, QString> m_memory;
};

} // namespace tidemark::ui
