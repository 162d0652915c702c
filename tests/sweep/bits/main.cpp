// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// bits_sweep [--quick]
//
// Damages a small repository that has every kind of file, in every way that a single accident has: each bit turned,
// each shorter length, blocks zeroed and exchanged, a byte added, files gone, doubled, exchanged. Each time: what
// verify reports is exactly what is lost, the other snapshots restore to what they were, no restore gives a wrong row,
// and what is harmless is harmless. --quick turns one bit of every fifth byte and takes every 23rd length.
#include "damagecheck.h"

#include <fmt/format.h>

#include <cstring>

namespace tidemark::test {
namespace {

class Sweep {
public:
    explicit Sweep(bool quick) : m_bytes(quick ? 5 : 1), m_lengths(quick ? 23 : 1), m_bits(quick ? 1 : 8) {}

    int run()
    {
        for (const auto& file : m_swept.files()) {
            turnBits(file);
            shorten(file);
            damageBlocks(file);
            m_check.file(file, "a byte added",
                         [&](MemoryFileSystem& files) { files.replaceBytes(file.path, file.bytes + '\0'); });
            doubleIt(file);
            m_check.missing(file);
        }
        exchange();
        return m_check.finish();
    }

private:
    using File = SweptRepository::File;

    void turnBits(const File& file)
    {
        for (std::size_t at = 0; at < file.bytes.size(); at += m_bytes) {
            for (unsigned n = 0; n < m_bits; ++n) {
                // Of a quick sweep another bit in every byte.
                const unsigned bit = m_bits == 1 ? at % 8 : n;
                std::string bytes = file.bytes;
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
                m_check.byte(file, at, fmt::format("bit {} of byte {}", bit, at), bytes);
            }
        }
    }

    void shorten(const File& file)
    {
        for (std::size_t size = 0; size < file.bytes.size(); size += m_lengths) {
            m_check.file(file, fmt::format("cut to {} bytes", size),
                         [&](MemoryFileSystem& files) { files.replaceBytes(file.path, file.bytes.substr(0, size)); });
        }
    }

    /// What a device does that loses a block or takes one for another.
    void damageBlocks(const File& file)
    {
        constexpr std::size_t kBlock = 64;
        for (std::size_t at = 0; at < file.bytes.size(); at += kBlock) {
            std::string zeroed = file.bytes;
            std::fill(zeroed.begin() + static_cast<std::ptrdiff_t>(at),
                      zeroed.begin() + static_cast<std::ptrdiff_t>(std::min(at + kBlock, zeroed.size())), '\0');
            m_check.block(file, fmt::format("zeros from {}", at), zeroed);
            if (at + 2 * kBlock > file.bytes.size())
                continue;
            std::string exchanged = file.bytes;
            std::swap_ranges(exchanged.begin() + static_cast<std::ptrdiff_t>(at),
                             exchanged.begin() + static_cast<std::ptrdiff_t>(at + kBlock),
                             exchanged.begin() + static_cast<std::ptrdiff_t>(at + kBlock));
            m_check.block(file, fmt::format("blocks exchanged at {}", at), exchanged);
        }
    }

    /// The file under another name of its kind. What nobody looks for there is harmless.
    void doubleIt(const File& file)
    {
        const std::string directory = file.path.substr(0, file.path.rfind('/') + 1);
        const std::string free = "snap_1_" + std::to_string(90);
        const auto plant = [&](const std::string& path) {
            return [path, &file](MemoryFileSystem& files) { files.replaceBytes(path, file.bytes); };
        };
        switch (file.kind) {
        case SweptKind::Identity:
        case SweptKind::Lock: m_check.harmless(file, "doubled", plant(file.path + "2")); break;
        case SweptKind::Manifest: {
            Losses losses;
            losses[free].manifest = true;
            m_check.change(file, "doubled", losses, plant(directory + free + ".jsonl"));
            break;
        }
        case SweptKind::Segment:
        case SweptKind::Masks: m_check.harmless(file, "doubled", plant(directory + std::string(31, '0') + "1")); break;
        case SweptKind::Annotation: {
            m_check.harmless(file, "doubled for nobody", plant(directory + free + ".json"));
            for (const auto& [id, content] : m_swept.contents()) {
                const std::string path = directory + id + ".json";
                if (path == file.path)
                    continue;
                Losses losses;
                losses[id] = {};
                m_check.change(file, "doubled for another snapshot", losses, plant(path));
            }
            break;
        }
        case SweptKind::Base:
        case SweptKind::Hint:
            m_check.harmless(file, "doubled", plant(directory + std::string(31, '0') + "1.json"));
            break;
        case SweptKind::RestoreNote:
            m_check.harmless(file, "doubled", plant(directory + std::string(31, '0') + "1.json"));
            break;
        case SweptKind::TrashedManifest:
            m_check.harmless(file, "doubled", plant(directory + m_swept.trashedId() + ".5.jsonl"));
            break;
        case SweptKind::TrashedData:
            m_check.harmless(file, "doubled", plant(directory + std::string(31, '0') + "1.5"));
            break;
        }
    }

    /// Every two files of one kind.
    void exchange()
    {
        const auto& files = m_swept.files();
        for (std::size_t a = 0; a < files.size(); ++a) {
            for (std::size_t b = a + 1; b < files.size(); ++b) {
                const bool isData =
                    files[a].path.starts_with("/repo/segments/") && files[b].path.starts_with("/repo/segments/");
                if ((files[a].kind == files[b].kind || isData) && files[a].bytes != files[b].bytes)
                    m_check.exchanged(files[a], files[b]);
            }
        }
    }

    SweptRepository m_swept;
    DamageCheck m_check{m_swept};
    std::size_t m_bytes;
    std::size_t m_lengths;
    unsigned m_bits;
};

} // namespace
} // namespace tidemark::test

int main(int argc, char** argv)
{
    return tidemark::test::Sweep(argc > 1 && std::strcmp(argv[1], "--quick") == 0).run();
}
