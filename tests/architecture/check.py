#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what the compiler does not: that includes run down the floors only, and the house rules for files.

    check.py [ROOT]      prints every violation as FILE:LINE: TEXT, and fails if there is one
"""
import re
import sys
from pathlib import Path

# What a room may include besides itself. A file of its own in EXTRA may include more.
ROOMS = {
    "core/base": set(),
    "core/io": {"base"},
    "core/model": {"base"},
    "core/storage": {"base", "model"},
    "core/repository": {"base", "model", "io"},
    "core/snapshot": {"base", "model", "storage", "repository"},
    "core/demo": {"base", "model", "storage", "repository", "snapshot", "io"},
    "app/cli": {"base", "model", "storage", "repository", "snapshot", "demo", "io"},
    "app/gui": {"base", "model", "storage", "repository", "snapshot", "demo", "io", "ui"},
}
EXTRA = {
    # The reference system's directories are read through the file system contract.
    re.compile(r"core/snapshot/(dakera\w*|jsonscanner)\.(h|cpp)"): {"io"},
    # It hands the file system on to the engine's createDemo().
    re.compile(r"ui/workspace/demodirectory\.(h|cpp)"): {"io", "demo"},
}
# The rooms of the desktop application see all of the engine's but io, and those of their own below them.
UI_ENGINE = {"base", "model", "storage", "repository", "snapshot"}
UI_FLOORS = [["support"], ["jobs"], ["connections", "desktop"], ["workspace"],
             ["timeline", "details", "restore", "compare", "retention", "dialogs"], ["mainwindow"]]
for floor, names in enumerate(UI_FLOORS):
    below = {f"ui/{name}" for lower in UI_FLOORS[:floor] for name in lower}
    for name in names:
        ROOMS[f"ui/{name}"] = UI_ENGINE | below
QT_ROOMS = {room for room in ROOMS if room.startswith("ui/")} | {"app/gui"}

SOURCE_ENDINGS = {".h", ".cpp", ".S", ".py", ".cmake", ".sh"}
TREES = ("app", "core", "ui", "tests", "resources", "translations", ".ci")
TOP_FILES = ("CMakeLists.txt", "CMakePresets.json", "README.md", ".clang-format", ".clang-tidy", ".gitignore",
             ".gitattributes")
MOST_LINES = 500
# Put together, so that this file does not hold it.
OUTSIDE = re.compile(r"\.\./" + r"shared")

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
QT_HEADER = re.compile(r"Q[A-Z]\w*(/\w+)?|Qt\w*(/.*)?|q[a-z]+\.h|ui_\w+\.h")
QT_IN_CMAKE = re.compile(r"\bQt6?\b")


def text_files(root):
    for name in TOP_FILES:
        if (root / name).is_file():
            yield root / name
    for tree in TREES:
        for path in sorted((root / tree).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def is_source(path, text):
    return path.suffix in SOURCE_ENDINGS or path.name == "CMakeLists.txt" or text.startswith("#!")


def room_of(relative):
    for room in ROOMS:
        if relative.startswith(room + "/"):
            return room
    return None


def check_include(relative, room, quote, target):
    """A violation as text, or None."""
    if QT_HEADER.fullmatch(target):
        return None if room in QT_ROOMS else f"{room} includes Qt: {target}"
    if quote == "<":
        return None
    if target.startswith(".") or "/" not in target:
        return f"not named from its room: {target}"
    # The engine's headers are named from their room (base/error.h), the application's from the top (ui/jobs/job.h).
    own = room if room.startswith("ui/") else room.rsplit("/", 1)[-1]
    allowed = {own} | ROOMS[room]
    for pattern, more in EXTRA.items():
        if pattern.fullmatch(relative):
            allowed = allowed | more
    parts = target.split("/")
    names = {parts[0], "/".join(parts[:2])}
    return None if names & allowed else f"{room} may not include {target}"


def check_file(root, path):
    relative = path.relative_to(root).as_posix()
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError:
        return
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if OUTSIDE.search(line):
            yield relative, number, "names a place outside the project"
    if not is_source(path, text):
        return
    if len(lines) > MOST_LINES:
        yield relative, len(lines), f"more than {MOST_LINES} lines"
    head = lines[1:3] if text.startswith("#!") else lines[:2]
    if len(head) < 2 or "SPDX-FileCopyrightText:" not in head[0] or "SPDX-License-Identifier: Apache-2.0" not in head[1]:
        yield relative, 1, "does not begin with the two SPDX lines"
    room = room_of(relative)
    if room is None:
        return
    for number, line in enumerate(lines, 1):
        if path.name == "CMakeLists.txt":
            if room not in QT_ROOMS and QT_IN_CMAKE.search(line.split("#", 1)[0]):
                yield relative, number, f"{room} uses Qt"
        elif match := INCLUDE.match(line):
            if violation := check_include(relative, room, *match.groups()):
                yield relative, number, violation


def check(root):
    return [violation for path in text_files(root) for violation in check_file(root, path)]


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    if not (root / "core").is_dir():
        sys.exit(f"check.py: no project in {root}")
    violations = check(root)
    for relative, line, text in violations:
        print(f"{relative}:{line}: {text}")
    print(f"{len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
