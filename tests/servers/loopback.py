"""A web server on this machine for tests, with faults that can be ordered."""

from __future__ import annotations

import ssl
import subprocess
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit


@dataclass
class Fault:
    """What goes wrong `times` times with requests whose path holds `path`.

    `status` is answered instead (with `retry_after` where given); `cut` closes the connection in
    the middle of the body; `delay` waits so many seconds. `method` limits it to one method.
    """

    path: str = ""
    status: int = 0
    retry_after: str | None = None
    cut: bool = False
    delay: float = 0.0
    times: int = 1
    method: str | None = None


@dataclass(frozen=True)
class Request:
    """What was asked for."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What is answered."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """A client that went away is no news."""


class LoopbackServer:
    """Serves `answer` on 127.0.0.1; a context manager.

    `requests` holds all that was asked for, `most_at_once` how many requests were under way
    together at most.
    """

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.requests: list[Request] = []
        self.most_at_once = 0
        self._at_once = 0
        self._scheme = "http"
        self._lock = threading.Lock()
        self._listener = _Listener(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        """The server's address, without a slash at the end."""
        return f"{self._scheme}://127.0.0.1:{self._listener.server_port}"

    def encrypt(self, folder: Path) -> Path:
        """Speak https from now on, with a certificate that nobody knows; return the certificate."""
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
        command += ["-out", str(certificate), "-keyout", str(key)]
        subprocess.run(command, check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._listener.socket = context.wrap_socket(self._listener.socket, server_side=True)
        self._scheme = "https"
        return certificate

    def answer(self, request: Request) -> Answer:
        """Return the answer to a request; overridden."""
        raise NotImplementedError

    def asked(self, text: str) -> list[Request]:
        """Return the requests whose path holds `text`."""
        return [request for request in self.requests if text in request.path]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.shutdown()
        self._listener.server_close()
        self._thread.join()

    def begin(self, request: Request) -> Fault | None:
        """Note a request; return the fault it meets."""
        with self._lock:
            self.requests.append(request)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            for fault in self.faults:
                is_for_it = fault.method in (None, request.method) and fault.path in request.path
                if fault.times > 0 and is_for_it:
                    fault.times -= 1
                    return fault
        return None

    def end(self) -> None:
        """Note that a request was answered."""
        with self._lock:
            self._at_once -= 1


def _handler(server: LoopbackServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Else a body waits 40 ms for the client to say that it has the headers.
        disable_nagle_algorithm = True
        wbufsize = -1

        def log_message(self, *_: object) -> None: ...

        def do_GET(self) -> None:
            self._handle()

        def do_HEAD(self) -> None:
            self._handle()

        def do_POST(self) -> None:
            self._handle()

        def _handle(self) -> None:
            parts = urlsplit(self.path)
            length = int(self.headers.get("Content-Length", 0))
            request = Request(
                self.command,
                parts.path,
                parse_qs(parts.query),
                {key.lower(): value for key, value in self.headers.items()},
                self.rfile.read(length) if length else b"",
            )
            fault = server.begin(request)
            try:
                self._send(request, fault)
            finally:
                server.end()

        def _send(self, request: Request, fault: Fault | None) -> None:
            if fault is not None and fault.delay:
                time.sleep(fault.delay)
            if fault is not None and fault.status:
                headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
                answer = Answer(fault.status, b"no", "text/plain", headers)
            else:
                answer = server.answer(request)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if request.method == "HEAD":
                return
            if fault is not None and fault.cut:
                self.wfile.write(answer.body[: len(answer.body) // 2])
                self.close_connection = True
                return
            self.wfile.write(answer.body)

    return Handler
