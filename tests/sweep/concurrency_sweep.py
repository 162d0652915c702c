#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Several processes on one repository, a part of which is killed at any moment.

    concurrency_sweep.py BUILD [--quick | --seconds N] [--seed N]

Creators (each with a database of its own), a deleter, an annotator, collectors, verifiers and a restorer work at once. No command
hangs or finds damage; whatever was acknowledged is whole and equal to its database in the end; when all are dead no
lock is left behind.
"""
import argparse
import os
import random
import sqlite3
import subprocess
import threading
import time

import kill_support as support
from kill_support import Program, Violation

CREATORS = 4
KILLED_SHARE = 0.25
RESTORED_AT_THE_END = 40
BUSY_SECONDS = 5  # How long a command waits for the lock before it gives up.


class Snapshot:
    """What is known of one that was acknowledged."""

    def __init__(self, state):
        self.state = state
        self.is_deleted = False
        self.is_certain = True  # False after a deletion or its undoing was killed.
        self.descriptions = {""}  # It has one of these.


class Workers:
    """The processes, and what they were told."""

    def __init__(self, directory, executable, seed, seconds):
        self.directory = directory
        self.program = Program(executable, os.path.join(directory, "repo"))
        self.seed = seed
        self.until = time.monotonic() + seconds
        self.lock = threading.Lock()  # Guards what follows.
        self.snapshots = {}
        self.violations = []
        self.done = self.killed = self.busy = 0

    def command(self, numbers, *words, allowed=(0,)):
        """Runs a command, or kills it. The document if it succeeded, None else."""
        process = self.program.start(*words)
        # Half of the kills come early, while a command is still likely to be at work.
        patience = numbers.choice((0.06, 0.4)) * numbers.random() if numbers.random() < KILLED_SHARE else None
        try:
            output, _ = process.communicate(timeout=patience or support.PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
            with self.lock:
                self.killed += 1
            if patience is None:
                raise Violation(f"hangs: {' '.join(words)}") from None
        answer = support.document(output)
        code = process.returncode
        with self.lock:
            self.done += 1
            is_busy = isinstance(answer, dict) and answer.get("error", {}).get("code") == "busy"
            self.busy += is_busy
        if code != -9 and code not in allowed and not is_busy:
            raise Violation(f"{' '.join(words)} ends with {code}: {answer}")
        # A document that is whole was written after the deed; one that was killed may have written that it failed.
        has_failed = isinstance(answer, dict) and "error" in answer
        return answer if code in (0, -9) and not has_failed else None

    def create(self, number):
        numbers = random.Random(self.seed * 100 + number)
        path = os.path.join(self.directory, f"db{number}")
        support.make_database(path, ("delete", "wal")[number % 2])
        while time.monotonic() < self.until:
            support.edit_database(path, numbers.randrange(1 << 30))
            more = ("--full",) if numbers.random() < 0.2 else ()
            made = self.command(numbers, "create", "--storage", f"sqlite:{path}", *more)
            if made:
                with self.lock:
                    self.snapshots[made["id"]] = Snapshot(support.state_of(path))

    def pick(self, numbers, wanted):
        with self.lock:
            ids = [name for name, snapshot in self.snapshots.items() if wanted(snapshot)]
        return numbers.choice(ids) if ids else None

    def delete(self, number):
        """The only one who deletes and undeletes, so that it knows what has to be where."""
        numbers = random.Random(self.seed * 100 + number)
        while time.monotonic() < self.until:
            is_undoing = numbers.random() < 0.3
            name = self.pick(numbers, lambda s: s.is_certain and s.is_deleted == is_undoing)
            if name is None:
                time.sleep(0.05)
                continue
            snapshot = self.snapshots[name]
            snapshot.is_certain = False
            # What was deleted may be purged by now.
            allowed = (0, 3) if is_undoing else (0,)
            answer = self.command(numbers, "undelete" if is_undoing else "delete", name, allowed=allowed)
            if answer:
                snapshot.is_deleted = not is_undoing
                snapshot.is_certain = True

    def annotate(self, number):
        """The only one who describes, while verifications note their dates in the same files."""
        numbers = random.Random(self.seed * 100 + number)
        while time.monotonic() < self.until:
            name = self.pick(numbers, lambda s: not s.is_deleted)
            if name is None:
                time.sleep(0.05)
                continue
            text = f"description {numbers.randrange(1 << 30)}"
            snapshot = self.snapshots[name]
            snapshot.descriptions = snapshot.descriptions | {text}
            # Somebody may delete it meanwhile.
            if self.command(numbers, "annotate", name, "--description", text, allowed=(0, 3)):
                snapshot.descriptions = {text}

    def collect(self, number):
        numbers = random.Random(self.seed * 100 + number)
        while time.monotonic() < self.until:
            self.command(numbers, "collect", *(("--empty-trash",) if numbers.random() < 0.4 else ()))
            time.sleep(numbers.random() * 0.3)

    def verify(self, number):
        numbers = random.Random(self.seed * 100 + number)
        while time.monotonic() < self.until:
            self.command(numbers, "verify" if numbers.random() < 0.7 else "list")

    def restore(self, number):
        numbers = random.Random(self.seed * 100 + number)
        path = os.path.join(self.directory, "target")
        while time.monotonic() < self.until:
            name = self.pick(numbers, lambda s: s.is_certain and not s.is_deleted)
            if name is None:
                time.sleep(0.05)
                continue
            # Somebody may delete it meanwhile.
            answer = self.command(numbers, "restore", name, "--storage", f"sqlite:{path}", allowed=(0, 3))
            if answer and support.state_of(path) != self.snapshots[name].state:
                raise Violation(f"a restore of {name} yields something else")

    def guarded(self, work, number):
        try:
            work(number)
        except (Violation, OSError, sqlite3.Error) as violation:
            with self.lock:
                self.violations.append(f"{work.__name__}: {violation}")

    def run(self):
        work = [self.create] * CREATORS + [self.delete, self.annotate, self.collect, self.collect, self.verify, self.verify,
                                           self.restore]
        self.program.must("create", "--storage", self.first_database())
        threads = [threading.Thread(target=self.guarded, args=(one, number)) for number, one in enumerate(work)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        try:
            self.check_end()
        except Violation as violation:
            self.violations.append(f"in the end: {violation}")

    def first_database(self):
        path = os.path.join(self.directory, "first")
        support.make_database(path, "delete")
        return f"sqlite:{path}"

    def check_end(self):
        began = time.monotonic()
        self.program.must("collect", "--empty-trash")
        if time.monotonic() - began > BUSY_SECONDS:
            raise Violation("a lock outlived its process")
        if over := support.left_over(self.program.repository):
            raise Violation(f"left over: {over}")
        self.program.must("verify")
        listed = self.program.listed()
        kept = []
        for name, snapshot in self.snapshots.items():
            if snapshot.is_certain and snapshot.is_deleted == (name in listed):
                raise Violation(f"{name} is {'still' if snapshot.is_deleted else 'no longer'} there")
            if name in listed:
                kept.append(name)
                if listed[name]["description"] not in snapshot.descriptions:
                    raise Violation(f"{name} has lost its description")
        for name in random.Random(self.seed).sample(kept, min(len(kept), RESTORED_AT_THE_END)):
            path = os.path.join(self.directory, "last")
            self.program.must("restore", name, "--storage", f"sqlite:{path}", "--no-safety-snapshot")
            if support.state_of(path) != self.snapshots[name].state:
                raise Violation(f"{name} holds something else than its database did")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seconds", type=float, default=240)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    with support.scratch() as directory:
        workers = Workers(directory, os.path.join(arguments.build, "app/cli/tidemark-cli"), arguments.seed,
                          12 if arguments.quick else arguments.seconds)
        workers.run()
    print(f"{workers.done} commands, {workers.killed} of them killed, {workers.busy} busy, "
          f"{len(workers.snapshots)} snapshots; --seed {arguments.seed}")
    support.finish("concurrency", workers.done, workers.violations)


if __name__ == "__main__":
    main()
