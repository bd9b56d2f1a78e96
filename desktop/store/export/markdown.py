"""Results as Markdown for people: speakers with their quotes, then names."""

import re
from collections.abc import Iterable, Iterator

from desktop.model.analysis import Entity, Quote, QuoteKind
from desktop.store.export.digest import Group, about, groups, types
from desktop.store.export.record import Result
from desktop.store.export.words import Words, words_for

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
# "1. Harga naik" or "# x" at the start of an item would begin a list or a heading.
_OPENING = re.compile(r"^(?:([#+=-])|(\d+)([.)]))")


def markdown(results: Iterable[Result], language: str | None = None) -> Iterator[str]:
    """One part an article; headings in `language`, else in the article's own."""
    separator = ""
    for result in results:
        yield separator + "\n\n".join(_part(result, words_for(result, language))) + "\n"
        separator = "\n"


def escape(text: str) -> str:
    """Words of an article as they stand, whatever they would mean in Markdown."""
    return _OPENING.sub(
        lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}",
        _SPECIAL.sub(r"\\\1", text.lstrip(" ")),
    )


def _part(result: Result, words: Words) -> Iterator[str]:
    article, analysis = result.article, result.analysis
    yield f"# {escape(article.name())}"
    facts = about(article)
    if facts:
        yield escape(" · ".join(facts))
    yield f"## {words.quotes}"
    for group in groups(analysis):
        yield f"### {_heading(group, words)}"
        yield "\n".join(f"- {_quote(quote, article.text, words)}" for quote in group.quotes)
    if not analysis.quotes:
        yield words.nothing
    yield f"## {words.names}"
    for kind, entities in types(analysis):
        yield f"### {words.kinds[kind]}"
        yield "\n".join(f"- {_name(entity, article.text)}" for entity in entities)
    if not analysis.entities:
        yield words.nothing


def _heading(group: Group, words: Words) -> str:
    if group.name is None:
        return words.nobody
    return escape(group.name) + (f" · {escape(group.role)}" if group.role else "")


def _quote(quote: Quote, text: str, words: Words) -> str:
    content = escape(quote.span.of(text))
    said = f"“{content}”" if quote.kind is QuoteKind.DIRECT else content
    notes = [f"*{escape(quote.cue.of(text))}*"] if quote.cue else []
    if quote.via:
        notes.append(f"{words.via} {escape(quote.via.of(text))}")
    return said + (f" ({', '.join(notes)})" if notes else "")


def _name(entity: Entity, text: str) -> str:
    aliases = ", ".join(escape(alias) for alias in entity.aliases(text))
    name = f"{escape(entity.name)} ({len(entity.mentions)})"
    return f"{name}: {aliases}" if aliases else name
