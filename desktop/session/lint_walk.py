"""The attribution check of the article on show: its findings, once for each analysis."""

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.nlp.lexicon import load
from desktop.session.lint import Finding, findings
from desktop.session.lint_words import flaw_words, lint_table, picks, why
from desktop.session.tables import Table
from desktop.session.walk import Stop


def found(article: Article, analysis: Analysis) -> tuple[Finding, ...]:
    """The findings, with the words of saying of the article's language."""
    language = analysis.language if analysis.language in {"id", "en"} else "id"
    return findings(article, analysis, frozenset(load(language).cues))


def lint_stops(article: Article, analysis: Analysis) -> tuple[Stop, ...]:
    """The findings as places to walk through."""
    return tuple(
        Stop(each.span, picks(each), flaw_words(each.flaw), why(each), quoted=False)
        for each in found(article, analysis)
    )


def lint_of(article: Article, analysis: Analysis) -> Table:
    """The findings as a table."""
    return lint_table(article, found(article, analysis))
