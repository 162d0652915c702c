// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/progressmeter.h"
#include "snapshot/restoreplan.h"
#include "storage/vectorstorage.h"

namespace tidemark {

/// Stages one planned namespace, then reads it back from the writer's view.
struct NamespaceWriteJob {
    StorageWriter& writer;
    const NamespaceWork& work;
    RestoreRequest::Mode mode;
    const HashSecret& secret;
    bool withMetadata = true;
};

/// Stages the drop, the creation, the removals and the upserts of one namespace. `written` collects the ids of the
/// upserted rows unless there are so many that readBack() will scan everything anyway.
Result<void> writeNamespace(const NamespaceWriteJob& job, IdList& written, ProgressMeter& progress,
                            const JobContext& context);

/// ProofFailed unless the namespace, as the writer sees it, is what the snapshot says: the rows that were written are
/// fetched and hashed again (all rows, if most were written), and with those that stayed must give the snapshot's
/// digest (what was removed was counted by writeNamespace()).
Result<void> readBackNamespace(const NamespaceWriteJob& job, StorageReader& view, const IdList& written,
                               ProgressMeter& progress, const JobContext& context);

/// How many rows readBackNamespace() will read.
std::uint64_t rowsToReadBack(const NamespaceWork& work);
/// How many rows writeNamespace() will upsert.
std::uint64_t rowsToWrite(const NamespaceWork& work);

} // namespace tidemark
