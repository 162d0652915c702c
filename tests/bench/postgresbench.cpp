// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
// Reads and writes a table of vectors through the storage and through the server's own best path, a client of libpq
// that copies binary rows and does nothing else with them; in turns, in one run. tests/bench/postgres starts the
// server.
//
//   postgresbench URI [ROWS] [DIMENSION] [ROUNDS]
#include "storage/postgres/pgconnection.h"
#include "storage/postgres/pgstorage.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {

using namespace tidemark;

constexpr std::string_view kDoing = "benchmark";
constexpr unsigned kStreams = 2;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(toString(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double secondsOf(const auto& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class Bench {
public:
    Bench(std::string uri, std::uint64_t rows, unsigned dimension)
        : m_uri(std::move(uri))
        , m_rows(rows)
        , m_dimension(dimension)
    {
        PgOpening opening;
        opening.uri = m_uri;
        must(must(PgConnection::open(opening)).execute("CREATE EXTENSION IF NOT EXISTS vector SCHEMA public", kDoing));
        m_storage = must(PgStorage::open(m_uri, {}));
        m_connection = std::make_unique<PgConnection>(connect());
        run("DROP TABLE IF EXISTS bench, plain, ours");
        run(fmt::format("CREATE TABLE bench(id bigint PRIMARY KEY, embedding vector({}), metadata jsonb)", dimension));
        // Full mantissas, as embeddings have them.
        run(fmt::format(
            "INSERT INTO bench SELECT n, (SELECT array_agg((random() - 0.5)::real) FROM generate_series(1, {} + n * 0) "
            "k)::vector, jsonb_build_object('source', 'doc-' || n, 'page', n % 100) FROM generate_series(1, {}) n",
            dimension, rows));
        run("VACUUM (FREEZE, ANALYZE) bench");
        must(m_connection->setStatementTimeout(std::chrono::milliseconds(0)));
    }

    double readPlain(unsigned streams)
    {
        const std::int64_t pages =
            must(m_connection->execute("SELECT pg_relation_size('public.bench')/8192", kDoing)).integer(0, 0);
        std::vector<PgConnection> connections;
        for (unsigned i = 0; i < streams; ++i)
            connections.push_back(connect());
        return secondsOf([&] {
            std::vector<std::thread> threads;
            for (unsigned i = 0; i < streams; ++i)
                threads.emplace_back([&, i] {
                    const std::string range = streams == 1
                                                  ? ""
                                                  : fmt::format(" WHERE ctid >= '({},0)' AND ctid < '({},0)'",
                                                                pages * i / streams, pages * (i + 1) / streams);
                    must(connections[i].beginCopyOut("COPY (SELECT id, embedding, metadata FROM public.bench" + range +
                                                         ") TO STDOUT (FORMAT binary)",
                                                     kDoing));
                    while (must(connections[i].copyOut(kDoing))) {
                    }
                });
            for (std::thread& thread : threads)
                thread.join();
        });
    }

    double readOurs(unsigned streams)
    {
        const auto reader = must(m_storage->openReader(streams));
        return secondsOf([&] {
            std::vector<std::uint64_t> counts(streams, 0);
            const auto ranges = must(reader->split("public.bench", streams));
            std::vector<std::thread> threads;
            for (std::size_t i = 0; i < ranges.size(); ++i)
                threads.emplace_back([&, i] {
                    VectorBatch batch;
                    const auto stream = must(reader->scan("public.bench", ranges[i]));
                    while (must(stream->next(batch)))
                        counts[i] += batch.rows();
                });
            for (std::thread& thread : threads)
                thread.join();
            std::uint64_t all = 0;
            for (const std::uint64_t count : counts)
                all += count;
            if (all != m_rows)
                throw std::runtime_error("rows are missing");
        });
    }

    /// The bytes as the server sent them, sent back.
    double writePlain()
    {
        std::vector<std::string> rows;
        must(m_connection->beginCopyOut(
            "COPY (SELECT id, embedding, metadata FROM public.bench) TO STDOUT (FORMAT binary)", kDoing));
        while (const auto row = must(m_connection->copyOut(kDoing)))
            rows.emplace_back(*row);
        std::vector<std::string> pieces(1);
        for (std::string& row : rows) {
            if (pieces.back().size() > 1 << 18)
                pieces.emplace_back();
            pieces.back() += row;
            row = {};
        }
        run("DROP TABLE IF EXISTS plain");
        PgConnection connection = connect();
        return secondsOf([&] {
            must(connection.execute(fmt::format("BEGIN; CREATE TABLE public.plain(id bigint PRIMARY KEY, embedding "
                                                "public.vector({}), metadata jsonb)",
                                                m_dimension),
                                    kDoing));
            must(connection.beginCopyIn("COPY public.plain FROM STDIN (FORMAT binary)", kDoing));
            for (const std::string& piece : pieces)
                must(connection.copyIn(piece, kDoing));
            must(connection.endCopyIn(kDoing));
            must(connection.execute("COMMIT", kDoing));
        });
    }

    double writeOurs()
    {
        std::vector<VectorBatch> batches;
        NamespaceInfo info;
        {
            const auto reader = must(m_storage->openReader(1));
            info = *reader->find("public.bench");
            const auto stream = must(reader->scan("public.bench", {}));
            batches.emplace_back();
            while (must(stream->next(batches.back())))
                batches.emplace_back();
            batches.pop_back();
        }
        info.name = "public.ours";
        run("DROP TABLE IF EXISTS ours");
        return secondsOf([&] {
            const auto writer = must(m_storage->openWriterFor({info.name}));
            must(writer->createNamespace(info));
            for (const VectorBatch& batch : batches)
                must(writer->upsert(info.name, batch));
            must(writer->commit());
        });
    }

    /// Every third row replaced, by INSERT … ON CONFLICT.
    double upsertOurs()
    {
        VectorBatch changed;
        {
            const auto reader = must(m_storage->openReader(1));
            const auto stream = must(reader->scan("public.ours", {}));
            VectorBatch batch;
            while (must(stream->next(batch))) {
                changed.dimension = batch.dimension;
                for (std::size_t row = 0; row < batch.rows(); row += 3)
                    changed.appendRow(batch, row);
            }
        }
        return secondsOf([&] {
            const auto writer = must(m_storage->openWriterFor({"public.ours"}));
            VectorBatch part;
            part.dimension = changed.dimension;
            for (std::size_t row = 0; row < changed.rows(); ++row) {
                part.appendRow(changed, row);
                if (part.rows() == 2048 || row + 1 == changed.rows()) {
                    must(writer->upsert("public.ours", part));
                    part.clear();
                }
            }
            must(writer->commit());
        });
    }

    void checkEqual() { check("SELECT count(*) FROM (TABLE public.bench EXCEPT TABLE public.ours) x"); }

private:
    PgConnection connect() const
    {
        PgOpening opening;
        opening.uri = m_uri;
        PgConnection connection = must(PgConnection::open(opening));
        must(connection.execute("SET search_path=public, pg_catalog; SET statement_timeout=0", kDoing));
        return connection;
    }
    void run(const std::string& sql) { must(m_connection->execute(sql, kDoing)); }
    void check(const std::string& sql)
    {
        if (must(m_connection->execute(sql, kDoing)).integer(0, 0) != 0)
            throw std::runtime_error("what was written is not what was read");
    }

    std::string m_uri;
    std::uint64_t m_rows;
    unsigned m_dimension;
    std::unique_ptr<PgStorage> m_storage;
    std::unique_ptr<PgConnection> m_connection;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc < 2) {
        std::fputs("postgresbench URI [ROWS] [DIMENSION] [ROUNDS]\n", stderr);
        return 2;
    }
    const std::uint64_t rows = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000;
    const auto dimension = static_cast<unsigned>(argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 384);
    const int rounds = argc > 4 ? std::atoi(argv[4]) : 5;
    Bench bench(argv[1], rows, dimension);
    const double megabytes = static_cast<double>(rows) * dimension * 4 / 1e6;
    struct Line {
        const char* name;
        std::function<double()> plain;
        std::function<double()> ours;
    };
    const std::vector<Line> lines = {
        {"read, 1 stream", [&] { return bench.readPlain(1); }, [&] { return bench.readOurs(1); }},
        {"read, 2 streams", [&] { return bench.readPlain(kStreams); }, [&] { return bench.readOurs(kStreams); }},
        {"write into a new table", [&] { return bench.writePlain(); }, [&] { return bench.writeOurs(); }},
    };
    fmt::print("{} rows of {} dimensions ({:.0f} MB of values), median of {} rounds\n\n", rows, dimension, megabytes,
               rounds);
    fmt::print("| | COPY BINARY | Tidemark | time, Tidemark / COPY |\n|---|---|---|---|\n");
    for (const Line& line : lines) {
        std::vector<double> plain;
        std::vector<double> ours;
        std::vector<double> ratios;
        for (int round = 0; round < rounds; ++round) {
            const bool isOursFirst = round % 2 != 0;
            if (isOursFirst)
                ours.push_back(line.ours());
            plain.push_back(line.plain());
            if (!isOursFirst)
                ours.push_back(line.ours());
            ratios.push_back(ours.back() / plain.back());
        }
        fmt::print("| {} | {:.2f} s, {:.0f} rows/s | {:.2f} s, {:.0f} rows/s | {:.2f} |\n", line.name, median(plain),
                   static_cast<double>(rows) / median(plain), median(ours), static_cast<double>(rows) / median(ours),
                   median(ratios));
        std::fflush(stdout);
    }
    bench.checkEqual();
    const double upsert = bench.upsertOurs();
    fmt::print("| replace a third of the rows | | {:.2f} s, {:.0f} rows/s | |\n", upsert,
               static_cast<double>(rows) / 3 / upsert);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "postgresbench: %s\n", error.what());
    return 1;
}
