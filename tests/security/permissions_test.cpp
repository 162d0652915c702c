// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Nobody else may read what a repository holds, whatever the process's mask is; and no mask keeps its owner out.
#include "io/posixfilesystem.h"
#include "support/asordinaryuser.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"

#include <sys/stat.h>

#include <filesystem>

namespace tidemark::test {
namespace {

namespace fs = std::filesystem;

class Mask {
public:
    explicit Mask(mode_t mask) : m_before(::umask(mask)) {}
    Mask(const Mask&) = delete;
    Mask& operator=(const Mask&) = delete;
    ~Mask() { ::umask(m_before); }

private:
    mode_t m_before;
};

mode_t modeOf(const fs::path& path)
{
    struct stat status = {};
    EXPECT_EQ(::lstat(path.c_str(), &status), 0) << path;
    return status.st_mode & 07777;
}

TEST(Permissions, AreTheSameUnderEveryMask)
{
    for (const mode_t mask : {mode_t{0000}, mode_t{0022}, mode_t{0077}, mode_t{0277}, mode_t{0777}}) {
        SCOPED_TRACE(mask);
        const ScratchDirectory scratch;
        const AsOrdinaryUser user(scratch.path());
        const Mask masked(mask);
        PosixFileSystem files;
        const fs::path repository = fs::path(scratch.path()) / "above" / "repository";
        Engine engine(oneThread(), &files, repository.string());
        MemoryStorage source("source", engine.clock);
        put(source, "docs", batchOf(1, {{"a", {1}}, {"b", {2}}, {"c", {3}}}));
        const std::string first = engine.create(source).id;
        removeIds(source, "docs", {"a"});
        engine.create(source);
        must(engine.manager->remove({engine.createFull(source).id}));
        AnnotationEdit edit;
        edit.pinned = true;
        must(engine.manager->annotate(first, edit));
        must(engine.manager->verify({}, {}));
        must(engine.manager->collect({}, {}));
        const std::string bundle = scratch.file("bundle");
        must(engine.manager->exportBundle({first}, bundle, {}));
        must(engine.manager->importBundle(bundle, {}));

        EXPECT_EQ(modeOf(bundle), mode_t{0400});
        EXPECT_EQ(modeOf(repository), mode_t{0700});
        EXPECT_EQ(modeOf(repository.parent_path()), mode_t{0700});
        std::size_t seen = 0;
        for (const auto& entry : fs::recursive_directory_iterator(repository)) {
            const mode_t expected = entry.is_directory() ? 0700 : entry.path().filename() == "lock" ? 0600 : 0400;
            EXPECT_EQ(modeOf(entry.path()), expected) << entry.path();
            ++seen;
        }
        EXPECT_GT(seen, 15U);
    }
}

} // namespace
} // namespace tidemark::test
