// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

namespace tidemark {

/// Whether the bytes are a bitmap in the portable Roaring form (RoaringFormatSpec) whose containers are what their
/// heads say: keys and values ascend, each cardinality is the counted one, nothing follows. The library takes those of
/// hostile bytes at their word, and its iterators and set operations then leave their buffers; so nothing goes to it
/// that has not been through here. Any thread; never fails but by saying no.
bool isSoundRoaring(ByteView bytes);

} // namespace tidemark
