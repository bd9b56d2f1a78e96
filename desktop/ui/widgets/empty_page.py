"""What stands in the page's place while there is no article: where to get one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.buttons import KeyButton, WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.icons import Icon

_WIDTH = 354
_INSET = 37


@dataclass(frozen=True, slots=True)
class Way:
    """One way to an article: a button."""

    icon: Icon
    words: str
    cap: str
    do: Callable[[], None]
    name: str


@dataclass(frozen=True, slots=True)
class Read:
    """An article that was read before, how far, and how to open it again."""

    name: str
    share: str
    do: Callable[[], None]


class EmptyPage(QWidget):
    """A place to drop articles on, buttons for other ways, and the articles read last."""

    def __init__(
        self, words: tuple[str, str, str], ways: Sequence[Way], colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setObjectName("empty-page")
        heading, hint, recent = words
        self._column = QWidget(self)
        self._heading = _label(heading, serif(20, QFont.Weight.DemiBold), self._column)
        self._hint = _label(hint, sans(13), self._column)
        self._buttons = [_button(way, colours, self._column) for way in ways]
        self._recent = _label(recent, sans(12, QFont.Weight.DemiBold), self._column)
        self._recent.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._rows: list[_RecentRow] = []
        self._lay_out()
        self.set_theme(colours)

    @property
    def first(self) -> QWidget:
        """The part that takes the focus."""
        return self._buttons[0]

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        muted = (self._hint, self._recent)
        for label in (self._heading, *muted):
            palette = label.palette()
            colour = colours.muted if label in muted else colours.text
            palette.setColor(label.foregroundRole(), colour)
            label.setPalette(palette)
        for button in self._buttons:
            button.set_theme(colours)
        for row in self._rows:
            row.set_theme(colours)
        self.update()

    def show_read(self, articles: Iterable[Read]) -> None:
        """List the articles that were read before."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_RecentRow(article, self._colours, self._column) for article in articles]
        for row in self._rows:
            self._layout.addWidget(row)
        self._recent.setVisible(bool(self._rows))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.bg)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._colours.border, 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self._zone(), 8, 8)
        if self._rows:
            under = self._column.y() + self._recent.geometry().bottom() + 5
            line = QRectF(self._column.x(), under, self._column.width(), 1)
            painter.fillRect(line, self._colours.hairline)

    def _zone(self) -> QRectF:
        last = self._buttons[-1].geometry().bottom() + 22
        box = QRectF(self._column.x(), self._column.y(), self._column.width(), last)
        return box.adjusted(0.5, 0.5, -0.5, -0.5)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._column, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
        self._column.setFixedWidth(_WIDTH)
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 20, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._heading)
        self._layout.addSpacing(3)
        self._layout.addWidget(self._hint)
        self._layout.addSpacing(8)
        for button in self._buttons:
            self._layout.addSpacing(8)
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addSpacing(36)
        self._layout.addWidget(self._recent)
        self._layout.addSpacing(10)


class _RecentRow(KeyButton):
    """The name of an article, and at the right how far it was read."""

    def __init__(self, article: Read, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._share = article.share
        self.setText(article.name)
        self.setAccessibleName(article.name)
        self.setAccessibleDescription(article.share)
        self.setToolTip(article.name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(article.do)

    def set_theme(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, round(QFontMetricsF(serif(15)).height()) + 12)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), self._colours.hover)
        if self.hasFocus():
            painter.setPen(QPen(self._colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        room = QFontMetricsF(sans(12)).horizontalAdvance(self._share)
        painter.setFont(sans(12))
        painter.setPen(self._colours.muted)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | centre, self._share)
        painter.setFont(serif(15))
        painter.setPen(self._colours.text)
        width = self.width() - room - 16
        name = QFontMetricsF(serif(15)).elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | centre, name)


def _label(words: str, font: QFont, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setFont(font)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _button(way: Way, colours: Colours, parent: QWidget) -> WordButton:
    button = WordButton(way.words, colours, parent, icon=way.icon, cap=way.cap)
    button.setObjectName(way.name)
    button.setFixedSize(_WIDTH - 2 * _INSET, button.sizeHint().height())
    button.clicked.connect(way.do)
    return button
