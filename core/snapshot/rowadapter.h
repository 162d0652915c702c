// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/contentlimits.h"
#include "model/namespaceinfo.h"
#include "model/vectorbatch.h"
#include "snapshot/idadapter.h"
#include "snapshot/losscounter.h"
#include "snapshot/metadataadapter.h"
#include "snapshot/vectoradapter.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tidemark {

/// Makes the rows of a namespace of one engine what another engine can hold, and counts what is lost. The same row
/// always gives the same row. Plain data inside; adapt() from any thread, each with batches and a counter of its own.
class RowAdapter {
public:
    /// `traits` are what the source's rows make use of.
    RowAdapter(const NamespaceInfo& source, const ContentTraits& traits, const ContentLimits& limits);

    /// The namespace to create: without a configuration if rows change.
    const NamespaceInfo& target() const { return m_target; }
    /// What the adapted rows make use of, as far as it is known without looking at them.
    const ContentTraits& targetTraits() const { return m_traits; }
    /// Losses of the namespace itself, known without looking at a row.
    const LossCounter& namespaceLosses() const { return m_losses; }
    /// False if every row passes as it is: then adapt() need not be called.
    bool changesRows() const { return m_changesRows; }

    /// Replaces `out` by the rows of `in`, but for those that the target cannot hold at all: their places in `leftOut`
    /// (one byte a row of `in`) are 1.
    void adapt(const VectorBatch& in, VectorBatch& out, std::vector<std::uint8_t>& leftOut, LossCounter& losses) const;

private:
    using Extra = std::vector<std::pair<std::string, SortedJson>>;
    void decideCells(const ContentTraits& traits, const ContentLimits& limits);
    void decideMetric(const ContentLimits& limits);
    void adaptScalars(const VectorBatch& in, std::size_t row, VectorBatch& out, Extra& extra,
                      LossCounter& losses) const;
    void adaptCells(const VectorBatch& in, std::size_t row, VectorBatch& out, Extra& extra, LossCounter& losses) const;

    NamespaceInfo m_target;
    ContentTraits m_traits;
    LossCounter m_losses;
    IdAdapter m_ids;
    VectorAdapter m_vectors;
    MetadataAdapter m_metadata;
    std::string m_sourceVectorName;
    std::vector<std::string> m_foldedColumns; ///< Sorted: columns that become metadata.
    bool m_keepsTtl = true;
    bool m_keepsMetadata = true;
    bool m_vectorCell = false; ///< A row without a vector has a NULL cell named as the vector.
    bool m_changesRows = false;
};

} // namespace tidemark
