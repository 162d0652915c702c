// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/snapshothealth.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/workspace/changelistmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <set>

namespace tidemark::ui {

namespace {

constexpr qint64 kMaxFileBytes = 4 << 20;
constexpr qsizetype kMaxDetail = 2000;
constexpr std::size_t kMaxParts = 100;
constexpr qsizetype kMaxIds = 200; ///< A namespace.
constexpr qsizetype kMaxName = 200;
constexpr int kMaxShownCount = 1'000'000'000;

struct Healths {
    Q_DECLARE_TR_FUNCTIONS(Healths)
};

DamageRecord::Damage damageOf(const DamagedSnapshot& snapshot, std::int64_t now)
{
    DamageRecord::Damage damage;
    damage.foundAt = now;
    QStringList parts;
    for (const DamagedNamespace& ns : snapshot.namespaces) {
        damage.rows += ns.rows;
        DamageRecord::Part part{shownText(ns.name).left(kMaxName), ns.rows, {}};
        for (const DiffId& id : ns.ids) {
            if (part.ids.size() == kMaxIds)
                break;
            part.ids += shownId(id);
        }
        parts += Healths::tr("%1: %Ln damaged vector(s)", "a namespace",
                             static_cast<int>(std::min<std::uint64_t>(ns.rows, kMaxShownCount)))
                     .arg(part.name);
        if (damage.parts.size() < kMaxParts)
            damage.parts.push_back(std::move(part));
    }
    if (snapshot.manifestDamaged || parts.isEmpty())
        parts.prepend(shownText(snapshot.detail));
    damage.detail = parts.join(QStringLiteral("; ")).left(kMaxDetail);
    return damage;
}

std::uint64_t countOf(const QJsonValue& value)
{
    return static_cast<std::uint64_t>(std::max<qint64>(0, value.toInteger()));
}

QString textOf(const QJsonValue& value, qsizetype longest)
{
    return shownText(value.toString().left(longest).toStdString());
}

QJsonArray toJson(const std::vector<DamageRecord::Part>& parts)
{
    QJsonArray array;
    for (const DamageRecord::Part& part : parts)
        array.append(QJsonObject{{QStringLiteral("name"), part.name},
                                 {QStringLiteral("rows"), static_cast<qint64>(part.rows)},
                                 {QStringLiteral("ids"), QJsonArray::fromStringList(part.ids)}});
    return array;
}

std::vector<DamageRecord::Part> partsFromJson(const QJsonArray& array)
{
    std::vector<DamageRecord::Part> parts;
    for (const QJsonValue& value : array) {
        if (parts.size() == kMaxParts)
            break;
        const QJsonObject object = value.toObject();
        DamageRecord::Part part{
            textOf(object[QLatin1String("name")], kMaxName), countOf(object[QLatin1String("rows")]), {}};
        for (const QJsonValue& id : object[QLatin1String("ids")].toArray()) {
            if (part.ids.size() == kMaxIds)
                break;
            part.ids += textOf(id, kMaxName);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

DamageRecord::DamageRecord(const QString& file) : m_file(file)
{
    QFile in(file);
    if (file.isEmpty() || !in.open(QIODevice::ReadOnly) || in.size() > kMaxFileBytes)
        return;
    const QJsonArray entries = QJsonDocument::fromJson(in.readAll()).array();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const std::string id = entry[QLatin1String("id")].toString().toStdString();
        if (!isSnapshotId(id))
            continue;
        Damage damage;
        damage.foundAt = entry[QLatin1String("found_at")].toInteger();
        damage.rows = countOf(entry[QLatin1String("rows")]);
        damage.detail = textOf(entry[QLatin1String("detail")], kMaxDetail);
        damage.parts = partsFromJson(entry[QLatin1String("namespaces")].toArray());
        m_damage.emplace(id, damage);
    }
}

void DamageRecord::add(const VerifyReport& report, std::int64_t now)
{
    if (!report.quick) {
        for (const std::string& id : report.intact)
            m_damage.erase(id);
    }
    for (const DamagedSnapshot& snapshot : report.damaged)
        m_damage[snapshot.id] = damageOf(snapshot, now);
    save();
}

void DamageRecord::keepOnly(const Listing& listing)
{
    if (m_damage.empty())
        return;
    std::set<std::string_view> there; // Few: only what is damaged.
    for (const SnapshotMetadata& snapshot : listing.snapshots)
        if (m_damage.contains(snapshot.id))
            there.insert(snapshot.id);
    for (const UnreadableSnapshot& unreadable : listing.unreadable)
        there.insert(unreadable.name);
    if (std::erase_if(m_damage, [&](const auto& entry) { return !there.contains(entry.first); }) != 0)
        save();
}

void DamageRecord::save() const
{
    if (m_file.isEmpty())
        return;
    if (m_damage.empty()) {
        QFile::remove(m_file);
        return;
    }
    const auto document = [this](bool withParts) {
        QJsonArray entries;
        for (const auto& [id, damage] : m_damage)
            entries.append(
                QJsonObject{{QStringLiteral("id"), QString::fromStdString(id)},
                            {QStringLiteral("found_at"), static_cast<qint64>(damage.foundAt)},
                            {QStringLiteral("rows"), static_cast<qint64>(damage.rows)},
                            {QStringLiteral("detail"), damage.detail},
                            {QStringLiteral("namespaces"), withParts ? toJson(damage.parts) : QJsonArray()}});
        return QJsonDocument(entries).toJson(QJsonDocument::Compact);
    };
    QByteArray bytes = document(true);
    if (bytes.size() > kMaxFileBytes) // Which snapshots are damaged matters more than which vectors.
        bytes = document(false);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile out(m_file);
    // A memory aid: where it cannot be kept, the next verification finds the damage again.
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size())
        out.commit();
}

HealthMap healthOf(const Listing& listing, const std::map<std::string, DamageRecord::Damage>& damage)
{
    // When damage was found in the direct lineage of a snapshot: what was verified after that is not at risk.
    std::map<std::string, std::int64_t> nearDamage;
    const auto note = [&](const std::string& id, std::int64_t foundAt) {
        std::int64_t& latest = nearDamage[id];
        latest = std::max(latest, foundAt);
    };
    if (!damage.empty()) {
        for (const SnapshotMetadata& snapshot : listing.snapshots) {
            if (!snapshot.parentId)
                continue;
            if (const auto found = damage.find(*snapshot.parentId); found != damage.end())
                note(snapshot.id, found->second.foundAt);
            if (const auto found = damage.find(snapshot.id); found != damage.end())
                note(*snapshot.parentId, found->second.foundAt);
        }
    }
    HealthMap health;
    health.reserve(listing.snapshots.size());
    for (const SnapshotMetadata& snapshot : listing.snapshots) {
        Health state = snapshot.verifiedAt ? Health::Verified : Health::NotVerified;
        if (damage.empty()) {
            health.emplace(snapshot.id, state);
            continue;
        }
        if (const auto near = nearDamage.find(snapshot.id);
            near != nearDamage.end() && snapshot.verifiedAt.value_or(0) < near->second)
            state = Health::AtRisk;
        if (const auto found = damage.find(snapshot.id);
            found != damage.end() && snapshot.verifiedAt.value_or(0) <= found->second.foundAt)
            state = Health::Damaged;
        health.emplace(snapshot.id, state);
    }
    return health;
}

} // namespace tidemark::ui
