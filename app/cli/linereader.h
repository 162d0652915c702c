// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"

#include <optional>
#include <string>
#include <string_view>

namespace tidemark::cli {

constexpr std::size_t kMaxLineBytes = std::size_t{1} << 30;

/// Reads a file, or standard input, line by line, and notices a stop request while it waits for input.
class LineReader {
public:
    /// "-" is standard input.
    static Result<LineReader> open(const std::string& path);
    LineReader(LineReader&& other) noexcept;
    LineReader& operator=(LineReader&&) = delete;
    ~LineReader();

    /// The next line without its end, valid until the next call; nothing at the end of the input. LimitExceeded for a
    /// line of more than kMaxLineBytes.
    Result<std::optional<std::string_view>> next(const JobContext& job);
    /// Of the line that next() gave last, from 1.
    std::uint64_t number() const { return m_number; }

private:
    LineReader(int fd, std::string path) : m_fd(fd), m_path(std::move(path)) {}
    Result<void> readMore(const JobContext& job);

    int m_fd;
    std::string m_path;
    std::string m_buffer;
    std::size_t m_begin = 0;   ///< Of the next line in the buffer.
    std::size_t m_scanned = 0; ///< No line end stands between m_begin and here.
    bool m_ended = false;
    std::uint64_t m_number = 0;
};

} // namespace tidemark::cli
