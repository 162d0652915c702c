#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Answers as Qdrant's REST API is documented to, from memory: no package repository has a Qdrant server.

    server.py [--api-key KEY] [PORT]     on 127.0.0.1; prints "port N" first, then serves until it is killed

What is recorded here of the real one: ids are uint64 or UUIDs; scroll in ascending order, whose next_page_offset is the
first id of the next page; upsert replaces whole points; cosine vectors are normalised when they are written, unless they
are already; aliases switch all at once, and none has the name of a collection; errors are {"status": {"error": …}}.
"""
import json
import re
import struct
import sys
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

BODY_LIMIT = 32 << 20
UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
DISTANCES = {"Cosine", "Euclid", "Dot", "Manhattan"}


class Refused(Exception):
    def __init__(self, status, text):
        super().__init__(text)
        self.status = status


def bad(text):
    return Refused(400, f"Wrong input: {text}")


def f32(number):
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise bad("a vector holds what is no number")
    try:
        return struct.unpack("<f", struct.pack("<f", number))[0]
    except OverflowError as error:
        raise bad("a vector holds an infinity") from error


def shortest(number):
    """A float32 as the server writes it: the shortest text that gives it back."""
    for digits in range(1, 10):
        text = f"{number:.{digits}g}"
        try:
            if f32(float(text)) == number:
                return float(text)
        except Refused:
            continue  # rounded up beyond the largest
    return number


def normalised(vector):
    square = 0.0
    for number in vector:
        square = f32(square + f32(number * number))
    if square < 1e-12 or abs(square - 1.0) <= 1e-6:
        return vector
    length = f32(square ** 0.5)
    return [f32(number / length) for number in vector]


def id_of(value):
    """What it is sorted by and known by."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 64:
        return (0, value)
    if isinstance(value, str) and UUID.fullmatch(value):
        return (1, str(uuid.UUID(value)))
    raise bad(f"value {value!r} is not a valid point ID")


class Collection:
    def __init__(self, body):
        self.vectors = body.get("vectors") or {}
        self.sparse = body.get("sparse_vectors") or {}
        self.named = {"": self.vectors} if "size" in self.vectors else dict(self.vectors)
        for params in self.named.values():
            if params.get("distance") not in DISTANCES or not 1 <= params.get("size", 0) <= 65536:
                raise bad("vectors need a size and a distance")
        params = {"vectors": self.vectors, "shard_number": 1, "replication_factor": 1, "write_consistency_factor": 1,
                  "on_disk_payload": True}
        if self.sparse:
            params["sparse_vectors"] = self.sparse
        for key in ("shard_number", "sharding_method", "replication_factor", "write_consistency_factor",
                    "on_disk_payload"):
            if body.get(key) is not None:
                params[key] = body[key]
        self.config = {"params": params,
                       "hnsw_config": {"m": 16, "ef_construct": 100, "full_scan_threshold": 10000,
                                       **(body.get("hnsw_config") or {})},
                       "optimizer_config": {"deleted_threshold": 0.2, "indexing_threshold": 20000,
                                            **(body.get("optimizers_config") or {})},
                       "wal_config": {"wal_capacity_mb": 32, **(body.get("wal_config") or {})},
                       "quantization_config": body.get("quantization_config")}
        for key in ("strict_mode_config", "metadata"):
            if body.get(key) is not None:
                self.config[key] = body[key]
        self.schema = {}
        self.shards = set()
        self.points = {}

    def dense(self, name, vector):
        params = self.named[name]
        if len(vector) != params["size"]:
            raise bad(f"Vector dimension error: expected dim: {params['size']}, got {len(vector)}")
        vector = [f32(number) for number in vector]
        return normalised(vector) if params["distance"] == "Cosine" else vector

    def vector(self, name, value):
        if name in self.sparse:
            indices, values = value["indices"], value["values"]
            if len(indices) != len(values) or len(set(indices)) != len(indices):
                raise bad("sparse vector")
            return {"indices": indices, "values": [f32(number) for number in values]}
        if name not in self.named:
            raise bad(f"Not existing vector name error: {name}")
        if self.named[name].get("multivector_config"):
            return [self.dense(name, row) for row in value]
        return self.dense(name, value)

    def upsert(self, point, shard_key):
        if self.config["params"].get("sharding_method") == "custom" and shard_key not in self.shards:
            raise bad("Shard key not specified or not there")
        given = point.get("vector", {})
        given = {"": given} if isinstance(given, list) else given
        self.points[id_of(point["id"])] = {
            "id": point["id"] if isinstance(point["id"], int) else str(uuid.UUID(point["id"])),
            "vector": {name: self.vector(name, value) for name, value in given.items()},
            "payload": point.get("payload"), "shard_key": shard_key}

    def shown(self, key, body):
        point = self.points[key]
        out = {"id": point["id"]}
        if body.get("with_payload"):
            out["payload"] = point["payload"] or {}
        if body.get("with_vector"):
            def numbers(value):
                if isinstance(value, dict):
                    return {"indices": value["indices"], "values": numbers(value["values"])}
                return [numbers(v) if isinstance(v, list) else shortest(v) for v in value]
            vectors = {name: numbers(value) for name, value in point["vector"].items()}
            alone = list(vectors) == [""] and not self.sparse
            out["vector"] = vectors[""] if alone else vectors
        if point["shard_key"] is not None:
            out["shard_key"] = point["shard_key"]
        return out


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port, key):
        self.key = key
        self.lock = threading.Lock()
        self.collections = {}
        self.aliases = {}
        super().__init__(("127.0.0.1", port), Handler)

    def find(self, name):
        name = self.aliases.get(name, name)
        if name not in self.collections:
            raise Refused(404, f"Not found: Collection `{name}` doesn't exist!")
        return self.collections[name]

    def answer(self, method, path, body):
        if path == ["collections"] and method == "GET":
            return {"collections": [{"name": name} for name in self.collections]}
        if path == ["aliases"]:
            return {"aliases": [{"alias_name": a, "collection_name": c} for a, c in self.aliases.items()]}
        if path == ["collections", "aliases"] and method == "POST":
            return self.switch(body["actions"])
        if len(path) < 2 or path[0] != "collections":
            raise Refused(404, "Not found")
        name, rest = path[1], "/".join(path[2:])
        if not rest:
            return self.whole(method, name, body)
        collection = self.find(name)
        call = {("PUT", "index"): self.index, ("PUT", "shards"): self.shard, ("PUT", "points"): self.upsert,
                ("POST", "points"): self.get, ("POST", "points/count"): self.count,
                ("POST", "points/scroll"): self.scroll, ("POST", "points/delete"): self.delete}.get((method, rest))
        if call is None:
            raise Refused(404, "Not found")
        return call(collection, body)

    def switch(self, actions):
        aliases = dict(self.aliases)
        for action in actions:
            if "delete_alias" in action:
                aliases.pop(action["delete_alias"]["alias_name"], None)
            else:
                made = action["create_alias"]
                if made["alias_name"] in self.collections:
                    raise Refused(409, f"Wrong input: Collection `{made['alias_name']}` already exists!")
                if made["collection_name"] not in self.collections:
                    raise Refused(404, "Not found: the collection of an alias")
                aliases[made["alias_name"]] = made["collection_name"]
        self.aliases = aliases
        return True

    def whole(self, method, name, body):
        if method == "PUT":
            if name in self.collections or name in self.aliases:
                raise Refused(409, f"Wrong input: Collection `{name}` already exists!")
            self.collections[name] = Collection(body)
            return True
        if method == "DELETE":
            self.aliases = {a: c for a, c in self.aliases.items() if c != name}
            return self.collections.pop(name, None) is not None
        collection = self.find(name)
        return {"status": "green", "points_count": len(collection.points), "config": collection.config,
                "payload_schema": {field: {**index, "points": len(collection.points)}
                                   for field, index in collection.schema.items()}}

    def index(self, collection, body):
        schema = body["field_schema"]
        kind = schema if isinstance(schema, str) else schema["type"]
        collection.schema[body["field_name"]] = {"data_type": kind}
        if isinstance(schema, dict):
            collection.schema[body["field_name"]]["params"] = schema
        return {"operation_id": 0, "status": "completed"}

    def shard(self, collection, body):
        if body["shard_key"] in collection.shards:
            raise bad("Shard key already exists")
        collection.shards.add(body["shard_key"])
        return True

    def upsert(self, collection, body):
        for point in body["points"]:
            collection.upsert(point, body.get("shard_key"))
        return {"operation_id": 1, "status": "completed"}

    def get(self, collection, body):
        return [collection.shown(key, body) for key in map(id_of, body["ids"]) if key in collection.points]

    def count(self, collection, body):
        return {"count": len(collection.points)}

    def scroll(self, collection, body):
        keys = sorted(collection.points)
        if body.get("offset") is not None:
            first = id_of(body["offset"])
            keys = [key for key in keys if key >= first]
        limit = body.get("limit", 10)
        page, rest = keys[:limit], keys[limit:]
        return {"points": [collection.shown(key, body) for key in page],
                "next_page_offset": collection.points[rest[0]]["id"] if rest else None}

    def delete(self, collection, body):
        for key in map(id_of, body["points"]):
            collection.points.pop(key, None)
        return {"operation_id": 2, "status": "completed"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, format, *args):  # pylint: disable=redefined-builtin
        pass

    def reply(self, status, json_body):
        data = json.dumps(json_body, ensure_ascii=False, separators=(",", ":")).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def handle_any(self):
        length = int(self.headers.get("Content-Length") or 0)
        data = self.rfile.read(length)
        try:
            if self.server.key and self.headers.get("api-key") != self.server.key:
                raise Refused(401, "Must provide an API key or an Authorization bearer token")
            if length > BODY_LIMIT:
                raise Refused(413, "Payload too large")
            path = [unquote(part) for part in urlsplit(self.path).path.split("/") if part]
            if not path:
                self.reply(200, {"title": "qdrant - vector search engine", "version": "1.15.0"})
                return
            try:
                body = json.loads(data) if data else {}
            except ValueError as error:
                raise Refused(400, f"Format error in JSON body: {error}") from error
            with self.server.lock:
                result = self.server.answer(self.command, path, body)
            self.reply(200, {"result": result, "status": "ok", "time": 0.0})
        except Refused as error:
            self.reply(error.status, {"status": {"error": str(error)}, "time": 0.0})
        except (KeyError, TypeError, AttributeError) as error:
            self.reply(400, {"status": {"error": f"Format error in JSON body: {error!r}"}, "time": 0.0})

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = handle_any


def main():
    arguments = sys.argv[1:]
    key = None
    if arguments[:1] == ["--api-key"]:
        key = arguments[1]
        arguments = arguments[2:]
    if arguments == ["--install"]:
        return
    server = Server(int(arguments[0]) if arguments else 0, key)
    print(f"port {server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
