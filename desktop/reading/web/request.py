"""One question to one machine: the status, the headers and the bytes of its answer."""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.web.address import PORTS
from desktop.reading.web.inflating import Inflater

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping, Sequence

    from desktop.reading.web.address import Address
    from desktop.reading.web.line import Line

#: A page of news has less than 1 MB; of more than this nothing is kept.
LIMIT = 10_000_000
LIMIT_WORDS = "10 MB"
_CONNECT_SECONDS = 10.0
_CHUNK = 65_536
_HEADERS = {
    "User-Agent": "Sorot/1.0",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1",
    "Accept-Language": "id, en;q=0.7",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.ENETDOWN})
_POINTS_ELSEWHERE = range(300, 400)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a machine answered; headers are in small letters, bytes unpacked."""

    status: int
    words: str
    headers: Mapping[str, str]
    data: bytes


class _Connection(HTTPConnection):
    """A connection over a socket that is there already, for a host that keeps its name."""

    def __init__(self, address: Address, wire: socket.socket) -> None:
        # A port that goes without saying is not said; some sites know themselves by nothing else.
        self.default_port = PORTS[address.scheme]
        super().__init__(address.host, address.port)
        self._wire = wire

    @override
    def connect(self) -> None:
        self.sock = self._wire


def dial(number: str, port: int, seconds: float) -> socket.socket:
    """A connection to a machine by its number.

    Raises:
        OSError: it does not answer.
    """
    return socket.create_connection((number, port), seconds)


def asked(
    address: Address,
    numbers: Sequence[str],
    line: Line,
    reach: Callable[[str, int, float], socket.socket] = dial,
) -> Answer:
    """The answer of one of these machines to the question for a page.

    Raises:
        LoadError: none answers, or not as it should.
    """
    import ssl  # noqa: PLC0415 - 20 ms

    try:
        wire = _reached(address, numbers, line, reach)
        try:
            return _answer(address, _secured(address, wire, line))
        finally:
            wire.close()
    except ssl.SSLCertVerificationError as error:
        raise LoadError(str(address), LoadReason.CERTIFICATE, address.host) from error
    except (OSError, HTTPException) as error:
        raise LoadError(str(address), _reason(error), address.host) from error
    except ValueError as error:
        # A host that no certificate could name, such as ".example".
        raise LoadError(str(address), LoadReason.NO_ADDRESS) from error


def _reason(error: Exception) -> LoadReason:
    if isinstance(error, IncompleteRead):
        return LoadReason.BROKEN_OFF
    away = isinstance(error, OSError) and error.errno in _NO_NETWORK
    return LoadReason.OFFLINE if away else LoadReason.NO_ANSWER


def _reached(
    address: Address,
    numbers: Sequence[str],
    line: Line,
    reach: Callable[[str, int, float], socket.socket],
) -> socket.socket:
    """A connection to the first machine that can be reached."""
    failure: OSError = ConnectionError("nobody to ask")
    for number in numbers:
        try:
            wire = reach(number, address.port, _CONNECT_SECONDS)
        except OSError as error:
            failure = error
            continue
        line.hold(wire)
        return wire
    raise failure


def _secured(address: Address, wire: socket.socket, line: Line) -> socket.socket:
    if address.scheme == "http":
        return wire
    secure = _context().wrap_socket(wire, server_hostname=address.host)
    line.hold(secure)
    return secure


def _context() -> ssl.SSLContext:
    """Trust those whom the system trusts, and those whom browsers do: some systems name nobody."""
    import ssl  # noqa: PLC0415 - 20 ms

    import certifi  # noqa: PLC0415

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _answer(address: Address, wire: socket.socket) -> Answer:
    connection = _Connection(address, wire)
    try:
        connection.request("GET", address.target, headers=_HEADERS)
        with connection.getresponse() as response:
            headers = {name.lower(): value for name, value in response.getheaders()}
            data = b""
            if response.status not in _POINTS_ELSEWHERE:
                data = _read(address, response, headers.get("content-encoding", ""))
            return Answer(response.status, response.reason, headers, data)
    finally:
        connection.close()


def _read(address: Address, response: HTTPResponse, packed: str) -> bytes:
    """The bytes of an answer, never more than the limit, be it packed or not.

    Raises:
        LoadError: there are more, fewer than were announced, or they are packed otherwise.
    """
    inflater = Inflater(str(address), packed, LIMIT)
    if (response.length or 0) > LIMIT:
        raise LoadError(str(address), LoadReason.TOO_LARGE, LIMIT_WORDS)
    received = 0
    while chunk := response.read(_CHUNK):
        received += len(chunk)
        inflater.feed(chunk)
        if received > LIMIT or inflater.size > LIMIT:
            raise LoadError(str(address), LoadReason.TOO_LARGE, LIMIT_WORDS)
    if response.length:
        raise LoadError(str(address), LoadReason.BROKEN_OFF)
    return inflater.finish()
