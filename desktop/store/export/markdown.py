"""Results as Markdown for people: speakers with their quotes, then names."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote, QuoteKind
from desktop.model.article import Article
from desktop.store.export.record import Result


@dataclass(frozen=True, slots=True)
class _Words:
    quotes: str
    names: str
    nobody: str
    via: str
    nothing: str
    kinds: Mapping[EntityKind, str]


_INDONESIAN = _Words(
    "Kutipan",
    "Nama",
    "Penutur tidak ditemukan",
    "lewat",
    "Tidak ada.",
    {
        EntityKind.PERSON: "Tokoh",
        EntityKind.ORGANISATION: "Organisasi",
        EntityKind.PLACE: "Tempat",
        EntityKind.DATE: "Waktu",
        EntityKind.EVENT: "Peristiwa",
        EntityKind.QUANTITY: "Jumlah",
    },
)
_ENGLISH = _Words(
    "Quotes",
    "Names",
    "No speaker found",
    "via",
    "None.",
    {
        EntityKind.PERSON: "People",
        EntityKind.ORGANISATION: "Organisations",
        EntityKind.PLACE: "Places",
        EntityKind.DATE: "Dates",
        EntityKind.EVENT: "Events",
        EntityKind.QUANTITY: "Quantities",
    },
)
_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
# "1. Harga naik" or "# x" at the start of an item would begin a list or a heading.
_OPENING = re.compile(r"^(?:([#+=-])|(\d+)([.)]))")


def markdown(results: Iterable[Result], language: str | None = None) -> Iterator[str]:
    """One part an article; headings in `language`, else in the article's own."""
    separator = ""
    for result in results:
        words = _ENGLISH if (language or result.analysis.language) == "en" else _INDONESIAN
        yield separator + "\n\n".join(_part(result, words)) + "\n"
        separator = "\n"


def escape(text: str) -> str:
    """Words of an article as they stand, whatever they would mean in Markdown."""
    return _OPENING.sub(
        lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", _SPECIAL.sub(r"\\\1", text)
    )


def _part(result: Result, words: _Words) -> Iterator[str]:
    article, analysis = result.article, result.analysis
    yield f"# {escape(article.name())}"
    known = article.metadata
    about = [fact for fact in (known.outlet, known.byline, known.published, known.url) if fact]
    if about:
        yield escape(" · ".join(about))
    yield f"## {words.quotes}"
    yield from _speakers(article, analysis, words)
    yield f"## {words.names}"
    yield from _names(article, analysis, words)


def _speakers(article: Article, analysis: Analysis, words: _Words) -> Iterator[str]:
    groups: dict[str | None, list[Quote]] = {}
    for quote in analysis.quotes:
        speaker = quote.speaker
        key = (speaker.entity or speaker.name) if speaker is not None else None
        groups.setdefault(key, []).append(quote)
    for quotes in groups.values():
        yield f"### {_heading(quotes, words)}"
        yield "\n".join(f"- {_quote(quote, article.text, words)}" for quote in quotes)
    if not groups:
        yield words.nothing


def _heading(quotes: list[Quote], words: _Words) -> str:
    speakers = [quote.speaker for quote in quotes if quote.speaker is not None]
    if not speakers:
        return words.nobody
    role = next((speaker.role for speaker in speakers if speaker.role), None)
    return escape(speakers[0].name) + (f" · {escape(role)}" if role else "")


def _quote(quote: Quote, text: str, words: _Words) -> str:
    content = escape(quote.span.of(text))
    said = f"“{content}”" if quote.kind is QuoteKind.DIRECT else content
    notes = [f"*{escape(quote.cue.of(text))}*"] if quote.cue else []
    if quote.via:
        notes.append(f"{words.via} {escape(quote.via.of(text))}")
    return said + (f" ({', '.join(notes)})" if notes else "")


def _names(article: Article, analysis: Analysis, words: _Words) -> Iterator[str]:
    for kind in EntityKind:
        found = [entity for entity in analysis.entities if entity.kind is kind]
        if found:
            yield f"### {words.kinds[kind]}"
            yield "\n".join(f"- {_name(entity, article.text)}" for entity in found)
    if not analysis.entities:
        yield words.nothing


def _name(entity: Entity, text: str) -> str:
    aliases = ", ".join(escape(alias) for alias in entity.aliases(text))
    name = f"{escape(entity.name)} ({len(entity.mentions)})"
    return f"{name}: {aliases}" if aliases else name
