// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "model/vectorbatch.h"
#include "ui/compare/comparison.h"
#include "ui/compare/linediff.h"
#include "ui/workspace/engine.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tidemark::ui {

/// One vector of one side, apart from the batch that it came in. Plain data; hostile.
struct ComparedRow {
    std::vector<float> values;
    bool irregular = false;
    std::optional<std::string> metadata;
    std::optional<std::int64_t> ttlSeconds;
    std::optional<std::int64_t> expiresAt;
    std::vector<std::pair<std::string, std::string>> cells; ///< Name and encoded value of other columns.
    struct Vector {
        std::string name;
        VectorKind kind = VectorKind::Float32;
        std::string value; ///< As VectorKind says.
    };
    std::vector<Vector> vectors; ///< Those besides `values`.
};
ComparedRow comparedRow(const VectorBatch& batch, std::size_t row);

/// A fact about a vector on both sides: "Norm", "1.25", "1.25".
struct ComparedFact {
    QString name;
    QString first;
    QString second;
    bool differs = false;
    friend bool operator==(const ComparedFact&, const ComparedFact&) = default;
};

/// What is shown of a vector: text only, fit to be shown, bounded whatever the vector holds.
struct RowComparison {
    bool inFirst = false;
    bool inSecond = false;
    QString distance; ///< "Cosine distance 0.0123, Euclidean distance 0.45"; empty where there is none.
    std::vector<ComparedFact> facts;
    std::vector<DiffLine> metadata;
    QString metadataNote; ///< What is left out of it; empty if nothing is.
};
/// Pure; any thread. A row that a side does not have is absent.
RowComparison compareRows(const std::optional<ComparedRow>& first, const std::optional<ComparedRow>& second);

/// Both versions of a vector, from the snapshots or the storage. A side that does not have the namespace or the vector
/// has nothing; a side that is gone is NotFound. Worker thread.
Result<RowComparison> fetchComparison(const Engine& engine, const CompareSide& first, const CompareSide& second,
                                      const std::string& namespaceName, const DiffId& id, const JobContext& context);

} // namespace tidemark::ui
