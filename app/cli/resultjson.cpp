// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/resultjson.h"

#include "cli/record.h"

namespace tidemark::cli {

namespace {

/// An array with what `toItem` makes of each.
template <typename Item, typename Function>
Json arrayOf(const std::vector<Item>& items, const Function& toItem)
{
    Json array = Json::array();
    for (const Item& item : items)
        array.push_back(toItem(item));
    return array;
}

void addCounts(Json& json, const ChangeCounts& counts)
{
    json["added"] = counts.added;
    json["changed"] = counts.changed;
    json["removed"] = counts.removed;
    json["unchanged"] = counts.unchanged;
}

Json summaryToJson(const NamespaceSummary& summary)
{
    Json json;
    json["name"] = jsonFromBytes(summary.info.name);
    json["dimension"] = optionalToJson(summary.info.dimension);
    json["metric"] = jsonFromBytes(summary.info.metric);
    json["count"] = summary.rows;
    json["added"] = summary.added;
    json["changed"] = summary.changed;
    json["removed"] = summary.removed;
    json["logical_bytes"] = summary.logicalBytes;
    json["engine"] = jsonFromBytes(summary.info.engine);
    json["config"] = summary.info.config;
    json["content"] = toJson(summary.traits);
    json["segments"] = summary.segments;
    json["segment_rows"] = summary.segmentRows;
    return json;
}

Json namespacePlanToJson(const NamespacePlan& plan)
{
    Json json;
    json["source"] = plan.source.empty() ? Json(nullptr) : jsonFromBytes(plan.source);
    json["target"] = jsonFromBytes(plan.target);
    json["action"] = name(plan.action);
    addCounts(json, plan.counts);
    json["rows_after"] = plan.rowsAfter;
    json["conflicts"] = stringsToJson(plan.conflicts);
    json["notes"] = stringsToJson(plan.notes);
    json["losses"] = arrayOf(plan.losses, [](const Loss& loss) {
        return Json{{"text", jsonFromBytes(loss.text)}, {"vectors", loss.rows}};
    });
    return json;
}

Json namespaceDiffToJson(const NamespaceDiff& diff, bool withIds)
{
    Json json;
    json["name"] = jsonFromBytes(diff.name);
    json["in_first"] = diff.inFirst;
    json["in_second"] = diff.inSecond;
    json["definition_changed"] = diff.definitionChanged;
    addCounts(json, diff.counts);
    json["rounded"] = diff.rounded;
    json["changed_values"] = diff.changedValues;
    json["changed_metadata"] = diff.changedMetadata;
    if (withIds) {
        json["added_ids"] = idsToJson(diff.added);
        json["changed_ids"] = idsToJson(diff.changed);
        json["removed_ids"] = idsToJson(diff.removed);
        json["ids_complete"] = diff.added.size() == diff.counts.added && diff.changed.size() == diff.counts.changed &&
                               diff.removed.size() == diff.counts.removed;
    }
    return json;
}

Json damagedToJson(const DamagedSnapshot& damaged)
{
    Json json;
    json["id"] = jsonFromBytes(damaged.id);
    json["detail"] = jsonFromBytes(damaged.detail);
    json["manifest_damaged"] = damaged.manifestDamaged;
    json["namespaces"] = arrayOf(damaged.namespaces, [](const DamagedNamespace& part) {
        return Json{{"name", jsonFromBytes(part.name)},
                    {"rows", part.rows},
                    {"ids", idsToJson(part.ids)},
                    {"files", stringsToJson(part.files)}};
    });
    return json;
}

} // namespace

Json stringsToJson(const std::vector<std::string>& strings)
{
    return arrayOf(strings, [](const std::string& text) { return jsonFromBytes(text); });
}

Json skippedToJson(const std::vector<SkippedObject>& skipped)
{
    return arrayOf(skipped, [](const SkippedObject& object) {
        return Json{{"name", jsonFromBytes(object.name)}, {"reason", jsonFromBytes(object.reason)}};
    });
}

Json idsToJson(const std::vector<DiffId>& ids)
{
    return arrayOf(ids, [](const DiffId& id) { return idToJson(static_cast<IdType>(id.type), id.id); });
}

Json detailsToJson(const SnapshotDetails& details)
{
    Json json = toJson(details.metadata);
    json["namespaces"] = arrayOf(details.namespaces, summaryToJson);
    json["with_metadata"] = details.withMetadata;
    json["files"] = details.files;
    json["file_bytes"] = details.fileBytes;
    json["children"] = stringsToJson(details.children);
    return json;
}

Json planToJson(const RestorePlan& plan)
{
    Json json;
    json["snapshot_id"] = plan.snapshotId;
    json["storage"] = jsonFromBytes(plan.storage);
    json["mode"] = plan.mode == RestoreRequest::Mode::Exact ? "exact" : "merge";
    json["feasible"] = plan.feasible;
    json["lossy"] = plan.lossy;
    json["namespaces"] = arrayOf(plan.namespaces, namespacePlanToJson);
    addCounts(json, plan.total);
    json["bytes_to_write"] = plan.bytesToWrite;
    json["safety_snapshot"] = plan.safetySnapshot;
    return json;
}

Json restoreToJson(const RestoreResult& result)
{
    Json json;
    json["snapshot_id"] = result.snapshotId;
    json["namespaces_restored"] = result.namespacesRestored;
    json["vectors_restored"] = result.vectorsRestored;
    addCounts(json, result.counts);
    json["safety_snapshot_id"] = optionalToJson(result.safetySnapshotId);
    json["namespaces"] = arrayOf(result.namespaces, namespacePlanToJson);
    json["warnings"] = stringsToJson(result.warnings);
    json["duration_ms"] = result.durationMs;
    return json;
}

Json interruptedToJson(const std::vector<InterruptedRestore>& restores)
{
    return arrayOf(restores, [](const InterruptedRestore& restore) {
        Json json;
        json["id"] = restore.id;
        json["started_at"] = restore.startedAt;
        json["snapshot_id"] = restore.snapshotId;
        json["safety_snapshot_id"] = optionalToJson(restore.safetySnapshotId);
        json["storage"] = jsonFromBytes(restore.storage);
        json["mode"] = restore.request.mode == RestoreRequest::Mode::Exact ? "exact" : "merge";
        json["namespaces"] = stringsToJson(restore.touched);
        json["running"] = restore.isRunning;
        return json;
    });
}

Json diffToJson(const DiffResult& diff, bool withIds)
{
    Json totals;
    addCounts(totals, diff.total);
    totals["changed_values"] = diff.changedValues;
    totals["changed_metadata"] = diff.changedMetadata;
    Json json;
    json["first"] = diff.first;
    json["second"] = jsonFromBytes(diff.second);
    json["namespaces"] =
        arrayOf(diff.namespaces, [withIds](const NamespaceDiff& part) { return namespaceDiffToJson(part, withIds); });
    json["totals"] = std::move(totals);
    return json;
}

Json verifyToJson(const VerifyReport& report)
{
    Json json;
    json["quick"] = report.quick;
    json["snapshots_checked"] = report.snapshotsChecked;
    json["segments_checked"] = report.segmentsChecked;
    json["vectors_checked"] = report.vectorsChecked;
    json["bytes_checked"] = report.bytesChecked;
    json["intact"] = stringsToJson(report.intact);
    json["damaged"] = arrayOf(report.damaged, damagedToJson);
    return json;
}

} // namespace tidemark::cli
