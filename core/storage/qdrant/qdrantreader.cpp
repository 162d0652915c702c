// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/qdrant/qdrantreader.h"

#include "storage/qdrant/qdrantrows.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t kMostPoints = 2'000;
constexpr std::size_t kGuessedRowBytes = 400;

std::uint32_t dimensionOf(const QdrantCollection& collection)
{
    return collection.info.dimension.value_or(0);
}

} // namespace

class QdrantStream final : public BatchStream {
public:
    QdrantStream(QdrantReader& reader, const QdrantCollection& collection)
        : m_reader(reader)
        , m_collection(collection)
        , m_rowBytes(dimensionOf(collection) * sizeof(float) + kGuessedRowBytes)
    {
    }
    ~QdrantStream() override { m_reader.m_openStreams.fetch_sub(1); }

    Result<bool> next(VectorBatch& batch) override
    {
        while (m_place == m_page.rows()) {
            if (m_isAtEnd)
                return false;
            TM_TRY(readPage());
        }
        batch.clear();
        batch.dimension = m_page.dimension;
        if (m_place == 0 && m_page.contentBytes() <= kBatchBytes) {
            std::swap(batch, m_page);
            m_page.clear();
            return true;
        }
        while (m_place < m_page.rows() && (batch.rows() == 0 || batch.contentBytes() <= kBatchBytes))
            batch.appendRow(m_page, m_place++);
        return true;
    }

private:
    Result<void> readPage()
    {
        std::size_t points = std::clamp<std::size_t>(kBatchBytes / m_rowBytes, 1, kMostPoints);
        for (;;) {
            m_page.clear();
            m_page.dimension = dimensionOf(m_collection);
            m_place = 0;
            auto next = m_reader.m_api.scroll(m_collection, m_offset, points, m_page);
            if (next) {
                m_isAtEnd = !next->has_value();
                m_offset = next->value_or(std::string());
                break;
            }
            if (next.error().code != Errc::LimitExceeded || points == 1)
                return fail(std::move(next).error());
            points = points / 2;
        }
        if (m_page.rows() == 0 && !m_isAtEnd)
            return fail(Errc::NotAStorage, "the server gives an empty page that is not the last",
                        m_reader.m_api.pool().origin());
        if (m_page.rows() != 0)
            m_rowBytes = m_page.contentBytes() / m_page.rows() + 1;
        m_delivered += m_page.rows();
        return m_isAtEnd ? m_reader.finish(m_collection, m_delivered) : Result<void>();
    }

    QdrantReader& m_reader;
    const QdrantCollection& m_collection;
    std::string m_offset;
    bool m_isAtEnd = false;
    VectorBatch m_page;
    std::size_t m_place = 0;
    std::uint64_t m_rowBytes;
    std::uint64_t m_delivered = 0;
};

QdrantReader::QdrantReader(QdrantApi api, std::vector<QdrantCollection> collections, std::vector<SkippedObject> skipped,
                           unsigned maxStreams, bool watchesDrift)
    : m_api(std::move(api))
    , m_collections(std::move(collections))
    , m_skipped(std::move(skipped))
    , m_maxStreams(std::max(1U, maxStreams))
    , m_watchesDrift(watchesDrift)
{
    for (const QdrantCollection& found : m_collections)
        m_namespaces.push_back(found.info);
}

Result<const QdrantCollection*> QdrantReader::collection(const std::string& namespaceName) const
{
    const auto it = std::find_if(m_collections.begin(), m_collections.end(),
                                 [&](const QdrantCollection& found) { return found.info.name == namespaceName; });
    if (it == m_collections.end())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)),
                    m_api.pool().origin());
    return &*it;
}

Result<void> QdrantReader::finish(const QdrantCollection& collection, std::uint64_t delivered)
{
    if (!m_watchesDrift)
        return {};
    TM_TRY_ASSIGN(const std::uint64_t now, m_api.count(collection.name));
    if (now == delivered && collection.info.count.value_or(now) == now)
        return {};
    const std::lock_guard lock(m_mutex);
    m_warnings.push_back(fmt::format("{} was written to while it was read: it had {} vectors before and {} after, and "
                                     "{} were read; the server cannot hold a moment still",
                                     shownName(collection.info.name), collection.info.count.value_or(0), now,
                                     delivered));
    return {};
}

std::vector<std::string> QdrantReader::warnings() const
{
    const std::lock_guard lock(m_mutex);
    return m_warnings;
}

Result<std::vector<ScanRange>> QdrantReader::split(const std::string& namespaceName, unsigned /*wanted*/)
{
    TM_TRY(collection(namespaceName));
    return std::vector<ScanRange>{ScanRange{}};
}

Result<std::unique_ptr<BatchStream>> QdrantReader::scan(const std::string& namespaceName, const ScanRange& /*range*/)
{
    TM_TRY_ASSIGN(const QdrantCollection* const found, collection(namespaceName));
    if (m_openStreams.fetch_add(1) >= m_maxStreams) {
        m_openStreams.fetch_sub(1);
        return fail(Errc::Busy, fmt::format("all {} streams of this reader are open", m_maxStreams));
    }
    return std::unique_ptr<BatchStream>(new QdrantStream(*this, *found));
}

Result<void> QdrantReader::fetch(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    TM_TRY_ASSIGN(const QdrantCollection* const found, collection(namespaceName));
    batch.dimension = dimensionOf(*found);
    std::vector<std::string> wanted;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        std::string id = qdrantId(idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]), ids[i]);
        if (!id.empty())
            wanted.push_back(std::move(id));
    }
    std::size_t points = kMostPoints;
    for (std::size_t first = 0; first < wanted.size();) {
        const std::size_t end = std::min(first + points, wanted.size());
        const std::vector<std::string> some(wanted.begin() + static_cast<std::ptrdiff_t>(first),
                                            wanted.begin() + static_cast<std::ptrdiff_t>(end));
        VectorBatch page;
        page.dimension = batch.dimension;
        Result<void> read = m_api.get(*found, some, true, page);
        if (!read && read.error().code == Errc::LimitExceeded && end - first > 1) {
            points = (end - first) / 2;
            continue;
        }
        if (!read)
            return read;
        for (std::size_t row = 0; row < page.rows(); ++row)
            batch.appendRow(page, row);
        first = end;
    }
    return {};
}

} // namespace tidemark
