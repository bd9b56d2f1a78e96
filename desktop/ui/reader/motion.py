"""What moves on the page: the gentle scroll of a jump and the outline that fades after it."""

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal
from PySide6.QtWidgets import QScrollBar

from desktop.model.span import Span
from desktop.ui.reader.jump import Move
from desktop.ui.reader.scene import Pulse

_SCROLL_MS, _FADE_MS, _STILL_MS = 180, 700, 1500


class Scroller(QObject):
    """Scrolls a bar at once or eased; a scroll by the reader ends the easing."""

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self.reduced = False
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_SCROLL_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    @property
    def goal(self) -> int:
        """Where the bar will stand when nothing moves any more."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return int(self._animation.endValue()) if running else self._bar.value()

    def go(self, move: Move) -> None:
        """Scroll as planned."""
        self.stop()
        if move.eased and not self.reduced and self._bar.window().isVisible():
            self._animation.setStartValue(self._bar.value())
            self._animation.setEndValue(move.scroll)
            self._animation.start()
        else:
            self._bar.setValue(move.scroll)

    def stop(self) -> None:
        """Stay where the page is now."""
        self._animation.stop()

    def _step(self, value: int) -> None:
        self._bar.setValue(int(value))


class Pulser(QObject):
    """Shows a span's outline once: it fades, or stands for a while where motion is unwelcome."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reduced = False
        self._span: Span | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.valueChanged.connect(self._show)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self.stop)

    def start(self, span: Span) -> None:
        """Outline `span`; an outline before it ends."""
        self.stop()
        self._span = span
        self._show(1.0)
        if self.reduced:
            self._still.start()
        else:
            self._fade.start()

    def stop(self) -> None:
        """Take the outline away."""
        self._fade.stop()
        self._still.stop()
        self._span = None
        self.changed.emit(Pulse())

    def _show(self, strength: float) -> None:
        self.changed.emit(Pulse(self._span, float(strength)))
