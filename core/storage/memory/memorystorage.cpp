// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/memory/memorystorage.h"

#include "storage/memory/memoryreader.h"
#include "storage/memory/memorywriter.h"

namespace tidemark {

void setExpiryFromTtl(VectorBatch& batch, std::int64_t nowUnixSeconds)
{
    if (batch.ttlSeconds.size() == 0)
        return;
    IntegerColumn expiresAt;
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        std::optional<std::int64_t> expiry = batch.expiry(row);
        if (const auto ttl = batch.ttl(row); ttl && !expiry) {
            std::int64_t sum = 0;
            // A TTL beyond the end of time never ends.
            expiry = __builtin_add_overflow(nowUnixSeconds, *ttl, &sum) ? INT64_MAX : sum;
        }
        expiresAt.append(expiry);
    }
    batch.expiresAt = std::move(expiresAt);
}

MemoryStorage::MemoryStorage(std::string name, const Clock& clock)
    : m_uri("memory:" + std::move(name))
    , m_clock(clock)
    , m_state(std::make_shared<const MemoryState>())
{
}

StorageCapabilities MemoryStorage::engineCapabilities()
{
    StorageCapabilities capabilities;
    capabilities.engine = "memory";
    capabilities.parallelRanges = true;
    return capabilities;
}

std::shared_ptr<const MemoryState> MemoryStorage::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<std::unique_ptr<StorageReader>> MemoryStorage::openReader(unsigned streams)
{
    MemoryState view = *state();
    const std::int64_t now = m_clock.unixSeconds();
    for (auto& [name, content] : view)
        content = withoutExpired(content, now);
    return std::unique_ptr<StorageReader>(new MemoryReader(std::move(view), streams));
}

Result<std::unique_ptr<StorageWriter>> MemoryStorage::openWriter()
{
    const std::lock_guard lock(m_mutex);
    if (m_writerOpen)
        return fail(Errc::Busy, "another writer is open", m_uri);
    m_writerOpen = true;
    // What a reader sees now is what the writer starts from.
    MemoryState start = *m_state;
    const std::int64_t now = m_clock.unixSeconds();
    for (auto& [name, content] : start)
        content = withoutExpired(content, now);
    return std::unique_ptr<StorageWriter>(new MemoryWriter(*this, std::move(start)));
}

std::vector<std::string> MemoryStorage::cannotHold(const NamespaceInfo& /*info*/, const ContentTraits& /*traits*/) const
{
    return {};
}

bool MemoryStorage::mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const
{
    const bool otherDimension = existing.dimension && wanted.dimension && *existing.dimension != *wanted.dimension;
    return otherDimension || existing.metric != wanted.metric || existing.engine != wanted.engine ||
           existing.config != wanted.config;
}

Result<void> MemoryStorage::put(const std::string& namespaceName, VectorBatch batch)
{
    setExpiryFromTtl(batch, m_clock.unixSeconds());
    TM_TRY_ASSIGN(const auto writer, openWriter());
    if (!state()->contains(namespaceName)) {
        NamespaceInfo info;
        info.name = namespaceName;
        TM_TRY(writer->createNamespace(info));
    }
    TM_TRY(writer->upsert(namespaceName, batch));
    return writer->commit();
}

} // namespace tidemark
