# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""What the black box sweeps share: the real program, databases of SQLite, and the comparison of their states."""
import hashlib
import json
import os
import random
import sqlite3
import struct
import subprocess
import sys
import tempfile

PATIENCE = 120  # Seconds after which a command hangs for ever, as far as a sweep is concerned.


class Violation(Exception):
    """Something that must never be."""


class Program:
    """tidemark-cli on one repository."""

    def __init__(self, executable, repository):
        self.executable = executable
        self.repository = repository
        self.environment = dict(os.environ, HOME=os.path.dirname(repository), LC_ALL="C.UTF-8", TZ="UTC")

    def words(self, arguments):
        return [self.executable, "--repository", self.repository, "--json", *arguments]

    def run(self, *arguments, prefix=()):
        """Exit code (-9 or 137 for a killed one), the document or None, and standard error."""
        try:
            done = subprocess.run([*prefix, *self.words(arguments)], capture_output=True, env=self.environment,
                                  timeout=PATIENCE, check=False)
        except subprocess.TimeoutExpired as hangs:
            raise Violation(f"hangs: {' '.join(arguments)}") from hangs
        return done.returncode, document(done.stdout), done.stderr.decode(errors="replace")

    def must(self, *arguments):
        """The document of a command that has to succeed."""
        code, answer, errors = self.run(*arguments)
        if code != 0:
            raise Violation(f"{' '.join(arguments)} fails with {code}: {answer or errors}")
        return answer

    def start(self, *arguments):
        return subprocess.Popen(self.words(arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=self.environment)

    def listed(self):
        return {snapshot["id"]: snapshot for snapshot in self.must("list")}

    def trashed(self):
        return {snapshot["id"] for snapshot in self.must("trash")}


def document(text):
    """The document, if the program came to its end; half of one acknowledges nothing."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def make_database(path, journal_mode):
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA journal_mode={journal_mode}")
        for table in ("docs", "other"):
            database.execute(f"CREATE TABLE {table}(id TEXT PRIMARY KEY NOT NULL, embedding BLOB NOT NULL,"
                             " metadata TEXT, ttl_seconds INTEGER, expires_at INTEGER)")
    database.close()


def edit_database(path, seed):
    """Puts, changes and removes some rows, the same for the same seed."""
    numbers = random.Random(seed)
    database = sqlite3.connect(path, timeout=PATIENCE)
    with database:
        for table in ("docs", "other"):
            for _ in range(40):
                vector = struct.pack("<16f", *(numbers.uniform(-1, 1) for _ in range(16)))
                database.execute(f"INSERT OR REPLACE INTO {table} VALUES(?, ?, ?, NULL, NULL)",
                                 (f"id{numbers.randrange(120)}", vector, f'{{"n": {numbers.randrange(9)}}}'))
            database.execute(f"DELETE FROM {table} WHERE id LIKE ?", (f"%{numbers.randrange(10)}",))
    database.close()


def state_of(path):
    """A digest of all that a database holds, as SQLite recovers it; it must be sound."""
    database = sqlite3.connect(path, timeout=PATIENCE)
    try:
        sound = database.execute("PRAGMA integrity_check").fetchall()
        if sound != [("ok",)]:
            raise Violation(f"SQLite finds its file damaged: {sound[:3]}")
        digest = hashlib.sha256()
        tables = database.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
        digest.update(repr(tables).encode())
        for table in ("docs", "other"):
            rows = database.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            digest.update(repr(rows).encode())
        return digest.hexdigest()
    finally:
        database.close()


def left_over(repository):
    """What a collection that empties the trash must not leave."""
    return [f"{directory}/{name}" for directory in ("tmp", "trash")
            for name in os.listdir(os.path.join(repository, directory))]


def scratch():
    """A new directory; in memory where there is such a place, because a killed process loses no power."""
    below = "/dev/shm" if os.path.isdir("/dev/shm") else None
    return tempfile.TemporaryDirectory(prefix="tidemark-sweep-", dir=below)


def finish(name, tried, violations):
    """The last line, which tests/sweep/run collects; ends the program."""
    for violation in violations[:20]:
        print(f"violation: {violation}", file=sys.stderr)
    print(f"SWEEP {name} tried={tried} violations={len(violations)}", flush=True)
    sys.exit(1 if violations or tried == 0 else 0)
