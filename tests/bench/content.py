# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""What a database holds, by SQLite and a hash alone: nothing of the engine takes part in judging it."""

import hashlib
import sqlite3


class ContentDiffers(Exception):
    pass


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def digests(path):
    """Per table: its number of rows, and a hash of every cell, type and value, in the order of the ids."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.text_factory = bytes
    found = {}
    tables = [row[0].decode() for row in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")]
    for table in tables:
        columns = [row[1].decode() for row in database.execute(f"PRAGMA table_info({quoted(table)})")]
        cells = ", ".join(quoted(column) for column in columns)
        types = " || ',' || ".join(f"typeof({quoted(column)})" for column in columns)
        total = hashlib.md5(usedforsecurity=False)
        count = 0
        for row in database.execute(f"SELECT {types}, {cells} FROM {quoted(table)} ORDER BY {quoted(columns[0])}"):
            count += 1
            for cell in row:
                value = cell if isinstance(cell, bytes) else repr(cell).encode()
                total.update(b"%d:" % len(value))
                total.update(value)
        found[table] = (columns, count, total.hexdigest())
    check = database.execute("PRAGMA quick_check").fetchall()
    database.close()
    if check != [(b"ok",)]:
        raise ContentDiffers(f"{path}: SQLite finds the file damaged: {check[:3]}")
    return found


def compare(path, expected, what):
    """Raises unless the database has exactly the expected content."""
    found = digests(path)
    if found != expected:
        lines = [f"  {name}: expected {expected.get(name)}, found {found.get(name)}"
                 for name in sorted(set(found) | set(expected)) if found.get(name) != expected.get(name)]
        raise ContentDiffers(f"{what}: {path} is not what it should be\n" + "\n".join(lines))
