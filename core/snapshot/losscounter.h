// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

/// Counts what a target cannot hold, one entry a sentence. One thread at a time.
class LossCounter {
public:
    /// One more vector that loses this.
    void count(std::string_view text);
    /// Something of the namespace itself.
    void note(std::string_view text);
    /// Those of the namespace first, then by how many vectors they concern.
    std::vector<Loss> losses() const;

private:
    std::map<std::string, std::uint64_t, std::less<>> m_rows;
};

} // namespace tidemark
