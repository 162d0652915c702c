// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "base/jobcontext.h"
#include "model/vectorbatch.h"
#include "repository/manifest.h"
#include "repository/maskfile.h"
#include "repository/segmentreader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

/// The rows of one namespace of one snapshot by id hash, with their row hashes: the id and hash columns of its
/// segments, minus the masks. About 30 bytes a row: 24 for an entry and 4 for a slot at 70 % load.
///
/// Rows are numbered through all segments in manifest order, masked ones included; a masked row is never found.
/// Immutable after load(): any thread, several at once.
class RowIndex {
public:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    struct Segment {
        std::unique_ptr<SegmentReader> reader;
        std::uint32_t firstRow = 0;
        RowMask masked;
    };

    /// Opens the segments and reads their id and hash columns with up to `threads` threads. Damaged if a file is, if
    /// the live rows do not have the count and digest that the manifest says, or if an id occurs twice.
    static Result<std::unique_ptr<RowIndex>> load(FileSystem& files, const std::string& directory,
                                                  const Manifest& manifest, const ManifestNamespace& ns,
                                                  const HashSecret& secret, unsigned threads,
                                                  const JobContext& context);

    /// For a target that holds rows in another form: replaces what a live row is (its id and the low half of its hash),
    /// or leaves it out as if it were masked. After any of these finishAdapting() before the first find(). One thread.
    void adaptRow(std::uint32_t row, const Hash128& id, std::uint64_t rowHashLow);
    void leaveOut(std::uint32_t row);
    /// Conflict if two rows have the same id now.
    Result<void> finishAdapting();

    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_rowHashes.size()); }
    std::uint64_t liveRows() const { return m_liveRows; }
    /// The live row with this id, or kNone. `hint` is where it would be if the scan order had not changed.
    std::uint32_t find(const Hash128& id, std::uint32_t hint) const;
    /// The low half of the row's hash: enough to see a change, with the digest as the proof behind it.
    std::uint64_t rowHashLow(std::uint32_t row) const { return m_rowHashes[row]; }
    /// REQUIRES: the row is live. (Of row groups without a live row nothing was read.)
    const Hash128& idHash(std::uint32_t row) const { return m_ids[row]; }
    bool isLive(std::uint32_t row) const;
    const std::vector<Segment>& segments() const { return m_segments; }

private:
    RowIndex() = default;
    Result<void> loadSegment(std::size_t index, const HashSecret& secret, Hash128& digest, const JobContext& context);
    Result<void> buildTable();
    const Segment& segmentOf(std::uint32_t row) const;
    std::size_t slotOf(const Hash128& id) const;

    std::vector<Segment> m_segments;
    std::vector<Hash128> m_ids;
    std::vector<std::uint64_t> m_rowHashes;
    std::vector<std::uint32_t> m_slots; ///< Row or kNone; open addressing, linear probing.
    std::uint64_t m_liveRows = 0;
};

/// Whether a mask leaves nothing of a row group: then nothing of it is read, and damage to it costs nothing.
bool isWhollyMasked(const RowMask& masked, const RowGroup& group);

/// The masks of one namespace's segments, in manifest order; empty bitmaps where a segment has none.
Result<std::vector<RowMask>> readMasks(FileSystem& files, const std::string& directory, const Manifest& manifest,
                                       const ManifestNamespace& ns);

} // namespace tidemark
