# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Holds the README's table of engines to what the program says of them (`tidemark-cli --json storage engines`).

usage: enginetable.py TIDEMARK_CLI README [--write]
"""

import json
import subprocess
import sys

BEGIN, END = "<!-- engines: tests/architecture/enginetable.py --write -->", "<!-- /engines -->"

METADATA = {
    "any bytes": "any bytes",
    "JSON, as it is written": "JSON as it is written",
    "a JSON object, by value": "a JSON object",
    "a flat JSON object, by value": "a flat JSON object",
    "none": "–",
}


def row(title, engines, cell):
    return "| " + " | ".join([title] + [cell(engine) for engine in engines]) + " |"


def names(values, none="–"):
    return ", ".join(values) or none


def columns(engine):
    if engine["column_names"]:
        return names(engine["column_names"])
    return "any" if engine["other_columns"] else "–"


def metrics(engine):
    marked = [metric + "¹" * (metric in engine["rounding_metrics"]) + "²" * (metric in engine["normalizing_metrics"])
              for metric in engine["metrics"]]
    return names(marked, "any")


def yes(key, otherwise="no"):
    return lambda engine: "yes" if engine[key] else otherwise


def table(engines):
    return "\n".join([
        row("", engines, lambda engine: engine["title"]),
        "|---" * (len(engines) + 1) + "|",
        row("URI", engines, lambda engine: f"`{engine['uri']}`"),
        row("tested with", engines, lambda engine: engine["tested_with"] or
            ("**not yet verified against a live server**" if engine["unverified"] else "–")),
        row("a snapshot is", engines, lambda engine: {"point-in-time": "one moment", "best-effort": "best effort",
                                                      "per-namespace": "one moment a namespace"}[engine["consistency"]]),
        row("a restore is", engines,
            lambda engine: "one transaction" if engine["transactional"] else "staged, with a note to resume or undo it"),
        row("parallel reading", engines, yes("parallel_ranges")),
        row("ids", engines, lambda engine: names(engine["id_types"])),
        row("NaN and infinities", engines, yes("any_float")),
        row("other vectors", engines, lambda engine: names(engine["other_vectors"])),
        row("dimensions", engines, lambda engine: f"≤ {engine['max_dimension']:,}" if engine["max_dimension"] else "any"),
        row("metadata", engines, lambda engine: METADATA[engine["metadata"]]),
        row("TTL, expiry", engines, yes("ttl")),
        row("other columns", engines, columns),
        row("metrics", engines, metrics),
    ])


def main():
    program, readme = sys.argv[1:3]
    answer = subprocess.run([program, "--json", "storage", "engines"], capture_output=True, text=True, check=True)
    wanted = f"{BEGIN}\n{table(json.loads(answer.stdout))}\n{END}"
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    begin, end = text.find(BEGIN), text.find(END)
    if begin < 0 or end < begin:
        sys.exit(f"{readme} has no place for the table: {BEGIN} … {END}")
    if "--write" in sys.argv[3:]:
        with open(readme, "w", encoding="utf-8") as file:
            file.write(text[:begin] + wanted + text[end + len(END):])
    elif text[begin:end + len(END)] != wanted:
        sys.exit(f"{readme} says of the engines what the program does not. It would be:\n\n{wanted}")


main()
