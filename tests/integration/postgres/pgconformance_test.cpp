// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The conformance suite over PostgreSQL. The suite's names have no schema, so it sees them through a storage that puts
/// the schema public before them.
#include "pgfixture.h"
#include "support/storageconformance.h"

namespace tidemark::test {

namespace {

const std::string kSchema = "public.";

std::string inside(const std::string& name)
{
    return kSchema + name;
}

std::string outside(const std::string& name)
{
    return name.starts_with(kSchema) ? name.substr(kSchema.size()) : name;
}

class PublicReader final : public StorageReader {
public:
    explicit PublicReader(std::unique_ptr<StorageReader> reader) : m_reader(std::move(reader))
    {
        m_namespaces = m_reader->namespaces();
        for (NamespaceInfo& info : m_namespaces)
            info.name = outside(info.name);
    }
    const std::vector<NamespaceInfo>& namespaces() const override { return m_namespaces; }
    const std::vector<SkippedObject>& skipped() const override { return m_reader->skipped(); }
    unsigned maxStreams() const override { return m_reader->maxStreams(); }
    Result<std::vector<ScanRange>> split(const std::string& name, unsigned wanted) override
    {
        return m_reader->split(inside(name), wanted);
    }
    Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
    {
        return m_reader->scan(inside(name), range);
    }
    Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& idTypes,
                       VectorBatch& batch) override
    {
        return m_reader->fetch(inside(name), ids, idTypes, batch);
    }

private:
    std::unique_ptr<StorageReader> m_reader;
    std::vector<NamespaceInfo> m_namespaces;
};

class PublicWriter final : public StorageWriter {
public:
    explicit PublicWriter(std::unique_ptr<StorageWriter> writer) : m_writer(std::move(writer)) {}
    Result<std::unique_ptr<StorageReader>> view() override
    {
        TM_TRY_ASSIGN(auto reader, m_writer->view());
        return std::unique_ptr<StorageReader>(new PublicReader(std::move(reader)));
    }
    Result<void> createNamespace(const NamespaceInfo& info) override
    {
        NamespaceInfo named = info;
        named.name = inside(info.name);
        return m_writer->createNamespace(named);
    }
    Result<void> dropNamespace(const std::string& name) override { return m_writer->dropNamespace(inside(name)); }
    Result<void> upsert(const std::string& name, const VectorBatch& batch) override
    {
        return m_writer->upsert(inside(name), batch);
    }
    Result<std::uint64_t> remove(const std::string& name, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes) override
    {
        return m_writer->remove(inside(name), ids, idTypes);
    }
    bool replacesInPlace(const std::string& name) override { return m_writer->replacesInPlace(inside(name)); }
    Result<void> commit() override { return m_writer->commit(); }
    const std::vector<std::string>& notes() const override { return m_writer->notes(); }

private:
    std::unique_ptr<StorageWriter> m_writer;
};

class PublicStorage final : public VectorStorage {
public:
    explicit PublicStorage(std::unique_ptr<VectorStorage> storage) : m_storage(std::move(storage)) {}
    const std::string& uri() const override { return m_storage->uri(); }
    const std::string& identity() const override { return m_storage->identity(); }
    StorageCapabilities capabilities() const override { return m_storage->capabilities(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        TM_TRY_ASSIGN(auto reader, m_storage->openReader(streams));
        return std::unique_ptr<StorageReader>(new PublicReader(std::move(reader)));
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        TM_TRY_ASSIGN(auto writer, m_storage->openWriter());
        return std::unique_ptr<StorageWriter>(new PublicWriter(std::move(writer)));
    }
    std::vector<std::string> cannotHold(const NamespaceInfo& /*info*/, const ContentTraits& /*traits*/) const override
    {
        return {};
    }
    bool mustRecreate(const NamespaceInfo& /*existing*/, const NamespaceInfo& /*wanted*/) const override
    {
        return false;
    }

private:
    std::unique_ptr<VectorStorage> m_storage;
};

std::unique_ptr<VectorStorage> freshStorage()
{
    PgTestServer& server = PgTestServer::shared();
    PgStorageOptions options;
    options.lockTimeout = std::chrono::milliseconds(200);
    return std::make_unique<PublicStorage>(must(PgStorage::open(server.uri(server.createDatabase()), options)));
}

} // namespace

std::vector<ConformanceEngine> conformanceEngines()
{
    ConformanceEngine engine{"postgres", &freshStorage};
    engine.nonFinite = false;
    engine.anyBytes = false;
    engine.longestId = 2000; // An entry of an index is at most a third of a page.
    engine.jsonObjects = true;
    engine.metadata = {"{}",
                       "{ }",
                       "null",
                       "[1, 2]",
                       "{\"a\":1,\"a\":2}",
                       "1e400",
                       " {\"b\" : 1.0, \"a\": 1e2}\n",
                       "\"\\u0000\"",
                       "\"" + std::string(10 << 20, 'm') + "\""};
    return {engine};
}

} // namespace tidemark::test
