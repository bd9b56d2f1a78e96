"""A quote as it is passed on: its words, who said them, and where they stand."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Quote, QuoteKind
from desktop.model.article import Article

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
