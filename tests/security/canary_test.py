#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""canary_test.py CLI: a secret appears nowhere.

The real command line gets a key for a server (TIDEMARK_STORAGE_SECRET) and passwords in URIs, where none should stand.
The server quotes what it was sent in every kind of failure, as some do. Afterwards the key stands in no file below the
home, the repository or the temporary directory, in no line of output, and while it ran in no argument list.
"""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

CANARY = "c4n4ry-0f-th3-k3y"
PASSWORD = "p4ssw0rd-1n-4-ur1"


class Echo(http.server.BaseHTTPRequestHandler):
    """Refuses everything with the request's own headers, in the form that the path's number of calls asks for."""

    calls = 0
    seen = 0

    def answer(self):
        cls = type(self)
        cls.calls += 1
        sent = str(self.headers)
        cls.seen += CANARY in sent
        status = (401, 403, 400, 404, 500, 302)[cls.calls % 6]
        text = f"no: {sent}" + "x" * (cls.calls * 37 % 290)
        bodies = ({"message": text}, {"error": text}, {"detail": text}, {"status": {"error": text}}, text, [text])
        body = json.dumps(bodies[cls.calls // 6 % 6]).encode()
        self.send_response(status)
        if status == 302:
            self.send_header("Location", f"http://127.0.0.1:9/{CANARY}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = answer

    def log_message(self, *_):
        pass


class Watch(threading.Thread):
    """Looks at all argument lists of the machine again and again."""

    def __init__(self):
        super().__init__(daemon=True)
        self.found = []
        self.looks = 0
        self.stop = threading.Event()

    def run(self):
        while not self.stop.is_set():
            self.looks += 1
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                try:
                    line = (process / "cmdline").read_bytes()
                except OSError:
                    continue
                if CANARY.encode() in line:
                    self.found.append(line)


def main(cli):
    failures = []
    with tempfile.TemporaryDirectory() as directory:
        home = pathlib.Path(directory)
        environment = {
            "PATH": os.environ["PATH"], "HOME": directory, "TMPDIR": directory, "XDG_RUNTIME_DIR": directory,
            "TIDEMARK_STORAGE_SECRET": CANARY, "TIDEMARK_REPOSITORY": f"{directory}/repository",
            "PGCONNECT_TIMEOUT": "2",
        }

        def run(*words, stdin=""):
            done = subprocess.run([cli, *words], env=environment, input=stdin, capture_output=True, text=True,
                                  timeout=120, check=False, cwd=directory)
            for name, text in (("output", done.stdout), ("errors", done.stderr)):
                for secret in (CANARY, PASSWORD, CANARY[:9], PASSWORD[:9]):
                    if secret in text:
                        failures.append(f"{' '.join(words[:4])}: the secret stands in its {name}: {text[:300]}")
            return done.returncode

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        watch = Watch()
        watch.start()
        port = server.server_address[1]

        database = f"sqlite:{directory}/a.db"
        line = '{"namespace":"docs","id":"a","values":[1]}\n'
        if run("storage", "load", database, "-", stdin=line) != 0 or run("create", "--storage", database) != 0:
            failures.append("the local storage does not work")
        snapshot = json.loads(subprocess.run([cli, "--json", "list"], env=environment, capture_output=True, text=True,
                                             check=True).stdout)[0]["id"]
        for scheme in ("chroma+http", "qdrant+http"):
            uri = f"{scheme}://127.0.0.1:{port}"
            for more in ([], ["--json"]):
                for words in (["storage", "info", uri], ["create", "--storage", uri], ["storage", "dump", uri],
                              ["restore", snapshot, "--storage", uri, "--dry-run"],
                              ["restore", snapshot, "--storage", uri], ["diff", snapshot, "--storage", uri]):
                    for _ in range(3):
                        if run(*more, *words) == 0:
                            failures.append(f"{words} succeeds")
        if Echo.seen < 50:
            failures.append(f"the server saw the key {Echo.seen} times: nothing was tested")

        # A password where none should stand: refused, and not repeated.
        for uri in (f"postgresql://me:{PASSWORD}@127.0.0.1:1/db", f"postgresql://127.0.0.1:1/db?password={PASSWORD}",
                    f"postgres://me:{PASSWORD}@[::1/db", f"chroma+http://me:{PASSWORD}@127.0.0.1:{port}",
                    f"qdrant+https://me:{PASSWORD}@h/%zz", f"qdrant+http://h/?api-key={PASSWORD}",
                    f"mysql://me:{PASSWORD}@h/db", f"milvus+http://me:{PASSWORD}@h"):
            for more in ([], ["--json"]):
                if run(*more, "storage", "info", uri) == 0 or run(*more, "create", "--storage", uri) == 0:
                    failures.append("a URI with a password is accepted")

        # PostgreSQL gets the key too; nobody is there.
        run("storage", "info", "postgresql://me@127.0.0.1:1/db")
        run("export", snapshot, f"{directory}/out.tidebundle")
        watch.stop.set()
        watch.join()
        failures += [f"the key is in an argument list: {line!r}" for line in watch.found]
        if watch.looks < 10:
            failures.append("nobody looked at the argument lists")
        for path in home.rglob("*"):
            if path.is_file() and not path.is_symlink():
                content = path.read_bytes()
                failures += [f"a secret stands in {path}" for secret in (CANARY, PASSWORD) if secret.encode() in content]
        if not (home / "out.tidebundle").is_file():
            failures.append("nothing was exported")
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
