"""Fetches the page at an address: over redirects, within limits, and only what is a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.reading.encoding import is_page
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.web.address import followed, parsed
from desktop.reading.web.guard import checked, is_open, resolve
from desktop.reading.web.line import LineCutError, watched
from desktop.reading.web.request import Answer, asked, dial

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence

    from desktop.reading.web.address import Address
    from desktop.reading.web.line import Line

#: One page with all its redirects has this much time.
SECONDS = 30.0
_MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OWN_PORTS = frozenset({80, 443})
_TYPES = frozenset({"", "text/html", "application/xhtml+xml", "text/plain"})
# Said where a server does not know; what the bytes are decides then.
_UNKNOWN_TYPES = frozenset({"application/octet-stream", "text/xml", "application/xml"})


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it was received: unpacked bytes, the server's Content-Type, and where and when.

    `address` is the one that the redirects ended at; `fetched` is ISO 8601 in UTC.
    """

    address: str
    content_type: str
    data: bytes
    fetched: str


@dataclass(frozen=True, slots=True)
class Network:
    """How hosts are found and machines are reached."""

    resolve: Callable[[str, int], Sequence[str]] = resolve
    reach: Callable[[str, int, float], socket.socket] = dial


def never() -> bool:
    """Nobody stops it."""
    return False


def fetch(
    address: str,
    *,
    typed: bool,
    stop: Callable[[], bool] = never,
    network: Network | None = None,
) -> RawPage:
    """The page at an address; nothing of it is run, no cookie is kept.

    Addresses of the machine itself and of its network are refused unless the reader has `typed`
    them; to follow a redirect there is refused always.

    Raises:
        LoadError: it cannot be had, is too large, too late or no page, or `stop` was true.
    """
    start = parsed(address)
    walk = _Walk(start, typed=typed, network=network or Network())
    try:
        return watched(walk.run, seconds=SECONDS, stop=stop)
    except LineCutError as cut:
        if cut.late:
            raise LoadError(str(start), LoadReason.TIMEOUT, f"{SECONDS:.0f}") from cut
        raise LoadError(str(start), LoadReason.STOPPED) from cut


@dataclass(slots=True)
class _Walk:
    """From an address over redirects to a page."""

    start: Address
    typed: bool
    network: Network
    #: Whether no machine of the open network was asked so far.
    at_home: bool = True
    seen: set[str] = field(default_factory=set)

    def run(self, line: Line) -> RawPage:
        """The page at the end.

        Raises:
            LoadError: there is none.
        """
        here = self.start
        for _ in range(_MOST_REDIRECTS + 1):
            self.seen.add(str(here))
            numbers = checked(here, self.network.resolve, local=self._may_be_local(here))
            self.at_home = self.at_home and not all(map(is_open, numbers))
            answer = asked(here, numbers, line, self.network.reach)
            if answer.status not in _REDIRECTS:
                return _page(here, answer)
            here = self._next(here, answer)
        raise LoadError(str(self.start), LoadReason.REDIRECTS, str(_MOST_REDIRECTS))

    def _may_be_local(self, here: Address) -> bool:
        """Only the host that the reader named, and only while no other has led back to it."""
        same = here.host == self.start.host
        port = here.port == self.start.port or {here.port, self.start.port} == _OWN_PORTS
        return self.at_home and self.typed and same and port

    def _next(self, here: Address, answer: Answer) -> Address:
        there = followed(here, answer.headers.get("location", ""))
        # Some sites send one back to the same address with a cookie, which is not kept here.
        if str(there) in self.seen:
            raise LoadError(str(self.start), LoadReason.REDIRECTS, str(len(self.seen)))
        return there


def _page(address: Address, answer: Answer) -> RawPage:
    """What was answered, as a page.

    Raises:
        LoadError: it is an error, nothing, or no page.
    """
    if answer.status != 200:
        raise LoadError(str(address), LoadReason.STATUS, f"{answer.status} {answer.words}".strip())
    if not answer.data.strip():
        raise LoadError(str(address), LoadReason.EMPTY)
    said = answer.headers.get("content-type", "")
    kind = said.partition(";")[0].strip().lower()
    page = kind in _TYPES or (kind in _UNKNOWN_TYPES and is_page(answer.data))
    if not page:
        raise LoadError(str(address), LoadReason.WRONG_TYPE, kind)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return RawPage(str(address), said, answer.data, now)
