"""A strip over the article: who speaks where in it, and who has how many of the words."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.session.balance_words import percent
from desktop.session.river import PATTERNS, River, Stretch, river
from desktop.session.selection import QuoteSelection, SpeakerSelection
from desktop.session.session import Session
from desktop.session.snippets import quote_snippet
from desktop.session.theme import Theme
from desktop.ui.fonts import sans
from desktop.ui.reader.patterns import fill_pattern

translate = QCoreApplication.translate

_INSET, _TOP, _TRACK, _INDIRECT = 24, 6, 14, 8
_SWATCH, _GAP = 12, 14


class RiverStrip(QWidget):
    """Stretches with patterns, and below them the speakers; a click goes to the quote.

    The sidebar by speaker and the source balance do the same by keys: it takes no focus.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._river: River | None = None
        self._picture: QPixmap | None = None
        self.setObjectName("river")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.analysis_changed.connect(lambda _analysis: self._forget())
        session.selection_changed.connect(lambda _selection, _origin: self.update())

    @property
    def line(self) -> River:
        """The stretches of the article on show, made when they are first asked for."""
        if self._river is None:
            article, analysis = self._session.article, self._session.analysis
            self._river = River()
            if article is not None and analysis is not None:
                self._river = river(analysis, article.text)
        return self._river

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._picture = theme, None
        self.update()

    def x_of(self, place: float) -> float:
        """Where a share of the article's length stands."""
        return _INSET + place * self._room()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _TOP + _TRACK + 5 + self._line_height() + 6)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._forget()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        stretch, speaker = self._at(event.position())
        if stretch is not None:
            self._session.select(QuoteSelection(stretch.quote))
        elif speaker is not None:
            self._session.select(SpeakerSelection(speaker))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def words_at(self, point: QPointF) -> str:
        """What a click at a point leads to."""
        stretch, speaker = self._at(point)
        article, analysis = self._session.article, self._session.analysis
        if stretch is not None and analysis is not None and article is not None:
            quote = analysis.quote(stretch.quote)
            return quote_snippet(quote, article.text) if quote else ""
        return speaker or ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_lit(painter)
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.bg)
        painter = QPainter(picture)
        line = QRectF(_INSET, _TOP + _TRACK - 1, self._room(), 1)
        painter.fillRect(line, self._theme.border)
        for stretch in self.line.stretches:
            fill_pattern(painter, self._box(stretch), self._rank(stretch.rank), self._theme)
        for name, rank, box in self._legend():
            swatch = QRectF(box.left(), box.center().y() - 5, _SWATCH, 10)
            fill_pattern(painter, swatch, rank, self._theme)
            painter.setFont(sans(11.5))
            painter.setPen(self._theme.muted)
            inner = box.adjusted(_SWATCH + 5, 0, 0, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, name)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.hairline)
        painter.end()
        return picture

    def _paint_lit(self, painter: QPainter) -> None:
        """The picked quote, or the quotes of the picked speaker, in the strongest ink."""
        analysis, picked = self._session.analysis, self._session.selection
        if analysis is None or picked is None:
            return
        speaker = picked.speaker if isinstance(picked, SpeakerSelection) else None
        for stretch in self.line.stretches:
            lit = isinstance(picked, QuoteSelection) and stretch.quote == picked.quote
            if lit or (speaker is not None and stretch.speaker == speaker):
                box = self._box(stretch)
                painter.fillRect(box, self._theme.quote)
                painter.fillRect(box.adjusted(0, box.height() + 1, 0, 3), self._theme.quote)

    def _at(self, point: QPointF) -> tuple[Stretch | None, str | None]:
        if point.y() <= _TOP + _TRACK + 2:
            return self.line.at((point.x() - _INSET) / max(1.0, self._room())), None
        names = [each.name for each in self.line.speakers]
        hit = (n for n, (_, _, box) in enumerate(self._legend()) if box.contains(point))
        index = next(hit, None)
        return None, names[index] if index is not None else None

    def _legend(self) -> list[tuple[str, int, QRectF]]:
        """Words, rank and place of each speaker for whom there is room."""
        metrics = QFontMetricsF(sans(11.5))
        left, top = float(_INSET), _TOP + _TRACK + 5
        found = []
        for rank, (each, letters) in enumerate(
            zip(self.line.speakers, self.line.letters, strict=True)
        ):
            share = percent(each.figure.share)
            roomy = self._room() / max(1, min(PATTERNS, len(self.line.speakers))) > 130
            words = f"{each.name if roomy else letters} {share}"
            width = _SWATCH + 5 + metrics.horizontalAdvance(words)
            if left + width > self.width() - _INSET:
                break
            box = QRectF(left, top, width, self._line_height())
            found.append((words, self._rank(rank), box))
            left += width + _GAP
        return found

    def _box(self, stretch: Stretch) -> QRectF:
        left, right = self.x_of(stretch.start), self.x_of(stretch.end)
        high = _TRACK if stretch.direct else _INDIRECT
        return QRectF(left, _TOP + _TRACK - high, max(2.0, right - left - 1), high)

    def _rank(self, rank: int) -> int:
        return min(rank, PATTERNS - 1)

    def _room(self) -> float:
        return float(max(1, self.width() - 2 * _INSET))

    def _line_height(self) -> int:
        return round(QFontMetricsF(sans(11.5)).height())

    def _words(self, line: River) -> str:
        shares = [f"{each.name} {percent(each.figure.share)}" for each in line.speakers]
        head = translate("River", "Who speaks where")
        return f"{head}: {', '.join(shares)}" if shares else head

    def _forget(self) -> None:
        self._river = self._picture = None
        if self.isVisible():
            # Whoever listens learns of it before it is painted.
            self.setAccessibleName(self._words(self.line))
        self.update()
