"""The sidebar of a page: speakers with their quotes, and names by type."""

from collections.abc import Iterator
from html import escape

from desktop.model.analysis import Entity, Quote, QuoteKind
from desktop.store.export.digest import Group, groups, remark, types
from desktop.store.export.record import Result
from desktop.store.export.words import Words


def sidebar(result: Result, words: Words, number: int) -> Iterator[str]:
    """Both lists; without the page's script both are on show, and their rows are plain links."""
    title = escape(f"{words.quotes}, {words.names}: {result.article.name()}")
    yield f'<nav class="side" aria-label="{title}">\n'
    yield _tabs(words, number)
    yield from _quotes(result, words, number)
    yield from _names(result, words, number)
    yield f'<p class="keys">{escape(words.keys)}</p>\n</nav>\n'


def _tabs(words: Words, number: int) -> str:
    rows = (("quotes", words.quotes), ("names", words.names))
    tabs = "".join(
        f'<button type="button" role="tab" data-view="{view}" id="tab-{view}-{number}" '
        f'aria-controls="{view}-{number}" aria-selected="false">{escape(name)}</button>'
        for view, name in rows
    )
    label = escape(f"{words.quotes}, {words.names}")
    return f'<div role="tablist" aria-label="{label}" hidden>{tabs}</div>\n'


def _quotes(result: Result, words: Words, number: int) -> Iterator[str]:
    yield f'<section class="quotes" id="quotes-{number}" aria-labelledby="tab-quotes-{number}">\n'
    yield f"<h2>{escape(words.quotes)}</h2>\n"
    for group in groups(result.analysis):
        yield _heading(group, words)
        rows = (_quote(quote, result, words, number) for quote in group.quotes)
        yield f"<ul>\n{''.join(rows)}</ul>\n"
    yield from _section_end(words, empty=not result.analysis.quotes)


def _names(result: Result, words: Words, number: int) -> Iterator[str]:
    yield f'<section class="names" id="names-{number}" aria-labelledby="tab-names-{number}">\n'
    yield f"<h2>{escape(words.names)}</h2>\n"
    for kind, entities in types(result.analysis):
        yield f"<h3>{escape(words.kinds[kind])}</h3>\n"
        rows = (_name(entity, result.article.text, number) for entity in entities)
        yield f"<ul>\n{''.join(rows)}</ul>\n"
    yield from _section_end(words, empty=not result.analysis.entities)


def _section_end(words: Words, *, empty: bool) -> Iterator[str]:
    if empty:
        yield f'<p class="none">{escape(words.nothing)}</p>\n'
    yield "</section>\n"


def _heading(group: Group, words: Words) -> str:
    if group.name is None:
        return f'<h3 class="nobody">{escape(words.nobody)}</h3>\n'
    role = f" <small>{escape(group.role)}</small>" if group.role else ""
    return f"<h3>{escape(group.name)}{role}</h3>\n"


def _quote(quote: Quote, result: Result, words: Words, number: int) -> str:
    text = result.article.text
    content = quote.span.of(text)
    direct = quote.kind is QuoteKind.DIRECT
    shown = f"“{content}”" if direct else content
    who = quote.speaker.name if quote.speaker else words.nobody
    name = f"{number}-{quote.id}"
    return (
        f'<li><a class="row {quote.kind.value}" href="#{escape(name)}" data-kind="quote" '
        f'data-for="{escape(name)}" data-said="{escape(f"{who}, {words.said[quote.kind]}")}">'
        f'<span class="words">{escape(shown)}</span> '
        f"<small>{escape(remark(quote, text, words))}</small></a></li>\n"
    )


def _name(entity: Entity, text: str, number: int) -> str:
    name = f"{number}-{entity.id}"
    aliases = ", ".join(entity.aliases(text))
    also = f" <small>{escape(aliases)}</small>" if aliases else ""
    count = len(entity.mentions)
    return (
        f'<li><a class="row name" href="#{escape(name)}-0" data-kind="name" '
        f'data-for="{escape(name)}" data-said="{escape(entity.name)}" data-count="{count}">'
        f'<span class="count">{count}</span>'
        f'<span data-t="{entity.kind.value}">{escape(entity.name)}</span>{also}</a></li>\n'
    )
