"""Articles of the library, and what somebody said in them, as the reader sees them, into a file."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.certainty import withheld

if TYPE_CHECKING:
    from desktop.store.export.record import Result
    from desktop.store.library.library import Library

#: More than any reader would look through.
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to take out: all that a person said, with a word in it; else what a query finds."""

    person: int | None = None
    words: str = ""


def as_seen(key: int, article: Article, found: Analysis, library: "Library") -> Analysis:
    """What was found in an article, under the reader's corrections and rules."""
    from desktop.corrections.applying import apply  # noqa: PLC0415 - in the worker
    from desktop.session.ledger import load  # noqa: PLC0415

    work = load(key, article, None, library)
    entries = [entry for entry, _slip in work.acts]
    revised = apply(article, found, entries, [kept.rule for kept in work.rules])
    return withheld(revised.analysis)


def taken_out(wanted: Wanted, form: str, language: str, path: Path) -> Callable[["Library"], Path]:
    """The job that writes what is wanted in one of the forms of exports."""
    return partial(_write, wanted, form, language, path)


def _write(wanted: Wanted, form: str, language: str, path: Path, library: "Library") -> Path:
    from desktop.store.export.formats import export  # noqa: PLC0415 - in the worker
    from desktop.store.files import write_whole  # noqa: PLC0415

    write_whole(path, b"".join(export(_results(wanted, library), form, language)))
    return path


def _results(wanted: Wanted, library: "Library") -> Iterator["Result"]:
    from desktop.store.export.excerpt import of_quotes  # noqa: PLC0415 - in the worker
    from desktop.store.export.record import Result  # noqa: PLC0415

    for key, spans in _places(wanted, library).items():
        article = library.article(key)
        found = library.analysis(article.id) if article is not None else None
        if article is None or found is None:
            continue
        whole = Result(article, as_seen(key, article, found, library))
        said = {quote.id for quote in whole.analysis.quotes if quote.span in spans}
        yield of_quotes(whole, said) if wanted.person is not None else whole


def begun(words: str) -> str:
    """A query whose last word may go on: one who types "stolt" is not done yet."""
    return words if words[-1:] in {'"', "*", "”"} or words.count('"') % 2 else f"{words}*"


def _places(wanted: Wanted, library: "Library") -> dict[int, set[Span]]:
    """The articles, in the order in which they are listed, and the quotes wanted of each."""
    places: dict[int, set[Span]] = {}
    for key, span in _listed(wanted, library):
        places.setdefault(key, set()).update([span] if span is not None else [])
    return places


def _listed(wanted: Wanted, library: "Library") -> Iterable[tuple[int, Span | None]]:
    if wanted.person is not None:
        page = library.said_by(wanted.person, wanted.words or None, _MOST)
        return ((said.key, said.span) for said in page.quotes)
    if wanted.words:
        return ((hit.key, None) for hit in library.search(begun(wanted.words), _MOST).hits)
    return ((each.key, None) for each in library.articles.listing(_MOST))
