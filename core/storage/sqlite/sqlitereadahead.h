// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>

namespace tidemark {

/// The content of a database file just ahead of a scan. SQLite asks the system for one page at a time, which for pages
/// of 4 KiB costs more than the copying; here pages that are asked for in ascending order come from one large read, and
/// SQLite uses them where they are. Pages in any other order are not read ahead. One thread at a time.
class PageWindow {
public:
    /// The page at `offset` of the file, or null: then SQLite reads it by itself, and meets what is wrong with it.
    const void* fetch(sqlite3_file& file, sqlite3_int64 offset, int amount);
    /// A page that fetch() gave out is no longer used.
    void release(const void* page);
    /// What the file holds may change from here on: no page that was read before is given out again.
    void forget();

private:
    struct Free {
        void operator()(std::byte* memory) const { std::free(memory); }
    };
    struct Chunk {
        std::unique_ptr<std::byte[], Free> bytes;
        sqlite3_int64 offset = 0;
        sqlite3_int64 size = 0; ///< Of what may be given out; 0: nothing.
        unsigned used = 0;      ///< Pages that SQLite holds. They keep the bytes where they are.
    };
    const void* giveOut(Chunk& chunk, sqlite3_int64 offset);
    Chunk* unused();
    void read(sqlite3_file& file, Chunk& chunk, sqlite3_int64 offset, int amount);

    std::array<Chunk, 2> m_chunks;
    sqlite3_int64 m_next = -1; ///< The end of the page that was asked for last.
    sqlite3_int64 m_ahead = 0; ///< Bytes to read with the next page that comes in order.
};

/// The name of a VFS of SQLite that is the default one, but for a PageWindow before each database file. It works for
/// connections that only read and whose `PRAGMA mmap_size` is not 0: pages are handed to SQLite as those of a memory
/// map are. Nothing is mapped, so a file that is cut meanwhile is an error and not a SIGBUS. Null if SQLite refuses it.
/// Any thread.
const char* readAheadVfs();

} // namespace tidemark
