"""Addresses of pages: what a reader types or copies, in the one form that is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from typing_extensions import override

from desktop.reading.errors import LoadError, LoadReason

_SCHEME = re.compile(r"(?i)https?://")
_REST = r"(?::\d{1,5})?(?:[/?#]\S*)?"
# "kompas.com", "www.tempo.co/read/1": what a reader types without "https".
_BARE = re.compile(r"(?i)(?:[\w-]+\.)+[a-z]{2,24}\.?" + _REST)
# "localhost:8000/a.html", "127.0.0.1:8000": a machine without a name of its own has no certificate.
_NEAR = re.compile(r"(?i)(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:]+\])" + _REST)
# A name with one of these at its end is a file's, though "md", "pl" and "zip" are domains, too.
_FILES = re.compile(r"(?i)[^/]*\.(?:csv|docx?|html?|jsonl?|md|pdf|txt|xhtml|zip)")
_SEEN_ONLY = re.compile(r"[\x00-\x20\x7f]")
_LONGEST = 4096
_SAFE = "%/:=&?~#+!$,;'@()*[]"
#: Ports that go without saying.
PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart: its host is ASCII and in small letters."""

    scheme: str
    host: str
    port: int
    #: Path and query.
    target: str

    @override
    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.target}"


def is_address(text: str) -> bool:
    """Whether a text is the address of a page and nothing else: "https://example.org/news"."""
    words = text.strip()
    return bool(_SCHEME.match(words)) and not _SEEN_ONLY.search(words) and len(words) <= _LONGEST


def completed(text: str) -> str:
    """What a reader typed for an address, with the scheme where only that is missing.

    Raises:
        LoadError: it is no address.
    """
    words = text.strip()
    if is_address(words):
        return words
    if len(words) <= _LONGEST and _BARE.fullmatch(words) and not _FILES.fullmatch(words):
        return f"https://{words}"
    if len(words) <= _LONGEST and _NEAR.fullmatch(words):
        return f"http://{words}"
    raise LoadError(words, LoadReason.NO_ADDRESS)


def host_of(address: str) -> str:
    """The host of an address, and its port where that is said; empty where there is none."""
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""


def parsed(address: str) -> Address:
    """The parts of an address.

    Raises:
        LoadError: it is no address, or neither http nor https.
    """
    try:
        parts = urlsplit(address.strip())
        scheme, host = parts.scheme.lower(), _ascii(parts.hostname or "")
        port = parts.port or PORTS.get(scheme, 0)
    except ValueError as error:
        raise LoadError(address, LoadReason.NO_ADDRESS) from error
    if scheme not in PORTS:
        raise LoadError(address, LoadReason.SCHEME, scheme)
    # A name before the host is sent by nobody who means well: "https://kompas.com@example.org".
    if not host or parts.username is not None or _SEEN_ONLY.search(address.strip()):
        raise LoadError(address, LoadReason.NO_ADDRESS)
    query = f"?{parts.query}" if parts.query else ""
    return Address(scheme, host, port, quote((parts.path or "/") + query, safe=_SAFE))


def followed(address: Address, location: str) -> Address:
    """Where a server points to from an address.

    Raises:
        LoadError: that is no address, or neither http nor https.
    """
    try:
        return parsed(urljoin(str(address), location.strip().replace(" ", "%20")))
    except ValueError as error:
        raise LoadError(str(address), LoadReason.NO_ADDRESS, location) from error


def _ascii(host: str) -> str:
    if host.isascii():
        return host.lower()
    return host.encode("idna").decode("ascii").lower()
