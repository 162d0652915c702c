// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/vectorstorage.h"
#include "support/vectorrows.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace tidemark::test {

/// A storage that has to pass the conformance suite (support/storageconformance.cpp), and what its engine cannot do:
/// the suite then asks for what it has to do instead.
struct ConformanceEngine {
    std::string name;
    std::function<std::unique_ptr<VectorStorage>()> make; ///< An empty one of its own.
    bool oneMoment = true;                  ///< A reader sees one moment; else each row once, as it was or became.
    bool nonFinite = true;                  ///< NaN and infinities are kept.
    bool anyBytes = true;                   ///< Ids are any bytes; else UTF-8 without NUL, not empty.
    bool ttl = true;                        ///< TTL and expiry are kept; else refused with Conflict.
    bool jsonObjects = false;               ///< Metadata is a JSON object, else any bytes.
    bool splits = true;                     ///< A namespace can be read in ranges.
    bool needsDimension = false;            ///< A namespace is made with a dimension, else refused with Conflict.
    std::vector<std::string> metadata = {}; ///< Of `jsonObjects`: what has to come back as it was.
    std::size_t longestId = SIZE_MAX;
    std::size_t many = 10'000; ///< Rows where a test wants many.
    int big = 40;              ///< Rows of a megabyte where a test wants more than a batch holds.
    int rounds = 30;           ///< Of random changes.
};

inline void PrintTo(const ConformanceEngine& engine, std::ostream* out)
{
    *out << engine.name;
}

/// The engines that this test program is for; each program that is linked with the suite defines it.
std::vector<ConformanceEngine> conformanceEngines();

} // namespace tidemark::test
