"""A small server on loopback that answers with exactly the bytes it was told, and a log-in kept in memory."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from oker_desk.remote.pace import Pace

Reply = bytes | Callable[[socket.socket, threading.Event], None]


def reply(status: int = 200, body: object = b"", **headers: str) -> bytes:
    """Return a whole answer; a body that is not bytes is written as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Said"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if "Content_Length" not in headers:
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def cut(body: bytes, status: int = 200) -> bytes:
    """Return an answer that promises more than it holds; the connection closes after it."""
    return reply(status, body, Content_Length=str(len(body) + 500))


def drop(connection: socket.socket, _: threading.Event) -> None:
    """Reset the connection in place of an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang(_: socket.socket, stopping: threading.Event) -> None:
    """Answer nothing until the client has given up."""
    stopping.wait(5)


HTML = reply(200, b"<!DOCTYPE html><html><body>Bad day</body></html>", Content_Type="text/html")
SUCCESS = reply(200, {"status": "SUCCESS"})


@dataclass
class Request:
    method: str
    path: str
    query: dict[str, str]
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, object]:
        return json.loads(self.body)


@dataclass
class Scripted:
    """Answers per path in the order given; the last one is repeated."""

    port: int
    requests: list[Request] = field(default_factory=list)
    tokens: int = 0
    connections: int = 0
    _scripts: dict[str, list[Reply]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def on(self, path: str, *replies: Reply) -> None:
        self._scripts[path] = list(replies)

    def to(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def answer_to(self, request: Request) -> Reply:
        with self._lock:
            self.requests.append(request)
            script = self._scripts.get(request.path)
            if script:
                return script.pop(0) if len(script) > 1 else script[0]
            if request.path == "authToken":
                self.tokens += 1
                return reply(200, {"status": "SUCCESS", "accessToken": f"token-{self.tokens}"})
            return reply(404, {"message": "no such call"})


@contextlib.contextmanager
def scripted() -> Iterator[Scripted]:
    stopping = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Scripted(listener.getsockname()[1])
        acceptor = threading.Thread(target=accept, args=(listener, server, stopping), name="scripted")
        acceptor.start()
        try:
            yield server
        finally:
            stopping.set()
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", server.port), 1).close()
            acceptor.join(5)


def accept(listener: socket.socket, server: Scripted, stopping: threading.Event) -> None:
    served: list[threading.Thread] = []
    open_ones: list[socket.socket] = []
    while not stopping.is_set():
        try:
            connection, _ = listener.accept()
        except OSError:
            break
        server.connections += 1
        open_ones.append(connection)
        served.append(threading.Thread(target=serve, args=(connection, server, stopping), name="scripted"))
        served[-1].start()
    for connection in open_ones:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
    for thread in served:
        thread.join(5)


def serve(connection: socket.socket, server: Scripted, stopping: threading.Event) -> None:
    with connection, contextlib.suppress(OSError):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stream = connection.makefile("rb")
        with stream:
            while not stopping.is_set() and (line := stream.readline()):
                answer = server.answer_to(read_request(line, stream))
                if callable(answer):
                    answer(connection, stopping)
                    return
                connection.sendall(answer)
                if promised(answer) > len(answer.partition(b"\r\n\r\n")[2]):
                    return


def promised(answer: bytes) -> int:
    head = answer.partition(b"\r\n\r\n")[0].decode().lower()
    if "chunked" in head:
        return 1 << 30
    return int(head.partition("content-length:")[2].partition("\r\n")[0] or 0)


def read_request(line: bytes, stream: object) -> Request:
    method, target, _ = line.decode().split(" ", 2)
    headers: dict[str, str] = {}
    while header := stream.readline().decode("latin-1").strip():  # type: ignore[attr-defined]
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]
    parts = urlsplit(target)
    query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    return Request(method, unquote(parts.path).strip("/"), query, target, headers, body)


class MemoryLogIn:
    """A log-in like the real one: a token shared by all, one log-in at a time."""

    def __init__(self, url: str, password: str = "p@ss & wörd+/%\"'", token: str | None = None) -> None:
        self.url = url
        self.username = "seller one"
        self.stored = token
        self.turns = 0
        self._password = password
        self._lock = threading.Lock()

    def password(self) -> str:
        return self._password

    def token(self) -> str | None:
        return self.stored

    def keep_token(self, token: str) -> None:
        self.stored = token

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        with self._lock:
            self.turns += 1
            yield


def brisk(asked: list[float] | None = None, **changes: object) -> Pace:
    """Return a pace that does not really pause; the pauses asked for are added to the list."""
    noted = asked if asked is not None else []
    limits = {"connect_s": 1, "read_s": 0.25, "label_s": 0.25, "jitter": 0, "pause": noted.append}
    return Pace(**{**limits, **changes})  # type: ignore[arg-type]
