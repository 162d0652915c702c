// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/memorystate.h"

#include "io/ioerror.h"

#include <algorithm>
#include <cerrno>

namespace tidemark::io {

Result<MemoryState::Place> MemoryState::find(const char* call, const std::string& path) const
{
    TM_TRY(checkPath(call, path));
    Place place{kMemoryRoot, "", kMemoryRoot};
    std::string_view rest = path;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (part.empty() || part == ".")
            continue;
        if (place.node == 0)
            return sysError(ENOENT, call, path);
        const MemoryNode& directory = nodes.at(place.node);
        if (directory.kind != FileKind::Directory)
            return sysError(ENOTDIR, call, path);
        const auto entry = directory.entries.find(std::string(part));
        place = {place.node, std::string(part), entry == directory.entries.end() ? 0 : entry->second};
    }
    return place;
}

Result<MemoryState::Place> MemoryState::findExisting(const char* call, const std::string& path) const
{
    TM_TRY_ASSIGN(Place place, find(call, path));
    if (place.node == 0)
        return sysError(ENOENT, call, path);
    return place;
}

Result<MemoryState::Place> MemoryState::findFile(const char* call, const std::string& path) const
{
    TM_TRY_ASSIGN(Place place, findExisting(call, path));
    if (nodes.at(place.node).kind != FileKind::Regular)
        return wrongKind(EISDIR, call, path);
    return place;
}

Result<MemoryState::Place> MemoryState::findDirectory(const char* call, const std::string& path) const
{
    TM_TRY_ASSIGN(Place place, findExisting(call, path));
    if (nodes.at(place.node).kind != FileKind::Directory)
        return wrongKind(ENOTDIR, call, path);
    return place;
}

Result<void> MemoryState::checkWritable(const char* call, const std::string& path) const
{
    if (readOnly)
        return sysError(EROFS, call, path);
    return {};
}

NodeId MemoryState::add(FileKind kind)
{
    nodes[++lastId].kind = kind;
    return lastId;
}

void MemoryState::setEntry(const Place& place, NodeId target)
{
    MemoryNode& directory = nodes.at(place.directory);
    if (target == 0)
        directory.entries.erase(place.name);
    else
        directory.entries[place.name] = target;
    effects.push_back({place.directory, place.name, target});
}

void MemoryState::syncDirectory(NodeId directory)
{
    // What was durable and what happened since are what is there now; to copy that would cost what the directory holds.
    std::map<std::string, NodeId>& durable = nodes.at(directory).durableEntries;
    for (const DirectoryEffect& effect : effects) {
        if (effect.directory != directory)
            continue;
        if (effect.target == 0)
            durable.erase(effect.name);
        else
            durable[effect.name] = effect.target;
    }
    std::erase_if(effects, [directory](const DirectoryEffect& effect) { return effect.directory == directory; });
}

void MemoryState::append(MemoryNode& file, ByteView bytes)
{
    std::string_view rest = asText(bytes);
    while (!rest.empty()) {
        const auto filled = static_cast<std::size_t>(file.size % kMemoryBlock);
        const std::string_view part = rest.substr(0, kMemoryBlock - filled);
        if (filled == 0)
            file.blocks.push_back(std::make_shared<const std::string>(part));
        else
            file.blocks.back() = std::make_shared<const std::string>(*file.blocks.back() + std::string(part));
        file.size += part.size();
        rest.remove_prefix(part.size());
    }
}

std::uint64_t MemoryState::usedBytes() const
{
    const std::set<NodeId> named = reachable(true);
    std::uint64_t used = 0;
    for (const auto& [id, node] : nodes)
        if (node.open > 0 || named.contains(id))
            used += node.size;
    return used;
}

std::unique_ptr<MemoryState> MemoryState::clone() const
{
    auto copy = std::make_unique<MemoryState>();
    copy->nodes = nodes;
    copy->lastId = lastId;
    copy->effects = effects;
    copy->capacity = capacity;
    copy->readOnly = readOnly;
    for (auto& [id, node] : copy->nodes)
        node.open = 0;
    copy->prune();
    return copy;
}

std::string bytesOf(const MemoryNode& file, std::uint64_t limit)
{
    std::string bytes;
    for (const auto& block : file.blocks) {
        if (bytes.size() >= limit)
            break;
        bytes += *block;
    }
    bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), limit)));
    return bytes;
}

} // namespace tidemark::io
