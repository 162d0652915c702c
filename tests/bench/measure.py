# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Runs a command and measures it: wall time with its syncs, CPU time, peak memory, bytes added to a directory."""

import os
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass

MB = 1e6


class CommandFailed(RuntimeError):
    pass


@dataclass
class Sample:
    seconds: float
    cpu: float
    peak_mb: float
    written: int | None = None  # bytes that stand on the disk afterwards and did not before
    output: str = ""


def tree_bytes(path):
    """Content bytes of all files below path; a hard link counts once."""
    seen = {}
    if os.path.isfile(path):
        return os.path.getsize(path)
    for directory, _, names in os.walk(path):
        for name in names:
            status = os.lstat(os.path.join(directory, name))
            seen[status.st_dev, status.st_ino] = status.st_size
    return sum(seen.values())


def sync_path(path):
    """Makes a file, or every file below a directory, durable: for programs that end before their data is."""
    paths = [path]
    if os.path.isdir(path):
        paths = [os.path.join(d, name) for d, _, names in os.walk(path) for name in names]
    for file in paths + [os.path.dirname(path)]:
        handle = os.open(file, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def run(command, env=None, cwd=None):
    """An untimed step."""
    done = subprocess.run(command, env=env, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise CommandFailed(f"{' '.join(command)}\n  exit code {done.returncode}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def timed(command, env=None, cwd=None, sync=None, grows=None):
    """Measures a command and, if `sync` names a path, the syncing of it. `grows` is what its output is added to."""
    before = tree_bytes(grows) if grows and os.path.exists(grows) else 0
    os.sync()  # What the step before left to the kernel is not this one's to pay.
    with tempfile.NamedTemporaryFile("r") as memory, tempfile.TemporaryFile("w+") as out, \
            tempfile.TemporaryFile("w+") as err:
        # Peak memory by time(1): a child of this process would inherit this one's peak as its own across exec.
        start = time.monotonic()
        child = subprocess.Popen(["/usr/bin/time", "-f", "%M", "-o", memory.name] + command, env=env, cwd=cwd,
                                 stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True)
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:  # Stopped by a person: time(1) would leave its own child behind.
            os.killpg(child.pid, signal.SIGKILL)
            raise
        child.returncode = os.waitstatus_to_exitcode(status)
        if sync and child.returncode == 0:
            sync_path(sync)
        seconds = time.monotonic() - start
        out.seek(0)
        err.seek(0)
        if child.returncode != 0:
            text = (err.read() or out.read()).strip()
            raise CommandFailed(f"{' '.join(command)}\n  exit code {child.returncode}: {text}")
        written = tree_bytes(grows) - before if grows else None
        return Sample(seconds, usage.ru_utime + usage.ru_stime, float(memory.read().split()[-1]) * 1024 / MB, written,
                      out.read())
