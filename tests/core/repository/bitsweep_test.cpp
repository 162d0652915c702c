// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "support/repositoryfixture.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

/// No byte of any file is outside a checksum: each bit of each file is turned, and each time something notices.
TEST(BitSweepTest, EveryBitOfATinyRepositoryIsChecked)
{
    RepositoryFixture fixture(21);
    const auto ids = fixture.addChain(2);
    ASSERT_TRUE(succeeded(writeAnnotation(fixture.repository(), ids[0], {"text", {"tag"}, true, 5})));
    ASSERT_TRUE(succeeded(RepositoryFixture::readEverything(fixture.environment(), "/repo")));
    // A manifest on its own, as that is where most of the bytes are and reading everything takes its time.
    const auto readOver = [&](const std::string& path) -> Result<void> {
        for (const std::string& id : ids) {
            if (path.ends_with(id + ".jsonl")) {
                TM_TRY(fixture.catalog().read(id));
                return {};
            }
        }
        return RepositoryFixture::readEverything(fixture.environment(), "/repo");
    };
    std::size_t kinds = 0;
    for (const auto& [path, content] : fixture.filesBelow("/repo")) {
        ++kinds;
        for (std::size_t at = 0; at < content.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string damaged = content;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
                fixture.files.replaceBytes(path, damaged);
                const auto read = readOver(path);
                ASSERT_FALSE(read) << path << ": byte " << at << ", bit " << bit;
                ASSERT_EQ(read.error().code, Errc::Damaged) << toString(read.error());
            }
        }
        for (const std::string& other : {content + '\0', content + content.back(), content.substr(1),
                                         content.substr(0, content.size() - 1), std::string()}) {
            fixture.files.replaceBytes(path, other);
            EXPECT_FALSE(RepositoryFixture::readEverything(fixture.environment(), "/repo")) << path;
        }
        fixture.files.replaceBytes(path, content);
    }
    EXPECT_EQ(kinds, 7U); // REPOSITORY, two manifests, two segments, masks, an annotation.
    EXPECT_TRUE(succeeded(RepositoryFixture::readEverything(fixture.environment(), "/repo")));
}

} // namespace
} // namespace tidemark::test
