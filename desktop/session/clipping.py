"""What is picked as annotations that find their words again, for other programs and for Sorot."""

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.citation import picked_quotes
from desktop.session.selection import Selection

#: How annotations lie on the clipboard: the type of JSON-LD (https://www.w3.org/TR/json-ld11/).
MIME = "application/ld+json"


def annotations(article: Article, analysis: Analysis, selection: Selection) -> str:
    """The picked quote, or all of a speaker, as W3C Web Annotations; "" where none is picked."""
    # Needed at the first copy, not at the start.
    from desktop.store.export.excerpt import of_quotes  # noqa: PLC0415
    from desktop.store.export.record import Result  # noqa: PLC0415
    from desktop.store.export.w3c import annotation, w3c  # noqa: PLC0415

    quotes = picked_quotes(analysis, selection)
    result = Result(article, analysis)
    if len(quotes) == 1:
        return annotation(result, quotes[0])
    return "".join(w3c([of_quotes(result, {q.id for q in quotes})])) if quotes else ""
