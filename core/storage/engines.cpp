// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/engines.h"

#include "storage/chroma/chromastorage.h"
#include "storage/memory/memorystorage.h"
#include "storage/postgres/pgstorage.h"
#include "storage/qdrant/qdrantstorage.h"
#include "storage/sqlite/sqlitestorage.h"

namespace tidemark {

std::vector<EngineInfo> knownEngines()
{
    return {
        {"SQLite", "sqlite:PATH", "3.40", SqliteStorage::engineCapabilities()},
        {"PostgreSQL with pgvector", "postgresql://HOST/DATABASE", "18.4 with pgvector 0.8",
         PgStorage::engineCapabilities()},
        {"Chroma", "chroma+http://HOST:PORT/TENANT/DATABASE", "1.5.9", ChromaStorage::engineCapabilities()},
        {"Qdrant", "qdrant+http://HOST:PORT", "", QdrantStorage::engineCapabilities()},
        {"memory", "memory:NAME", "", MemoryStorage::engineCapabilities()},
    };
}

} // namespace tidemark
