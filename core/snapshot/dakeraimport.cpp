// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/dakeraimport.h"

#include "snapshot/creator.h"
#include "snapshot/dakerareader.h"

#include <fmt/format.h>

#include <map>

namespace tidemark {

namespace {

/// The namespaces of one .snap as the view that a snapshot is taken of.
class DakeraView final : public StorageReader {
public:
    explicit DakeraView(const DakeraContent& content) : m_content(content) {}

    const std::vector<NamespaceInfo>& namespaces() const override { return m_content.namespaces(); }
    const std::vector<SkippedObject>& skipped() const override { return m_skipped; }
    unsigned maxStreams() const override { return 1; }
    Result<std::vector<ScanRange>> split(const std::string& /*namespaceName*/, unsigned /*wanted*/) override
    {
        return std::vector<ScanRange>(1);
    }
    Result<std::unique_ptr<BatchStream>> scan(const std::string& namespaceName, const ScanRange& /*range*/) override
    {
        return m_content.scan(namespaceName);
    }
    Result<void> fetch(const std::string& /*namespaceName*/, const BytesColumn& /*ids*/,
                       const std::vector<std::uint8_t>& /*idTypes*/, VectorBatch& /*batch*/) override
    {
        return fail(Errc::Unsupported, "a .snap file has no look-up by id");
    }

private:
    const DakeraContent& m_content;
    std::vector<SkippedObject> m_skipped;
};

/// Names the directory in the snapshots' metadata; nothing is read or written through it.
class DakeraOrigin final : public VectorStorage {
public:
    explicit DakeraOrigin(const std::string& directory) : m_uri("dakera:" + directory) {}

    const std::string& uri() const override { return m_uri; }
    const std::string& identity() const override { return m_uri; }
    StorageCapabilities capabilities() const override
    {
        StorageCapabilities capabilities;
        capabilities.engine = "dakera";
        // The reference system reads one namespace after the other.
        capabilities.consistency = Consistency::PerNamespace;
        capabilities.readOnly = true;
        return capabilities;
    }
    Result<std::unique_ptr<StorageReader>> openReader(unsigned /*streams*/) override
    {
        return fail(Errc::Unsupported, "a snapshot directory is imported, not connected to");
    }
    Result<std::unique_ptr<StorageWriter>> openWriter() override
    {
        return fail(Errc::ReadOnly, "a snapshot directory is imported, not written to");
    }
    std::vector<std::string> cannotHold(const NamespaceInfo& /*info*/, const ContentTraits& /*traits*/) const override
    {
        return {"a snapshot directory is imported, not written to"};
    }
    bool mustRecreate(const NamespaceInfo& /*existing*/, const NamespaceInfo& /*wanted*/) const override
    {
        return false;
    }

private:
    std::string m_uri;
};

} // namespace

Result<ImportResult> importDakeraDirectory(const Repository& repository, const std::string& directory,
                                           const SnapshotConfig& config, const JobContext& context)
{
    TM_TRY_ASSIGN(const DakeraDirectory found, readDakeraDirectory(repository.files(), directory));
    ImportResult result;
    result.notes = found.notes;
    for (const SkippedObject& skipped : found.skipped)
        result.notes.push_back(fmt::format("{} was left out: {}", skipped.name, skipped.reason));
    if (found.snapshots.empty() && found.skipped.empty())
        return fail(Errc::NotFound, "the directory has no .snap files", directory);
    const DakeraOrigin origin(directory);
    const Creator creator(repository);
    const Catalog catalog(repository);
    std::map<std::string, std::string> newIds;
    const auto importOne = [&](const DakeraSnapshot& snapshot) -> Result<void> {
        TM_TRY(context.checkStop());
        TM_TRY_ASSIGN(const auto content, readDakeraSnapshot(repository.files(), snapshot, context));
        for (const std::string& note : content->notes())
            result.notes.push_back(fmt::format("{}: {}", snapshot.id, note));
        DakeraView view(*content);
        CreateRequest request;
        request.description = snapshot.description.value_or("");
        request.type = CreateRequest::Type::Full;
        if (!snapshot.full && snapshot.parentId && newIds.contains(*snapshot.parentId)) {
            request.type = CreateRequest::Type::Incremental;
            request.parentId = newIds[*snapshot.parentId];
        }
        CreateJob job{view, origin, request, config};
        job.keepOthers = true;
        job.identity = ImportedIdentity{snapshot.id, snapshot.createdAt};
        TM_TRY_ASSIGN(const CreateResult created, creator.create(job, std::nullopt, context));
        newIds[snapshot.id] = created.metadata.id;
        if (created.metadata.id != snapshot.id)
            result.notes.push_back(
                fmt::format("{} became {}: its own id is taken or malformed", snapshot.id, created.metadata.id));
        result.snapshots.push_back({created.metadata.id, snapshot.id, false});
        return {};
    };
    for (const DakeraSnapshot& snapshot : found.snapshots) {
        Result<void> imported = importOne(snapshot);
        if (imported)
            continue;
        // One unreadable file does not keep the others away, and a stop keeps what is complete.
        if (imported.error().code == Errc::Damaged || imported.error().code == Errc::Conflict) {
            result.notes.push_back(fmt::format("{} was left out: {}", snapshot.id, toString(imported.error())));
            continue;
        }
        if (!result.snapshots.empty())
            imported.error().consequence = Consequence::PartlyDone;
        return fail(std::move(imported).error());
    }
    return result;
}

} // namespace tidemark
