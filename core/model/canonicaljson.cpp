// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/canonicaljson.h"

#include <cmath>

namespace tidemark {

namespace {

constexpr int kMaxDepth = 64;

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

std::string canonicalText(const SortedJson& document)
{
    return document.dump(-1, ' ', false, SortedJson::error_handler_t::replace);
}

std::optional<SortedJson> parseMetadata(std::string_view text)
{
    // The parser works with a stack of its own, but whoever walks the tree afterwards does not.
    if (isTooDeep(text))
        return std::nullopt;
    SortedJson document = SortedJson::parse(text, nullptr, /*allow_exceptions=*/false);
    if (document.is_discarded())
        return std::nullopt;
    return document;
}

} // namespace tidemark
