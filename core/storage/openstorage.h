// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "storage/vectorstorage.h"

#include <map>
#include <mutex>
#include <optional>
#include <stop_token>

namespace tidemark {

class MemoryStorage;

struct OpenStorageOptions {
    bool createIfMissing = false; ///< A missing SQLite file is created; else it is NotFound.
    bool readOnly = false;        ///< openWriter() fails with ReadOnly, whatever the engine allows.
    /// A password or API key, for engines that ask for one. Never part of a URI, never shown.
    std::optional<std::string> secret = std::nullopt;
    /// Ends every wait for a server within a fraction of a second, before a commit point; then the storage is of no
    /// more use. What is local looks at JobContext alone.
    std::stop_token stop = {};
};

/// Opens storages by URI: `sqlite:PATH`, `postgresql://…` as libpq reads it, `chroma+http://HOST:PORT/TENANT/DATABASE`,
/// `qdrant+http://HOST:PORT` (both also with https), `memory:NAME`. Keeps the memory storages as long as it lives, so
/// that the same name is the same storage. Read-only is enforced here, in one place for all engines. Any thread. The
/// storages that it hands out may outlive it.
class StorageOpener {
public:
    /// The clock tells which vectors of a memory storage have expired. It is borrowed and must outlive all storages.
    StorageOpener();
    explicit StorageOpener(const Clock& clock);
    ~StorageOpener();
    /// InvalidArgument for a URI that is malformed, of an unknown engine, or holds a password.
    Result<std::unique_ptr<VectorStorage>> open(const std::string& uri, const OpenStorageOptions& options);

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<MemoryStorage>> m_memory; ///< Guarded by m_mutex.
};

} // namespace tidemark
