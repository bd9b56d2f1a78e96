"""A page that a browser saved as one file (MHTML) to an article."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from desktop.reading.encoding import decode
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.html import from_html

if TYPE_CHECKING:
    from desktop.model.article import Article

_LOCATIONS = ("Snapshot-Content-Location", "Content-Location")


def from_mhtml(data: bytes, source: str) -> Article:
    """The article on a saved page; its pictures and styles are not looked at.

    Raises:
        LoadError: there is no page in it, or nothing to read on the page.
    """
    message = message_from_bytes(data.lstrip(), policy=default)
    for part in message.walk():
        content = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(content, bytes):
            html = decode(content, source, page=True, declared=part.get_content_charset())
            said = [
                str(where[name])
                for where in (message, part)
                for name in _LOCATIONS
                if name in where
            ]
            address = next((one for one in said if one.startswith("http")), "")
            return from_html(html, source, address=address)
    raise LoadError(source, LoadReason.EMPTY)
