"""Places of reading: what stands at the top of the view, and how to get back there."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from desktop.model.span import Span
from desktop.ui.reader import geometry, jump
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.geometry import Line
from desktop.ui.reader.motion import Scroller

#: Room above the first line of a place, so that its letters are not at the very edge.
_ABOVE = 6


@dataclass(frozen=True, slots=True)
class Anchor:
    """A code point and how far below the top of the view its line stands."""

    offset: int
    below: float


class Places:
    """Translates between code points and scroll values of one view."""

    def __init__(self, view: ArticleView, scroller: Scroller) -> None:
        self._view = view
        self._scroller = scroller

    def top_offset(self) -> int:
        """First code point of the first line that is wholly in view."""
        built, scroll = self._view.built, self._view.verticalScrollBar().value()
        if built is None or scroll == 0:
            return 0
        lines = geometry.lines_between(built.document, scroll, scroll + self._view.height())
        whole = [line for line in lines if line.top >= scroll] or lines
        return built.offsets.offset(whole[0].first) if whole else 0

    def bottom_offset(self) -> int:
        """First code point that is below the view; the text's end where nothing is."""
        built, bar = self._view.built, self._view.verticalScrollBar()
        if built is None:
            return 0
        if bar.value() >= bar.maximum():
            return len(built.article.text)
        bottom = bar.value() + self._view.viewport().height()
        lines = geometry.lines_between(built.document, bottom, bottom)
        below = [line for line in lines if line.bottom >= bottom]
        return built.offsets.offset(below[0].first) if below else self._next_offset(bottom)

    def go_to(self, offset: int) -> None:
        """Put the line of a code point at the top of the view."""
        if self._view.built is not None:
            line = self.line_of(offset)
            above = round(self._view.look.sizes.px(_ABOVE))
            top = 0 if line is None or offset <= 0 else int(line.top) - above
            self._scroller.go(jump.Move(max(0, top), eased=False))

    def anchor(self, picked: Span | None) -> Anchor | None:
        """What has to stay in its place while lines are broken anew: what is picked, if in view.

        None stands for the very top of the page.
        """
        scroll, height = self._view.verticalScrollBar().value(), self._view.viewport().height()
        line = self.line_of(picked.start) if picked is not None else None
        if picked is not None and line is not None and scroll <= line.top < scroll + height:
            return Anchor(picked.start, line.top - scroll)
        top = self.top_offset()
        line = self.line_of(top)
        return Anchor(top, line.top - scroll) if scroll and line is not None else None

    def hold(self, anchor: Anchor | None) -> None:
        """Bring an anchor back to where it stood."""
        line = self.line_of(anchor.offset) if anchor is not None else None
        scroll = round(line.top - anchor.below) if anchor is not None and line is not None else 0
        self._scroller.go(jump.Move(max(0, scroll), eased=False))

    def scroll_to(self, move: jump.Move) -> None:
        """Scroll as planned."""
        self._scroller.go(move)

    def show(self, span: Span, least: Span | None = None) -> None:
        """Scroll to a span as a jump does; only to `least` of it if the whole is too tall."""
        heights = self.heights(span)
        window = self.window()
        if least is not None and heights and heights[1] - heights[0] > window.height * 2 / 3:
            heights = self.heights(least)
        move = jump.plan(*heights, window) if heights else None
        if move is not None:
            self._scroller.go(move)

    def line_of(self, offset: int) -> Line | None:
        """The line on which a code point stands."""
        built = self._view.built
        return geometry.line_at(built.document, built.offsets.position(offset)) if built else None

    def heights(self, span: Span) -> tuple[float, float] | None:
        """Top of a span's first line and bottom of its last in the document."""
        first, last = self.line_of(span.start), self.line_of(span.end - 1)
        return (first.top, last.bottom) if first is not None and last is not None else None

    def title_in_view(self) -> bool:
        """Whether the first block, the title or the line about the article, is in view."""
        built = self._view.built
        if built is None:
            return True
        first = built.document.documentLayout().blockBoundingRect(built.document.begin())
        return self._view.verticalScrollBar().value() < first.bottom()

    def window(self) -> jump.Window:
        """What is in view once nothing moves any more."""
        limit = self._view.verticalScrollBar().maximum()
        return jump.Window(self._scroller.goal, self._view.viewport().height(), limit)

    def selected(self) -> tuple[int, int]:
        """Where the reader's selection begins and where the text cursor is: code points."""
        built, cursor = self._view.built, self._view.textCursor()
        if built is None:
            return 0, 0
        return built.offsets.offset(cursor.anchor()), built.offsets.offset(cursor.position())

    def select(self, anchor: int, caret: int) -> None:
        """Select from one code point to another, where the text cursor then is."""
        built, bar = self._view.built, self._view.verticalScrollBar()
        if built is None:
            return
        scroll = bar.value()
        cursor = QTextCursor(built.document)
        cursor.setPosition(built.offsets.position(anchor))
        cursor.setPosition(built.offsets.position(caret), QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        # Setting the cursor scrolls by itself.
        bar.setValue(scroll)

    def move_caret(self, offset: int) -> None:
        """Put the text cursor at a code point, so that a screen reader reads from there."""
        self.select(offset, offset)

    def _next_offset(self, y: float) -> int:
        """The code point with which the first paragraph below a height begins."""
        built = self._view.built
        if built is None:
            return 0
        block = geometry.block_at(built.document, y)
        while block.isValid():
            for line in geometry.lines_of(built.document, block):
                if line.top >= y:
                    return built.offsets.offset(line.first)
            block = block.next()
        return len(built.article.text)
