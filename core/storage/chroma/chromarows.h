// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/http/httpclient.h"

#include <string>
#include <string_view>

namespace tidemark {

/// Appends the rows of a `get` answer (ids, embeddings, documents, metadatas, uris) to a batch. Damaged if it is none,
/// or if a vector has not batch.dimension values.
Result<void> appendChromaRows(const HttpResponse& response, VectorBatch& batch);

/// The ids of a `get` answer.
Result<BytesColumn> chromaIds(const HttpResponse& response);

/// Metadata in canonical form; Conflict, which names the row, for what Chroma cannot hold: no flat object, null, an
/// integer beyond 64 bits, an empty list, a key that is Chroma's own. An empty object becomes no metadata at all, which
/// Chroma does not tell apart when it is written.
Result<void> prepareChromaRows(const std::string& namespaceName, VectorBatch& batch);

/// The body of `add` and `upsert` for rows from `first` on, as many as fit; `end` becomes the first row that does not.
std::string chromaRowsBody(const VectorBatch& batch, std::size_t first, std::size_t mostRows, bool base64,
                           std::size_t& end);

/// `{"ids":[…]` without the closing brace, for ids from `first` up to `end`.
std::string chromaIdsBody(const BytesColumn& ids, std::size_t first, std::size_t end);

} // namespace tidemark
