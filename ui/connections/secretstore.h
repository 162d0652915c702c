// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace tidemark::ui {

/// Passwords, by profile id: in the desktop's keychain, or in memory for this run. Never in a file of ours, a URI, a
/// log or an argument. Asynchronous: a keychain may ask its user. UI thread only.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Where a secret ended up: only Keychain if it was read back from there.
    enum class Kept { Keychain, ThisRun };
    using Written = std::function<void(Kept kept, const QString& problem)>; ///< `problem`: why not in the keychain.
    using Read = std::function<void(const std::optional<QString>& secret)>;

    virtual void write(const QString& profileId, const QString& secret, bool keychain, Written done) = 0;
    virtual void read(const QString& profileId, Read done) = 0;
    virtual void remove(const QString& profileId) = 0;
};

} // namespace tidemark::ui
