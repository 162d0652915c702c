// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitereadahead.h"

#include <algorithm>
#include <cstdint>
#include <new>

namespace tidemark {

namespace {

/// Stays in the cache of a core together with what is made of it. SQLite's own reads are shorter than 128 KiB, too.
constexpr sqlite3_int64 kChunkBytes = 124 << 10;
/// SQLite may look so far beyond the end of a page before it finds that the page is corrupt.
constexpr sqlite3_int64 kSlackBytes = 256;
/// Pages of an index lie among those of its table.
constexpr sqlite3_int64 kGapPages = 8;

/// Inner pages of b-trees are asked for again and again and held for long: they belong into SQLite's own cache.
bool isInnerPage(std::byte first)
{
    return first == std::byte{2} || first == std::byte{5};
}

} // namespace

const void* PageWindow::fetch(sqlite3_file& file, sqlite3_int64 offset, int amount)
{
    const bool inOrder = m_next >= 0 && offset >= m_next && offset - m_next <= kGapPages * amount;
    m_next = offset + amount;
    for (Chunk& chunk : m_chunks) {
        if (offset >= chunk.offset && offset + amount <= chunk.offset + chunk.size)
            return giveOut(chunk, offset);
    }
    if (!inOrder) {
        m_ahead = 0;
        return nullptr;
    }
    m_ahead = std::min(kChunkBytes, std::max<sqlite3_int64>(m_ahead * 2, 4 * amount));
    Chunk* const chunk = m_ahead < amount ? nullptr : unused();
    if (chunk == nullptr)
        return nullptr;
    read(file, *chunk, offset, amount);
    return chunk->size == 0 ? nullptr : giveOut(*chunk, offset);
}

const void* PageWindow::giveOut(Chunk& chunk, sqlite3_int64 offset)
{
    const std::byte* const page = chunk.bytes.get() + (offset - chunk.offset);
    if (isInnerPage(*page))
        return nullptr;
    ++chunk.used;
    return page;
}

PageWindow::Chunk* PageWindow::unused()
{
    const auto it = std::find_if(m_chunks.begin(), m_chunks.end(), [](const Chunk& chunk) { return chunk.used == 0; });
    return it == m_chunks.end() ? nullptr : &*it;
}

/// Whole pages only. What cannot be read leaves the chunk empty: SQLite will try it page by page.
void PageWindow::read(sqlite3_file& file, Chunk& chunk, sqlite3_int64 offset, int amount)
{
    chunk.size = 0;
    sqlite3_int64 fileSize = 0;
    if (file.pMethods->xFileSize(&file, &fileSize) != SQLITE_OK || fileSize <= offset)
        return;
    if (!chunk.bytes)
        chunk.bytes.reset(static_cast<std::byte*>(std::calloc(1, kChunkBytes + kSlackBytes)));
    if (!chunk.bytes)
        return;
    const sqlite3_int64 size = std::min(m_ahead, fileSize - offset) / amount * amount;
    if (size == 0 || file.pMethods->xRead(&file, chunk.bytes.get(), static_cast<int>(size), offset) != SQLITE_OK)
        return;
    chunk.offset = offset;
    chunk.size = size;
}

void PageWindow::release(const void* page)
{
    const auto* const at = static_cast<const std::byte*>(page);
    for (Chunk& chunk : m_chunks) {
        if (chunk.bytes && at >= chunk.bytes.get() && at < chunk.bytes.get() + kChunkBytes)
            --chunk.used;
    }
}

void PageWindow::forget()
{
    for (Chunk& chunk : m_chunks)
        chunk.size = 0;
    m_next = -1;
    m_ahead = 0;
}

namespace {

/// What SQLite opens through the VFS. The memory is SQLite's: the real file lies behind this.
struct WindowedFile {
    sqlite3_file base;
    PageWindow* window;
};
constexpr std::size_t kRealAt = (sizeof(WindowedFile) + 15) / 16 * 16;

PageWindow& windowOf(sqlite3_file* file)
{
    return *reinterpret_cast<WindowedFile*>(file)->window;
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + kRealAt);
}

/// A method that only passes its call on.
template <auto Method, typename... Args>
int pass(sqlite3_file* file, Args... args)
{
    sqlite3_file* const real = realOf(file);
    return (real->pMethods->*Method)(real, args...);
}

/// The same for one after which the file may hold something else: a write of our own, or the beginning or end of a
/// lock, which is when other programs write.
template <auto Method, typename... Args>
int passAndForget(sqlite3_file* file, Args... args)
{
    windowOf(file).forget();
    return pass<Method>(file, args...);
}

int closeFile(sqlite3_file* file)
{
    const int rc = pass<&sqlite3_io_methods::xClose>(file);
    delete &windowOf(file);
    return rc;
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    // SQLite asks for pages as it does from a memory map; the file below must not make one.
    return operation == SQLITE_FCNTL_MMAP_SIZE ? SQLITE_OK
                                               : pass<&sqlite3_io_methods::xFileControl>(file, operation, argument);
}

int fetchPage(sqlite3_file* file, sqlite3_int64 offset, int amount, void** page)
{
    *page = const_cast<void*>(windowOf(file).fetch(*realOf(file), offset, amount)); // never written to while reading
    return SQLITE_OK;
}

int releasePage(sqlite3_file* file, sqlite3_int64 /*offset*/, void* page)
{
    if (page != nullptr)
        windowOf(file).release(page);
    else
        windowOf(file).forget();
    return SQLITE_OK;
}

sqlite3_io_methods methodsWithoutSharedMemory()
{
    using M = sqlite3_io_methods;
    M methods{};
    methods.iVersion = 3;
    methods.xClose = closeFile;
    methods.xRead = pass<&M::xRead, void*, int, sqlite3_int64>;
    methods.xWrite = passAndForget<&M::xWrite, const void*, int, sqlite3_int64>;
    methods.xTruncate = passAndForget<&M::xTruncate, sqlite3_int64>;
    methods.xSync = pass<&M::xSync, int>;
    methods.xFileSize = pass<&M::xFileSize, sqlite3_int64*>;
    methods.xLock = passAndForget<&M::xLock, int>;
    methods.xUnlock = passAndForget<&M::xUnlock, int>;
    methods.xCheckReservedLock = pass<&M::xCheckReservedLock, int*>;
    methods.xFileControl = controlFile;
    methods.xSectorSize = pass<&M::xSectorSize>;
    methods.xDeviceCharacteristics = pass<&M::xDeviceCharacteristics>;
    methods.xFetch = fetchPage;
    methods.xUnfetch = releasePage;
    return methods;
}

sqlite3_io_methods methodsWithSharedMemory()
{
    using M = sqlite3_io_methods;
    M methods = methodsWithoutSharedMemory();
    methods.xShmMap = pass<&M::xShmMap, int, int, int, void volatile**>;
    methods.xShmLock = passAndForget<&M::xShmLock, int, int, int>;
    methods.xShmBarrier = [](sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); };
    methods.xShmUnmap = passAndForget<&M::xShmUnmap, int>;
    return methods;
}

sqlite3_vfs* realVfs(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    static const sqlite3_io_methods withSharedMemory = methodsWithSharedMemory();
    static const sqlite3_io_methods withoutSharedMemory = methodsWithoutSharedMemory();
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return realVfs(vfs)->xOpen(realVfs(vfs), name, file, flags, flagsOut);
    file->pMethods = nullptr;
    auto* const window = new (std::nothrow) PageWindow;
    if (window == nullptr)
        return SQLITE_NOMEM;
    sqlite3_file* const real = realOf(file);
    const int rc = realVfs(vfs)->xOpen(realVfs(vfs), name, real, flags, flagsOut);
    if (real->pMethods == nullptr) {
        delete window;
        return rc;
    }
    // SQLite closes a file with methods even if it could not be opened.
    reinterpret_cast<WindowedFile*>(file)->window = window;
    const bool hasSharedMemory = real->pMethods->iVersion >= 2 && real->pMethods->xShmMap != nullptr;
    file->pMethods = hasSharedMemory ? &withSharedMemory : &withoutSharedMemory;
    return rc;
}

/// A method of the VFS that only passes its call on.
template <auto Method, typename Returned, typename... Args>
Returned passVfs(sqlite3_vfs* vfs, Args... args)
{
    return (realVfs(vfs)->*Method)(realVfs(vfs), args...);
}

sqlite3_vfs windowedVfs(sqlite3_vfs* real)
{
    using V = sqlite3_vfs;
    V vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(kRealAt) + real->szOsFile;
    vfs.mxPathname = real->mxPathname;
    vfs.zName = "tidemark-read-ahead";
    vfs.pAppData = real;
    vfs.xOpen = openFile;
    vfs.xDelete = passVfs<&V::xDelete, int, const char*, int>;
    vfs.xAccess = passVfs<&V::xAccess, int, const char*, int, int*>;
    vfs.xFullPathname = passVfs<&V::xFullPathname, int, const char*, int, char*>;
    vfs.xDlOpen = passVfs<&V::xDlOpen, void*, const char*>;
    vfs.xDlError = passVfs<&V::xDlError, void, int, char*>;
    vfs.xDlSym = [](sqlite3_vfs* of, void* library, const char* symbol) {
        return realVfs(of)->xDlSym(realVfs(of), library, symbol);
    };
    vfs.xDlClose = passVfs<&V::xDlClose, void, void*>;
    vfs.xRandomness = passVfs<&V::xRandomness, int, int, char*>;
    vfs.xSleep = passVfs<&V::xSleep, int, int>;
    vfs.xCurrentTime = passVfs<&V::xCurrentTime, int, double*>;
    vfs.xGetLastError = passVfs<&V::xGetLastError, int, int, char*>;
    vfs.xCurrentTimeInt64 = passVfs<&V::xCurrentTimeInt64, int, sqlite3_int64*>;
    return vfs;
}

} // namespace

const char* readAheadVfs()
{
    static const char* const name = []() -> const char* {
        sqlite3_vfs* const real = sqlite3_vfs_find(nullptr);
        if (real == nullptr || real->iVersion < 2)
            return nullptr;
        static sqlite3_vfs vfs = windowedVfs(real);
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK ? vfs.zName : nullptr;
    }();
    return name;
}

} // namespace tidemark
