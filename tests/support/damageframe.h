// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/catalog.h"
#include "repository/segmentreader.h"
#include "support/enginefixture.h"

#include <string>

namespace tidemark::test {

/// Flips a bit in the middle of a frame of one column of the first segment of a snapshot's namespace; frames are
/// counted over all row groups. The path of the segment.
inline std::string damageFrame(Engine& engine, const std::string& snapshot, const std::string& name, ColumnRole role,
                               std::size_t frame)
{
    const auto repository = must(Repository::open({engine.files, engine.random, engine.clock}, "/repo"));
    const Manifest manifest = must(Catalog(*repository).read(snapshot));
    const FileRef file = manifest.find(name)->segments.at(0).file;
    const auto reader = must(SegmentReader::open(engine.files, repository->segments(), file));
    const SegmentLayout& layout = reader->layout();
    for (const RowGroup& group : layout.groups) {
        const ColumnChunk* chunk = layout.find(group, role);
        std::uint64_t offset = chunk->offset;
        for (const FrameInfo& info : chunk->frames) {
            if (frame-- == 0) {
                std::string bytes = must(engine.files.bytesOf(reader->path()));
                char& byte = bytes.at(offset + info.storedBytes / 2);
                byte = static_cast<char>(byte ^ 0x10);
                engine.files.replaceBytes(reader->path(), bytes);
                return reader->path();
            }
            offset += info.storedBytes;
        }
    }
    ADD_FAILURE() << "there are fewer frames";
    return {};
}

} // namespace tidemark::test
