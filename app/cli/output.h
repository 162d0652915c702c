// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace tidemark::cli {

/// Standard output and standard error. Text for people is lost when --json is on and the other way round, so a command
/// may offer both. Output is collected and written in large pieces; the first failed write is kept and makes finish()
/// fail. One thread at a time.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool json() const { return m_json; }
    /// The one document of --json.
    void document(const Json& json);
    /// The one document of --json where that is a list: item by item, because 100,000 of them at once took 300 MB.
    void list(std::size_t count, const std::function<void(std::size_t item, std::string& out)>& appendItem);
    /// A line for people. The caller has put whatever is hostile through shownText().
    void line(std::string_view text = {});
    /// Lines of a Table.
    void lines(std::string_view text);
    /// Bytes as they are, in both modes: JSON Lines.
    void raw(std::string_view bytes);
    /// True if something was given to standard output already.
    bool anyOutput() const { return m_any; }

    /// A line on standard error, in both modes; made harmless here.
    static void warning(std::string_view text);

    /// Writes what was collected. Fails with the errno of the first write that failed.
    Result<void> finish();
    bool failed() const { return m_errno != 0; }

private:
    void put(std::string_view bytes);
    void flush();

    bool m_json;
    bool m_any = false;
    int m_errno = 0;
    std::string m_pending;
};

/// Writes to standard error, whole or not at all; there is nobody left to tell of a failure.
void writeToStandardError(std::string_view text);

} // namespace tidemark::cli
