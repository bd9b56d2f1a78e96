"""What the reader says of a speaker is laid over what was found, kept, and taken back."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.verdict import Verdict, VerdictKind
from desktop.session.selection import MentionSelection, Origin, QuoteSelection
from desktop.session.session import Session
from desktop.session.verdicts import Verdicts, apply, toggled
from tests.qt.gold import sample_analysis, sample_article

ARTICLE, GOLD = sample_article(), sample_analysis()
NAME = "Jens Stoltenberg"
YES, NO = VerdictKind.ACCEPTED, VerdictKind.REJECTED


class Kept:
    """A store in memory."""

    def __init__(self) -> None:
        self.articles: dict[str, tuple[Verdict, ...]] = {}

    def of(self, article_id: str) -> tuple[Verdict, ...]:
        return self.articles.get(article_id, ())

    def keep(self, article_id: str, verdicts: Sequence[Verdict]) -> None:
        self.articles[article_id] = tuple(verdicts)


def unsure(confidence: float) -> Analysis:
    return replace(GOLD, quotes=(replace(GOLD.quotes[0], confidence=confidence), *GOLD.quotes[1:]))


@pytest.mark.parametrize(
    ("confidence", "kind", "name", "shown"),
    [
        (0.6, None, NAME, 0.6),
        (0.4, None, NAME, 0.4),
        (0.39, None, "", 0.39),
        (0.6, YES, NAME, 1.0),
        (0.39, YES, NAME, 1.0),
        (0.6, NO, "", 1.0),
        (0.97, NO, "", 1.0),
    ],
)
def test_the_speaker_as_the_reader_sees_it(
    confidence: float, kind: VerdictKind | None, name: str, shown: float
) -> None:
    found = unsure(confidence)
    verdicts = toggled((), found.quotes[0], ARTICLE.text, kind) if kind else ()
    seen = apply(found, ARTICLE.text, verdicts)
    speaker = seen.quotes[0].speaker
    assert (speaker.name if speaker else "", seen.quotes[0].confidence) == (name, shown)
    assert seen.quotes[1:] == found.quotes[1:]


@pytest.mark.parametrize(
    "other",
    [
        Verdict(GOLD.quotes[0].span, "other words", NO),
        Verdict(Span(1, 5), GOLD.quotes[0].span.of(ARTICLE.text), NO),
    ],
    ids=["words", "place"],
)
def test_a_verdict_holds_for_its_place_and_words_alone(other: Verdict) -> None:
    assert apply(GOLD, ARTICLE.text, (other,)) == GOLD


def test_the_same_verdict_again_takes_it_back_and_another_replaces_it() -> None:
    quote, text = GOLD.quotes[0], ARTICLE.text
    once = toggled((), quote, text, YES)
    assert toggled(once, quote, text, YES) == ()
    assert [verdict.kind for verdict in toggled(once, quote, text, NO)] == [NO]


def _load(path: Path) -> Article:
    return ARTICLE


def _analyse(article: Article, *, progress: object, stop: object) -> Analysis:
    return unsure(0.6)


@pytest.fixture
def session(qtbot):
    made = Session(_load, _analyse)
    yield made
    made.close()


def _show(qtbot, session: Session) -> None:
    with qtbot.waitSignal(session.analysis_changed, check_params_cb=lambda it: it is not None):
        session.show_article(ARTICLE)


def _seen(session: Session) -> tuple[str, float]:
    assert session.analysis is not None
    quote = session.analysis.quotes[0]
    return quote.speaker.name if quote.speaker else "", quote.confidence


def test_verdicts_change_what_is_shown_and_come_back_with_the_article(qtbot, session):
    kept = Kept()
    verdicts = Verdicts(session, kept)
    _show(qtbot, session)
    session.select(QuoteSelection("q1"), Origin.PAGE)
    verdicts.reject()
    assert (_seen(session), session.selection) == (("", 1.0), QuoteSelection("q1"))
    verdicts.reject()
    assert (_seen(session), kept.of(ARTICLE.id)) == ((NAME, 0.6), ())
    verdicts.accept()
    assert _seen(session) == (NAME, 1.0)
    assert session.found == unsure(0.6)
    Verdicts(session, kept)
    _show(qtbot, session)
    assert _seen(session) == (NAME, 1.0)


@pytest.mark.parametrize("selection", [None, MentionSelection("e1"), QuoteSelection("gone")])
def test_without_a_picked_quote_nothing_is_said(qtbot, session, selection):
    kept = Kept()
    verdicts = Verdicts(session, kept)
    _show(qtbot, session)
    session.select(selection, Origin.PAGE)
    verdicts.accept()
    verdicts.reject()
    assert kept.articles == {}


def test_without_an_article_nothing_is_said(session):
    kept = Kept()
    Verdicts(session, kept).accept()
    assert kept.articles == {}
