"""Where an article came from, written so that the same place is always the same text."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from desktop.model.article import Article
from desktop.store.library.articles import RawSource

#: Parameters that say how a reader came to a page, not which page it is.
_TRACKING = frozenset({"fbclid", "gclid", "igshid", "ref", "xtor"})
_PAGES = frozenset({".html", ".htm", ".xhtml"})
#: Bytes of a saved page that are kept at most.
_LARGEST = 5_000_000
_WHOLE = ("page", "all")


def origins_of(article: Article, path: Path | None = None) -> tuple[str, ...]:
    """Address and file of an article, as far as they are known; the address is the surer one."""
    return tuple(_origins(article, path))


def page_in(path: Path | None) -> tuple[RawSource, ...]:
    """The bytes of a saved page, if the file is one and still there, with the time it was saved."""
    if path is None or path.suffix.lower() not in _PAGES:
        return ()
    try:
        saved, size = path.stat().st_mtime, path.stat().st_size
        body = path.read_bytes() if size <= _LARGEST else None
    except OSError:
        return ()  # it was read a moment ago, and the article is there
    fetched = datetime.fromtimestamp(saved, UTC).isoformat(timespec="seconds")
    return (RawSource(str(path), "text/html", fetched, body),) if body is not None else ()


def _origins(article: Article, path: Path | None) -> Iterator[str]:
    for address in (article.metadata.url, article.source):
        if address and (found := normal_address(address)):
            yield found
    if path is not None:
        yield os.path.abspath(path)  # noqa: PTH100 - Path.absolute leaves ".." in it


def normal_address(address: str) -> str | None:
    """An address without what does not tell pages apart; None where it names no single page."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port not in {None, 80, 443} else ""
    except ValueError:
        return None
    query = [pair for pair in parse_qsl(parts.query) if not _idle(pair)]
    # The front page of an outlet stands as the address in many a saved page.
    if parts.scheme not in {"http", "https"} or not host or not (parts.path.strip("/") or query):
        return None
    return urlunsplit(("https", host + port, parts.path.rstrip("/"), urlencode(query), ""))


def _idle(pair: tuple[str, str]) -> bool:
    name = pair[0].lower()
    return name in _TRACKING or name.startswith("utm_") or pair == _WHOLE
