// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Qdrant for the conformance suite: its ids are UUIDs, so the suite's texts are made into some.
#include "base/hash.h"
#include "storage/qdrant/qdrantstorage.h"
#include "support/enginefixture.h"
#include "support/storageconformance.h"
#include "support/testserver.h"

namespace tidemark::test {

namespace {

/// Which UUID stands for which text. One thread at a time writes; shared by the parts of one storage.
class Names {
public:
    std::string uuidOf(std::string_view text)
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t first = std::hash<std::string_view>()(text);
        const std::size_t second = std::hash<std::string>()(std::string(text) + "#");
        const std::string hex = fmt::format("{:016x}{:016x}", first, second);
        std::string uuid = hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' +
                           hex.substr(16, 4) + '-' + hex.substr(20);
        m_texts[uuid] = text;
        return uuid;
    }
    void toUuids(VectorBatch& batch) { toUuids(batch.ids, batch.idTypes); }
    void toUuids(BytesColumn& ids, std::vector<std::uint8_t>& types)
    {
        BytesColumn mapped;
        types.resize(ids.size(), static_cast<std::uint8_t>(IdType::Text));
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const bool isText = static_cast<IdType>(types[i]) == IdType::Text;
            mapped.append(isText ? uuidOf(ids[i]) : std::string(ids[i]));
            types[i] = static_cast<std::uint8_t>(isText ? IdType::Uuid : static_cast<IdType>(types[i]));
        }
        ids = std::move(mapped);
    }
    void toTexts(VectorBatch& batch)
    {
        const std::lock_guard lock(m_mutex);
        BytesColumn texts;
        for (std::size_t i = 0; i < batch.rows(); ++i)
            texts.append(batch.idType(i) == IdType::Uuid ? m_texts.at(std::string(batch.ids[i]))
                                                         : std::string(batch.ids[i]));
        batch.ids = std::move(texts);
        batch.idTypes.clear();
    }
    Error toTexts(Error error)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [uuid, text] : m_texts) {
            if (const std::size_t at = error.detail.find(uuid); at != std::string::npos)
                error.detail.replace(at, uuid.size(), text);
        }
        return error;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, std::string> m_texts;
};

class TextStream final : public BatchStream {
public:
    TextStream(std::unique_ptr<BatchStream> stream, Names& names) : m_stream(std::move(stream)), m_names(names) {}
    Result<bool> next(VectorBatch& batch) override
    {
        auto more = m_stream->next(batch);
        if (more && *more)
            m_names.toTexts(batch);
        return more;
    }

private:
    std::unique_ptr<BatchStream> m_stream;
    Names& m_names;
};

class TextReader final : public StorageReader {
public:
    TextReader(std::unique_ptr<StorageReader> reader, Names& names) : m_reader(std::move(reader)), m_names(names) {}
    const std::vector<NamespaceInfo>& namespaces() const override { return m_reader->namespaces(); }
    const std::vector<SkippedObject>& skipped() const override { return m_reader->skipped(); }
    unsigned maxStreams() const override { return m_reader->maxStreams(); }
    Result<std::vector<ScanRange>> split(const std::string& name, unsigned wanted) override
    {
        return m_reader->split(name, wanted);
    }
    Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
    {
        TM_TRY_ASSIGN(auto stream, m_reader->scan(name, range));
        return std::unique_ptr<BatchStream>(new TextStream(std::move(stream), m_names));
    }
    Result<void> fetch(const std::string& name, const BytesColumn& ids, const std::vector<std::uint8_t>& types,
                       VectorBatch& batch) override
    {
        BytesColumn uuids = ids;
        std::vector<std::uint8_t> uuidTypes = types;
        m_names.toUuids(uuids, uuidTypes);
        VectorBatch found;
        TM_TRY(m_reader->fetch(name, uuids, uuidTypes, found));
        m_names.toTexts(found);
        batch.dimension = found.dimension;
        for (std::size_t row = 0; row < found.rows(); ++row)
            batch.appendRow(found, row);
        return {};
    }

private:
    std::unique_ptr<StorageReader> m_reader;
    Names& m_names;
};

class TextWriter final : public StorageWriter {
public:
    TextWriter(std::unique_ptr<StorageWriter> writer, Names& names) : m_writer(std::move(writer)), m_names(names) {}
    Result<std::unique_ptr<StorageReader>> view() override
    {
        TM_TRY_ASSIGN(auto reader, m_writer->view());
        return std::unique_ptr<StorageReader>(new TextReader(std::move(reader), m_names));
    }
    Result<void> createNamespace(const NamespaceInfo& info) override { return m_writer->createNamespace(info); }
    Result<void> dropNamespace(const std::string& name) override { return m_writer->dropNamespace(name); }
    Result<void> upsert(const std::string& name, const VectorBatch& batch) override
    {
        VectorBatch mapped = batch;
        m_names.toUuids(mapped);
        auto result = m_writer->upsert(name, mapped);
        return result ? Result<void>() : fail(m_names.toTexts(result.error()));
    }
    Result<std::uint64_t> remove(const std::string& name, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& types) override
    {
        BytesColumn uuids = ids;
        std::vector<std::uint8_t> uuidTypes = types;
        m_names.toUuids(uuids, uuidTypes);
        return m_writer->remove(name, uuids, uuidTypes);
    }
    bool replacesInPlace(const std::string& name) override { return m_writer->replacesInPlace(name); }
    Result<void> commit() override { return m_writer->commit(); }
    const std::vector<std::string>& notes() const override { return m_writer->notes(); }

private:
    std::unique_ptr<StorageWriter> m_writer;
    Names& m_names;
};

/// A server with its storage.
class TextStorage final : public VectorStorage {
public:
    TextStorage()
        : m_server(TIDEMARK_QDRANT_SERVER, {})
        , m_storage(must(QdrantStorage::open(m_server.origin(), std::nullopt, {})))
    {
    }
    const std::string& uri() const override { return m_storage->uri(); }
    const std::string& identity() const override { return m_storage->identity(); }
    StorageCapabilities capabilities() const override { return m_storage->capabilities(); }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned streams) override
    {
        TM_TRY_ASSIGN(auto reader, m_storage->openReader(streams));
        return std::unique_ptr<StorageReader>(new TextReader(std::move(reader), m_names));
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        TM_TRY_ASSIGN(auto writer, m_storage->openWriter());
        return std::unique_ptr<StorageWriter>(new TextWriter(std::move(writer), m_names));
    }
    std::vector<std::string> cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const override
    {
        return m_storage->cannotHold(info, traits);
    }
    bool mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const override
    {
        return m_storage->mustRecreate(existing, wanted);
    }

private:
    TestServer m_server;
    Names m_names;
    std::unique_ptr<QdrantStorage> m_storage;
};

} // namespace

std::vector<ConformanceEngine> conformanceEngines()
{
    ConformanceEngine qdrant;
    qdrant.name = "qdrant";
    qdrant.make = [] { return std::make_unique<TextStorage>(); };
    qdrant.oneMoment = false;
    qdrant.nonFinite = false;
    qdrant.ttl = false;
    qdrant.jsonObjects = true;
    qdrant.splits = false;
    qdrant.needsDimension = true;
    qdrant.metadata = {R"({"a":1})", R"({"a":1.0,"b":"x","c":null,"d":-9223372036854775808,"e":9223372036854775807})",
                       R"({"big":1e+300,"l":["a",1,{"deep":[]}],"small":5e-324})",
                       R"({"quote\"\\\n":"\u0001\t","ü":"日本語 🦉"})",
                       R"({"m":")" + std::string(1 << 20, 'm') + "\"}"};
    qdrant.many = 3'000;
    qdrant.rounds = 10;
    qdrant.big = 7;
    return {qdrant};
}

} // namespace tidemark::test
