// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/openstorage.h"
#include "support/scratchdirectory.h"
#include "support/vectorrows.h"

#include <gtest/gtest.h>

namespace tidemark::test {
namespace {

TEST(OpenStorage, RefusesWhatItDoesNotKnow)
{
    StorageOpener opener;
    for (const char* const uri : {"", "docs.db", ":", "oracle:x", "memory:", "sqlite:", "sqlite+x:y"})
        EXPECT_TRUE(failedWith(opener.open(uri, {}), Errc::InvalidArgument)) << uri;
    const auto password = opener.open("qdrant+http://me:secret@host:6333/x?y", {});
    ASSERT_TRUE(failedWith(password, Errc::InvalidArgument));
    EXPECT_EQ(toString(password.error()).find("secret"), std::string::npos);
}

TEST(OpenStorage, TheSameMemoryNameIsTheSameStorageEvenAfterTheOpener)
{
    auto opener = std::make_unique<StorageOpener>();
    const auto first = std::move(*opener->open("memory:x", {}));
    const auto second = std::move(*opener->open("memory:x", {}));
    const auto other = std::move(*opener->open("memory:y", {}));
    opener.reset();
    const auto writer = std::move(*first->openWriter());
    ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs"))));
    ASSERT_TRUE(succeeded(writer->commit()));
    EXPECT_EQ(namesOf(**second->openReader(1)), std::vector<std::string>{"docs"});
    EXPECT_TRUE(namesOf(**other->openReader(1)).empty());
    EXPECT_EQ(first->identity(), second->identity());
    EXPECT_EQ(first->capabilities().engine, "memory");
}

TEST(OpenStorage, ReadOnlyIsEnforcedForEveryEngine)
{
    const ScratchDirectory directory;
    StorageOpener opener;
    const std::string sqlite = "sqlite:" + directory.file("test.db");
    EXPECT_TRUE(failedWith(opener.open(sqlite, {}), Errc::NotFound));
    EXPECT_TRUE(failedWith(opener.open(sqlite, {.createIfMissing = true, .readOnly = true}), Errc::NotFound));
    for (const std::string& uri : {std::string("memory:x"), sqlite}) {
        {
            const auto storage = std::move(*opener.open(uri, {.createIfMissing = true}));
            EXPECT_FALSE(storage->capabilities().readOnly);
            const auto writer = std::move(*storage->openWriter());
            ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs"))));
            ASSERT_TRUE(succeeded(writer->commit()));
        }
        const auto storage = std::move(*opener.open(uri, {.readOnly = true}));
        EXPECT_TRUE(storage->capabilities().readOnly);
        EXPECT_TRUE(failedWith(storage->openWriter(), Errc::ReadOnly));
        EXPECT_EQ(namesOf(**storage->openReader(2)), std::vector<std::string>{"docs"});
        EXPECT_EQ(storage->uri(), uri);
    }
}

TEST(OpenStorage, TheClockIsTheOpeners)
{
    ManualClock clock(1'000'000);
    StorageOpener opener(clock);
    const auto storage = std::move(*opener.open("memory:x", {}));
    const auto writer = std::move(*storage->openWriter());
    ASSERT_TRUE(succeeded(writer->createNamespace(plainNamespace("docs"))));
    ASSERT_TRUE(succeeded(writer->upsert("docs", batchOf(1, {{"a", {1}, {}, {}, 1'010}}))));
    ASSERT_TRUE(succeeded(writer->commit()));
    EXPECT_EQ(rowsOf(*storage, "docs").size(), 1U);
    clock.advance(10'000);
    EXPECT_EQ(rowsOf(*storage, "docs").size(), 0U);
}

} // namespace
} // namespace tidemark::test
