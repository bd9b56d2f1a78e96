"""A page with the bundled article and what a careful reader finds in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.resources import root
from desktop.session.session import Session
from desktop.session.theme import Theme, ThemeName, load_themes
from desktop.ui import fonts
from desktop.ui.reader.page import Page
from tests.qt.gold import sample_analysis, sample_article


def _load(path: Path) -> Article:
    return sample_article()


def _analyse(
    article: Article, *, progress: Callable[[Progress], None], stop: Callable[[], bool]
) -> Analysis:
    return sample_analysis()


@pytest.fixture(scope="session")
def bundled_fonts(qapp) -> None:
    assert not fonts.install(root() / "fonts")


@pytest.fixture(scope="session")
def themes() -> dict[ThemeName, Theme]:
    return load_themes(root() / "themes" / "palette.json")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(_load, _analyse)
    yield session
    session.close()


@pytest.fixture
def page(
    qtbot: QtBot, bundled_fonts, themes: dict[ThemeName, Theme], session: Session
) -> Iterator[Page]:
    page = Page(session, themes[ThemeName.LIGHT])
    page.resize(900, 728)
    page.show()
    show(session, sample_article(), sample_analysis())
    yield page
    page.close()


def show(session: Session, article: Article, analysis: Analysis | None) -> None:
    """Put an article and its analysis on show at once, without the worker."""
    session.article, session.analysis, session.selection = article, analysis, None
    session.article_changed.emit(article)
    session.analysis_changed.emit(analysis)
