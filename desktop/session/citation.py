"""A quote as it is passed on: its words, who said them, and where they stand."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis, Quote, QuoteKind
from desktop.model.article import Article
from desktop.model.citation_template import DEFAULT, Template
from desktop.session.selection import (
    QuoteSelection,
    Selection,
    SpeakerSelection,
    active_span,
    quotes_of,
)

translate = QCoreApplication.translate

_USUAL = Template(DEFAULT)


def citation(article: Article, quote: Quote, template: Template = _USUAL) -> str:
    """Such as “…” — Jens Stoltenberg, Sekretaris Jenderal NATO (nato-ukraina.txt)."""
    words = quote.span.of(article.text)
    speaker = quote.speaker
    return template.fill(
        {
            **_origin(article),
            "quote": f"“{words}”" if quote.kind is QuoteKind.DIRECT else words,
            "speaker": speaker.name if speaker else translate("Citation", "speaker unknown"),
            "role": _role(quote) or "",
        }
    )


def said_by(quote: Quote) -> str:
    """The speaker's name with the role, "" where there is no speaker."""
    if quote.speaker is None:
        return ""
    role = _role(quote)
    return f"{quote.speaker.name}, {role}" if role else quote.speaker.name


def words_of(article: Article, analysis: Analysis, selection: Selection) -> str:
    """The words that are picked: a quote's content or a mention; "" where nothing is."""
    span = active_span(analysis, selection)
    return span.of(article.text) if span is not None else ""


def cited(
    article: Article, analysis: Analysis, selection: Selection, template: Template = _USUAL
) -> str:
    """What is picked, with where it stands: a quote or all of a speaker's with who said them."""
    quotes = picked_quotes(analysis, selection)
    if quotes:
        return "\n".join(citation(article, quote, template) for quote in quotes)
    words = words_of(article, analysis, selection)
    return template.fill({**_origin(article), "quote": words}) if words else ""


def picked_quotes(analysis: Analysis, selection: Selection) -> tuple[Quote, ...]:
    """The quotes that are picked: one, or all of a speaker."""
    match selection:
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            return (quote,) if quote is not None else ()
        case SpeakerSelection(speaker):
            return quotes_of(analysis, speaker)
    return ()


def _role(quote: Quote) -> str | None:
    speaker = quote.speaker
    return speaker.role if speaker is not None and speaker.role != speaker.name else None


def _origin(article: Article) -> dict[str, str]:
    """Where the article is from, as far as that is known."""
    about = article.metadata
    return {
        "outlet": about.outlet or "",
        "date": about.published.partition("T")[0] if about.published else "",
        "url": about.url or article.source,
        "title": article.title or "",
    }


def example(template: Template) -> str:
    """What a template makes of a quote that is made up."""
    return template.fill(
        {
            "quote": translate("Citation", "“We begin tomorrow”"),
            "speaker": "Rini Astuti",
            "role": translate("Citation", "Head of the office"),
            "outlet": "Warta",
            "date": "2025-02-03",
            "url": "https://warta.example/1",
            "title": translate("Citation", "The office moves"),
        }
    )
