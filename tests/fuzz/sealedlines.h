// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tidemark::fuzz {

/// The line with a checksum that fits what stands before it, whatever it ended with. Without its newline.
std::string resealed(std::string_view line);
/// Every line resealed; the last one, of a manifest, with the checksum of the whole.
std::string resealedManifest(std::string_view text);

} // namespace tidemark::fuzz
