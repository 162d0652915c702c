// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The part of MemoryState that knows what is durable. The numbers of the effects: first the changes of directories as
// they happened, then the blocks of every unsynced file by age of the file and place in it.
#include "io/memorystate.h"

#include <fmt/format.h>

namespace tidemark::io {
namespace {

/// The blocks that are not wholly durable. The first one may have a durable beginning.
std::size_t firstUnsynced(const MemoryNode& file)
{
    return static_cast<std::size_t>(file.synced / kMemoryBlock);
}

std::size_t unsyncedBlocks(const MemoryNode& file)
{
    return file.size == file.synced ? 0 : file.blocks.size() - firstUnsynced(file);
}

/// The file after a power loss: the durable beginning, the blocks that survive, zeros for lost ones before those.
void loseBlocks(MemoryNode& file, const std::vector<bool>& survives, std::size_t firstEffect)
{
    const std::size_t first = firstUnsynced(file);
    std::string tail = first < file.blocks.size() ? *file.blocks[first] : std::string();
    tail.resize(static_cast<std::size_t>(file.synced % kMemoryBlock));
    for (std::size_t block = first; block < file.blocks.size(); ++block) {
        const std::size_t effect = firstEffect + block - first;
        if (effect >= survives.size() || !survives[effect])
            continue;
        const std::size_t start = (block - first) * kMemoryBlock;
        tail.resize(start, '\0'); // Cuts a shorter version of this very block, or fills lost ones.
        tail += *file.blocks[block];
    }
    file.blocks.resize(first);
    file.size = first * kMemoryBlock + tail.size();
    file.synced = file.size;
    for (std::size_t start = 0; start < tail.size(); start += kMemoryBlock)
        file.blocks.push_back(std::make_shared<const std::string>(tail.substr(start, kMemoryBlock)));
}

} // namespace

std::set<NodeId> MemoryState::reachable(bool volatileOnly) const
{
    std::set<NodeId> found;
    std::vector<NodeId> queue = {kMemoryRoot};
    while (!queue.empty()) {
        const NodeId id = queue.back();
        queue.pop_back();
        if (!found.insert(id).second)
            continue;
        const MemoryNode& node = nodes.at(id);
        for (const auto& [name, target] : node.entries)
            queue.push_back(target);
        if (volatileOnly)
            continue;
        for (const auto& [name, target] : node.durableEntries)
            queue.push_back(target);
        for (const DirectoryEffect& effect : effects)
            if (effect.directory == id && effect.target != 0)
                queue.push_back(effect.target);
    }
    return found;
}

void MemoryState::prune()
{
    const std::set<NodeId> found = reachable(false);
    std::erase_if(nodes, [&found](const auto& node) { return node.second.open == 0 && !found.contains(node.first); });
}

std::vector<NodeId> MemoryState::unsyncedFiles() const
{
    std::vector<NodeId> files;
    for (const NodeId id : reachable(false))
        if (unsyncedBlocks(nodes.at(id)) > 0)
            files.push_back(id);
    return files;
}

std::size_t MemoryState::effectCount() const
{
    std::size_t count = effects.size();
    for (const NodeId id : unsyncedFiles())
        count += unsyncedBlocks(nodes.at(id));
    return count;
}

std::vector<std::string> MemoryState::effectNames() const
{
    std::vector<std::string> names;
    for (const DirectoryEffect& effect : effects)
        names.push_back(effect.target == 0
                            ? fmt::format("directory #{}: remove {}", effect.directory, effect.name)
                            : fmt::format("directory #{}: {} = #{}", effect.directory, effect.name, effect.target));
    for (const NodeId id : unsyncedFiles()) {
        const MemoryNode& file = nodes.at(id);
        for (std::size_t block = 0; block < unsyncedBlocks(file); ++block)
            names.push_back(fmt::format("file #{}: block {}", id, firstUnsynced(file) + block));
    }
    return names;
}

void MemoryState::powerLoss(const std::vector<bool>& survives)
{
    std::size_t next = effects.size();
    for (const NodeId id : unsyncedFiles()) {
        MemoryNode& file = nodes.at(id);
        const std::size_t count = unsyncedBlocks(file);
        loseBlocks(file, survives, next);
        next += count;
    }
    for (std::size_t index = 0; index < effects.size(); ++index) {
        if (index >= survives.size() || !survives[index])
            continue;
        const DirectoryEffect& effect = effects[index];
        auto& entries = nodes.at(effect.directory).durableEntries;
        if (effect.target == 0)
            entries.erase(effect.name);
        else
            entries[effect.name] = effect.target;
    }
    effects.clear();
    locks.clear();
    ++generation;
    for (auto& [id, node] : nodes) {
        node.entries = node.durableEntries;
        node.open = 0;
    }
    prune();
}

} // namespace tidemark::io
