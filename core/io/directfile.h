// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/filesystem.h"
#include "io/posixcalls.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace tidemark::io {

/// A new file of many megabytes, written past the page cache (O_DIRECT): the copy into it and the write-back storm out
/// of it cost more than the device needs, and nobody reads the pages soon. append() copies into one aligned buffer
/// while a thread of ours writes the other one, so that the caller and the device work at the same time.
///
/// Where O_DIRECT is refused, at the start or in the middle, the same buffers go through the page cache.
///
/// One thread at a time. A failed write shows in the next append(), sync() or close(). What is still buffered when the
/// object is destroyed without close() is not written.
class DirectFile final : public WritableFile {
public:
    DirectFile(FileDescriptor file, std::string path);
    ~DirectFile() override;

    Result<void> append(ByteView bytes) override;
    Result<void> sync() override;
    Result<void> close() override;
    std::uint64_t size() const override { return m_size; }

private:
    struct Free {
        void operator()(std::byte* memory) const { std::free(memory); }
    };
    using Buffer = std::unique_ptr<std::byte[], Free>;

    static std::vector<Buffer>& spares();
    static Buffer allocate();
    Result<void> checkUsable(const char* call) const;
    Result<void> giveUp(Error error);
    Result<void> handOver();
    Result<void> waitUntilIdle();
    Result<void> flush();
    bool startWriter();
    void runWriter();
    std::optional<Error> write(ByteView bytes, std::uint64_t offset);
    std::optional<Error> dropDirect();
    void reserve(std::uint64_t end);
    int giveBack();

    // Of the caller.
    std::string m_path;
    std::uint64_t m_size = 0;    ///< Appended.
    std::uint64_t m_flushed = 0; ///< Written or handed to the writer; the buffer holds the rest.
    Buffer m_filling;
    std::optional<Error> m_failure; ///< The first one; from then on only close() does anything.

    // Of whoever writes: the writer while m_job is set, else the caller. m_mutex orders the change.
    FileDescriptor m_file;
    bool m_direct = false;
    bool m_canReserve = true;
    std::uint64_t m_reserved = 0; ///< End of the blocks that are allocated ahead.

    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_changed;
    Buffer m_writing;
    std::optional<std::uint64_t> m_job; ///< Where m_writing is to be written, in full.
    std::optional<Error> m_writerError;
    bool m_stop = false;
    std::thread m_writer; ///< Started with the first full buffer: a file that stays small has no thread.
};

} // namespace tidemark::io
