"""What takes the tools' place while quotes are looked for."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.model.analysis import Progress
from desktop.session.theme import Theme
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton

translate = QCoreApplication.translate

_INSET = 14


class Working(QWidget):
    """How many quotes were found so far, how far the search is, and a way to end it."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setObjectName("working")
        self._words = QLabel(translate("Working", "Finding quotes…"), self)
        self._words.setFont(sans(13))
        self._count = QLabel(self)
        self._count.setObjectName("working-count")
        self._count.setFont(sans(13, QFont.Weight.DemiBold))
        self._stop = WordButton(translate("Working", "Stop"), theme, self)
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self._words)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._stop)
        self._bar = _Bar(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(_INSET, 8, _INSET, 7)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addStretch(1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for label in (self._words, self._count):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.text)
            label.setPalette(palette)
        self._stop.set_theme(theme)
        self._bar.set_theme(theme)

    def show_progress(self, progress: Progress | None) -> None:
        """Say how far it is; None where it has just begun."""
        self._count.setText(str(progress.quotes) if progress else "")
        self._bar.set_share(progress.done / max(1, progress.total) if progress else 0.0)


class Stopped(QWidget):
    """What stands below the lists after a search was ended early."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("stopped")
        self._words = QLabel(translate("Working", "The search was stopped."), self)
        self._words.setFont(sans(13))
        self._again = WordButton(translate("Working", "Search again"), theme, self)
        self._again.setObjectName("resume")
        self._again.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 8, _INSET, 7)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._again)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), theme.muted)
        self._words.setPalette(palette)
        self._again.set_theme(theme)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, self.width(), 1), self._theme.hairline)


class _Bar(QWidget):
    """A hairline that fills from the left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_share(self, share: float) -> None:
        self._share = share
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 1, self.width(), 1), self._theme.hairline)
        painter.fillRect(QRectF(0, 0, self.width() * self._share, 2), self._theme.quote)
