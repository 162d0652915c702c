#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Shows that check.py can fail: a small project without a fault, and then with one of each kind."""
import tempfile
import unittest
from pathlib import Path

import check

HEAD = "// SPDX-FileCopyrightText: 2026 The Tidemark authors\n// SPDX-License-Identifier: Apache-2.0\n"
SCRIPT_HEAD = "#!/bin/bash\n" + HEAD.replace("//", "#")


class CheckTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name)
        self.write("core/base/bytes.h", HEAD + "#pragma once\n#include <string>\n")
        self.write("core/repository/frame.cpp", HEAD + '#include "repository/frame.h"\n#include "io/filesystem.h"\n')
        self.write("core/snapshot/dakerareader.cpp", HEAD + '#include "io/filesystem.h"\n')
        self.write("ui/mainwindow/mainwindow.cpp",
                   HEAD + '#include "ui/jobs/job.h"\n#include "base/error.h"\n#include <QLabel>\n')
        self.write("app/gui/main.cpp", HEAD + '#include "ui/mainwindow/mainwindow.h"\n#include "io/posixfilesystem.h"\n')
        self.write("core/base/CMakeLists.txt", SCRIPT_HEAD.split("\n", 1)[1] + "# no Qt here\n")
        self.write("tests/run", SCRIPT_HEAD)
        self.write("resources/demo/demo.f32", b"\xff\x00\x80")

    def write(self, name, content):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def violations(self):
        return [f"{name}: {text}" for name, _, text in check.check(self.root)]

    def assert_found(self, name, content, part):
        self.assertEqual(self.violations(), [], "the project has to be clean at first")
        self.write(name, content)
        found = self.violations()
        self.assertEqual(len(found), 1, found)
        self.assertIn(name, found[0])
        self.assertIn(part, found[0])

    def test_clean(self):
        self.assertEqual(self.violations(), [])

    def test_arrows(self):
        forbidden = {
            "core/base/x.h": "io/filesystem.h", "core/io/x.h": "model/plan.h", "core/model/x.h": "io/filesystem.h",
            "core/storage/x.h": "repository/frame.h", "core/storage/sqlite/x.h": "io/filesystem.h",
            "core/repository/x.h": "storage/vectorstorage.h", "core/snapshot/creator.cpp": "io/filesystem.h",
            "core/snapshot/x.h": "demo/demo.h", "core/demo/x.h": "ui/jobs/job.h", "ui/jobs/x.h": "io/filesystem.h",
            "ui/details/y.h": "cli/output.h", "ui/jobs/z.h": "ui/workspace/workspace.h",
            "ui/details/z.h": "ui/restore/restorewizard.h", "app/cli/x.h": "ui/jobs/job.h", "app/gui/x.h": "cli/output.h",
        }
        for name, target in forbidden.items():
            with self.subTest(name):
                self.assert_found(name, HEAD + f'#include "{target}"\n', target)
                (self.root / name).unlink()

    def test_includes_that_hide_their_room(self):
        self.assert_found("core/base/x.h", HEAD + '#include "../io/filesystem.h"\n', "not named from its room")

    def test_qt_in_core(self):
        for header in ("QString", "QtCore/QString", "qglobal.h", "QtCore"):
            with self.subTest(header):
                self.assert_found("core/model/x.h", HEAD + f"#include <{header}>\n", "includes Qt")
                (self.root / "core/model/x.h").unlink()

    def test_qt_in_the_command_line(self):
        self.assert_found("app/cli/x.h", HEAD + "#include <QString>\n", "includes Qt")

    def test_qt_linked_by_core(self):
        self.assert_found("core/io/CMakeLists.txt", HEAD.replace("//", "#") + "link(Qt6::Core)\n", "uses Qt")

    def test_length(self):
        self.write("tests/long.py", HEAD.replace("//", "#") + "\n" * 498)
        self.assert_found("core/base/x.cpp", HEAD + "\n" * 499, "more than 500 lines")

    def test_head(self):
        self.assert_found("tests/core/x.cpp", "#include <string>\n", "SPDX")

    def test_head_of_a_script(self):
        self.assert_found("app/run", "#!/bin/bash\necho\n", "SPDX")

    def test_places_outside(self):
        self.assert_found("resources/demo/README.md", "see .." + "/shared/x\n", "outside")


if __name__ == "__main__":
    unittest.main()
