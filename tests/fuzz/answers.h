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

/// NaN, infinities, or numbers beyond float32, which become infinities: no JSON says them, and a plan refuses them
/// before a body is made. Words of other vectors are looked at as if all were floats.
inline bool hasNonFinite(const VectorBatch& batch)
{
    const auto isOdd = [](std::uint32_t word) { return (word & 0x7f800000U) == 0x7f800000U; };
    const auto anyOdd = [&](std::string_view bytes) {
        bool odd = false;
        for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
            std::uint32_t word = 0;
            std::memcpy(&word, bytes.data() + at, sizeof word);
            odd = odd || isOdd(word);
        }
        return odd;
    };
    bool odd = anyOdd(asText(std::as_bytes(std::span(batch.values))));
    for (const VectorColumn& column : batch.vectors) {
        for (std::size_t row = 0; row < column.values.size(); ++row)
            odd = odd || (!column.values.isAbsent(row) && anyOdd(column.values[row]));
    }
    return odd;
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
