// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jobcontext.h"
#include "repository/manifest.h"
#include "repository/repository.h"

namespace tidemark {

/// Reads back the hash columns and masks that a manifest lists, and fails with ProofFailed unless every namespace's
/// live rows have the count and digest that the manifest says. A manifest's digests are those of the rows as the
/// storage delivered them, so this ties what was read to what a restore will yield: a forgotten deletion, a mask of
/// the wrong rows or a lost batch cannot be committed. Reads 16 bytes a row.
Result<void> proveManifest(const Repository& repository, const Manifest& manifest, unsigned threads,
                           const JobContext& context);

} // namespace tidemark
