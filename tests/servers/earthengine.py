"""An Earth Engine on this machine: the real client's requests, computed on small rasters.

`python -m tests.servers.earthengine FOLDER [LATENCY]` serves the example scenes, for processes that
cannot import this; it prints one line of JSON with its address and a key file.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import sleep
from typing import Any, Literal

import ee
import numpy as np
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from .expressions import Evaluation, Grid, Scene, pixels

CLIENT = Path(ee.__file__).parent / "tests"
LIMIT_BYTES = 48 * 2**20
LIMIT_EDGE = 32_768
PROJECT = "my-antarctica"


@dataclass
class Fault:
    """What goes wrong with the next requests for pixels."""

    kind: Literal["status", "cut", "slow", "expired", "page"]
    times: int = 1
    status: int = 500
    message: str = "Internal error."
    retry_after: str | None = None


@dataclass
class EarthEngine:
    """The server and what it was asked. Set `scenes` (by collection) and `faults` before use."""

    scenes: Mapping[str, list[Scene]]
    faults: list[Fault] = field(default_factory=list)
    latency: float = 0.0
    limit_bytes: int = LIMIT_BYTES
    memory_edge: int = LIMIT_EDGE
    hang_after: int | None = None
    projects: tuple[str, ...] = (PROJECT,)
    address: str = ""
    tiles: list[tuple[float, float, int, int]] = field(default_factory=list)
    refusals: int = 0
    answered: int = 0
    busiest: int = 0
    at_once: int = 0
    tokens: list[str] = field(default_factory=list)
    grants: list[str] = field(default_factory=list)
    valid_grants: tuple[str, ...] = ("my-refresh-token",)
    released: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def token_address(self) -> str:
        """Where tokens come from: another host, as Google's are."""
        return self.address.replace("127.0.0.1", "localhost") + "/token"

    def next_fault(self) -> Fault | None:
        with self.lock:
            if not self.faults:
                return None
            fault = self.faults[0]
            fault.times -= 1
            if fault.times <= 0:
                self.faults.pop(0)
            return fault

    def new_token(self) -> str:
        with self.lock:
            self.tokens.append(f"token-{len(self.tokens)}-secret")
            return self.tokens[-1]

    def refusal(self, grid: Mapping[str, Any], bands: int) -> str | None:
        """Return the service's words for a request that is too large."""
        width, height = grid["dimensions"]["width"], grid["dimensions"]["height"]
        if max(width, height) > LIMIT_EDGE:
            return f"Pixel grid dimensions ({width}x{height}) must be less than or equal to 32768."
        size = width * height * bands * 2
        if size > self.limit_bytes:
            limit = self.limit_bytes
            return f"Total request size ({size} bytes) must be less than or equal to {limit} bytes."
        return "User memory limit exceeded." if max(width, height) > self.memory_edge else None


class RefusalError(Exception):
    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    engine: EarthEngine

    def log_message(self, format: str, *args: Any) -> None: ...  # noqa: A002

    def do_GET(self) -> None:
        self._answer(lambda body: self._described())

    def do_POST(self) -> None:
        self._answer(self._computed)

    def _answer(self, compute: Any) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            content, kind = compute(body)
        except RefusalError as refusal:
            self.engine.refusals += 1
            error: Any = {"code": refusal.status, "message": str(refusal)}
            if self.path.startswith("/token"):
                error = str(refusal)
            content = json.dumps({"error": error}).encode()
            self._send(refusal.status, content, "application/json", refusal.headers)
        except BrokenPipeError:
            return
        else:
            if content is not None:
                self._send(200, content, kind, {})

    def _send(self, status: int, content: bytes, kind: str, headers: Mapping[str, str]) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _described(self) -> tuple[bytes, str]:
        if "$discovery" in self.path:
            text = (CLIENT / "cloud_api_discovery_document.json").read_text()
            document = json.loads(text)
            document["rootUrl"] = document["baseUrl"] = self.engine.address + "/"
            return json.dumps(document).encode(), "application/json"
        self._check_account()
        if self.path.split("?")[0].endswith("/algorithms"):
            return (CLIENT / "algorithms.json").read_bytes(), "application/json"
        raise RefusalError(404, f"No {self.path}")

    def _computed(self, body: bytes) -> tuple[bytes | None, str]:
        path = self.path.split("?")[0]
        if path.endswith("/token"):
            return self._token(body.decode()), "application/json"
        self._check_account()
        question = json.loads(body)
        if path.endswith("value:compute"):
            value = Evaluation(question["expression"], self.engine.scenes).result()
            return json.dumps({"result": value}).encode(), "application/json"
        if not path.endswith("image:computePixels"):
            raise RefusalError(404, f"No {path}")
        with self._busy():
            return self._pixels(question), "image/tiff"

    @contextmanager
    def _busy(self) -> Iterator[None]:
        engine = self.engine
        with engine.lock:
            engine.at_once += 1
            engine.busiest = max(engine.busiest, engine.at_once)
        try:
            yield
        finally:
            with engine.lock:
                engine.at_once -= 1

    def _check_account(self) -> None:
        given = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if not self.engine.tokens or given != self.engine.tokens[-1]:
            raise RefusalError(401, "Request had invalid authentication credentials.")
        project = self.path.split("/projects/")[-1].split("/")[0]
        if project not in self.engine.projects:
            raise RefusalError(
                403,
                f"Caller does not have required permission to use project {project}. Grant the "
                "caller the roles/serviceusage.serviceUsageConsumer role.",
            )

    def _token(self, body: str) -> bytes:
        with self.engine.lock:
            self.engine.grants.append(body)
        is_service = "jwt-bearer" in body
        if not is_service and not any(grant in body for grant in self.engine.valid_grants):
            raise RefusalError(400, "invalid_grant")
        token = {"access_token": self.engine.new_token(), "expires_in": 3600}
        return json.dumps({**token, "refresh_token": "my-refresh-token"}).encode()

    def _pixels(self, question: Mapping[str, Any]) -> bytes | None:
        engine, grid = self.engine, question["grid"]
        refusal = engine.refusal(grid, len(question["bandIds"]))
        if refusal:
            raise RefusalError(400, refusal)
        sleep(engine.latency)
        with engine.lock:
            engine.answered += 1
            hangs = engine.hang_after is not None and engine.answered > engine.hang_after
        if hangs:
            engine.released.wait(60)
        fault = engine.next_fault()
        if fault is not None and fault.kind == "status":
            headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
            raise RefusalError(fault.status, fault.message, headers)
        if fault is not None and fault.kind == "expired":
            engine.new_token()
            raise RefusalError(401, "Request had invalid authentication credentials.")
        if fault is not None and fault.kind == "slow":
            engine.released.wait(2)
        if fault is not None and fault.kind == "page":
            return b"<html>Please accept the terms of this network.</html>"
        image = Evaluation(question["expression"], engine.scenes).result()
        content = _geotiff(image, grid, question["bandIds"])
        if fault is not None and fault.kind == "cut":
            self._cut(content)
            return None
        place = grid["affineTransform"]
        size = grid["dimensions"]
        with engine.lock:
            engine.tiles.append(
                (place["translateX"], place["translateY"], size["width"], size["height"])
            )
        return content

    def _cut(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2])
        self.close_connection = True


def _geotiff(image: Any, grid: Mapping[str, Any], bands: list[str]) -> bytes:
    place, size = grid["affineTransform"], grid["dimensions"]
    transform = Affine(
        place["scaleX"], 0.0, place["translateX"], 0.0, place["scaleY"], place["translateY"]
    )
    crs = CRS.from_user_input(grid.get("crsCode") or grid.get("crsWkt"))
    where = Grid(crs, transform, size["width"], size["height"])
    values = pixels(image, where, bands)
    with MemoryFile() as file:
        with file.open(
            driver="GTiff",
            count=len(bands),
            width=where.width,
            height=where.height,
            dtype="uint16",
            crs=crs,
            transform=transform,
            compress="LZW",
        ) as dataset:
            dataset.write(values)
        return bytes(file.read())


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def running(engine: EarthEngine) -> Iterator[EarthEngine]:
    """Serve an Earth Engine until the end of the block."""
    server = Server(("127.0.0.1", 0), type("Bound", (Handler,), {"engine": engine}))
    engine.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield engine
    finally:
        engine.released.set()
        server.shutdown()
        server.server_close()


@cache
def private_key() -> str:
    """Return a key (PEM) that is made once a session."""
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def write_key(path: Path, token_address: str, project: str = PROJECT) -> Path:
    """Write the key file of a service account that gets its tokens at an address."""
    account = {
        "type": "service_account",
        "project_id": project,
        "private_key_id": "1",
        "private_key": private_key(),
        "client_email": f"worker@{project}.iam.gserviceaccount.com",
        "client_id": "1",
        "token_uri": token_address,
    }
    path.write_text(json.dumps(account))
    return path


def example_scenes(transform: Affine, size: int) -> list[Scene]:
    """Return three days of one value each; the second is under cloud in its western half."""
    scenes = []
    for day, value in ((3, 1000.0), (5, 9000.0), (9, 2000.0)):
        flat = np.full((size, size), value)
        score = np.ones((size, size))
        if value == 9000.0:
            score[:, : size // 2] = 0.1
        bands = {name: flat + n for n, name in enumerate(("B2", "B3", "B4", "B8", "B11", "B12"))}
        time = datetime(2020, 1, day, 12, tzinfo=UTC)
        scenes.append(Scene(f"s{day}", time, "EPSG:3031", transform, {**bands, "cs_cdf": score}))
    return scenes


def main() -> None:
    folder = Path(sys.argv[1])
    scenes = example_scenes(Affine(10.0, 0.0, 2_311_200.0, 0.0, -10.0, 475_800.0), 64)
    names = ("COPERNICUS/S2_SR_HARMONIZED", "GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED")
    latency = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
    with running(EarthEngine(dict.fromkeys(names, scenes), latency=latency)) as engine:
        key = write_key(folder / "key.json", engine.token_address)
        sys.stdout.write(json.dumps({"address": engine.address, "key": str(key)}) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
