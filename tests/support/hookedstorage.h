// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/forwardingstorage.h"

#include <functional>

namespace tidemark::test {

/// Calls a function before every call that reaches another storage, its readers, streams and writers; if that fails, so
/// does the call.
class HookedStorage : public ForwardingStorage {
public:
    enum class Call {
        Any,
        Commit, ///< Behind the commit point a stop means nothing.
    };
    using Hook = std::function<Result<void>(Call)>;
    HookedStorage(std::shared_ptr<VectorStorage> inner, Hook hook)
        : ForwardingStorage(std::move(inner))
        , m_hook(std::move(hook))
    {
    }

    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        TM_TRY(m_hook(Call::Any));
        return ForwardingStorage::openReader(streams);
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        TM_TRY(m_hook(Call::Any));
        return ForwardingStorage::openWriter();
    }
    Result<std::unique_ptr<StorageWriter>> openWriterFor(const std::vector<std::string>& namespaceNames) override
    {
        TM_TRY(m_hook(Call::Any));
        return ForwardingStorage::openWriterFor(namespaceNames);
    }

private:
    class Stream final : public ForwardingStream {
    public:
        Stream(Hook hook, std::unique_ptr<BatchStream> inner)
            : ForwardingStream(std::move(inner))
            , m_hook(std::move(hook))
        {
        }
        Result<bool> next(VectorBatch& batch) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingStream::next(batch);
        }

    private:
        Hook m_hook;
    };

    class Reader final : public ForwardingReader {
    public:
        Reader(Hook hook, std::unique_ptr<StorageReader> inner)
            : ForwardingReader(std::move(inner))
            , m_hook(std::move(hook))
        {
        }
        Result<std::vector<ScanRange>> split(const std::string& name, unsigned wanted) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingReader::split(name, wanted);
        }
        Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
        {
            TM_TRY(m_hook(Call::Any));
            TM_TRY_ASSIGN(auto stream, ForwardingReader::scan(name, range));
            return std::unique_ptr<BatchStream>(new Stream(m_hook, std::move(stream)));
        }
        Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes,
                           VectorBatch& batch) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingReader::fetch(name, ids, idTypes, batch);
        }

    private:
        Hook m_hook;
    };

    class Writer final : public ForwardingWriter {
    public:
        Writer(Hook hook, std::unique_ptr<StorageWriter> inner)
            : ForwardingWriter(std::move(inner))
            , m_hook(std::move(hook))
        {
        }
        Result<std::unique_ptr<StorageReader>> view() override
        {
            TM_TRY(m_hook(Call::Any));
            TM_TRY_ASSIGN(auto reader, ForwardingWriter::view());
            return std::unique_ptr<StorageReader>(new Reader(m_hook, std::move(reader)));
        }
        Result<void> createNamespace(const NamespaceInfo& info) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingWriter::createNamespace(info);
        }
        Result<void> dropNamespace(const std::string& name) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingWriter::dropNamespace(name);
        }
        Result<void> upsert(const std::string& name, const VectorBatch& batch) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingWriter::upsert(name, batch);
        }
        Result<std::uint64_t> remove(const std::string& name, const BytesColumn& ids,
                                     const std::vector<std::uint8_t>& idTypes) override
        {
            TM_TRY(m_hook(Call::Any));
            return ForwardingWriter::remove(name, ids, idTypes);
        }
        Result<void> commit() override
        {
            TM_TRY(m_hook(Call::Commit));
            return ForwardingWriter::commit();
        }

    private:
        Hook m_hook;
    };

    std::unique_ptr<StorageReader> wrapped(std::unique_ptr<StorageReader> reader) override
    {
        return std::make_unique<Reader>(m_hook, std::move(reader));
    }
    std::unique_ptr<StorageWriter> wrapped(std::unique_ptr<StorageWriter> writer) override
    {
        return std::make_unique<Writer>(m_hook, std::move(writer));
    }

    Hook m_hook;
};

} // namespace tidemark::test
