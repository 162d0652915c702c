// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystorage.h"
#include "support/forwardingstorage.h"

#include <string>
#include <utility>

namespace tidemark::test {

/// A storage in memory whose readers deliver a few rows at a time, so that a segment of some rows has several row
/// groups. Otherwise it is what it wraps.
class SmallBatches final : public ForwardingStorage {
public:
    static constexpr std::size_t kRows = 4;

    SmallBatches(const std::string& name, const Clock& clock)
        : SmallBatches(std::make_shared<MemoryStorage>(name, clock))
    {
    }
    MemoryStorage& inner() { return *m_memory; }

private:
    class Stream final : public ForwardingStream {
    public:
        using ForwardingStream::ForwardingStream;
        Result<bool> next(VectorBatch& batch) override
        {
            if (m_at == m_large.rows()) {
                m_at = 0;
                TM_TRY_ASSIGN(const bool more, ForwardingStream::next(m_large));
                if (!more) {
                    m_large.clear();
                    return false;
                }
            }
            batch.clear();
            batch.dimension = m_large.dimension;
            for (std::size_t i = 0; i < kRows && m_at < m_large.rows(); ++i)
                batch.appendRow(m_large, m_at++);
            return true;
        }

    private:
        VectorBatch m_large;
        std::size_t m_at = 0;
    };

    class Reader final : public ForwardingReader {
    public:
        using ForwardingReader::ForwardingReader;
        Result<std::unique_ptr<BatchStream>> scan(const std::string& name, const ScanRange& range) override
        {
            TM_TRY_ASSIGN(auto stream, ForwardingReader::scan(name, range));
            return std::unique_ptr<BatchStream>(new Stream(std::move(stream)));
        }
    };

    explicit SmallBatches(std::shared_ptr<MemoryStorage> memory)
        : ForwardingStorage(memory)
        , m_memory(std::move(memory))
    {
    }
    std::unique_ptr<StorageReader> wrapped(std::unique_ptr<StorageReader> reader) override
    {
        return std::make_unique<Reader>(std::move(reader));
    }

    std::shared_ptr<MemoryStorage> m_memory;
};

} // namespace tidemark::test
