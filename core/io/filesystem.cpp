// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/filesystem.h"

#include <fmt/format.h>

namespace tidemark {

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
