// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/filesystem.h"

#include <fmt/format.h>

namespace tidemark {

std::byte* ReadRoom::make(std::size_t bytes)
{
    if (m_size >= bytes && m_memory)
        return m_memory.get();
    m_memory.reset();
    m_size = (bytes + kAlignment) / kAlignment * kAlignment;
    m_memory.reset(static_cast<std::byte*>(std::aligned_alloc(kAlignment, m_size)));
    return m_memory.get();
}

Result<ByteView> ReadableFile::readInto(ReadRoom& room, std::uint64_t offset, std::size_t size) const
{
    std::byte* const memory = room.make(size);
    if (memory == nullptr)
        return fail(Errc::LimitExceeded, "no memory for what a file holds");
    const std::span<std::byte> into(memory, size);
    TM_TRY(readAt(offset, into));
    return ByteView(into);
}

Result<std::string> readWholeFile(FileSystem& files, const std::string& path, std::uint64_t limit)
{
    TM_TRY_ASSIGN(const auto file, files.openFile(path));
    if (file->size() > limit)
        return fail(Errc::LimitExceeded,
                    fmt::format("the file has {} bytes, at most {} are allowed", file->size(), limit), path);
    std::string text(file->size(), '\0');
    TM_TRY(file->readAt(0, std::as_writable_bytes(std::span(text))));
    return text;
}

} // namespace tidemark
