// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "tinyfiles.h"

#include "model/cell.h"
#include "model/rowhash.h"
#include "repository/bundle.h"
#include "repository/segmentwriter.h"
#include "support/repositoryfixture.h"
#include "support/vectorrows.h"

#include <algorithm>

namespace tidemark::fuzz {

namespace {

using namespace test;

/// Rows with everything that a row can have.
VectorBatch richBatch(int from, int to)
{
    std::vector<Row> rows;
    for (int i = from; i < to; ++i) {
        Row row{"id" + std::to_string(i), {static_cast<float>(i), 0.5F, -1}};
        if (i % 2 == 0)
            row.metadata = "{\"n\":" + std::to_string(i) + "}";
        if (i % 3 == 0) {
            row.ttl = i;
            row.expiry = 2'000'000'000 + i;
        }
        row.type = i % 5 == 0 ? IdType::Integer : IdType::Text;
        if (row.type == IdType::Integer)
            row.id = std::to_string(i);
        row.cells = {{"column", encodeBytesCell(CellClass::Text, "a cell")}};
        VectorColumn half{"half", VectorKind::Float16, {}};
        half.values.append(std::string("\0\x3c\0\x40", 4));
        row.vectors = {half};
        row.irregular = i % 7 == 6;
        if (row.irregular)
            row.values = {0, 0, 0};
        rows.push_back(row);
    }
    return batchOf(3, rows);
}

struct TinyRepository {
    TinyRepository()
    {
        const std::vector<std::string> ids = fixture.addChain(2);
        // A name that is no UTF-8, values and texts that compress, and nothing.
        TinyState more;
        for (int i = 0; i < 300; ++i)
            more["ma\xff"
                 "ny"]["i" + std::to_string(i)] = {{static_cast<float>(i % 5), 1}, "{\"same\":\"same\"}"};
        more["empty"] = {};
        fixture.add(more);
        const Repository& repository = fixture.repository();
        isMade = writeAnnotation(repository, ids[0], {"two \xc3\xa9 \xff\x01\"", {"a", "b\xff"}, true, 5}) &&
                 writeBundle(repository, {ids[0]}, "/one", {}) && writeBundle(repository, ids, "/both", {});
        writeRich();
    }

    /// A segment of its own, with two groups and every column.
    void writeRich()
    {
        const Repository& repository = fixture.repository();
        isMade = isMade && fixture.files.createDirectory("/rich");
        auto writer = SegmentWriter::create(fixture.files, fixture.random, "/rich", 3, true);
        for (const int from : {0, 9}) {
            const VectorBatch batch = richBatch(from, from + 9);
            RowHashes hashes;
            hashRows(batch, repository.secret(), hashes);
            isMade = isMade && (*writer)->append(batch, hashes.rows);
        }
        isMade = isMade && (*writer)->finish();
    }

    std::vector<std::string> below(const std::string& directory) const
    {
        std::vector<std::string> found;
        for (const std::string& path : fixture.files.allFiles()) {
            if (path.starts_with(directory))
                found.push_back(fixture.files.bytesOf(path).value());
        }
        return found;
    }
    std::vector<std::string> dataFiles(char kind) const
    {
        std::vector<std::string> found = below("/repo/segments/");
        for (std::string& rich : below("/rich/"))
            found.push_back(std::move(rich));
        std::erase_if(found, [kind](const std::string& bytes) { return bytes.at(8) != kind; });
        return found;
    }

    RepositoryFixture fixture;
    bool isMade = false;
};

const TinyRepository& tiny()
{
    static const TinyRepository repository;
    if (!repository.isMade)
        std::abort();
    return repository;
}

} // namespace

std::vector<std::string> tinyManifests()
{
    return tiny().below("/repo/snapshots/");
}

std::vector<std::string> tinySegments()
{
    return tiny().dataFiles('\1');
}

std::vector<std::string> tinyMaskFiles()
{
    return tiny().dataFiles('\2');
}

std::vector<std::string> tinyIdentities()
{
    return tiny().below("/repo/REPOSITORY");
}

std::vector<std::string> tinyAnnotations()
{
    return tiny().below("/repo/annotations/");
}

std::vector<std::string> tinyBundles()
{
    std::vector<std::string> bundles = tiny().below("/one");
    bundles.push_back(tiny().below("/both").at(0));
    return bundles;
}

bool isRefusal(const Error& error)
{
    constexpr Errc kRefusals[] = {
        Errc::Damaged,  Errc::LimitExceeded, Errc::UnsupportedVersion, Errc::NotAStorage, Errc::InvalidArgument,
        Errc::Conflict, Errc::Unsupported,   Errc::NotARepository,     Errc::NotFound,    Errc::ProofFailed};
    return std::find(std::begin(kRefusals), std::end(kRefusals), error.code) != std::end(kRefusals);
}

} // namespace tidemark::fuzz
