"""The article's text with its marks: a read-only QTextEdit that paints them beneath its words."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.model.span import Span
from desktop.session.theme import mix
from desktop.ui.reader import dimming, geometry, painter
from desktop.ui.reader.document import Built
from desktop.ui.reader.reading_view import ReadingView
from desktop.ui.reader.scene import Look, MarksIn, Scene

#: Lines beyond the edges, so that shapes which are cut by an edge keep their form.
_BEYOND = 60
_SELECTED = 0.28

KeyAt = Callable[[int], str | None]


class ArticleView(ReadingView):
    """Shows a Built document; asks its owner for the marks in view and reports clicks."""

    #: A click without a drag: the code point under it, or None beside the words.
    clicked = Signal(object)

    def __init__(
        self, look: Look, marks_in: MarksIn, key_at: KeyAt, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._marks_in, self._key_at = marks_in, key_at
        self._built: Built | None = None
        self._pressed: QPoint | None = None
        self.look = look
        self.setObjectName("article")
        self.set_look(look)
        self.cursorPositionChanged.connect(self._step_on)

    @property
    def built(self) -> Built | None:
        """The document on show with its offsets."""
        return self._built

    @override
    def line_pitch(self) -> int:
        return round(self.look.sizes.px(self.look.sizes.pitch))

    def show_built(self, built: Built | None, column: int) -> None:
        """Put a document on show in a column so wide, margins included."""
        old, self._built = self._built, built
        self.setLineWrapColumnOrWidth(column)
        self.setDocument(built.document if built else QTextDocument(self))
        self.verticalScrollBar().setSingleStep(self.line_pitch())
        if old is not None:
            old.document.deleteLater()

    def set_look(self, look: Look) -> None:
        """Paint in another look from now on."""
        old, self.look = self.look, look
        if look.theme is not old.theme or not self.palette().isBrushSet(*_BASE):
            self._set_palette()
        self.viewport().update()

    def offset_at(self, point: QPoint) -> int | None:
        """The code point whose character is under a point of the viewport."""
        if self._built is None:
            return None
        x, y = float(point.x()), float(point.y() + self.verticalScrollBar().value())
        for line in geometry.lines_between(self._built.document, y, y):
            if line.left <= x <= line.right:
                return self._built.offsets.shown_at(line.position_at(x))
        return None

    def selected_text(self) -> str:
        """The words of the article that the reader has selected."""
        span = self.selected_span()
        return span.of(self._built.article.text) if self._built and span else ""

    def selected_span(self) -> Span | None:
        """Where the words stand that the reader has selected."""
        cursor = self.textCursor()
        if self._built is None or not cursor.hasSelection():
            return None
        return self._built.offsets.span(cursor.selectionStart(), cursor.selectionEnd())

    def scene(self, top: float, bottom: float) -> Scene | None:
        """What stands between two heights of the document."""
        if self._built is None:
            return None
        document, offsets = self._built.document, self._built.offsets
        beyond = self.look.sizes.px(_BEYOND)
        lines = geometry.lines_between(document, top - beyond, bottom + beyond)
        view = offsets.span(lines[0].first, lines[-1].last) if lines else None
        marks = self._marks_in(view) if view else ()
        return Scene(document, offsets, lines, marks, self.look, self._marks_in)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scroll = self.verticalScrollBar().value()
        scene = self.scene(event.rect().top() + scroll, event.rect().bottom() + scroll)
        if scene is not None and self._built is not None:
            brush = QPainter(self.viewport())
            brush.translate(0, -scroll)
            painter.paint(brush, scene)
            painter.rule(brush, scene, self._built.meta_block)
            brush.end()
        super().paintEvent(event)
        if self.look.lone and self._built is not None:
            dimming.dim(self, self.look.theme.bg)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        first = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        self._pressed = event.position().toPoint() if first else None
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is None or self.textCursor().hasSelection():
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            self.clicked.emit(self.offset_at(point))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        dragging = event.buttons() != Qt.MouseButton.NoButton
        self._hover(None if dragging else self.offset_at(event.position().toPoint()))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.look.lone:
            # What steps back stays in its place while the text moves.
            self.viewport().update()
        if self.viewport().underMouse() and self._built is not None:
            self._hover(self.offset_at(self.viewport().mapFromGlobal(QCursor.pos())))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if (
            event.reason() is QContextMenuEvent.Reason.Mouse
            and not self.textCursor().hasSelection()
        ):
            offset = self.offset_at(event.pos())
            if offset is not None and self._key_at(offset) is not None:
                self.clicked.emit(offset)
        super().contextMenuEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look(replace(self.look, focused=True))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.set_look(replace(self.look, focused=False))

    def _step_on(self) -> None:
        if self.look.lone:
            self.viewport().update()

    def _hover(self, offset: int | None) -> None:
        key = self._key_at(offset) if offset is not None else None
        shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        if key != self.look.hovered:
            self.set_look(replace(self.look, hovered=key))

    def _set_palette(self) -> None:
        theme, palette = self.look.theme, self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.bg)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        palette.setColor(QPalette.ColorRole.Highlight, mix(theme.focus, theme.bg, _SELECTED))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.text)
        self.setPalette(palette)


_BASE = (QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
