#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Writes copies of the engine's sources with protocol bugs in them, for mutation_sweep alone.

    mutation_sources.py CORE OUTPUT

Each bug is behind a number, so that one program holds them all; nothing of it is in any other program. A change below
that no longer fits its source ends the build: it would be a mutant that is none.
"""
import pathlib
import sys

HEAD = "namespace tidemark::test {\nextern int g_mutant;\n}\n\n"


def only_without(number, text):
    """The statement is left out in the mutant."""
    indent = " " * (len(text) - len(text.lstrip()))
    return f"{indent}if (test::g_mutant != {number})\n    {text}"


# (number, source, as it is, as the mutant has it); mutation_sweep.cpp says what each number is.
CHANGES = [
    (1, "snapshot/creator.cpp",
     "    TM_TRY(proveManifest(",
     only_without(1, "    TM_TRY(proveManifest(")),
    (2, "repository/repository.cpp",
     "        if (back != content)\n",
     "        if (back != content && test::g_mutant != 2)\n"),
    (3, "repository/repository.cpp",
     "        // The entry may or may not survive: whatever it needs has to stay.\n        if (!linked)\n",
     "        if (!linked && test::g_mutant != 3)\n"),
    (4, "repository/collector.cpp",
     "        TM_TRY(settle());\n",
     only_without(4, "        TM_TRY(settle());\n")),
    (5, "repository/collector.cpp",
     "        TM_TRY(purge(m_plan.doubled, nullptr));\n",
     "        if (test::g_mutant == 5) {\n            TM_TRY(removeUnreferenced());\n            return m_result;\n        }\n"
     "        TM_TRY(purge(m_plan.doubled, nullptr));\n"),
    (6, "repository/collectplan.cpp",
     "            TM_TRY_ASSIGN(const Manifest manifest, readManifest(path, id));\n            m_live.insert(id);\n",
     "            if (test::g_mutant == 6 && !readManifest(path, id))\n                continue;\n"
     "            TM_TRY_ASSIGN(const Manifest manifest, readManifest(path, id));\n            m_live.insert(id);\n"),
    (7, "repository/collectplan.cpp",
     "        for (const FileRef& ref : manifest.files())\n",
     "        for (const FileRef& ref : test::g_mutant == 7 ? withoutMasks(manifest) : manifest.files())\n"),
    (8, "repository/collectplan.cpp",
     "            m_undeletable.insert(snapshot.id);\n            need(manifest, path);\n",
     "            m_undeletable.insert(snapshot.id);\n            if (test::g_mutant != 8)\n"
     "                need(manifest, path);\n"),
    (9, "repository/catalog.cpp",
     "    TM_TRY(files.syncDirectory(m_repository.trash()));\n    if (Result<void> removed = files.remove(from); ",
     "    if (test::g_mutant == 9) {\n        TM_TRY(files.remove(from));\n"
     "        TM_TRY(files.syncDirectory(m_repository.trash()));\n        return syncMove(m_repository);\n    }\n"
     "    TM_TRY(files.syncDirectory(m_repository.trash()));\n    if (Result<void> removed = files.remove(from); "),
    (10, "repository/catalog.cpp",
     "    TM_TRY(syncMove(m_repository));\n    // The rest is tidiness",
     "    if (test::g_mutant != 10)\n        TM_TRY(syncMove(m_repository));\n    // The rest is tidiness"),
]

# What a change needs beside it.
HELPERS = {
    "repository/collectplan.cpp":
        "namespace tidemark {\nstatic std::vector<FileRef> withoutMasks(Manifest manifest)\n{\n"
        "    manifest.maskFiles.clear();\n    return manifest.files();\n}\n}\n\n",
}


def mutated(source, text):
    changes = [change for change in CHANGES if change[1] == source]
    for number, _, old, new in changes:
        if text.count(old) != 1:
            sys.exit(f"mutation_sources.py: mutant {number} does not fit {source} any more:\n{old}")
        text = text.replace(old, new)
    # Behind the includes, which the helpers need.
    begin = text.index("\nnamespace tidemark {")
    return text[:begin + 1] + HEAD + HELPERS.get(source, "") + text[begin + 1:]


def main():
    core, output = map(pathlib.Path, sys.argv[1:])
    for source in sorted({change[1] for change in CHANGES}):
        path = output / pathlib.PurePath(source).name
        text = mutated(source, (core / source).read_text(encoding="utf-8"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
