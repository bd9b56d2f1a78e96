"""The reader's own marks are seen where they stand, with a colour and without."""

from dataclasses import replace

import pytest

from desktop.model.span import Span
from desktop.session.selection import MentionSelection
from desktop.session.session import Session
from desktop.session.theme import Theme, ThemeName
from desktop.ui.reader.page import Page
from desktop.ui.reader.scene import Remarked
from tests.qt.reader.pixels import count, picture, strip

_WORDS = "Penguatan misi aliansi"


def _span(session: Session) -> Span:
    assert session.article is not None
    start = session.article.text.index(_WORDS)
    return Span(start, start + len(_WORDS))


def _show(page: Page, *remarks: Remarked) -> None:
    page.view.set_look(replace(page.view.look, remarks=remarks))


@pytest.mark.parametrize("colour", ["yellow", "green", "blue", "pink", "purple"])
def test_a_highlight_lies_behind_its_words(
    page: Page, session: Session, themes: dict[ThemeName, Theme], colour: str
) -> None:
    span, band = _span(session), themes[ThemeName.LIGHT].marker[colour]
    assert count(picture(page), band) == 0
    _show(page, Remarked(span, colour))
    after = picture(page)
    rows = strip(page, span)
    assert count(after, band, rows) > 500
    assert count(after, band) == count(after, band, rows)


@pytest.mark.parametrize("picked", [None, MentionSelection("e1", 0)])
def test_a_highlight_is_seen_on_a_name_too(
    page: Page,
    session: Session,
    themes: dict[ThemeName, Theme],
    picked: MentionSelection | None,
) -> None:
    assert session.analysis is not None
    entity = session.analysis.entity("e1")
    assert entity is not None
    session.select(picked)
    _show(page, Remarked(entity.mentions[0], "green"))
    assert count(picture(page), themes[ThemeName.LIGHT].marker["green"]) > 500


def test_a_note_is_seen_without_a_colour(page: Page, session: Session) -> None:
    span = _span(session)
    before = picture(page)
    _show(page, Remarked(span, noted=True))
    assert picture(page) != before
    _show(page)
    assert picture(page) == before


def test_the_sign_of_a_check_leaves_the_mark_that_closes_the_quote(
    page: Page, session: Session
) -> None:
    assert session.article is not None
    start = session.article.text.index('membela diri,"')
    last = start + len("membela diri,")
    before = picture(page)
    _show(page, Remarked(Span(start, last), sign="✓"))
    after = picture(page)
    rows = strip(page, Span(last, last + 1))
    letters = rows.adjusted(0, rows.height() // 3, 0, 0)
    assert before.copy(letters) == after.copy(letters)
    assert before != after
