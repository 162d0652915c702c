// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Answers of a Chroma server. The first byte says which: rows, ids, or a collection.
#include "storage/chroma/chromacollection.h"
#include "storage/chroma/chromarows.h"

#include "../answers.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

void readRows(std::string_view body)
{
    VectorBatch batch;
    batch.dimension = 2;
    if (const auto read = appendChromaRows(answerOf(body), batch); !read)
        return FUZZ_HOLDS(isRefusal(read.error()));
    FUZZ_HOLDS(isWhole(batch));
    if (batch.rows() == 0 || hasNonFinite(batch) || !prepareChromaRows("docs", batch))
        return;
    // What came from a server goes back to one.
    FUZZ_HOLDS(isWhole(batch));
    for (const bool base64 : {false, true}) {
        std::size_t end = 0;
        const std::string request = chromaRowsBody(batch, 0, 100, base64, end);
        FUZZ_HOLDS(end != 0 && end <= batch.rows() && parseJson(request, request.size()));
    }
}

void readCollection(std::string_view body)
{
    const auto json = parseJson(body, body.size());
    if (!json)
        return;
    auto collection = chromaCollectionFromJson(*json);
    if (!collection)
        return FUZZ_HOLDS(isRefusal(collection.error()));
    const auto request = chromaCreateBody(collection->info, "docs");
    FUZZ_HOLDS(request ? parseJson(*request, request->size()).has_value() : isRefusal(request.error()));
    // The same goes through a manifest.
    const auto config = parseJson(dumpJson(collection->info.config), std::size_t{1} << 20);
    FUZZ_HOLDS(config && *config == collection->info.config);
    const std::string name = nearestChromaName(collection->info.name);
    FUZZ_HOLDS(whyNoChromaName(name).empty());
}

void run(std::string_view input)
{
    if (input.empty())
        return;
    const std::string_view body = input.substr(1);
    if (input[0] == 'r') {
        readRows(body);
    } else if (input[0] == 'i') {
        const auto ids = chromaIds(answerOf(body));
        FUZZ_HOLDS(ids || isRefusal(ids.error()));
    } else {
        readCollection(body);
    }
}

std::vector<std::string> seeds()
{
    return {
        R"(r{"ids":["a","b"],"embeddings":[[1.5,-0.0],[1e-45,3.4e38]],"documents":["text",null],"metadatas":[{"n":1,"f":1.0,"b":true},null],"uris":null,"include":["embeddings"]})",
        R"(r{"ids":[],"embeddings":[]})",
        R"(i{"ids":["a","é\u0000"],"documents":null})",
        R"(c{"id":"6f5f8c1c-0f0a-4a1e-9f0e-0123456789ab","name":"docs","configuration_json":{"hnsw":{"space":"cosine","ef_construction":100,"ef_search":100,"max_neighbors":16},"spann":null,"embedding_function":{"type":"known","name":"default","config":{}}},"metadata":{"hnsw:space":"l2","k":1},"dimension":3,"tenant":"default_tenant","database":"default_database","log_position":0,"version":0,"schema":null})",
    };
}

const Registered registered({"chroma", run, seeds});

} // namespace
} // namespace tidemark::fuzz
