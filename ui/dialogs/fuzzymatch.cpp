// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace tidemark::ui {

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    constexpr int kHit = 1;
    constexpr int kWordStart = 8;
    constexpr int kRun = 5;
    constexpr int kNone = -1;
    const QString wanted = typed.simplified().remove(u' ').toCaseFolded();
    const QString folded = text.toCaseFolded();
    const auto size = static_cast<std::size_t>(folded.size());
    // best[j]: of what was matched so far with its last character at j.
    std::vector<int> best(size, kNone);
    bool first = true;
    for (const QChar c : wanted) {
        std::vector<int> next(size, kNone);
        int before = first ? 0 : kNone; // The best that ends before j - 1.
        for (std::size_t j = 0; j < size; ++j) {
            const int run = j > 0 && !first && best[j - 1] != kNone ? best[j - 1] + kRun : kNone;
            const auto at = static_cast<qsizetype>(j);
            if (folded[at] == c && std::max(run, before) != kNone) {
                const bool startsWord = j == 0 || !folded[at - 1].isLetterOrNumber();
                next[j] = std::max(run, before) + kHit + (startsWord ? kWordStart : 0);
            }
            if (j > 0 && !first)
                before = std::max(before, best[j - 1]);
        }
        best = std::move(next);
        first = false;
    }
    const int top = wanted.isEmpty() ? 0 : best.empty() ? kNone : *std::max_element(best.begin(), best.end());
    if (top == kNone)
        return std::nullopt;
    // Of equals the shorter text is nearer to what was typed.
    return top * 100 - static_cast<int>(std::min<std::size_t>(size, 99));
}

} // namespace tidemark::ui
