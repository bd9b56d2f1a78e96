"""The sidebar: quotes and names, their filter, and what is lit of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.model.analysis import Progress
from desktop.model.settings import Order, View
from desktop.session.layers import Layer
from desktop.session.selection import MentionSelection, Origin, Selection
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.found import Found
from desktop.ui.panels.header import Header
from desktop.ui.panels.lists import FOUND
from desktop.ui.panels.notes_panel import NotesPanel
from desktop.ui.panels.row_tree import RowTree
from desktop.ui.panels.states import Acts
from desktop.ui.panels.tabs import Tabs

translate = QCoreApplication.translate

_OTHER = Qt.FocusReason.OtherFocusReason


class Sidebar(QWidget):
    """Shows what was found in the session's article and reports what the reader picks of it."""

    #: The View that is on show now.
    view_changed = Signal(object)
    #: The Order in which the quotes stand now.
    order_changed = Signal(object)
    #: The reader goes to what is picked in the text: the focus belongs there.
    go_requested = Signal()
    #: The reader leaves the sidebar for the article.
    left = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        keys: KeyTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.setObjectName("sidebar")
        self.setAccessibleName(translate("Sidebar", "Sidebar"))
        self._tabs = Tabs(_views(), theme, self)
        self._tabs.setObjectName("tabs")
        self._tabs.setAccessibleName(translate("Sidebar", "Views"))
        self._header = Header(self._tabs, theme, self)
        acts = Acts(self._show_other, self._clear_filter, session.search_again, keys)
        self._found = Found(session, theme, acts, self)
        self._top, self._lists = self._found.top, self._found.lists
        self._tools, self._stopped = self._top.tools, self._found.stopped
        self.notes = NotesPanel(theme, keys, self)
        self._body = QStackedWidget(self)
        self._name_trees()
        self._lay_out()
        self._connect()
        self._fill()

    @property
    def current_view(self) -> View:
        """The view on show."""
        return tuple(View)[self._tabs.currentIndex()]

    @property
    def order(self) -> Order:
        """The order in which the quotes stand."""
        return self._tools.order.order

    @property
    def trees(self) -> tuple[RowTree, ...]:
        """The lists, for keys that work in them alone."""
        return tuple(panel.tree for panel in self._lists.panels.values())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for part in (self._tabs, self._header, self._found, self.notes):
            part.set_theme(theme)
        self.update()

    def show_view(self, view: View, *, focus: bool = True) -> None:
        """Show a view; with the focus its current row is picked, or its first."""
        self._tabs.setCurrentIndex(tuple(View).index(View(view)))
        if focus:
            self.focus_list()

    def set_order(self, order: Order) -> None:
        """Put the quotes in that order."""
        self._tools.order.set_order(Order(order))

    def toggle_order(self) -> None:
        """Put the quotes in the other order."""
        by_speaker = self.order is Order.SPEAKER
        self.set_order(Order.ARTICLE if by_speaker else Order.SPEAKER)

    def focus_filter(self) -> None:
        """Give the focus to the filter with all its words selected."""
        if self.current_view is View.NOTES:
            self.notes.focus_filter()
            return
        target = self._tabs if self._top.speaks else self._tools.filter
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tools.filter.selectAll()

    def focus_list(self) -> None:
        """Give the focus to the list, or to what stands in its place."""
        if self.current_view is View.NOTES:
            self.notes.focus_list()
        elif not self._lists.shown.enter():
            self._tabs.setFocus(_OTHER)

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """What the menus of rows offer."""
        for tree in self.trees:
            tree.set_context_actions(actions)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.panel)

    def _name_trees(self) -> None:
        quotes, names = self.trees
        quotes.setAccessibleName(translate("Sidebar", "Quotes in the article"))
        names.setAccessibleName(translate("Sidebar", "Names in the article"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._body, 1)
        self._body.addWidget(self._found)
        self._body.addWidget(self.notes)

    def _connect(self) -> None:
        session, tools = self._session, self._tools
        session.article_changed.connect(self._article_changed)
        session.analysis_changed.connect(self._fill)
        session.selection_changed.connect(self._selection_changed)
        session.shown_changed.connect(self._ring)
        session.progress_changed.connect(self._progress_changed)
        session.failed.connect(self._failed)
        self._stopped.again.connect(session.search_again)
        self.notes.count_changed.connect(lambda count: self._tabs.set_count(2, str(count)))
        self._tabs.currentChanged.connect(self._view_changed)
        tools.filter.textChanged.connect(self._fill)
        tools.filter.left.connect(self.left)
        tools.filter.entered.connect(self.focus_list)
        tools.order.changed.connect(self._order_changed)
        for panel in self._lists.panels.values():
            panel.went.connect(self.go_requested)

    def _clear_filter(self) -> None:
        self._tools.filter.clear()

    def _article_changed(self) -> None:
        self._lists.forget()
        self._tools.filter.clear()
        self.notes.clear_filter()

    def _view_changed(self) -> None:
        view = self.current_view
        self._body.setCurrentWidget(self.notes if view is View.NOTES else self._found)
        if view in FOUND:
            self._lists.setCurrentWidget(self._lists.panels[view])
            self._tools.show_for(names=view is View.NAMES)
        self.view_changed.emit(view)

    def _order_changed(self, order: Order) -> None:
        self._fill()
        self._lists.shown.show_current()
        self.order_changed.emit(order)

    def _selection_changed(self, selection: Selection, origin: Origin) -> None:
        if selection is not None and origin is not Origin.PREVIEW:
            names = isinstance(selection, MentionSelection)
            self.show_view(View.NAMES if names else View.QUOTES, focus=False)
        self._lists.follow(selection, origin)
        self._ring()

    def _progress_changed(self, progress: Progress) -> None:
        if self._session.analysis is None:
            self._tabs.set_count(0, str(progress.quotes))

    def _failed(self, error: Exception) -> None:
        # An article that could not be opened leaves all as it is; a failed search does not.
        if self._session.article is not None and self._session.analysis is None:
            self._lists.speak(error)

    def _fill(self) -> None:
        self._lists.fill(self.order, self._tools.filter.text())
        for place, count in enumerate(self._lists.counts().values()):
            self._tabs.set_count(place, count)
        analysis = self._session.analysis
        partial = analysis is not None and not analysis.complete and bool(analysis.quotes)
        self._stopped.setVisible(partial)
        self._tools.chips.set_counts(self._lists.layer_counts())
        self._ring()

    def _ring(self) -> None:
        """Ring the chip of a hidden layer while something of it is lit."""
        analysis, selection = self._session.analysis, self._session.selection
        layer: Layer | None = None if selection is None else Layer.QUOTE
        if isinstance(selection, MentionSelection):
            entity = analysis.entity(selection.entity) if analysis else None
            layer = Layer.of(entity.kind) if entity else None
        self._tools.chips.ring(layer)

    def _show_other(self) -> None:
        self.show_view(View.NAMES if self.current_view is View.QUOTES else View.QUOTES)


def _views() -> tuple[str, ...]:
    """What the views are called, in their order."""
    return (
        translate("Sidebar", "Quotes"),
        translate("Sidebar", "Names"),
        translate("Sidebar", "Notes"),
    )
