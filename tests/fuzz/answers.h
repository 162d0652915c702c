// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/http/httpclient.h"

#include <cstring>
#include <string_view>

namespace tidemark::fuzz {

/// The body as HttpClient gives it: with spare capacity behind it.
inline HttpResponse answerOf(std::string_view body)
{
    HttpResponse response;
    response.status = 200;
    response.body.reserve(body.size() + kHttpPadding);
    response.body.resize(body.size());
    if (!body.empty())
        std::memcpy(response.body.data(), body.data(), body.size());
    return response;
}

/// Every column has a place for every row, or none at all.
inline bool isWhole(const VectorBatch& batch)
{
    const std::size_t rows = batch.rows();
    const auto fits = [rows](std::size_t size) { return size == 0 || size == rows; };
    bool whole = batch.values.size() == rows * batch.dimension && fits(batch.metadata.size()) &&
                 fits(batch.idTypes.size()) && fits(batch.irregular.size()) && fits(batch.ttlSeconds.size()) &&
                 fits(batch.expiresAt.size());
    for (const CellColumn& column : batch.cells)
        whole = whole && fits(column.cells.size());
    for (const VectorColumn& column : batch.vectors) {
        whole = whole && fits(column.values.size());
        for (std::size_t row = 0; row < column.values.size(); ++row)
            whole = whole && (column.values.isAbsent(row) || checkVector(column.kind, column.values[row]).has_value());
    }
    return whole;
}

} // namespace tidemark::fuzz
