"""A site on this machine that answers as the tests want: late, in circles, and with lies."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from typing_extensions import override

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer of the site."""

    body: bytes = b""
    kind: str = HTML
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    #: What the site says about the length; None: the truth, "": nothing.
    length: str | None = None
    #: Wait so many seconds before the body.
    stall: float = 0.0

    @classmethod
    def to(cls, location: str, status: int = 302) -> "Reply":
        """A redirect."""
        return cls(status=status, headers={"Location": location})


@dataclass(slots=True)
class Site:
    """What the site says at which path and query, and what it was asked."""

    pages: dict[str, Reply | str]
    port: int = 0
    scheme: str = "http"
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        """The address of a path."""
        return f"{self.scheme}://{host}:{self.port}{path}"

    def reply(self, target: str) -> Reply:
        """The answer for a path and query; where only the path is known, the query is ignored."""
        found = self.pages.get(target, self.pages.get(target.partition("?")[0]))
        if found is None:
            return Reply(b"<h1>Tidak ada</h1>", status=404)
        return Reply(found.encode()) if isinstance(found, str) else found


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.headers.append({name.lower(): value for name, value in self.headers.items()})
            reply = site.reply(self.path)
            self.send_response(reply.status)
            if reply.kind:
                self.send_header("Content-Type", reply.kind)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            length = str(len(reply.body)) if reply.length is None else reply.length
            if length:
                self.send_header("Content-Length", length)
            self.end_headers()
            self.wfile.flush()
            site.over.wait(reply.stall)
            self.wfile.write(reply.body)

        @override
        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    @override
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Those who hang up are what the tests are about."""


@contextmanager
def site(pages: Mapping[str, Reply | str], context: ssl.SSLContext | None = None) -> Iterator[Site]:
    """A running site with these pages."""
    here = Site(dict(pages), scheme="https" if context else "http")
    server = _Server(("127.0.0.1", 0), _handler(here))
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    here.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield here
    finally:
        here.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def until(holds: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Wait until something holds; whether it did in time."""
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    return holds()
