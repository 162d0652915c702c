// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/vectorbatch.h"
#include "storage/chroma/chromacollection.h"
#include "storage/http/httpapi.h"
#include "storage/vectorstorage.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// Where the collections are. Plain data.
struct ChromaPlace {
    std::string tenant = "default_tenant";
    std::string database = "default_database";
};

/// What the server says about itself, once.
struct ChromaLimits {
    std::size_t batchRows = 5000;
    bool base64 = false;
};

/// The calls of Chroma's HTTP API v2 that a storage needs. Any thread, but for passCommitPoint(). Shares the pool.
class ChromaApi final : public HttpApi {
public:
    ChromaApi(std::shared_ptr<HttpPool> pool, const ChromaPlace& place);

    Result<ChromaLimits> limits() const;
    /// Its version, and who it takes the key for. NotFound if the database is not there.
    Result<std::vector<ConnectionFact>> facts() const;
    /// All collections, leftovers included. NotAStorage if the server is no Chroma.
    Result<std::vector<ChromaCollection>> list() const;
    Result<ChromaCollection> find(const std::string& name) const;
    Result<std::uint64_t> count(const ChromaCollection& collection) const;
    /// All ids, in one request, and so of one moment.
    Result<BytesColumn> ids(const ChromaCollection& collection, bool patient = true) const;
    /// Those of the ids that exist.
    Result<BytesColumn> existing(const ChromaCollection& collection, const BytesColumn& ids) const;
    /// Appends the rows with the ids from `first` up to `end` to the batch, whose dimension is set. LimitExceeded if
    /// the answer is too large: then ask for fewer.
    Result<void> get(const ChromaCollection& collection, const BytesColumn& ids, std::size_t first, std::size_t end,
                     VectorBatch& batch) const;

    Result<ChromaCollection> create(const NamespaceInfo& info, const std::string& name) const;
    /// NotFound counts as done.
    Result<void> drop(const std::string& name, bool patient) const;
    Result<void> rename(const ChromaCollection& collection, const std::string& name) const;
    Result<void> add(const ChromaCollection& collection, const std::string& body) const;
    Result<void> remove(const ChromaCollection& collection, const BytesColumn& ids, std::size_t first, std::size_t end,
                        bool patient = true) const;

private:
    /// Damaged becomes NotAStorage with the server's address.
    tl::unexpected<Error> located(Error error, std::string_view what) const;
    std::string collectionPath(const ChromaCollection& collection, const char* action) const;

    ChromaPlace m_place;
    std::string m_base; ///< Of a database: `/api/v2/tenants/…/databases/…`.
};

} // namespace tidemark
