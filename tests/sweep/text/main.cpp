// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// text_sweep [--quick]
//
// Ids and metadata of every kind through create and restore, from memory: into sqlite: and back. Ids: all 1,112,064
// Unicode scalar values, what normalisation would make of them, and bytes that are no UTF-8. Metadata: texts that are
// JSON, that are not, and that parsers disagree about. All come back byte for byte, and none becomes another. --quick
// takes one id of 32.
#include "jsoncases.h"
#include "oddids.h"
#include "support/enginefixture.h"
#include "support/scratchdirectory.h"
#include "sweep/sweepline.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace tidemark::test {
namespace {

using IdsAndMetadata = std::vector<std::pair<std::string, std::optional<std::string>>>;

IdsAndMetadata rowsIn(VectorStorage& storage, const std::string& name)
{
    IdsAndMetadata rows;
    const auto reader = must(storage.openReader(1));
    const auto stream = must(reader->scan(name, {}));
    VectorBatch batch;
    while (must(stream->next(batch))) {
        for (std::size_t row = 0; row < batch.rows(); ++row)
            rows.emplace_back(batch.ids[row],
                              batch.hasMetadata(row) ? std::optional(std::string(batch.metadata[row])) : std::nullopt);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

class Sweep {
public:
    void check(const std::string& what, IdsAndMetadata rows)
    {
        std::sort(rows.begin(), rows.end());
        MemoryStorage source("source", m_engine.clock);
        fill(source, rows);
        MemoryStorage memory("target", m_engine.clock);
        const auto sqlite = openSqlite(m_directory.file(fmt::format("{}.db", m_files++)));
        const std::string first = m_engine.create(source).id;
        m_engine.restore(first, memory);
        compare(what + ", restored into memory:", memory, rows);
        m_engine.restore(first, *sqlite);
        compare(what + ", restored into sqlite:", *sqlite, rows);
        const SnapshotMetadata second = m_engine.createFull(*sqlite);
        MemoryStorage last("last", m_engine.clock);
        m_engine.restore(second.id, last);
        compare(what + ", and back", last, rows);
        // Neither engine makes a change of what the other one gave it.
        const ChangeCounts changes = must(m_engine.manager->diff(first, second.id, {}, {})).total;
        if (changes.unchanged != rows.size())
            m_violations.push_back(fmt::format("{}: {} of {} rows differ between the two snapshots", what,
                                               rows.size() - changes.unchanged, rows.size()));
    }
    int report() const { return reportSweep("text", m_tried, m_violations); }

private:
    static void fill(MemoryStorage& storage, const IdsAndMetadata& rows)
    {
        const auto writer = must(storage.openWriter());
        must(writer->createNamespace(plainNamespace("docs", 1)));
        for (std::size_t from = 0; from < rows.size(); from += kBatchRows) {
            VectorBatch batch;
            batch.dimension = 1;
            for (std::size_t row = from; row < std::min(from + kBatchRows, rows.size()); ++row) {
                batch.ids.append(rows[row].first);
                batch.values.push_back(static_cast<float>(row));
                if (rows[row].second)
                    batch.metadata.append(*rows[row].second);
                else
                    batch.metadata.appendAbsent();
            }
            must(writer->upsert("docs", batch));
        }
        must(writer->commit());
    }

    void compare(const std::string& what, VectorStorage& storage, const IdsAndMetadata& expected)
    {
        m_tried += expected.size();
        const IdsAndMetadata actual = rowsIn(storage, "docs");
        if (actual == expected)
            return;
        IdsAndMetadata lost;
        std::set_difference(expected.begin(), expected.end(), actual.begin(), actual.end(), std::back_inserter(lost));
        for (const auto& [id, metadata] : lost)
            m_violations.push_back(fmt::format("{}: the row {} is not what it was", what, toHex(asBytes(id))));
        if (lost.empty())
            m_violations.push_back(fmt::format("{}: {} rows and not {}", what, actual.size(), expected.size()));
    }

    Engine m_engine;
    ScratchDirectory m_directory;
    int m_files = 0;
    std::uint64_t m_tried = 0;
    std::vector<std::string> m_violations;
};

int run(std::size_t step)
{
    Sweep sweep;
    IdsAndMetadata ids;
    std::size_t at = 0;
    forOddIds([&](std::string id) {
        if (at++ % step == 0)
            ids.emplace_back(std::move(id), std::nullopt);
    });
    sweep.check("ids", std::move(ids));
    IdsAndMetadata cases;
    for (const JsonCase& one : jsonCases())
        cases.emplace_back(one.name, one.text);
    cases.emplace_back("absent", std::nullopt);
    sweep.check("metadata", std::move(cases));
    return sweep.report();
}

} // namespace
} // namespace tidemark::test

int main(int argc, char** argv)
{
    return tidemark::test::run(argc > 1 && std::strcmp(argv[1], "--quick") == 0 ? 32 : 1);
}
