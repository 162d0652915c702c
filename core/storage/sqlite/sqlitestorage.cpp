// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/sqlitestorage.h"

#include "storage/shownname.h"
#include "storage/sqlite/sqlitedefinition.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/sqlitereader.h"
#include "storage/sqlite/sqlitewriter.h"
#include "storage/sqlite/vec0extension.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace tidemark {

namespace {

constexpr const char* kScheme = "sqlite:";

/// Creates the file, empty. True if it was this call that did: then nobody holds a lock on it yet.
Result<bool> createEmptyFile(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0 && errno == EEXIST)
        return false;
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "creating the database", path));
    ::close(descriptor);
    return true;
}

} // namespace

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const std::string& path, const SqliteStorageOptions& options)
{
    TM_TRY_ASSIGN(std::string canonical, canonicalSqlitePath(path));
    TM_TRY_ASSIGN(const SqliteFile file, inspectSqliteFile(canonical));
    if (file == SqliteFile::Missing && !options.createIfMissing)
        return fail(Errc::NotFound, "there is no such database file", canonical);
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(path, std::move(canonical), options));
}

SqliteStorage::SqliteStorage(const std::string& path, std::string canonicalPath, const SqliteStorageOptions& options)
    : m_uri(kScheme + path)
    , m_path(std::move(canonicalPath))
    , m_identity(kScheme + m_path)
    , m_options(options)
{
}

SqliteOpening SqliteStorage::opening() const
{
    return {m_path, m_options.busyTimeout, m_options.readOnly};
}

StorageCapabilities SqliteStorage::engineCapabilities()
{
    StorageCapabilities capabilities;
    capabilities.engine = "sqlite";
    capabilities.parallelRanges = true;
    // Of tables of Tidemark's own layout; tables of others hold what they held.
    capabilities.limits.idTypes = bitOf(IdType::Text);
    capabilities.limits.vectorless = false;
    capabilities.limits.vectorKinds = 0;
    capabilities.limits.cellClasses = 0;
    return capabilities;
}

StorageCapabilities SqliteStorage::capabilities() const
{
    StorageCapabilities capabilities = engineCapabilities();
    capabilities.readOnly = m_options.readOnly || !isSqliteFileWritable(m_path);
    return capabilities;
}

Result<std::unique_ptr<StorageReader>> SqliteStorage::openReader(unsigned streams)
{
    TM_TRY_ASSIGN(const SqliteFile file, inspectSqliteFile(m_path));
    if (file != SqliteFile::Present && m_options.createIfMissing)
        return SqliteReader::ofNothing();
    if (file == SqliteFile::Missing)
        return fail(Errc::NotFound, "there is no such database file", m_path);
    if (file == SqliteFile::Empty)
        return fail(Errc::NotAStorage, "the file is empty: it has no tables", m_path);
    return SqliteReader::open(opening(), streams);
}

Result<std::unique_ptr<StorageWriter>> SqliteStorage::openWriter()
{
    TM_TRY_ASSIGN(const SqliteFile file, inspectSqliteFile(m_path));
    if (m_options.readOnly)
        return fail(Errc::ReadOnly, "the storage was opened read-only", m_path);
    if (!isSqliteFileWritable(m_path))
        return fail(Errc::ReadOnly, "the database file or its directory cannot be written", m_path);
    if (file == SqliteFile::Missing && !m_options.createIfMissing)
        return fail(Errc::NotFound, "there is no such database file", m_path);
    if (file == SqliteFile::Empty && !m_options.createIfMissing)
        return fail(Errc::NotAStorage, "the file is empty: it has no tables", m_path);
    bool isNew = false;
    if (file == SqliteFile::Missing) {
        TM_TRY_ASSIGN(isNew, createEmptyFile(m_path));
    }
    auto writer = SqliteWriter::open(opening(), isNew);
    if (!writer && isNew && !hasContent(m_path))
        ::unlink(m_path.c_str());
    return writer;
}

std::vector<std::string> SqliteStorage::cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const
{
    std::vector<std::string> reasons;
    const std::string shown = shownName(info.name);
    const bool isOurs = info.engine == "sqlite" && !info.config.is_null();
    if (info.name.find('\0') != std::string::npos)
        reasons.push_back(fmt::format("{}: SQLite allows no NUL byte in the name of a table", shown));
    else if (startsWithName(info.name, "sqlite_"))
        reasons.push_back(fmt::format("{}: SQLite keeps names that begin with \"sqlite_\" for itself", shown));
    else if (!isOurs && (info.name.empty() || !isValidUtf8(info.name)))
        reasons.push_back(fmt::format("{}: the name of a table must be UTF-8 and not empty", shown));
    if (isOurs) {
        // The definition says which ids and cells the table takes: they came from it.
        if (auto definition = definitionFor(info); !definition)
            reasons.push_back(definition.error().detail);
        return reasons;
    }
    constexpr std::uint8_t kText = 1U << static_cast<unsigned>(IdType::Text);
    if ((traits.idTypes & ~kText) != 0)
        reasons.push_back(fmt::format("{}: ids that are not text need the table that they came from", shown));
    if (traits.irregular)
        reasons.push_back(fmt::format("{}: rows without a vector need the table that they came from", shown));
    for (const std::string& column : traits.cellColumns)
        reasons.push_back(fmt::format("{}: there is no column {} for its values", shown, shownName(column)));
    return reasons;
}

std::vector<std::string> SqliteStorage::cannotChange(const NamespaceInfo& info) const
{
    const auto table = tableFromConfig(info);
    if (!table || !*table || !(*table)->vec0)
        return {};
    const auto extension = findVec0Extension();
    if (extension)
        return {};
    return {fmt::format("{}: only sqlite-vec can write its own tables, and it is not installed: {}",
                        shownName(info.name), extension.error().detail)};
}

bool SqliteStorage::mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const
{
    if (existing.dimension && wanted.dimension && *existing.dimension != *wanted.dimension)
        return true;
    const auto now = tableFromConfig(existing);
    const auto then = definitionFor(wanted);
    if (!now || !*now || !then)
        return true;
    const SqliteTable& from = **now;
    const SqliteTable& to = then->table;
    if (from.vec0 || to.vec0)
        return from.vec0 != to.vec0;
    if (from.isTidemarkLayout && to.isTidemarkLayout && wanted.engine != "sqlite")
        return false; // Tidemark's layout, however its statement was written.
    return !isSameTableSql(from.tableSql, to.tableSql) || from.key != to.key || from.keyColumn != to.keyColumn ||
           from.vectorColumn != to.vectorColumn || from.isTidemarkLayout != to.isTidemarkLayout;
}

} // namespace tidemark
