"""Keeps the column as wide as its pane allows, without breaking lines while the pane moves."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.column import column
from desktop.ui.reader.gutters import Gutter

#: A pane that is being made narrower breaks its lines anew only when it rests so long.
_REST_MS = 60

#: Makes a change that breaks lines anew and keeps what is read in its place.
Hold = Callable[[Callable[[], None]], None]


class Fitting(QObject):
    """Places gutters and view in their pane, and gives the lines their width."""

    def __init__(
        self, pane: QWidget, view: ArticleView, sides: tuple[Gutter, Gutter], hold: Hold
    ) -> None:
        super().__init__(pane)
        self._pane, self._view, self._sides, self._hold = pane, view, sides, hold
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._break_lines)

    def fit(self) -> None:
        """Fit the pane as it is now: at once if it became wider, at rest if narrower."""
        width = self.place()
        if self._view.isVisible() and width < self._view.lineWrapColumnOrWidth():
            self._rest.start()
        else:
            self._break_lines()

    def place(self) -> int:
        """Put gutters and view side by side; the column's width is returned."""
        wanted, high = column(self._pane.width(), self._view.look.sizes), self._pane.height()
        left, right = self._sides
        end = wanted.left + wanted.width
        left.setGeometry(0, 0, wanted.left, high)
        self._view.setGeometry(wanted.left, 0, wanted.width, high)
        right.setGeometry(end, 0, max(0, self._pane.width() - end), high)
        return wanted.width

    def _break_lines(self) -> None:
        width = self.place()
        if width != self._view.lineWrapColumnOrWidth():
            self._hold(lambda: self._view.setLineWrapColumnOrWidth(width))
