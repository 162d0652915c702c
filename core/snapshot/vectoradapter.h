// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/contentlimits.h"
#include "model/namespaceinfo.h"
#include "model/vectorbatch.h"
#include "snapshot/losscounter.h"

#include <optional>
#include <string>
#include <vector>

namespace tidemark {

/// Decides which vectors of a record a target keeps, and makes them what it can hold.
class VectorAdapter {
public:
    /// What a metric becomes that the target may not know.
    static std::string adaptedMetric(const std::string& metric, const ContentLimits& limits);

    VectorAdapter(const NamespaceInfo& source, const ContentLimits& limits, LossCounter& losses);
    /// Dimension of VectorBatch::values behind it; 0 if there are none.
    std::uint32_t dimension() const { return m_dimension; }
    const std::string& vectorName() const { return m_vectorName; }
    const std::vector<VectorField>& fields() const { return m_fields; }
    bool changesAnything() const
    {
        return m_promoted.has_value() || m_changesFields || m_normalizes || m_finiteOnly || !m_vectorless;
    }

    /// Appends the vectors of one row to `out`, whose other columns the caller fills. False if the row has no vector
    /// that the target can hold: it has to be left out, and nothing was appended.
    bool append(const VectorBatch& in, std::size_t row, VectorBatch& out, LossCounter& losses) const;

private:
    struct Kept {
        std::string name;
        VectorKind from;
        VectorKind to;
        bool normalizes = false;
    };
    bool appendPlain(const VectorBatch& in, std::size_t row, VectorBatch& out, LossCounter& losses) const;

    std::uint32_t m_dimension = 0;
    std::string m_vectorName;
    std::vector<VectorField> m_fields;
    std::vector<Kept> m_kept;
    std::vector<std::string> m_dropped;
    std::optional<VectorField> m_promoted; ///< Becomes VectorBatch::values.
    bool m_changesFields = false;
    bool m_normalizes = false; ///< Values get length 1.
    bool m_finiteOnly;
    bool m_vectorless;
};

} // namespace tidemark
