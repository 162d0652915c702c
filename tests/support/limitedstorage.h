// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystorage.h"
#include "support/forwardingstorage.h"

#include <functional>
#include <utility>

namespace tidemark::test {

/// A storage in memory that says it is of another engine, with limits of its own, and may give values back changed.
class LimitedStorage final : public ForwardingStorage {
public:
    LimitedStorage(const Clock& clock, ContentLimits limits)
        : LimitedStorage(std::make_shared<MemoryStorage>("limited", clock), std::move(limits))
    {
    }

    /// Applied to every value that a reader delivers.
    std::function<void(std::span<float>)> rounding;
    std::function<std::string(const std::string&)> naming;
    /// Called instead of the inner commit, with it.
    std::function<Result<void>(StorageWriter& inner)> committing;
    bool isTransactional = true; ///< Says so.

    MemoryStorage& inner() { return *m_memory; }
    StorageCapabilities capabilities() const override
    {
        StorageCapabilities capabilities = ForwardingStorage::capabilities();
        capabilities.engine = "limited";
        capabilities.limits = m_limits;
        capabilities.transactional = isTransactional;
        return capabilities;
    }
    std::string hostedName(const std::string& name) const override { return naming ? naming(name) : name; }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return existing.dimension != wanted.dimension;
    }

private:
    class Stream final : public ForwardingStream {
    public:
        Stream(const LimitedStorage& storage, std::unique_ptr<BatchStream> inner)
            : ForwardingStream(std::move(inner))
            , m_storage(storage)
        {
        }
        Result<bool> next(VectorBatch& batch) override
        {
            TM_TRY_ASSIGN(const bool more, ForwardingStream::next(batch));
            if (more && m_storage.rounding)
                m_storage.rounding(batch.values);
            return more;
        }

    private:
        const LimitedStorage& m_storage;
    };
    class Reader final : public ForwardingReader {
    public:
        Reader(const LimitedStorage& storage, std::unique_ptr<StorageReader> inner)
            : ForwardingReader(std::move(inner))
            , m_storage(storage)
        {
        }
        Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
        {
            TM_TRY_ASSIGN(auto stream, ForwardingReader::scan(name, range));
            return std::unique_ptr<BatchStream>(new Stream(m_storage, std::move(stream)));
        }
        Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& types,
                           VectorBatch& batch) override
        {
            TM_TRY(ForwardingReader::fetch(name, ids, types, batch));
            if (m_storage.rounding)
                m_storage.rounding(batch.values);
            return {};
        }

    private:
        const LimitedStorage& m_storage;
    };
    class Writer final : public ForwardingWriter {
    public:
        Writer(const LimitedStorage& storage, std::unique_ptr<StorageWriter> inner)
            : ForwardingWriter(std::move(inner))
            , m_storage(storage)
        {
        }
        Result<std::unique_ptr<StorageReader>> view() override
        {
            TM_TRY_ASSIGN(auto reader, ForwardingWriter::view());
            return std::unique_ptr<StorageReader>(new Reader(m_storage, std::move(reader)));
        }
        Result<void> commit() override
        {
            return m_storage.committing ? m_storage.committing(inner()) : ForwardingWriter::commit();
        }

    private:
        const LimitedStorage& m_storage;
    };

    LimitedStorage(std::shared_ptr<MemoryStorage> memory, ContentLimits limits)
        : ForwardingStorage(memory)
        , m_memory(std::move(memory))
        , m_limits(std::move(limits))
    {
    }
    std::unique_ptr<StorageReader> wrapped(std::unique_ptr<StorageReader> reader) override
    {
        return std::make_unique<Reader>(*this, std::move(reader));
    }
    std::unique_ptr<StorageWriter> wrapped(std::unique_ptr<StorageWriter> writer) override
    {
        return std::make_unique<Writer>(*this, std::move(writer));
    }

    std::shared_ptr<MemoryStorage> m_memory;
    ContentLimits m_limits;
};

} // namespace tidemark::test
