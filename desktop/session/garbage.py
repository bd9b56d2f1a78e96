"""Cyclic garbage is collected in the window's own thread."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 4000


class Collector(QObject):
    """Takes the place of Python's collector, which runs in whatever thread makes an object.

    In the worker it would end widgets and watchers that belong to the window's thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> int:
        """Collect what Python would by now; the number of unreachable objects found."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [old for old, (count, most) in enumerate(counted) if 0 < most < count]
        return gc.collect(full[-1]) if full else 0
