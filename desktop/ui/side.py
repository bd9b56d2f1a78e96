"""The sidebar as commands see it: shown where it was hidden, and remembered."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.model.settings import Order, View
from desktop.session.memory import Memory
from desktop.ui.columns import Columns
from desktop.ui.panels.sidebar import Sidebar


class Side(QObject):
    """Brings views of the sidebar up and puts the focus where it belongs."""

    def __init__(
        self, sidebar: Sidebar, columns: Columns, memory: Memory, focus_page: Callable[[], None]
    ) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._columns = columns
        self._memory = memory
        self._focus_page = focus_page
        self._filter = sidebar.findChild(QLineEdit, "filter") or QLineEdit(sidebar)
        self._restore()
        sidebar.view_changed.connect(lambda view: memory.change(last_view=View(view)))
        sidebar.order_changed.connect(lambda order: memory.change(order=Order(order)))
        sidebar.go_requested.connect(self._go)
        sidebar.left.connect(focus_page)

    def quotes(self) -> None:
        """Show the quotes with the focus in their list."""
        self._show(View.QUOTES)

    def names(self) -> None:
        """Show the names with the focus in their list."""
        self._show(View.NAMES)

    def notes(self) -> None:
        """Show the reader's own notes with the focus in their list."""
        self._show(View.NOTES)

    def list(self) -> None:
        """Put the focus into the list on show."""
        self._columns.show_sidebar(on=True)
        self._sidebar.focus_list()

    def filter(self) -> None:
        """Put the focus into the filter."""
        self._columns.show_sidebar(on=True)
        self._sidebar.focus_filter()

    @property
    def filtering(self) -> bool:
        """Whether the view on show is filtered."""
        notes = self._sidebar.notes
        return notes.filtering if notes.isVisible() else bool(self._filter.text())

    def clear_filter(self) -> None:
        """Show all rows of every view."""
        self._filter.clear()
        self._sidebar.notes.clear_filter()

    def show_only(self, wanted: str) -> None:
        """Show the quotes that a filter leaves, with the focus in their list."""
        self._show(View.QUOTES)
        self._filter.setText(wanted)
        self._sidebar.focus_list()

    def toggle_order(self) -> None:
        """List quotes by speaker, or in the order of the article."""
        self._sidebar.toggle_order()

    def toggle(self) -> None:
        """Show the sidebar or hide it."""
        if self._columns.sidebar_visible:
            self.hide()
        else:
            self._columns.show_sidebar(on=True)
            if self._columns.narrow:
                self._sidebar.focus_list()

    def hide(self) -> None:
        """Hide the sidebar; the focus does not stay inside."""
        inside = self._has_focus()
        self._columns.show_sidebar(on=False)
        if inside:
            self._focus_page()

    def _go(self) -> None:
        if self._columns.narrow:
            self._columns.show_sidebar(on=False)
        self._focus_page()

    def _show(self, view: View) -> None:
        self._columns.show_sidebar(on=True)
        self._sidebar.show_view(view)

    def _restore(self) -> None:
        settings = self._memory.settings
        self._sidebar.set_order(settings.order)
        self._sidebar.show_view(settings.last_view, focus=False)
        self._columns.restore(settings.sidebar_width, on=settings.sidebar_visible)

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self._sidebar.isAncestorOf(now)
