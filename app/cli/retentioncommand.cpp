// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/format.h"
#include "cli/resultjson.h"
#include "cli/table.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

struct Arguments {
    RetentionPolicy policy;
    bool dryRun = false;
};

Json toJson(const RetentionPlan& plan, const std::vector<std::string>& removed, bool dryRun)
{
    Json verdicts = Json::array();
    for (const RetentionVerdict& verdict : plan.verdicts)
        verdicts.push_back(Json{{"id", verdict.id}, {"keep", verdict.keep}, {"rule", jsonFromBytes(verdict.rule)}});
    return Json{{"verdicts", std::move(verdicts)}, {"removed", stringsToJson(removed)}, {"dry_run", dryRun}};
}

void print(Output& output, const RetentionPlan& plan)
{
    Table table({{"ID"}, {"VERDICT"}, {"RULE"}});
    for (const RetentionVerdict& verdict : plan.verdicts)
        table.add({verdict.id, verdict.keep ? "keep" : "remove", verdict.rule});
    if (table.empty())
        output.line("No snapshots.");
    else
        output.lines(table.text());
}

Result<ExitCode> retention(const Arguments& arguments, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const RetentionPlan plan, manager->planRetention(arguments.policy));
    Output& output = session.output();
    print(output, plan);
    if (arguments.policy.isEmpty())
        output.line("The policy is empty, so nothing is removed. Say what to keep: --keep-last N, --keep-daily N, …");
    if (arguments.dryRun) {
        output.line(counted(plan.toRemove().size(), "snapshot", "snapshots") + " would be removed.");
        output.document(toJson(plan, {}, true));
        return ExitCode::Done;
    }
    TM_TRY_ASSIGN(const RetentionResult result, manager->runRetention(arguments.policy, plan));
    output.line(counted(result.removed.size(), "snapshot was", "snapshots were") + " moved to the trash.");
    output.document(toJson(result.plan, result.removed, false));
    return ExitCode::Done;
}

} // namespace

Action setUpRetention(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    RetentionPolicy& policy = arguments->policy;
    const auto keep = [&app](const char* name, std::uint32_t& count, const char* description) {
        app.add_option(name, count, description)->type_name("N");
    };
    keep("--keep-last", policy.keepLast, "Keep the newest N snapshots");
    keep("--keep-hourly", policy.keepHourly, "Keep the newest of each of the last N hours that have one");
    keep("--keep-daily", policy.keepDaily, "The same for days");
    keep("--keep-weekly", policy.keepWeekly, "The same for ISO weeks");
    keep("--keep-monthly", policy.keepMonthly, "The same for months");
    keep("--keep-yearly", policy.keepYearly, "The same for years");
    addRepeated(app, "--keep-tag", policy.keepTags, "Keep all with this tag; may be repeated")->type_name("TAG");
    app.add_option("--time-zone", policy.timeZone, "Whose hours and days count; without it UTC")->type_name("ZONE");
    app.add_flag("--dry-run", arguments->dryRun, "Show the verdicts and remove nothing");
    return [arguments](Session& session) { return retention(*arguments, session); };
}

} // namespace tidemark::cli
