from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.model.analysis import Quote, QuoteKind
from desktop.session.layers import Layer
from desktop.session.overlaps import choices_here
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.ui.main_window import MainWindow
from desktop.ui.reader.choice_list import ChoiceList
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


@pytest.fixture
def inside(shown) -> MentionSelection:
    """A place that is named inside of a quote, and shown."""
    session = shown.parts.session
    session.show_layers(frozenset(Layer))
    return next(
        MentionSelection(entity.id, index)
        for entity in session.analysis.entities
        for index, span in enumerate(entity.mentions)
        if any(quote.span.covers(span) for quote in session.analysis.quotes)
    )


def names(made: MainWindow) -> list[object]:
    return [choice.selection for choice in choices_here(made.parts.session)]


def test_enter_asks_where_several_marks_stand(shown, inside, qtbot):
    session = shown.parts.session
    session.select(inside)
    do(shown, "peek")
    assert focus() == "choices"
    assert names(shown)[0] == inside
    qtbot.keyClick(child(shown, ChoiceList, "choice-list")._list, Qt.Key.Key_Down)
    qtbot.keyClick(child(shown, ChoiceList, "choice-list")._list, Qt.Key.Key_Return)
    assert isinstance(session.selection, QuoteSelection)
    assert shown.parts.page.peek.isVisible()
    assert focus() == "article"


def test_esc_leaves_what_was_picked(shown, inside):
    shown.parts.session.select(inside)
    do(shown, "peek", "leave")
    assert (focus(), shown.parts.session.selection) == ("article", inside)
    assert not shown.parts.page.peek.isVisible()


def test_enter_asks_nothing_where_one_mark_stands(shown):
    do(shown, "next-quote", "peek")
    assert shown.parts.page.peek.isVisible()
    assert focus() == "article"


def test_a_second_click_on_the_same_spot_takes_the_next_larger_mark(shown, inside, qtbot):
    session, page = shown.parts.session, shown.parts.page
    span = session.analysis.entity(inside.entity).mentions[inside.index]
    page.go_to(span.start)
    line, built = page._places.line_of(span.start), page.view.built
    x = line.x(built.offsets.position(span.start)) + 4
    spot = QPoint(round(x), round(line.baseline - 5 - page.view.verticalScrollBar().value()))
    picked = []
    for _ in range(3):
        qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        picked.append(session.selection)
    assert picked[0] == picked[2] == inside
    assert isinstance(picked[1], QuoteSelection)


def test_the_list_names_nested_quotes_by_their_words(shown):
    session = shown.parts.session
    outer = session.analysis.quotes[0]
    inner = replace(outer, id="inner", kind=QuoteKind.DIRECT, within=outer.id)
    assert isinstance(inner, Quote)
    session.found = replace(session.analysis, quotes=(outer, inner, *session.analysis.quotes[1:]))
    session.revise()
    session.select(QuoteSelection("inner"))
    assert names(shown) == [QuoteSelection("inner"), QuoteSelection(outer.id)]
    assert choices_here(session)[0].words.startswith("Jens Stoltenberg: Penguatan misi")
