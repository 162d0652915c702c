#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a repository or a bundle by core/repository/FORMAT.md alone, shares no code with Tidemark, and changes nothing.

    readformat.py [--quiet] DIRECTORY|BUNDLE...

Checks every checksum, every row hash and every digest, and prints the snapshots, their namespaces and numbers of rows.
Exit code: 0 all is well, 1 damage (each on a line of its own), 2 usage. The hash and the entropy code come from the C
libraries that the build needs anyway (libxxhash, libzstd): Debian's Python module of xxHash knows no secrets.
"""
import base64
import ctypes
import json
import re
import struct
import sys
from pathlib import Path

MASK64 = (1 << 64) - 1
MASK128 = (1 << 128) - 1
GOLDEN = 0x9E3779B97F4A7C15
FRAME = 1 << 20
SNAPSHOT_ID = re.compile(r"snap_[0-9]{1,20}_[0-9]{1,20}")
IDS, ID_TYPES, ROW_HASHES, VALUES, IRREGULAR, METADATA, TTL, EXPIRY, CELLS = range(9)


class Hash128(ctypes.Structure):
    _fields_ = [("low", ctypes.c_uint64), ("high", ctypes.c_uint64)]


def library(name, functions):
    loaded = ctypes.CDLL(name)
    for function, result, arguments in functions:
        getattr(loaded, function).restype = result
        getattr(loaded, function).argtypes = arguments
    return loaded


BYTES, SIZE = ctypes.c_char_p, ctypes.c_size_t
XXHASH = library("libxxhash.so.0", [
    ("XXH3_64bits_withSeed", ctypes.c_uint64, [BYTES, SIZE, ctypes.c_uint64]),
    ("XXH3_128bits_withSeed", Hash128, [BYTES, SIZE, ctypes.c_uint64]),
    ("XXH3_128bits_withSecret", Hash128, [BYTES, SIZE, BYTES, SIZE])])
ZSTD = library("libzstd.so.1", [
    ("ZSTD_getFrameContentSize", ctypes.c_ulonglong, [BYTES, SIZE]),
    ("ZSTD_findFrameCompressedSize", SIZE, [BYTES, SIZE]),
    ("ZSTD_decompress", SIZE, [ctypes.c_char_p, SIZE, BYTES, SIZE])])


def hash64(data, seed=0):
    return XXHASH.XXH3_64bits_withSeed(data, len(data), seed)


def hash128(data, secret=None):
    """As one number, whose 16 little-endian bytes are the stored form."""
    if secret is None:
        value = XXHASH.XXH3_128bits_withSeed(data, len(data), 0)
    else:
        value = XXHASH.XXH3_128bits_withSecret(data, len(data), secret, len(secret))
    return value.high << 64 | value.low


def stored128(number):
    return number.to_bytes(16, "little")


class Damaged(Exception):
    pass


def need(condition, what):
    if not condition:
        raise Damaged(what)


class Fields:
    """Little-endian fields, one behind the other."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, size):
        need(size <= len(self.data) - self.at, "a field ends before its length")
        self.at += size
        return self.data[self.at - size:self.at]

    def number(self, size):
        return int.from_bytes(self.raw(size), "little")

    def u16(self):
        return self.number(2)

    def u32(self):
        return self.number(4)

    def end(self):
        need(self.at == len(self.data), "bytes are left over")


# ---------------------------------------------------------------------------------------------- sealed JSON lines

def unseal(line):
    need(len(line) > 28 and line[-28:-18] == b',"check":"' and line[-2:] == b'"}', "a line has no checksum")
    need(b"%016x" % hash64(line[:-28]) == line[-18:-2], "a line does not match its checksum")
    return json.loads(line)


def unseal_file(path):
    text = path.read_bytes()
    need(text.endswith(b"\n") and text.count(b"\n") == 1, "the file is not one line")
    return unseal(text[:-1])


def byte_string(value):
    return value.encode() if isinstance(value, str) else base64.b64decode(value["base64"], validate=True)


# ---------------------------------------------------------------------------------------------------- frame codecs

def unzstd(stored, size):
    need(ZSTD.ZSTD_getFrameContentSize(stored, len(stored)) == size, "a zstd frame has another content size")
    need(ZSTD.ZSTD_findFrameCompressedSize(stored, len(stored)) == len(stored), "a zstd frame is not all there is")
    out = ctypes.create_string_buffer(size)
    need(ZSTD.ZSTD_decompress(out, size, stored, len(stored)) == size, "a zstd frame does not decode")
    return out.raw


def plane(mode, stored, words):
    need(mode <= 2, "a plane has an unknown mode")
    if mode == 0:
        need(len(stored) == 1, "a constant plane is not one byte")
        return stored * words
    if mode == 1:
        need(len(stored) == words, "a stored plane has the wrong length")
        return stored
    need(len(stored) < words, "a coded plane is not shorter")
    return unzstd(stored, words)


def unfloats(stored, size):
    need(size % 4 == 0, "floats are not whole words")
    words, fields = size // 4, Fields(stored)
    first = (fields.number(1), fields.u32())
    if first[0] == 3:
        index = (fields.number(1), fields.u32())
        entries = [fields.raw(4) for _ in range(first[1] // 4)]
        need(first[1] % 4 == 0 and 2 <= len(entries) <= 256 and index[0] in (1, 2), "a dictionary is malformed")
        numbers = [int.from_bytes(entry, "little") for entry in entries]
        need(all(a < b for a, b in zip(numbers, numbers[1:])), "a dictionary does not ascend")
        places = plane(index[0], fields.raw(index[1]), words)
        fields.end()
        need(max(places) < len(entries), "a word is not in its dictionary")
        return b"".join([entries[place] for place in places])
    descriptors = [first] + [(fields.number(1), fields.u32()) for _ in range(3)]
    planes = [plane(mode, fields.raw(length), words) for mode, length in descriptors]
    fields.end()
    # Exponents stand in the top plane, signs in bit 7 of the one below: back to where IEEE 754 has them.
    top, below = (int.from_bytes(p, "little") for p in (planes[3], planes[2]))
    ones = int.from_bytes(b"\x01" * words, "little")
    out = bytearray(size)
    out[0::4], out[1::4] = planes[0], planes[1]
    out[2::4] = ((top & ones) << 7 | below & ones * 0x7F).to_bytes(words, "little")
    out[3::4] = (below & ones * 0x80 | top >> 1 & ones * 0x7F).to_bytes(words, "little")
    return bytes(out)


# ------------------------------------------------------------------------------------------------------ frame file

class FrameFile:
    """Header, footer and trailer checked; frames are read where the footer says."""

    def __init__(self, data, ref, kind):
        need(len(data) == ref["bytes"], "a data file has another size than its manifest says")
        need(len(data) >= 64 and data[:8] == b"TIDEMARK" and data[-8:] == b"TIDE.END", "not a data file")
        header = data[:32]
        size = int.from_bytes(data[-32:-24], "little")
        need(size <= min(64 << 20, len(data) - 64), "an impossible footer")
        self.end_of_frames = len(data) - 32 - size
        self.footer = data[self.end_of_frames:-32]
        footer_hash = stored128(hash128(header + self.footer + data[-32:-24]))
        need(data[-24:-8] == footer_hash, "header or footer do not match their checksum")
        need(header[8:16] == struct.pack("<II", kind, 1), "another kind or version")
        need(header[16:].hex() == ref["file"] and footer_hash.hex() == ref["hash"], "not the file that is meant")
        self.data, self.seed, self.offset = data, hash64(header), 32

    def frames(self, fields, count):
        """The decoded bytes of the next frames of the file, and their decoded lengths and codecs."""
        decoded, lengths, codecs = [], [], []
        for _ in range(count):
            codec, stored_bytes, size, checksum = fields.number(1), fields.u32(), fields.u32(), fields.number(8)
            need(0 < size <= FRAME and codec <= 2, "an impossible frame")
            need(stored_bytes == size if codec == 0 else stored_bytes < size, "a frame has an impossible length")
            need(self.offset + stored_bytes <= self.end_of_frames, "a frame lies outside its file")
            stored = self.data[self.offset:self.offset + stored_bytes]
            seed = self.seed ^ (self.offset * GOLDEN & MASK64)
            need(hash64(stored, seed) == checksum, f"the frame at {self.offset} does not match its checksum")
            decoded.append((lambda s, n: s, unzstd, unfloats)[codec](stored, size))
            lengths.append(size)
            codecs.append(codec)
            self.offset += stored_bytes
        return b"".join(decoded), lengths, codecs

    def finish(self, fields):
        fields.end()
        need(self.offset == self.end_of_frames, "the frames do not fill the file")


# --------------------------------------------------------------------------------------------------------- segment

def bytes_column(chunk, rows):
    """A list of byte strings; None where the row has none."""
    fields = Fields(chunk)
    lengths = struct.unpack(f"<{rows}I", fields.raw(4 * rows))
    cells = [None if length == 0 else fields.raw(length - 1) for length in lengths]
    fields.end()
    return cells


def integer_column(chunk, rows):
    present, values = chunk[:rows], struct.unpack(f"<{rows}q", chunk[rows:])
    need(all(p == 1 or (p == 0 and v == 0) for p, v in zip(present, values)), "an impossible presence byte")
    return [value if p else None for p, value in zip(present, values)]


def check_cell(cell):
    need(len(cell) > 0 and cell[0] <= 4, "a cell has no known class")
    need(len(cell) == {0: 1, 1: 9, 2: 9}.get(cell[0], len(cell)), "a cell has the wrong length")


class Segment:
    """dimension, row_hashes (numbers) and ids ((type, bytes)), every row checked against its hash."""

    def __init__(self, data, ref, secret):
        self.secret, self.row_hashes, self.ids = secret, [], []
        file = FrameFile(data, ref, 1)
        fields = Fields(file.footer)
        self.dimension = fields.u32()
        columns = [(fields.number(1), fields.raw(fields.u32())) for _ in range(fields.u32())]
        need(len(set(columns)) == len(columns) and all(role <= CELLS for role, _ in columns), "wrong columns")
        need(all(role == CELLS or name == b"" for role, name in columns), "a column has a name that should have none")
        for _ in range(fields.u32()):
            rows, chunk_count = fields.u32(), fields.u32()
            need(0 < rows <= FRAME, "an impossible row group")
            chunks = {}
            for _ in range(chunk_count):
                column, frame_count = fields.u32(), fields.u32()
                need(column < len(columns) and columns[column] not in chunks, "an unknown or doubled column")
                chunks[columns[column]] = self.chunk(file, fields, columns[column][0], rows, frame_count)
            self.add_group(rows, chunks)
        file.finish(fields)

    def chunk(self, file, fields, role, rows, frame_count):
        decoded, lengths, codecs = file.frames(fields, frame_count)
        row_bytes = {ID_TYPES: 1, IRREGULAR: 1, ROW_HASHES: 16, TTL: 9, EXPIRY: 9, VALUES: 4 * self.dimension}
        need(role not in row_bytes or len(decoded) == rows * row_bytes[role], "a column has the wrong length")
        step = FRAME
        if role == VALUES and 4 * self.dimension <= FRAME:
            step = FRAME // (4 * self.dimension) * 4 * self.dimension
        need(all(n == step for n in lengths[:-1]) and lengths[-1] <= step, "a frame does not begin where it must")
        need(role != ROW_HASHES or not any(codecs), "row hashes are not raw")
        return decoded

    def add_group(self, rows, chunks):
        def column(role, parse, otherwise):
            return parse(chunks[role, b""], rows) if (role, b"") in chunks else [otherwise] * rows
        need((IDS, b"") in chunks and (ROW_HASHES, b"") in chunks, "a row group lacks a column")
        need(((VALUES, b"") in chunks) == (self.dimension != 0), "a row group lacks its values")
        ids = column(IDS, bytes_column, None)
        types = column(ID_TYPES, lambda chunk, _: chunk, 0)
        irregular = column(IRREGULAR, lambda chunk, _: chunk, 0)
        need(None not in ids and max(types) <= 3 and max(irregular) <= 1, "an id or a flag is impossible")
        metadata = column(METADATA, bytes_column, None)
        ttl, expiry = column(TTL, integer_column, None), column(EXPIRY, integer_column, None)
        cells = [(hash128(name, self.secret), bytes_column(chunk, rows))
                 for (role, name), chunk in chunks.items() if role == CELLS]
        values, step = chunks.get((VALUES, b""), b""), 4 * self.dimension
        for row in range(rows):
            vector = None if irregular[row] else values[row * step:(row + 1) * step]
            found = self.row_hash(types[row], ids[row], vector, metadata[row], ttl[row], expiry[row],
                                  [(name, column_cells[row]) for name, column_cells in cells])
            stored = int.from_bytes(chunks[ROW_HASHES, b""][16 * row:16 * row + 16], "little")
            need(found == stored, f"row {len(self.ids)} ({ids[row]!r}) does not match its hash")
            self.row_hashes.append(stored)
            self.ids.append((types[row], ids[row]))

    def row_hash(self, id_type, id_bytes, vector, metadata, ttl, expiry, cells):
        def part(data):
            return 0 if data is None else hash128(data, self.secret)
        identity = part(id_bytes)
        low = (identity & MASK64) + id_type * GOLDEN & MASK64
        identity = identity >> 64 << 64 | low
        present = [(name, cell) for name, cell in cells if cell is not None]
        total = 0
        for name, cell in present:
            check_cell(cell)
            total += hash128(stored128(name) + stored128(part(cell)), self.secret)
        flags = ((metadata is not None) | (ttl is not None) << 1 | (expiry is not None) << 2 | bool(present) << 3 |
                 (vector is None) << 4)
        record = b"".join(stored128(n) for n in (identity, part(vector), part(metadata), total & MASK128))
        return hash128(record + struct.pack("<qqII", ttl or 0, expiry or 0, flags, id_type), self.secret)


# ----------------------------------------------------------------------------------------------------------- masks

def roaring(data):
    """The portable form of a Roaring bitmap as a set."""
    fields, runs = Fields(data), None
    cookie = fields.u32()
    if cookie & 0xFFFF == 12347:
        count = (cookie >> 16) + 1
        runs = int.from_bytes(fields.raw((count + 7) // 8), "little")
    else:
        need(cookie == 12346, "no Roaring bitmap")
        count = fields.u32()
    heads = [(fields.u16(), fields.u16() + 1) for _ in range(count)]
    if runs is None or count >= 4:
        fields.raw(4 * count)
    rows = set()
    for number, (key, cardinality) in enumerate(heads):
        before = len(rows)
        if runs is not None and runs >> number & 1:
            for _ in range(fields.u16()):
                start, more = fields.u16(), fields.u16()
                rows.update(range(key << 16 | start, (key << 16 | start) + more + 1))
        elif cardinality <= 4096:
            rows.update(key << 16 | fields.u16() for _ in range(cardinality))
        else:
            bits = fields.number(8192)
            rows.update(key << 16 | bit for bit in range(65536) if bits >> bit & 1)
        need(len(rows) - before == cardinality, "a Roaring container has another cardinality")
    fields.end()
    return rows


def read_masks(data, ref):
    file = FrameFile(data, ref, 2)
    fields = Fields(file.footer)
    masks = [roaring(file.frames(fields, fields.u32())[0]) for _ in range(fields.u32())]
    file.finish(fields)
    return masks


# ------------------------------------------------------------------------------------------------------- snapshots

class Source:
    """Data files by name, each read and checked once."""

    def __init__(self, read, secret):
        self.read, self.secret, self.known = read, secret, {}

    def get(self, ref, make):
        key = (ref["file"], ref["bytes"], ref["hash"])
        if key not in self.known:
            try:
                self.known[key] = make(self.read(ref["file"]))
            except (Damaged, OSError, KeyError) as error:
                self.known[key] = Damaged(f"data file {ref['file']}: {error}")
        if isinstance(self.known[key], Damaged):
            raise self.known[key]
        return self.known[key]

    def segment(self, ref):
        return self.get(ref, lambda data: Segment(data, ref, self.secret))

    def masks(self, ref):
        return self.get(ref, lambda data: read_masks(data, ref))


def read_manifest(text, snapshot_id):
    need(text.endswith(b"\n"), "the manifest is cut off")
    lines = text[:-1].split(b"\n")
    need(len(lines) >= 3, "the manifest is cut off")
    parsed = [unseal(line) for line in lines]
    whole = stored128(hash128(text[:-len(lines[-1]) - 1])).hex()
    need(parsed[-1]["end"] == whole, "the manifest does not match its checksum")
    head, masks, namespaces = parsed[0], parsed[1]["mask_files"], parsed[2:-1]
    need(head["format"] == "tidemark-snapshot" and head["format_version"] == 1, "another format or version")
    need(head["id"] == snapshot_id and SNAPSHOT_ID.fullmatch(head["id"]), "a name that is not its own")
    return head, masks, namespaces


def check_namespace(source, mask_files, ns):
    digest, rows, seen = 0, 0, set()
    for ref in ns["segments"]:
        segment = source.segment(ref)
        need(len(segment.ids) == ref["rows"] and segment.dimension == (ns["dimension"] or 0), "another shape")
        masked = set()
        if "mask" in ref:
            file, entry, count = ref["mask"]
            masked = source.masks(mask_files[file])[entry]
            need(len(masked) == count and 0 < count < ref["rows"] > max(masked), "a mask does not fit its segment")
        for row, row_hash in enumerate(segment.row_hashes):
            if row in masked:
                continue
            digest += row_hash
            need(segment.ids[row] not in seen, f"the id {segment.ids[row]!r} occurs twice")
            seen.add(segment.ids[row])
        rows += ref["rows"] - len(masked)
    need(rows == ns["rows"], "another number of rows")
    need(stored128(digest & MASK128).hex() == ns["digest"], "the rows do not add up to the digest")
    return rows, digest


def check_snapshot(source, text, snapshot_id, say):
    head, mask_files, namespaces = read_manifest(text, snapshot_id)
    names = [byte_string(ns["namespace"]) for ns in namespaces]
    need(names == sorted(set(names)) == [byte_string(name) for name in head["namespaces"]], "namespaces out of order")
    say(f"{head['id']}  {head['snapshot_type']}, sequence {head['sequence']}, {head['total_vectors']} vectors")
    total, digest = 0, 0
    for name, ns in zip(names, namespaces):
        rows, part = check_namespace(source, mask_files, ns)
        say(f"    {name.decode(errors='backslashreplace')}: {rows} rows in {len(ns['segments'])} segments")
        total, digest = total + rows, digest + part
    need(total == head["total_vectors"], "the namespaces do not have the total number of vectors")
    need(stored128(digest & MASK128).hex() == head["state_digest"], "the namespaces do not add up to the state digest")


def check_repository(directory, say):
    """Yields what is wrong, a line each."""
    def attempt(what, function):
        try:
            function()
        except (Damaged, OSError, ValueError, KeyError, IndexError, TypeError) as error:
            damage.append(f"{what}: {error}")
    damage = []
    identity = unseal_file(directory / "REPOSITORY")
    need(identity["format"] == "tidemark-repository" and identity["format_version"] == 1, "not version 1")
    secret = bytes.fromhex(identity["hash_secret"])
    need(len(secret) == 192 and len(identity["id"]) == 32, "REPOSITORY has a secret or id of the wrong form")
    source = Source(lambda name: (directory / "segments" / name).read_bytes(), secret)
    manifests = [(path, path.name.removesuffix(".jsonl")) for path in (directory / "snapshots").iterdir()]
    manifests += [(path, path.name.split(".")[0]) for path in (directory / "trash").glob("snap_*.jsonl")]
    for path, snapshot_id in sorted(manifests):
        attempt(path, lambda: check_snapshot(source, path.read_bytes(), snapshot_id, say))
    for path in (directory / "annotations").glob("*.json"):
        attempt(path, lambda: need(unseal_file(path)["id"] + ".json" == path.name, "a name that is not its own"))
    for path in (directory / "bases").iterdir():
        def check_base():
            base = unseal_file(path)
            if path.name != "sequence.json":
                identity_hash = stored128(hash128(byte_string(base["identity"]))).hex()
                need(path.name == identity_hash + ".json", "a name that is not its own")
        attempt(path, check_base)
    return damage


def check_bundle(path, say):
    data = path.read_bytes()
    need(len(data) >= 269 and data[:8] == b"TIDEBNDL" and data[-8:] == b"TIDE.FIN", "not a bundle")
    need(data[220:236] == stored128(hash128(data[:220])), "the header does not match its checksum")
    need(data[8:12] == struct.pack("<I", 1), "a bundle of another version")
    need(data[-24:-8] == stored128(hash128(data[:-24])), "the bundle does not match its checksum")
    fields, files, manifests = Fields(data[:-24]), {}, {}
    fields.raw(236)
    while True:
        begin, kind = fields.at, fields.number(1)
        if kind == 3:
            break
        need(kind in (1, 2), "an unknown kind of record")
        name, records = fields.raw(fields.u32()).decode(), (files, manifests)[kind - 1]
        need(name not in records and not (kind == 1 and (manifests or name < max(files, default=""))), "wrong order")
        records[name] = fields.raw(fields.number(8))
        need(stored128(hash128(data[begin:fields.at])) == fields.raw(16), "a record does not match its checksum")
    need(fields.number(8) == len(files) + len(manifests), "another number of records")
    fields.end()
    source = Source(lambda name: files[name], data[28:220])
    for snapshot_id, text in manifests.items():
        check_snapshot(source, text, snapshot_id, say)
    need({key[0] for key in source.known} == set(files), "a data file that no snapshot needs")
    return []


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--quiet"]
    if not arguments or arguments[0].startswith("-"):
        sys.exit(print(__doc__, file=sys.stderr) or 2)
    say = (lambda line: None) if "--quiet" in sys.argv else print
    found = 0
    for path in map(Path, arguments):
        try:
            damage = check_repository(path, say) if path.is_dir() else check_bundle(path, say)
        except (Damaged, OSError, ValueError, KeyError, IndexError, TypeError) as error:
            damage = [f"{path}: {error}"]
        for line in damage:
            print(f"damaged: {line}")
        found += len(damage)
        say(f"{path}: {'as FORMAT.md says' if not damage else f'{len(damage)} damaged'}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
