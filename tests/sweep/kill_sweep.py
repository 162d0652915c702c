#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""The real program, killed at every system call and at random times.

    kill_sweep.py BUILD [--quick] [--jobs N] [--only OPERATION]

Every operation runs on a fresh copy of a repository and a database of SQLite, with either journal. After each kill the
database is what it was or what it was to become, the next command works, everything acknowledged is whole, and a
collection leaves nothing over. --quick kills at every 31st system call.
"""
import argparse
import concurrent.futures
import os
import random
import shutil
import sys
import time

import kill_support as support
from kill_support import Program, Violation

KILLED = (-9, 137)
NO_PTRACE = 125
RANDOM_KILLS = 80  # Of each operation and journal.
QUICK_STEP = 31


class Start:
    """A repository with three snapshots, one of them deleted, and a database that has changed since."""

    def __init__(self, directory, executable, journal):
        self.directory = directory
        self.journal = journal
        os.mkdir(directory)
        program = Program(executable, os.path.join(directory, "repo"))
        self.database = os.path.join(directory, "db")
        self.ids, self.states = [], []
        support.make_database(self.database, journal)
        for seed in range(3):
            support.edit_database(self.database, seed)
            self.ids.append(program.must("create", "--storage", f"sqlite:{self.database}")["id"])
            self.states.append(support.state_of(self.database))
        program.must("delete", self.ids[1])
        support.edit_database(self.database, 3)
        self.state = support.state_of(self.database)


OPERATIONS = {
    # A base is found by the path of the storage, which is another one in each copy.
    "create": lambda start, uri: ("create", "--storage", uri, "--parent", start.ids[2]),
    "create-full": lambda start, uri: ("create", "--storage", uri, "--full"),
    "delete": lambda start, uri: ("delete", start.ids[0]),
    "undelete": lambda start, uri: ("undelete", start.ids[1]),
    "collect": lambda start, uri: ("collect",),
    "empty-trash": lambda start, uri: ("collect", "--empty-trash"),
    "restore": lambda start, uri: ("restore", start.ids[0], "--storage", uri),
}


class Trial:
    """One run of an operation that is killed, in a copy of the start."""

    def __init__(self, start, executable, name, number):
        self.start = start
        self.name = name
        self.number = number
        self.directory = f"{start.directory}.{name}.{number}"
        shutil.copytree(start.directory, self.directory)
        self.database = os.path.join(self.directory, "db")
        self.program = Program(executable, os.path.join(self.directory, "repo"))
        self.words = OPERATIONS[name](start, f"sqlite:{self.database}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.directory, ignore_errors=True)

    def check(self, answer):
        """What the next commands find. `answer` is what the operation still said."""
        self.next_command()
        self.check_database(answer)
        listed, trashed = self.program.listed(), self.program.trashed()
        self.check_places(answer, listed, trashed)
        made = self.program.must("create", "--storage", f"sqlite:{self.database}")["id"]
        self.program.must("collect", "--empty-trash")
        # It fails if anything is damaged.
        if missing := {made, *listed} - set(self.program.must("verify")["intact"]):
            raise Violation(f"not whole, or no longer there: {missing}")
        if over := support.left_over(self.program.repository):
            raise Violation(f"left over: {over}")

    def next_command(self):
        """Whichever it is, it works, with what a killed process left of SQLite's journal too."""
        uri = f"sqlite:{self.database}"
        commands = (("list",), ("create", "--storage", uri), ("collect",), ("verify",), ("storage", "info", uri))
        self.program.must(*commands[self.number % len(commands)])

    def check_database(self, answer):
        state = support.state_of(self.database)
        allowed = {self.start.state}
        if self.name == "restore":
            allowed = {self.start.states[0]} if answer else {self.start.state, self.start.states[0]}
        if state not in allowed:
            raise Violation("the database is neither as it was nor as it was to be")

    def check_places(self, answer, listed, trashed):
        first, second, third = self.start.ids
        if third not in listed or (first not in listed and self.name != "delete"):
            raise Violation("a snapshot that nobody touched is gone")
        if self.name == "delete" and (first in listed if answer else first not in listed and first not in trashed):
            raise Violation("a deleted snapshot is neither here nor there")
        if self.name == "undelete" and (second not in listed if answer else second not in listed.keys() | trashed):
            raise Violation("an undeleted snapshot is neither here nor there")
        if self.name not in ("undelete", "empty-trash") and second not in trashed:
            raise Violation("a deleted snapshot cannot be brought back")
        if self.name.startswith("create") and answer and answer["id"] not in listed:
            raise Violation("an acknowledged snapshot is gone")
        if self.name == "restore" and answer and answer["safety_snapshot_id"] not in listed:
            raise Violation("the safety snapshot of an acknowledged restore is gone")


def trial_of(start, arguments, name, number, kill):
    """Runs, kills, checks. A text if something is wrong, None if not, and whether it was killed."""
    try:
        with Trial(start, arguments.cli, name, number) as trial:
            code, answer = kill(trial)
            if code not in KILLED and code != 0:
                raise Violation(f"it failed before it was killed: {code} {answer}")
            trial.check(answer)
            return code in KILLED, None
    except (Violation, OSError) as violation:
        return True, f"{start.journal}, {name}, {number}: {violation}"


def at_call(arguments, call):
    def kill(trial):
        count = f"{trial.directory}.calls"
        code, answer, _ = trial.program.run(*trial.words, prefix=(arguments.kill_at, str(call), count))
        os.remove(count)
        return code, answer
    return kill


def at_time(delay):
    def kill(trial):
        process = trial.program.start(*trial.words)
        time.sleep(delay)
        process.kill()
        output, _ = process.communicate(timeout=support.PATIENCE)
        return process.returncode, support.document(output)
    return kill


def calls_of(arguments, program, words):
    """How many system calls a command makes, or None where ptrace is not allowed."""
    count = f"{program.repository}.calls"
    code, _, _ = program.run(*words, prefix=(arguments.kill_at, "0", count))
    if code == NO_PTRACE:
        return None
    with open(count, encoding="ascii") as file:
        return int(file.read())


def trials_of(arguments, start, numbers):
    """(operation, number, kill) of all trials on one start."""
    trials = []
    # Before its first own call a program loads its libraries; --version does nothing else.
    empty = Program(arguments.cli, os.path.join(start.directory, "none"))
    loading = calls_of(arguments, empty, ("--version",))
    if loading is None:
        print("kill_sweep: SKIPPED the kills at system calls: ptrace is not allowed here; random kills instead",
              file=sys.stderr)
    for name in OPERATIONS:
        if arguments.only not in (None, name):
            continue
        with Trial(start, arguments.cli, name, 0) as trial:
            began = time.monotonic()
            trial.program.must(*trial.words)
            duration = time.monotonic() - began
        kills = RANDOM_KILLS // (QUICK_STEP if arguments.quick else 1)
        if loading is not None:
            with Trial(start, arguments.cli, name, 0) as trial:
                total = calls_of(arguments, trial.program, trial.words)
            step = QUICK_STEP if arguments.quick else 1
            trials += [(name, call, at_call(arguments, call)) for call in range(loading, total + 1, step)]
        else:
            kills *= 6
        trials += [(name, 100_000 + i, at_time(numbers.uniform(0, duration))) for i in range(kills)]
    return trials


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--only")
    arguments = parser.parse_args()
    arguments.cli = os.path.join(arguments.build, "app/cli/tidemark-cli")
    arguments.kill_at = os.path.join(arguments.build, "tests/sweep/kill_at")
    jobs = arguments.jobs or (1 if arguments.quick else os.cpu_count())
    numbers = random.Random(1)
    kills, violations = 0, []
    with support.scratch() as directory, concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        futures = []
        for journal in ("delete", "wal"):
            start = Start(os.path.join(directory, journal), arguments.cli, journal)
            futures += [pool.submit(trial_of, start, arguments, *trial)
                        for trial in trials_of(arguments, start, numbers)]
        for future in futures:
            was_killed, violation = future.result()
            kills += was_killed
            if violation:
                violations.append(violation)
    print(f"{len(futures)} runs, {kills} of them killed")
    support.finish("kill", kills, violations)


if __name__ == "__main__":
    main()
