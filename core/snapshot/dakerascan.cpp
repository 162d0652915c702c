// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"
#include "snapshot/dakerareader.h"
#include "snapshot/dakerarows.h"
#include "snapshot/jsonobject.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace tidemark {

namespace {

constexpr std::uint64_t kMaxFileBytes = std::uint64_t{64} << 30;
constexpr std::size_t kMaxNamespaces = 65'536;
constexpr std::uint64_t kMaxRows = 100'000'000;
constexpr std::uint64_t kRowsBetweenStops = 1024;

/// What one array of vectors, or all arrays of one name, hold.
struct Found {
    DakeraContent::Place place;
    std::optional<std::uint32_t> statedDimension;
    std::optional<std::uint32_t> dimension; ///< Of the vectors.
    std::uint64_t nullValues = 0;
    std::uint64_t nullMetadata = 0;
    std::vector<std::uint64_t> idHashes; ///< To find the ids that may occur twice.
};

} // namespace

/// The first pass over a .snap: checks all of it, and finds out where what is.
class DakeraScan {
public:
    DakeraScan(std::shared_ptr<const ReadableFile> file, const DakeraSnapshot& snapshot, const JobContext& context)
        : m_file(std::move(file))
        , m_snapshot(snapshot)
        , m_context(context)
        , m_json(*m_file, snapshot.path)
    {
    }

    Result<std::unique_ptr<DakeraContent>> run();

private:
    Result<void> readNamespaces();
    Result<void> readNamespace();
    Result<void> readVectors(Found& found, const std::string& nameSoFar);
    Result<void> merge(const std::string& name, Found found);
    Result<void> findSuperseded(const std::string& name, Found& found);
    Result<void> checkRow(Found& found, const DakeraRow& row, const std::string& name) const;
    void note(std::string text) { m_content->m_notes.push_back(std::move(text)); }
    void compareMetadata(const DakeraSnapshot& inside);
    void noteNamespace(const std::string& name, const Found& found);
    void noteUnknown(const std::set<std::string>& keys) { m_unknown.insert(keys.begin(), keys.end()); }

    std::shared_ptr<const ReadableFile> m_file;
    const DakeraSnapshot& m_snapshot;
    const JobContext& m_context;
    JsonScanner m_json;
    std::unique_ptr<DakeraContent> m_content{new DakeraContent};
    std::map<std::string, Found> m_found;
    std::set<std::string> m_unknown;
    std::uint64_t m_rows = 0;
    std::uint64_t m_nullMetadata = 0;
};

Result<std::unique_ptr<DakeraContent>> DakeraScan::run()
{
    enum Key : std::size_t { Metadata, Namespaces };
    static constexpr std::array<std::string_view, 2> kKeys = {"metadata", "namespaces"};
    JsonObject object(m_json, kKeys);
    for (;;) {
        TM_TRY_ASSIGN(const std::optional<std::size_t> key, object.next());
        if (!key)
            break;
        if (*key == Metadata) {
            TM_TRY_ASSIGN(const DakeraSnapshot inside, readDakeraMeta(m_json));
            compareMetadata(inside);
        } else {
            TM_TRY(readNamespaces());
        }
    }
    TM_TRY(object.requireFirst(2));
    TM_TRY(m_json.expectEnd());
    noteUnknown(object.unknown());

    m_content->m_file = m_file;
    m_content->m_path = m_snapshot.path;
    for (auto& [name, found] : m_found) {
        TM_TRY(findSuperseded(name, found));
        noteNamespace(name, found);
        NamespaceInfo info;
        info.name = name;
        info.dimension = found.dimension ? found.dimension : found.statedDimension;
        info.count = found.place.rows - found.place.superseded.size();
        m_content->m_infos.push_back(std::move(info));
        m_content->m_places.push_back(std::move(found.place));
    }
    if (m_nullMetadata != 0)
        note(fmt::format("{} vectors have the metadata null, which Dakera also writes for vectors without metadata: "
                         "they are read as without",
                         m_nullMetadata));
    for (const std::string& key : m_unknown)
        note(fmt::format("the unknown key {} was ignored", shownName(key)));
    return std::move(m_content);
}

void DakeraScan::compareMetadata(const DakeraSnapshot& inside)
{
    // A link that was found missing or cut is absent in the list and noted there.
    const bool sameParent = !m_snapshot.parentId || inside.parentId == m_snapshot.parentId;
    if (inside.id != m_snapshot.id || inside.createdAt != m_snapshot.createdAt || inside.full != m_snapshot.full ||
        inside.description != m_snapshot.description || !sameParent)
        note("its .meta and its .snap describe it differently: the .meta was believed");
}

Result<void> DakeraScan::readNamespaces()
{
    TM_TRY(m_json.expect('['));
    for (bool isFirst = true;;) {
        TM_TRY_ASSIGN(const bool more, m_json.nextItem(isFirst));
        if (!more)
            return {};
        TM_TRY(readNamespace());
    }
}

Result<void> DakeraScan::readNamespace()
{
    enum Key : std::size_t { Name, Vectors, Dimension };
    static constexpr std::array<std::string_view, 4> kKeys = {"namespace", "vectors", "dimension", "vector_count"};
    Found found;
    std::string name;
    JsonObject object(m_json, kKeys);
    for (;;) {
        TM_TRY_ASSIGN(const std::optional<std::size_t> key, object.next());
        if (!key)
            break;
        switch (*key) {
        case Name: TM_TRY(m_json.readString(name)); break;
        case Vectors: TM_TRY(readVectors(found, name)); break;
        case Dimension: {
            TM_TRY_ASSIGN(const bool isNull, m_json.takeNull());
            if (isNull)
                break;
            std::string number;
            TM_TRY(m_json.readNumber(number));
            if (number.size() > 8 || number.find_first_not_of("0123456789") != std::string::npos)
                return m_json.damaged("a dimension that is none");
            found.statedDimension = static_cast<std::uint32_t>(std::stoul(number));
            break;
        }
        default: TM_TRY(m_json.skipValue()); break; // vector_count: counting is more certain.
        }
    }
    TM_TRY(object.requireFirst(2));
    noteUnknown(object.unknown());
    return merge(name, std::move(found));
}

Result<void> DakeraScan::readVectors(Found& found, const std::string& nameSoFar)
{
    found.place.arrays.push_back(m_json.offset());
    DakeraRows rows(m_json);
    DakeraRow row;
    for (;;) {
        TM_TRY_ASSIGN(const bool more, rows.next(row));
        if (!more)
            break;
        TM_TRY(checkRow(found, row, nameSoFar));
        if (++m_rows > kMaxRows)
            return fail(Errc::LimitExceeded, fmt::format("more than {} vectors", kMaxRows), m_snapshot.path);
        if (m_rows % kRowsBetweenStops == 0) {
            TM_TRY(m_context.checkStop());
        }
        ++found.place.rows;
        found.nullValues += row.nullValues;
        found.nullMetadata += row.metadataIsNull ? 1 : 0;
        found.idHashes.push_back(hash64(asBytes(row.id)));
    }
    noteUnknown(rows.unknownKeys());
    return {};
}

Result<void> DakeraScan::checkRow(Found& found, const DakeraRow& row, const std::string& name) const
{
    const auto dimension = static_cast<std::uint32_t>(row.values.size()); // DakeraRows::kMaxDimension
    if (!found.dimension)
        found.dimension = dimension;
    if (*found.dimension == dimension)
        return {};
    return fail(Errc::Conflict,
                fmt::format("vector {} of namespace {} has {} values, others have {}", shownName(row.id),
                            shownName(name), dimension, *found.dimension),
                m_snapshot.path);
}

Result<void> DakeraScan::merge(const std::string& name, Found found)
{
    const auto [it, isNew] = m_found.try_emplace(name);
    Found& all = it->second;
    if (m_found.size() > kMaxNamespaces)
        return fail(Errc::LimitExceeded, fmt::format("more than {} namespaces", kMaxNamespaces), m_snapshot.path);
    if (isNew) {
        all = std::move(found);
        return {};
    }
    if (all.dimension && found.dimension && all.dimension != found.dimension)
        return fail(Errc::Conflict,
                    fmt::format("namespace {} occurs twice, with {} and with {} values a vector", shownName(name),
                                *all.dimension, *found.dimension),
                    m_snapshot.path);
    if (all.place.arrays.size() == 1)
        note(fmt::format("namespace {} occurs more than once: its vectors were taken together", shownName(name)));
    all.place.arrays.insert(all.place.arrays.end(), found.place.arrays.begin(), found.place.arrays.end());
    all.place.rows += found.place.rows;
    all.dimension = all.dimension ? all.dimension : found.dimension;
    all.statedDimension = all.statedDimension ? all.statedDimension : found.statedDimension;
    all.nullValues += found.nullValues;
    all.nullMetadata += found.nullMetadata;
    all.idHashes.insert(all.idHashes.end(), found.idHashes.begin(), found.idHashes.end());
    return {};
}

/// Reads the namespace again only if two ids have the same hash, and then compares the ids themselves.
Result<void> DakeraScan::findSuperseded(const std::string& name, Found& found)
{
    std::vector<std::uint64_t> hashes = std::move(found.idHashes);
    std::sort(hashes.begin(), hashes.end());
    std::unordered_set<std::uint64_t> suspects;
    for (std::size_t i = 1; i < hashes.size(); ++i) {
        if (hashes[i] == hashes[i - 1])
            suspects.insert(hashes[i]);
    }
    if (suspects.empty())
        return {};

    struct Last {
        std::uint64_t ordinal;
        std::uint64_t nullValues;
        bool nullMetadata;
    };
    std::unordered_map<std::string, Last> lastOf;
    std::uint64_t ordinal = 0;
    DakeraRow row;
    for (const std::uint64_t array : found.place.arrays) {
        JsonScanner json(*m_file, m_snapshot.path, array);
        DakeraRows rows(json);
        for (;; ++ordinal) {
            TM_TRY_ASSIGN(const bool more, rows.next(row));
            if (!more)
                break;
            if (ordinal % kRowsBetweenStops == 0) {
                TM_TRY(m_context.checkStop());
            }
            if (suspects.count(hash64(asBytes(row.id))) == 0)
                continue;
            const Last current{ordinal, row.nullValues, row.metadataIsNull};
            const auto [last, isNew] = lastOf.try_emplace(row.id, current);
            if (isNew)
                continue;
            found.place.superseded.push_back(last->second.ordinal);
            found.nullValues -= last->second.nullValues;
            found.nullMetadata -= last->second.nullMetadata ? 1 : 0;
            last->second = current;
        }
    }
    std::sort(found.place.superseded.begin(), found.place.superseded.end());
    if (!found.place.superseded.empty())
        note(fmt::format("{} vectors of namespace {} have an id that comes again later: the last one counts",
                         found.place.superseded.size(), shownName(name)));
    return {};
}

void DakeraScan::noteNamespace(const std::string& name, const Found& found)
{
    if (found.nullValues != 0)
        note(fmt::format("{} values of namespace {} were null and read as NaN", found.nullValues, shownName(name)));
    if (found.dimension && found.statedDimension && found.dimension != found.statedDimension)
        note(fmt::format("namespace {} says that it has {} values a vector, and has {}", shownName(name),
                         *found.statedDimension, *found.dimension));
    m_nullMetadata += found.nullMetadata;
}

Result<std::unique_ptr<DakeraContent>> readDakeraSnapshot(FileSystem& files, const DakeraSnapshot& snapshot,
                                                          const JobContext& context)
{
    TM_TRY_ASSIGN(std::unique_ptr<ReadableFile> file, files.openFile(snapshot.path));
    if (file->size() > kMaxFileBytes)
        return fail(Errc::LimitExceeded,
                    fmt::format("a .snap of {} bytes, at most {} are read", file->size(), kMaxFileBytes),
                    snapshot.path);
    DakeraScan scan(std::shared_ptr<const ReadableFile>(std::move(file)), snapshot, context);
    return scan.run();
}

} // namespace tidemark
