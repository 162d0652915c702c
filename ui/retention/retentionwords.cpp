// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionwords.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace tidemark::ui {

namespace {

constexpr std::size_t kLongestName = 300;

struct Retention {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

int plural(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
}

/// The engine's rules by their beginnings; what follows is a number, a period or a name.
enum class Rule { Pinned, Tag, Future, Last, Hourly, Daily, Weekly, Monthly, Yearly, Verified, LastOfNamespace, Other };
struct RuleStart {
    const char* start;
    Rule rule;
};
constexpr std::array kRules = {
    RuleStart{"pinned", Rule::Pinned},
    RuleStart{"tag ", Rule::Tag},
    RuleStart{"in the future", Rule::Future},
    RuleStart{"last of namespace ", Rule::LastOfNamespace}, // Before "last ".
    RuleStart{"last ", Rule::Last},
    RuleStart{"hourly ", Rule::Hourly},
    RuleStart{"daily ", Rule::Daily},
    RuleStart{"weekly ", Rule::Weekly},
    RuleStart{"monthly ", Rule::Monthly},
    RuleStart{"yearly ", Rule::Yearly},
    RuleStart{"newest verified", Rule::Verified},
};

Rule ruleOf(const std::string& text, QString* rest)
{
    for (const RuleStart& candidate : kRules) {
        const std::string_view start = candidate.start;
        if (text.compare(0, start.size(), start) != 0)
            continue;
        *rest = shownText(std::string_view(text).substr(start.size(), kLongestName));
        return candidate.rule;
    }
    return Rule::Other;
}

QString keptLine(Rule rule, int count)
{
    switch (rule) {
    case Rule::Pinned: return Retention::tr("%Ln pinned", "snapshots", count);
    case Rule::Tag: return Retention::tr("%Ln by a tag", "snapshots", count);
    case Rule::Future: return Retention::tr("%Ln dated in the future", "snapshots", count);
    case Rule::Last: return Retention::tr("%Ln of the last ones", "snapshots", count);
    case Rule::Hourly: return Retention::tr("%Ln by the hourly rule", "snapshots", count);
    case Rule::Daily: return Retention::tr("%Ln by the daily rule", "snapshots", count);
    case Rule::Weekly: return Retention::tr("%Ln by the weekly rule", "snapshots", count);
    case Rule::Monthly: return Retention::tr("%Ln by the monthly rule", "snapshots", count);
    case Rule::Yearly: return Retention::tr("%Ln by the yearly rule", "snapshots", count);
    case Rule::Verified: return Retention::tr("%Ln as the newest verified one", "snapshots", count);
    case Rule::LastOfNamespace: return Retention::tr("%Ln as the last one of a namespace", "snapshots", count);
    case Rule::Other: break;
    }
    return Retention::tr("%Ln because no rule removes it", "snapshots", count);
}

} // namespace

RetentionTotals totalsOf(const RetentionPlan& plan, const Listing& listing)
{
    std::map<std::string_view, const SnapshotMetadata*> byId;
    for (const SnapshotMetadata& snapshot : listing.snapshots)
        byId.emplace(snapshot.id, &snapshot);
    RetentionTotals totals;
    totals.all = plan.verdicts.size();
    for (const RetentionVerdict& verdict : plan.verdicts) {
        const auto found = byId.find(verdict.id);
        if (!verdict.keep) {
            ++totals.removed;
            totals.removedBytes += found == byId.end() ? 0 : found->second->sizeBytes;
        } else if (found != byId.end()) {
            totals.oldestKept =
                std::min(totals.oldestKept.value_or(found->second->createdAt), found->second->createdAt);
        }
    }
    return totals;
}

QString totalsText(const RetentionTotals& totals)
{
    if (totals.all == 0)
        return Retention::tr("There are no snapshots.");
    const QString oldest = totals.oldestKept ? shownTime(*totals.oldestKept).left(10) : QString();
    if (totals.removed == 0)
        return oldest.isEmpty()
                   ? Retention::tr("Removes none of %Ln snapshot(s)", nullptr, plural(totals.all))
                   : Retention::tr("Removes none of %Ln snapshot(s), oldest kept %1", "a date", plural(totals.all))
                         .arg(oldest);
    return oldest.isEmpty()
               ? Retention::tr("Removes %1 of %Ln snapshot(s)", "a count", plural(totals.all))
                     .arg(shownCount(totals.removed))
               : Retention::tr("Removes %1 of %Ln snapshot(s), oldest kept %2", "a count, a date", plural(totals.all))
                     .arg(shownCount(totals.removed), oldest);
}

QString policyWarning(const RetentionPolicy& policy, const RetentionPlan& plan)
{
    if (policy.isEmpty())
        return Retention::tr("No rule is set. A policy without rules removes nothing: all snapshots stay.");
    const bool keepsNone = std::any_of(plan.verdicts.begin(), plan.verdicts.end(), [](const RetentionVerdict& verdict) {
        return verdict.rule == "no rule keeps any snapshot";
    });
    if (keepsNone)
        return Retention::tr(
            "No snapshot has any of these tags, so the policy would keep nothing. Such a policy removes "
            "nothing: all snapshots stay. Is a tag misspelled?");
    return {};
}

QString ruleWord(const RetentionVerdict& verdict)
{
    QString rest;
    switch (ruleOf(verdict.rule, &rest)) {
    case Rule::Pinned: return Retention::tr("pinned");
    case Rule::Tag: return Retention::tr("tag %1").arg(rest);
    case Rule::Future: return Retention::tr("dated in the future");
    case Rule::Last: return Retention::tr("last %1", "a number").arg(rest);
    case Rule::Hourly: return Retention::tr("hourly %1", "an hour").arg(rest);
    case Rule::Daily: return Retention::tr("daily %1", "a day").arg(rest);
    case Rule::Weekly: return Retention::tr("weekly %1", "a week").arg(rest);
    case Rule::Monthly: return Retention::tr("monthly %1", "a month").arg(rest);
    case Rule::Yearly: return Retention::tr("yearly %1", "a year").arg(rest);
    case Rule::Verified: return Retention::tr("newest verified");
    case Rule::LastOfNamespace: return Retention::tr("last of namespace %1").arg(rest);
    case Rule::Other: break;
    }
    if (!verdict.keep)
        return Retention::tr("no rule keeps it");
    return Retention::tr("nothing is removed");
}

QString ruleSentence(const RetentionVerdict& verdict)
{
    QString rest;
    switch (ruleOf(verdict.rule, &rest)) {
    case Rule::Pinned: return Retention::tr("Stays, because it is pinned. Retention never removes a pinned snapshot.");
    case Rule::Tag: return Retention::tr("Stays, because it has the tag “%1”.").arg(rest);
    case Rule::Future:
        return Retention::tr(
            "Stays, because it is dated in the future: some clock was wrong, so its age is not known.");
    case Rule::Last: return Retention::tr("Stays, because it is among the last %1 snapshots.", "a number").arg(rest);
    case Rule::Hourly: return Retention::tr("Stays as the newest snapshot of the hour %1.", "an hour").arg(rest);
    case Rule::Daily: return Retention::tr("Stays as the newest snapshot of the day %1.", "a day").arg(rest);
    case Rule::Weekly: return Retention::tr("Stays as the newest snapshot of the week %1.", "a week").arg(rest);
    case Rule::Monthly: return Retention::tr("Stays as the newest snapshot of the month %1.", "a month").arg(rest);
    case Rule::Yearly: return Retention::tr("Stays as the newest snapshot of the year %1.", "a year").arg(rest);
    case Rule::Verified:
        return Retention::tr(
            "Stays, because it is the newest snapshot that was verified without damage. Retention always "
            "keeps that one.");
    case Rule::LastOfNamespace:
        return Retention::tr(
                   "Stays, because no newer snapshot holds the namespace “%1”. Retention always keeps the last "
                   "one of a namespace.")
            .arg(rest);
    case Rule::Other: break;
    }
    if (!verdict.keep)
        return Retention::tr(
            "Is removed: no rule of the policy keeps it. It goes to the trash and can be brought back for "
            "seven days.");
    if (verdict.rule == "no policy")
        return Retention::tr("Stays: a policy without rules removes nothing.");
    return Retention::tr("Stays: the policy would keep no snapshot at all, and such a policy removes nothing.");
}

QStringList keptByRule(const RetentionPlan& plan)
{
    std::map<Rule, std::size_t> counts;
    for (const RetentionVerdict& verdict : plan.verdicts) {
        QString ignored;
        if (verdict.keep)
            ++counts[ruleOf(verdict.rule, &ignored)];
    }
    QStringList lines;
    for (const auto& [rule, count] : counts)
        lines += keptLine(rule, plural(count));
    return lines;
}

QString retentionCommand(const Engine& engine, const RetentionPolicy& policy)
{
    const auto word = [](const std::string& text) { return shownText(shellWord(text)); };
    QString command = QStringLiteral("tidemark-cli --repository %1 retention").arg(word(engine.repository));
    const auto number = [&](const char* option, std::uint32_t count) {
        if (count != 0)
            command += QStringLiteral(" %1 %2").arg(QLatin1String(option)).arg(count);
    };
    number("--keep-last", policy.keepLast);
    number("--keep-hourly", policy.keepHourly);
    number("--keep-daily", policy.keepDaily);
    number("--keep-weekly", policy.keepWeekly);
    number("--keep-monthly", policy.keepMonthly);
    number("--keep-yearly", policy.keepYearly);
    for (const std::string& tag : policy.keepTags)
        command += QStringLiteral(" --keep-tag %1").arg(word(tag));
    if (!policy.timeZone.empty())
        command += QStringLiteral(" --time-zone %1").arg(word(policy.timeZone));
    return command;
}

} // namespace tidemark::ui
