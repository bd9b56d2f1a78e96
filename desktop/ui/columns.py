"""Sidebar and page beside each other, or in a narrow window the sidebar over the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.widgets.colours import Colours

_NARROW = 700
_SIDEBAR, _LEAST_SIDEBAR, _MOST_SHARE = 380, 280, 0.45
#: In windows from here on the sidebar is as wide as it was made; below it steps back.
_ROOMY, _TIGHT_SIDEBAR = 1000, 300
_LEAST_LEFT_OF_PAGE = 56


class Columns(QWidget):
    """A splitter that lets go of the sidebar where there is no room for two."""

    #: Whether the sidebar can be seen.
    sidebar_shown = Signal(bool)
    #: The reader made the sidebar so wide.
    sidebar_resized = Signal(int)

    def __init__(self, sidebar: QWidget, page: QWidget, colours: Colours) -> None:
        super().__init__()
        self._sidebar = sidebar
        self._wanted = _SIDEBAR
        self._on = True
        self._over = False
        self._splitter = _Splitter(colours, self)
        self._edge = QWidget(self)
        self._edge.setAutoFillBackground(True)
        self._edge.hide()
        self._splitter.addWidget(sidebar)
        self._splitter.addWidget(page)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._dragged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    @property
    def narrow(self) -> bool:
        """Whether the sidebar would cover the page."""
        return self.width() < _NARROW

    @property
    def sidebar_visible(self) -> bool:
        """Whether the sidebar can be seen."""
        return self._over if self.narrow else self._on

    def restore(self, width: int, *, on: bool) -> None:
        """Be as the reader left it: the sidebar so wide, and shown where there is room for two."""
        self._wanted, self._on = width, on
        self._arrange()

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._splitter.colours = colours
        palette = self._edge.palette()
        palette.setColor(QPalette.ColorRole.Window, colours.border)
        self._edge.setPalette(palette)
        for handle in self._splitter.findChildren(QSplitterHandle):
            handle.update()

    def show_sidebar(self, *, on: bool) -> None:
        """Show the sidebar or hide it; over the page where the window is narrow."""
        if on == self.sidebar_visible:
            return
        if self.narrow:
            self._over = on
        else:
            self._on = on
        self._arrange()
        self.sidebar_shown.emit(on)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now is it known whether there is room for two.
        self.sidebar_shown.emit(self.sidebar_visible)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was = event.oldSize().width()
        self._arrange()
        if was > 0 and (was < _NARROW) != self.narrow:
            self._over = False
            self._arrange()
            self.sidebar_shown.emit(self.sidebar_visible)

    def _arrange(self) -> None:
        if self.narrow:
            self._lay_over()
        elif self._sidebar.parentWidget() is not self._splitter:
            self._splitter.insertWidget(0, self._sidebar)
        self._sidebar.setVisible(self.sidebar_visible)
        self._edge.setVisible(self.narrow and self._over)
        if not self.narrow and self.sidebar_visible:
            width = self._fitting()
            self._splitter.setSizes([width, self.width() - width])

    def _lay_over(self) -> None:
        if self._sidebar.parentWidget() is self._splitter:
            self._sidebar.setParent(self)
        width = min(self._wanted, self.width() - _LEAST_LEFT_OF_PAGE)
        width = max(width, min(_LEAST_SIDEBAR, self.width()))
        self._sidebar.setGeometry(0, 0, width, self.height())
        self._edge.setGeometry(width, 0, 1, self.height())
        for part in (self._sidebar, self._edge):
            part.raise_()

    def _fitting(self) -> int:
        wanted = self._wanted if self.width() >= _ROOMY else min(self._wanted, _TIGHT_SIDEBAR)
        return max(_LEAST_SIDEBAR, min(wanted, round(self.width() * _MOST_SHARE))) - 1

    def _dragged(self, position: int, _index: int) -> None:
        most = round(self.width() * _MOST_SHARE)
        width = max(_LEAST_SIDEBAR, min(position, most))
        if width != position:
            self._splitter.setSizes([width, self.width() - width])
        self._wanted = width
        self.sidebar_resized.emit(width)


class _Splitter(QSplitter):
    """Its handle is a hairline."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.colours = colours
        self.setHandleWidth(1)
        self.setObjectName("splitter")

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        splitter = self.splitter()
        if isinstance(splitter, _Splitter):
            QPainter(self).fillRect(self.rect(), splitter.colours.hairline)
