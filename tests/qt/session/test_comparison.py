from collections.abc import Callable

import pytest

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.plain import from_text
from desktop.resources import root
from desktop.session.background import Stop
from desktop.session.comparison import Comparison
from desktop.session.comparison_words import (
    about_pair,
    comparison_table,
    difference,
    in_one_line,
)
from desktop.session.session import Session
from desktop.session.theme import ThemeName, load_themes
from tests.qt.gold import sample_analysis, sample_article
from tests.qt.reader.conftest import show
from tests.unit.session.finds import analysis, said

OTHER = from_text(
    '"Keputusan ini tidak akan menjadikan NATO <pihak> dalam konflik, tetapi akan membantu Ukraina '
    'mempertahankan haknya," ujar Stoltenberg. "Perang harus berhenti hari ini," kata Ursula.',
    "lain.txt",
)


def other_analysis() -> Analysis:
    text = OTHER.text
    first = text[1 : text.index('," ujar')]
    return analysis(
        said(text, first, "Stoltenberg", cue="ujar"),
        said(text, "Perang harus berhenti hari ini", "Ursula", cue="kata"),
    )


def analyse(article: Article, *, progress: Callable[[Progress], None], stop: Stop) -> Analysis:
    return other_analysis() if article is OTHER else sample_analysis()


@pytest.fixture
def session(qtbot):
    session = Session(lambda _path: sample_article(), analyse)
    show(session, sample_article(), sample_analysis())
    yield session
    session.close()


@pytest.fixture
def comparison(session, qtbot):
    made = Comparison(session)
    with qtbot.waitSignal(made.changed):
        made.compare_with(lambda: OTHER)
    yield made
    made.close()


def test_the_other_report_is_read_analysed_and_aligned(comparison):
    compared = comparison.compared
    assert compared is not None
    assert [pair.left.id for pair in compared.alignment.pairs] == ["q2"]
    assert len(compared.alignment.left_only) == len(sample_analysis().quotes) - 1
    assert [quote.speaker.name for quote in compared.alignment.right_only] == ["Ursula"]


def test_words_about_a_pair_tell_what_differs_once(comparison, qapp):
    compared = comparison.compared
    (pair,) = compared.alignment.pairs
    texts = compared.left.article.text, compared.right.article.text
    assert about_pair(pair, *texts) == "Jens Stoltenberg → Stoltenberg · kata → ujar · direct"
    assert difference(pair, *texts).startswith("−")
    theme = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]
    line = in_one_line(pair, *texts, theme)
    assert "line-through" in line
    assert "<pihak>" not in line
    headings = [row.cells[0] for row in comparison_table(compared).rows if row.heading]
    assert headings == ["In both (1)", "Only in nato-ukraina.txt (18)", "Only in lain.txt (1)"]


def test_another_article_on_show_ends_the_comparison(comparison, session, qtbot):
    with qtbot.waitSignal(comparison.changed):
        session.article_changed.emit(None)
    assert comparison.compared is None


def test_a_correction_keeps_the_other_report(comparison, session, qtbot):
    with qtbot.waitSignal(comparison.changed):
        session.analysis_changed.emit(Analysis("id", "corrected"))
    assert comparison.compared.right.article is OTHER
    assert comparison.compared.alignment.pairs == ()


def test_a_report_that_cannot_be_read_is_told(comparison, qtbot):
    def fail() -> Article:
        raise LoadError("x.txt", LoadReason.MISSING)

    with qtbot.waitSignal(comparison.failed) as told:
        comparison.compare_with(fail)
    assert isinstance(told.args[0], LoadError)
    assert comparison.compared is not None
