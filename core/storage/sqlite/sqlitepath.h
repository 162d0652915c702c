// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <sys/stat.h>

#include <string>

namespace tidemark {

/// Looks at the file of a database without ever opening it: closing any descriptor of it would drop the POSIX locks
/// that SQLite holds on it in this process. Any thread.

/// Absolute, without symbolic links as far as the path exists. InvalidArgument for an empty path or a NUL byte.
Result<std::string> canonicalSqlitePath(const std::string& path);

enum class SqliteFile { Missing, Empty, Present };

/// NotAStorage for what is no regular file (a directory, a FIFO).
Result<SqliteFile> inspectSqliteFile(const std::string& path);

/// Whether this process may write the file and, for its journal, the directory.
bool isSqliteFileWritable(const std::string& path);

/// True if a file of that name exists and is not empty.
bool hasContent(const std::string& path);

/// Identifies a state of a file that SQLite reads without locks.
struct FileStamp {
    dev_t device = 0;
    ino_t inode = 0;
    off_t sizeBytes = 0;
    std::int64_t modifiedSeconds = 0;
    std::int64_t modifiedNanoseconds = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
/// All zeros if the file cannot be looked at.
FileStamp stampOf(const std::string& path);

} // namespace tidemark
