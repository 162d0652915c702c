// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzztarget.h"
#include "repository/framefile.h"

#include <optional>

namespace tidemark::fuzz {

/// A file of segments/ taken apart without believing anything of it, changed, and put together with checksums that fit:
/// FORMAT.md "Frame file".
class FrameFileBytes {
public:
    /// Nothing if the file is shorter than its header and trailer, or its footer than itself.
    static std::optional<FrameFileBytes> parse(std::string_view file);

    /// One change at random: of the footer, of a frame's stored bytes, or of what a frame holds, which then is stored
    /// as it is.
    void mutate(std::size_t limit, std::mt19937& random, const BytesMutator& bytes);
    std::string file() const;

private:
    struct Frame {
        std::size_t place = 0; ///< Of its description in the footer.
        FrameInfo info;
        std::string stored;
    };
    void takeFrames();
    bool takeFramesOfMasks();

    std::string m_header;
    std::string m_rest;   ///< Between header and footer, where the frames are not known.
    std::string m_footer; ///< Descriptions of frames in it are written again by file().
    std::vector<Frame> m_frames;
};

/// The mutator of targets whose input is such a file; one that cannot be taken apart is changed as bytes.
void mutateFrameFile(std::string& input, std::size_t limit, std::mt19937& random, const BytesMutator& bytes);

/// What a manifest would say of the file; the name is taken from its header.
FileRef refOf(std::string_view file);

} // namespace tidemark::fuzz
