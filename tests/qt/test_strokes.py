"""Every type's line and sign differ from each other's, and dashes end where they should."""

import pytest
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.resources import root
from desktop.session.layers import Layer
from desktop.session.theme import Theme, ThemeName, load_themes
from desktop.ui import strokes

BLACK = QColor(0, 0, 0)


@pytest.fixture
def theme() -> Theme:
    return load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]


def _canvas() -> QImage:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _inked(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    }


def test_lines_of_all_types_differ_and_span_the_stretch() -> None:
    seen = []
    for layer in Layer:
        if layer is Layer.QUOTE:
            continue
        image = _canvas()
        painter = QPainter(image)
        strokes.line(painter, layer, QLineF(5, 10, 55, 10), BLACK)
        painter.end()
        inked = _inked(image)
        columns = {x for x, _ in inked}
        assert 4 <= min(columns) <= 7
        assert 52 <= max(columns) <= 55
        seen.append(frozenset(inked))
    assert len(set(seen)) == len(seen)


def test_a_line_of_no_length_paints_nothing() -> None:
    image = _canvas()
    painter = QPainter(image)
    strokes.line(painter, Layer.PLACE, QLineF(5, 10, 5, 10), BLACK)
    painter.end()
    assert not _inked(image)


@pytest.mark.parametrize("filled", [True, False])
def test_signs_of_all_types_differ(theme: Theme, filled: bool) -> None:
    seen = set()
    for layer in Layer:
        image = _canvas()
        painter = QPainter(image)
        strokes.glyph(painter, layer, QRectF(10, 5, 20, 20), theme, filled=filled)
        painter.end()
        seen.add(frozenset(_inked(image)))
    assert len(seen) == len(Layer)


@pytest.mark.parametrize("length", [3.0, 20.0, 50.0, 113.0])
def test_a_cut_line_begins_and_ends_on_a_dash(length: float) -> None:
    drawn = strokes.cuts(length, [5.0, 3.0])
    assert drawn[0][0] == 0
    assert drawn[-1][1] == pytest.approx(length)


@pytest.mark.parametrize("dashed", [True, False])
def test_a_bar_fills_its_height(dashed: bool) -> None:
    image = _canvas()
    painter = QPainter(image)
    strokes.bar(painter, QRectF(10, 2, 3, 25), BLACK, dashed=dashed)
    painter.end()
    rows = {y for _, y in _inked(image)}
    assert {2, 26} <= rows
    assert (len(rows) == 25) is not dashed
