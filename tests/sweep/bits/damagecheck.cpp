// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "damagecheck.h"

#include "repository/catalog.h"
#include "sweep/sweepline.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark::test {

namespace {

std::string textOf(const Losses& losses)
{
    std::string text;
    for (const auto& [id, loss] : losses) {
        text += fmt::format(" {}{}", id, loss.manifest ? " (manifest)" : "");
        for (const auto& [name, ns] : loss.namespaces)
            text += fmt::format(" {}: {} rows, {} ids, {} files;", name, ns.rows, ns.ids.size(), ns.files.size());
    }
    return text.empty() ? " nothing" : text;
}

/// What the report says; false in `once` if it names a snapshot twice.
Losses lossesOf(const VerifyReport& report, bool& once)
{
    Losses losses;
    for (const DamagedSnapshot& damaged : report.damaged) {
        once = once && !losses.contains(damaged.id);
        SnapshotLoss& loss = losses[damaged.id];
        loss.manifest = damaged.manifestDamaged;
        for (const DamagedNamespace& ns : damaged.namespaces) {
            NamespaceLoss& lost = loss.namespaces[ns.name];
            lost.rows = ns.rows;
            lost.files.insert(ns.files.begin(), ns.files.end());
            for (const DiffId& id : ns.ids)
                lost.ids.insert(id.id);
        }
    }
    return losses;
}

} // namespace

void DamageCheck::begin(const File& file, const std::string& what)
{
    m_count = &m_counts[file.kind];
    ++m_count->tried;
    m_what = fmt::format("{} {}: {}", nameOf(file.kind), file.path, what);
}

void DamageCheck::expect(bool holds, const std::string& what)
{
    if (holds)
        return;
    ++m_count->violations;
    m_violations.push_back(m_what + ": " + what);
}

std::unique_ptr<SnapshotManager> DamageCheck::open(MemoryFileSystem& files)
{
    return must(SnapshotManager::open({files, m_swept.random(), m_swept.clock()}, "/repo",
                                      SnapshotManager::OpenMode::MustExist, oneThread()));
}

void DamageCheck::byte(const File& file, std::size_t at, const std::string& what, const std::string& bytes)
{
    const auto plant = [&](MemoryFileSystem& files) { files.replaceBytes(file.path, bytes); };
    const Losses losses = m_swept.lossAt(file, at);
    if (losses.empty())
        this->file(file, what, plant);
    else
        change(file, what, losses, plant);
}

void DamageCheck::file(const File& file, const std::string& what, const Change& plant)
{
    const Losses losses = m_swept.lossOf(file);
    if (file.kind == SweptKind::Identity) {
        begin(file, what);
        const auto files = m_swept.copy();
        plant(*files);
        refused(*files);
    } else if (losses.empty()) {
        harmless(file, what, plant);
    } else {
        change(file, what, losses, plant);
    }
}

void DamageCheck::refused(MemoryFileSystem& files)
{
    const auto opened = SnapshotManager::open({files, m_swept.random(), m_swept.clock()}, "/repo",
                                              SnapshotManager::OpenMode::CreateIfMissing, oneThread());
    expect(!opened && opened.error().code == Errc::Damaged, "the repository opens");
    ++m_count->found;
}

void DamageCheck::change(const File& file, const std::string& what, const Losses& losses, const Change& plant)
{
    begin(file, what);
    const auto files = m_swept.copy();
    plant(*files);
    const auto manager = open(*files);
    reported(*manager, *files, losses);
    restored(*manager, losses);
}

void DamageCheck::reported(SnapshotManager& manager, MemoryFileSystem& files, const Losses& losses)
{
    std::map<std::string, std::string> before;
    for (const std::string& path : files.allFiles())
        before[path] = must(files.bytesOf(path));
    const VerifyReport report = must(manager.verify({}, {}));
    bool once = true;
    const Losses actual = lossesOf(report, once);
    expect(actual == losses, fmt::format("verify says{} and not{}", textOf(actual), textOf(losses)));
    expect(once, "verify names a snapshot twice");
    m_count->found += actual.empty() ? 0 : 1;
    std::set<std::string> intact;
    for (const auto& [id, content] : m_swept.contents()) {
        if (!losses.contains(id) && files.status("/repo/snapshots/" + id + ".jsonl"))
            intact.insert(id);
    }
    expect(std::set<std::string>(report.intact.begin(), report.intact.end()) == intact, "the intact ones are others");
    // A verification notes its time for what is intact, and touches nothing else: what is damaged may still be read by
    // a person.
    for (const auto& [path, bytes] : before) {
        const std::string name = path.substr(path.rfind('/') + 1);
        const bool mayChange =
            path.starts_with("/repo/annotations/") && intact.contains(name.substr(0, name.find('.')));
        if (!mayChange)
            expect(must(files.bytesOf(path)) == bytes, "verify changed " + path);
    }
}

void DamageCheck::restored(SnapshotManager& manager, const Losses& losses)
{
    for (const auto& [id, content] : m_swept.contents()) {
        const auto loss = losses.find(id);
        MemoryStorage target("target", m_swept.clock());
        const auto result = manager.restore(id, target, {}, {});
        if (loss == losses.end() || loss->second.restores()) {
            expect(result.has_value(), id + " does not restore" + (result ? "" : ": " + toString(result.error())));
            expect(contentOf(target) == content, id + " restores to something else");
            continue;
        }
        expect(!result && result.error().code == Errc::Damaged, id + " restores although it is damaged");
        expect(contentOf(target).empty(), "a refused restore of " + id + " wrote something");
        restoredUndamaged(manager, id, loss->second);
    }
}

/// One namespace's damage keeps no other from coming back.
void DamageCheck::restoredUndamaged(SnapshotManager& manager, const std::string& id, const SnapshotLoss& loss)
{
    if (loss.manifest)
        return;
    for (const auto& [name, rows] : m_swept.contents().at(id)) {
        if (loss.namespaces.contains(name))
            continue;
        MemoryStorage target("target", m_swept.clock());
        RestoreRequest request;
        request.namespaces = {{name, name}};
        const auto result = manager.restore(id, target, request, {});
        expect(result.has_value(), fmt::format("{} of {} does not restore", name, id));
        expect(contentOf(target) == Content{{name, rows}},
               fmt::format("{} of {} restores to something else", name, id));
    }
}

void DamageCheck::block(const File& file, const std::string& what, const std::string& bytes)
{
    if (bytes == file.bytes)
        return;
    const auto plant = [&](MemoryFileSystem& files) { files.replaceBytes(file.path, bytes); };
    if (file.kind != SweptKind::Segment || m_swept.lossOf(file).empty()) {
        this->file(file, what, plant);
        return;
    }
    begin(file, what);
    const auto files = m_swept.copy();
    plant(*files);
    const auto manager = open(*files);
    expect(!must(manager->verify({}, {})).damaged.empty(), "verify finds nothing");
    ++m_count->found;
    neverWrong(*manager);
}

void DamageCheck::neverWrong(SnapshotManager& manager)
{
    for (const auto& [id, content] : m_swept.contents()) {
        MemoryStorage target("target", m_swept.clock());
        const auto result = manager.restore(id, target, {}, {});
        if (result)
            expect(contentOf(target) == content, id + " restores to something else");
        else
            expect(result.error().code == Errc::Damaged && contentOf(target).empty(), "a refusal of another kind");
    }
}

void DamageCheck::missing(const File& file)
{
    const auto remove = [&](MemoryFileSystem& files) { must(files.remove(file.path)); };
    if (file.kind != SweptKind::Manifest && file.kind != SweptKind::Annotation) {
        this->file(file, "gone", remove);
        return;
    }
    // As after a deletion, or before the first word was written: nothing says that there was a file.
    begin(file, "gone");
    ++m_count->harmless;
    const auto files = m_swept.copy();
    remove(*files);
    const auto manager = open(*files);
    reported(*manager, *files, {});
    for (const auto& [id, content] : m_swept.contents()) {
        MemoryStorage target("target", m_swept.clock());
        const auto result = manager->restore(id, target, {}, {});
        if (file.path == "/repo/snapshots/" + id + ".jsonl")
            expect(!result && result.error().code == Errc::NotFound && contentOf(target).empty(), "it is still there");
        else
            expect(result.has_value() && contentOf(target) == content, id + " does not restore");
    }
}

void DamageCheck::exchanged(const File& a, const File& b)
{
    const auto plant = [&](MemoryFileSystem& files) {
        files.replaceBytes(a.path, b.bytes);
        files.replaceBytes(b.path, a.bytes);
    };
    Losses losses = m_swept.lossOf(a);
    for (const auto& [id, loss] : m_swept.lossOf(b)) {
        SnapshotLoss& both = losses[id];
        both.manifest = both.manifest || loss.manifest;
        for (const auto& [name, ns] : loss.namespaces) {
            NamespaceLoss& lost = both.namespaces[name];
            lost.rows += ns.rows;
            lost.files.insert(ns.files.begin(), ns.files.end());
        }
    }
    // A namespace without its masks is lost as a whole, whatever else of it is lost.
    const bool masks = (a.kind == SweptKind::Masks) != (b.kind == SweptKind::Masks);
    if (masks) {
        begin(a, "exchanged with " + b.path);
        const auto files = m_swept.copy();
        plant(*files);
        const auto manager = open(*files);
        expect(!must(manager->verify({}, {})).damaged.empty(), "verify finds nothing");
        ++m_count->found;
        neverWrong(*manager);
    } else if (losses.empty()) {
        harmless(a, "exchanged with " + b.path, plant);
    } else {
        change(a, "exchanged with " + b.path, losses, plant);
    }
}

void DamageCheck::harmless(const File& file, const std::string& what, const Change& plant)
{
    begin(file, what);
    ++m_count->harmless;
    const auto files = m_swept.copy();
    plant(*files);
    const auto manager = open(*files);
    reported(*manager, *files, {});
    restored(*manager, {});
    const auto base = must(manager->base(m_swept.source()));
    expect(!base || *base == m_swept.base(), "the storage descends from another snapshot");
    noted(*manager);
    works(*manager);
    const bool isTrashed = file.kind == SweptKind::TrashedManifest && what != "gone" && what != "doubled";
    undeleted(*manager, isTrashed);
}

void DamageCheck::undeleted(SnapshotManager& manager, bool isDamaged)
{
    const Result<void> back = manager.undelete(m_swept.trashedId());
    if (!back)
        return expect(back.error().code == Errc::NotFound || back.error().code == Errc::Damaged, "an odd refusal");
    MemoryStorage target("target", m_swept.clock());
    const auto result = manager.restore(m_swept.trashedId(), target, {}, {});
    if (result)
        expect(contentOf(target) == m_swept.trashedContent(), "the undeleted snapshot restores to something else");
    else
        expect(result.error().code == Errc::Damaged && contentOf(target).empty(), "a refusal of another kind");
    expect(!isDamaged || !result, "a damaged manifest came back as a good one");
}

/// What is said of restores that died is what stood there, or that it cannot be read.
void DamageCheck::noted(SnapshotManager& manager)
{
    const auto restores = manager.interruptedRestores();
    if (!restores)
        return expect(restores.error().code == Errc::Damaged && !restores.error().path.empty(), "an odd refusal");
    for (const InterruptedRestore& restore : *restores)
        expect(restore.touched == std::vector<std::string>{"docs"} && m_swept.contents().contains(restore.snapshotId),
               "a note of a restore says something else");
}

/// The next snapshot is taken, has an id of its own, and restores.
void DamageCheck::works(SnapshotManager& manager)
{
    const auto made = manager.create(m_swept.source(), {}, {});
    expect(made.has_value(), "no snapshot can be taken" + (made ? "" : ": " + toString(made.error())));
    if (!made)
        return;
    expect(!m_swept.contents().contains(made->metadata.id), "an id is given twice");
    MemoryStorage target("target", m_swept.clock());
    const auto result = manager.restore(made->metadata.id, target, {}, {});
    expect(result.has_value() && contentOf(target) == contentOf(m_swept.source()),
           "the next snapshot does not restore");
}

int DamageCheck::finish() const
{
    std::uint64_t tried = 0;
    fmt::print("{:<18} {:>9} {:>9} {:>9} {:>10}\n", "kind of file", "tried", "found", "harmless", "violations");
    for (const auto& [kind, count] : m_counts) {
        fmt::print("{:<18} {:>9} {:>9} {:>9} {:>10}\n", nameOf(kind), count.tried, count.found, count.harmless,
                   count.violations);
        tried += count.tried;
    }
    return reportSweep("bits", tried, m_violations);
}

} // namespace tidemark::test
