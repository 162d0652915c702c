// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/stagedrows.h"

#include "storage/vectorstorage.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace tidemark {

namespace {

constexpr std::size_t kTailBytes = std::size_t{1} << 20;
constexpr std::size_t kReadBytes = std::size_t{1} << 20;
constexpr std::size_t kLengthBytes = 4;
enum Flag : std::uint8_t { kIrregular = 1, kMetadata = 2, kTtl = 4, kExpiry = 8 };

std::string keyOf(IdType type, std::string_view id)
{
    std::string key(1, static_cast<char>(type));
    key += id;
    return key;
}

ByteBuffer encodeRow(const VectorBatch& batch, std::size_t row)
{
    ByteWriter out;
    out.u8(static_cast<std::uint8_t>(batch.idType(row)));
    out.string(batch.ids[row]);
    const auto ttl = batch.ttl(row);
    const auto expiry = batch.expiry(row);
    unsigned flags = batch.isIrregular(row) ? unsigned{kIrregular} : 0U;
    flags |= batch.hasMetadata(row) ? unsigned{kMetadata} : 0U;
    flags |= ttl ? unsigned{kTtl} : 0U;
    flags |= expiry ? unsigned{kExpiry} : 0U;
    out.u8(static_cast<std::uint8_t>(flags));
    out.u32(batch.dimension);
    out.raw(std::as_bytes(batch.rowValues(row)));
    if (batch.hasMetadata(row))
        out.string(batch.metadata[row]);
    if (ttl)
        out.u64(static_cast<std::uint64_t>(*ttl));
    if (expiry)
        out.u64(static_cast<std::uint64_t>(*expiry));
    for (const CellColumn& column : batch.cells) {
        if (column.cells.size() == 0 || column.cells.isAbsent(row))
            continue;
        out.u8(1);
        out.string(column.name);
        out.string(column.cells[row]);
    }
    out.u8(0);
    for (const VectorColumn& column : batch.vectors) {
        if (column.values.size() == 0 || column.values.isAbsent(row))
            continue;
        out.u8(1);
        out.string(column.name);
        out.u8(static_cast<std::uint8_t>(column.kind));
        out.string(column.values[row]);
    }
    out.u8(0);
    return out.take();
}

/// A batch of the one row. The bytes are our own, but come from a disk.
Result<void> decodeRow(ByteView bytes, VectorBatch& row)
{
    constexpr std::size_t kLimit = UINT32_MAX;
    row.clear();
    ByteReader in(bytes);
    TM_TRY_ASSIGN(const std::uint8_t type, in.u8());
    row.idTypes = {type};
    TM_TRY_ASSIGN(const std::string_view id, in.string(kLimit));
    row.ids.append(id);
    TM_TRY_ASSIGN(const std::uint8_t flags, in.u8());
    row.irregular = {static_cast<std::uint8_t>(flags & kIrregular)};
    TM_TRY_ASSIGN(row.dimension, in.u32());
    TM_TRY_ASSIGN(const ByteView values, in.raw(std::size_t{row.dimension} * sizeof(float)));
    row.values.resize(row.dimension);
    if (!values.empty())
        std::memcpy(row.values.data(), values.data(), values.size());
    if ((flags & kMetadata) != 0) {
        TM_TRY_ASSIGN(const std::string_view metadata, in.string(kLimit));
        row.metadata.append(metadata);
    } else {
        row.metadata.appendAbsent();
    }
    std::optional<std::int64_t> ttl;
    std::optional<std::int64_t> expiry;
    if ((flags & kTtl) != 0) {
        TM_TRY_ASSIGN(const std::uint64_t word, in.u64());
        ttl = static_cast<std::int64_t>(word);
    }
    if ((flags & kExpiry) != 0) {
        TM_TRY_ASSIGN(const std::uint64_t word, in.u64());
        expiry = static_cast<std::int64_t>(word);
    }
    row.ttlSeconds.append(ttl);
    row.expiresAt.append(expiry);
    for (;;) {
        TM_TRY_ASSIGN(const std::uint8_t more, in.u8());
        if (more == 0)
            break;
        TM_TRY_ASSIGN(const std::string_view name, in.string(kLimit));
        TM_TRY_ASSIGN(const std::string_view cell, in.string(kLimit));
        row.cells.push_back({std::string(name), {}});
        row.cells.back().cells.append(cell);
    }
    for (;;) {
        TM_TRY_ASSIGN(const std::uint8_t more, in.u8());
        if (more == 0)
            return in.expectEnd();
        TM_TRY_ASSIGN(const std::string_view name, in.string(kLimit));
        TM_TRY_ASSIGN(const std::uint8_t kind, in.u8());
        TM_TRY_ASSIGN(const std::string_view value, in.string(kLimit));
        row.vectors.push_back({std::string(name), static_cast<VectorKind>(kind), {}});
        row.vectors.back().values.append(value);
    }
}

void appendDecoded(VectorBatch& batch, const VectorBatch& row)
{
    if (batch.rows() == 0)
        batch.dimension = row.dimension;
    batch.appendRow(row, 0);
}

/// A file without a name, so that nothing is left behind.
int openUnnamed(const char* directory)
{
#ifdef O_TMPFILE
    if (const int descriptor = ::open(directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); descriptor >= 0)
        return descriptor;
#endif
    std::string path = std::string(directory) + "/tidemark-XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor >= 0)
        ::unlink(path.c_str());
    return descriptor;
}

} // namespace

Result<std::unique_ptr<StagedRows>> StagedRows::create()
{
    const char* const wanted = std::getenv("TMPDIR");
    std::array<const char*, 3> places = {wanted != nullptr && *wanted != '\0' ? wanted : "/var/tmp", "/var/tmp",
                                         "/tmp"};
    int lastError = 0;
    for (const char* const place : places) {
        if (const int descriptor = openUnnamed(place); descriptor >= 0)
            return std::unique_ptr<StagedRows>(new StagedRows(descriptor));
        lastError = errno;
    }
    return fail(errorFromErrno(lastError, "making a temporary file for staged changes", places[0]));
}

StagedRows::~StagedRows()
{
    ::close(m_descriptor);
}

Result<void> StagedRows::flush()
{
    std::size_t done = 0;
    while (done < m_tail.size()) {
        const ssize_t wrote =
            ::pwrite(m_descriptor, m_tail.data() + done, m_tail.size() - done, static_cast<off_t>(m_end + done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return fail(errorFromErrno(errno, "writing staged changes to a temporary file", {}));
        done += static_cast<std::size_t>(wrote);
    }
    m_end += m_tail.size();
    m_tail.clear();
    return {};
}

Result<ByteBuffer> StagedRows::read(std::uint64_t offset, std::size_t length) const
{
    ByteBuffer bytes(length);
    std::size_t done = 0;
    const std::uint64_t fromFile = offset < m_end ? std::min<std::uint64_t>(length, m_end - offset) : 0;
    while (done < fromFile) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + done, static_cast<std::size_t>(fromFile) - done,
                                    static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errorFromErrno(errno, "reading staged changes", {}));
        if (got == 0)
            return fail(Errc::Damaged, "the temporary file of staged changes is shorter than it was");
        done += static_cast<std::size_t>(got);
    }
    const std::uint64_t inTail = std::max(offset, m_end) - m_end;
    const std::size_t rest =
        std::min<std::size_t>(length - done, m_tail.size() - std::min<std::size_t>(m_tail.size(), inTail));
    if (rest != 0)
        std::memcpy(bytes.data() + done, m_tail.data() + inTail, rest);
    bytes.resize(done + rest);
    return bytes;
}

Result<void> StagedRows::put(const VectorBatch& batch)
{
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        const ByteBuffer bytes = encodeRow(batch, row);
        if (bytes.size() > UINT32_MAX)
            return fail(Errc::LimitExceeded, "a row of 4 GiB or more");
        const auto length = static_cast<std::uint32_t>(bytes.size());
        const auto* const prefix = reinterpret_cast<const std::byte*>(&length);
        const std::uint64_t offset = m_end + m_tail.size();
        m_tail.insert(m_tail.end(), prefix, prefix + kLengthBytes);
        m_tail.insert(m_tail.end(), bytes.begin(), bytes.end());
        Place& place = m_index[keyOf(batch.idType(row), batch.ids[row])];
        m_puts += place.length == 0 ? 1 : 0;
        place = {offset, length};
        if (m_tail.size() >= kTailBytes)
            TM_TRY(flush());
    }
    return {};
}

void StagedRows::remove(IdType type, std::string_view id)
{
    Place& place = m_index[keyOf(type, id)];
    m_puts -= place.length != 0 ? 1 : 0;
    place = {};
}

StagedRows::Fate StagedRows::fateOf(IdType type, std::string_view id) const
{
    const auto it = m_index.find(keyOf(type, id));
    if (it == m_index.end())
        return Fate::Untouched;
    return it->second.length == 0 ? Fate::Removed : Fate::Put;
}

Result<bool> StagedRows::next(std::uint64_t& cursor, VectorBatch& batch, std::size_t mostRows) const
{
    batch.clear();
    const std::uint64_t end = m_end + m_tail.size();
    VectorBatch row;
    std::uint64_t taken = 0;
    while (cursor < end && taken <= kBatchBytes && batch.rows() < std::min(kBatchRows, mostRows)) {
        TM_TRY_ASSIGN(ByteBuffer block, read(cursor, kReadBytes));
        std::size_t at = 0;
        while (block.size() - at >= kLengthBytes && taken <= kBatchBytes &&
               batch.rows() < std::min(kBatchRows, mostRows)) {
            std::uint32_t length = 0;
            std::memcpy(&length, block.data() + at, sizeof length);
            if (block.size() - at - kLengthBytes < length) {
                if (at != 0)
                    break;
                TM_TRY_ASSIGN(block, read(cursor, kLengthBytes + length)); // One row larger than a block.
                if (block.size() != kLengthBytes + length)
                    return fail(Errc::Damaged, "the temporary file of staged changes is shorter than it was");
            }
            TM_TRY(decodeRow(ByteView(block).subspan(at + kLengthBytes, length), row));
            const auto it = m_index.find(keyOf(row.idType(0), row.ids[0]));
            if (it != m_index.end() && it->second.length != 0 && it->second.offset == cursor + at) {
                appendDecoded(batch, row);
                taken += length;
            }
            at += kLengthBytes + length;
        }
        cursor += at;
    }
    return batch.rows() != 0;
}

Result<void> StagedRows::append(IdType type, std::string_view id, VectorBatch& batch) const
{
    const auto it = m_index.find(keyOf(type, id));
    if (it == m_index.end() || it->second.length == 0)
        return fail(Errc::NotFound, "no such row was put");
    TM_TRY_ASSIGN(const ByteBuffer bytes, read(it->second.offset + kLengthBytes, it->second.length));
    VectorBatch row;
    TM_TRY(decodeRow(bytes, row));
    appendDecoded(batch, row);
    return {};
}

void StagedRows::removedIds(BytesColumn& ids, std::vector<std::uint8_t>& idTypes) const
{
    for (const auto& [key, place] : m_index) {
        if (place.length != 0)
            continue;
        ids.append(std::string_view(key).substr(1));
        idTypes.push_back(static_cast<std::uint8_t>(key[0]));
    }
}

} // namespace tidemark
