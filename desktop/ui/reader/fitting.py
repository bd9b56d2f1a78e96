"""Keeps the column as wide as its pane allows, without breaking lines while the pane moves."""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.column import column
from desktop.ui.reader.gutters import Gutter
from desktop.ui.reader.places import Places

#: A pane that is being made narrower breaks its lines anew only when it rests so long.
_REST_MS = 60


class Fitting(QObject):
    """Gives gutter and view their widths, and the lines theirs."""

    def __init__(self, view: ArticleView, left: Gutter, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._left, self._places = view, left, places
        self._pane = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._break_lines)

    def fit(self, pane: int) -> None:
        """Fit a pane of that width: at once if it is wider, at rest if it is narrower."""
        self._pane = pane
        width = self.place()
        if self._view.isVisible() and width < self._view.lineWrapColumnOrWidth():
            self._rest.start()
        else:
            self._break_lines()

    def place(self) -> int:
        """Set the widths of gutter and view; the column's is returned."""
        wanted = column(self._pane, self._view.look.sizes)
        self._left.setFixedWidth(wanted.left)
        self._view.setFixedWidth(wanted.width)
        return wanted.width

    def _break_lines(self) -> None:
        width = self.place()
        if width != self._view.lineWrapColumnOrWidth():
            top = self._places.top_offset()
            self._view.setLineWrapColumnOrWidth(width)
            self._places.go_to(top)
