// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ui/connections/profile.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace tidemark::ui {

/// The saved connections: one JSON file, 0600, replaced atomically (QSaveFile). Never holds a secret. A file that
/// cannot be read, or only in part, is told in error() and moved to FILE.unreadable-N by the first change, never
/// overwritten. Each change reads the file again first, so that two programs do not undo each other's. UI thread only.
class ProfileStore final : public QObject {
    Q_OBJECT
public:
    explicit ProfileStore(const QString& file, QObject* parent = nullptr);

    const std::vector<Profile>& profiles() const { return m_profiles; } ///< In the user's order.
    const Profile* find(const QString& id) const;
    const Profile* findByName(const QString& name) const;
    /// Adds it (giving it an id) or replaces the one with its id; returns the id. Changes nothing on failure:
    /// AlreadyExists if another one has the name, InvalidArgument if a text is missing, too long or no UTF-8. A
    /// password in the storage's URI is left out.
    Result<QString> save(const Profile& profile);
    Result<void> remove(const QString& id);
    Result<void> move(const QString& id, int position);
    /// Ids of those used last, newest first; at most ten.
    const QStringList& recent() const { return m_recent; }
    void markUsed(const QString& id);
    /// Profiles without secrets, as a JSON document.
    Result<void> exportTo(const QString& file) const;
    /// Adds those of a file under new ids; how many.
    Result<int> importFrom(const QString& file);
    /// Why the file could not be read, in words; empty if it could.
    QString error() const { return m_loadError; }

signals:
    void changed();

private:
    void load();
    /// True if somebody else changed the file meanwhile and it could be read.
    bool takeForeignChange();
    Result<void> keepAside();
    Result<void> write(const std::vector<Profile>& profiles, const QStringList& recent);
    QString m_file;
    std::vector<Profile> m_profiles;
    QStringList m_recent;
    QString m_loadError;
    QByteArray m_known;       ///< The file's content as last read or written.
    bool m_keepAside = false; ///< The file holds what could not be read.
};

} // namespace tidemark::ui
