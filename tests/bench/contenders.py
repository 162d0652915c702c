# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""The programs that are compared: how each takes, checks and brings back a copy of one database file. Every timed step
ends with its data durable: programs that do not sync get a sync inside the timing."""

import json
import os
import shutil

import measure


class Contender:
    """A program, and what it has made so far in this round. An absent method is a step that it does not have."""

    program = ""

    def __init__(self, space):
        self.space = space
        self.repository = os.path.join(space.root, "repository-" + self.name)
        self.restored = os.path.join(space.root, "restored-" + self.name)
        self.env = dict(os.environ, HOME=space.home, XDG_CACHE_HOME=space.home + "/cache",
                        RESTIC_PASSWORD="benchmark", BORG_BASE_DIR=space.home + "/borg",
                        BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK="yes", BORG_RELOCATED_REPO_ACCESS_IS_OK="yes")

    def is_there(self):
        return shutil.which(self.program) is not None

    def version(self):
        return measure.run([self.program, "--version"]).splitlines()[0]

    def fresh(self):
        """Untimed: nothing is left of the last round."""
        self.drop(self.repository)
        self.drop(self.restored)

    def drop(self, path):
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.remove(path)

    def timed(self, command, **how):
        return measure.timed(command, env=self.env, **how)

    def restored_file(self):
        return self.restored


class Cp(Contender):
    name, program, label = "cp", "cp", "cp + fsync"

    def full(self):
        return self.timed(["cp", "--reflink=never", self.space.source, self.repository], sync=self.repository,
                          grows=self.repository)

    def restore(self):
        return self.timed(["cp", "--reflink=never", self.repository, self.restored], sync=self.restored,
                          grows=self.restored)

    def restore_over(self):
        """Over a source that has changed since."""
        return self.timed(["cp", "--reflink=never", self.space.original, self.space.source], sync=self.space.source)


class Backup(Contender):
    name, program, label = "backup", "sqlite3", "sqlite3 .backup + fsync"

    def full(self):
        return self.timed(["sqlite3", self.space.source, f".backup '{self.repository}'"], sync=self.repository,
                          grows=self.repository)

    def restore(self):
        return self.timed(["sqlite3", self.repository, f".backup '{self.restored}'"], sync=self.restored,
                          grows=self.restored)


class Vacuum(Contender):
    name, program, label = "vacuum", "sqlite3", "VACUUM INTO + fsync"

    def full(self):
        return self.timed(["sqlite3", self.space.source, f"VACUUM INTO '{self.repository}'"], sync=self.repository,
                          grows=self.repository)


class Scan(Contender):
    """Reads every row and does nothing with it: the least that finding the changed rows can cost."""

    name, program, label = "scan", "sqlite3", "SQLite reads every row"

    def full(self):
        tables = [name for name in measure.run(["sqlite3", self.space.source, ".tables"]).split() if name]
        sums = "".join(f'SELECT sum(length(embedding)) FROM "{table}";' for table in tables)
        return self.timed(["sqlite3", self.space.source, sums])


class Restic(Contender):
    name, program, label = "restic", "restic", "restic"

    def version(self):
        return measure.run(["restic", "version"]).splitlines()[0]

    def fresh(self):
        super().fresh()
        measure.run(["restic", "-q", "-r", self.repository, "init"], env=self.env)

    def full(self):
        return self.timed(["restic", "-q", "-r", self.repository, "backup", self.space.source], grows=self.repository)

    again = full

    def verify(self):
        return self.timed(["restic", "-q", "-r", self.repository, "check", "--read-data"])

    def restore(self):
        return self.timed(["restic", "-q", "-r", self.repository, "restore", "latest", "--target", self.restored],
                          sync=self.restored, grows=self.restored)

    def restored_file(self):
        return self.restored + self.space.source


class Borg(Contender):
    name, program, label = "borg", "borg", "borg (lz4, not encrypted)"

    def fresh(self):
        super().fresh()
        self.archives = 0
        measure.run(["borg", "init", "-e", "none", self.repository], env=self.env)

    def full(self):
        self.archives += 1
        return self.timed(["borg", "create", "-C", "lz4", f"{self.repository}::{self.archives}", self.space.source],
                          grows=self.repository)

    again = full

    def verify(self):
        return self.timed(["borg", "check", "--verify-data", self.repository])

    def restore(self):
        os.mkdir(self.restored)
        return self.timed(["borg", "extract", f"{self.repository}::{self.archives}"], cwd=self.restored,
                          sync=self.restored, grows=self.restored)

    def restored_file(self):
        return self.restored + self.space.source


class Tidemark(Contender):
    name, label = "tidemark", "tidemark"

    def __init__(self, space):
        super().__init__(space)
        self.program = os.path.join(space.build, "app/cli/tidemark-cli")
        self.first = self.last = None

    def is_there(self):
        return os.access(self.program, os.X_OK)

    def command(self, *words):
        return [self.program, "--json", "--repository", self.repository, *words]

    def uri(self, path=None):
        return "sqlite:" + (path or self.space.source)

    def full(self):
        """The new repository is made inside the timing."""
        sample = self.timed(self.command("create", "--storage", self.uri(), "--full"), grows=self.repository)
        self.first = self.last = json.loads(sample.output)["id"]
        return sample

    def again(self):
        sample = self.timed(self.command("create", "--storage", self.uri(), "--incremental"), grows=self.repository)
        self.last = json.loads(sample.output)["id"]
        return sample

    def verify(self):
        return self.timed(self.command("verify", self.first))

    def restore(self):
        return self.timed(self.command("restore", self.first, "--storage", self.uri(self.restored)),
                          grows=self.restored)

    def restore_over(self):
        return self.timed(self.command("restore", self.first, "--storage", self.uri(), "--no-safety-snapshot"))

    def restore_over_safely(self):
        return self.timed(self.command("restore", self.first, "--storage", self.uri()), grows=self.repository)

    def diff_storage(self):
        return self.timed(self.command("diff", self.first, "--storage", self.uri()))

    def diff_snapshots(self):
        return self.timed(self.command("diff", self.first, self.last))

    def list(self):
        return self.timed(self.command("list"))


ALL = [Scan, Cp, Backup, Vacuum, Restic, Borg, Tidemark]
