// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoresummary.h"

#include "base/json.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace tidemark::ui {

namespace {

constexpr int kMostNamed = 5;
constexpr int kLongestName = 80;

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(RestoreSummary)
};

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

QString shortName(const std::string& name)
{
    const QString shown = shownText(std::string_view(name).substr(0, 4 * kLongestName));
    return shown.size() <= kLongestName ? shown : QString(shown.left(kLongestName - 1) + u'…');
}

/// "“a”, “b” and 3 more"
QString namesOf(const std::vector<const NamespacePlan*>& plans)
{
    QStringList names;
    for (const NamespacePlan* plan : plans) {
        if (names.size() == kMostNamed)
            break;
        names += RestoreText::tr("“%1”", "a name in quotation marks").arg(shortName(plan->target));
    }
    const auto more = static_cast<int>(plans.size()) - static_cast<int>(names.size());
    const QString list = names.join(QStringLiteral(", "));
    return more > 0 ? RestoreText::tr("%1 and %Ln more", "a list of names", more).arg(list) : list;
}

std::vector<const NamespacePlan*> withAction(const RestorePlan& plan, NamespaceAction action)
{
    std::vector<const NamespacePlan*> found;
    for (const NamespacePlan& ns : plan.namespaces) {
        if (ns.action == action)
            found.push_back(&ns);
    }
    return found;
}

Json countsJson(const ChangeCounts& counts)
{
    return {{"added", counts.added},
            {"changed", counts.changed},
            {"removed", counts.removed},
            {"unchanged", counts.unchanged}};
}

Json stringsJson(const std::vector<std::string>& strings)
{
    Json array = Json::array();
    for (const std::string& text : strings)
        array.push_back(jsonFromBytes(text));
    return array;
}

} // namespace

QString actionWords(const NamespacePlan& plan)
{
    switch (plan.action) {
    case NamespaceAction::Keep: return RestoreText::tr("stays: it is equal already");
    case NamespaceAction::Create: return RestoreText::tr("created");
    case NamespaceAction::Update: return RestoreText::tr("updated");
    case NamespaceAction::Recreate: return RestoreText::tr("dropped and created again");
    case NamespaceAction::Drop: break;
    }
    return RestoreText::tr("dropped: the snapshot does not have it");
}

QString namespaceWords(const NamespacePlan& plan)
{
    if (plan.source.empty() || plan.source == plan.target)
        return shortName(plan.target);
    return RestoreText::tr("%1 → %2", "a namespace in the snapshot, its name in the storage")
        .arg(shortName(plan.source), shortName(plan.target));
}

QString RestoreSummary::totals() const
{
    const ChangeCounts& total = m_plan.total;
    if (changesNothing())
        return RestoreText::tr("Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.",
                               nullptr, plural(total.unchanged));
    return RestoreText::tr("%Ln vector(s) added", nullptr, plural(total.added)) + QStringLiteral(", ") +
           RestoreText::tr("%1 changed, %2 removed; %3 stay as they are.", "counts of vectors")
               .arg(shownCount(total.changed), shownCount(total.removed), shownCount(total.unchanged));
}

bool RestoreSummary::changesNothing() const
{
    return std::all_of(m_plan.namespaces.begin(), m_plan.namespaces.end(),
                       [](const NamespacePlan& ns) { return ns.action == NamespaceAction::Keep; });
}

std::uint64_t RestoreSummary::vectorsLost() const
{
    return m_plan.total.changed + m_plan.total.removed;
}

QStringList RestoreSummary::lost() const
{
    QStringList sentences;
    if (const auto dropped = withAction(m_plan, NamespaceAction::Drop); !dropped.empty())
        sentences += RestoreText::tr("%Ln namespace(s) that the snapshot does not have, with all vectors: %1.", nullptr,
                                     static_cast<int>(dropped.size()))
                         .arg(namesOf(dropped));
    if (const auto again = withAction(m_plan, NamespaceAction::Recreate); !again.empty())
        sentences +=
            RestoreText::tr("The present definition of %Ln namespace(s): %1.", nullptr, static_cast<int>(again.size()))
                .arg(namesOf(again));
    if (m_plan.total.removed != 0)
        sentences +=
            RestoreText::tr("%Ln vector(s) that the snapshot does not have.", nullptr, plural(m_plan.total.removed));
    if (m_plan.total.changed != 0)
        sentences += RestoreText::tr("The present content of %Ln vector(s), which the snapshot's replaces.", nullptr,
                                     plural(m_plan.total.changed));
    if (sentences.isEmpty())
        return {RestoreText::tr("Nothing.")};
    if (m_facts.writesSinceBase && *m_facts.writesSinceBase != 0 && m_plan.mode == RestoreRequest::Mode::Exact)
        sentences += RestoreText::tr("Among them %Ln write(s) since the last snapshot of this lineage, which are in no "
                                     "snapshot yet.",
                                     nullptr, plural(*m_facts.writesSinceBase));
    sentences += m_facts.takesSafetySnapshot
                     ? RestoreText::tr("The safety snapshot keeps all of it, so the restore can be undone.")
                     : RestoreText::tr("No safety snapshot is taken: what no other snapshot has is gone for good.");
    return sentences;
}

QStringList RestoreSummary::kept() const
{
    QStringList sentences;
    if (m_facts.takesSafetySnapshot)
        sentences += RestoreText::tr("What the storage holds now, in a safety snapshot.");
    if (m_plan.total.unchanged != 0)
        sentences += RestoreText::tr("%Ln vector(s) that are equal already: they are not written.", nullptr,
                                     plural(m_plan.total.unchanged));
    if (m_plan.mode == RestoreRequest::Mode::Merge)
        sentences += RestoreText::tr("Every vector that the snapshot does not have: merge removes nothing.");
    sentences += RestoreText::tr("All snapshots, “%1” too.", "the title of a snapshot").arg(m_facts.title);
    if (m_facts.sideBranch != 0)
        sentences += RestoreText::tr("%Ln newer snapshot(s) of the present lineage, as a side branch.", nullptr,
                                     static_cast<int>(m_facts.sideBranch));
    if (withAction(m_plan, NamespaceAction::Drop).empty())
        sentences += RestoreText::tr("Every namespace that is not named in the plan, and what is no namespace.");
    else
        sentences += RestoreText::tr("What is no namespace in the storage.");
    return sentences;
}

QString whyNotBeside(const RestorePlan& plan)
{
    std::vector<const NamespacePlan*> touched;
    for (const NamespacePlan& ns : plan.namespaces) {
        if (ns.action != NamespaceAction::Create)
            touched.push_back(&ns);
    }
    if (touched.empty())
        return {};
    return RestoreText::tr("The storage has %1 already, so something that exists would be touched. Go back and choose "
                           "other names.",
                           "a list of names")
        .arg(namesOf(touched));
}

QStringList lossLines(const RestorePlan& plan)
{
    constexpr int kMostLines = 200;
    QStringList lines;
    for (const NamespacePlan& ns : plan.namespaces) {
        for (const Loss& loss : ns.losses) {
            if (lines.size() == kMostLines)
                return lines;
            const QString text = shownText(loss.text).left(1000);
            lines += loss.rows == 0 ? RestoreText::tr("Cannot be kept: %1: %2.", "a namespace, what is lost")
                                          .arg(namespaceWords(ns), text)
                                    : RestoreText::tr("Cannot be kept: %1: %2 (%3).",
                                                      "a namespace, what is lost, a count of vectors")
                                          .arg(namespaceWords(ns), text,
                                               RestoreText::tr("%Ln vector(s)", nullptr, static_cast<int>(loss.rows)));
        }
    }
    return lines;
}

bool sameEffect(const RestorePlan& a, const RestorePlan& b)
{
    return a.feasible == b.feasible && a.total == b.total &&
           std::equal(a.namespaces.begin(), a.namespaces.end(), b.namespaces.begin(), b.namespaces.end(),
                      [](const NamespacePlan& x, const NamespacePlan& y) {
                          return x.source == y.source && x.target == y.target && x.action == y.action &&
                                 x.counts == y.counts && x.conflicts == y.conflicts && x.losses == y.losses;
                      });
}

std::size_t sideBranchLength(const Listing& listing, const std::string& baseId, const std::string& snapshotId)
{
    std::map<std::string, const SnapshotMetadata*> byId;
    for (const SnapshotMetadata& snapshot : listing.snapshots)
        byId.emplace(snapshot.id, &snapshot);
    // Ancestors of an id, itself included; a damaged repository may have a cycle.
    const auto lineage = [&](const std::string& from) {
        std::set<std::string> ids;
        auto it = byId.find(from);
        while (it != byId.end() && ids.insert(it->first).second)
            it = it->second->parentId ? byId.find(*it->second->parentId) : byId.end();
        return ids;
    };
    const std::set<std::string> stays = lineage(snapshotId);
    const std::set<std::string> now = lineage(baseId);
    return static_cast<std::size_t>(
        std::count_if(now.begin(), now.end(), [&](const std::string& id) { return !stays.contains(id); }));
}

QString planAsJson(const RestorePlan& plan)
{
    Json namespaces = Json::array();
    for (const NamespacePlan& ns : plan.namespaces) {
        Json json;
        json["source"] = ns.source.empty() ? Json() : jsonFromBytes(ns.source);
        json["target"] = jsonFromBytes(ns.target);
        json["action"] = name(ns.action);
        json.update(countsJson(ns.counts));
        json["rows_after"] = ns.rowsAfter;
        json["conflicts"] = stringsJson(ns.conflicts);
        json["notes"] = stringsJson(ns.notes);
        Json& losses = json["losses"] = Json::array();
        for (const Loss& loss : ns.losses)
            losses.push_back({{"text", jsonFromBytes(loss.text)}, {"vectors", loss.rows}});
        namespaces.push_back(std::move(json));
    }
    Json json;
    json["snapshot_id"] = plan.snapshotId;
    json["storage"] = jsonFromBytes(plan.storage);
    json["mode"] = plan.mode == RestoreRequest::Mode::Exact ? "exact" : "merge";
    json["feasible"] = plan.feasible;
    json["lossy"] = plan.lossy;
    json["namespaces"] = std::move(namespaces);
    json.update(countsJson(plan.total));
    json["bytes_to_write"] = plan.bytesToWrite;
    json["safety_snapshot"] = plan.safetySnapshot;
    // Line by line, so that what looks like a line end in a name stays what it is in JSON.
    QStringList lines;
    for (const QString& line : QString::fromStdString(json.dump(2)).split(u'\n'))
        lines += shownText(line.toStdString());
    return lines.join(u'\n');
}

} // namespace tidemark::ui
