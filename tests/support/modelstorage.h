// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/memory/memorystorage.h"
#include "support/vectorrows.h"

#include <map>
#include <random>
#include <string>

namespace tidemark::test {

/// What a storage should hold: namespace to rows as bytes, independent of the engine's hashes.
using Content = std::map<std::string, RowMap>;

inline Content contentOf(VectorStorage& storage)
{
    Content content;
    auto reader = storage.openReader(1);
    EXPECT_TRUE(succeeded(reader));
    if (!reader)
        return content;
    for (const NamespaceInfo& info : (*reader)->namespaces())
        content[info.name] = rowsOf(**reader, info.name);
    return content;
}

/// A storage and the map that says what it holds. Every change is made to both, and the two are compared.
class ModelStorage {
public:
    ModelStorage(std::string name, const Clock& clock) : m_storage(std::move(name), clock) {}

    MemoryStorage& storage() { return m_storage; }
    const Content& model() const { return m_model; }
    void setModel(Content content) { m_model = std::move(content); }
    bool agrees() { return contentOf(m_storage) == m_model; }

    /// One random edit: rows put, changed or removed, a namespace created or dropped.
    void change(std::mt19937_64& random)
    {
        const std::string name = std::string("ns") + static_cast<char>('0' + random() % 3);
        auto writer = m_storage.openWriter();
        ASSERT_TRUE(succeeded(writer));
        const bool exists = m_model.contains(name);
        if (exists && random() % 12 == 0) {
            ASSERT_TRUE(succeeded((*writer)->dropNamespace(name)));
            m_model.erase(name);
        } else {
            if (!exists) {
                ASSERT_TRUE(succeeded((*writer)->createNamespace(plainNamespace(name, kDimension))));
                m_model[name];
            }
            if (random() % 3 == 0)
                removeSome(**writer, name, random);
            else
                putSome(**writer, name, random);
        }
        ASSERT_TRUE(succeeded((*writer)->commit()));
    }

private:
    static constexpr std::uint32_t kDimension = 3;
    static constexpr std::uint64_t kIds = 24;

    static Row randomRow(std::mt19937_64& random)
    {
        Row row;
        row.id = "id" + std::to_string(random() % kIds);
        row.type = random() % 8 == 0 ? IdType::Blob : IdType::Text;
        for (std::uint32_t i = 0; i < kDimension; ++i) {
            // Few distinct values, so that rows often become equal again; now and then any bits at all.
            const auto bits = random() % 5 == 0 ? static_cast<std::uint32_t>(random())
                                                : std::bit_cast<std::uint32_t>(static_cast<float>(random() % 3));
            row.values.push_back(std::bit_cast<float>(bits));
        }
        if (random() % 2 == 0)
            row.metadata = std::string(random() % 3, 'x');
        if (random() % 4 == 0)
            row.ttl = static_cast<std::int64_t>(random() % 2);
        if (random() % 4 == 0)
            row.expiry = std::int64_t{1} << 40;
        return row;
    }

    void putSome(StorageWriter& writer, const std::string& name, std::mt19937_64& random)
    {
        std::map<std::string, Row> rows; // an id stands once in a batch
        for (std::uint64_t n = random() % 8 + 1; n > 0; --n) {
            Row row = randomRow(random);
            rows[std::to_string(static_cast<int>(row.type)) + row.id] = row;
        }
        std::vector<Row> list;
        for (auto& [key, row] : rows)
            list.push_back(row);
        const VectorBatch batch = batchOf(kDimension, list);
        ASSERT_TRUE(succeeded(writer.upsert(name, batch)));
        for (auto& [key, text] : rowsOf(batch))
            m_model[name][key] = text;
    }

    void removeSome(StorageWriter& writer, const std::string& name, std::mt19937_64& random)
    {
        BytesColumn ids;
        std::uint64_t expected = 0;
        for (std::uint64_t i = 0; i < kIds; ++i) {
            if (random() % 3 != 0)
                continue;
            const std::string id = "id" + std::to_string(i);
            ids.append(id);
            expected += m_model[name].erase("0:" + id);
        }
        const auto removed = writer.remove(name, ids, {});
        ASSERT_TRUE(succeeded(removed));
        EXPECT_EQ(*removed, expected);
    }

    MemoryStorage m_storage;
    Content m_model;
};

} // namespace tidemark::test
