# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""The sections of the benchmark and the order in which a round goes through them."""

import filecmp
import json
import os
import shutil
import sys

import content
import measure

# In this order. "full" is always run: everything else stands on it.
SECTIONS = {
    "full": "A first copy into a fresh repository",
    "verify": "Reading a repository back and checking all of it",
    "restore": "Back into a new file",
    "unchanged": "Again: the file was touched, its content is the same",
    "scattered": "Again: 1 % of the rows changed, scattered over the file",
    "diff": "What differs after 1 % scattered changes",
    "diff-restore": "Back over the file with 1 % scattered changes",
    "appended": "Again: 1 % new rows",
    "metadata": "Again: the metadata of 1 % of the rows changed",
    "list": "Listing a repository of many snapshots",
}
WAVES = {"unchanged": "original", "scattered": "scattered", "appended": "appended", "metadata": "metadata"}


def say(text):
    print(text, file=sys.stderr, flush=True)


class Space:
    """The directory that everything happens in, and the database in its four states."""

    def __init__(self, root, build, rows, dims, seed):
        self.root, self.build = root, build
        self.home = os.path.join(root, "home")
        self.source = os.path.join(root, "source.db")
        self.states = {name: os.path.join(root, name + ".db") for name in ("original", "scattered", "appended", "metadata")}
        self.original = self.states["original"]
        self.facts = {}
        self.expected = {}
        self._shape = ["--rows", str(rows), "--dims", str(dims), "--seed", str(seed)]

    def prepare(self, wanted):
        """Always made anew: a file of another run may be anything."""
        os.makedirs(self.home, exist_ok=True)
        generate = os.path.join(self.build, "tests/bench/generate")
        for state, path in self.states.items():
            if state != "original" and state not in wanted:
                continue
            say(f"making {path}")
            if state == "original":
                command = [generate, "make", path, *self._shape]
            else:
                shutil.copyfile(self.original, path)
                command = [generate, "change", path, "--fraction", "0.01", "--" + state]
            self.facts[state] = json.loads(measure.run(command))
            self.expected[state] = content.digests(path)
        os.sync()

    def put(self, state):
        """Makes the source hold a state; writing it leaves all of it in the page cache."""
        shutil.copyfile(self.states[state], self.source)

    def warm(self):
        """Reads the source into the page cache: borg drops every file from it that it has read."""
        if os.path.exists(self.source):
            with open(self.source, "rb", buffering=0) as file:
                while file.read(1 << 22):
                    pass


class Rounds:
    """Runs the rounds. `samples` has a list per (section, contender's name, label): one sample a round, None for a
    step that failed."""

    def __init__(self, space, contenders, sections):
        self.space, self.contenders, self.sections = space, contenders, sections
        self.samples = {}
        self.failures = []
        self.checks = []

    def step(self, section, contender, method, suffix=""):
        if section not in self.sections or not hasattr(contender, method):
            return None
        self.space.warm()
        key = (section, contender.name + suffix, contender.label + suffix.replace("+", ", "))
        try:
            sample = getattr(contender, method)()
        except measure.CommandFailed as error:
            self.failures.append(f"{section}, {contender.name}: {error}")
            say(f"FAILED: {self.failures[-1]}")
            sample = None
        self.samples.setdefault(key, []).append(sample)
        if sample:
            say(f"  {section:<13} {contender.name + suffix:<16} {sample.seconds:8.2f} s")
        return sample

    def check(self, path, state, what):
        """The source itself was written by a program that knows nothing of the contenders."""
        try:
            content.compare(path, self.space.expected[state], what)
            self.checks.append(what)
        except (content.ContentDiffers, OSError) as error:
            self.failures.append(f"WRONG CONTENT: {error}")
            say(self.failures[-1])

    def run(self, number):
        shift = number % len(self.contenders)
        order = self.contenders[shift:] + self.contenders[:shift]
        self.space.put("original")
        for contender in order:
            contender.fresh()
            self.step("full", contender, "full")
        for contender in order:
            self.step("verify", contender, "verify")
        for contender in order:
            done = self.step("restore", contender, "restore")
            if done and number == 0:
                self.check_restored(contender)
            contender.drop(contender.restored)
        for section, state in WAVES.items():
            if section in self.sections or (section == "scattered" and {"diff", "diff-restore"} & self.sections):
                self.wave(order, section, state, number)

    def check_restored(self, contender):
        path = contender.restored_file()
        if contender.name in ("backup", "tidemark"):  # The content is what they keep, not the file.
            self.check(path, "original", f"restore into a new database by {contender.name}")
            return
        if not filecmp.cmp(path, self.space.original, shallow=False):
            self.failures.append(f"WRONG CONTENT: {path} is not the file that {contender.name} was given")
            say(self.failures[-1])

    def wave(self, order, section, state, number):
        if section == "unchanged":
            os.utime(self.space.source)
        else:
            self.space.put(state)
        for contender in order:
            self.step(section, contender, "again")
        if section != "scattered":
            return
        for contender in order:
            self.step("diff", contender, "diff_storage", "+with the storage")
            self.step("diff", contender, "diff_snapshots", "+of two snapshots")
        for contender in order:
            for method, suffix in (("restore_over", ""), ("restore_over_safely", "+safety snapshot first")):
                self.space.put(state)
                done = self.step("diff-restore", contender, method, suffix)
                if done and number == 0 and contender.name == "tidemark":
                    self.check(self.space.source, "original", f"diff restore by {contender.name}{suffix}")
        if "scattered" in self.sections:
            self.check_incremental(order, state, number)

    def check_incremental(self, order, state, number):
        """An incremental snapshot is worth its speed only if it brings back what was there."""
        for contender in order:
            if contender.name == "tidemark" and number == 0 and contender.last != contender.first:
                measure.run(contender.command("restore", contender.last, "--storage", contender.uri(contender.restored)))
                self.check(contender.restored, state, "restore of an incremental snapshot by tidemark")
                contender.drop(contender.restored)

    def run_list(self, snapshots):
        """Once: the engine's own listing, then the command line's, in the last round's repository."""
        for contender in self.contenders:
            if contender.name != "tidemark" or "list" not in self.sections:
                continue
            say(f"writing {snapshots} manifests")
            program = os.path.join(self.space.build, "tests/bench/listbench")
            try:
                text = measure.run([program, contender.repository, "--snapshots", str(snapshots)])
            except (measure.CommandFailed, OSError) as error:
                self.failures.append(f"list: {error}")
                say(f"FAILED: {self.failures[-1]}")
                return
            self.space.facts["list"] = json.loads(text)
            for _ in range(3):
                self.step("list", contender, "list")
