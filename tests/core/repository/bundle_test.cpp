// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/bundle.h"

#include "io/faultfilesystem.h"
#include "repository/bundleformat.h"
#include "support/repositoryfixture.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace tidemark::test {
namespace {

constexpr const char* kFile = "/out/some.tidemark";

class BundleTest : public testing::Test {
protected:
    BundleTest() { EXPECT_TRUE(succeeded(m_source.files.createDirectory("/out"))); }

    Result<ExportResult> write(const std::vector<std::string>& ids)
    {
        return writeBundle(m_source.repository(), ids, kFile, JobContext());
    }
    /// Carries the bundle into another machine's memory.
    void carry(RepositoryFixture& target) const { target.files.replaceBytes(kFile, *m_source.files.bytesOf(kFile)); }
    static Result<ImportResult> import(const RepositoryFixture& target)
    {
        return readBundle(target.repository(), kFile, true, JobContext());
    }

    RepositoryFixture m_source{11};
};

TEST_F(BundleTest, CarriesAChainIntoAnotherRepository)
{
    auto ids = m_source.addChain(4);
    ASSERT_TRUE(succeeded(writeAnnotation(m_source.repository(), ids[1], {"text \xff", {"a", "b"}, true, 5})));
    const auto written = write({ids[3], ids[1], ids[0], ids[2], ids[1]});
    ASSERT_TRUE(succeeded(written));
    EXPECT_EQ(written->ids, ids);
    EXPECT_EQ(written->bytes, m_source.files.bytesOf(kFile)->size());
    EXPECT_EQ(m_source.namesIn("/out").size(), 1U);
    const auto seen = inspectBundle(m_source.files, kFile, JobContext());
    ASSERT_TRUE(succeeded(seen));
    ASSERT_EQ(seen->size(), 4U);
    EXPECT_EQ((*seen)[1].description, "text \xff");

    RepositoryFixture target(12);
    const std::string own = target.add({{"other", {{"x", {{1, 2}, std::nullopt}}}}});
    carry(target);
    const auto imported = import(target);
    ASSERT_TRUE(succeeded(imported));
    ASSERT_EQ(imported->snapshots.size(), 4U);
    std::uint64_t sequence = target.catalog().read(own)->metadata.sequence;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        EXPECT_FALSE(imported->snapshots[i].alreadyHere);
        EXPECT_EQ(imported->snapshots[i].originalId, ids[i]);
        const std::string id = imported->snapshots[i].id;
        const auto state = target.read(id);
        ASSERT_TRUE(succeeded(state));
        EXPECT_EQ(*state, m_source.chainStates()[i]);
        const Manifest before = *m_source.catalog().read(ids[i]);
        const Manifest after = *target.catalog().read(id);
        EXPECT_EQ(after.metadata.createdAt, before.metadata.createdAt);
        EXPECT_EQ(after.metadata.tags, before.metadata.tags);
        EXPECT_EQ(after.metadata.pinned, before.metadata.pinned);
        EXPECT_EQ(after.metadata.description, before.metadata.description);
        EXPECT_FALSE(after.metadata.verifiedAt);
        EXPECT_GT(after.metadata.sequence, sequence);
        sequence = after.metadata.sequence;
        if (i > 0) {
            EXPECT_EQ(after.metadata.parentId, imported->snapshots[i - 1].id);
        }
        EXPECT_NE(after.metadata.stateDigest, before.metadata.stateDigest);
        EXPECT_GT(after.metadata.sizeBytes, 0U);
    }
    EXPECT_GT(target.catalog().nextId(1)->sequence, sequence);

    // Once more: all of it is here, nothing is written.
    const auto before = target.filesBelow("/repo");
    const auto again = import(target);
    ASSERT_TRUE(succeeded(again));
    for (std::size_t i = 0; i < again->snapshots.size(); ++i) {
        EXPECT_TRUE(again->snapshots[i].alreadyHere);
        EXPECT_EQ(again->snapshots[i].id, imported->snapshots[i].id);
    }
    EXPECT_EQ(target.filesBelow("/repo"), before);
}

TEST_F(BundleTest, GivesANewIdWhereAnotherSnapshotHasIt)
{
    const auto ids = m_source.addChain(2);
    ASSERT_TRUE(succeeded(write(ids)));
    RepositoryFixture target(13);
    const auto theirs = target.addChain(2); // The same ids; the same rows at the same times even.
    ASSERT_EQ(theirs, ids);
    carry(target);
    auto imported = import(target);
    ASSERT_TRUE(succeeded(imported));
    EXPECT_TRUE(imported->snapshots[0].alreadyHere && imported->snapshots[1].alreadyHere);

    RepositoryFixture other(14);
    other.add({{"docs", {{"x", {{1, 2}, std::nullopt}}}}});
    carry(other);
    imported = import(other);
    ASSERT_TRUE(succeeded(imported));
    EXPECT_NE(imported->snapshots[0].id, ids[0]);
    EXPECT_EQ(imported->snapshots[1].id, ids[1]);
    EXPECT_EQ(other.catalog().read(ids[1])->metadata.parentId, imported->snapshots[0].id);
    EXPECT_EQ(*other.read(imported->snapshots[0].id), m_source.chainStates()[0]);
    EXPECT_EQ(*other.read(ids[1]), m_source.chainStates()[1]);
}

TEST_F(BundleTest, SharesFilesWithTheRepositoryItCameFrom)
{
    const auto ids = m_source.addChain(3);
    ASSERT_TRUE(succeeded(write(ids)));
    auto before = m_source.filesBelow("/repo");
    auto imported = import(m_source);
    ASSERT_TRUE(succeeded(imported));
    for (const ImportedSnapshot& snapshot : imported->snapshots)
        EXPECT_TRUE(snapshot.alreadyHere);
    EXPECT_EQ(m_source.filesBelow("/repo"), before);

    // Deleted and gone but for what the others share: it comes back under its id, and with the bundle's description.
    ASSERT_TRUE(succeeded(writeAnnotation(m_source.repository(), ids[1], {"later", {}, true, std::nullopt})));
    ASSERT_TRUE(succeeded(m_source.catalog().moveToTrash(ids[1], 5)));
    const std::size_t filesBefore = m_source.namesIn("/repo/segments").size();
    imported = import(m_source);
    ASSERT_TRUE(succeeded(imported));
    EXPECT_EQ(imported->snapshots[1].id, ids[1]);
    EXPECT_FALSE(imported->snapshots[1].alreadyHere);
    EXPECT_EQ(*m_source.read(ids[1]), m_source.chainStates()[1]);
    EXPECT_EQ(m_source.catalog().read(ids[1])->metadata.description, "");
    EXPECT_EQ(m_source.namesIn("/repo/segments").size(), filesBefore + 1); // Its masks; the segments are shared.
}

TEST_F(BundleTest, AnImportHealsADamagedFile)
{
    const auto ids = m_source.addChain(1);
    ASSERT_TRUE(succeeded(write(ids)));
    const std::string segment = "/repo/segments/" + m_source.namesIn("/repo/segments").at(0);
    std::string bytes = *m_source.files.bytesOf(segment);
    bytes[40] = static_cast<char>(bytes[40] ^ 1);
    m_source.files.replaceBytes(segment, bytes);
    ASSERT_FALSE(m_source.read(ids[0]));
    EXPECT_TRUE(failedWith(writeBundle(m_source.repository(), ids, "/out/second", JobContext()), Errc::Damaged));
    EXPECT_EQ(m_source.namesIn("/out").size(), 1U);
    const std::string other = m_source.add({});
    ASSERT_TRUE(succeeded(m_source.files.remove("/repo/snapshots/" + ids[0] + ".jsonl")));
    ASSERT_TRUE(succeeded(import(m_source)));
    EXPECT_EQ(*m_source.read(ids[0]), m_source.chainStates()[0]);
}

TEST_F(BundleTest, KeepsAParentThatIsNotInTheBundle)
{
    const auto ids = m_source.addChain(2);
    ASSERT_TRUE(succeeded(write({ids[1]})));
    RepositoryFixture target(15);
    carry(target);
    const auto imported = import(target);
    ASSERT_TRUE(succeeded(imported));
    EXPECT_EQ(imported->notes.size(), 1U);
    EXPECT_EQ(target.catalog().read(ids[1])->metadata.parentId, ids[0]);
    EXPECT_EQ(*target.read(ids[1]), m_source.chainStates()[1]);
}

TEST_F(BundleTest, RefusesBadRequests)
{
    const auto ids = m_source.addChain(1);
    EXPECT_TRUE(failedWith(write({}), Errc::InvalidArgument));
    EXPECT_TRUE(failedWith(write({"snap_1_1"}), Errc::NotFound));
    EXPECT_TRUE(failedWith(write({"../../etc/passwd"}), Errc::NotFound));
    EXPECT_TRUE(failedWith(writeBundle(m_source.repository(), ids, "/out/", JobContext()), Errc::InvalidArgument));
    EXPECT_TRUE(failedWith(writeBundle(m_source.repository(), ids, "/none/x", JobContext()), Errc::NotFound));
    EXPECT_TRUE(m_source.namesIn("/out").empty());
    ASSERT_TRUE(succeeded(write(ids)));
    EXPECT_TRUE(failedWith(write(ids), Errc::AlreadyExists));
    EXPECT_TRUE(failedWith(inspectBundle(m_source.files, "/out/none", JobContext()), Errc::NotFound));
    std::stop_source stop;
    stop.request_stop();
    const JobContext stopped(stop.get_token());
    EXPECT_TRUE(failedWith(writeBundle(m_source.repository(), ids, "/out/x", stopped), Errc::Cancelled));
    EXPECT_TRUE(failedWith(readBundle(m_source.repository(), kFile, true, stopped), Errc::Cancelled));
    EXPECT_EQ(m_source.namesIn("/out").size(), 1U);
}

TEST_F(BundleTest, FindsATruncationAtEveryLength)
{
    const auto ids = m_source.addChain(2);
    ASSERT_TRUE(succeeded(write(ids)));
    const std::string bytes = *m_source.files.bytesOf(kFile);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        m_source.files.replaceBytes("/out/cut", bytes.substr(0, length));
        ASSERT_TRUE(failedWith(inspectBundle(m_source.files, "/out/cut", JobContext()), Errc::Damaged)) << length;
    }
    m_source.files.replaceBytes("/out/cut", bytes + '\0');
    EXPECT_TRUE(failedWith(inspectBundle(m_source.files, "/out/cut", JobContext()), Errc::Damaged));
}

TEST_F(BundleTest, FindsEveryBitAndImportsNothing)
{
    const auto ids = m_source.addChain(2);
    ASSERT_TRUE(succeeded(write(ids)));
    const std::string bytes = *m_source.files.bytesOf(kFile);
    RepositoryFixture target(16);
    const auto before = target.filesBelow("/repo");
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            target.files.replaceBytes(kFile, damaged);
            ASSERT_TRUE(failedWith(import(target), Errc::Damaged)) << "byte " << at << ", bit " << bit;
        }
    }
    EXPECT_EQ(target.filesBelow("/repo"), before);
}

/// The checksums of a bundle are no secret: here all of them fit, and what they cover lies.
class HostileBundleTest : public BundleTest {
protected:
    struct Part {
        BundleRecordKind kind;
        std::string name;
        std::string content;
    };

    std::vector<Part> parts()
    {
        const std::string bytes = *m_source.files.bytesOf(kFile);
        std::vector<Part> result;
        std::size_t at = kBundleHeaderBytes;
        while (static_cast<BundleRecordKind>(bytes[at]) != BundleRecordKind::End) {
            Part part{static_cast<BundleRecordKind>(bytes[at]), {}, {}};
            std::uint32_t nameBytes = 0;
            std::memcpy(&nameBytes, bytes.data() + at + 1, 4);
            part.name = bytes.substr(at + 5, nameBytes);
            std::uint64_t length = 0;
            std::memcpy(&length, bytes.data() + at + 5 + nameBytes, 8);
            part.content = bytes.substr(at + 13 + nameBytes, length);
            at += 13 + nameBytes + length + 16;
            result.push_back(std::move(part));
        }
        return result;
    }

    Result<ImportResult> importParts(RepositoryFixture& target, const std::vector<Part>& parts)
    {
        const HashSecret& secret = m_source.repository().secret();
        const ByteBuffer header = encodeBundleHeader({m_source.repository().id(), secret});
        std::string bytes(asText(header));
        for (const Part& part : parts) {
            std::string record(asText(encodeBundleRecordHead(part.kind, part.name, part.content.size())));
            record += part.content;
            const Hash128 checksum = hash128(asBytes(record));
            bytes += record + std::string(asText(storedBytes(checksum)));
        }
        ByteWriter end;
        end.u8(3);
        end.u64(parts.size());
        bytes += asText(end.view());
        const Hash128 whole = hash128(asBytes(bytes));
        bytes += std::string(asText(storedBytes(whole))) + std::string(kBundleEndMagic);
        target.files.replaceBytes(kFile, bytes);
        return import(target);
    }

    /// The last manifest, changed and sealed again.
    std::vector<Part> withManifest(const std::function<void(Manifest&)>& change)
    {
        std::vector<Part> all = parts();
        Manifest manifest = *decodeManifest(all.back().content);
        change(manifest);
        all.back().content = encodeManifest(manifest);
        return all;
    }
};

TEST_F(HostileBundleTest, BelievesNothingThatItCanCheck)
{
    const auto ids = m_source.addChain(2);
    ASSERT_TRUE(succeeded(write(ids)));
    RepositoryFixture target(17);
    const auto before = target.filesBelow("/repo");
    const std::vector<Part> good = parts();
    ASSERT_EQ(good.size(), 5U); // Two segments, masks, two manifests.
    const auto expectRefused = [&](const std::vector<Part>& bad, const char* what) {
        EXPECT_TRUE(failedWith(importParts(target, bad), Errc::Damaged)) << what;
        EXPECT_EQ(target.filesBelow("/repo"), before) << what;
    };
    auto bad = good;
    std::swap(bad[0], bad[1]);
    expectRefused(bad, "files out of order");
    bad = good;
    std::swap(bad[3], bad[4]);
    expectRefused(bad, "a child before its parent");
    bad = good;
    std::swap(bad[2], bad[3]);
    expectRefused(bad, "a manifest before a file");
    for (std::size_t i = 0; i < 3; ++i) {
        bad = good;
        bad.erase(bad.begin() + static_cast<std::ptrdiff_t>(i));
        expectRefused(bad, "a file is missing");
        bad = good;
        bad[i].content.pop_back();
        expectRefused(bad, "a file is short");
        bad = good;
        bad[i].content[bad[i].content.size() - 60] ^= 1;
        expectRefused(bad, "a footer is damaged");
        bad = good;
        bad[i].content[33] ^= 1;
        expectRefused(bad, "a frame is damaged");
        bad = good;
        bad[i].name = std::string(32, 'f');
        expectRefused(bad, "a file under another name");
    }
    bad = good;
    bad.insert(bad.begin() + 3, Part{BundleRecordKind::File, std::string(32, 'f'), "needless"});
    expectRefused(bad, "a file for nothing");
    bad = good;
    bad[0].name = "../../../../etc/cron.d/aaaaaaaaa";
    expectRefused(bad, "a path");
    bad = good;
    bad[4].name = "snap_1_1";
    expectRefused(bad, "a manifest under another name");
    bad = good;
    bad.push_back(bad.back());
    expectRefused(bad, "a snapshot twice");
    expectRefused(withManifest([](Manifest& m) { m.metadata.parentId = m.metadata.id; }), "its own parent");
    expectRefused(withManifest([](Manifest& m) {
                      m.namespaces[0].digest.low ^= 1;
                      m.metadata.stateDigest = m.namespaces[0].digest;
                  }),
                  "another digest");
    expectRefused(withManifest([](Manifest& m) { m.namespaces[0].info.dimension = 3; }), "another dimension");
    expectRefused(withManifest([](Manifest& m) {
                      m.namespaces[0].segments[1].rows += 5;
                      m.metadata.totalVectors += 5;
                  }),
                  "more rows");
    expectRefused(withManifest([](Manifest& m) { m.maskFiles.push_back(m.namespaces[0].segments[0].file); }),
                  "a segment as masks");
    ASSERT_TRUE(succeeded(importParts(target, good)));
    EXPECT_TRUE(succeeded(RepositoryFixture::readEverything(target.environment(), "/repo")));
}

TEST_F(BundleTest, NoFaultLeavesATraceOfAnExport)
{
    const auto ids = m_source.addChain(2);
    bool fired = true;
    for (std::uint64_t call = 1; fired; ++call) {
        for (const int error : {EIO, ENOSPC}) {
            const auto files = m_source.files.clone();
            FaultFileSystem faults(*files);
            const auto repository = Repository::open({faults, m_source.random, m_source.clock}, "/repo");
            ASSERT_TRUE(succeeded(repository));
            faults.arm({faults.calls() + call, Fault::error(error), false});
            const auto written = writeBundle(**repository, ids, kFile, JobContext());
            fired = faults.fired();
            EXPECT_TRUE(faults.violations().empty());
            const auto there = inspectBundle(*files, kFile, JobContext());
            if (written) {
                EXPECT_TRUE(succeeded(there)) << call;
            } else if (written.error().consequence == Consequence::NothingChanged) {
                EXPECT_TRUE(failedWith(there, Errc::NotFound)) << call;
                EXPECT_LE(files->list("/out")->size(), 0U) << call;
            }
        }
    }
    // A file system without second names.
    const auto files = m_source.files.clone();
    FaultFileSystem faults(*files);
    const auto repository = Repository::open({faults, m_source.random, m_source.clock}, "/repo");
    std::uint64_t linkCall = 0;
    ASSERT_TRUE(succeeded(writeBundle(**repository, ids, kFile, JobContext())));
    const auto log = faults.log();
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (log[i].starts_with("link"))
            linkCall = i + 1;
    }
    const auto plain = m_source.files.clone();
    FaultFileSystem memoryStick(*plain);
    const auto again = Repository::open({memoryStick, m_source.random, m_source.clock}, "/repo");
    memoryStick.arm({linkCall, Fault::error(EPERM), false});
    ASSERT_TRUE(succeeded(writeBundle(**again, ids, kFile, JobContext())));
    EXPECT_TRUE(memoryStick.fired());
    EXPECT_TRUE(succeeded(inspectBundle(*plain, kFile, JobContext())));
}

TEST_F(BundleTest, NoFaultLeavesHalfAnImport)
{
    const auto ids = m_source.addChain(2);
    ASSERT_TRUE(succeeded(write(ids)));
    RepositoryFixture target(18);
    carry(target);
    const std::size_t own = target.files.allFiles().size();
    bool fired = true;
    for (std::uint64_t call = 1; fired; ++call) {
        for (const bool kill : {false, true}) {
            for (const bool afterEffect : {false, true}) {
                if (kill && afterEffect)
                    continue; // The same as kill alone.
                const auto files = target.files.clone();
                FaultFileSystem faults(*files);
                const auto repository = Repository::open({faults, target.random, target.clock}, "/repo");
                ASSERT_TRUE(succeeded(repository));
                Fault fault = kill ? Fault::kill() : Fault::error(EIO);
                fault.afterEffect = afterEffect && !kill;
                faults.arm({faults.calls() + call, fault, false});
                const auto imported = readBundle(**repository, kFile, true, JobContext());
                fired = faults.fired();
                EXPECT_TRUE(faults.violations().empty());
                const RepositoryEnvironment after{*files, target.random, target.clock};
                if (!imported && !kill && imported.error().consequence == Consequence::NothingChanged) {
                    const auto snapshots = files->list("/repo/snapshots");
                    EXPECT_TRUE(snapshots->empty()) << call;
                    EXPECT_TRUE(fault.afterEffect || files->list("/repo/segments")->empty()) << call;
                }
                files->powerLoss([](std::size_t effect) { return effect % 3 == 0; });
                ASSERT_TRUE(succeeded(RepositoryFixture::readEverything(after, "/repo"))) << call;
                if (imported) {
                    const auto again = Repository::open(after, "/repo");
                    ASSERT_TRUE(succeeded(again));
                    EXPECT_TRUE(succeeded(RepositoryFixture::readSnapshot(**again, ids[1]))) << call;
                }
            }
        }
    }
    EXPECT_EQ(target.files.allFiles().size(), own);
}

} // namespace
} // namespace tidemark::test
