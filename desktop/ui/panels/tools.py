"""What stands over the lists: filter, order and chips."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.chip_bar import ChipBar
from desktop.ui.panels.filter_field import FilterField
from desktop.ui.panels.order_switch import OrderSwitch

translate = QCoreApplication.translate

_INSET, _GAP = 12, 10
#: Up to this width the field loses its key cap and half of its words.
_NARROW = 320


class Tools(QWidget):
    """Field and switch on one line, chips below, a hairline under all."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        keys: KeyTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = False
        self.filter = FilterField(theme, keys, self)
        self.order = OrderSwitch(theme, keys, self)
        self.chips = ChipBar(session, theme, keys, self)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addWidget(self.filter, 1)
        line.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _GAP, _INSET, _GAP + 1)
        column.setSpacing(_GAP)
        column.addLayout(line)
        column.addWidget(self.chips)
        self._say()
        keys.changed.connect(self._say)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for part in (self.filter, self.order, self.chips):
            part.set_theme(theme)
        self.update()

    def show_for(self, *, names: bool) -> None:
        """Fit the view that is on show: names know one order alone."""
        self._names = names
        self.order.setVisible(not names)
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(box, self._theme.hairline)

    def _say(self) -> None:
        quotes, names = translate("Filter", "Filter quotes"), translate("Filter", "Filter names")
        self.filter.show_words(names if self._names else quotes, narrow=self.width() <= _NARROW)
