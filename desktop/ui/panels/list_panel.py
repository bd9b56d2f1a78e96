"""One view of the sidebar: its rows, or words where it has none."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.model.settings import View
from desktop.session.row_model import RowModel
from desktop.session.rows import Branch, MentionRow, NameRow, Row, TypeRow, is_lit
from desktop.session.selection import (
    MentionSelection,
    Origin,
    QuoteSelection,
    Selection,
    SpeakerSelection,
)
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.panels.notice import Notice, Words
from desktop.ui.panels.row_tree import RowTree
from desktop.ui.panels.unfolding import Unfolding


class ListPanel(QStackedWidget):
    """Reports what the reader picks here to the session, and follows what is picked elsewhere."""

    #: The reader goes to what is picked in the text.
    went = Signal()

    def __init__(
        self, view: View, session: Session, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._clicking = False
        self.model = RowModel(self)
        self.tree = RowTree(self.model, theme, self)
        self.notice = Notice(theme, self)
        self.unfolding = Unfolding(self.tree)
        self.addWidget(self.tree)
        self.addWidget(self.notice)
        self.tree.previewed.connect(self._preview)
        self.tree.picked.connect(self._pick)
        self.tree.went.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.tree.set_theme(theme)
        self.notice.set_theme(theme)

    def say(self, words: Words | None) -> None:
        """Show words in the rows' place, or the rows."""
        if words is not None:
            self.notice.say(words)
        self.setCurrentWidget(self.tree if words is None else self.notice)

    def set_branches(self, branches: tuple[Branch, ...], *, whole: bool) -> None:
        """Replace the rows; the current one, what is open and what is in view stay."""
        tree = self.tree
        anchor = tree.indexAt(tree.viewport().rect().topLeft())
        row, above = self.model.row_at(anchor), tree.visualRect(anchor).top()
        current, out_of_view = tree.current_row, self._scrolled_away()
        self.model.set_branches(branches)
        self.unfolding.restore(whole=whole)
        tree.make_current(self.model.index_of(current.key) if current else QModelIndex())
        self.follow(self._session.selection, Origin.RETURN)
        if row is not None:
            self._hold(row, above)
        if not out_of_view:
            # What a filter had hidden comes back into view with it.
            self.show_current()

    def follow(self, selection: Selection, origin: Origin) -> None:
        """Show what is picked: its row is current and in view, and its name open."""
        tree = self.tree
        tree.delegate.selection = selection
        tree.viewport().update()
        name = f"name:{selection.entity}" if isinstance(selection, MentionSelection) else None
        if name is not None and self._view is View.NAMES:
            self.unfolding.pick(name, keep=self._clicking)
        if selection is None or (name is not None) != (self._view is View.NAMES):
            # The current row stays for the keys; selected is only what is picked.
            tree.clearSelection()
            return
        index = self._index_for(selection)
        if index != tree.currentIndex() or not tree.selectionModel().isSelected(index):
            self.unfolding.reveal(index)
            tree.make_current(index)
        if index.isValid() and not self._clicking and self.isVisible():
            self._bring_into_view(index, selection, origin)

    def show_current(self) -> None:
        """Bring the current row into view."""
        self.tree.scrollTo(self.tree.currentIndex())

    def enter(self) -> bool:
        """Take the focus and pick the current row, else the first; returns whether it could."""
        if self.currentWidget() is not self.tree:
            if not self.notice.buttons:
                return False
            self.notice.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        tree = self.tree
        if not tree.currentIndex().isValid():
            tree.make_current(tree.first())
        tree.setFocus(Qt.FocusReason.OtherFocusReason)
        tree.scrollTo(tree.currentIndex())
        row = tree.current_row
        if row is not None and not isinstance(row, TypeRow):
            self._preview(row)
        return row is not None

    def _preview(self, row: Row) -> None:
        if not is_lit(row, self._session.selection):
            self._session.select(row.selection, Origin.PREVIEW)

    def _pick(self, row: Row) -> None:
        self._clicking = True
        self._session.select(self._selection_of(row), Origin.JUMP)
        self._clicking = False

    def _go(self, row: Row) -> None:
        self._session.select(self._selection_of(row), Origin.JUMP)
        self.went.emit()

    def _selection_of(self, row: Row) -> Selection:
        """What the row picks; a name whose third mention is picked keeps to the third."""
        now = self._session.selection
        return now if isinstance(row, NameRow) and is_lit(row, now) else row.selection

    def _index_for(self, selection: Selection) -> QModelIndex:
        """The row of what is picked; not valid where a filter or the order leaves it out."""
        match selection:
            case QuoteSelection(quote):
                return self.model.index_of(f"quote:{quote}")
            case SpeakerSelection(speaker):
                return self.model.index_of(f"speaker:{speaker}")
            case MentionSelection(entity, index):
                # Who walks through mentions stays among them; else the name stands for all.
                row = self.tree.current_row
                among = isinstance(row, MentionRow) and row.entity.id == entity
                key = f"mention:{entity}:{index}" if among else f"name:{entity}"
                return self.model.index_of(key)
        return QModelIndex()

    def _bring_into_view(self, index: QModelIndex, selection: Selection, origin: Origin) -> None:
        below = self.model.rowCount(index)
        if isinstance(selection, MentionSelection) and below:
            # As much of the concordance as there is room for, above all the picked mention.
            self.tree.scrollTo(self.model.index(below - 1, 0, index))
            self.tree.scrollTo(self.model.index(selection.index, 0, index))
            if origin is Origin.PREVIEW:
                self.tree.scrollTo(index)
            return
        self.tree.scrollTo(index)

    def _scrolled_away(self) -> bool:
        """Whether there is a current row that the reader has left out of view."""
        current = self.tree.currentIndex()
        box = self.tree.visualRect(current)
        return current.isValid() and not self.tree.viewport().rect().intersects(box)

    def _hold(self, row: Row, top: int) -> None:
        """Scroll so that a row stands where it stood."""
        index = self.model.index_of(row.key)
        if index.isValid():
            bar = self.tree.verticalScrollBar()
            bar.setValue(bar.value() + self.tree.visualRect(index).top() - top)
