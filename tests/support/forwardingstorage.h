// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/vectorstorage.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tidemark::test {

// Another storage, its readers, streams and writers, with every call passed on: for tests that change one of them.

class ForwardingStream : public BatchStream {
public:
    explicit ForwardingStream(std::unique_ptr<BatchStream> inner) : m_inner(std::move(inner)) {}
    Result<bool> next(VectorBatch& batch) override { return m_inner->next(batch); }

private:
    std::unique_ptr<BatchStream> m_inner;
};

class ForwardingReader : public StorageReader {
public:
    explicit ForwardingReader(std::unique_ptr<StorageReader> inner) : m_inner(std::move(inner)) {}
    const std::vector<NamespaceInfo>& namespaces() const override { return m_inner->namespaces(); }
    const std::vector<SkippedObject>& skipped() const override { return m_inner->skipped(); }
    unsigned maxStreams() const override { return m_inner->maxStreams(); }
    Result<std::vector<ScanRange>> split(const std::string& name, unsigned wanted) override
    {
        return m_inner->split(name, wanted);
    }
    Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
    {
        return m_inner->scan(name, range);
    }
    Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes,
                       VectorBatch& batch) override
    {
        return m_inner->fetch(name, ids, idTypes, batch);
    }
    std::vector<std::string> warnings() const override { return m_inner->warnings(); }

private:
    std::unique_ptr<StorageReader> m_inner;
};

class ForwardingWriter : public StorageWriter {
public:
    explicit ForwardingWriter(std::unique_ptr<StorageWriter> inner) : m_inner(std::move(inner)) {}
    Result<std::unique_ptr<StorageReader>> view() override { return m_inner->view(); }
    Result<void> createNamespace(const NamespaceInfo& info) override { return m_inner->createNamespace(info); }
    Result<void> dropNamespace(const std::string& name) override { return m_inner->dropNamespace(name); }
    Result<void> upsert(const std::string& name, const VectorBatch& batch) override
    {
        return m_inner->upsert(name, batch);
    }
    Result<std::uint64_t> remove(const std::string& name, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes) override
    {
        return m_inner->remove(name, ids, idTypes);
    }
    bool replacesInPlace(const std::string& name) override { return m_inner->replacesInPlace(name); }
    Result<void> commit() override { return m_inner->commit(); }
    const std::vector<std::string>& notes() const override { return m_inner->notes(); }

protected:
    StorageWriter& inner() { return *m_inner; }

private:
    std::unique_ptr<StorageWriter> m_inner;
};

/// Readers and writers come by wrapped(), whichever way they are opened.
class ForwardingStorage : public VectorStorage {
public:
    explicit ForwardingStorage(std::shared_ptr<VectorStorage> inner) : m_inner(std::move(inner)) {}
    const std::string& uri() const override { return m_inner->uri(); }
    const std::string& identity() const override { return m_inner->identity(); }
    StorageCapabilities capabilities() const override { return m_inner->capabilities(); }
    Result<std::vector<ConnectionFact>> connectionFacts() override { return m_inner->connectionFacts(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        TM_TRY_ASSIGN(auto reader, m_inner->openReader(streams));
        return wrapped(std::move(reader));
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        TM_TRY_ASSIGN(auto writer, m_inner->openWriter());
        return wrapped(std::move(writer));
    }
    Result<std::unique_ptr<StorageWriter>> openWriterFor(const std::vector<std::string>& namespaceNames) override
    {
        TM_TRY_ASSIGN(auto writer, m_inner->openWriterFor(namespaceNames));
        return wrapped(std::move(writer));
    }
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
    {
        return m_inner->cannotHold(info, traits);
    }
    std::vector<std::string> cannotChange(const NamespaceInfo& info) const override
    {
        return m_inner->cannotChange(info);
    }
    std::string hostedName(const std::string& name) const override { return m_inner->hostedName(name); }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return m_inner->mustRecreate(existing, wanted);
    }
    PlanRemarks remarks(const NamespaceInfo* existing, const NamespaceInfo* wanted) const override
    {
        return m_inner->remarks(existing, wanted);
    }

protected:
    virtual std::unique_ptr<StorageReader> wrapped(std::unique_ptr<StorageReader> reader) { return reader; }
    virtual std::unique_ptr<StorageWriter> wrapped(std::unique_ptr<StorageWriter> writer) { return writer; }

private:
    std::shared_ptr<VectorStorage> m_inner;
};

/// For a storage that somebody else owns.
inline std::shared_ptr<VectorStorage> borrowed(VectorStorage& storage)
{
    return {std::shared_ptr<VectorStorage>(), &storage};
}

} // namespace tidemark::test
