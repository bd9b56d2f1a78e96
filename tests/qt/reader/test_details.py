from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QAbstractButton

from desktop.model.analysis import QuoteKind
from desktop.session.layers import Layer
from desktop.session.selection import MentionSelection, Origin, QuoteSelection
from desktop.ui import fonts
from desktop.ui.main_window import MainWindow
from desktop.ui.reader import bracket
from desktop.ui.reader.bars import bars
from desktop.ui.reader.gutters import shortened
from tests.qt.children import child
from tests.qt.ui.windows import window


@pytest.fixture
def made(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as shown:
        yield shown


@pytest.mark.parametrize("quote", ["q1", "q4"])
def test_the_box_around_a_source_leaves_out_the_mark_after_it(made, quote):
    session, view = made.parts.session, made.parts.page.view
    session.select(QuoteSelection(quote))
    source = session.analysis.quote(quote).source
    assert session.article.text[source.end] in ",."
    scene = view.scene(0, 2000)
    run = scene.runs(source)[-1]
    box = bracket.source_box(scene, source, run)
    assert run.right <= box.right() <= run.right + 1.5
    assert box.left() < run.left - 2


def test_a_stroke_inside_a_dashed_bar_meets_a_dash(made):
    session, view = made.parts.session, made.parts.page.view
    met = None
    for quote in session.analysis.quotes:
        session.select(QuoteSelection(quote.id), Origin.RETURN)
        scene = view.scene(0, 4000)
        found = bracket.bracket(scene, bars(scene))
        assert found is not None
        rect = found.bar.rect
        if quote.kind is QuoteKind.INDIRECT and rect.top() + 5 < found.y < rect.bottom() - 5:
            met = found
            made.parts.page.go_to(quote.span.start)
            break
    assert met is not None
    image = view.viewport().grab().toImage()
    x = round(met.bar.rect.left()) + 1
    y = round(met.y) - 2 - view.verticalScrollBar().value()
    bar = view.look.theme.focus.name()
    assert {image.pixelColor(x, y + dy).name() for dy in (0, 3)} == {bar}


def test_only_a_quote_can_be_copied_from_the_card(made):
    session, peek = made.parts.session, made.parts.page.peek
    place = next(e for e in session.analysis.entities if Layer.of(e.kind) is Layer.PLACE)
    session.select(MentionSelection(place.id))
    peek.toggle()
    copy = child(made, QAbstractButton, "peek-copy")
    assert (peek.isVisible(), copy.isVisible(), peek.foot.isVisible()) == (True, False, False)
    session.select(QuoteSelection("q1"))
    assert copy.isVisible()


def test_zoom_keeps_what_the_reader_selected(made):
    page = made.parts.page
    cursor = QTextCursor(page.view.built.document)
    start = page.view.built.offsets.position(50)
    cursor.setPosition(start)
    cursor.setPosition(start + 20, QTextCursor.MoveMode.KeepAnchor)
    page.view.setTextCursor(cursor)
    words = page.selected_text()
    made.parts.look.enlarge()
    assert page.selected_text() == words
    assert len(words) == 20


def test_the_menu_of_the_view_shows_that_the_sidebar_is_on(made):
    assert made.actions_by_id["sidebar"].isChecked()


@pytest.mark.parametrize(
    ("room", "shown"),
    [(1000, "Kementerian Luar Negeri"), (130, "Kementerian Luar…"), (90, "Kementerian…")],
)
def test_a_long_name_is_cut_between_words(qapp, room, shown):
    assert shortened("Kementerian Luar Negeri", QFontMetricsF(fonts.sans(11.5)), room) == shown
