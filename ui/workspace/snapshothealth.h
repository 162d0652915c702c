// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "repository/catalog.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidemark::ui {

enum class Health {
    NotVerified,
    Verified,
    Damaged, ///< A verification found damage in it.
    AtRisk,  ///< Its parent or a child of it is damaged, so they may share the damaged file; not verified since.
};

/// What verifications found damaged, by snapshot id. The engine notes intact snapshots in their annotations and leaves
/// damaged ones to whoever verifies; this keeps them between runs, below the state directory. UI thread only.
class DamageRecord {
public:
    struct Part {
        QString name; ///< Of the namespace; fit to be shown.
        std::uint64_t rows = 0;
        QStringList ids; ///< Of the first vectors that cannot be believed, where they are readable; fit to be shown.
    };
    struct Damage {
        std::int64_t foundAt = 0; ///< Unix seconds.
        std::uint64_t rows = 0;   ///< Vectors that cannot be believed; 0 if the manifest itself is damaged.
        QString detail;           ///< In words, with namespaces; fit to be shown.
        std::vector<Part> parts;  ///< A namespace each; not all of them where there are very many.
    };

    /// `file` empty: nothing is kept. Unreadable: starts empty.
    explicit DamageRecord(const QString& file);
    /// Takes over a report: what it found intact is damaged no longer, unless it was a quick one.
    void add(const VerifyReport& report, std::int64_t now);
    /// Forgets snapshots that no longer exist.
    void keepOnly(const Listing& listing);
    const std::map<std::string, Damage>& all() const { return m_damage; }

private:
    void save() const;
    QString m_file;
    std::map<std::string, Damage> m_damage;
};

/// By snapshot id. Views into the listing that it was made of, which must outlive it.
using HealthMap = std::unordered_map<std::string_view, Health>;

/// One entry a snapshot of the listing. Pure; any thread. A tenth of a second for 100,000 snapshots at worst.
HealthMap healthOf(const Listing& listing, const std::map<std::string, DamageRecord::Damage>& damage);

} // namespace tidemark::ui
