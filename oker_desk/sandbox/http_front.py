"""HTTP on loopback: reads requests, hands them to Oker, Uniware, the administrator or the pictures, and sends what comes back."""

from __future__ import annotations

import logging
import os
import socket
import socketserver
import threading
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from oker_desk.sandbox import admin_api, oker_api
from oker_desk.sandbox.catalog import COLOURS
from oker_desk.sandbox.exchange import PNG, Answer, Request
from oker_desk.sandbox.picture import DRAWINGS, picture
from oker_desk.sandbox.service import Delivery, Service
from oker_desk.sandbox.state import State
from oker_desk.sandbox.uniware import api as uniware_api

HOST = "127.0.0.1"
LARGEST_BODY = 10_000_000
"""Bytes of a request; more is answered with 413."""
LOG = logging.getLogger(__name__)


class Front(ThreadingHTTPServer):
    """One thread per connection. Stopping it closes the connections, too, as the end of a process would."""

    daemon_threads = True
    request_queue_size = 128
    allow_reuse_address = os.name != "nt"  # there it would let two servers share a port

    def __init__(self, port: int, state: State) -> None:
        self.state = state
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        self.oker = Service(state, self._pause, oker_api.route, oker_api.carried_out)
        self.uniware = Service(state, self._pause, uniware_api.route, uniware_api.carried_out)
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking for this machine's name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    @property
    def here(self) -> str:
        return f"http://{HOST}:{self.server_port}"

    def process_request(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        if isinstance(request, socket.socket):
            with self._guard:
                self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        if isinstance(request, socket.socket):
            with self._guard:
                self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller who hung up is nothing to report."""
        LOG.debug("A connection to the sandbox ended early", exc_info=True)

    def end(self) -> None:
        self._stopping.set()
        self.shutdown()
        self.server_close()
        with self._guard:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def _pause(self, seconds: float) -> None:
        """Wait; when the server ends meanwhile, the call ends where it is, as with the process."""
        if self._stopping.wait(seconds):
            raise ConnectionAbortedError("the sandbox ends")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Oker-sandbox"
    wbufsize = -1  # head and body leave together, not one packet each
    disable_nagle_algorithm = True
    server: Front

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the administrator's log of calls says more, and hides passwords."""

    def _serve(self) -> None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            self.close_connection = True
            self._send(_ready(Answer({"message": f"A body holds at most {LARGEST_BODY} bytes."}, 413)))
            return
        parts = urlsplit(self.path)
        request = Request(
            self.command,
            unquote(parts.path),
            tuple(parse_qsl(parts.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(int(length)),
            self.server.here,
        )
        self._send(self._delivery(request))

    def _delivery(self, request: Request) -> Delivery:
        if request.path.startswith(oker_api.PREFIX + "/"):
            return self.server.oker.serve(request)
        if request.path.startswith(uniware_api.PREFIXES):
            return self.server.uniware.serve(request)
        if request.path.startswith(admin_api.PREFIX + "/"):
            return _ready(admin_api.serve(request, self.server.state))
        return _ready(_picture(request))

    def _send(self, delivery: Delivery) -> None:
        if delivery.data is None:
            self.close_connection = True
            return
        self.send_response(delivery.answer.status, _phrase(delivery.answer.status))
        self.send_header("Content-Type", delivery.answer.content_type)
        self.send_header("Content-Length", str(len(delivery.data)))
        for name, value in delivery.answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(delivery.data[: len(delivery.data) // 2] if delivery.cut else delivery.data)
        self.close_connection = self.close_connection or delivery.cut


def _ready(answer: Answer) -> Delivery:
    return Delivery(answer.data(), answer)


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase


def _picture(request: Request) -> Answer:
    name = request.path.removeprefix("/pictures/").removesuffix(".png")
    drawing, _, colour = name.partition("-")
    if request.path != f"/pictures/{name}.png" or drawing not in DRAWINGS or colour not in COLOURS:
        served = ", ".join(
            (f"{oker_api.PREFIX}/", *uniware_api.PREFIXES, f"{admin_api.PREFIX}/ and /pictures/")
        )
        return Answer(
            {
                "message": f"There is no {request.path}. This is the sandbox of Oker and Uniware; it serves {served}."
            },
            404,
        )
    return Answer(
        picture(drawing, COLOURS[colour][1]), content_type=PNG, headers={"Cache-Control": "max-age=86400"}
    )
