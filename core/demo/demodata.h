// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "model/vectorbatch.h"

#include <cstdint>
#include <map>
#include <string>

namespace tidemark {

/// One namespace's vectors, all of dimension 384.
using DemoNamespaces = std::map<std::string, VectorBatch>;

/// The texts of resources/demo/, as they are embedded in the program: the first state of the storage.
Result<DemoNamespaces> readDemoVectors();
/// Its later corrections and additions, by revision (1, 2, …): whole replacements of vectors.
Result<std::map<std::uint64_t, DemoNamespaces>> readDemoEdits();

} // namespace tidemark
