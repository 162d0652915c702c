// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sealedlines.h"

#include "base/hash.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark::fuzz {

std::string resealed(std::string_view line)
{
    constexpr std::string_view kCheck = ",\"check\":\"";
    const std::size_t check = line.rfind(kCheck);
    if (check != std::string_view::npos)
        line = line.substr(0, check);
    else if (line.ends_with('}'))
        line.remove_suffix(1);
    return fmt::format("{}{}{:016x}\"}}", line, kCheck, hash64(asBytes(line)));
}

std::string resealedManifest(std::string_view text)
{
    std::string sealed;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with("{\"end\":"))
            sealed += resealed(fmt::format("{{\"end\":\"{}\"}}", toHex(hash128(asBytes(sealed)))));
        else
            sealed += resealed(line);
        sealed += '\n';
    }
    return sealed;
}

} // namespace tidemark::fuzz
