// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoresession.h"

#include "ui/support/showntext.h"
#include "ui/workspace/jobwords.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <set>

namespace tidemark::ui {

namespace {

constexpr int kPollMs = 100;

/// Free bytes where a path is, or would be created.
std::optional<std::uint64_t> freeBytes(const std::string& path)
{
    QFileInfo where(QString::fromStdString(path));
    while (!where.exists() && where.absolutePath() != where.absoluteFilePath())
        where = QFileInfo(where.absolutePath());
    const QStorageInfo storage(where.absoluteFilePath());
    return storage.isValid() && storage.bytesAvailable() >= 0
               ? std::optional(static_cast<std::uint64_t>(storage.bytesAvailable()))
               : std::nullopt;
}

Result<RestoreSession::Preview> makePreview(const Engine& engine, const std::string& id, const RestoreRequest& request,
                                            const std::string& uri, const JobContext& context)
{
    constexpr std::string_view kSqlite = "sqlite:";
    TM_TRY_ASSIGN(const auto manager, engine.manager());
    // Opening creates nothing; the first writer does.
    TM_TRY_ASSIGN(const auto storage, engine.storageOrNew(uri, context));
    RestoreSession::Preview preview;
    TM_TRY_ASSIGN(preview.plan, manager->planRestore(id, *storage, request, context));
    if (uri.starts_with(kSqlite))
        preview.storageFree = freeBytes(uri.substr(kSqlite.size()));
    preview.repositoryFree = freeBytes(engine.repository);
    return preview;
}

} // namespace

RestoreSession::RestoreSession(Workspace& workspace, const std::string& snapshotId, const std::string& storageUri,
                               const std::optional<RestoreRequest>& wanted, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_snapshotId(snapshotId)
    , m_wanted(wanted ? wanted->namespaces : std::vector<RestoreRequest::Namespace>())
    , m_load(workspace.services().questions)
    , m_plan(workspace.services().questions)
    , m_ids(workspace.services().questions)
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &RestoreSession::progressChanged);
    choice.otherUri = storageUri;
    if (workspace.profile().storageUri.empty() || !storageUri.empty())
        choice.place = RestoreChoice::Place::OtherStorage;
    else if (!wanted && workspace.profile().environment == Environment::Production)
        choice.place = RestoreChoice::Place::Beside;
    if (wanted) {
        choice.mode = wanted->mode;
        choice.safetySnapshot = wanted->safetySnapshot;
        choice.chosenOnly = !m_wanted.empty();
    }
}

QString RestoreSession::title() const
{
    if (const SnapshotMetadata* snapshot = m_workspace.find(m_snapshotId))
        return snapshotTitle(*snapshot);
    return m_details ? snapshotTitle(m_details->metadata) : shownText(m_snapshotId);
}

QString RestoreSession::target() const
{
    return choice.place == RestoreChoice::Place::OtherStorage ? shownText(choice.otherUri)
                                                              : m_workspace.badge().connection;
}

void RestoreSession::loadDetails()
{
    m_detailsError.reset();
    m_load.start(
        [engine = m_workspace.engine(), id = m_snapshotId](const JobContext&) -> Result<SnapshotDetails> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            return manager->show(id);
        },
        [this](const Result<SnapshotDetails>& details) {
            if (details) {
                m_details = std::make_shared<const SnapshotDetails>(*details);
                const std::int64_t now = m_workspace.services().environment.clock.unixSeconds();
                choice.namespaces.clear();
                for (const NamespaceSummary& ns : m_details->namespaces) {
                    RestoreChoice::Namespace each{
                        ns.info.name, ns.rows, true, ns.info.name, besideName(ns.info.name, now), false};
                    const auto wanted =
                        std::find_if(m_wanted.begin(), m_wanted.end(),
                                     [&](const RestoreRequest::Namespace& asked) { return asked.name == each.name; });
                    if (wanted != m_wanted.end()) {
                        each.target = wanted->target;
                        each.renamed = wanted->target != each.name;
                    }
                    each.chosen = m_wanted.empty() || wanted != m_wanted.end();
                    choice.namespaces.push_back(std::move(each));
                }
            } else {
                m_detailsError = details.error();
            }
            emit detailsChanged();
        });
}

std::string RestoreSession::requestKey() const
{
    const RestoreRequest request = choice.request();
    std::string key = choice.storageUri(m_workspace.profile().storageUri);
    const auto add = [&key](const std::string& part) { key += '\n' + std::to_string(part.size()) + ':' + part; };
    add(request.mode == RestoreRequest::Mode::Exact ? "exact" : "merge");
    for (const RestoreRequest::Namespace& ns : request.namespaces) {
        add(ns.name);
        add(ns.target);
    }
    return key;
}

void RestoreSession::preview(bool again)
{
    const std::string key = requestKey();
    if (!again && m_state == State::Ready && key == m_previewKey)
        return;
    if (key != m_previewKey)
        m_preview.reset();
    m_askedKey = key;
    m_state = State::Running;
    m_previewError.reset();
    m_progress = std::make_shared<ProgressValue>();
    RestoreRequest request = choice.request();
    request.safetySnapshot = true; // So that the plan says whether there is something that one would keep.
    m_plan.start([engine = m_workspace.engine(), id = m_snapshotId, request,
                  uri = choice.storageUri(m_workspace.profile().storageUri)](
                     const JobContext& context) { return makePreview(engine, id, request, uri, context); },
                 [this](const Result<Preview>& preview) { takeOver(preview); }, m_progress);
    m_poll.start();
    emit previewChanged();
}

void RestoreSession::takeOver(const Result<Preview>& preview)
{
    m_poll.stop();
    if (preview) {
        m_differs = m_preview && m_previewKey == m_askedKey && !sameEffect(m_preview->plan, preview->plan);
        m_preview = std::make_unique<Preview>(*preview);
        ++m_previewNumber;
        m_previewKey = m_askedKey;
        m_state = State::Ready;
    } else {
        m_previewError = preview.error();
        m_state = State::Failed;
    }
    emit previewChanged();
}

void RestoreSession::stopPreview()
{
    if (m_state != State::Running)
        return;
    m_plan.cancel();
    m_poll.stop();
    m_state = State::None;
    emit previewChanged();
}

Progress RestoreSession::progress() const
{
    return m_progress ? m_progress->get() : Progress();
}

RestoreFacts RestoreSession::facts() const
{
    RestoreFacts facts;
    facts.title = title();
    facts.storage = target();
    facts.takesSafetySnapshot = m_preview->plan.safetySnapshot && choice.safetySnapshot;
    const CurrentState& now = m_workspace.currentState();
    if (choice.place == RestoreChoice::Place::OtherStorage)
        return facts;
    if (now.changes && now.knowledge == CurrentState::Knowledge::Known) {
        std::set<std::string> touched;
        for (const NamespacePlan& ns : m_preview->plan.namespaces) {
            if (ns.action != NamespaceAction::Keep && ns.action != NamespaceAction::Create)
                touched.insert(ns.target);
        }
        std::uint64_t writes = 0;
        for (const NamespaceDiff& ns : now.changes->namespaces) {
            if (touched.contains(ns.name))
                writes += ns.counts.added + ns.counts.changed + ns.counts.removed;
        }
        facts.writesSinceBase = writes;
    }
    const RestoreRequest request = choice.request();
    const bool whole = request.namespaces.empty() && request.mode == RestoreRequest::Mode::Exact;
    if (whole && now.baseId && m_workspace.listing())
        facts.sideBranch = sideBranchLength(*m_workspace.listing(), *now.baseId, m_snapshotId);
    return facts;
}

void RestoreSession::loadIds(std::uint64_t limit, IdsDone done)
{
    DiffRequest request;
    request.ids = true;
    request.idLimit = limit;
    for (const NamespacePlan& ns : m_preview->plan.namespaces) {
        // Under a new name nothing is compared: all of it is new.
        const bool sameName = ns.source.empty() || ns.source == ns.target;
        if (sameName && ns.action != NamespaceAction::Keep)
            request.namespaces.push_back(ns.target);
    }
    if (request.namespaces.empty()) {
        done(DiffResult());
        return;
    }
    m_ids.start(
        [engine = m_workspace.engine(), id = m_snapshotId, request,
         uri = choice.storageUri(m_workspace.profile().storageUri)](const JobContext& context) -> Result<DiffResult> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            TM_TRY_ASSIGN(const auto storage, engine.storageOrNew(uri, context));
            return manager->diff(id, *storage, request, context);
        },
        std::move(done));
}

JobId RestoreSession::start()
{
    if (safetyForced())
        choice.safetySnapshot = true;
    return m_workspace.restore(m_snapshotId, choice.request(), choice.storageUri(m_workspace.profile().storageUri),
                               choice.verifyFirst);
}

} // namespace tidemark::ui
