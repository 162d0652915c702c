// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/engine.h"

namespace tidemark::ui {

Result<std::unique_ptr<SnapshotManager>> Engine::manager() const
{
    return SnapshotManager::open(environment, repository, SnapshotManager::OpenMode::MustExist, SnapshotConfig());
}

Result<std::unique_ptr<SnapshotManager>> Engine::managerOrNew() const
{
    return SnapshotManager::open(environment, repository, SnapshotManager::OpenMode::CreateIfMissing, SnapshotConfig());
}

Result<std::unique_ptr<VectorStorage>> Engine::storage(const JobContext& context) const
{
    if (storageUri.empty())
        return fail(Errc::InvalidArgument, "this connection has no storage, only a repository");
    return openStorage(storageUri, {false, readOnly, secret, context.stopToken()});
}

Result<std::unique_ptr<VectorStorage>> Engine::storageOrNew(const std::string& uri, const JobContext& context) const
{
    return openStorage(uri, {!readOnly, readOnly, uri == storageUri ? secret : std::nullopt, context.stopToken()});
}

} // namespace tidemark::ui
