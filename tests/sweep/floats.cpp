// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// floats_sweep [--quick]
//
// All 2^32 patterns of a float32 through the encoder, a segment and back, twice: in ascending order, where the planes
// of a frame compress, and scattered, where they do not. --quick takes one frame of 64.
#include "io/memoryfilesystem.h"
#include "model/rowhash.h"
#include "repository/segmentreader.h"
#include "repository/segmentwriter.h"
#include "sweep/sweepline.h"

#include <fmt/format.h>

#include <cstring>

namespace tidemark::test {
namespace {

constexpr std::uint32_t kDimension = 64;
constexpr std::uint32_t kRows = 4'096;
constexpr std::uint32_t kWords = kDimension * kRows; // One frame of values.
constexpr std::uint32_t kFrames = 16'384;            // 2^32 words.
constexpr std::uint32_t kFramesOfSegment = 16;

/// Odd, so that its multiples are all words, each once.
constexpr std::uint32_t kScatter = 0x9e3779b1;

class Sweep {
public:
    explicit Sweep(std::uint32_t step) : m_step(step)
    {
        m_batch.dimension = kDimension;
        m_batch.values.resize(kWords);
        for (std::uint32_t row = 0; row < kRows; ++row)
            m_batch.ids.append(std::to_string(row));
    }

    int run()
    {
        for (const std::uint32_t factor : {1U, kScatter}) {
            for (std::uint32_t frame = 0; frame < kFrames; frame += kFramesOfSegment * m_step)
                segment(frame, factor);
        }
        return reportSweep("floats", m_tried, m_violations);
    }

private:
    void fill(std::uint32_t frame, std::uint32_t factor)
    {
        for (std::uint32_t i = 0; i < kWords; ++i) {
            const std::uint32_t word = (frame * kWords + i) * factor;
            std::memcpy(&m_batch.values[i], &word, sizeof word);
        }
    }

    void segment(std::uint32_t firstFrame, std::uint32_t factor)
    {
        MemoryFileSystem files;
        const auto written = write(files, firstFrame, factor);
        if (!written) {
            violate(firstFrame, factor, toString(written.error()));
            return;
        }
        const auto reader = SegmentReader::open(files, "/", written->file);
        if (!reader) {
            violate(firstFrame, factor, toString(reader.error()));
            return;
        }
        FrameDecoder decoder;
        for (std::uint32_t group = 0; group < kFramesOfSegment; ++group) {
            VectorBatch back;
            std::vector<Hash128> hashes;
            const auto read = (*reader)->readRows(decoder, group, {}, back, &hashes);
            fill(firstFrame + group, factor);
            const bool same = read && back.values.size() == kWords &&
                              std::memcmp(back.values.data(), m_batch.values.data(), kWords * sizeof(float)) == 0;
            if (!same)
                violate(firstFrame + group, factor, read ? "other bits" : toString(read.error()));
            m_tried += kWords;
        }
    }

    Result<WrittenSegment> write(FileSystem& files, std::uint32_t firstFrame, std::uint32_t factor)
    {
        TM_TRY_ASSIGN(const auto writer, SegmentWriter::create(files, m_random, "", kDimension, true));
        for (std::uint32_t group = 0; group < kFramesOfSegment; ++group) {
            fill(firstFrame + group, factor);
            hashRows(m_batch, m_secret, m_hashes);
            TM_TRY(writer->append(m_batch, m_hashes.rows));
        }
        return writer->finish();
    }

    void violate(std::uint32_t frame, std::uint32_t factor, const std::string& what)
    {
        m_violations.push_back(fmt::format("words from {:#x}, times {:#x}: {}", frame * kWords, factor, what));
    }

    std::uint32_t m_step;
    VectorBatch m_batch;
    RowHashes m_hashes;
    HashSecret m_secret{};
    SeededRandom m_random{1};
    std::uint64_t m_tried = 0;
    std::vector<std::string> m_violations;
};

} // namespace
} // namespace tidemark::test

int main(int argc, char** argv)
{
    return tidemark::test::Sweep(argc > 1 && std::strcmp(argv[1], "--quick") == 0 ? 64 : 1).run();
}
