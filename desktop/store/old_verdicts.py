"""Verdicts on quotes as an earlier version kept them, to be taken over into the library."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.model.analysis import QuoteKind
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.verdict import VerdictKind
from desktop.store.files import StoreError, write_whole

if TYPE_CHECKING:
    from desktop.model.acts import Entry

#: What stands before a direct quote.
_MARKS = "\"'“”‘„«"


class OldVerdicts:
    """Gives out what is in `verdicts.json` and forgets it once it is kept elsewhere."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "verdicts.json"

    def of(self, article: Article) -> "tuple[Entry, ...]":
        """The verdicts on an article, as acts whose keys are the same each time.

        Raises:
            StoreError: the file cannot be read.
        """
        try:
            found = self._all().get(article.id, [])
            return tuple(_entry(article, value) for value in found)
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise StoreError(self._path, str(error)) from error

    def forget(self, article: Article) -> None:
        """Let go of the verdicts on an article; without any left the file goes.

        Raises:
            StoreError: the file can be neither read nor written.
        """
        left = {key: found for key, found in self._all().items() if key != article.id}
        if left:
            write_whole(self._path, json.dumps(left, indent=1, ensure_ascii=False))
        else:
            self._path.unlink(missing_ok=True)

    def _all(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise StoreError(self._path, str(error)) from error
        if not isinstance(values, dict):
            raise StoreError(self._path, "no object")
        return values


def _entry(article: Article, value: dict[str, Any]) -> "Entry":
    from desktop.model.acts import Entry, Judge  # noqa: PLC0415 - most readers have no such file
    from desktop.model.work import Anchor, QuoteTarget  # noqa: PLC0415 - as above

    words, span = str(value["words"]), Span(int(value["start"]), int(value["end"]))
    there = span.of(article.text) == words
    anchor = Anchor.of(article.text, span) if there else Anchor(words, start=span.start)
    direct = there and article.text[: span.start].rstrip()[-1:] in tuple(_MARKS)
    target = QuoteTarget(anchor, QuoteKind.DIRECT if direct else QuoteKind.INDIRECT)
    act = Judge(target, VerdictKind(value["verdict"]))
    return Entry(f"verdict-{article.id[-16:]}-{span.start}-{span.end}", act, "")
