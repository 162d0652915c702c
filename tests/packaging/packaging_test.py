#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what desktops, shells and package managers read, with their own tools where there are any.

    packaging_test.py --source DIR --made DIR --cli FILE [--gui FILE]     MADE: what the target `packaging` wrote
"""
import argparse
import gzip
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from pathlib import Path

ID = "org.tidemark.tidemark"
MIME = "application/vnd.tidemark.bundle"
options = argparse.Namespace()


def tool(name):
    """Skips a test whose tool is missing; where everything should be there, that is a failure."""
    path = shutil.which(name)
    if path is None:
        text = f"NOT TESTED: there is no {name}; app/setup test installs it"
        if os.environ.get("CI") == "true":
            raise AssertionError(text)
        raise unittest.SkipTest(text)
    return path


def run(*words, code=0, **more):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)
    if done.returncode != code:
        raise AssertionError(f"{words}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def commands(*family):
    """The names that the program's own help lists, those of a family with it."""
    listed = run(options.cli, *family, "--help").split("Subcommands:")[1].split("Example:")[0]
    words = [" ".join([*family, word]) for word in re.findall(r"^  ([a-z-]+) +\S", listed, re.MULTILINE)]
    return [name for word in words for name in (commands(word) if word == "storage" else [word])]


def text_of(relative):
    return (options.source / relative).read_text(encoding="utf-8")


def words_of(text):
    return re.sub(r"\s+", " ", text)


class Agreement(unittest.TestCase):
    """What is said in several places is the same in all."""

    def test_version_and_date(self):
        project = re.search(r"project\(Tidemark VERSION ([\d.]+)", text_of("CMakeLists.txt"))[1]
        changelog = re.search(r"^## \[([\d.]+)\] - (\S+)", text_of("resources/CHANGELOG.md"), re.MULTILINE)
        debian = text_of("resources/packaging/debian/changelog")
        debian_date = re.search(r"^ -- .*>  (.*)$", debian, re.MULTILINE)[1]
        release = ElementTree.parse(options.made / f"{ID}.metainfo.xml").find("releases/release")
        self.assertEqual(changelog[1], project)
        self.assertEqual(re.match(r"tidemark \(([\d.]+)-1\)", debian)[1], project)
        self.assertEqual(release.get("version"), project)
        self.assertEqual(release.get("date"), changelog[2])
        self.assertEqual(datetime.strptime(debian_date, "%a, %d %b %Y %H:%M:%S %z").date().isoformat(), changelog[2])

    def test_id(self):
        self.assertIn(f'kApplicationId = "{ID}"', text_of("ui/desktop/applicationid.h"))
        self.assertIn(f"\nIcon={ID}\n", text_of(f"resources/desktop/{ID}.desktop"))
        metainfo = ElementTree.parse(options.made / f"{ID}.metainfo.xml")
        self.assertEqual(metainfo.findtext("id"), ID)
        self.assertEqual(metainfo.findtext("launchable"), f"{ID}.desktop")
        self.assertEqual(ID, ID.lower())

    def test_type_of_bundles(self):
        space = "{http://www.freedesktop.org/standards/shared-mime-info}"
        mime = ElementTree.parse(options.source / f"resources/mime/{ID}.xml").find(f"{space}mime-type")
        self.assertEqual(mime.get("type"), MIME)
        self.assertIn(f'"{mime.find(f"{space}magic/{space}match").get("value")}"', text_of("core/repository/FORMAT.md"))
        self.assertIn(f"\nMimeType={MIME};\n", text_of(f"resources/desktop/{ID}.desktop"))
        self.assertEqual(ElementTree.parse(options.made / f"{ID}.metainfo.xml").findtext("provides/mediatype"), MIME)
        self.assertTrue((options.source / f"resources/icons/{MIME.replace('/', '-')}.svg").is_file())

    def test_languages(self):
        spoken = {path.stem.removeprefix("tidemark_") for path in (options.source / "translations").glob("*.ts")} - {"en"}
        self.assertTrue(spoken)
        desktop = text_of(f"resources/desktop/{ID}.desktop")
        for key in ("GenericName", "Comment", "Keywords"):
            self.assertEqual(set(re.findall(rf"^{key}\[(\w+)\]=", desktop, re.MULTILINE)), spoken, key)
        names = re.findall(r"^Name\[(\w+)\]=", desktop, re.MULTILINE)
        self.assertEqual(sorted(names), sorted(2 * list(spoken)))  # One for each action.
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for path, tag, times in ((options.made / f"{ID}.metainfo.xml", "summary", 1),
                                 (options.made / f"{ID}.metainfo.xml", "caption", 2),
                                 (options.source / f"resources/mime/{ID}.xml",
                                  "{http://www.freedesktop.org/standards/shared-mime-info}comment", 1)):
            said = [element.get(language) for element in ElementTree.parse(path).iter(tag) if element.get(language)]
            self.assertEqual(sorted(said), sorted(times * list(spoken)), tag)

    def test_icon_sizes(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            head = (options.source / f"resources/icons/{size}.png").read_bytes()[:24]
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", head[16:24]), (size, size))

    def test_screenshots_and_links_of_the_manual(self):
        for image in ElementTree.parse(options.made / f"{ID}.metainfo.xml").iter("image"):
            self.assertTrue((options.source / "resources/pictures" / Path(image.text).name).is_file(), image.text)
        pages = sorted((options.source / "resources/manual").glob("*.md"))
        self.assertTrue(pages)
        index = text_of("resources/manual/README.md")
        for page in pages:
            self.assertTrue(page.name == "README.md" or f"({page.name})" in index, f"the index lacks {page.name}")
            for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
                self.assertTrue((page.parent / target).is_file(), f"{page.name} names {target}")

    def test_options_of_the_application(self):
        if options.gui is None:
            self.skipTest("built without the desktop application")
        named = set()
        text = run(options.gui, "--help")
        page = words_of((options.made / "tidemark.1").read_text(encoding="utf-8").replace("\\", ""))
        for names, value, said in re.findall(r"^  (-[^ ,]+(?:, -[^ ,]+)*)(?: <(\w+)>)? +(\S.*(?:\n {10,}\S.*)*)$", text,
                                             re.MULTILINE):
            long = re.search(r"--([a-z-]+)", names)[1]
            if long == "help-all":  # Qt's own options, which the page names as a kind.
                continue
            named.add(long)
            self.assertIn(f"fB--{long}fP" + (f" fI{value}fP" if value else ""), page)
            self.assertIn(words_of(said), page)
        self.assertEqual(named, {word for word in re.findall(r"fB--([a-z-]+)fP", page)})
        self.assertGreater(len(named), 5)


class ByTheirTools(unittest.TestCase):
    def test_desktop_file(self):
        self.assertEqual(run(tool("desktop-file-validate"), options.source / f"resources/desktop/{ID}.desktop"), "")

    def test_metainfo(self):
        said = run(tool("appstreamcli"), "validate", "--no-net", "--pedantic", options.made / f"{ID}.metainfo.xml")
        # The element is of AppStream 1.0, which Debian 12 does not know yet and other readers want.
        hints = [line for line in said.splitlines() if re.match(r"\s*[EWIP]:", line)]
        self.assertTrue(all("unknown-tag" in hint and "developer" in hint for hint in hints), said)

    def test_xml(self):
        tool("xmllint")
        for path in [*options.source.glob("resources/**/*.svg"), *options.source.glob("resources/mime/*.xml"),
                     options.made / f"{ID}.metainfo.xml"]:
            self.assertEqual(run("xmllint", "--noout", "--nonet", path), "")

    def test_a_bundle_is_told_by_its_name_and_by_its_content(self):
        tool("update-mime-database")
        with tempfile.TemporaryDirectory() as directory:
            packages = Path(directory, "mime/packages")
            packages.mkdir(parents=True)
            shutil.copy(options.source / f"resources/mime/{ID}.xml", packages)
            run("update-mime-database", packages.parent)
            bundle = Path(directory, "x.tidemark")
            bundle.write_bytes(b"TIDEBNDL\x01\0\0\0")
            shutil.copy(bundle, Path(directory, "without-ending"))
            environment = {**os.environ, "XDG_DATA_HOME": directory, "HOME": directory}
            for name in ("x.tidemark", "without-ending"):
                said = run(tool("gio"), "info", "-a", "standard::content-type", Path(directory, name), env=environment)
                self.assertIn(MIME, said)

    def test_manual_pages(self):
        tool("man")
        pages = [options.made / "tidemark-cli.man"]
        pages += [options.made / "tidemark.1"] if options.gui else []
        for page in pages:
            environment = {**os.environ, "MANROFFSEQ": "", "MANWIDTH": "80", "LC_ALL": "C.UTF-8"}
            done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page], env=environment,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
            self.assertEqual(done.stderr, "", page)

    def test_compressed_files(self):
        for name, source in {"changelog": "resources/CHANGELOG.md", "changelog.Debian": "resources/packaging/debian/changelog"}.items():
            self.assertEqual(gzip.decompress((options.made / f"{name}.gz").read_bytes()),
                             (options.source / source).read_bytes())


class Reference(unittest.TestCase):
    """The manual page and the completions come from the table of commands: all of it is there."""

    def test_everything_is_in_each(self):
        forms = {form: run(options.cli, "reference", form).replace("\\-", "-") for form in ("man", "bash", "zsh", "fish")}
        names = commands()
        self.assertGreater(len(names), 15)
        for command in names:
            self.assertRegex(forms["man"], rf'\n\.SS "{command}[ "]')
            flags = set(re.findall(r"--[a-z-]+", run(options.cli, *command.split(), "--help").split("Options:")[1]
                                   .split("Example:")[0]))
            for flag in flags:
                for form in ("man", "bash", "zsh"):
                    self.assertIn(flag, forms[form], form)
                self.assertIn(f" -l {flag[2:]}", forms["fish"])

    def test_json(self):
        said = run(options.cli, "--json", "reference", "fish")
        self.assertTrue(said.startswith('{"form":"fish","text":"'))
        run(options.cli, "reference", "csh", code=2)

    def test_files_are_what_the_program_prints(self):
        for form in ("man", "bash", "zsh", "fish"):
            self.assertEqual((options.made / f"tidemark-cli.{form}").read_text(encoding="utf-8"),
                             run(options.cli, "reference", form))


class Completion(unittest.TestCase):
    """Shells that complete a line as a person would let them, in a directory with a repository of two snapshots."""

    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.TemporaryDirectory()
        cls.path = Path(cls.directory.name)
        (cls.path / "bin").mkdir()
        (cls.path / "bin/tidemark-cli").symlink_to(options.cli)
        cls.environment = {**os.environ, "PATH": f"{cls.path}/bin:{os.environ['PATH']}", "HOME": str(cls.path),
                           "XDG_DATA_HOME": str(cls.path), "XDG_CONFIG_HOME": str(cls.path),
                           "TIDEMARK_REPOSITORY": str(cls.path / "repository")}
        run(options.cli, "storage", "load", f"sqlite:{cls.path}/vectors.db", "-", env=cls.environment,
            input='{"namespace":"docs","id":"a","values":[1,2]}\n')
        for _ in range(2):
            run(options.cli, "create", "--storage", f"sqlite:{cls.path}/vectors.db", env=cls.environment)
        listed = run(options.cli, "list", env=cls.environment)
        cls.ids = re.findall(r"^ *(snap_\d+_\d+)", listed, re.MULTILINE)
        run(options.cli, "delete", cls.ids[1], env=cls.environment)

    @classmethod
    def tearDownClass(cls):
        cls.directory.cleanup()

    def expect(self, complete):
        kept, deleted = self.ids
        self.assertEqual(complete("unde"), ["undelete"])
        self.assertEqual(complete("storage "), sorted(name.split()[1] for name in commands("storage")))
        self.assertEqual(complete("show "), [kept])
        self.assertEqual(complete("undelete "), [deleted])
        self.assertEqual(complete(f"--repository {self.path}/nowhere show "), [])
        self.assertEqual(complete("create --parent "), [kept])
        self.assertEqual(complete("restore --mode "), ["exact", "merge"])
        self.assertIn("--keep-weekly", complete("retention --keep-"))
        self.assertNotIn("--keep-weekly", complete("create --k"))
        self.assertIn("--repository", complete("list --r"))
        self.assertEqual(complete("create --storage q"), ["qdrant+http://", "qdrant+https://"])
        self.assertEqual(complete("storage dump ch"), ["chroma+http://", "chroma+https://"])

    def test_bash(self):
        run("bash", "-n", options.made / "tidemark-cli.bash")
        script = ('source "$1"; COMP_LINE="tidemark-cli $2"; read -ra COMP_WORDS <<<"$COMP_LINE";'
                  '[[ $COMP_LINE != *" " ]] || COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));'
                  '_tidemark_cli; printf "%s\\n" "${COMPREPLY[@]}"')

        def complete(line):
            return sorted(run("bash", "-c", script, "x", options.made / "tidemark-cli.bash", line, cwd=self.path,
                              env=self.environment).split())
        self.expect(complete)
        words = ('source "$1"; COMP_WORDS=(tidemark-cli create --storage sqlite : vec); COMP_CWORD=5; _tidemark_cli;'
                 'printf "%s\\n" "${COMPREPLY[@]}"')
        self.assertEqual(run("bash", "-c", words, "x", options.made / "tidemark-cli.bash", cwd=self.path,
                             env=self.environment).split(), ["vectors.db"])

    def test_fish(self):
        tool("fish")

        def complete(line):
            said = run("fish", "--no-config", "-c", 'source $argv[1]; complete -C "tidemark-cli $argv[2]"',
                       options.made / "tidemark-cli.fish", line, cwd=self.path, env=self.environment)
            return sorted(row.split("\t")[0] for row in said.splitlines())
        self.expect(complete)
        self.assertEqual(complete("create --storage sqlite:vec"), ["sqlite:vectors.db"])

    def test_zsh(self):
        tool("zsh")
        functions = self.path / "functions"
        functions.mkdir()
        shutil.copy(options.made / "tidemark-cli.zsh", functions / "_tidemark-cli")
        driver = Path(__file__).with_name("zsh-complete")

        def complete(line):
            said = run("zsh", "-f", driver, functions, f"tidemark-cli {line}", cwd=self.path, env=self.environment)
            return sorted(set(said.split()))
        self.expect(complete)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--made", type=Path, required=True)
    parser.add_argument("--cli", type=Path, required=True)
    parser.add_argument("--gui", type=Path)
    options, rest = parser.parse_known_args()
    for name, value in vars(options).items():
        setattr(options, name, value.resolve() if value else None)
    unittest.main(argv=[sys.argv[0], "--verbose", *rest])
