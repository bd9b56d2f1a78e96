"""Key caps: the keys of a command as they are printed on a keyboard."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours

translate = QCoreApplication.translate

_PAD = 5
_RADIUS = 4


def key_words(sequence: str) -> str:
    """How a key sequence of the table is written: Alt+Down as Alt+↓, Return as Enter."""
    *modifiers, key = _split(sequence)
    return "+".join([*modifiers, _names().get(key, key)])


def cap_font() -> QFont:
    """The type of key caps."""
    return sans(11, QFont.Weight.Medium)


def cap_size(words: str) -> QSize:
    """How large the cap of a key is."""
    metrics = QFontMetricsF(cap_font())
    height = round(metrics.height()) + 4
    return QSize(max(height - 2, round(metrics.horizontalAdvance(words)) + 2 * _PAD), height)


def paint_cap(
    painter: QPainter, box: QRectF, words: str, colours: Colours, *, dashed: bool = False
) -> None:
    """Paint a cap; a dashed one is a key of the article alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colours.border, 1)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(colours.bg)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setFont(cap_font())
    painter.setPen(colours.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


class KeyCap(QWidget):
    """One key, to be seen beside the words of what it does."""

    def __init__(
        self, words: str, colours: Colours, parent: QWidget | None = None, *, dashed: bool = False
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._colours = colours
        self._dashed = dashed
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What is printed on it."""
        return self._words

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return cap_size(self._words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cap(painter, QRectF(self.rect()), self._words, self._colours, dashed=self._dashed)


def _split(sequence: str) -> list[str]:
    # "Ctrl++" is Ctrl and the plus key.
    if sequence.endswith("++"):
        return [*sequence[:-2].split("+"), "+"]
    return sequence.split("+")


def _names() -> dict[str, str]:
    return {
        "Down": "↓",
        "Up": "↑",
        "Left": "←",
        "Right": "→",
        "Return": "Enter",
        "PgDown": "PgDn",
        "Space": translate("Key", "Space"),
    }
