// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/http/overlayreader.h"

#include "storage/shownname.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

class OverlayStream final : public BatchStream {
public:
    OverlayStream(std::unique_ptr<BatchStream> under, const StagedRows* changes, std::atomic<bool>& isScanning)
        : m_under(std::move(under))
        , m_changes(changes)
        , m_isScanning(isScanning)
    {
    }
    ~OverlayStream() override { m_isScanning = false; }

    Result<bool> next(VectorBatch& batch) override
    {
        while (m_under != nullptr) {
            TM_TRY_ASSIGN(const bool more, m_under->next(batch));
            if (!more) {
                m_under.reset();
                break;
            }
            if (m_changes != nullptr)
                leaveOutChanged(batch);
            if (batch.rows() != 0)
                return true;
        }
        if (m_changes == nullptr)
            return false;
        return m_changes->next(m_cursor, batch);
    }

private:
    void leaveOutChanged(VectorBatch& batch) const
    {
        const auto isChanged = [&](std::size_t row) {
            return m_changes->fateOf(batch.idType(row), batch.ids[row]) != StagedRows::Fate::Untouched;
        };
        std::size_t row = 0;
        while (row < batch.rows() && !isChanged(row))
            ++row;
        if (row == batch.rows())
            return;
        VectorBatch rest;
        rest.dimension = batch.dimension;
        for (row = 0; row < batch.rows(); ++row) {
            if (!isChanged(row))
                rest.appendRow(batch, row);
        }
        batch = std::move(rest);
    }

    std::unique_ptr<BatchStream> m_under;
    const StagedRows* m_changes;
    std::atomic<bool>& m_isScanning;
    std::uint64_t m_cursor = 0;
};

} // namespace

OverlayReader::OverlayReader(std::unique_ptr<StorageReader> under, StagedChanges changes)
    : m_under(std::move(under))
    , m_changes(std::move(changes))
    , m_namespaces(m_under->namespaces())
{
    for (NamespaceInfo& info : m_namespaces) {
        if (changesOf(info.name) != nullptr)
            info.count.reset(); // How many of the rows that were put are new is not asked for.
    }
}

const StagedRows* OverlayReader::changesOf(const std::string& namespaceName) const
{
    const auto it = m_changes.find(namespaceName);
    return it == m_changes.end() || it->second->empty() ? nullptr : it->second;
}

Result<std::vector<ScanRange>> OverlayReader::split(const std::string& namespaceName, unsigned /*wanted*/)
{
    if (find(namespaceName) == nullptr)
        return fail(Errc::NotFound, fmt::format("there is no namespace {}", shownName(namespaceName)));
    return std::vector<ScanRange>{ScanRange{}};
}

Result<std::unique_ptr<BatchStream>> OverlayReader::scan(const std::string& namespaceName, const ScanRange& range)
{
    if (m_isScanning.exchange(true))
        return fail(Errc::Busy, "the one stream of this reader is open");
    auto under = m_under->scan(namespaceName, range);
    if (!under) {
        m_isScanning = false;
        return fail(std::move(under).error());
    }
    return std::unique_ptr<BatchStream>(new OverlayStream(std::move(*under), changesOf(namespaceName), m_isScanning));
}

Result<void> OverlayReader::fetch(const std::string& namespaceName, const BytesColumn& ids,
                                  const std::vector<std::uint8_t>& idTypes, VectorBatch& batch)
{
    const StagedRows* const changes = changesOf(namespaceName);
    if (changes == nullptr)
        return m_under->fetch(namespaceName, ids, idTypes, batch);
    BytesColumn others;
    std::vector<std::uint8_t> otherTypes;
    std::vector<std::size_t> put;
    const auto typeOf = [&](std::size_t i) { return idTypes.empty() ? IdType::Text : static_cast<IdType>(idTypes[i]); };
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const StagedRows::Fate fate = changes->fateOf(typeOf(i), ids[i]);
        if (fate == StagedRows::Fate::Put) {
            put.push_back(i);
        } else if (fate == StagedRows::Fate::Untouched) {
            others.append(ids[i]);
            otherTypes.push_back(static_cast<std::uint8_t>(typeOf(i)));
        }
    }
    TM_TRY(m_under->fetch(namespaceName, others, otherTypes, batch));
    for (const std::size_t i : put)
        TM_TRY(changes->append(typeOf(i), ids[i], batch));
    return {};
}

} // namespace tidemark
