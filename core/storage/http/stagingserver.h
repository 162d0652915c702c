// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/vectorstorage.h"

#include <memory>
#include <string>
#include <vector>

namespace tidemark {

/// A namespace, and what its server calls it.
struct ServerNamespace {
    NamespaceInfo info;
    std::string handle;
};

/// What StagingWriter needs of a server that has no transactions. One thread at a time.
class StagingServer {
public:
    virtual ~StagingServer() = default;
    /// Without a password.
    virtual std::string uri() const = 0;
    virtual Result<std::vector<ServerNamespace>> list() = 0;
    /// Reads these, under the names in their infos, with one stream.
    virtual std::unique_ptr<StorageReader> reader(std::vector<ServerNamespace> namespaces) = 0;

    /// Makes an empty namespace that nobody takes for one yet: under another name. Conflict if the engine cannot.
    virtual Result<ServerNamespace> createStaged(const NamespaceInfo& info) = 0;
    /// Removes what createStaged() made, if the server can be reached.
    virtual void discard(const ServerNamespace& staged) = 0;
    /// Makes the staged namespace the one of its name, in place of another or of none. A failure that has changed
    /// something says so by Consequence::Unknown. `notes`: what the user has to know of it.
    virtual Result<void> publish(const ServerNamespace& staged, const ServerNamespace* replaced,
                                 std::vector<std::string>& notes) = 0;
    virtual Result<void> drop(const ServerNamespace& target) = 0;

    /// Brings the rows into the form in which the server will give them back. Conflict, which names the row, if it
    /// cannot hold one.
    virtual Result<void> prepare(const NamespaceInfo& info, VectorBatch& batch) = 0;
    /// Adds the rows; `mayExist`: some ids may have rows, which are replaced whole. No id stands there twice.
    virtual Result<void> put(const ServerNamespace& target, const VectorBatch& batch, bool mayExist) = 0;
    /// For each id whether there is such a row.
    virtual Result<std::vector<bool>> existing(const ServerNamespace& target, const BytesColumn& ids,
                                               const std::vector<std::uint8_t>& idTypes) = 0;
    virtual Result<void> remove(const ServerNamespace& target, const BytesColumn& ids,
                                const std::vector<std::uint8_t>& idTypes) = 0;
    /// Values come back rounded in their last bits (model/rounding.h).
    virtual bool roundsValues(const NamespaceInfo& info) const = 0;
    /// From here on a stop has no effect.
    virtual void passCommitPoint() = 0;
};

/// Empty if each row that was written was read back, whatever the order, with equal content; else what differs.
std::string differenceOf(const VectorBatch& written, const VectorBatch& read, bool rounds);

} // namespace tidemark
