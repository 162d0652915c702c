// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/format.h"
#include "cli/resultjson.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

void printDamage(Output& output, const DamagedSnapshot& damaged)
{
    output.line(fmt::format("DAMAGED {}{}{}", shownText(damaged.id), damaged.manifestDamaged ? " (its manifest)" : "",
                            damaged.detail.empty() ? "" : ": " + shownText(damaged.detail)));
    for (const DamagedNamespace& part : damaged.namespaces) {
        output.line(fmt::format("  namespace {}: {} cannot be believed", shownText(part.name),
                                counted(part.rows, "vector", "vectors")));
        for (const std::string& file : part.files)
            output.line("    file " + shownText(file));
        const Json ids = idsToJson(part.ids);
        for (const Json& id : ids)
            output.line("    id " + shownText(dumpJson(id)));
    }
}

void print(Output& output, const VerifyReport& report)
{
    for (const DamagedSnapshot& damaged : report.damaged)
        printDamage(output, damaged);
    output.line(fmt::format("{} {}: {} in {}, {}.", report.quick ? "Looked at" : "Read",
                            counted(report.snapshotsChecked, "snapshot", "snapshots"),
                            counted(report.vectorsChecked, "vector", "vectors"),
                            counted(report.segmentsChecked, "segment", "segments"), shownBytes(report.bytesChecked)));
    output.line(report.damaged.empty() ? std::string("No damage was found.")
                                       : counted(report.damaged.size(), "snapshot is", "snapshots are") + " damaged.");
}

Result<ExitCode> verify(const VerifyRequest& request, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const VerifyReport report, manager->verify(request, session.job()));
    session.endProgress();
    print(session.output(), report);
    session.output().document(verifyToJson(report));
    return report.damaged.empty() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace

Action setUpVerify(CLI::App& app)
{
    auto request = std::make_shared<VerifyRequest>();
    app.add_option("ID", request->ids, "The snapshots; all if none is named")->type_name("");
    app.add_flag("--quick", request->quick, "Manifests, sizes and footers only, not all the data");
    return [request](Session& session) { return verify(*request, session); };
}

} // namespace tidemark::cli
