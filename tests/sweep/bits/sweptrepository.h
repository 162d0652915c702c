// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repository/maskfile.h"
#include "repository/segmentreader.h"
#include "smallbatches.h"
#include "support/enginefixture.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tidemark::test {

/// What a file of a repository is for; FORMAT.md "Layout".
enum class SweptKind {
    Identity,
    Manifest,
    Segment,
    Masks,
    Annotation,
    Base,
    Hint,
    RestoreNote,
    TrashedManifest,
    TrashedData,
    Lock,
};
const char* nameOf(SweptKind kind);

/// What a snapshot loses in one of its namespaces.
struct NamespaceLoss {
    std::uint64_t rows = 0;
    std::set<std::string> ids; ///< Of the rows whose ids can still be read.
    std::set<std::string> files;
    friend bool operator==(const NamespaceLoss&, const NamespaceLoss&) = default;
};

struct SnapshotLoss {
    bool manifest = false; ///< Nothing of it can be believed.
    std::map<std::string, NamespaceLoss> namespaces;
    /// What is damaged is only what people have written beside it: it restores.
    bool restores() const { return !manifest && namespaces.empty(); }
    friend bool operator==(const SnapshotLoss&, const SnapshotLoss&) = default;
};
/// By snapshot; those without a loss are missing.
using Losses = std::map<std::string, SnapshotLoss>;

/// A small repository with every kind of file, and what each byte of it is worth. Built by the product, undamaged; what
/// is lost with a byte is worked out here from FORMAT.md's layout.
class SweptRepository {
public:
    SweptRepository();

    struct File {
        std::string path;
        SweptKind kind = SweptKind::Lock;
        std::string bytes;
    };
    const std::vector<File>& files() const { return m_files; }
    /// What is lost with the byte at `offset`.
    Losses lossAt(const File& file, std::size_t offset) const;
    /// What is lost with the file, or with its length.
    Losses lossOf(const File& file) const;

    const std::map<std::string, Content>& contents() const { return m_contents; } ///< Of the listed snapshots.
    const std::string& trashedId() const { return m_trashedId; }
    const Content& trashedContent() const { return m_trashedContent; }
    SmallBatches& source() { return m_source; }
    const std::string& base() const { return m_base; } ///< What the source descends from.
    /// The repository as it was built, to be damaged.
    std::unique_ptr<MemoryFileSystem> copy() const { return m_engine.files.clone(); }
    RandomSource& random() { return m_engine.random; }
    const Clock& clock() const { return m_engine.clock; }

private:
    /// The bytes of a segment that belong to one column of one row group.
    struct Stretch {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        ColumnRole role = ColumnRole::Ids;
        std::uint32_t firstRow = 0;
        std::uint32_t rows = 0;
    };
    struct Segment {
        std::vector<Stretch> stretches;
        std::vector<std::string> ids; ///< By row.
    };
    /// A segment as one namespace of one snapshot uses it.
    struct Use {
        std::string snapshot;
        std::string namespaceName;
        std::uint64_t namespaceRows = 0;
        std::string maskFile; ///< Path, or empty.
        RowMask masked;
    };

    void build();
    void putRows(const std::string& name, int begin, int end, float value);
    void look();
    SweptKind kindOf(const std::string& path) const;

    Engine m_engine;
    SmallBatches m_source;
    std::vector<File> m_files;
    std::map<std::string, Content> m_contents;
    std::string m_base;
    std::string m_trashedId;
    Content m_trashedContent;
    std::map<std::string, Segment> m_segments; ///< By path.
    std::map<std::string, std::vector<Use>> m_uses;
    std::map<std::string, std::set<std::string>> m_maskUses; ///< Path to snapshots that need it.
};

} // namespace tidemark::test
