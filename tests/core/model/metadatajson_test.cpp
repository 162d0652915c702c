// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/snapshotmetadata.h"

#include <gtest/gtest.h>

namespace tidemark {
namespace {

SnapshotMetadata nasty()
{
    SnapshotMetadata metadata;
    metadata.id = "snap_1_2";
    metadata.sequence = UINT64_MAX;
    metadata.createdAt = INT64_MIN;
    for (int c = 0; c < 128; ++c)
        metadata.description += static_cast<char>(c);
    metadata.description += "ÄÖÜ 日本語 😀 \xe2\x80\xa8";
    metadata.namespaces = {"", "plain", "\"quoted\\\"", "no \xff UTF-8"};
    metadata.storage = "sqlite:/\xc3/path";
    metadata.parentId = "snap_1_1";
    metadata.version = "0.1.0";
    metadata.tags = {"a"};
    metadata.pinned = true;
    metadata.verifiedAt = -1;
    metadata.stateDigest = {1, 2};
    return metadata;
}

TEST(MetadataJson, TheTextIsThatOfTheTree)
{
    for (const SnapshotMetadata& metadata : {SnapshotMetadata(), nasty()}) {
        std::string text = "before ";
        appendJson(text, metadata);
        EXPECT_EQ(text, "before " + dumpJson(toJson(metadata)));
    }
}

} // namespace
} // namespace tidemark
