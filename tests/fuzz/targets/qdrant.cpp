// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Answers of a Qdrant server. The first byte says which: points, or a collection.
#include "storage/qdrant/qdrantcollection.h"
#include "storage/qdrant/qdrantrows.h"

#include "../answers.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

/// A collection with every kind of vector.
NamespaceInfo infoOfPoints()
{
    NamespaceInfo info;
    info.name = "docs";
    info.dimension = 2;
    info.metric = "cosine";
    info.engine = std::string(kQdrantEngine);
    info.vectors.push_back({"multi", VectorKind::Multi, 2, "ip"});
    info.vectors.push_back({"other", VectorKind::Float32, 3, "l2"});
    info.vectors.push_back({"sparse", VectorKind::Sparse, std::nullopt, ""});
    return info;
}

void readPoints(std::string_view body)
{
    const NamespaceInfo info = infoOfPoints();
    VectorBatch batch;
    batch.dimension = 2;
    const auto next = appendQdrantPoints(answerOf(body), info, batch);
    if (!next)
        return FUZZ_HOLDS(isRefusal(next.error()));
    FUZZ_HOLDS(isWhole(batch) && (!*next || parseJson(**next, (*next)->size())));
    for (std::size_t row = 0; row < batch.rows(); ++row)
        FUZZ_HOLDS(!qdrantId(batch.idType(row), batch.ids[row]).empty());
    if (batch.rows() == 0 || hasNonFinite(batch) || !prepareQdrantRows(info, batch))
        return;
    FUZZ_HOLDS(isWhole(batch));
    std::size_t end = 0;
    std::string shardKey;
    const std::string request = qdrantPointsBody(info, batch, 0, 100, end, shardKey);
    FUZZ_HOLDS(end != 0 && end <= batch.rows() && parseJson(request, request.size()));
}

void readCollection(std::string_view body)
{
    const auto json = parseJson(body, body.size());
    if (!json)
        return;
    const auto collection = qdrantCollectionFromJson("docs", {"alias"}, *json);
    if (!collection)
        return FUZZ_HOLDS(isRefusal(collection.error()));
    const NamespaceInfo& info = collection->info;
    FUZZ_HOLDS(info.name == "alias");
    const auto request = qdrantCreateBody(info);
    FUZZ_HOLDS(request ? parseJson(*request, request->size()).has_value() : isRefusal(request.error()));
    for (const std::string& index : qdrantIndexBodies(info))
        FUZZ_HOLDS(parseJson(index, index.size()).has_value());
    const auto config = parseJson(dumpJson(info.config), std::size_t{1} << 20);
    FUZZ_HOLDS(config && *config == info.config);
}

void run(std::string_view input)
{
    if (input.empty())
        return;
    if (input[0] == 'p')
        readPoints(input.substr(1));
    else
        readCollection(input.substr(1));
}

std::vector<std::string> seeds()
{
    return {
        R"(p{"result":{"points":[{"id":1,"payload":{"a":[1,{"b":null}]},"vector":[0.6,0.8]},{"id":"550e8400-e29b-41d4-a716-446655440000","payload":null,"vector":[1,0],"shard_key":"k"}],"next_page_offset":18446744073709551615},"status":"ok","time":0.1})",
        R"(p{"result":{"points":[{"id":1,"vector":{"":[0,1],"multi":[[1,2],[3,4]],"other":[1,2,3],"sparse":{"indices":[1,7],"values":[0.5,2]}}}],"next_page_offset":null}})",
        R"(p{"result":[{"id":3,"vector":[1,2]}]})",
        R"(c{"status":"green","config":{"params":{"vectors":{"size":3,"distance":"Cosine"},"shard_number":1,"replication_factor":1,"on_disk_payload":true},"hnsw_config":{"m":16,"ef_construct":100},"optimizer_config":{"deleted_threshold":0.2},"wal_config":{"wal_capacity_mb":32},"quantization_config":{"scalar":{"type":"int8"}}},"payload_schema":{"a":{"data_type":"keyword","points":1}}})",
        R"(c{"config":{"params":{"vectors":{"a":{"size":4,"distance":"Dot"},"b":{"size":2,"distance":"Euclid","multivector_config":{"comparator":"max_sim"}}},"sparse_vectors":{"s":{}}}}})",
    };
}

const Registered registered({"qdrant", run, seeds});

} // namespace
} // namespace tidemark::fuzz
