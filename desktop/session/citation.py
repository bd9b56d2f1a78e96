"""A quote as it is passed on: its words, who said them, and where they stand."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis, Quote, QuoteKind
from desktop.model.article import Article
from desktop.session.selection import QuoteSelection, Selection, active_span

translate = QCoreApplication.translate


def citation(article: Article, quote: Quote) -> str:
    """Such as “…” — Jens Stoltenberg, Sekretaris Jenderal NATO (nato-ukraina.txt)."""
    words = quote.span.of(article.text)
    if quote.kind is QuoteKind.DIRECT:
        words = f"“{words}”"
    who = said_by(quote) or translate("Citation", "speaker unknown")
    return f"{words} — {who} ({origin(article)})"


def said_by(quote: Quote) -> str:
    """The speaker's name with the role, "" where there is no speaker."""
    speaker = quote.speaker
    if speaker is None:
        return ""
    role = speaker.role if speaker.role and speaker.role != speaker.name else None
    return f"{speaker.name}, {role}" if role else speaker.name


def origin(article: Article) -> str:
    """Where the article is from, as far as that is known."""
    about = article.metadata
    day = about.published.partition("T")[0] if about.published else None
    parts = [about.outlet, day, about.url or article.source]
    return ", ".join(part for part in parts if part)


def words_of(article: Article, analysis: Analysis, selection: Selection) -> str:
    """The words that are picked: a quote's content or a mention; "" where nothing is."""
    span = active_span(analysis, selection)
    return span.of(article.text) if span is not None else ""


def cited(article: Article, analysis: Analysis, selection: Selection) -> str:
    """What is picked, with where it stands; a quote with its speaker, too."""
    quote = analysis.quote(selection.quote) if isinstance(selection, QuoteSelection) else None
    if quote is not None:
        return citation(article, quote)
    words = words_of(article, analysis, selection)
    return f"{words} ({origin(article)})" if words else ""
