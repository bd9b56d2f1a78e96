"""The overview beside the scroll bar: where in the whole article quotes, mentions and hits are."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget
from typing_extensions import override

from desktop.model.span import Span
from desktop.session.ruler import RulerMarks, count_words
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.session.travel import go_to
from desktop.ui.fonts import sans
from desktop.ui.reader.gutters import Gutter
from desktop.ui.reader.places import Places

translate = QCoreApplication.translate

WIDTH = 18
_DIRECT, _INDIRECT, _ACTIVE, _TICK, _TICK_NOW, _DOT = 4, 2, 10, 8, 14, 3
#: Beside the number at an end stands an arrow so high.
_ARROW = 4


class Ruler(Gutter):
    """Bars, ticks and dots; a click goes there. The sidebar does the same by keys: no focus."""

    def __init__(
        self, session: Session, theme: Theme, places: Places, bar: QScrollBar, parent: QWidget
    ) -> None:
        super().__init__(theme, bar, parent)
        self._session, self._places = session, places
        self._marks = RulerMarks(session)
        self._rows: QPixmap | None = None
        self.setObjectName("ruler")
        self.setAccessibleName(translate("Ruler", "Overview of the article"))
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bar.valueChanged.connect(lambda _value: self.update())
        session.analysis_changed.connect(lambda _analysis: self._measure())
        session.shown_changed.connect(lambda _shown: self._measure())
        session.selection_changed.connect(lambda _selection, _origin: self._follow())

    def set_finds(self, spans: tuple[Span, ...]) -> None:
        """Mark the hits of a search."""
        self._marks.set_finds(spans)
        self._rows = None
        self.update()

    def y_of(self, offset: int) -> int:
        """The height at which a code point stands."""
        return self._marks.scale.row(offset) + self._end()

    def words_at(self, y: int) -> str:
        """What a click at a height leads to."""
        row = y - self._end()
        if 0 <= row < self._marks.scale.height:
            return self._marks.words(row)
        before, after = self._marks.counts(self._view())
        count = before if row < 0 else after
        return count_words(count, above=row < 0) if count else ""

    @override
    def set_theme(self, theme: Theme) -> None:
        self._rows = None
        super().set_theme(theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = round(event.position().y()) - self._end()
        if event.button() is not Qt.MouseButton.LeftButton or self._session.article is None:
            return
        inside = 0 <= row < self._marks.scale.height
        step = 1 if row > 0 else -1
        picked = self._marks.at(row) if inside else self._marks.beyond(self._view(), step)
        if picked is not None:
            self._session.select(picked)
        elif inside:
            go_to(self._session, self._marks.scale.offset(row))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._session.article is None:
            return
        painter = QPainter(self)
        painter.translate(0, self._end())
        painter.drawPixmap(0, 0, self._picture())
        self._paint_picked(painter, self._theme.ink[self._marks.layer])
        painter.translate(0, -self._end())
        self._paint_counts(painter)
        painter.end()

    def _picture(self) -> QPixmap:
        """All that stays while the page scrolls, painted once: a long text has hundreds."""
        if self._rows is None:
            ratio = self.devicePixelRatioF()
            size = QSizeF(self.width(), max(1, self._marks.scale.height)) * ratio
            self._rows = QPixmap(size.toSize())
            self._rows.setDevicePixelRatio(ratio)
            self._rows.fill(self._theme.bg)
            painter = QPainter(self._rows)
            self._paint_rows(painter)
            painter.end()
        return self._rows

    def _paint_rows(self, painter: QPainter) -> None:
        theme, marks = self._theme, self._marks
        for bar in marks.bars:
            width = _DIRECT if bar.direct else _INDIRECT
            painter.fillRect(self._box(bar.top, bar.bottom, width), theme.bar)
        for row in marks.dots:
            painter.fillRect(self._box(row - 1, row + 2, _DOT, side=1), theme.focus)
        for row in marks.ticks:
            painter.fillRect(self._box(row - 1, row + 1, _TICK), theme.ink[marks.layer])

    def _paint_picked(self, painter: QPainter, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tick = self._marks.picked_tick()
        painter.setBrush(self._theme.quote if tick is None else ink)
        boxes = [
            self._box(top, max(bottom, top + 4), _ACTIVE)
            for top, bottom in self._marks.picked_bars()
        ]
        for box in boxes if tick is None else [self._box(tick - 2, tick + 2, _TICK_NOW)]:
            painter.drawRoundedRect(box, 1.5, 1.5)

    def _paint_counts(self, painter: QPainter) -> None:
        before, after = self._marks.counts(self._view())
        painter.setFont(sans(10))
        high, end = self._line(), self._end()
        if before:
            self._paint_count(painter, before, QRectF(0, end - 3 - high, self.width(), high), up=-1)
        if after:
            top = self.height() - end + 3
            self._paint_count(painter, after, QRectF(0, top, self.width(), high), up=1)

    def _paint_count(self, painter: QPainter, count: int, box: QRectF, *, up: int) -> None:
        """The number, and an arrow on its outer side."""
        painter.setPen(self._theme.muted)
        words = str(count) if count < 1000 else "1k+"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        middle, edge = box.center().x(), box.bottom() if up > 0 else box.top()
        tip = QPointF(middle, edge + up * _ARROW)
        wings = [QPointF(middle + side * _ARROW, edge) for side in (-1, 1)]
        painter.drawPolyline(QPolygonF([wings[0], tip, wings[1]]))

    def _box(self, top: int, bottom: int, width: int, *, side: int = 0) -> QRectF:
        """A box in the middle, or at the right where `side` is 1, which the hits have."""
        left = self.width() - width if side else (self.width() - width) / 2
        return QRectF(left, top, width, bottom - top)

    def _line(self) -> int:
        return round(QFontMetricsF(sans(10)).height())

    def _end(self) -> int:
        """Room for a count at either end."""
        return self._line() + _ARROW + 8

    def _view(self) -> Span:
        start, end = self._session.reading_offset, self._places.bottom_offset()
        return Span(start, max(start + 1, end))

    def _measure(self) -> None:
        self._rows = None
        self._marks.measure(max(0, self.height() - 2 * self._end()))
        self.update()

    def _follow(self) -> None:
        before = self._marks.ticks
        self._marks.follow()
        if self._marks.ticks != before:
            self._rows = None
        self.update()
