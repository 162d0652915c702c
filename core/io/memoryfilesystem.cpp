// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/memoryfilesystem.h"

#include "io/ioerror.h"
#include "io/memoryfiles.h"
#include "io/memorystate.h"

#include <algorithm>
#include <cerrno>

namespace tidemark {

using namespace io;

MemoryFileSystem::MemoryFileSystem() : m_state(std::make_shared<MemoryState>()) {}
MemoryFileSystem::MemoryFileSystem(std::shared_ptr<MemoryState> state) : m_state(std::move(state)) {}
MemoryFileSystem::~MemoryFileSystem() = default;

Result<void> MemoryFileSystem::createDirectory(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->find("mkdir", path));
    if (place.node != 0 && m_state->nodes.at(place.node).kind == FileKind::Directory)
        return {};
    if (place.node != 0)
        return sysError(EEXIST, "mkdir", path);
    TM_TRY(m_state->checkWritable("mkdir", path));
    m_state->setEntry(place, m_state->add(FileKind::Directory));
    return {};
}

Result<std::vector<DirectoryEntry>> MemoryFileSystem::list(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->findDirectory("list", path));
    std::vector<DirectoryEntry> entries;
    for (const auto& [name, node] : m_state->nodes.at(place.node).entries)
        entries.push_back({name, m_state->nodes.at(node).kind});
    return entries;
}

Result<FileStatus> MemoryFileSystem::status(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->findExisting("lstat", path));
    const MemoryNode& node = m_state->nodes.at(place.node);
    return FileStatus{node.kind, node.size};
}

Result<std::unique_ptr<WritableFile>> MemoryFileSystem::createFile(const std::string& path, WriteHint /*hint*/)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->find("create", path));
    if (place.node != 0)
        return sysError(EEXIST, "create", path);
    TM_TRY(m_state->checkWritable("create", path));
    const NodeId node = m_state->add(FileKind::Regular);
    m_state->setEntry(place, node);
    return memoryWriter(m_state, node, path);
}

Result<std::unique_ptr<ReadableFile>> MemoryFileSystem::openFile(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->findFile("open", path));
    return memoryReader(m_state, place.node, path);
}

Result<void> MemoryFileSystem::link(const std::string& from, const std::string& to)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place source, m_state->findFile("link", from));
    TM_TRY_ASSIGN(const MemoryState::Place target, m_state->find("link", to));
    if (target.node != 0)
        return sysError(EEXIST, "link", to);
    TM_TRY(m_state->checkWritable("link", to));
    m_state->setEntry(target, source.node);
    return {};
}

Result<void> MemoryFileSystem::rename(const std::string& from, const std::string& to)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place source, m_state->findFile("rename", from));
    TM_TRY_ASSIGN(const MemoryState::Place target, m_state->find("rename", to));
    if (target.node != 0 && m_state->nodes.at(target.node).kind != FileKind::Regular)
        return sysError(EEXIST, "rename", to);
    TM_TRY(m_state->checkWritable("rename", to));
    if (source.node == target.node)
        return {}; // As POSIX has it: two names of one file both stay.
    m_state->setEntry(target, source.node);
    m_state->setEntry(source, 0);
    return {};
}

Result<void> MemoryFileSystem::remove(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->findFile("unlink", path));
    TM_TRY(m_state->checkWritable("unlink", path));
    m_state->setEntry(place, 0);
    return {};
}

Result<void> MemoryFileSystem::syncDirectory(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->findDirectory("syncDirectory", path));
    m_state->syncDirectory(place.node);
    return {};
}

Result<std::unique_ptr<FileLock>> MemoryFileSystem::lock(const std::string& path, LockMode mode)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(MemoryState::Place place, m_state->find("lock", path));
    if (place.node != 0)
        TM_TRY(m_state->findFile("lock", path));
    if (place.node == 0 || mode == LockMode::Exclusive)
        TM_TRY(m_state->checkWritable("lock", path));
    if (place.node == 0) {
        place.node = m_state->add(FileKind::Regular);
        m_state->setEntry(place, place.node);
    }
    return memoryLock(m_state, place.node, path, mode);
}

Result<std::uint64_t> MemoryFileSystem::freeBytes(const std::string& path)
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY(m_state->findExisting("statvfs", path));
    if (m_state->capacity == std::numeric_limits<std::uint64_t>::max())
        return std::uint64_t{1} << 40U;
    const std::uint64_t used = m_state->usedBytes();
    return m_state->capacity > used ? m_state->capacity - used : 0;
}

std::size_t MemoryFileSystem::pendingEffects() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->effectCount();
}

std::vector<std::string> MemoryFileSystem::effectNames() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->effectNames();
}

void MemoryFileSystem::powerLoss(const std::function<bool(std::size_t effect)>& survives)
{
    // Asked without the mutex, so that the answer may look at the file system.
    std::vector<bool> answers(pendingEffects());
    for (std::size_t effect = 0; effect < answers.size(); ++effect)
        answers[effect] = survives(effect);
    const std::lock_guard lock(m_state->mutex);
    m_state->powerLoss(answers);
}

std::unique_ptr<MemoryFileSystem> MemoryFileSystem::clone() const
{
    const std::lock_guard lock(m_state->mutex);
    return std::unique_ptr<MemoryFileSystem>(new MemoryFileSystem(m_state->clone()));
}

Result<std::string> MemoryFileSystem::bytesOf(const std::string& path) const
{
    const std::lock_guard lock(m_state->mutex);
    TM_TRY_ASSIGN(const MemoryState::Place place, m_state->findFile("read", path));
    return io::bytesOf(m_state->nodes.at(place.node));
}

void MemoryFileSystem::setCapacity(std::uint64_t bytes)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->capacity = bytes;
}

void MemoryFileSystem::setReadOnly(bool readOnly)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->readOnly = readOnly;
}

void MemoryFileSystem::replaceBytes(const std::string& path, std::string bytes)
{
    const std::lock_guard lock(m_state->mutex);
    const auto plant = [this](const std::string& at, FileKind kind) {
        const auto place = m_state->find("plant", at);
        if (!place || (place->node != 0 && m_state->nodes.at(place->node).kind != kind))
            std::terminate(); // A mistake in the test.
        if (place->node != 0)
            return place->node;
        const NodeId node = m_state->add(kind);
        MemoryNode& directory = m_state->nodes.at(place->directory);
        directory.entries[place->name] = node;
        directory.durableEntries[place->name] = node;
        return node;
    };
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1))
        plant(path.substr(0, slash), FileKind::Directory);
    MemoryNode& file = m_state->nodes.at(plant(path, FileKind::Regular));
    file.blocks.clear();
    file.size = 0;
    m_state->append(file, asBytes(bytes));
    file.synced = file.size;
}

std::vector<std::string> MemoryFileSystem::allFiles() const
{
    const std::lock_guard lock(m_state->mutex);
    std::vector<std::string> files;
    std::vector<std::pair<std::string, NodeId>> queue = {{"", kMemoryRoot}};
    while (!queue.empty()) {
        const auto [path, id] = queue.back();
        queue.pop_back();
        for (const auto& [name, node] : m_state->nodes.at(id).entries) {
            if (m_state->nodes.at(node).kind == FileKind::Directory)
                queue.emplace_back(path + "/" + name, node);
            else
                files.push_back(path + "/" + name);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace tidemark
