// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/filecheck.h"

#include "repository/maskfile.h"
#include "repository/segmentlayout.h"

namespace tidemark {

Result<void> checkDataFile(FileSystem& files, const std::string& directory, const FileRef& expected, FrameFileKind kind,
                           const JobContext& context)
{
    if (kind == FrameFileKind::Masks) {
        TM_TRY(readMaskFile(files, directory, expected));
        return {};
    }
    TM_TRY_ASSIGN(const auto file, FrameFileReader::open(files, directory, expected.name, kind, &expected));
    const auto layout = decodeLayout(file->footer(), FrameFileReader::firstFrameOffset(), file->endOfFrames());
    if (!layout)
        return fail(layout.error().code, layout.error().detail, file->path());
    FrameDecoder decoder;
    ByteBuffer decoded;
    for (const RowGroup& group : layout->groups) {
        for (const ColumnChunk& chunk : group.chunks) {
            TM_TRY(context.checkStop());
            std::uint64_t offset = chunk.offset;
            for (const FrameInfo& frame : chunk.frames) {
                decoded.resize(frame.decodedBytes);
                TM_TRY(file->readFrame(decoder, frame, offset, decoded));
                offset += frame.storedBytes;
            }
        }
    }
    return {};
}

} // namespace tidemark
