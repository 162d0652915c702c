// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// What of PostgreSQL's comes as text: array literals, defaults, names, table definitions. The first byte says which.
#include "storage/postgres/pgdefault.h"
#include "storage/postgres/pgdefinition.h"

#include "../answers.h"
#include "../fuzztarget.h"
#include "../tinyfiles.h"
#include "storage/postgres/pgwire.h"

namespace tidemark::fuzz {
namespace {

void readArray(std::string_view text)
{
    const auto wire = pgRealArrayWireOfText(text);
    if (!wire)
        return;
    const std::string written = pgRealArrayText(*wire);
    FUZZ_HOLDS(pgRealArrayWireOfText(written) == wire);
    std::string values;
    if (pgRealArrayValues(*wire, values))
        FUZZ_HOLDS(pgRealArrayWire(values) == *wire && pgRealArrayTextOf(values) == written);
}

void readName(std::string_view text)
{
    if (const auto name = pgNameOf(text))
        FUZZ_HOLDS(pgNamespaceName(*name) == text);
}

/// Nothing of a default that was not checked gets into SQL: no quotation mark is open, nothing follows a literal.
void readDefault(std::string_view text)
{
    const auto safe = pgSafeDefault(text);
    if (!safe)
        return;
    bool isQuoted = false;
    for (const char c : safe->sql) {
        isQuoted = isQuoted != (c == '\'');
        FUZZ_HOLDS(c != '\0' && (isQuoted || (c != ';' && c != '"' && c != '$')));
    }
    FUZZ_HOLDS(!isQuoted);
    FUZZ_HOLDS(pgSafeDefault(safe->sql).has_value());
}

void readDefinition(std::string_view text)
{
    const auto json = parseJson(text, text.size());
    if (!json)
        return;
    NamespaceInfo info;
    info.name = "public.docs";
    info.engine = "postgres";
    info.config = *json;
    const auto table = pgTableOf(info);
    if (!table)
        return FUZZ_HOLDS(isRefusal(table.error()));
    if (!*table)
        return;
    FUZZ_HOLDS(!(*table)->key.empty());
    for (const std::size_t at : (*table)->key)
        FUZZ_HOLDS(at < (*table)->columns.size());
    pgLeftOut(**table, true);
    toNamespaceInfo(**table);
    FUZZ_HOLDS(isSamePgLayout(**table, **table));
}

void run(std::string_view input)
{
    if (input.empty())
        return;
    const std::string_view text = input.substr(1);
    switch (input[0]) {
    case 'a': return readArray(text);
    case 'n': return readName(text);
    case 'd': return readDefault(text);
    default: return readDefinition(text);
    }
}

std::vector<std::string> seeds()
{
    NamespaceInfo info;
    info.name = "docs";
    info.dimension = 3;
    info.metric = "cosine";
    info.vectors.push_back({"half", VectorKind::Float16, 3, ""});
    info.columns.push_back({"title", "", 8});
    const PgVectorTypes types{"public", true, true};
    return {
        "a{1.5,-0,NaN,Infinity,NULL}",
        "a[0:1][2:3]={{1,2},{3,NULL}}",
        "npublic.docs",
        "n\"a.b\".c",
        "d'it''s'::character varying",
        "dnow()",
        "d-1.5e10::double precision",
        "d'{}'::jsonb",
        "dnextval('docs_id_seq'::regclass)",
        "j" + dumpJson(pgDefaultConfig(info, types)),
        R"json(j{"schema":"public","table":"docs","partitioned":false,"columns":[{"name":"id","type":"integer","type_text":"integer","typmod":-1,"base":"int4","base_typmod":-1,"not_null":true,"identity":"a","generated":null},{"name":"v","type":"public.vector","type_text":"public.vector(2)","typmod":2,"base":"vector","base_typmod":2,"not_null":false,"indexed_vector":true,"metric":"l2"}],"primary_key":{"name":"docs_pkey","columns":["id"],"deferrable":false},"indexes":[{"name":"i","method":"hnsw","unique":false,"columns":[{"name":"v"}],"with":["m=16"]}],"unique":[],"checks":[{"name":"c","definition":"CHECK (true)"}],"foreign_keys":[],"triggers":["CREATE TRIGGER"]
})json"};
}

const Registered registered({"pgtext", run, seeds});

} // namespace
} // namespace tidemark::fuzz
