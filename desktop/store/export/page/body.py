"""The article of a page: paragraphs of words with their marks."""

from collections.abc import Iterator
from html import escape

from desktop.model.analysis import QuoteKind
from desktop.model.article import ParagraphKind
from desktop.store.export.digest import about
from desktop.store.export.record import Result
from desktop.store.export.runs import Block, Mark, Part, Run, blocks


def article_part(result: Result, number: int) -> Iterator[str]:
    """The article as HTML; ids in it begin with its number in the page."""
    article = result.article
    yield f'<article id="text-{number}" lang="{result.analysis.language}" tabindex="-1">\n'
    facts = " · ".join(_fact(fact) for fact in about(article))
    title_is_next = article.title is not None
    if not title_is_next:
        yield f"<p class=about>{facts or escape(article.source)}</p>\n"
    for block in blocks(result):
        if block.skipped:
            yield "<p class=gap>[…]</p>\n"
        yield _block(block, number, title=title_is_next)
        if title_is_next:
            yield f"<p class=about>{facts or escape(article.source)}</p>\n"
        title_is_next = False
    yield "</article>\n"


def _fact(fact: str) -> str:
    # Only what a browser fetches as a page becomes a link: "javascript:" is an address, too.
    if fact.startswith(("https://", "http://")):
        return f'<a href="{escape(fact)}" rel="noopener noreferrer">{escape(fact)}</a>'
    return escape(fact)


def _block(block: Block, number: int, *, title: bool) -> str:
    name = "p"
    if block.kind is ParagraphKind.HEADING:
        name = "h1" if title else "h2"
    return f"<{name}>{''.join(_run(run, number) for run in block.runs)}</{name}>\n"


def _run(run: Run, number: int) -> str:
    if not run.marks:
        return escape(run.text)
    names = _anchors(run, number)
    first = f' id="{names[0]}"' if names else ""
    inner = "".join(f'<span id="{name}"></span>' for name in names[1:])
    return f"<span{first}{_about(run, number)}>{inner}{escape(run.text)}</span>"


def _anchors(run: Run, number: int) -> list[str]:
    """Ids of the quotes and mentions that begin here."""
    return [
        f"{number}-{mark.owner.id}" + (f"-{mark.index}" if mark.part is Part.MENTION else "")
        for mark in run.opens
        if mark.part in {Part.CONTENT, Part.MENTION}
    ]


def _about(run: Run, number: int) -> str:
    """Classes and data: whose words these are and which mention."""
    parts = {"q": Part.CONTENT, "m": Part.MENTION, "c": Part.CUE, "s": Part.SOURCE}
    data = {
        key: " ".join(dict.fromkeys(f"{number}-{mark.owner.id}" for mark in run.of(part)))
        for key, part in parts.items()
    }
    mention = run.mention
    if mention is not None:
        data |= {"t": _type(mention), "i": str(mention.index)}
    classes = _classes(run)
    named = "".join(f' data-{key}="{escape(value)}"' for key, value in data.items() if value)
    return (f' class="{classes}"' if classes else "") + named


def _type(mention: Mark) -> str:
    return "" if not hasattr(mention.owner, "mentions") else mention.owner.kind.value


def _classes(run: Run) -> str:
    quotes = run.quotes
    if not quotes:
        return ""
    kind = "direct" if quotes[0].kind is QuoteKind.DIRECT else "indirect"
    opens = any(mark.part is Part.CONTENT for mark in run.opens)
    return f"{kind} opens" if opens else kind
