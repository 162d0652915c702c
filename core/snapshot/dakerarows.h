// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "snapshot/jsonscanner.h"

#include <set>
#include <string>

namespace tidemark {

/// One vector of a .snap.
struct DakeraRow {
    std::string id;
    ValueBuffer values;
    bool hasMetadata = false;
    std::string metadata;         ///< The bytes of the file, indentation included; never "null".
    bool metadataIsNull = false;  ///< The reference system writes it for none and for a null alike: taken for none.
    std::uint64_t nullValues = 0; ///< Values that were null, which is how it writes NaN and infinities: now NaN.
};

/// Reads the array of vectors that is next in the scanner, which it borrows. One thread at a time.
class DakeraRows {
public:
    /// Values of one vector.
    static constexpr std::size_t kMaxDimension = std::size_t{1} << 24;

    explicit DakeraRows(JsonScanner& json) : m_json(json) {}

    /// The next vector; false after the last one. Damaged for what is no vector or has a value beyond float32,
    /// LimitExceeded; both with the id as far as it is known.
    Result<bool> next(DakeraRow& row);
    /// Keys of vectors that nobody knows, at most some.
    const std::set<std::string>& unknownKeys() const { return m_unknown; }

private:
    Result<void> readRow(DakeraRow& row);
    Result<void> readValues(DakeraRow& row);

    JsonScanner& m_json;
    bool m_isOpen = false;
    bool m_isFirst = true;
    std::string m_number;
    std::string m_beyond; ///< The first value of the row that is no float32.
    std::set<std::string> m_unknown;
};

} // namespace tidemark
