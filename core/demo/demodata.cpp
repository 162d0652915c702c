// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demodata.h"

#include "base/bytes.h"
#include "base/json.h"

#include <string_view>

extern "C" {
extern const char tidemark_demo_text_begin[];
extern const char tidemark_demo_text_end[];
extern const char tidemark_demo_values_begin[];
extern const char tidemark_demo_values_end[];
extern const char tidemark_edits_text_begin[];
extern const char tidemark_edits_text_end[];
extern const char tidemark_edits_values_begin[];
extern const char tidemark_edits_values_end[];
}

namespace tidemark {

namespace {

constexpr std::uint32_t kDimension = 384;
constexpr std::size_t kMaxLine = 1 << 20;

std::string_view viewOf(const char* begin, const char* end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// Calls take(record, its row's values) for each line.
template <typename Take>
Result<void> forEachRecord(std::string_view text, std::string_view values, Take take)
{
    constexpr std::size_t kRowBytes = kDimension * sizeof(float);
    for (std::size_t row = 0; !text.empty(); ++row) {
        const std::size_t end = text.find('\n');
        TM_TRY_ASSIGN(const Json record, parseJson(text.substr(0, end), kMaxLine));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (values.size() < (row + 1) * kRowBytes)
            return fail(Errc::Internal, "the demo's texts and vectors do not match");
        TM_TRY(take(record, values.substr(row * kRowBytes, kRowBytes)));
    }
    return {};
}

Result<void> appendRecord(const Json& record, std::string_view values, DemoNamespaces& namespaces)
{
    TM_TRY_ASSIGN(const std::string name, stringMember(record, "namespace"));
    TM_TRY_ASSIGN(const std::string id, stringMember(record, "id"));
    TM_TRY_ASSIGN(const Json* metadata, objectMember(record, "metadata"));
    VectorBatch& batch = namespaces[name];
    batch.dimension = kDimension;
    batch.ids.append(id);
    batch.metadata.append(dumpJson(*metadata));
    const std::size_t at = batch.values.size();
    batch.values.resize(at + kDimension);
    std::memcpy(batch.values.data() + at, values.data(), values.size());
    return {};
}

} // namespace

Result<DemoNamespaces> readDemoVectors()
{
    DemoNamespaces namespaces;
    TM_TRY(forEachRecord(
        viewOf(tidemark_demo_text_begin, tidemark_demo_text_end),
        viewOf(tidemark_demo_values_begin, tidemark_demo_values_end),
        [&](const Json& record, std::string_view values) { return appendRecord(record, values, namespaces); }));
    return namespaces;
}

Result<std::map<std::uint64_t, DemoNamespaces>> readDemoEdits()
{
    std::map<std::uint64_t, DemoNamespaces> revisions;
    const auto take = [&](const Json& record, std::string_view values) -> Result<void> {
        TM_TRY_ASSIGN(const std::uint64_t revision, unsignedMember(record, "revision"));
        return appendRecord(record, values, revisions[revision]);
    };
    TM_TRY(forEachRecord(viewOf(tidemark_edits_text_begin, tidemark_edits_text_end),
                         viewOf(tidemark_edits_values_begin, tidemark_edits_values_end), take));
    return revisions;
}

} // namespace tidemark
