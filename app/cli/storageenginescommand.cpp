// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include "storage/engines.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tidemark::cli {

namespace {

std::vector<std::string> idTypes(const ContentLimits& limits)
{
    static constexpr const char* kNames[kIdTypeCount] = {"text", "integer", "real", "blob", "UUID", "composite"};
    std::vector<std::string> names;
    for (unsigned type = 0; type < kIdTypeCount; ++type) {
        if ((limits.idTypes & bitOf(static_cast<IdType>(type))) != 0)
            names.emplace_back(kNames[type]);
    }
    return names;
}

std::vector<std::string> vectorKinds(const ContentLimits& limits)
{
    std::vector<std::string> names;
    for (unsigned kind = 0; kind < kVectorKindCount; ++kind) {
        if ((limits.vectorKinds & bitOf(static_cast<VectorKind>(kind))) != 0)
            names.emplace_back(name(static_cast<VectorKind>(kind)));
    }
    return names;
}

std::string_view metadataName(MetadataModel model)
{
    switch (model) {
    case MetadataModel::Bytes: return "any bytes";
    case MetadataModel::JsonText: return "JSON, as it is written";
    case MetadataModel::Object: return "a JSON object, by value";
    case MetadataModel::Flat: return "a flat JSON object, by value";
    case MetadataModel::None: break;
    }
    return "none";
}

Json toJson(const EngineInfo& engine)
{
    const StorageCapabilities& can = engine.capabilities;
    const ContentLimits& limits = can.limits;
    return Json{{"engine", can.engine},
                {"title", engine.title},
                {"uri", engine.uri},
                {"tested_with", engine.verifiedOn.empty() ? Json(nullptr) : Json(engine.verifiedOn)},
                {"unverified", can.unverified.empty() ? Json(nullptr) : Json(can.unverified)},
                {"consistency", name(can.consistency)},
                {"transactional", can.transactional},
                {"parallel_ranges", can.parallelRanges},
                {"id_types", idTypes(limits)},
                {"mixed_ids", limits.mixedIds},
                {"any_bytes", !limits.utf8Only},
                {"any_float", !limits.finiteOnly},
                {"vectorless", limits.vectorless},
                {"max_dimension", limits.maxDimension == UINT32_MAX ? Json(nullptr) : Json(limits.maxDimension)},
                {"other_vectors", vectorKinds(limits)},
                {"metadata", metadataName(limits.metadata)},
                {"ttl", limits.ttl},
                {"other_columns", limits.cellClasses != 0},
                {"column_names", limits.cellNames},
                {"metrics", limits.metrics},
                {"rounding_metrics", limits.roundingMetrics},
                {"normalizing_metrics", limits.normalizingMetrics}};
}

std::string listed(const std::vector<std::string>& names, const char* none)
{
    return names.empty() ? none : fmt::format("{}", fmt::join(names, ", "));
}

void print(Output& output, const EngineInfo& engine)
{
    const StorageCapabilities& can = engine.capabilities;
    const ContentLimits& limits = can.limits;
    const auto line = [&](const char* what, const std::string& value) {
        output.line(fmt::format("  {:<15}{}", what, value));
    };
    output.line(fmt::format("{}  {}", engine.title, engine.uri));
    if (!engine.verifiedOn.empty())
        line("tested with", engine.verifiedOn);
    if (!can.unverified.empty())
        line("warning", can.unverified);
    line("snapshot", std::string(name(can.consistency)));
    line("restore", can.transactional ? "one transaction" : "staged; a note in the repository while it runs");
    line("ids", listed(idTypes(limits), "none") + (limits.mixedIds ? ", also mixed" : ""));
    line("floats", limits.finiteOnly ? "finite" : "any, bit by bit");
    line("other vectors", listed(vectorKinds(limits), "none"));
    line("metadata", std::string(metadataName(limits.metadata)));
    line("TTL", limits.ttl ? "kept" : "not kept");
    line("other columns", !limits.cellNames.empty() ? listed(limits.cellNames, "")
                          : limits.cellClasses != 0 ? "any"
                                                    : "none");
    line("metrics", listed(limits.metrics, "not its business"));
    output.line();
}

Result<ExitCode> engines(Session& session)
{
    Json list = Json::array();
    for (const EngineInfo& engine : knownEngines()) {
        print(session.output(), engine);
        list.push_back(toJson(engine));
    }
    session.output().line("This is what a namespace of another engine can keep there; one that returns to the engine "
                          "that it came from keeps everything.");
    session.output().document(list);
    return ExitCode::Done;
}

} // namespace

Action setUpStorageEngines(CLI::App& /*app*/)
{
    return [](Session& session) { return engines(session); };
}

} // namespace tidemark::cli
