// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/resultjson.h"
#include "cli/table.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

Json toJson(const StorageCapabilities& can)
{
    return Json{{"engine", can.engine},
                {"consistency", name(can.consistency)},
                {"transactional", can.transactional},
                {"parallel_ranges", can.parallelRanges},
                {"ttl", can.limits.ttl},
                {"any_float", !can.limits.finiteOnly},
                {"read_only", can.readOnly}};
}

Json toJson(const NamespaceInfo& info)
{
    return Json{{"name", jsonFromBytes(info.name)},     {"dimension", optionalToJson(info.dimension)},
                {"metric", jsonFromBytes(info.metric)}, {"count", optionalToJson(info.count)},
                {"engine", jsonFromBytes(info.engine)}, {"config", info.config}};
}

/// The snapshot that the storage descends from. A repository that is not there knows of none.
std::optional<std::string> baseOf(const VectorStorage& storage, Session& session)
{
    const auto manager = session.openExisting();
    if (!manager)
        return std::nullopt;
    auto base = (*manager)->base(storage);
    return base ? std::move(*base) : std::nullopt;
}

void print(Output& output, const VectorStorage& storage, const StorageReader& reader,
           const std::optional<std::string>& base)
{
    const StorageCapabilities can = storage.capabilities();
    output.line(fmt::format("Storage       {}", shownText(storage.uri())));
    output.line(fmt::format("Engine        {}", shownText(can.engine)));
    output.line(fmt::format("Consistency   {}", name(can.consistency)));
    output.line(fmt::format("Transactions  {}", can.transactional ? "yes" : "no"));
    output.line(fmt::format("Base          {}", base ? shownText(*base) : "none in this repository"));
    output.line();
    Table table({{"NAMESPACE"}, {"DIMENSION", Table::Align::Right}, {"METRIC"}, {"VECTORS", Table::Align::Right}});
    for (const NamespaceInfo& info : reader.namespaces())
        table.add({info.name, info.dimension ? std::to_string(*info.dimension) : "-",
                   info.metric.empty() ? "-" : info.metric, info.count ? std::to_string(*info.count) : "-"});
    if (table.empty())
        output.line("No namespaces.");
    else
        output.lines(table.text());
    if (reader.skipped().empty())
        return;
    output.line("\nNot a namespace:");
    for (const SkippedObject& skipped : reader.skipped())
        output.line(fmt::format("  {}: {}", shownText(skipped.name), shownText(skipped.reason)));
}

Result<ExitCode> info(const std::string& uri, Session& session)
{
    TM_TRY_ASSIGN(const auto storage, session.openStorage(uri));
    TM_TRY_ASSIGN(const auto reader, storage->openReader(1));
    const std::optional<std::string> base = baseOf(*storage, session);
    print(session.output(), *storage, *reader, base);
    Json namespaces = Json::array();
    for (const NamespaceInfo& part : reader->namespaces())
        namespaces.push_back(toJson(part));
    session.output().document(Json{{"uri", jsonFromBytes(storage->uri())},
                                   {"engine", storage->capabilities().engine},
                                   {"capabilities", toJson(storage->capabilities())},
                                   {"base", optionalToJson(base)},
                                   {"namespaces", std::move(namespaces)},
                                   {"skipped", skippedToJson(reader->skipped())}});
    return ExitCode::Done;
}

} // namespace

Action setUpStorageInfo(CLI::App& app)
{
    auto uri = std::make_shared<std::string>();
    app.add_option("URI", *uri, "The storage")->required()->type_name("");
    return [uri](Session& session) { return info(*uri, session); };
}

} // namespace tidemark::cli
