// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "snapshot/dakeradirectory.h"
#include "storage/vectorstorage.h"

#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// The namespaces that one .snap holds itself (not those of its parent), with streams of their vectors.
///
/// Exact: ids and names are unescaped; values are the nearest float32 of the digits; metadata is the slice of the file
/// as it stands, so an indented file gives indented metadata. `metadata: null` is no metadata, a null among values is
/// NaN, of an id that occurs twice the last vector counts, namespaces of one name are one: all of it noted.
/// Memory: a batch a stream, and 8 bytes a vector while it is opened. Any thread; a stream one at a time.
class DakeraContent {
public:
    /// Sorted by name. The dimension and the count are what the vectors say.
    const std::vector<NamespaceInfo>& namespaces() const { return m_infos; }
    /// The vectors of one namespace, each id once. NotFound. The stream borrows the content, which must outlive it; any
    /// number may be open. It fails with Damaged if the file has changed since it was opened.
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName) const;

    /// For the user, a line each; names in them are hostile.
    const std::vector<std::string>& notes() const { return m_notes; }

    /// Where the vectors of a namespace are.
    struct Place {
        std::vector<std::uint64_t> arrays;     ///< Offsets of the arrays in the file.
        std::uint64_t rows = 0;                ///< In all arrays, superseded ones included.
        std::vector<std::uint64_t> superseded; ///< Ordinals of rows whose id comes again later; ascending.
    };

private:
    friend class DakeraScan;
    DakeraContent() = default;

    std::shared_ptr<const ReadableFile> m_file;
    std::string m_path;
    std::vector<NamespaceInfo> m_infos;
    std::vector<Place> m_places; ///< Beside m_infos.
    std::vector<std::string> m_notes;
};

/// Reads all of a .snap once, so that whatever is wrong with it is known before anything is imported; its vectors are
/// read again by scan(). Up to 64 GiB, 65,536 namespaces and 100 million vectors (LimitExceeded). Damaged for a
/// file that is cut or is no .snap, Conflict for a namespace with vectors of different lengths (an id is named),
/// Cancelled. Any thread.
Result<std::unique_ptr<DakeraContent>> readDakeraSnapshot(FileSystem& files, const DakeraSnapshot& snapshot,
                                                          const JobContext& context = {});

} // namespace tidemark
