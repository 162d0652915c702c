// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/chroma/chromareader.h"

#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace tidemark {

namespace {

/// The server counts ids as SQL variables, of which it allows some 32,000.
constexpr std::size_t kMostIds = 5'000;
/// What a row has besides its values, until it is known.
constexpr std::size_t kGuessedRowBytes = 200;

std::uint32_t dimensionOf(const ChromaCollection& collection)
{
    return collection.info.dimension.value_or(0);
}

} // namespace

/// Reads the rows of a part of a listing, as many at a time as a batch may hold.
class ChromaStream final : public BatchStream {
public:
    ChromaStream(ChromaReader& reader, const ChromaCollection& collection,
                 std::shared_ptr<ChromaReader::Listing> listing, std::size_t first, std::size_t end)
        : m_reader(reader)
        , m_collection(collection)
        , m_listing(std::move(listing))
        , m_next(first)
        , m_end(end)
        , m_rowBytes(dimensionOf(collection) * sizeof(float) + kGuessedRowBytes)
    {
    }
    ~ChromaStream() override { m_reader.m_openStreams.fetch_sub(1); }

    Result<bool> next(VectorBatch& batch) override
    {
        while (m_place == m_page.rows()) {
            if (m_next == m_end)
                return false;
            TM_TRY(readPage());
        }
        if (m_place == 0 && m_page.contentBytes() <= kBatchBytes && m_page.rows() <= kBatchRows) {
            std::swap(batch, m_page);
            m_page.clear();
            return true;
        }
        batch.clear();
        batch.dimension = m_page.dimension;
        std::uint64_t bytes = 0;
        while (m_place < m_page.rows() && batch.rows() < kBatchRows && bytes <= kBatchBytes) {
            batch.appendRow(m_page, m_place);
            bytes += batch.dimension * sizeof(float) + m_page.ids[m_place].size();
            bytes += m_page.hasMetadata(m_place) ? m_page.metadata[m_place].size() : 0;
            for (const CellColumn& column : m_page.cells)
                bytes += column.cells[m_place].size();
            ++m_place;
        }
        if (m_place == m_page.rows()) {
            m_page.clear();
            m_place = 0;
        }
        return true;
    }

private:
    Result<void> readPage()
    {
        std::size_t rows = std::clamp<std::size_t>(kBatchBytes / m_rowBytes, 1, std::min(kMostIds, kBatchRows));
        for (;;) {
            rows = std::min(rows, m_end - m_next);
            m_page.clear();
            m_page.dimension = dimensionOf(m_collection);
            m_place = 0;
            Result<void> read = m_reader.m_api.get(m_collection, m_listing->ids, m_next, m_next + rows, m_page);
            if (read)
                break;
            if (read.error().code != Errc::LimitExceeded || rows == 1)
                return read;
            rows = rows / 2;
        }
        m_next += rows;
        if (m_page.rows() != 0)
            m_rowBytes = m_page.contentBytes() / m_page.rows() + 1;
        m_listing->missing += rows - std::min(rows, m_page.rows());
        if ((m_listing->done += rows) == m_listing->ids.size())
            TM_TRY(m_reader.finish(m_collection, *m_listing));
        return {};
    }

    ChromaReader& m_reader;
    const ChromaCollection& m_collection;
    std::shared_ptr<ChromaReader::Listing> m_listing;
    std::size_t m_next;
    std::size_t m_end;
    VectorBatch m_page;
    std::size_t m_place = 0;
    std::uint64_t m_rowBytes;
};

ChromaReader::ChromaReader(ChromaApi api, std::vector<ChromaCollection> collections, std::vector<SkippedObject> skipped,
                           unsigned maxStreams, bool watchesDrift)
    : m_api(std::move(api))
    , m_collections(std::move(collections))
    , m_skipped(std::move(skipped))
    , m_maxStreams(std::max(1U, maxStreams))
    , m_watchesDrift(watchesDrift)
{
    std::sort(m_collections.begin(), m_collections.end(),
              [](const auto& a, const auto& b) { return a.info.name < b.info.name; });
    for (const ChromaCollection& found : m_collections)
        m_namespaces.push_back(found.info);
}

Result<const ChromaCollection*> ChromaReader::collection(const std::string& namespaceName) const
{
    const auto it = std::find_if(m_collections.begin(), m_collections.end(),
                                 [&](const ChromaCollection& found) { return found.info.name == namespaceName; });
    if (it == m_collections.end())
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)),
                    m_api.pool().origin());
    return &*it;
}

Result<std::shared_ptr<ChromaReader::Listing>> ChromaReader::listing(const ChromaCollection& collection)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<Listing>& known = m_listings[collection.id];
    if (known == nullptr) {
        auto made = std::make_shared<Listing>();
        TM_TRY_ASSIGN(made->ids, m_api.ids(collection));
        known = std::move(made);
    }
    return known;
}

Result<void> ChromaReader::finish(const ChromaCollection& collection, const Listing& listing)
{
    if (!m_watchesDrift)
        return {};
    TM_TRY_ASSIGN(const BytesColumn now, m_api.ids(collection));
    if (now == listing.ids && listing.missing == 0)
        return {};
    std::unordered_set<std::string_view> before;
    for (std::size_t i = 0; i < listing.ids.size(); ++i)
        before.insert(listing.ids[i]);
    std::size_t came = 0;
    for (std::size_t i = 0; i < now.size(); ++i)
        came += before.erase(now[i]) == 0 ? 1 : 0;
    const std::size_t went = std::max<std::size_t>(before.size(), listing.missing);
    const std::lock_guard lock(m_mutex);
    m_warnings.push_back(fmt::format("{} was written to while it was read: {} vectors came and are not in it, {} went "
                                     "or were replaced and may be missing; the server cannot hold a moment still",
                                     shownName(collection.info.name), came, went));
    return {};
}

std::vector<std::string> ChromaReader::warnings() const
{
    const std::lock_guard lock(m_mutex);
    return m_warnings;
}

Result<std::vector<ScanRange>> ChromaReader::split(const std::string& namespaceName, unsigned wanted)
{
    TM_TRY_ASSIGN(const ChromaCollection* const found, collection(namespaceName));
    TM_TRY_ASSIGN(const auto ids, listing(*found));
    const std::size_t rows = ids->ids.size();
    const std::size_t pieces = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(rows, 1));
    std::vector<ScanRange> ranges;
    for (std::size_t i = 0; i < pieces; ++i)
        ranges.push_back(
            {static_cast<std::int64_t>(rows * i / pieces), static_cast<std::int64_t>(rows * (i + 1) / pieces) - 1});
    return ranges;
}

Result<std::unique_ptr<BatchStream>> ChromaReader::scan(const std::string& namespaceName, const ScanRange& range)
{
    TM_TRY_ASSIGN(const ChromaCollection* const found, collection(namespaceName));
    if (m_openStreams.fetch_add(1) >= m_maxStreams) {
        m_openStreams.fetch_sub(1);
        return fail(Errc::Busy, fmt::format("all {} streams of this reader are open", m_maxStreams));
    }
    auto ids = listing(*found);
    if (!ids) {
        m_openStreams.fetch_sub(1);
        return fail(std::move(ids).error());
    }
    const auto rows = static_cast<std::int64_t>((*ids)->ids.size());
    const std::int64_t first = std::clamp<std::int64_t>(range.first, 0, rows);
    const std::int64_t last = std::clamp<std::int64_t>(range.last, -1, rows - 1);
    const auto end = static_cast<std::size_t>(std::max(first, last + 1));
    return std::unique_ptr<BatchStream>(
        new ChromaStream(*this, *found, std::move(*ids), static_cast<std::size_t>(first), end));
}

Result<void> ChromaReader::fetch(const std::string& namespaceName, const BytesColumn& ids,
                                 const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    TM_TRY_ASSIGN(const ChromaCollection* const found, collection(namespaceName));
    BytesColumn texts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if ((idTypes.empty() || static_cast<IdType>(idTypes[i]) == IdType::Text) && !ids[i].empty())
            texts.append(ids[i]);
    }
    batch.dimension = dimensionOf(*found);
    std::size_t rows = kMostIds;
    for (std::size_t first = 0; first < texts.size();) {
        const std::size_t end = std::min(first + rows, texts.size());
        VectorBatch page;
        page.dimension = batch.dimension;
        Result<void> read = m_api.get(*found, texts, first, end, page);
        if (!read && read.error().code == Errc::LimitExceeded && end - first > 1) {
            rows = (end - first) / 2;
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
