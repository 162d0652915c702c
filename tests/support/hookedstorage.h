// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/vectorstorage.h"

#include <functional>
#include <utility>

namespace tidemark::test {

/// Calls a function before every call that reaches another storage, its readers, streams and writers. Borrows both.
class HookedStorage final : public VectorStorage {
public:
    using Hook = std::function<void()>;
    HookedStorage(VectorStorage& inner, Hook hook) : m_inner(inner), m_hook(std::move(hook)) {}

    const std::string& uri() const override { return m_inner.uri(); }
    const std::string& identity() const override { return m_inner.identity(); }
    StorageCapabilities capabilities() const override { return m_inner.capabilities(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        m_hook();
        TM_TRY_ASSIGN(auto reader, m_inner.openReader(streams));
        return std::unique_ptr<StorageReader>(new Reader(m_hook, std::move(reader)));
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        m_hook();
        TM_TRY_ASSIGN(auto writer, m_inner.openWriter());
        return std::unique_ptr<StorageWriter>(new Writer(m_hook, std::move(writer)));
    }
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
        Stream(const Hook& hook, std::unique_ptr<BatchStream> inner) : m_hook(hook), m_inner(std::move(inner)) {}
        Result<bool> next(VectorBatch& batch) override
        {
            m_hook();
            return m_inner->next(batch);
        }

    private:
        const Hook& m_hook;
        std::unique_ptr<BatchStream> m_inner;
    };

    class Reader final : public StorageReader {
    public:
        Reader(const Hook& hook, std::unique_ptr<StorageReader> inner) : m_hook(hook), m_inner(std::move(inner)) {}
        const std::vector<NamespaceInfo>& namespaces() const override { return m_inner->namespaces(); }
        const std::vector<SkippedObject>& skipped() const override { return m_inner->skipped(); }
        unsigned maxStreams() const override { return m_inner->maxStreams(); }
        Result<std::vector<ScanRange>> split(const std::string& name, unsigned wanted) override
        {
            m_hook();
            return m_inner->split(name, wanted);
        }
        Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
        {
            m_hook();
            TM_TRY_ASSIGN(auto stream, m_inner->scan(name, range));
            return std::unique_ptr<BatchStream>(new Stream(m_hook, std::move(stream)));
        }
        Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes,
                           VectorBatch& batch) override
        {
            m_hook();
            return m_inner->fetch(name, ids, idTypes, batch);
        }

    private:
        const Hook& m_hook;
        std::unique_ptr<StorageReader> m_inner;
    };

    class Writer final : public StorageWriter {
    public:
        Writer(const Hook& hook, std::unique_ptr<StorageWriter> inner) : m_hook(hook), m_inner(std::move(inner)) {}
        Result<std::unique_ptr<StorageReader>> view() override
        {
            TM_TRY_ASSIGN(auto reader, hooked().view());
            return std::unique_ptr<StorageReader>(new Reader(m_hook, std::move(reader)));
        }
        Result<void> createNamespace(const NamespaceInfo& info) override { return hooked().createNamespace(info); }
        Result<void> dropNamespace(const std::string& name) override { return hooked().dropNamespace(name); }
        Result<void> upsert(const std::string& name, const VectorBatch& batch) override
        {
            return hooked().upsert(name, batch);
        }
        Result<std::uint64_t> remove(const std::string& name, const BytesColumn& ids,
                                     const std::vector<std::uint8_t>& idTypes) override
        {
            return hooked().remove(name, ids, idTypes);
        }
        bool replacesInPlace(const std::string& name) override { return m_inner->replacesInPlace(name); }
        Result<void> commit() override { return m_inner->commit(); } // Behind the commit point a stop means nothing.
        const std::vector<std::string>& notes() const override { return m_inner->notes(); }

    private:
        StorageWriter& hooked()
        {
            m_hook();
            return *m_inner;
        }
        const Hook& m_hook;
        std::unique_ptr<StorageWriter> m_inner;
    };

    VectorStorage& m_inner;
    Hook m_hook;
};

} // namespace tidemark::test
