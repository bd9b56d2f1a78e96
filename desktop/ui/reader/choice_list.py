"""A small list over the page that asks which of several marks at one place is meant."""

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session.overlaps import Choice
from desktop.session.theme import Theme
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList

translate = QCoreApplication.translate

_WIDTH, _RADIUS, _EDGE = 360, 8, 5


class ChoiceList(QWidget):
    """Up and Down move, Return takes, Esc leaves it as it was."""

    #: The Selection that the reader means.
    chosen = Signal(object)
    #: It went away: the focus belongs to the page again.
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("choice-list")
        self._list = EntryList(translate("ChoiceList", "Which of these?"), theme, self)
        self._list.setObjectName("choices")
        self._list.opened.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self._list)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._list.set_theme(theme)
        self.update()

    def ask(self, choices: tuple[Choice, ...], place: QPoint) -> None:
        """Come up under a place of the parent with these choices, the first one current."""
        self._list.show_entries(
            tuple(Entry(each.selection, each.words, each.kind) for each in choices)
        )
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.size()
        width = min(_WIDTH, room.width() - 2 * _EDGE)
        self.resize(width, room.height())
        self.show()
        rows = range(self._list.entries.rowCount())
        height = sum(self._list.sizeHintForRow(row) for row in rows) + 2 * _EDGE + 2
        height = min(height, room.height() - 2 * _EDGE)
        left = max(_EDGE, min(place.x(), room.width() - width - _EDGE))
        top = max(_EDGE, min(place.y(), room.height() - height - _EDGE))
        self.setGeometry(left, top, width, height)
        self.raise_()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away; what is picked stays picked."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.border, 1))
        painter.setBrush(self._theme.bg)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.end()

    def _take(self, entry: Entry) -> None:
        self.dismiss()
        self.chosen.emit(entry.value)
