// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Rates of the Chroma storage against a client that does nothing but send and receive, on a server of its own:
///     chromabench [ROWS [DIMENSIONS [ROUNDS]]]        20,000 × 384, three rounds
/// The plain client has its bodies ready before it starts, asks for pages by offset and does not look at the answers.
#include "base/bytes.h"
#include "base/json.h"
#include "storage/chroma/chromarows.h"
#include "storage/chroma/chromastorage.h"
#include "support/testserver.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <random>
#include <stdexcept>
#include <thread>

namespace tidemark {
namespace {

constexpr std::size_t kBatch = 4096;
constexpr std::size_t kPage = 2048;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(toString(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::vector<VectorBatch> someRows(std::size_t rows, std::uint32_t dimension)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    std::vector<VectorBatch> batches;
    for (std::size_t i = 0; i < rows; ++i) {
        if (i % kBatch == 0) {
            batches.emplace_back();
            batches.back().dimension = dimension;
        }
        VectorBatch& batch = batches.back();
        batch.ids.append(fmt::format("doc-{:08}", i));
        for (std::uint32_t d = 0; d < dimension; ++d)
            batch.values.push_back(normal(random));
        batch.metadata.append(fmt::format(R"({{"n":{},"topic":"topic {}","weight":{}.5}})", i, i % 17, i % 5));
    }
    return batches;
}

Json index()
{
    return {{"hnsw", {{"space", "l2"}, {"ef_construction", 16}, {"max_neighbors", 4}}}};
}

class Bench {
public:
    Bench(std::size_t rows, std::uint32_t dimension)
        : m_server(TIDEMARK_CHROMA_SERVER, {m_directory.path()})
        , m_rows(rows)
        , m_batches(someRows(rows, dimension))
    {
        m_server.waitUntilReady("/api/v2/heartbeat");
        m_storage = must(ChromaStorage::open(m_server.origin(), std::nullopt, {}));
        m_dimension = dimension;
    }

    double plainWrite(const std::string& name)
    {
        const std::string id = create(name);
        std::vector<std::string> bodies;
        for (const VectorBatch& batch : m_batches) {
            for (std::size_t end = 0; end < batch.rows();)
                bodies.push_back(chromaRowsBody(batch, end, kBatch, true, end));
        }
        HttpPool pool(*parseHttpEndpoint(m_server.origin(), 8000), {});
        return rate([&] {
            for (const std::string& body : bodies)
                send(pool, "POST", kBase + id + "/add", body);
        });
    }
    double ourWrite(const std::string& name)
    {
        return rate([&] {
            const auto writer = must(m_storage->openWriter());
            NamespaceInfo info;
            info.name = name;
            info.dimension = m_dimension;
            info.metric = "l2";
            info.engine = "chroma";
            info.config = {{"configuration", index()}};
            must(writer->createNamespace(info));
            for (const VectorBatch& batch : m_batches)
                must(writer->upsert(name, batch));
            must(writer->commit());
        });
    }
    double plainRead(const std::string& name, unsigned threads, bool byIds)
    {
        const std::string id = idOf(name);
        HttpPool pool(*parseHttpEndpoint(m_server.origin(), 8000), {});
        std::vector<std::string> bodies;
        for (std::size_t first = 0; first < m_rows; first += kPage)
            bodies.push_back(
                byIds ? idsBody(first, std::min(first + kPage, m_rows))
                      : fmt::format(
                            R"({{"limit":{},"offset":{},"include":["embeddings","documents","metadatas","uris"]}})",
                            kPage, first));
        return rate([&] {
            std::atomic<std::size_t> next{0};
            inParallel(threads, [&](unsigned /*thread*/) {
                for (std::size_t i = next++; i < bodies.size(); i = next++)
                    send(pool, "POST", kBase + id + "/get", bodies[i]);
            });
        });
    }
    double ourRead(const std::string& name, unsigned threads)
    {
        return rate([&] {
            const auto reader = must(m_storage->openReader(threads));
            const auto ranges = must(reader->split(name, threads * 4));
            std::atomic<std::size_t> next{0};
            std::atomic<std::size_t> seen{0};
            inParallel(threads, [&](unsigned /*thread*/) {
                VectorBatch batch;
                for (std::size_t i = next++; i < ranges.size(); i = next++) {
                    const auto stream = must(reader->scan(name, ranges[i]));
                    while (must(stream->next(batch)))
                        seen += batch.rows();
                }
            });
            if (seen != m_rows)
                throw std::runtime_error("rows are missing");
        });
    }
    void drop(const std::string& name) { m_server.request("DELETE", kBase + name); }

private:
    static constexpr const char* kRoot = "/api/v2/tenants/default_tenant/databases/default_database/collections";
    const std::string kBase = std::string(kRoot) + "/";

    static void send(HttpPool& pool, const char* method, const std::string& path, std::string_view body)
    {
        HttpRequest request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.bodyLimit = std::size_t{1} << 30;
        const HttpResponse response = must(pool.perform(request));
        if (!response.isSuccess())
            throw std::runtime_error(std::string(response.text()));
    }
    template <typename Work>
    static void inParallel(unsigned threads, const Work& work)
    {
        std::vector<std::thread> list;
        for (unsigned i = 1; i < threads; ++i)
            list.emplace_back([&work, i] { work(i); });
        work(0);
        for (std::thread& thread : list)
            thread.join();
    }
    template <typename Work>
    double rate(const Work& work) const
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        return static_cast<double>(m_rows) / time.count();
    }
    std::string create(const std::string& name)
    {
        const std::string answer =
            m_server.request("POST", kRoot, dumpJson({{"name", name}, {"configuration", index()}}));
        return must(parseJson(answer, answer.size()))["id"].get<std::string>();
    }
    std::string idOf(const std::string& name)
    {
        const std::string answer = m_server.request("GET", kBase + name);
        return must(parseJson(answer, answer.size()))["id"].get<std::string>();
    }
    std::string idsBody(std::size_t first, std::size_t end) const
    {
        BytesColumn ids;
        for (std::size_t i = first; i < end; ++i)
            ids.append(m_batches[i / kBatch].ids[i % kBatch]);
        return chromaIdsBody(ids, 0, ids.size()) + R"(,"include":["embeddings","documents","metadatas","uris"]})";
    }

    test::ScratchDirectory m_directory;
    test::TestServer m_server;
    std::size_t m_rows;
    std::uint32_t m_dimension = 0;
    std::vector<VectorBatch> m_batches;
    std::unique_ptr<ChromaStorage> m_storage;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void run(std::size_t rows, std::uint32_t dimension, int rounds)
{
    Bench bench(rows, dimension);
    std::map<std::string, std::vector<double>> rates;
    for (int round = 0; round < rounds; ++round) {
        // Taken in turn, another one first each round, so that a slow minute is everybody's.
        for (const int turn : {0, 1}) {
            if ((turn + round) % 2 == 0)
                rates["write: plain client"].push_back(bench.plainWrite("plain"));
            else
                rates["write: tidemark"].push_back(bench.ourWrite("ours"));
        }
        for (const unsigned threads : {1U, 2U}) {
            const std::string with = fmt::format("read, {} connection(s): ", threads);
            for (const int turn : {0, 1, 2}) {
                switch ((turn + round) % 3) {
                case 0: rates[with + "plain client, pages"].push_back(bench.plainRead("ours", threads, false)); break;
                case 1: rates[with + "plain client, by ids"].push_back(bench.plainRead("ours", threads, true)); break;
                default: rates[with + "tidemark"].push_back(bench.ourRead("ours", threads)); break;
                }
            }
        }
        bench.drop("plain");
        bench.drop("ours");
    }
    fmt::print("{} × {}, median of {} rounds\n", rows, dimension, rounds);
    for (const auto& [what, list] : rates)
        fmt::print("{:<50} {:>8.0f} rows/s\n", what, median(list));
}

} // namespace
} // namespace tidemark

int main(int argc, char** argv)
{
    const auto argument = [&](int index, std::size_t otherwise) {
        return argc > index ? static_cast<std::size_t>(std::atoll(argv[index])) : otherwise;
    };
    tidemark::test::requireServer(TIDEMARK_CHROMA_SERVER);
    try {
        tidemark::run(argument(1, 20'000), static_cast<std::uint32_t>(argument(2, 384)),
                      static_cast<int>(argument(3, 3)));
    } catch (const std::exception& error) {
        fmt::print(stderr, "chromabench: {}\n", error.what());
        return 1;
    }
    return 0;
}
