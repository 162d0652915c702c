// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/format.h"
#include "cli/resultjson.h"
#include "cli/table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tidemark::cli {

namespace {

constexpr std::size_t kDescriptionWidth = 60;

std::string marksOf(const SnapshotMetadata& metadata)
{
    std::vector<std::string> marks;
    if (metadata.pinned)
        marks.push_back("pinned");
    if (metadata.safety)
        marks.push_back("safety");
    if (metadata.verifiedAt)
        marks.push_back("verified");
    for (const std::string& tag : metadata.tags)
        marks.push_back("#" + tag);
    return fmt::format("{}", fmt::join(marks, " "));
}

Result<ExitCode> list(Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const Listing listing, manager->list());
    for (const UnreadableSnapshot& unreadable : listing.unreadable)
        session.warning(fmt::format("snapshot {} cannot be read: {}", unreadable.name, toString(unreadable.error)));

    Output& output = session.output();
    output.list(listing.snapshots.size(),
                [&](std::size_t i, std::string& out) { appendJson(out, listing.snapshots[i]); });
    if (output.json())
        return ExitCode::Done;
    Table table({{"ID"},
                 {"CREATED"},
                 {"TYPE"},
                 {"VECTORS", Table::Align::Right},
                 {"CHANGES"},
                 {"SIZE", Table::Align::Right},
                 {"MARKS"},
                 {"DESCRIPTION"}});
    for (const SnapshotMetadata& snapshot : listing.snapshots) {
        table.add({snapshot.id, shownTime(snapshot.createdAt), std::string(name(snapshot.type)),
                   std::to_string(snapshot.totalVectors),
                   shownChanges(snapshot.added, snapshot.changed, snapshot.removed), shownBytes(snapshot.sizeBytes),
                   marksOf(snapshot), cutText(shownText(snapshot.description), kDescriptionWidth)});
    }
    if (table.empty())
        output.line("No snapshots.");
    else
        output.lines(table.text());
    return ExitCode::Done;
}

void printHead(Output& output, const SnapshotDetails& details)
{
    const SnapshotMetadata& metadata = details.metadata;
    const auto field = [&output](std::string_view title, std::string_view text) {
        output.line(fmt::format("{:<13} {}", title, shownText(text)));
    };
    field("Snapshot", metadata.id);
    field("Created", shownTime(metadata.createdAt));
    field("Type", name(metadata.type));
    field("Parent", metadata.parentId.value_or("none"));
    if (!details.children.empty())
        field("Children", fmt::format("{}", fmt::join(details.children, ", ")));
    field("Storage", metadata.storage);
    field("Consistency", name(metadata.consistency));
    field("Scope", metadata.wholeStorage ? "the whole storage" : "chosen namespaces");
    field("Vectors", std::to_string(metadata.totalVectors));
    field("Changes", shownChanges(metadata.added, metadata.changed, metadata.removed));
    field("Size", fmt::format("{} added to the repository; {} needed by it in {}; {} of content",
                              shownBytes(metadata.sizeBytes), shownBytes(details.fileBytes),
                              counted(details.files, "file", "files"), shownBytes(metadata.logicalBytes)));
    field("Marks", marksOf(metadata));
    field("Verified", metadata.verifiedAt ? shownTime(*metadata.verifiedAt) : "never");
    field("Digest", toHex(metadata.stateDigest));
    if (!details.withMetadata)
        field("Left out", "the metadata of the vectors");
    field("Description", metadata.description);
}

void print(Output& output, const SnapshotDetails& details)
{
    printHead(output, details);
    output.line();
    Table table({{"NAMESPACE"},
                 {"DIMENSION", Table::Align::Right},
                 {"METRIC"},
                 {"VECTORS", Table::Align::Right},
                 {"CHANGES"},
                 {"CONTENT", Table::Align::Right}});
    for (const NamespaceSummary& part : details.namespaces)
        table.add({part.info.name, part.info.dimension ? std::to_string(*part.info.dimension) : "-",
                   part.info.metric.empty() ? "-" : part.info.metric, std::to_string(part.rows),
                   shownChanges(part.added, part.changed, part.removed), shownBytes(part.logicalBytes)});
    if (table.empty())
        output.line("No namespaces.");
    else
        output.lines(table.text());
}

/// The manifest as it stands, line by line; hostile.
Result<void> printManifest(const SnapshotManager& manager, const std::string& id, Output& output)
{
    TM_TRY_ASSIGN(const std::string manifest, manager.rawManifest(id));
    output.document(Json{{"id", id}, {"manifest", jsonFromBytes(manifest)}});
    for (std::size_t begin = 0; begin < manifest.size();) {
        const std::size_t end = std::min(manifest.find('\n', begin), manifest.size());
        output.line(shownText(std::string_view(manifest).substr(begin, end - begin)));
        begin = end + 1;
    }
    return {};
}

Result<ExitCode> show(const std::string& id, bool manifest, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    if (manifest) {
        TM_TRY(printManifest(*manager, id, session.output()));
        return ExitCode::Done;
    }
    TM_TRY_ASSIGN(const SnapshotDetails details, manager->show(id));
    print(session.output(), details);
    session.output().document(detailsToJson(details));
    return ExitCode::Done;
}

} // namespace

Action setUpList(CLI::App& /*app*/)
{
    return list;
}

Action setUpShow(CLI::App& app)
{
    struct Arguments {
        std::string id;
        bool manifest = false;
    };
    auto arguments = std::make_shared<Arguments>();
    app.add_option("ID", arguments->id, "The snapshot")->required()->type_name("");
    app.add_flag("--manifest", arguments->manifest, "Print the manifest as it stands in the repository");
    return [arguments](Session& session) { return show(arguments->id, arguments->manifest, session); };
}

} // namespace tidemark::cli
