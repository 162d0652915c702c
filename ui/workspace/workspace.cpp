// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/workspace.h"

#include "ui/connections/secretstore.h"
#include "ui/connections/uritext.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/retire.h"
#include "ui/support/places.h"

#include <QCryptographicHash>
#include <QPointer>

namespace tidemark::ui {

namespace {

/// A file of its own for each repository directory, named by nothing that comes from outside.
QString damageFile(const std::string& repository)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(repository), QCryptographicHash::Sha256).toHex().left(32);
    return stateDirectory() + QStringLiteral("/damage/%1.json").arg(QString::fromLatin1(hash));
}

} // namespace

Workspace::Workspace(const Services& services, const Profile& profile, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_profile(profile)
    , m_index(std::make_shared<const Index>())
    , m_damage(damageFile(profile.repository))
    , m_load(services.questions)
    , m_findBase(services.questions)
    , m_compare(services.questions)
{
    if (profile.storageUri.empty())
        m_currentState.knowledge = CurrentState::Knowledge::NoStorage;
    else if (isServer(splitUri(QString::fromStdString(profile.storageUri)).fields.engine))
        readSecret();
}

Workspace::~Workspace() = default;

Engine Workspace::engine() const
{
    return {m_services.environment, m_services.openStorage, m_profile.repository,
            m_profile.storageUri,   m_profile.readOnly,     m_secret};
}

void Workspace::readSecret()
{
    if (m_profile.id.isEmpty())
        return;
    m_secretIsComing = true;
    m_services.secrets.read(m_profile.id, [guard = QPointer<Workspace>(this)](const std::optional<QString>& secret) {
        if (guard.isNull())
            return;
        guard->m_secretIsComing = false;
        if (secret)
            guard->m_secret = secret->toStdString();
        if (const std::optional<bool> compare = std::exchange(guard->m_refreshLater, std::nullopt))
            guard->refresh(*compare);
    });
}

void Workspace::setReadOnly(bool readOnly)
{
    if (m_profile.readOnly == readOnly)
        return;
    m_profile.readOnly = readOnly;
    emit profileChanged();
}

const SnapshotMetadata* Workspace::find(const std::string& id) const
{
    const auto found = m_index->positions.find(id);
    return found == m_index->positions.end() ? nullptr : &m_listing->snapshots[found->second];
}

void Workspace::refresh(bool compare)
{
    if (m_secretIsComing) {
        // A keychain may ask its user first; until then the storage would refuse.
        m_refreshLater = compare || m_refreshLater.value_or(false);
        return;
    }
    m_newListing.reset();
    m_newBase.reset();
    m_compareWanted = m_compareWanted || compare;
    m_load.start(
        [engine = engine(), damage = m_damage.all()](const JobContext& context) -> Result<Loaded> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            TM_TRY_ASSIGN(Listing listing, manager->list());
            TM_TRY(context.checkStop());
            Loaded loaded{std::make_shared<const Listing>(std::move(listing)), {}, {}, {}};
            loaded.index = indexOf(*loaded.listing, damage);
            if (auto interrupted = manager->interruptedRestores()) {
                std::erase_if(*interrupted, [](const InterruptedRestore& each) { return each.isRunning; });
                loaded.interrupted = std::move(*interrupted);
            } else {
                loaded.interruptedError = std::move(interrupted).error();
            }
            return loaded;
        },
        [this](const Result<Loaded>& loaded) {
            m_newListing = loaded;
            takeOver();
        });
    if (m_profile.storageUri.empty())
        return;
    // A question of its own: a server that does not answer must not keep the snapshots from being seen.
    m_findBase.start(
        [engine = engine()](const JobContext& context) -> Result<BaseId> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            TM_TRY_ASSIGN(const auto storage, engine.storage(context));
            return manager->base(*storage);
        },
        [this](const Result<BaseId>& base) {
            m_newBase = base;
            takeOver();
        });
}

void Workspace::takeOver()
{
    // Both are taken before anybody hears of one, so that the graph is laid out once.
    const bool listed = m_newListing.has_value();
    if (listed)
        takeListing(*std::exchange(m_newListing, std::nullopt));
    const bool based = m_newBase && m_state == State::Ready && !m_load.isRunning();
    const bool compares = based && takeBase(*std::exchange(m_newBase, std::nullopt));
    if (listed)
        emit listingChanged();
    if (compares)
        compareWithBase();
    else if (based)
        emit currentStateChanged();
}

void Workspace::takeListing(const Result<Loaded>& loaded)
{
    if (loaded) {
        m_state = State::Ready;
        m_error.reset();
        m_loadedAt = m_services.environment.clock.unixSeconds();
        m_interrupted = loaded->interrupted;
        m_interruptedError = loaded->interruptedError;
        setListing(loaded->listing, loaded->index);
        return;
    }
    m_findBase.cancel();
    m_newBase.reset();
    const bool missing = loaded.error().code == Errc::NotFound;
    m_state = missing && (!m_listing || m_listing->snapshots.empty()) ? State::NoRepository : State::Failed;
    m_error = loaded.error();
    if (m_state == State::NoRepository && !m_listing)
        m_listing = std::make_shared<const Listing>();
    if (m_state == State::NoRepository && !m_profile.storageUri.empty()) {
        m_currentState = {};
        m_currentState.knowledge = CurrentState::Knowledge::NoBase;
        emit currentStateChanged();
    }
}

bool Workspace::takeBase(const Result<BaseId>& base)
{
    const bool wanted = std::exchange(m_compareWanted, false);
    if (!base) {
        m_currentState.knowledge = CurrentState::Knowledge::Failed;
        m_currentState.error = base.error();
        return false;
    }
    const bool newBase = m_currentState.baseId != *base;
    if (newBase)
        m_currentState.changes.reset();
    m_currentState.baseId = *base;
    if (!*base) {
        m_compare.cancel();
        m_currentState.knowledge = CurrentState::Knowledge::NoBase;
        return false;
    }
    return newBase || wanted || m_currentState.knowledge == CurrentState::Knowledge::Failed;
}

std::shared_ptr<const Workspace::Index> Workspace::indexOf(const Listing& listing,
                                                           const std::map<std::string, DamageRecord::Damage>& damage)
{
    const auto index = std::make_shared<Index>();
    index->positions.reserve(listing.snapshots.size());
    for (std::size_t i = 0; i < listing.snapshots.size(); ++i)
        index->positions.emplace(listing.snapshots[i].id, i);
    index->health = healthOf(listing, damage);
    return index;
}

/// The index knows the damage at the time of the question. A report that adds to it asks anew, so that an answer with
/// older knowledge is dropped; what is forgotten here is not in the listing.
void Workspace::setListing(std::shared_ptr<const Listing> listing, std::shared_ptr<const Index> index)
{
    retire(m_services.questions,
           std::pair(std::exchange(m_index, std::move(index)), std::exchange(m_listing, std::move(listing))));
    m_damage.keepOnly(*m_listing);
}

void Workspace::compareWithBase()
{
    m_currentState.knowledge = CurrentState::Knowledge::Comparing;
    m_currentState.error.reset();
    emit currentStateChanged();
    m_compare.start(
        [engine = engine(), id = *m_currentState.baseId](const JobContext& context) -> Result<DiffResult> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            TM_TRY_ASSIGN(const auto storage, engine.storage(context));
            return manager->diff(id, *storage, DiffRequest(), context);
        },
        [this](const Result<DiffResult>& changes) {
            if (changes) {
                m_currentState.knowledge = CurrentState::Knowledge::Known;
                m_currentState.changes = std::make_shared<const DiffResult>(*changes);
                m_currentState.comparedAt = m_services.environment.clock.unixSeconds();
            } else {
                m_currentState.knowledge = CurrentState::Knowledge::Failed;
                m_currentState.error = changes.error();
            }
            emit currentStateChanged();
        });
}

std::vector<ResourceUse> Workspace::usesOf(JobKind kind, const std::vector<std::string>& ids) const
{
    // Collecting and retention decide by what all snapshots are; everything else may go on side by side.
    const bool decides = kind == JobKind::Collect || kind == JobKind::Retention;
    std::vector<ResourceUse> uses{{repositoryResource(m_profile.repository), decides}};
    if (kind == JobKind::Create || kind == JobKind::Restore)
        uses.push_back({storageResource(m_profile.storageUri), true});
    for (const std::string& id : ids)
        uses.push_back({snapshotResource(m_profile.repository, id), kind == JobKind::Delete});
    return uses;
}

QString Workspace::whyNot(JobKind kind, const std::vector<std::string>& ids) const
{
    const bool reads = kind == JobKind::Verify || kind == JobKind::Export;
    if (m_profile.readOnly && !reads)
        return tr("The connection is read-only. Unlock it first.");
    if ((kind == JobKind::Create || kind == JobKind::Restore) && m_profile.storageUri.empty())
        return tr("This connection has only a repository, no storage.");
    if (m_state == State::Loading && kind != JobKind::Create)
        return tr("The repository is still being read.");
    if (m_state == State::NoRepository && kind != JobKind::Create && kind != JobKind::Import)
        return tr("There is no repository yet. The first snapshot makes it.");
    return m_services.jobs.conflictReason(usesOf(kind, ids));
}

} // namespace tidemark::ui
