"""One of two reports: its name and its text, with the quote that is compared lit."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.model.analysis import Quote
from desktop.model.span import Span
from desktop.session.comparison import Report
from desktop.session.comparison_words import outlet
from desktop.session.highlights import Highlight, Marks
from desktop.session.layers import Layer
from desktop.session.selection import QuoteSelection, Selection
from desktop.session.theme import Theme, mix
from desktop.ui.fonts import sans
from desktop.ui.reader.about_line import about_line
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.document import build
from desktop.ui.reader.motion import Scroller
from desktop.ui.reader.places import Places
from desktop.ui.reader.scene import Look
from desktop.ui.reader.typography import typography

#: Two columns stand where one stood: the type steps back.
_PERCENT = 85
_QUOTES = frozenset({Layer.QUOTE})


class ReportColumn(QWidget):
    """Shows a report and goes where it is told."""

    #: The text stands elsewhere than before.
    moved = Signal()
    #: A click on a quote: its id.
    picked = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._marks: Marks | None = None
        self._selection: Selection = None
        self._head = QLabel(self)
        self._head.setFont(sans(13, QFont.Weight.DemiBold))
        self._head.setContentsMargins(24, 6, 8, 6)
        look = Look(theme, typography(_PERCENT))
        self.view = ArticleView(look, self._marks_in, self._key_at, self)
        self.view.setObjectName(name)
        self._places = Places(self.view, Scroller(self.view.verticalScrollBar(), self))
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())
        self.view.clicked.connect(self._click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.view.set_look(Look(theme, self.view.look.sizes))
        palette = self._head.palette()
        palette.setColor(self._head.foregroundRole(), theme.text)
        self._head.setPalette(palette)

    def show_report(self, report: Report) -> None:
        """Put a report on show."""
        look = self.view.look
        self._report, self._marks, self._selection = report, Marks(report.analysis), None
        self._head.setText(outlet(report.article))
        self.view.setAccessibleName(report.article.name())
        line = about_line(report.article)
        built = build(report.article, line, look.sizes, look.theme.muted)
        self.view.show_built(built, self._width())
        self.view.setExtraSelections([])

    def light(self, quote: Quote | None, lost: list[Span], added: list[Span]) -> None:
        """Light a quote, strike words of it or line them, and bring it into view."""
        self._selection = QuoteSelection(quote.id) if quote is not None else None
        theme = self.view.look.theme
        struck, lined = QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        struck.setForeground(theme.muted)
        lined.setBackground(mix(theme.focus, theme.bg, 0.2))
        lined.setFontUnderline(True)
        marks = [*((span, struck) for span in lost), *((span, lined) for span in added)]
        self.view.setExtraSelections([self._extra(span, form) for span, form in marks])
        self.view.viewport().update()
        if quote is not None:
            self._places.move_caret(quote.span.start)
            self._places.show(quote.extent, quote.span)

    def heights(self, span: Span) -> tuple[float, float] | None:
        """Top and bottom of a span in the view's pixels."""
        found = self._places.heights(span)
        if found is None:
            return None
        scroll = self.view.verticalScrollBar().value() - self.view.y()
        return found[0] - scroll, found[1] - scroll

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setLineWrapColumnOrWidth(self._width())
        self.moved.emit()

    def _width(self) -> int:
        return max(2 * self.view.look.sizes.margin + 1, self.width())

    def _extra(self, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        built = self.view.built
        cursor = QTextCursor(self.view.document())
        if built is not None:
            first, last = built.offsets.positions(span)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        extra.cursor, extra.format = cursor, form
        return extra

    def _marks_in(self, view: Span) -> tuple[Highlight, ...]:
        if self._marks is None:
            return ()
        return self._marks.within(view, self._selection, _QUOTES, self.view.look.hovered)

    def _key_at(self, offset: int) -> str | None:
        return self._marks.key_at(offset, _QUOTES) if self._marks is not None else None

    def _click(self, offset: int | None) -> None:
        key = self._key_at(offset) if offset is not None else None
        if key is not None:
            self.picked.emit(key)
