// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The filter language of the timeline.
#include "ui/timeline/snapshotfilter.h"

#include "../fuzztarget.h"

namespace tidemark::fuzz {
namespace {

constexpr std::int64_t kNow = 1'800'000'000;

SnapshotMetadata someSnapshot()
{
    SnapshotMetadata snapshot;
    snapshot.id = "snap_1800000000000_1";
    snapshot.createdAt = kNow - 86'400;
    snapshot.description = "before the \xc3\xa9lan";
    snapshot.namespaces = {"docs", "a\xff"};
    snapshot.tags = {"prod"};
    snapshot.totalVectors = 1'000;
    snapshot.sizeBytes = std::uint64_t{5} << 30;
    return snapshot;
}

void run(std::string_view input)
{
    using namespace ui;
    const QString text = QString::fromUtf8(input.data(), static_cast<qsizetype>(input.size()));
    const SnapshotFilter::Parsed parsed = SnapshotFilter::parse(text, kNow);
    if (parsed.error) {
        FUZZ_HOLDS(parsed.filter.isEmpty() && !parsed.error->message.isEmpty());
        FUZZ_HOLDS(parsed.error->position >= 0 && parsed.error->length >= 0 &&
                   parsed.error->position + parsed.error->length <= text.size());
        return;
    }
    static const SnapshotMetadata snapshot = someSnapshot();
    const bool matches = parsed.filter.matches(snapshot, {});
    FUZZ_HOLDS(matches || !parsed.filter.isEmpty());
    // A value in quotes is one word, whatever it is.
    const SnapshotFilter::Parsed quoted = SnapshotFilter::parse("name:" + filterQuoted(text), kNow);
    FUZZ_HOLDS(text.trimmed().isEmpty() || !quoted.error);
}

std::vector<std::string> seeds()
{
    return {"type:full pinned:yes tag:prod before:2026-11-01 size>1G \"free text\" -negated",
            "on:today after:7d vectors>=10 added<5 changed=3 removed<=2 logical<1.5M",
            "-ns:\"a b\" name:x id:snap_ safety:no status:damaged", "before:yesterday on:2026-02-30 \xc3\xa9"};
}

const Registered registered({"filter", run, seeds});

} // namespace
} // namespace tidemark::fuzz
