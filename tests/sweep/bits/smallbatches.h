// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystorage.h"

#include <string>
#include <utility>

namespace tidemark::test {

/// A storage in memory whose readers deliver a few rows at a time, so that a segment of some rows has several row
/// groups. Otherwise it is what it wraps.
class SmallBatches final : public VectorStorage {
public:
    static constexpr std::size_t kRows = 4;

    SmallBatches(const std::string& name, const Clock& clock) : m_inner(name, clock) {}

    MemoryStorage& inner() { return m_inner; }
    const std::string& uri() const override { return m_inner.uri(); }
    const std::string& identity() const override { return m_inner.identity(); }
    StorageCapabilities capabilities() const override { return m_inner.capabilities(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        TM_TRY_ASSIGN(auto reader, m_inner.openReader(streams));
        return std::unique_ptr<StorageReader>(new Reader(std::move(reader)));
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override { return m_inner.openWriter(); }
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
    {
        return m_inner.cannotHold(info, traits);
    }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return m_inner.mustRecreate(existing, wanted);
    }

private:
    class Stream final : public BatchStream {
    public:
        explicit Stream(std::unique_ptr<BatchStream> inner) : m_inner(std::move(inner)) {}
        Result<bool> next(VectorBatch& batch) override
        {
            if (m_at == m_large.rows()) {
                m_at = 0;
                TM_TRY_ASSIGN(const bool more, m_inner->next(m_large));
                if (!more) {
                    m_large.clear();
                    return false;
                }
            }
            batch.clear();
            batch.dimension = m_large.dimension;
            for (std::size_t i = 0; i < kRows && m_at < m_large.rows(); ++i)
                batch.appendRow(m_large, m_at++);
            return true;
        }

    private:
        std::unique_ptr<BatchStream> m_inner;
        VectorBatch m_large;
        std::size_t m_at = 0;
    };

    class Reader final : public StorageReader {
    public:
        explicit Reader(std::unique_ptr<StorageReader> inner) : m_inner(std::move(inner)) {}
        const std::vector<NamespaceInfo>& namespaces() const override { return m_inner->namespaces(); }
        const std::vector<SkippedObject>& skipped() const override { return m_inner->skipped(); }
        unsigned maxStreams() const override { return m_inner->maxStreams(); }
        Result<std::vector<ScanRange>> split(const std::string& name, unsigned wanted) override
        {
            return m_inner->split(name, wanted);
        }
        Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
        {
            TM_TRY_ASSIGN(auto stream, m_inner->scan(name, range));
            return std::unique_ptr<BatchStream>(new Stream(std::move(stream)));
        }
        Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes,
                           VectorBatch& batch) override
        {
            return m_inner->fetch(name, ids, idTypes, batch);
        }

    private:
        std::unique_ptr<StorageReader> m_inner;
    };

    MemoryStorage m_inner;
};

} // namespace tidemark::test
