// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystorage.h"

#include <functional>
#include <utility>

namespace tidemark::test {

/// A storage in memory that says it is of another engine, with limits of its own, and may give values back changed.
class LimitedStorage final : public VectorStorage {
public:
    LimitedStorage(const Clock& clock, ContentLimits limits) : m_inner("limited", clock), m_limits(std::move(limits)) {}

    /// Applied to every value that a reader delivers.
    std::function<void(std::span<float>)> rounding;
    std::function<std::string(const std::string&)> naming;
    /// Called instead of the inner commit, with it.
    std::function<Result<void>(StorageWriter& inner)> committing;
    bool isTransactional = true; ///< Says so.

    MemoryStorage& inner() { return m_inner; }
    const std::string& uri() const override { return m_inner.uri(); }
    const std::string& identity() const override { return m_inner.identity(); }
    StorageCapabilities capabilities() const override
    {
        StorageCapabilities capabilities = m_inner.capabilities();
        capabilities.engine = "limited";
        capabilities.limits = m_limits;
        capabilities.transactional = isTransactional;
        return capabilities;
    }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        TM_TRY_ASSIGN(auto reader, m_inner.openReader(streams));
        return std::unique_ptr<StorageReader>(new Reader(*this, std::move(reader)));
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        TM_TRY_ASSIGN(auto writer, m_inner.openWriter());
        return std::unique_ptr<StorageWriter>(new Writer(*this, std::move(writer)));
    }
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
    {
        return m_inner.cannotHold(info, traits);
    }
    std::string hostedName(const std::string& name) const override { return naming ? naming(name) : name; }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return existing.dimension != wanted.dimension;
    }

private:
    class Stream final : public BatchStream {
    public:
        Stream(const LimitedStorage& storage, std::unique_ptr<BatchStream> inner)
            : m_storage(storage)
            , m_inner(std::move(inner))
        {
        }
        Result<bool> next(VectorBatch& batch) override
        {
            TM_TRY_ASSIGN(const bool more, m_inner->next(batch));
            if (more && m_storage.rounding)
                m_storage.rounding(batch.values);
            return more;
        }

    private:
        const LimitedStorage& m_storage;
        std::unique_ptr<BatchStream> m_inner;
    };
    class Reader final : public StorageReader {
    public:
        Reader(const LimitedStorage& storage, std::unique_ptr<StorageReader> inner)
            : m_storage(storage)
            , m_inner(std::move(inner))
        {
        }
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
            return std::unique_ptr<BatchStream>(new Stream(m_storage, std::move(stream)));
        }
        Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& types,
                           VectorBatch& batch) override
        {
            TM_TRY(m_inner->fetch(name, ids, types, batch));
            if (m_storage.rounding)
                m_storage.rounding(batch.values);
            return {};
        }

    private:
        const LimitedStorage& m_storage;
        std::unique_ptr<StorageReader> m_inner;
    };
    class Writer final : public StorageWriter {
    public:
        Writer(const LimitedStorage& storage, std::unique_ptr<StorageWriter> inner)
            : m_storage(storage)
            , m_inner(std::move(inner))
        {
        }
        Result<std::unique_ptr<StorageReader>> view() override
        {
            TM_TRY_ASSIGN(auto reader, m_inner->view());
            return std::unique_ptr<StorageReader>(new Reader(m_storage, std::move(reader)));
        }
        Result<void> createNamespace(const NamespaceInfo& info) override { return m_inner->createNamespace(info); }
        Result<void> dropNamespace(const std::string& name) override { return m_inner->dropNamespace(name); }
        Result<void> upsert(const std::string& name, const VectorBatch& batch) override
        {
            return m_inner->upsert(name, batch);
        }
        Result<std::uint64_t> remove(const std::string& name, const BytesColumn& ids,
                                     const std::vector<std::uint8_t>& types) override
        {
            return m_inner->remove(name, ids, types);
        }
        bool replacesInPlace(const std::string& name) override { return m_inner->replacesInPlace(name); }
        Result<void> commit() override
        {
            return m_storage.committing ? m_storage.committing(*m_inner) : m_inner->commit();
        }
        const std::vector<std::string>& notes() const override { return m_inner->notes(); }

    private:
        const LimitedStorage& m_storage;
        std::unique_ptr<StorageWriter> m_inner;
    };

    MemoryStorage m_inner;
    ContentLimits m_limits;
};

} // namespace tidemark::test
