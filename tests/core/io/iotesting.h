// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"
#include "support/resulttesting.h"

#include <string>

namespace tidemark::test {

/// Bytes that differ from block to block and have no short period.
inline std::string patternBytes(std::size_t size)
{
    std::string bytes(size, '\0');
    std::uint64_t state = 0x9e3779b97f4a7c15U;
    for (char& byte : bytes) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        byte = static_cast<char>(state & 0xffU);
    }
    return bytes;
}

/// Creates, writes, syncs and closes a file in one step.
inline Result<void> writeFile(FileSystem& files, const std::string& path, std::string_view bytes,
                              WriteHint hint = WriteHint::Small)
{
    TM_TRY_ASSIGN(const auto file, files.createFile(path, hint));
    TM_TRY(file->append(asBytes(bytes)));
    TM_TRY(file->sync());
    return file->close();
}

inline std::string readFile(FileSystem& files, const std::string& path)
{
    Result<std::string> bytes = readWholeFile(files, path, std::uint64_t{1} << 32U);
    EXPECT_TRUE(succeeded(bytes));
    return bytes.value_or("");
}

inline bool exists(FileSystem& files, const std::string& path)
{
    return files.status(path).has_value();
}

} // namespace tidemark::test
