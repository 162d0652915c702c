// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// JSON as each of our readers takes it: what the parser of manifests accepts, the scanners accept too and give back
/// byte for byte; canonical JSON is canonical.
#include "base/json.h"
#include "cli/jsonscanner.h"
#include "io/memoryfilesystem.h"
#include "snapshot/jsonscanner.h"
#include "snapshot/jsontext.h"
#include "storage/http/jsonvalues.h"

#include "../fuzztarget.h"
#include "../tinyfiles.h"

namespace tidemark::fuzz {
namespace {

/// The value as the scanner of files gives it; nothing if it refuses the text.
std::optional<std::string> scanned(std::string_view text)
{
    MemoryFileSystem files;
    files.replaceBytes("/json", std::string(text));
    const auto file = files.openFile("/json");
    FUZZ_HOLDS(file.has_value());
    std::string raw;
    JsonScanner scanner(**file, "/json");
    JsonScanner skipping(**file, "/json");
    const bool isGood = scanner.readRaw(raw) && scanner.expectEnd();
    // What is skipped is nobody's text: only its grammar is looked at.
    FUZZ_HOLDS((skipping.skipValue() && skipping.expectEnd()) == isGood || !isValidUtf8(text));
    return isGood ? std::optional(raw) : std::nullopt;
}

void run(std::string_view input)
{
    // nlohmann's parser skips a byte order mark, which RFC 8259 lets it do.
    const bool hasMark = input.starts_with("\xef\xbb\xbf");
    const auto parsed = parseJson(input, input.size());
    const auto raw = scanned(input);
    if (parsed && !hasMark)
        FUZZ_HOLDS(raw.has_value());
    if (raw) {
        FUZZ_HOLDS(input.find(*raw) != std::string_view::npos && cli::isBareJson(*raw));
        FUZZ_HOLDS(!isJsonNumber(*raw) || !raw->starts_with('"'));
    }
    const auto canonical = canonicalJson(input);
    if (canonical) {
        const auto again = canonicalJson(*canonical);
        FUZZ_HOLDS(again && *again == *canonical);
        FUZZ_HOLDS(scanned(*canonical).has_value());
    }
}

std::vector<std::string> seeds()
{
    return {R"({"a":[1,-0,1.5e10,true,false,null,"\u00e9\ud83d\ude00\n"],"a":{},"":[]})",
            " [ ] ",
            "\"\\u0000\"",
            "1e400",
            "18446744073709551616",
            "-0.0",
            R"({"b":1,"a":{"d":1,"c":2}})"};
}

const Registered registered({"json", run, seeds});

} // namespace
} // namespace tidemark::fuzz
