// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidemark::cli {

// JSON (RFC 8259) by its place in the text: a vector's metadata has to come back byte for byte, so it is cut out and
// never rebuilt. Nothing here recurses, so any depth of nesting is fine. All errors are InvalidArgument with a detail
// that starts with the place.

/// Walks over a text and cuts out values. Borrows the text.
class JsonScanner {
public:
    explicit JsonScanner(std::string_view text) : m_text(text) {}

    void skipSpace();
    bool atEnd() const { return m_at == m_text.size(); }
    /// The next byte, or 0 at the end.
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    /// Takes the character if it is the next one.
    bool take(char c);
    /// The exact text of one value, without the white space around it.
    Result<std::string_view> value();
    tl::unexpected<Error> wrong(std::string_view what) const;

private:
    bool skipScalar();
    bool skipString();
    bool skipNumber();
    bool skipDigits();
    bool skipKey();
    bool skipWord(std::string_view word);
    /// Opens containers until a value that is none was skipped.
    bool skipToLeaf(std::string& open);

    std::string_view m_text;
    std::size_t m_at = 0;
};

struct JsonMember {
    std::string key;        ///< Decoded.
    std::string_view value; ///< As it stands.
};

/// The members of an object, in order. A key that occurs twice is an error.
Result<std::vector<JsonMember>> splitJsonObject(std::string_view text);
/// A string value, decoded to UTF-8.
Result<std::string> decodeJsonString(std::string_view text);
/// True if the text is one JSON value and nothing else, not even white space around it.
bool isBareJson(std::string_view text);

/// Appends a JSON string. REQUIRES: valid UTF-8.
void appendJsonString(std::string& out, std::string_view text);

} // namespace tidemark::cli
