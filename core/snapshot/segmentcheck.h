// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "model/plan.h"
#include "model/rowhash.h"
#include "repository/frame.h"
#include "repository/framefile.h"
#include "repository/maskfile.h"
#include "repository/repository.h"

#include <map>
#include <string>

namespace tidemark {

/// What is wrong with a segment, down to the rows that cannot be believed.
struct SegmentDamage {
    std::string detail; ///< Empty: nothing is wrong.
    bool whole = false; ///< No row can be believed.
    RowMask badRows;
    std::map<std::uint32_t, DiffId> ids; ///< Of those bad rows whose ids are readable.
    std::uint64_t rowsChecked = 0;
};

/// What checking needs memory for, kept from one segment to the next. One thread at a time.
struct SegmentCheckRoom {
    FrameDecoder decoder;
    VectorBatch batch;
    std::vector<Hash128> stored;
    RowHashes hashes;
};

/// A share of a segment's row groups: number `part` of `parts`, as even as groups allow.
struct SegmentPart {
    std::size_t part = 0;
    std::size_t parts = 1;
};

/// Opens a segment (quick) or reads all of a part: every frame's checksum, every row against its hash. After a damaged
/// frame it goes on frame by frame, so that the rows of one frame are lost and no others. Never an error, except a
/// stop.
Result<SegmentDamage> checkSegment(const Repository& repository, const FileRef& file, const SegmentPart& part,
                                   bool quick, SegmentCheckRoom& room, const JobContext& context);
/// Adds what was found in another part, a later one, of the same segment.
void addDamage(SegmentDamage& damage, SegmentDamage other);

} // namespace tidemark
