// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// Chroma for the conformance suite, and the program's main().
#include "integration/chroma/chromafixture.h"
#include "support/storageconformance.h"

namespace tidemark::test {

std::vector<ConformanceEngine> conformanceEngines()
{
    ConformanceEngine chroma;
    chroma.name = "chroma";
    chroma.make = [] { return ChromaDatabase().open(); };
    chroma.oneMoment = false;
    chroma.nonFinite = false;
    chroma.anyBytes = false;
    chroma.ttl = false;
    chroma.jsonObjects = true;
    chroma.metadata = {R"({"a":1})", R"({"a":1.0,"b":"x","c":true,"d":-9223372036854775808,"e":9223372036854775807})",
                       R"({"big":1e+300,"l":["a","b"],"n":[1,2],"r":[0.5],"small":5e-324,"t":[true]})",
                       R"({"quote\"\\\n":"\u0001\t","ü":"日本語 🦉"})",
                       R"({"m":")" + std::string(1 << 20, 'm') + "\"}"};
    chroma.many = 1'500;
    chroma.rounds = 6;
    chroma.big = 7; // The server indexes every three letters of a text.
    return {chroma};
}

} // namespace tidemark::test

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    tidemark::test::requireServer(TIDEMARK_CHROMA_SERVER);
    return RUN_ALL_TESTS();
}
