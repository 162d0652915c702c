// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>

namespace tidemark {

/// Calls work(i) for every i below `count` from up to `threads` threads, the caller's among them. The first error
/// stops the handing out of further items and is returned; started items run to their end. `work` is called from
/// several threads at once.
Result<void> parallelFor(std::size_t count, unsigned threads, const std::function<Result<void>(std::size_t)>& work);

} // namespace tidemark
