"""The page: the article between its gutters, following the session."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.highlights import Highlight, Marks
from desktop.session.selection import Origin, Selection
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.reader.about_line import about_line
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.choice_list import ChoiceList
from desktop.ui.reader.document import build, colour_meta
from desktop.ui.reader.fitting import Fitting
from desktop.ui.reader.gutters import LeftGutter, RightGutter
from desktop.ui.reader.motion import Pulser, Scroller
from desktop.ui.reader.peek_card import PeekCard
from desktop.ui.reader.peek_place import PeekPlace
from desktop.ui.reader.picked import picked_span, whole_span
from desktop.ui.reader.places import Places
from desktop.ui.reader.pointing import Pointing
from desktop.ui.reader.ruler import Ruler
from desktop.ui.reader.scene import Finds, Look, Pulse
from desktop.ui.reader.side_names import SideNames
from desktop.ui.reader.typography import CHARACTERS, LARGEST, LEADING, SMALLEST, typography

translate = QCoreApplication.translate


class Page(QWidget):
    """Shows the session's article with its marks, and goes where the session's selection goes."""

    #: First code point in view.
    place_changed = Signal(int)
    #: Whether the article's title, or the line about it, is in view.
    title_shown_changed = Signal(bool)
    #: Ctrl and the wheel: 1 to enlarge, -1 to make smaller.
    zoom_requested = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: Marks | None = None
        self._percent, self._lines = 100, (LEADING, CHARACTERS)
        self._title_shown = True
        self.view = ArticleView(Look(theme, typography(100)), self._marks_in, self._key_at, self)
        bar = self.view.verticalScrollBar()
        self._scroller = Scroller(bar, self)
        self._pulser = Pulser(self)
        self._places = Places(self.view, self._scroller)
        self._left = LeftGutter(theme, bar, SideNames(session, self.view, self._places), self)
        self._right = RightGutter(theme, bar, self)
        self.ruler = Ruler(session, theme, self._places, bar, self._right)
        self._right.add_overview(self.ruler)
        self._fitting = Fitting(self, self.view, (self._left, self._right), self._hold)
        self.peek = PeekCard(session, theme, self)
        self._peek_place = PeekPlace(session, self.view, self._places, self.peek)
        self.choices = ChoiceList(theme, self)
        self.pointing = Pointing(session, self.view, self._places, self.peek, self.choices)
        self._observe()
        self.set_theme(theme)
        self._show_article(session.article)
        self._show_analysis(session.analysis)

    def _observe(self) -> None:
        session = self._session
        session.article_changed.connect(self._show_article)
        session.analysis_changed.connect(self._show_analysis)
        session.selection_changed.connect(self._follow)
        session.shown_changed.connect(lambda _shown: self._repaint())
        self.view.zoom_requested.connect(self.zoom_requested)
        self.view.reader_scrolled.connect(self._scroller.stop)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._pulser.changed.connect(self._show_pulse)
        self.peek.changed.connect(self._repaint)
        self.peek.focus_left.connect(self.view.setFocus)
        for gutter in (self._left, self._right):
            gutter.clicked.connect(self._click_beside)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.view.set_look(replace(self.view.look, theme=theme))
        if self.view.built is not None:
            colour_meta(self.view.built, theme.muted)
        for part in (self._left, self._right, self.ruler, self.peek, self.choices):
            part.set_theme(theme)

    @property
    def zoom(self) -> int:
        """Size of the type in per cent."""
        return self._percent

    def set_zoom(self, percent: int) -> None:
        """Set the type larger or smaller; what is read stays in its place."""
        self._percent = min(max(percent, SMALLEST), LARGEST)
        self._hold(self._resize_type)

    def set_lines(self, leading: int, characters: int) -> None:
        """Set lines so far apart (per cent of the type) and so wide; the place stays."""
        if (leading, characters) != self._lines:
            self._lines = (leading, characters)
            self._hold(self._resize_type)

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a switch
        """Scroll at once and show outlines without a fade, or as usual."""
        self._scroller.reduced = self._pulser.reduced = reduced

    def top_offset(self) -> int:
        """First code point of the first line that is wholly in view."""
        return self._places.top_offset()

    def go_to(self, offset: int) -> None:
        """Put the line of a code point at the top, and the text cursor where the session has it."""
        self._places.move_caret(self._session.caret)
        self._places.go_to(offset)

    def set_find_hits(self, spans: tuple[Span, ...], current: Span | None = None) -> None:
        """Mark what the search found, and bring the current hit into view."""
        self.view.set_look(replace(self.view.look, finds=Finds(spans, current)))
        self.ruler.set_finds(spans)
        if current is not None:
            self._places.move_caret(current.start)
            self._places.show(current)

    def point_at(self, span: Span) -> None:
        """Bring words into view, the text cursor at them, and show for a moment where they are."""
        self._places.move_caret(span.start)
        self._places.show(span)
        self._pulser.start(span)

    def selected_text(self) -> str:
        """The words of the article that the reader has selected."""
        return self.view.selected_text()

    def copy(self) -> bool:
        """Put the selected words on the clipboard; False where none are selected."""
        text = self.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    @property
    def title_shown(self) -> bool:
        """Whether the article's title, or the line about it, is in view."""
        return self._title_shown

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.fit()
        self._peek_place.settle()

    def _resize_type(self) -> None:
        sizes = typography(self._percent, *self._lines)
        self.view.set_look(replace(self.view.look, sizes=sizes))
        selected = self._places.selected()
        self._build(self._session.article)
        self._places.select(*selected)

    def _hold(self, change: Callable[[], None]) -> None:
        """Break the lines anew; what is read or picked stays in its place."""
        anchor = self._places.anchor(picked_span(self._session))
        change()
        self._places.hold(anchor)
        self._peek_place.settle()

    def _build(self, article: Article | None) -> None:
        look, width = self.view.look, self._fitting.place()
        line = about_line(article) if article else ""
        built = build(article, line, look.sizes, look.theme.muted) if article else None
        self.view.show_built(built, width)

    def _show_article(self, article: Article | None) -> None:
        self._scroller.stop()
        self._pulser.stop()
        self._marks = None
        self.view.set_look(replace(self.view.look, finds=Finds(), hovered=None))
        self._build(article)
        self.view.verticalScrollBar().setValue(0)
        name = article.name() if article else translate("Page", "No article")
        self.view.setAccessibleName(translate("Page", "Article: {name}").format(name=name))
        self._scrolled()

    def _show_analysis(self, analysis: Analysis | None) -> None:
        self._marks = Marks(analysis) if analysis is not None else None
        self._repaint()

    def _follow(self, selection: Selection, origin: Origin) -> None:
        self._repaint()
        span = picked_span(self._session)
        if span is None:
            self._pulser.stop()
            return
        self._places.move_caret(span.start)
        if origin in {Origin.JUMP, Origin.PREVIEW}:
            self._places.show(whole_span(self._session, selection) or span, span)
            self._pulser.start(span)
        if origin is not Origin.RETURN:
            self._peek_place.settle()

    def _click_beside(self) -> None:
        self.view.setFocus()
        self._session.select(None, Origin.PAGE)

    def _scrolled(self) -> None:
        offset = self.top_offset()
        if offset != self._session.reading_offset:
            self._session.reading_offset = offset
            self.place_changed.emit(offset)
        shown = self._places.title_in_view()
        if shown != self._title_shown:
            self._title_shown = shown
            self.title_shown_changed.emit(shown)

    def _show_pulse(self, pulse: Pulse) -> None:
        self.view.set_look(replace(self.view.look, pulse=pulse))

    def _repaint(self) -> None:
        self.view.viewport().update()
        self._left.update()

    def _marks_in(self, view: Span) -> tuple[Highlight, ...]:
        if self._marks is None:
            return ()
        session, lit = self._session, (self.view.look.hovered, self.peek.explained)
        return self._marks.within(view, session.selection, session.shown, *lit)

    def _key_at(self, offset: int) -> str | None:
        return self._marks.key_at(offset, self._session.shown) if self._marks else None
